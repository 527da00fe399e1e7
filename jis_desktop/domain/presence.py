"""Hours at a school on a day, as a youth worker accounts for them. Names nobody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import check_minutes, check_past_day

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Presence:
    """How long one was at a school that day, in minutes; one record a day and school."""

    id: UUID
    day: date
    school_id: UUID
    minutes: int

    def checked(self, *, today: date) -> Presence:
        """The same hours.

        Raises:
            InputError: a day or length that cannot be.
        """
        check_past_day(self.day, today=today)
        check_minutes(self.minutes, field="presence")
        return replace(self)


def read_hours(text: str, *, field: str = "presence") -> int:
    """Read a length in hours as people write it: ``6``, ``6,5``, ``6.5``, ``6:30``, ``6u30``.

    Returns:
        Minutes; 0 for an empty text.

    Raises:
        InputError: ``presence.unreadable``, or ``minutes.out_of_range`` above 24 hours.
    """
    minutes = _minutes_of(text.strip().lower().replace("uur", "u").rstrip("u "), field=field)
    if minutes:
        check_minutes(minutes, field=field)
    return minutes


def _minutes_of(text: str, *, field: str) -> int:
    if not text:
        return 0
    hours, colon, rest = text.replace("u", ":").partition(":")
    try:
        if colon:
            return _whole(hours) * 60 + _minute(rest.strip())
        whole, _comma, part = hours.replace(",", ".").partition(".")
        return _whole(whole) * 60 + round(float(f"0.{_digits(part)}") * 60)
    except ValueError:
        raise InputError("presence.unreadable", field=field) from None


def _whole(text: str) -> int:
    return int(_digits(text))


def _minute(text: str) -> int:
    minute = _whole(text)
    if minute > 59:  # noqa: PLR2004  minutes of a clock
        raise ValueError(text)
    return minute


def _digits(text: str) -> str:
    # int() and float() also take "1_0", "+1" and digits of other scripts.
    text = text.strip() or "0"
    if not (text.isascii() and text.isdigit()) or len(text) > 4:  # noqa: PLR2004  "24"
        raise ValueError(text)
    return text
