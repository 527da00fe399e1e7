"""What happens with each youth: the first talk, coaching with goals, check-ins, the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from jis_desktop.services.demo.calendar import LAST, NOW, school_days
from jis_desktop.services.demo.deeds import Aim, Begin, ComeBack, Finish, Judge, Talk
from jis_desktop.services.demo.dice import chance, weighted
from jis_desktop.services.demo.people import meeting_time
from jis_desktop.services.demo.sentences import filled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from jis_desktop.services.demo.city import Worker
    from jis_desktop.services.demo.deeds import Deed, PlannedYouth
    from jis_desktop.services.demo.dice import Seed
    from jis_desktop.services.demo.stock import Stock, Topic

_KINDS: Final = {"check_in": 68, "gesprek": 22, "diep_gesprek": 4, "driegesprek": 6}
_MINUTES: Final = {
    "check_in": {5: 8, 10: 2},
    "gesprek": {15: 5, 20: 3, 30: 2},
    "diep_gesprek": {45: 3, 60: 2},
    "driegesprek": {30: 2, 45: 1},
}
_PLACES: Final = {
    "check_in": {"gang": 4, "kantine": 4, "plein": 3, "eigen_ruimte": 2, "telefoon": 1},
    "gesprek": {"eigen_ruimte": 6, "kantine": 2, "plein": 1, "mediatheek": 1},
    "diep_gesprek": {"eigen_ruimte": 6, "straat": 1, "buurthuis": 1},
    "driegesprek": {"lokaal": 3, "eigen_ruimte": 2},
}
_RESULTS: Final = {
    "doelen_bereikt": 10, "deels_bereikt": 5, "verder_in_wijk": 3, "doorgeleid": 2,
    "andere_school": 1, "van_school": 1, "eigen_keuze": 2, "contact_weg": 1,
}  # fmt: skip
_JUDGED: Final = {"bereikt": 6, "deels": 3, "bijgesteld": 1, "losgelaten": 1}
_GAP_DAYS: Final = {4: 2, 7: 6, 9: 3, 14: 4, 21: 1}
_SHORTEST, _LONGEST = 50, 230
"""Days that coaching takes."""
_LOOK_AHEAD: Final = 10
_INTAKE: Final = timedelta(minutes=5)


@dataclass
class _Story:
    """One youth's year while it is told."""

    worker: Worker
    youth: PlannedYouth
    stock: Stock
    dice: Random
    topics: list[Topic]
    days: list[date]


def talks_of(worker: Worker, youth: PlannedYouth, *, stock: Stock, seed: Seed) -> Iterator[Deed]:
    """Everything that a worker notes about one youth, trajectory and goals included."""
    dice = seed.dice("story", youth.key)
    story = _Story(
        worker=worker,
        youth=youth,
        stock=stock,
        dice=dice,
        topics=dice.sample(stock.topics, 2),
        days=worker.days(since=youth.since.date()),
    )
    if youth.coached:
        yield from _coaching(story)
    else:
        yield from _talks(story, _known_days(story))


def _known_days(story: _Story) -> list[date]:
    """The first day, and a few more in the year."""
    later = story.days[1:]
    wanted = min(len(later), story.dice.randint(1, 5))
    return [story.days[0], *sorted(story.dice.sample(later, wanted))]


def _coaching(story: _Story) -> Iterator[Deed]:
    dice, youth, start = story.dice, story.youth, story.days[0]
    end = start + timedelta(days=dice.randint(_SHORTEST, _LONGEST))
    closes = end <= LAST
    quiet = not closes and chance(dice, 12)
    until = end if closes else LAST - timedelta(days=26 if quiet else 0)
    days = _rhythm(story, until=until)
    yield from _talks(story, days)
    topic = story.topics[0]
    yield Begin(
        moment=youth.since + _INTAKE,
        youth=youth,
        referred_by=dice.choice(topic.referred_by),
        reason=filled(topic.reasons, dice, stock=story.stock, youth=youth),
    )
    yield from _goals(story, days, closes=closes)
    if closes:
        moment = min(NOW, meeting_time(days[-1], dice) + timedelta(hours=1))
        result = weighted(dice, _RESULTS)
        note = filled(story.stock.contacts["closings"], dice, stock=story.stock, youth=youth)
        yield Finish(moment=moment, youth=youth, result=result, note=note)


