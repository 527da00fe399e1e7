"""See the activities of a week: what was, what is planned, and why a day is free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from jis_desktop.services.see_planned import SessionPlace, place_in_series

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.domain.school import School
    from jis_desktop.domain.school_holidays import FreeDay
    from jis_desktop.ports import UnitOfWork, Workplace

_DAYS = 7


@dataclass(frozen=True, kw_only=True)
class Week:
    """Seven days from a Monday.

    Attributes:
        first: the Monday.
        number: of the week (ISO 8601).
        days: the activities of each day in order of time; seven of them.
        planned: the sessions that wait or were cancelled, a day each.
        free: why schools are closed, a day each.
        sessions: which one of its series, by the id of a session or of what it became.
    """

    first: date
    number: int
    days: tuple[tuple[Activity, ...], ...]
    planned: tuple[tuple[PlannedActivity, ...], ...]
    free: tuple[FreeDay | None, ...]
    sessions: dict[UUID, SessionPlace]
    schools: tuple[School, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it."""
        return not any(self.days) and not any(self.planned)


def see_week(day: date, workplace: Workplace) -> Week:
    """The week that a day lies in."""
    first = day - timedelta(days=day.weekday())
    dates = [first + timedelta(days=number) for number in range(_DAYS)]
    with workplace.unit() as unit:
        found = unit.activities.between(dates[0], dates[-1])
        planned = unit.planned_activities.between(dates[0], dates[-1])
        open_ones = [one for one in planned if one.held_as is None]
        return Week(
            first=first,
            number=first.isocalendar().week,
            days=tuple(tuple(one for one in found if one.day == on) for on in dates),
            planned=tuple(tuple(one for one in open_ones if one.day == on) for on in dates),
            free=tuple(workplace.holidays.on(on) for on in dates),
            sessions=_places(unit, planned, workplace),
            schools=tuple(unit.schools.all()),
        )


def _places(
    unit: UnitOfWork, planned: list[PlannedActivity], workplace: Workplace
) -> dict[UUID, SessionPlace]:
    places = {}
    for series_id in {one.series_id for one in planned if one.series_id is not None}:
        series = unit.activity_series.get(series_id)
        sessions = unit.planned_activities.of_series(series_id)
        for one in planned:
            if one.series_id == series_id:
                place = place_in_series(one, series, sessions, workplace.holidays)
                places[one.held_as or one.id] = place
    return places
