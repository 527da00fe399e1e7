"""Take back what was just done, while the offer to do so stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jis_desktop.domain.records import Kind
from jis_desktop.services.answer_plan import take_activity_away
from jis_desktop.services.read_records import records_of
from jis_desktop.services.restrict import heed_restriction

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Changes, Logged
    from jis_desktop.ports import Workplace


def undo_log(logged: Logged, workplace: Workplace) -> Changes:
    """Remove the record that a log made, and the youth where the log made one.

    A planned session that the log was about waits again.

    Raises:
        NotFoundError: it is gone already, or another record names the youth by now.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        heed_restriction(unit, logged.young_person_id)
        if logged.kind is Kind.ACTIVITY:
            take_activity_away(logged.id, unit)
        else:
            records_of(unit, logged.kind).remove(logged.id)
        if logged.created_young_person and logged.young_person_id is not None:
            unit.young_people.remove(logged.young_person_id)
        return unit.commit()


def reopen_follow_up(kind: Kind, record_id: UUID, *, due: date, workplace: Workplace) -> Changes:
    """Make a follow-up wait again for the day it waited for.

    Raises:
        NotFoundError: no such record.
    """
    with workplace.unit() as unit:
        if kind is Kind.CONTACT:
            contact = unit.contacts.get(record_id)
            heed_restriction(unit, contact.young_person_id)
            unit.contacts.update(replace(contact, follow_up_on=due, follow_up_done_on=None))
        else:
            known = unit.early_signals.get(record_id)
            heed_restriction(unit, known.young_person_id)
            unit.early_signals.update(replace(known, follow_up_on=due, follow_up_done_on=None))
        return unit.commit()
