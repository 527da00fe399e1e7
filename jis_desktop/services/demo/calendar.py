"""The demo's year: school days in Amsterdam from July 2021 to 17 June 2022. No records."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

FIRST: Final = date(2021, 7, 1)
"""A teljaar begins on 1 July."""
NOW: Final = datetime(2022, 6, 17, 13, 40)  # noqa: DTZ001  the time on the wall, wherever that hangs
"""Where the demo's clock stands: a Friday, after the break."""
LAST: Final = NOW.date()
JOINED_LATER: Final = date(2022, 1, 10)
"""When fifteen schools joined (paper L196)."""

_HOLIDAYS: Final = (
    (date(2021, 7, 10), date(2021, 8, 22)),  # summer
    (date(2021, 10, 16), date(2021, 10, 24)),
    (date(2021, 12, 25), date(2022, 1, 9)),
    (date(2022, 2, 19), date(2022, 2, 27)),
    (date(2022, 4, 15), date(2022, 4, 18)),  # Good Friday to Easter Monday
    (date(2022, 4, 23), date(2022, 5, 8)),
    (date(2022, 5, 26), date(2022, 5, 27)),  # Ascension
    (date(2022, 6, 6), date(2022, 6, 6)),  # Whit Monday
)
_SATURDAY: Final = 5


def is_holiday(day: date) -> bool:
    """Whether the schools are closed for a holiday; a weekend is none."""
    return any(first <= day <= last for first, last in _HOLIDAYS)


def school_days(*, since: date = FIRST, until: date = LAST) -> list[date]:
    """Every day with lessons, both ends included, in order."""
    return [day for day in _days(since, until) if day.weekday() < _SATURDAY]


def free_saturdays(*, since: date = FIRST, until: date = LAST) -> list[date]:
    """Saturdays outside the holidays, for sport."""
    return [day for day in _days(since, until) if day.weekday() == _SATURDAY]


def _days(since: date, until: date) -> list[date]:
    length = (until - since).days + 1
    days = (since + timedelta(days=number) for number in range(length))
    return [day for day in days if not is_holiday(day)]
