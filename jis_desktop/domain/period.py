"""Days, times and the ways people write them. Knows no record."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_MINUTES = 24 * 60
OLDEST_DAY = date(2000, 1, 1)

_WEEKDAYS = {
    "ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5, "zo": 6,
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4,
    "zaterdag": 5, "zondag": 6,
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4,
    "saturday": 5, "sunday": 6,
}  # fmt: skip
_STEPS = {
    "vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2,
    "w": 7, "week": 7, "volgende week": 7, "next week": 7,
}  # fmt: skip
_STEPS_BACK = {"vandaag": 0, "today": 0, "gisteren": 1, "yesterday": 1, "eergisteren": 2}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb februari february", "mrt maart mar march",
            "apr april", "mei may", "jun juni june", "jul juli july", "aug augustus august",
            "sep sept september", "okt oktober oct october", "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_LEAP_GAP = 9
"""29 February comes back within 8 years."""
_NUMBER = re.compile(r"[0-9]{1,4}")
_THIS_CENTURY = 2000
_TIME = re.compile(r"([0-9]{1,2})(?:[:.u]?([0-9]{2}))?")
_NO_HOUR = 24


def follow_up_day(text: str, *, today: date) -> date:
    """Read when to come back to something: ``ma``, ``morgen``, ``w``, ``15-2``, ``15 feb``.

    A weekday is the next one, never today. A day and month without a year is the next
    such day.

    Raises:
        InputError: ``date.unreadable``, ``date.unknown_day`` (30 February) or
            ``date.in_past``.
    """
    words = fold(text).strip()
    if words in _STEPS:
        return today + timedelta(days=_STEPS[words])
    if words in _WEEKDAYS:
        ahead = (_WEEKDAYS[words] - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead)
    day = read_day(words, today=today, field="follow_up")
    if day < today:
        raise InputError("date.in_past", field="follow_up")
    return day


def past_day(text: str, *, today: date) -> date | None:
    """Read when something was: ``gisteren``, ``ma``, ``23-11``; None for any other word.

    A weekday is the last one, never today. A day and month without a year is the last such
    day.

    Raises:
        InputError: ``date.unreadable``, ``date.unknown_day`` or ``date.in_future``.
    """
    words = fold(text).strip()
    if words in _STEPS_BACK:
        return today - timedelta(days=_STEPS_BACK[words])
    if words in _WEEKDAYS:
        return today - timedelta(days=(today.weekday() - _WEEKDAYS[words] - 1) % 7 + 1)
    if not words[:1].isdigit():
        return None
    year, month, day = _parsed(words, field="day")
    if year is None:
        years = range(today.year, today.year - _LEAP_GAP, -1)
        been = (such for such in _such_days(years, month, day) if such <= today)
        return _first(been, field="day")
    found = _date(year, month, day, field="day")
    if found > today:
        raise InputError("date.in_future", field="day")
    return found


def read_day(text: str, *, today: date, field: str = "day") -> date:
    """Read a date as people write it; without a year the next one on or after today.

    Args:
        text: ``2026-11-24``, ``24-11-2026``, ``24-11-26``, ``24-11``, ``24/11``, ``24 nov``.
        today: fills in the year.
        field: the input field, for the error.

    Raises:
        InputError: ``date.unreadable`` or ``date.unknown_day``.
    """
    year, month, day = _parsed(text, field=field)
    if year is not None:
        return _date(year, month, day, field=field)
    years = range(today.year, today.year + _LEAP_GAP)
    coming = (such for such in _such_days(years, month, day) if such >= today)
    return _first(coming, field=field)


def _such_days(years: range, month: int, day: int) -> Iterator[date]:
    for year in years:
        with suppress(ValueError):
            yield date(year, month, day)


def _first(days: Iterator[date], *, field: str) -> date:
    found = next(days, None)
    if found is None:
        raise InputError("date.unknown_day", field=field)
    return found


def _parsed(text: str, *, field: str) -> tuple[int | None, int, int]:
    parts = fold(text).replace("/", "-").replace(" ", "-").strip("-").split("-")
    return _numbers(parts, field=field)


def _numbers(parts: list[str], *, field: str) -> tuple[int | None, int, int]:
    try:
        if len(parts) == 3 and len(parts[0]) == 4:  # noqa: PLR2004  year, month, day
            return _number(parts[0]), _month(parts[1]), _number(parts[2])
        if len(parts) == 3:  # noqa: PLR2004  day, month, year
            return _year(parts[2]), _month(parts[1]), _number(parts[0])
        day, month = parts
        return None, _month(month), _number(day)
    except (ValueError, KeyError):
        raise InputError("date.unreadable", field=field) from None


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):  # int() itself takes "1_5", "+5" and any length
        raise ValueError(len(text))
    return int(text)


def _year(text: str) -> int:
    return _number(text) + (_THIS_CENTURY if len(text) == 2 else 0)  # noqa: PLR2004  "26"


def _month(text: str) -> int:
    return _MONTHS[text] if text[:1].isalpha() else _number(text)


def _date(year: int, month: int, day: int, *, field: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise InputError("date.unknown_day", field=field) from None


def check_past_day(day: date, *, today: date, field: str = "day") -> None:
    """Refuse a day on which the work cannot have happened.

    Raises:
        InputError: ``date.in_future`` or ``date.too_old``.
    """
    if day > today:
        raise InputError("date.in_future", field=field)
    if day < OLDEST_DAY:
        raise InputError("date.too_old", field=field, year=OLDEST_DAY.year)


def check_minutes(minutes: int | None, *, field: str = "minutes") -> None:
    """Refuse a length outside 1 minute to 24 hours.

    Raises:
        InputError: ``minutes.out_of_range``.
    """
    if minutes is not None and not 1 <= minutes <= MAX_MINUTES:
        raise InputError("minutes.out_of_range", field=field, limit=MAX_MINUTES)


def minutes_between(start: time, end: time) -> int:
    """Length of something that began and ended on one day, in minutes.

    Raises:
        InputError: ``time.end_before_start``.
    """
    length = (end.hour - start.hour) * 60 + end.minute - start.minute
    if length <= 0:
        raise InputError("time.end_before_start", field="end")
    return length


def read_time(text: str, *, field: str = "at") -> time:
    """Read a time of day as people write it: ``9``, ``9:05``, ``14.05``, ``14u05``, ``1405``.

    Raises:
        InputError: ``time.unreadable``.
    """
    found = _TIME.fullmatch(fold(text).strip())
    hour, minute = (int(part or 0) for part in found.groups()) if found else (_NO_HOUR, 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise InputError("time.unreadable", field=field) from None
