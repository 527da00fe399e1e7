"""What becomes of a planned session: held, cancelled, moved; and how a series goes on or stops."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.errors import RefusedError
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.usual import check_plan, drop_with, require_code

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace


@dataclass(frozen=True, kw_only=True)
class Stopped:
    """What stopping a series took away.

    Attributes:
        series: as it was before.
        sessions: those that waited and are gone.
    """

    series: ActivitySeries
    sessions: tuple[PlannedActivity, ...]
    changes: Changes


@dataclass(frozen=True, kw_only=True)
class Changed:
    """What `change_plan` found.

    Attributes:
        series: as it was before; None where it stayed.
        sessions: as they were before.
    """

    series: ActivitySeries | None
    sessions: tuple[PlannedActivity, ...]
    changes: Changes


def hold(planned_id: UUID, workplace: Workplace) -> Logged:
    """Make a planned session the activity that it became, to call the roll and count heads.

    Raises:
        NotFoundError: no such session.
        RefusedError: ``planned.not_yet``: its day is still to come; ``planned.answered``: it
            was held or cancelled already.
        StorageError: the disk refuses.
    """
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        session = waiting_session(unit, planned_id)
        if session.day > today:
            raise RefusedError("planned.not_yet", field="day")
        activity = Activity(
            id=workplace.entropy.uuid(), day=session.day, **vars(session.plan)
        ).checked(today=today)
        unit.activities.add(activity)
        unit.planned_activities.update(replace(session, held_as=activity.id))
        changes = unit.commit()
    return Logged(kind=Kind.ACTIVITY, id=activity.id, changes=changes)


def undo_hold(activity_id: UUID, workplace: Workplace) -> Changes:
    """Let the session wait again; the activity goes, with what was filled in.

    Raises:
        NotFoundError: no such activity.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        take_activity_away(activity_id, unit)
        return unit.commit()


def take_activity_away(activity_id: UUID, unit: UnitOfWork) -> None:
    """Remove an activity; the session that became it waits again.

    Raises:
        NotFoundError: no such activity.
    """
    session = unit.planned_activities.held_as(activity_id)
    unit.activities.remove(activity_id)
    if session is not None:
        unit.planned_activities.update(replace(session, held_as=None))


def cancel_planned(planned_id: UUID, reason: str, workplace: Workplace) -> Changes:
    """Say that a session does not take place, and why (key of ``activity_cancel_reason``).

    Raises:
        InputError: ``code.unknown``.
        NotFoundError: no such session.
        RefusedError: ``planned.answered``: it was held.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        session = unit.planned_activities.get(planned_id)
        if session.held_as is not None:
            raise RefusedError("planned.answered", field="id")
        require_code(workplace.lists, "activity_cancel_reason", reason, on=session.day)
        unit.planned_activities.update(replace(session, cancelled=reason))
        return unit.commit()


def reinstate_planned(planned_id: UUID, workplace: Workplace) -> Changes:
    """Say that a session takes place after all.

    Raises:
        NotFoundError: no such session.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        session = unit.planned_activities.get(planned_id)
        unit.planned_activities.update(replace(session, cancelled=None))
        return unit.commit()


def move_planned(planned_id: UUID, day: date, at: time | None, workplace: Workplace) -> Changes:
    """Put one session on another day or time; the others of its series stay.

    Raises:
        InputError: a day that cannot be.
        NotFoundError: no such session.
        RefusedError: ``planned.answered``.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        session = waiting_session(unit, planned_id)
        moved = replace(session, day=day, plan=replace(session.plan, at=at))
        unit.planned_activities.update(moved.checked(today=workplace.clock.now().date()))
        return unit.commit()


def change_plan(  # noqa: PLR0913  each is one thing that was chosen
    planned_id: UUID,
    plan: Plan,
    day: date,
    *,
    following: bool,
    workplace: Workplace,
    draft_id: UUID | None = None,
) -> Changed:
    """Change what is planned for one session, or for it and all that follow in its series.

    Args:
        planned_id: the session.
        plan: as it is to be.
        day: of this session; the others stay on theirs.
        following: the later sessions that wait change too, and the series with them.
        workplace: the opened profile.
        draft_id: of what was typed; goes in the same transaction.

    Raises:
        InputError: a field that cannot be.
        NotFoundError: no such session, or the school is not there.
        RefusedError: ``planned.answered``.
        StorageError: the disk refuses.
    """
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        session = waiting_session(unit, planned_id)
        check_plan(plan, session.day, workplace)
        changed = replace(session, plan=plan, day=day).checked(today=today)
        before, series = _and_following(unit, session) if following else [session], None
        for one in before:
            new = changed if one.id == session.id else replace(one, plan=changed.plan)
            unit.planned_activities.update(new)
        if following and session.series_id is not None:
            series = unit.activity_series.get(session.series_id)
            unit.activity_series.update(replace(series, plan=changed.plan))
        drop_with(unit, draft_id)
        return Changed(series=series, sessions=tuple(before), changes=unit.commit())


def undo_change(changed: Changed, workplace: Workplace) -> Changes:
    """Give sessions and series back what they had before `change_plan`.

    Raises:
        NotFoundError: one of them is gone.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        for session in changed.sessions:
            unit.planned_activities.update(session)
        if changed.series is not None:
            unit.activity_series.update(changed.series)
        return unit.commit()


def stop_series(planned_id: UUID, workplace: Workplace) -> Stopped:
    """Take a session and all that follow in its series out of the plan.

    Raises:
        NotFoundError: no such session, or one without a series.
        RefusedError: ``planned.answered``.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        session = waiting_session(unit, planned_id)
        if session.series_id is None:
            raise RefusedError("planned.answered", field="id")
        series = unit.activity_series.get(session.series_id)
        gone = _and_following(unit, session)
        for one in gone:
            unit.planned_activities.remove(one.id)
        last = max(series.first_day, _day_before(session.day))
        unit.activity_series.update(replace(series, last_day=last))
        return Stopped(series=series, sessions=tuple(gone), changes=unit.commit())


def undo_stop(stopped: Stopped, workplace: Workplace) -> Changes:
    """Plan again what stopping took away; the sessions get new ids.

    Raises:
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        unit.activity_series.update(stopped.series)
        for session in stopped.sessions:
            unit.planned_activities.add(replace(session, id=workplace.entropy.uuid()))
        return unit.commit()


def waiting_session(unit: UnitOfWork, planned_id: UUID) -> PlannedActivity:
    """A session that nobody answered yet.

    Raises:
        NotFoundError: no such session.
        RefusedError: ``planned.answered``.
    """
    session = unit.planned_activities.get(planned_id)
    if not session.waits:
        raise RefusedError("planned.answered", field="id")
    return session


def _and_following(unit: UnitOfWork, session: PlannedActivity) -> list[PlannedActivity]:
    if session.series_id is None:
        return [session]
    sessions = unit.planned_activities.of_series(session.series_id)
    return [one for one in sessions if one.day >= session.day and one.waits]


def _day_before(day: date) -> date:
    return day.fromordinal(day.toordinal() - 1)
