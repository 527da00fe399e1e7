"""Log a session of group work with head counts or a roll call."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.errors import RefusedError
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.answer_plan import waiting_session
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import check_codes, day_and_time, drop_with

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.ports import Workplace


@dataclass(frozen=True, kw_only=True)
class LogActivity:
    """What was done and who came; see `domain.activity.Activity` for the fields.

    Attributes:
        planned_id: of the planned session that this was; it is held then, and gives the school,
            programme, material and partners that are not said.
    """

    kind: str
    title: str = ""
    day: date | None = None
    at: time | None = None
    minutes: int | None = None
    school_id: UUID | None = None
    place: str | None = None
    themes: tuple[str, ...] = ()
    heads: HeadCount = field(default_factory=HeadCount)
    present: tuple[UUID, ...] = ()
    absent: tuple[UUID, ...] = ()
    excused: tuple[UUID, ...] = ()
    programme: str | None = None
    cancelled: str | None = None
    evaluation: str = ""
    material: str = ""
    partners: str = ""
    planned_id: UUID | None = None


_SETTLED = frozenset({"day", "at", "planned_id"})


def log_activity(
    command: LogActivity, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Store an activity, durable when this returns.

    Raises:
        InputError: a field that cannot be.
        NotFoundError: the school, the planned session, or somebody on the roll call, is not
            there.
        RefusedError: ``planned.answered``: the session was held or cancelled already;
            ``planned.not_yet``: its day is still to come.
        StorageError: the disk refuses.
    """
    now = workplace.clock.now()
    day, at = day_and_time(command.day, command.at, now=now)
    check_codes(
        workplace.lists,
        on=day,
        activity_kind=command.kind,
        place=command.place,
        theme=command.themes,
        programme=command.programme,
        activity_cancel_reason=command.cancelled,
    )
    with workplace.unit() as unit:
        session = waiting_session(unit, command.planned_id) if command.planned_id else None
        if session is not None and session.day > now.date():
            raise RefusedError("planned.not_yet", field="day")
        said = {name: value for name, value in vars(command).items() if name not in _SETTLED}
        said |= _planned(command, session) if session else {}
        activity = Activity(id=workplace.entropy.uuid(), day=day, at=at, **said)
        activity = activity.checked(today=now.date())
        heed_restriction(unit, *activity.on_roll)
        unit.activities.add(activity)
        if session is not None:
            unit.planned_activities.update(replace(session, held_as=activity.id))
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(kind=Kind.ACTIVITY, id=activity.id, changes=changes)


def _planned(command: LogActivity, session: PlannedActivity) -> dict[str, Any]:
    """What a planned session says besides."""
    plan = session.plan
    return {
        "school_id": plan.school_id,
        "programme": command.programme or plan.programme,
        "material": command.material or plan.material,
        "partners": command.partners or plan.partners,
    }
