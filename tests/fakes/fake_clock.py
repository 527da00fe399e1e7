"""A clock that stands until it is moved."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

MOMENT = datetime(2026, 11, 24, 14, 5, 30, 250_000, tzinfo=timezone(timedelta(hours=1)))
"""A Tuesday in term, in Amsterdam's winter time."""


class FakeClock:
    """See `ports.Clock`."""

    def __init__(self, moment: datetime = MOMENT) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def move(self, **step: float) -> None:
        """Go on, or back with a negative step; the arguments of `timedelta`."""
        self.moment += timedelta(**step)
