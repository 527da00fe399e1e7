"""Hold a youth's data past its term, for a reason and until a day; end that. No restriction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.restriction import LegalHold

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace


def set_hold(young_person_id: UUID, reason: str, *, until: date, workplace: Workplace) -> Changes:
    """Let nobody erase a youth before a day is over.

    Raises:
        InputError: ``hold.no_reason``, ``hold.end_before_start``, or a text that cannot be.
        NotFoundError: no such youth.
        StorageError: the disk refuses.
    """
    hold = LegalHold(
        id=workplace.entropy.uuid(),
        young_person_id=young_person_id,
        reason=reason,
        set_on=workplace.clock.now().date(),
        until=until,
    ).checked()
    with workplace.unit() as unit:
        unit.young_people.get(young_person_id)
        unit.legal_holds.add(hold)
        return unit.commit()


def end_hold(hold_id: UUID, workplace: Workplace) -> Changes:
    """Let the youth be erased from today; the hold stays in the file as a past one.

    One that was set today goes as if it had not been: it has no day that is over.

    Raises:
        NotFoundError: no such hold.
        StorageError: the disk refuses.
    """
    yesterday = workplace.clock.now().date() - timedelta(days=1)
    with workplace.unit() as unit:
        hold = unit.legal_holds.get(hold_id)
        if hold.set_on > yesterday:
            unit.legal_holds.remove(hold_id)
        else:
            unit.legal_holds.update(replace(hold, until=min(hold.until, yesterday)))
        return unit.commit()
