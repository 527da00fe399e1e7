"""The activities of a worker: what comes back each week, courses with a roll call, and the rest."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Final

from jis_desktop.services.demo.calendar import NOW, free_saturdays
from jis_desktop.services.demo.deeds import Meet
from jis_desktop.services.demo.dice import chance

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from jis_desktop.services.demo.city import Worker
    from jis_desktop.services.demo.deeds import PlannedYouth
    from jis_desktop.services.demo.dice import Seed
    from jis_desktop.services.demo.stock import Session, Stock

_FRIDAY: Final = 4
COURSE: Final = 8
"""Sessions of a course."""
_COURSE_STARTS: Final = (date(2021, 11, 1), date(2022, 2, 28))
LATE_START: Final = date(2022, 5, 9)
"""A course that begins here has not had all its sessions by the demo's now."""
_SCHOOL_YEAR: Final = date(2021, 8, 30)
_MEMBERS: Final = 10
_SMALLEST: Final = 4
"""A smaller meeting is no group activity (statistics M1)."""
_AFTER_SCHOOL: Final = "14:00"
_NEWEST: Final = 4
"""So many of the last weekly ones took place for certain."""
_WEEKLY_SHARE: Final = 55
"""Percent of the group work that comes back each week."""

Planned = tuple[datetime, "Session"]


def meetings_of(
    worker: Worker, youths: tuple[PlannedYouth, ...], *, stock: Stock, seed: Seed
) -> list[Meet]:
    """Exactly `Worker.activities` of them."""
    dice = seed.dice("meetings", worker.number)
    course = _course(worker, youths, stock=stock, dice=dice)
    left = worker.activities - len(course)
    weekly = _weekly(worker, stock, dice)
    older, newest = weekly[:-_NEWEST], weekly[-_NEWEST:]
    wanted = max(0, left * _WEEKLY_SHARE // 100 - len(newest))
    weekly = dice.sample(older, min(len(older), wanted)) + newest
    saturdays = _saturdays(worker, stock, dice)[: left - len(weekly)]
    once = _once(worker, stock, dice, left - len(weekly) - len(saturdays))
    planned = weekly + saturdays + once
    return course + [
        _meet(worker, moment, kind, dice=dice, stock=stock) for moment, kind in planned
    ]


def _weekly(worker: Worker, stock: Stock, dice: Random) -> list[Planned]:
    """Two series, one of them in Friday's breaks, in the order of the year."""
    days = worker.days(since=_SCHOOL_YEAR)
    other = dice.choice(sorted({day.weekday() for day in days} - {_FRIDAY}))
    first = dice.choice([kind for kind in stock.weekly if kind.at < _AFTER_SCHOOL])
    second = dice.choice([kind for kind in stock.weekly if kind is not first])
    return _still_to_be_told(
        [
            (_at(day, kind), kind)
            for day in days
            for weekday, kind in ((_FRIDAY, first), (other, second))
            if day.weekday() == weekday
        ]
    )


def _saturdays(worker: Worker, stock: Stock, dice: Random) -> list[Planned]:
    days = free_saturdays(since=max(worker.since, _SCHOOL_YEAR))
    chosen = dice.sample(days, dice.randint(0, 2))
    return [(_at(day, kind), kind) for day in chosen for kind in [dice.choice(stock.weekend)]]


def _once(worker: Worker, stock: Stock, dice: Random, wanted: int) -> list[Planned]:
    every = [(_at(day, kind), kind) for day in worker.days() for kind in stock.once]
    return dice.sample(_still_to_be_told(every), wanted)


def _still_to_be_told(planned: list[Planned]) -> list[Planned]:
    """Only what has begun by the demo's now."""
    return [(moment, kind) for moment, kind in planned if moment <= NOW]


def _course(
    worker: Worker, youths: tuple[PlannedYouth, ...], *, stock: Stock, dice: Random
) -> list[Meet]:
    """A course with a roll call of those who are known by then; none where too few are."""
    start = dice.choice([day for day in _COURSE_STARTS if day > worker.since])
    kind = dice.choice(stock.courses)
    members = _members(youths, kind, before=start)
    if len(members) < _SMALLEST:
        start = LATE_START  # by then a worker knows more of them
        members = _members(youths, kind, before=start)
    if len(members) < _SMALLEST:
        return []
    days = worker.days(since=start)
    weekday = dice.choice(sorted({day.weekday() for day in days}))
    lessons = [(_at(day, kind), kind) for day in days if day.weekday() == weekday][:COURSE]
    return [
        _lesson(worker, moment, kind, members, dice=dice, stock=stock)
        for moment, kind in _still_to_be_told(lessons)
    ]


def _members(
    youths: tuple[PlannedYouth, ...], kind: Session, *, before: date
) -> list[PlannedYouth]:
    known = [youth for youth in youths if youth.since.date() < before]
    return [youth for youth in known if _fits(youth, kind)][:_MEMBERS]


def _fits(youth: PlannedYouth, kind: Session) -> bool:
    if kind.programme == "gentlemen":
        return youth.gender == "jongen"
    return kind.programme != "powergirls" or youth.gender == "meisje"


def _lesson(  # noqa: PLR0913  each is one thing a lesson is made of
    worker: Worker,
    moment: datetime,
    kind: Session,
    members: Sequence[PlannedYouth],
    *,
    dice: Random,
    stock: Stock,
) -> Meet:
    came = {youth.key: chance(dice, 86) for youth in members}
    there = [youth for youth in members if came[youth.key]]
    guests = max(dice.randint(0, 2), _SMALLEST - len(there))
    girls = sum(youth.gender == "meisje" for youth in there)
    boys = sum(youth.gender == "jongen" for youth in there)
    guest_girls = round(guests * kind.girls / 100)
    return Meet(
        moment=moment,
        school=worker.schools[0].name,
        girls=girls + guest_girls,
        boys=boys + guests - guest_girls,
        others=len(there) - girls - boys or None,
        present=tuple(youth.key for youth in there),
        absent=tuple(youth.key for youth in members if not came[youth.key]),
        **_common(kind, dice=dice, stock=stock),
    )


def _meet(worker: Worker, moment: datetime, kind: Session, *, dice: Random, stock: Stock) -> Meet:
    second = len(worker.schools) > 1 and moment.year == NOW.year and chance(dice, 25)
    low, high = kind.heads
    heads = (dice.randint(low, high) + dice.randint(low, high)) // 2
    girls = min(heads, max(0, round(heads * kind.girls / 100) + dice.randint(-2, 2)))
    if kind.girls == 100:  # noqa: PLR2004  percent
        girls = heads
    counted = not chance(dice, 2)
    return Meet(
        moment=moment,
        school=worker.schools[-1 if second else 0].name,
        girls=girls if counted else None,
        boys=heads - girls if counted else None,
        others=1 if counted and chance(dice, 8) else None,
        **_common(kind, dice=dice, stock=stock),
    )


def _common(kind: Session, *, dice: Random, stock: Stock) -> dict[str, Any]:
    return {
        "kind": kind.kind,
        "title": kind.title,
        "minutes": kind.minutes,
        "place": kind.place,
        "themes": kind.themes,
        "programme": kind.programme,
        "evaluation": dice.choice(stock.evaluations) if chance(dice, 35) else "",
    }


def _at(day: date, kind: Session) -> datetime:
    return datetime.combine(day, time.fromisoformat(kind.at))
