"""What a worker of the demo plans, how long they stay, and who is around the youths they coach."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from jis_desktop.services.demo.calendar import NOW
from jis_desktop.services.demo.deeds import Know, Repeat, Stay
from jis_desktop.services.demo.dice import chance, weighted
from jis_desktop.services.demo.group_work import COURSE, LATE_START

if TYPE_CHECKING:
    from jis_desktop.services.demo.city import Worker
    from jis_desktop.services.demo.deeds import Meet, PlannedYouth
    from jis_desktop.services.demo.dice import Seed
    from jis_desktop.services.demo.stock import Stock

_PLANNED_SINCE: Final = timedelta(days=13)
_LAST_DAY: Final = date(2022, 7, 8)
"""A week before the summer holiday."""
_HOURS_SINCE: Final = date(2022, 4, 1)
_MORNING: Final = time(8, 15)
_HOME: Final = time(17, 0)
_KNOWN: Final = 60
"""Percent of those coached around whom somebody is known by name."""
_ROLES: Final = {"ouder": 5, "mentor": 4, "familie": 2, "buurtwerker": 1, "trainer": 1}
_REACH: Final = {"ouder": "belt zelf op dinsdag", "mentor": "lokaal 1.08", "trainer": "op de club"}


def repeats_of(meetings: list[Meet], stock: Stock) -> list[Repeat]:
    """A series for each weekly thing of the last two weeks, planned on its first morning."""
    weekly = {kind.title: kind for kind in stock.weekly}
    since = NOW - _PLANNED_SINCE
    recent = [one for one in meetings if one.title in weekly and one.moment >= since]
    first: dict[str, Meet] = {}
    for one in sorted(recent, key=lambda one: one.moment):
        if one.school == _usual_school(one.title, recent):
            first.setdefault(one.title, one)
    return [_repeat(one, _LAST_DAY) for one in first.values()] + _courses(meetings, stock)


def _usual_school(title: str, meetings: list[Meet]) -> str:
    """Where it was most often; nobody is at two schools at one time."""
    schools = Counter(one.school for one in meetings if one.title == title)
    return schools.most_common(1)[0][0]


def _courses(meetings: list[Meet], stock: Stock) -> list[Repeat]:
    """The course that still runs, with the sessions that it has to come."""
    titles = {kind.title for kind in stock.courses}
    lessons = [one for one in meetings if one.title in titles and one.present]
    first = min(lessons, key=lambda one: one.moment, default=None)
    if first is None or first.moment.date() < LATE_START:
        return []
    left = COURSE - len(lessons)
    return [_repeat(first, NOW.date() + timedelta(weeks=left))]


def _repeat(first: Meet, last_day: date) -> Repeat:
    return Repeat(
        moment=datetime.combine(first.moment.date(), _MORNING),
        at=first.moment.time(),
        kind=first.kind,
        title=first.title,
        minutes=first.minutes,
        school=first.school,
        place=first.place,
        themes=first.themes,
        first_day=first.moment.date(),
        last_day=last_day,
        programme=first.programme,
        material="bal, hesjes" if first.kind == "sport" else "kaartspel",
        partners="buurtsportcoach" if first.kind == "sport" else "",
    )


def stays_of(worker: Worker, *, seed: Seed) -> list[Stay]:
    """The hours of each day in school, in the last quarter."""
    dice = seed.dice("hours", worker.number)
    return [
        Stay(
            moment=datetime.combine(day, _HOME),
            school=dice.choice(worker.schools).name,
            hours=dice.choice(("4", "5", "5,5", "6", "6,5")),
        )
        for day in worker.days(since=_HOURS_SINCE)
        if datetime.combine(day, _HOME) <= NOW
    ]


def networks_of(
    worker: Worker, youths: tuple[PlannedYouth, ...], *, stock: Stock, seed: Seed
) -> list[Know]:
    """Somebody around most of those coached."""
    dice = seed.dice("networks", worker.number)
    names = (*stock.girls, *stock.boys)
    return [
        _somebody(youth, dice.choice(names), weighted(dice, _ROLES), agreed=chance(dice, 80))
        for youth in youths
        if youth.coached and chance(dice, _KNOWN)
    ]


def _somebody(youth: PlannedYouth, name: str, role: str, *, agreed: bool) -> Know:
    moment = min(youth.since + timedelta(minutes=20), NOW)
    reach = _REACH.get(role, "")
    return Know(moment=moment, youth=youth, role=role, name=name, reach=reach, agreed=agreed)
