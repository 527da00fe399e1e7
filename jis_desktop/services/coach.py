"""Open and close a coaching trajectory, and set its goals in the youth's own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.services.people import settle_who
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import check_codes, drop_with

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.services.people import WhoIsIt


@dataclass(frozen=True, kw_only=True)
class OpenTrajectory:
    """Who is to be coached, who brought them in, and why."""

    who: WhoIsIt
    referred_by: str | None = None
    reason: str = ""
    opened_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class SetGoal:
    """A goal for the youth's running trajectory."""

    who: WhoIsIt
    words: str


@dataclass(frozen=True, kw_only=True)
class CloseTrajectory:
    """How a trajectory ended; ``result`` is a key of ``trajectory_result``."""

    trajectory_id: UUID
    result: str
    note: str = ""
    closed_on: date | None = None


def open_trajectory(
    command: OpenTrajectory, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Start light coaching, durable when this returns.

    Raises:
        RefusedError: ``trajectory.running_already``.
        InputError: a field that cannot be.
    """
    today = workplace.clock.now().date()
    opened_on = command.opened_on or today
    check_codes(workplace.lists, on=opened_on, referred_by=command.referred_by)
    with workplace.unit() as unit:
        young_person_id, created = settle_who(command.who, unit=unit, workplace=workplace)
        if unit.trajectories.running_of(young_person_id) is not None:
            raise RefusedError("trajectory.running_already", field="who")
        trajectory = Trajectory(
            id=workplace.entropy.uuid(),
            young_person_id=young_person_id,
            opened_on=opened_on,
            referred_by=command.referred_by,
            reason=command.reason,
        ).checked(today=today)
        unit.trajectories.add(trajectory)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(
        kind=Kind.TRAJECTORY,
        id=trajectory.id,
        young_person_id=young_person_id,
        created_young_person=created,
        changes=changes,
    )


def set_goal(command: SetGoal, workplace: Workplace, *, draft_id: UUID | None = None) -> Logged:
    """Add a goal to the running trajectory, durable when this returns.

    Raises:
        NotFoundError: ``trajectory.none_running``.
        InputError: ``goal.empty`` or a text that cannot be.
    """
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        young_person_id, _created = settle_who(command.who, unit=unit, workplace=workplace)
        running = unit.trajectories.running_of(young_person_id)
        if running is None:
            raise NotFoundError("trajectory.none_running", field="who")
        goal = Goal(
            id=workplace.entropy.uuid(),
            trajectory_id=running.id,
            young_person_id=young_person_id,
            words=command.words,
            set_on=today,
        ).checked(today=today)
        unit.goals.add(goal)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(kind=Kind.GOAL, id=goal.id, young_person_id=young_person_id, changes=changes)


def close_trajectory(command: CloseTrajectory, workplace: Workplace) -> Changes:
    """End a trajectory with its result.

    Raises:
        RefusedError: ``trajectory.already_closed``.
        InputError: a date, code or text that cannot be.
        NotFoundError: no such trajectory.
    """
    today = workplace.clock.now().date()
    check_codes(workplace.lists, on=today, trajectory_result=command.result)
    with workplace.unit() as unit:
        running = unit.trajectories.get(command.trajectory_id)
        heed_restriction(unit, running.young_person_id)
        closed = running.closed(
            on=command.closed_on or today, result=command.result, note=command.note
        )
        unit.trajectories.update(closed.checked(today=today))
        return unit.commit()


def judge_goal(goal_id: UUID, result: str, workplace: Workplace) -> Changes:
    """Say how a goal came out; ``result`` is a key of ``goal_result``.

    Raises:
        InputError: an unknown result.
        NotFoundError: no such goal.
    """
    check_codes(workplace.lists, on=workplace.clock.now().date(), goal_result=result)
    with workplace.unit() as unit:
        goal = unit.goals.get(goal_id)
        heed_restriction(unit, goal.young_person_id)
        unit.goals.update(replace(goal, result=result))
        return unit.commit()
