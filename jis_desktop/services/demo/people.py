"""The youths of a worker: names, classes, schools, and since when they know each other."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final

from jis_desktop.services.demo.calendar import NOW
from jis_desktop.services.demo.deeds import PlannedYouth
from jis_desktop.services.demo.dice import chance, weighted

if TYPE_CHECKING:
    from random import Random

    from jis_desktop.services.demo.city import Worker
    from jis_desktop.services.demo.dice import Seed
    from jis_desktop.services.demo.stock import PlannedSchool, Stock

_SCHOOL_YEAR: Final = date(2021, 8, 30)
"""Youths come in once the new classes are known."""
_COACHED_UNTIL: Final = date(2022, 6, 3)
_YEARS: Final = {"havo": 5, "vwo": 6, "vmbo_vwo": 6, "praktijkonderwijs": 5}
_OTHERS: Final = {"meisje": 47, "jongen": 47, "anders_onbekend": 4, None: 2}
_IN_FASHION: Final = 60
_BREAKS: Final = ((10, 30, 5), (12, 15, 10), (14, 45, 18))
"""When one meets: from, and over how many times five minutes."""


def youths_of(worker: Worker, stock: Stock, seed: Seed) -> tuple[PlannedYouth, ...]:
    """Everybody whom the worker knows by name, those coached first."""
    dice = seed.dice("youths", worker.number)
    names = _Names(stock, seed)
    coached = [(gender, True) for gender in worker.coached]
    others = [(weighted(dice, _OTHERS), False) for _ in range(worker.others)]
    days = worker.days(since=_SCHOOL_YEAR)
    early = [day for day in days if day <= _COACHED_UNTIL]
    youths = []
    for number, (gender, is_coached) in enumerate(coached + others):
        day = dice.choice(early if is_coached else days)
        school = _school_on(worker, day, dice)
        year = dice.randint(1, _YEARS.get(school.education, 4))
        name, nickname = names.draw(gender, dice)
        youths.append(
            PlannedYouth(
                key=f"{worker.number}.{number}",
                name=name,
                nickname=nickname,
                class_name=f"{year}{dice.choice('ABCDE')}",
                school=school.name,
                school_year=year,
                gender=gender,
                since=meeting_time(day, dice),
                coached=is_coached,
            )
        )
    return tuple(youths)


def meeting_time(day: date, dice: Random) -> datetime:
    """A moment of that day in a break or after school, never later than the demo's now."""
    hour, minute, steps = dice.choice(_BREAKS)
    after = minute + 5 * dice.randrange(steps)
    moment = datetime.combine(day, time(hour + after // 60, after % 60))
    return moment if moment <= NOW else moment.replace(hour=NOW.hour - 1)


def _school_on(worker: Worker, day: date, dice: Random) -> PlannedSchool:
    second = len(worker.schools) > 1 and day.year == NOW.year and chance(dice, 35)
    return worker.schools[-1 if second else 0]


class _Names:
    """First names as they come: some are in fashion, so a school has some of them twice."""

    def __init__(self, stock: Stock, seed: Seed) -> None:
        self._nicknames = stock.nicknames
        self._girls = self._weighed(stock.girls, seed)
        self._boys = self._weighed(stock.boys, seed)

    def draw(self, gender: str | None, dice: Random) -> tuple[str, str]:
        """A name, and now and then a nickname."""
        girl = gender == "meisje" or (gender != "jongen" and chance(dice, 50))
        name = weighted(dice, self._girls if girl else self._boys)
        known = self._nicknames.get(name, "")
        return name, known if chance(dice, 60) else ""

    @staticmethod
    def _weighed(names: tuple[str, ...], seed: Seed) -> dict[str, int]:
        fashion = set(seed.dice("fashion").sample(names, _IN_FASHION))
        return {name: 8 if name in fashion else 1 for name in names}
