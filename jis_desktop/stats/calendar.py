"""The periods that figures are of: quarters, and counting years of four. Knows no figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from jis_desktop.domain.errors import InputError

QUARTERS = 4
SETTLING = timedelta(days=28)
"""How long after its end a quarter stays open for what is written down late."""

_ENDS = {1: (3, 31), 2: (6, 30), 3: (9, 30), 4: (12, 31)}
_FIRST_OF_TELJAAR = 3
"""A teljaar begins with this quarter, so that no quarter lies in two."""
_QUARTER = re.compile(r"(2[0-9]{3})-Q([1-4])")
_TELJAAR = re.compile(r"(2[0-9]{3})-(2[0-9]{3})")


@dataclass(frozen=True, order=True)
class Quarter:
    """Three months of a calendar year; as text ``2026-Q2``.

    Attributes:
        year: the calendar year.
        number: 1 to 4.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        if self.number not in _ENDS:
            raise ValueError(self.number)

    def __str__(self) -> str:
        return f"{self.year:04}-Q{self.number}"

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that a day lies in."""
        return cls(day.year, (day.month + 2) // 3)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, *_ENDS[self.number])

    @property
    def next(self) -> Quarter:
        """The one after it."""
        return self._moved(1)

    @property
    def previous(self) -> Quarter:
        """The one before it."""
        return self._moved(-1)

    @property
    def teljaar(self) -> Teljaar:
        """The teljaar that it lies in, whole."""
        return Teljaar(self.year if self.number >= _FIRST_OF_TELJAAR else self.year - 1)

    @property
    def closes_from(self) -> date:
        """The first day on which it may be closed: day 28 after its end."""
        return self.last + SETTLING

    def _moved(self, by: int) -> Quarter:
        year, number = divmod(self.year * QUARTERS + self.number - 1 + by, QUARTERS)
        return Quarter(year, number + 1)


@dataclass(frozen=True, order=True)
class Teljaar:
    """The year of 1 July to 30 June that a youth is counted in; as text ``2025-2026``.

    Attributes:
        start: the calendar year of its 1 July.
    """

    start: int

    def __str__(self) -> str:
        return f"{self.start:04}-{self.start + 1:04}"

    @classmethod
    def of(cls, day: date) -> Teljaar:
        """The teljaar that a day lies in."""
        return Quarter.of(day).teljaar

    @property
    def first(self) -> date:
        """Its 1 July."""
        return self.quarters[0].first

    @property
    def last(self) -> date:
        """Its 30 June."""
        return self.quarters[-1].last

    @property
    def quarters(self) -> tuple[Quarter, Quarter, Quarter, Quarter]:
        """Its four quarters, in order."""
        one = Quarter(self.start, _FIRST_OF_TELJAAR)
        return one, one.next, one.next.next, one.next.next.next

    @property
    def closes_from(self) -> date:
        """The first day on which its own tables may be closed: with its last quarter."""
        return self.quarters[-1].closes_from


def read_period(text: str) -> Quarter | Teljaar:
    """Read ``2026-Q2`` or ``2025-2026``, written exactly so; the years 2000 to 2999.

    Raises:
        InputError: ``period.unreadable``.
    """
    if found := _QUARTER.fullmatch(text):
        return Quarter(int(found[1]), int(found[2]))
    found = _TELJAAR.fullmatch(text)
    if found is None or int(found[1]) + 1 != int(found[2]):
        raise InputError("period.unreadable", field="period")
    return Teljaar(int(found[1]))
