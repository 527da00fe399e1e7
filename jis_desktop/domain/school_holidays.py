"""When schools are closed: holidays from a list, feast days by rule. Knows no activity."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from jis_desktop.domain.errors import BrokenInstallError

FreeDay = Literal[
    "herfst", "kerst", "voorjaar", "mei", "zomer", "goede_vrijdag", "pasen", "koningsdag",
    "bevrijdingsdag", "hemelvaart", "pinksteren", "nieuwjaar",
]  # fmt: skip
"""Why a day is free; the screens put it into words."""

_HOLIDAYS = frozenset({"herfst", "kerst", "voorjaar", "mei", "zomer"})
_SUNDAY = 6


@dataclass(frozen=True, kw_only=True)
class Holiday:
    """Days without school.

    Attributes:
        key: which one.
        first, last: both free.
    """

    key: FreeDay
    first: date
    last: date


@dataclass(frozen=True)
class SchoolHolidays:
    """All that is known of when schools are closed.

    Attributes:
        holidays: in order, none overlapping another.
    """

    holidays: tuple[Holiday, ...]

    @property
    def known_until(self) -> date:
        """The last day that the list reaches; after it only feast days are known."""
        return self.holidays[-1].last

    def on(self, day: date) -> FreeDay | None:
        """Why schools are closed that day; None where they are open, or it is a weekend."""
        for holiday in self.holidays:
            if holiday.first <= day <= holiday.last:
                return holiday.key
        return feast_day(day)

    def next_after(self, key: str, day: date) -> Holiday | None:
        """The first holiday of that name which begins after a day."""
        return next((one for one in self.holidays if one.key == key and one.first > day), None)


def parse_school_holidays(text: str) -> SchoolHolidays:
    """Read the list of holidays (TOML, ``[[holiday]]`` with ``key``, ``first``, ``last``).

    Raises:
        BrokenInstallError: ``resources.broken``: not such a list, or holidays that overlap.
    """
    try:
        rows = tomllib.loads(text)["holiday"]
        found = [Holiday(key=row["key"], first=row["first"], last=row["last"]) for row in rows]
        ends = [date.min, *(one.last for one in found)]
        in_order = all(end < one.first for end, one in zip(ends, found, strict=False))
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        raise BrokenInstallError("resources.broken", name="school_holidays") from None
    if not found or not in_order or any(not _sound(one) for one in found):
        raise BrokenInstallError("resources.broken", name="school_holidays")
    return SchoolHolidays(tuple(found))


def feast_day(day: date) -> FreeDay | None:
    """The national feast day on which Dutch schools are closed, if it is one.

    Good Friday and the Friday after Ascension are days on which nearly every secondary school
    is closed; Liberation Day is a day off once in five years.
    """
    easter = easter_sunday(day.year)
    moving: dict[date, FreeDay] = {
        easter - timedelta(days=2): "goede_vrijdag",
        easter - timedelta(days=1): "pasen",
        easter: "pasen",
        easter + timedelta(days=1): "pasen",
        easter + timedelta(days=39): "hemelvaart",
        easter + timedelta(days=40): "hemelvaart",
        easter + timedelta(days=49): "pinksteren",
        easter + timedelta(days=50): "pinksteren",
    }
    return moving.get(day) or _fixed_feast(day)


def easter_sunday(year: int) -> date:
    """Easter in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * weekday) // 433
    month = (h + weekday - 7 * m + 90) // 25
    return date(year, month, (h + weekday - 7 * m + 33 * month + 19) % 32)


def _fixed_feast(day: date) -> FreeDay | None:
    if (day.month, day.day) == (1, 1):
        return "nieuwjaar"
    if day == _kings_day(day.year):
        return "koningsdag"
    if (day.month, day.day) == (5, 5) and day.year % 5 == 0:
        return "bevrijdingsdag"
    return "kerst" if (day.month, day.day) in {(12, 25), (12, 26)} else None


def _kings_day(year: int) -> date:
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == _SUNDAY else day


def _sound(holiday: Holiday) -> bool:
    return holiday.key in _HOLIDAYS and holiday.first <= holiday.last
