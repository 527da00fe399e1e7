"""Early signals with what became of them, nameless chats, and support that stands alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from jis_desktop.services.demo.calendar import LAST, NOW, school_days
from jis_desktop.services.demo.deeds import Count, Help, Move, Notice
from jis_desktop.services.demo.dice import chance, weighted
from jis_desktop.services.demo.people import meeting_time
from jis_desktop.services.demo.sentences import filled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime
    from random import Random

    from jis_desktop.services.demo.city import Worker
    from jis_desktop.services.demo.deeds import Deed, PlannedYouth
    from jis_desktop.services.demo.dice import Seed
    from jis_desktop.services.demo.stock import Stock

_STEPS: Final = ("in_gesprek", "opgepakt", "doorgeleid", "gesloten")
_OUTCOMES: Final = {
    "geregeld": 5, "uitgepraat": 5, "activiteit": 3, "coaching": 3, "school": 3, "hulp": 1,
    "niet_nodig": 2, "eigen_keuze": 1,
}  # fmt: skip
_SOURCES: Final = {"gehoord": 4, "gezien": 3, "verteld": 5}
_AGES: Final = {"leeftijd_12_13": 4, "leeftijd_14_15": 5, "leeftijd_16_17": 3}
_GROUPS: Final = {"support_pupil": 5, "support_school": 4, "support_connection": 2}
_DAYS_A_NOTICE: Final = 13
_DAYS_A_HELP: Final = 11
_FOLLOW_UP_WITHIN: Final = 8
_SHARE_WITH_CHATS: Final = 45
"""Percent of the days on which chats are counted."""


def notices_of(
    worker: Worker, youths: tuple[PlannedYouth, ...], *, stock: Stock, seed: Seed
) -> Iterator[Deed]:
    """Early signals and their steps, more of them in the last month."""
    dice = seed.dice("notices", worker.number)
    school = _School(name=worker.schools[0].name, youths=youths, stock=stock, dice=dice)
    days = worker.days()
    recent = [day for day in days if day >= LAST - timedelta(days=30)]
    chosen = sorted(dice.sample(days, len(days) // _DAYS_A_NOTICE) + dice.sample(recent, 2))
    for number, day in enumerate(chosen):
        key = f"{worker.number}.notice.{number}"
        notice = school.notice(key, meeting_time(day, dice))
        yield notice
        yield from _steps(notice, dice)


@dataclass(frozen=True, kw_only=True)
class _School:
    """Where a worker notices things, and about whom."""

    name: str
    youths: tuple[PlannedYouth, ...]
    stock: Stock
    dice: Random

    def notice(self, key: str, moment: datetime) -> Notice:
        """An early signal about a youth known by then, a group or nobody."""
        dice, stock = self.dice, self.stock
        known = [youth for youth in self.youths if youth.since < moment]
        kind = dice.choice([n for n in stock.notices if known or n.about != "youth"])
        youth = dice.choice(known) if kind.about == "youth" else None
        told = chance(dice, 60)
        return Notice(
            moment=moment,
            key=key,
            topic=kind.topic,
            school=youth.school if youth else self.name,
            youth=youth,
            group_label=self._group(known) if kind.about == "group" else "",
            life_domain=kind.life_domain,
            source=weighted(dice, _SOURCES),
            facts=filled(kind.facts, dice, stock=stock, youth=youth),
            interpretation=filled(kind.views, dice, stock=stock, youth=youth) if told else "",
            follow_up_on=self._follow_up(moment),
        )

    def _group(self, known: list[PlannedYouth]) -> str:
        labels = [label for label in self.stock.groups if known or "{klas}" not in label]
        near = self.dice.choice(known) if known else None
        return filled(labels, self.dice, stock=self.stock, youth=near)

    def _follow_up(self, moment: datetime) -> date | None:
        if not _still_open(moment) or chance(self.dice, 50):
            return None
        tomorrow = moment.date() + timedelta(days=1)
        ahead = school_days(since=tomorrow, until=LAST + timedelta(days=14))
        return self.dice.choice(ahead[:_FOLLOW_UP_WITHIN])


def _still_open(moment: datetime) -> bool:
    return moment.date() > LAST - timedelta(days=14)


def _steps(notice: Notice, dice: Random) -> Iterator[Move]:
    """How far it came by the demo's now; an old one is closed as a rule."""
    moment = notice.moment
    for status in _STEPS:
        if status == "doorgeleid" and not chance(dice, 25):
            continue
        moment = _later(moment, dice)
        if moment > NOW or (status == "gesloten" and chance(dice, 6)):
            return
        outcome = weighted(dice, _OUTCOMES) if status == "gesloten" else None
        yield Move(moment=moment, of=notice.key, status=status, outcome=outcome)


def _later(moment: datetime, dice: Random) -> datetime:
    until = moment.date() + timedelta(days=60)
    days = school_days(since=moment.date() + timedelta(days=1), until=until)
    day = days[dice.randrange(min(8, len(days)))]
    return moment.replace(year=day.year, month=day.month, day=day.day)


def chats_of(worker: Worker, *, seed: Seed) -> Iterator[Count]:
    """Corridor and street chats that are only counted."""
    dice = seed.dice("chats", worker.number)
    for day in worker.days():
        if chance(dice, _SHARE_WITH_CHATS):
            yield Count(
                moment=meeting_time(day, dice),
                kind="gangcontact" if chance(dice, 85) else "straatcontact",
                count=1 + min(dice.randrange(9), dice.randrange(14)),
                school=worker.schools[0].name,
                age_band=weighted(dice, _AGES) if chance(dice, 40) else None,
            )


def helps_of(
    worker: Worker, youths: tuple[PlannedYouth, ...], *, stock: Stock, seed: Seed
) -> Iterator[Help]:
    """Support to pupils, to staff, and work that connects."""
    dice = seed.dice("helps", worker.number)
    days: list[date] = worker.days()
    for day in dice.sample(days, len(days) // _DAYS_A_HELP):
        moment = meeting_time(day, dice)
        group = weighted(dice, _GROUPS)
        item, note = dice.choice(stock.support[group])
        known = [youth for youth in youths if youth.since < moment]
        named = group == "support_pupil" and known and chance(dice, 75)
        youth = dice.choice(known) if named else None
        yield Help(
            moment=moment,
            group=group,
            item=item,
            school=youth.school if youth else worker.schools[0].name,
            youth=youth,
            minutes=dice.choice((15, 20, 30, 45)),
            note=filled([note], dice, stock=stock),
        )
