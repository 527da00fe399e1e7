"""See one activity with who is expected, and all activities in pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.text_rules import fold
from jis_desktop.services.see_planned import place_in_series

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import UnitOfWork, Workplace
    from jis_desktop.services.see_planned import SessionPlace

PAGE = 128
EXPECTED_WEEKS = 6
"""So far back the last session of a series is looked for; a school holiday lies within it."""


@dataclass(frozen=True, kw_only=True)
class ActivityFile:
    """One activity.

    Attributes:
        roll: who is on the roll call or expected there, by name.
        names: everybody, to add to the roll call.
        session: which one of its series; None where it belongs to none.
    """

    activity: Activity
    roll: tuple[KnownName, ...]
    names: tuple[KnownName, ...]
    school: School | None
    session: SessionPlace | None = None


@dataclass(frozen=True, kw_only=True)
class ActivityPage:
    """Activities, the latest written first.

    Attributes:
        before: asks for the next page; None where there is no more.
    """

    activities: tuple[Activity, ...]
    before: int | None


def see_activity(activity_id: UUID, workplace: Workplace) -> ActivityFile:
    """One activity; expected is who was on the roll call of the session before.

    Raises:
        NotFoundError: no such activity.
    """
    with workplace.unit() as unit:
        activity = unit.activities.get(activity_id)
        on_roll = set(activity.on_roll)
        if not activity.cancelled:
            on_roll |= _expected(unit, activity)
        names = tuple(unit.young_people.known_names())
        roll = sorted(
            (known for known in names if known.id in on_roll), key=lambda known: fold(known.label)
        )
        schools = {school.id: school for school in unit.schools.all()}
        return ActivityFile(
            activity=activity,
            roll=tuple(roll),
            names=names,
            school=schools.get(activity.school_id) if activity.school_id else None,
            session=_session(unit, activity_id, workplace),
        )


def unmarked(file: ActivityFile) -> list[KnownName]:
    """Who is expected and has no mark yet."""
    marked = set(file.activity.on_roll)
    return [known for known in file.roll if known.id not in marked]


def see_activities(*, before: int | None = None, workplace: Workplace) -> ActivityPage:
    """A page of `PAGE` activities.

    Args:
        before: `ActivityPage.before` of the page before; None for the first.
        workplace: the opened profile.
    """
    with workplace.unit() as unit:
        found = unit.activities.newest(before=before, limit=PAGE + 1)
    page = found[:PAGE]
    return ActivityPage(
        activities=tuple(activity for _sequence, activity in page),
        before=page[-1][0] if len(found) > PAGE else None,
    )


def _session(unit: UnitOfWork, activity_id: UUID, workplace: Workplace) -> SessionPlace | None:
    planned = unit.planned_activities.held_as(activity_id)
    if planned is None or planned.series_id is None:
        return None
    sessions = unit.planned_activities.of_series(planned.series_id)
    series = unit.activity_series.get(planned.series_id)
    return place_in_series(planned, series, sessions, workplace.holidays)


def _expected(unit: UnitOfWork, activity: Activity) -> set[UUID]:
    """Only sessions with a title make a series: two open hours have nothing in common."""
    if not activity.title:
        return set()
    first = activity.day - timedelta(weeks=EXPECTED_WEEKS)
    before = [
        one
        for one in unit.activities.between(first, activity.day)
        if _when(one) < _when(activity) and _same_series(one, activity) and one.present
    ]
    return set(before[-1].on_roll) if before else set()


def _when(activity: Activity) -> tuple[str, str]:
    return activity.day.isoformat(), activity.at.isoformat() if activity.at else ""


def _same_series(one: Activity, other: Activity) -> bool:
    return (
        one.kind == other.kind
        and one.school_id == other.school_id
        and fold(one.title) == fold(other.title)
    )
