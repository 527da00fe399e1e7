"""What group work was called before, to offer while a title is being typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.text_rules import fold
from jis_desktop.services.usual import in_use

if TYPE_CHECKING:
    from jis_desktop.domain.activity import Activity
    from jis_desktop.ports import Workplace

LOOKED_THROUGH = 128
"""Of the activities that were written latest; a title not used since is typed in full."""


@dataclass(frozen=True, kw_only=True)
class EarlierActivity:
    """A title, with what it was the last time.

    Attributes:
        kind, place: keys that are still in use today.
    """

    title: str
    kind: str | None = None
    place: str | None = None
    minutes: int | None = None


def earlier_activities(workplace: Workplace) -> tuple[EarlierActivity, ...]:
    """Each title once, the one of the latest day first."""
    with workplace.unit() as unit:
        found = [one for _, one in unit.activities.newest(before=None, limit=LOOKED_THROUGH)]
    found.sort(key=lambda one: one.day, reverse=True)
    latest: dict[str, Activity] = {}
    for one in found:
        if one.title:
            latest.setdefault(fold(one.title), one)
    return tuple(_earlier(one, workplace) for one in latest.values())


def _earlier(activity: Activity, workplace: Workplace) -> EarlierActivity:
    return EarlierActivity(
        title=activity.title,
        kind=in_use("activity_kind", activity.kind, workplace),
        place=in_use("place", activity.place, workplace),
        minutes=activity.minutes,
    )
