"""Days, times and the ways people write them. Knows no record."""

from __future__ import annotations

from datetime import date, time, timedelta

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import fold

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
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mrt maart mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct",
         "nov", "dec"), start=1)
    for name in names.split()
}  # fmt: skip
_LONG_MONTHS = {
    "januari": 1, "februari": 2, "april": 4, "juni": 6, "juli": 7, "augustus": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12,
}  # fmt: skip


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


def read_day(text: str, *, today: date, field: str = "day") -> date:
    """Read a date as people write it; without a year the next one on or after today.

    Args:
        text: ``2026-11-24``, ``24-11-2026``, ``24-11``, ``24/11``, ``24 nov``.
        today: fills in the year.
        field: the input field, for the error.

    Raises:
        InputError: ``date.unreadable`` or ``date.unknown_day``.
    """
    parts = fold(text).replace("/", "-").replace(" ", "-").strip("-").split("-")
    year, month, day = _numbers(parts, field=field)
    if year is not None:
        return _date(year, month, day, field=field)
    try:
        this_year = date(today.year, month, day)
    except ValueError:
        return _next_such_day(today.year, month, day, field=field)
    return this_year if this_year >= today else _date(today.year + 1, month, day, field=field)


def _next_such_day(year: int, month: int, day: int, *, field: str) -> date:
    for later in range(year, year + 8):  # 29 February comes back within 8 years
        try:
            return date(later, month, day)
        except ValueError:
            continue
    raise InputError("date.unknown_day", field=field)


def _numbers(parts: list[str], *, field: str) -> tuple[int | None, int, int]:
    try:
        if len(parts) == 3 and len(parts[0]) == 4:  # noqa: PLR2004  year, month, day
            return int(parts[0]), _month(parts[1]), int(parts[2])
        if len(parts) == 3:  # noqa: PLR2004  day, month, year
            return int(parts[2]), _month(parts[1]), int(parts[0])
        day, month = parts
        return None, _month(month), int(day)
    except (ValueError, KeyError):
        raise InputError("date.unreadable", field=field) from None


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    return _LONG_MONTHS.get(text) or _MONTHS[text[:3] if text[:3] in _MONTHS else text]


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
