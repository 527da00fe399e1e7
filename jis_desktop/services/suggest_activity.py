"""Which group work is meant when only heads are given: what is planned for now, or is usual now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.planned_activity import nearest_to
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.usual import in_use

if TYPE_CHECKING:
    from datetime import date, datetime, time
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.ports import UnitOfWork, Workplace

USUAL_WEEKS = 4
USUAL_TIMES = 2
"""Of the last weeks, on how many it was done for it to be usual (ours)."""
USUAL_WITHIN = timedelta(minutes=90)
"""How far from now it began on those days (ours)."""


@dataclass(frozen=True, kw_only=True)
class SuggestedActivity:
    """A session that somebody may be counting heads for.

    Attributes:
        kind, place: keys that are still in use today.
        at: when it is planned; None where it is only usual.
        planned_id: of the session that is planned; None where it is only usual.
    """

    title: str
    kind: str | None = None
    place: str | None = None
    minutes: int | None = None
    themes: tuple[str, ...] = ()
    day: date
    at: time | None = None
    planned_id: UUID | None = None


def suggest_activity(workplace: Workplace, *, school_id: UUID | None) -> SuggestedActivity | None:
    """Today's planned session nearest to now that waits; else what is usual at this hour.

    Usual is a title that was done on this weekday, about now and at this school, on two of the
    last four weeks, and was not logged yet today.

    Args:
        workplace: the opened profile.
        school_id: where one is; a planned session may be at another.
    """
    now = workplace.clock.now()
    with workplace.unit() as unit:
        sessions = unit.planned_activities.between(now.date(), now.date())
        planned = nearest_to(now.time(), (one for one in sessions if one.waits))
        if planned is not None:
            return _of_plan(planned, workplace)
        usual = _usual(unit, now, school_id)
    return _of_before(usual, workplace) if usual else None


def _usual(unit: UnitOfWork, now: datetime, school_id: UUID | None) -> Activity | None:
    today = now.date()
    before = [
        one
        for weeks in range(1, USUAL_WEEKS + 1)
        for one in _on(today - timedelta(weeks=weeks), unit)
        if one.title and not one.cancelled and one.school_id == school_id and _about(one, now)
    ]
    done = {fold(one.title) for one in _on(today, unit)}
    found = [
        one
        for one in before
        if fold(one.title) not in done
        and len({other.day for other in before if _same(one, other)}) >= USUAL_TIMES
    ]
    return min(found, key=lambda one: (_away(one, now), -one.day.toordinal()), default=None)


def _on(day: date, unit: UnitOfWork) -> list[Activity]:
    return unit.activities.between(day, day)


def _about(activity: Activity, now: datetime) -> bool:
    return activity.at is not None and _away(activity, now) <= USUAL_WITHIN


def _away(activity: Activity, now: datetime) -> timedelta:
    at = activity.at or now.time()
    then = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return abs(now - then)


def _same(one: Activity, other: Activity) -> bool:
    return fold(one.title) == fold(other.title)


def _of_plan(session: PlannedActivity, workplace: Workplace) -> SuggestedActivity:
    plan = session.plan
    return SuggestedActivity(
        title=plan.title,
        kind=in_use("activity_kind", plan.kind, workplace),
        place=in_use("place", plan.place, workplace),
        minutes=plan.minutes,
        themes=tuple(key for key in plan.themes if in_use("theme", key, workplace)),
        day=session.day,
        at=plan.at,
        planned_id=session.id,
    )


def _of_before(activity: Activity, workplace: Workplace) -> SuggestedActivity:
    return SuggestedActivity(
        title=activity.title,
        kind=in_use("activity_kind", activity.kind, workplace),
        place=in_use("place", activity.place, workplace),
        minutes=activity.minutes,
        day=workplace.clock.now().date(),
    )
