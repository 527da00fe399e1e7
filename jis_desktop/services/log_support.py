"""Log support to a pupil, to school staff, or work that connects people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.domain.support import LISTS, SupportAction
from jis_desktop.services.people import settle_who
from jis_desktop.services.usual import day_and_time, drop_with, require_code

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.ports import Workplace
    from jis_desktop.services.people import WhoIsIt


@dataclass(frozen=True, kw_only=True)
class LogSupport:
    """An act of support that stands alone; see `domain.support.SupportAction`."""

    group: str
    item: str
    who: WhoIsIt | None = None
    day: date | None = None
    at: time | None = None
    minutes: int | None = None
    school_id: UUID | None = None
    note: str = ""


def log_support(
    command: LogSupport, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Store a support action, durable when this returns.

    Raises:
        InputError: a field that cannot be; nothing is stored, not the new youth either.
        NotFoundError: the youth or the school is not there.
        StorageError: the disk refuses.
    """
    now = workplace.clock.now()
    day, at = day_and_time(command.day, command.at, now=now)
    if command.group not in LISTS:
        raise InputError("support.group", field="group")
    require_code(workplace.lists, command.group, command.item, on=day)
    with workplace.unit() as unit:
        young_person_id, created = None, False
        if command.who is not None:
            young_person_id, created = settle_who(command.who, unit=unit, workplace=workplace)
        action = SupportAction(
            id=workplace.entropy.uuid(),
            group=command.group,
            item=command.item,
            young_person_id=young_person_id,
            day=day,
            at=at,
            minutes=command.minutes,
            school_id=command.school_id,
            note=command.note,
        ).checked(today=now.date())
        unit.support_actions.add(action)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(
        kind=Kind.SUPPORT_ACTION,
        id=action.id,
        young_person_id=young_person_id,
        created_young_person=created,
        changes=changes,
    )
