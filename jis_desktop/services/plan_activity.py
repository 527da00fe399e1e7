"""Plan group work: once, as a series, or as it was the week before."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.usual import check_plan, drop_with

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace

_WEEK = timedelta(weeks=1)
_PLAN_FIELDS = tuple(field.name for field in fields(Plan))


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """When a series is; see `domain.planned_activity.ActivitySeries`."""

    first_day: date
    last_day: date
    every_weeks: int = 1
    in_holidays: bool = False


@dataclass(frozen=True, kw_only=True)
class Copied:
    """What came of copying a week.

    Attributes:
        ids: the sessions that were planned.
        free: how many were left out because schools are closed that day.
    """

    ids: tuple[UUID, ...]
    free: int
    changes: Changes


def plan_once(
    plan: Plan, day: date, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Plan one session, today or later, or earlier where it was forgotten.

    Raises:
        InputError: a field that cannot be.
        NotFoundError: the school is not there.
        StorageError: the disk refuses.
    """
    check_plan(plan, day, workplace)
    today = workplace.clock.now().date()
    session = PlannedActivity(id=workplace.entropy.uuid(), plan=plan, day=day)
    session = session.checked(today=today)
    with workplace.unit() as unit:
        unit.planned_activities.add(session)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(kind=Kind.PLANNED_ACTIVITY, id=session.id, changes=changes)


def plan_series(
    plan: Plan, rhythm: Rhythm, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Plan every session of a series.

    Raises:
        InputError: a field that cannot be, or ``series.no_days``.
        NotFoundError: the school is not there.
        StorageError: the disk refuses.
    """
    check_plan(plan, rhythm.first_day, workplace)
    series = ActivitySeries(id=workplace.entropy.uuid(), plan=plan, **vars(rhythm))
    series = series.checked(today=workplace.clock.now().date())
    days = series.days(workplace.holidays)
    if not days:
        raise InputError("series.no_days", field="last_day")
    with workplace.unit() as unit:
        unit.activity_series.add(series)
        _add_sessions(unit, series, days, workplace)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(kind=Kind.ACTIVITY_SERIES, id=series.id, changes=changes)


def undo_plan(planned: Logged, workplace: Workplace) -> Changes:
    """Remove what `plan_once` or `plan_series` planned; what was held meanwhile stays.

    Raises:
        NotFoundError: it is gone already.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        if planned.kind is Kind.PLANNED_ACTIVITY:
            unit.planned_activities.remove(planned.id)
            return unit.commit()
        sessions = unit.planned_activities.of_series(planned.id)
        for session in sessions:
            _detach(unit, session) if session.held_as else _remove(unit, session)
        unit.activity_series.remove(planned.id)
        return unit.commit()


def copy_last_week(day: date, workplace: Workplace) -> Copied:
    """Plan for the week of a day what was done the week before, on the same weekdays.

    Cancelled sessions are left out, and so is what this week has already: a series goes on by
    itself, and copying twice plans nothing twice.

    Raises:
        StorageError: the disk refuses.
    """
    first = day - timedelta(days=day.weekday())
    with workplace.unit() as unit:
        wanted = _to_copy(unit, first)
        open_days = [one for one in wanted if not workplace.holidays.on(one.day)]
        new = [replace(one, id=workplace.entropy.uuid()) for one in open_days]
        for session in new:
            unit.planned_activities.add(session)
        changes = unit.commit()
    ids = tuple(session.id for session in new)
    return Copied(ids=ids, free=len(wanted) - len(open_days), changes=changes)


def undo_copy(copied: Copied, workplace: Workplace) -> Changes:
    """Remove what was copied and still waits.

    Raises:
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        for session_id in copied.ids:
            if unit.planned_activities.get(session_id).waits:
                unit.planned_activities.remove(session_id)
        return unit.commit()


def plan_of(activity: Activity) -> Plan:
    """What was planned, judging by what was done."""
    return Plan(**{name: getattr(activity, name) for name in _PLAN_FIELDS})


def _to_copy(unit: UnitOfWork, first: date) -> list[PlannedActivity]:
    before = unit.activities.between(first - _WEEK, first - timedelta(days=1))
    waiting = unit.planned_activities.between(first - _WEEK, first - timedelta(days=1))
    done = [(plan_of(one), one.day) for one in before if not one.cancelled]
    done += [(one.plan, one.day) for one in waiting if one.waits]
    last = first + timedelta(days=6)
    there = {_same(plan_of(one), one.day) for one in unit.activities.between(first, last)}
    there |= {_same(one.plan, one.day) for one in unit.planned_activities.between(first, last)}
    template = unit.profile().id  # replaced by an id of its own
    return [
        PlannedActivity(id=template, plan=plan, day=day + _WEEK)
        for plan, day in sorted(done, key=lambda one: (one[1], str(one[0].at or "")))
        if _same(plan, day + _WEEK) not in there
    ]


def _same(plan: Plan, day: date) -> tuple[object, ...]:
    return day, plan.kind, fold(plan.title), plan.school_id, plan.at


def _add_sessions(
    unit: UnitOfWork, series: ActivitySeries, days: Iterable[date], workplace: Workplace
) -> None:
    for day in days:
        unit.planned_activities.add(
            PlannedActivity(
                id=workplace.entropy.uuid(), plan=series.plan, day=day, series_id=series.id
            )
        )


def _detach(unit: UnitOfWork, session: PlannedActivity) -> None:
    unit.planned_activities.update(replace(session, series_id=None))


def _remove(unit: UnitOfWork, session: PlannedActivity) -> None:
    unit.planned_activities.remove(session.id)
