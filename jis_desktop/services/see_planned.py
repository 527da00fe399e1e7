"""See a planned session, and which one of its series it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.planned_activity import ActivitySeries, PlannedActivity
    from jis_desktop.domain.school import School
    from jis_desktop.domain.school_holidays import FreeDay, SchoolHolidays
    from jis_desktop.ports import Workplace


@dataclass(frozen=True, kw_only=True)
class SessionPlace:
    """Which session of a series.

    Attributes:
        number: from 1; cancelled ones are not counted. 0 for a cancelled one.
        of: how many there are.
        skips: the day that is left out between this session and the next, and why; None where
            the next one follows in the rhythm.
    """

    number: int
    of: int
    skips: tuple[date, FreeDay] | None = None


@dataclass(frozen=True, kw_only=True)
class PlannedFile:
    """One planned session.

    Attributes:
        may_be_held: its day is today or was earlier, and it still waits.
        session: which one of its series; None where it belongs to none.
        left: how many sessions of the series still wait from this one on; 0 without a series.
    """

    planned: PlannedActivity
    school: School | None
    schools: tuple[School, ...]
    may_be_held: bool
    session: SessionPlace | None
    left: int


def see_planned(planned_id: UUID, workplace: Workplace) -> PlannedFile:
    """One planned session.

    Raises:
        NotFoundError: no such session.
    """
    with workplace.unit() as unit:
        planned = unit.planned_activities.get(planned_id)
        schools = tuple(unit.schools.all())
        session, left = None, 0
        if planned.series_id is not None:
            series = unit.activity_series.get(planned.series_id)
            sessions = unit.planned_activities.of_series(series.id)
            session = place_in_series(planned, series, sessions, workplace.holidays)
            left = sum(one.waits and one.day >= planned.day for one in sessions)
        return PlannedFile(
            planned=planned,
            school=next((one for one in schools if one.id == planned.plan.school_id), None),
            schools=schools,
            may_be_held=planned.waits and planned.day <= workplace.clock.now().date(),
            session=session,
            left=left,
        )


def place_in_series(
    planned: PlannedActivity,
    series: ActivitySeries,
    sessions: Sequence[PlannedActivity],
    holidays: SchoolHolidays,
) -> SessionPlace:
    """Which session of its series one is.

    Args:
        planned: the session.
        series: its series.
        sessions: all of the series, in order of day.
        holidays: when schools are closed.
    """
    counted = [one.id for one in sessions if one.cancelled is None]
    number = counted.index(planned.id) + 1 if planned.id in counted else 0
    return SessionPlace(number=number, of=len(counted), skips=_skipped(planned, series, holidays))


def _skipped(
    planned: PlannedActivity, series: ActivitySeries, holidays: SchoolHolidays
) -> tuple[date, FreeDay] | None:
    after = next((day for day in series.weekdays() if day > planned.day), None)
    why = holidays.on(after) if after and not series.in_holidays else None
    return (after, why) if after and why else None
