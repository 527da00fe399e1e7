"""What is done about something: a follow-up answered, an early signal moved on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import check_codes

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace


def finish_follow_up(kind: Kind, record_id: UUID, workplace: Workplace) -> Changes:
    """Mark a follow-up as done today.

    Raises:
        NotFoundError: no such record, or one of a kind without follow-up.
    """
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        _edit_follow_up(unit, kind, record_id, done_on=today)
        return unit.commit()


def postpone_follow_up(kind: Kind, record_id: UUID, *, to: date, workplace: Workplace) -> Changes:
    """Move a follow-up to another day.

    Raises:
        InputError: ``date.in_past``.
        NotFoundError: no such record, or one of a kind without follow-up.
    """
    if to < workplace.clock.now().date():
        raise InputError("date.in_past", field="follow_up")
    with workplace.unit() as unit:
        _edit_follow_up(unit, kind, record_id, due=to)
        return unit.commit()


def move_early_signal(
    record_id: UUID, status: str, *, workplace: Workplace, outcome: str | None = None
) -> Changes:
    """Set an early signal's status; closing needs an outcome (key of ``signal_outcome``).

    Raises:
        InputError: an unknown status or outcome.
        RefusedError: ``early_signal.outcome_missing``.
        NotFoundError: no such early signal.
    """
    check_codes(workplace.lists, on=workplace.clock.now().date(), signal_outcome=outcome)
    with workplace.unit() as unit:
        known = unit.early_signals.get(record_id)
        heed_restriction(unit, known.young_person_id)
        unit.early_signals.update(known.moved_to(status, outcome=outcome))
        return unit.commit()


def _edit_follow_up(
    unit: UnitOfWork,
    kind: Kind,
    record_id: UUID,
    *,
    due: date | None = None,
    done_on: date | None = None,
) -> None:
    if kind is Kind.CONTACT:
        contact = unit.contacts.get(record_id)
        heed_restriction(unit, contact.young_person_id)
        unit.contacts.update(
            replace(contact, follow_up_on=due or contact.follow_up_on, follow_up_done_on=done_on)
        )
    elif kind is Kind.EARLY_SIGNAL:
        known = unit.early_signals.get(record_id)
        heed_restriction(unit, known.young_person_id)
        unit.early_signals.update(
            replace(known, follow_up_on=due or known.follow_up_on, follow_up_done_on=done_on)
        )
    else:
        raise NotFoundError("record.no_follow_up", field="kind")