def _rhythm(story: _Story, *, until: date) -> list[date]:
    """Days of talks, a week or two apart, on days that the worker is in."""
    found = [story.days[0]]
    for day in story.days:
        if day > until:
            break
        if (day - found[-1]).days >= weighted(story.dice, _GAP_DAYS):
            found.append(day)
    return found


def _goals(story: _Story, days: list[date], *, closes: bool) -> Iterator[Deed]:
    dice, youth = story.dice, story.youth
    for number, topic in enumerate(story.topics[: dice.randint(1, 2)]):
        key = f"{youth.key}.goal.{number}"
        moment = youth.since + (2 + number) * _INTAKE
        yield Aim(moment=moment, key=key, youth=youth, words=dice.choice(topic.goals))
        if closes:
            judged = min(NOW, meeting_time(days[-1], dice) + timedelta(minutes=50))
            yield Judge(moment=judged, of=key, result=weighted(dice, _JUDGED))
        elif len(days) > _LOOK_AHEAD and chance(dice, 35):
            yield Judge(moment=meeting_time(days[-1], dice), of=key, result="bezig")


def _talks(story: _Story, days: list[date]) -> Iterator[Deed]:
    """The talks, each with what was agreed; that is done at the next one."""
    dice, waiting = story.dice, ""
    for number, day in enumerate(days):
        moment = story.youth.since if number == 0 else meeting_time(day, dice)
        key = f"{story.youth.key}.talk.{number}"
        last = number == len(days) - 1
        due = _follow_up(story, day, later=days[number + 1 :])
        if waiting:
            yield ComeBack(moment=moment, of=waiting)
        kind = "gesprek" if number == 0 and story.youth.coached else weighted(dice, _KINDS)
        kind = kind if story.youth.coached or kind != "driegesprek" else "check_in"
        yield Talk(
            moment=moment, key=key, youth=story.youth, follow_up_on=due, **_said(story, kind)
        )
        waiting = key if due is not None and not last else ""


def _follow_up(story: _Story, day: date, *, later: list[date]) -> date | None:
    """When to come back: at the next talk, or around the demo's now where there is none yet."""
    dice = story.dice
    if later:
        return later[0] if chance(dice, 30) else None
    if not story.youth.coached or (LAST - day).days > _LOOK_AHEAD * 2 or chance(dice, 35):
        return None
    due = LAST + timedelta(days=dice.randint(-3, 7))
    coming = school_days(since=max(due, day), until=LAST + timedelta(days=14))
    return coming[0]


def _said(story: _Story, kind: str) -> dict[str, Any]:
    """Length, place, codes and texts of a talk."""
    dice, stock, youth = story.dice, story.stock, story.youth
    said: dict[str, Any] = {
        "kind": kind,
        "minutes": weighted(dice, _MINUTES[kind]),
        "place": weighted(dice, _PLACES[kind]),
    }
    if kind == "driegesprek":
        said["facts"] = filled(stock.contacts["threesome"], dice, stock=stock, youth=youth)
        return said | {"life_domains": ("school_werk",), "themes": (story.topics[0].theme,)}
    if kind == "gesprek" and chance(dice, 12):
        whom, texts = dice.choice((("ouder", "parent"), ("mentor", "mentor")))
        facts = filled(stock.contacts[texts], dice, stock=stock, youth=youth)
        return said | {"with_whom": whom, "place": "telefoon", "facts": facts}
    if kind == "check_in" and chance(dice, 55):
        if chance(dice, 40):
            return said
        return said | {"facts": filled(stock.contacts["check_in"], dice, stock=stock, youth=youth)}
    return said | _on_topic(story, kind)


def _on_topic(story: _Story, kind: str) -> dict[str, Any]:
    dice, stock, youth = story.dice, story.stock, story.youth
    topic = dice.choice(story.topics)
    facts = filled(topic.facts, dice, stock=stock, youth=youth)
    views = chance(dice, 30 if kind == "check_in" else 65)
    return {
        "life_domains": (topic.life_domain,),
        "themes": (topic.theme,),
        "supports": (topic.support,) if chance(dice, 45) else (),
        "facts": facts + dice.choice(stock.contacts["after"]),
        "interpretation": filled(topic.views, dice, stock=stock, youth=youth) if views else "",
    }
