"""Log a session of group work with head counts or a roll call."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.usual import check_codes, day_and_time, drop_with

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.ports import Workplace


@dataclass(frozen=True, kw_only=True)
class LogActivity:
    """What was done and who came; see `domain.activity.Activity` for the fields."""

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


def log_activity(
    command: LogActivity, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Store an activity, durable when this returns.

    Raises:
        InputError: a field that cannot be.
        NotFoundError: the school, or somebody on the roll call, is not there.
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
    said = {name: value for name, value in vars(command).items() if name not in {"day", "at"}}
    activity = Activity(id=workplace.entropy.uuid(), day=day, at=at, **said)
    activity = activity.checked(today=now.date())
    with workplace.unit() as unit:
        unit.activities.add(activity)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(kind=Kind.ACTIVITY, id=activity.id, changes=changes)
