"""Which backups stay: seven days, four weeks, none older than 35 days. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DAYS: Final = 7
WEEKS: Final = 4
OLDEST: Final = timedelta(days=35)
FRESH: Final = timedelta(days=1)


def to_keep(moments: Iterable[datetime], *, now: datetime) -> set[datetime]:
    """The newest of the last seven days that have one, and of the four weeks before those.

    The newest of all stays whatever its age: a backup goes only once there is a newer one.

    Args:
        moments: of all backups in one folder, aware.
        now: aware; its time zone says what a day is.
    """
    newest_first = sorted(moments, reverse=True)
    young = [moment for moment in newest_first if now - moment <= OLDEST]
    days = _newest_of_each(young, lambda one: one.astimezone(now.tzinfo).date())[:DAYS]
    rest = [moment for moment in young if moment not in days]
    weeks = _newest_of_each(rest, lambda one: one.astimezone(now.tzinfo).isocalendar()[:2])
    return {*newest_first[:1], *days, *weeks[:WEEKS]}


def is_due(newest: datetime | None, *, now: datetime) -> bool:
    """Whether the newest backup is older than a day; one from the future counts as none."""
    return newest is None or not timedelta(0) <= now - newest <= FRESH


def _newest_of_each(
    newest_first: list[datetime], part: Callable[[datetime], object]
) -> list[datetime]:
    first: dict[object, datetime] = {}
    for moment in newest_first:
        first.setdefault(part(moment), moment)
    return list(first.values())
