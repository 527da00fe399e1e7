"""Count corridor or street chats in which nobody is named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.contact import Tally
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.usual import check_codes, day_and_time, drop_with

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace


@dataclass(frozen=True, kw_only=True)
class LogTally:
    """How many nameless chats, and where; see `domain.contact.Tally`."""

    kind: str = "gangcontact"
    count: int = 1
    day: date | None = None
    at: time | None = None
    school_id: UUID | None = None
    age_band: str | None = None


def log_tally(command: LogTally, workplace: Workplace, *, draft_id: UUID | None = None) -> Logged:
    """Store a tally, durable when this returns.

    Raises:
        InputError: a count, day or code that cannot be.
        NotFoundError: the school is not there.
        StorageError: the disk refuses.
    """
    now = workplace.clock.now()
    day, at = day_and_time(command.day, command.at, now=now)
    check_codes(workplace.lists, on=day, tally_kind=command.kind, age_band=command.age_band)
    tally = Tally(
        id=workplace.entropy.uuid(),
        kind=command.kind,
        day=day,
        at=at,
        count=command.count,
        school_id=command.school_id,
        age_band=command.age_band,
    ).checked(today=now.date())
    with workplace.unit() as unit:
        unit.tallies.add(tally)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(kind=Kind.TALLY, id=tally.id, changes=changes)


def note_age_band(tally_id: UUID, age_band: str, workplace: Workplace) -> Changes:
    """Say about how old they were who are counted.

    Raises:
        InputError: no such age band on that day.
        NotFoundError: the tally is gone.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        tally = unit.tallies.get(tally_id)
        check_codes(workplace.lists, on=tally.day, age_band=age_band)
        unit.tallies.update(replace(tally, age_band=age_band))
        return unit.commit()
