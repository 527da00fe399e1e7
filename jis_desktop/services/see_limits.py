"""How long a youth's data is kept, what holds that up, and who looked. Changes nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from jis_desktop.services.passed_terms import due_of
from jis_desktop.services.see_privacy import moments_of
from jis_desktop.services.terms import terms_in_force

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.restriction import LegalHold, Restriction
    from jis_desktop.domain.retention import RecordClass
    from jis_desktop.ports import UnitOfWork, Workplace


@dataclass(frozen=True, kw_only=True)
class Trace:
    """What was done with a youth's records on one day, out of the log.

    Attributes:
        action: ``create``, ``read``, ``change``, ``delete``, ``export``, ...
        count: how often.
        here: whether on this device.
    """

    day: date
    action: str
    count: int
    here: bool


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The bounds of keeping one youth's data.

    Attributes:
        record_class: which rule it falls under.
        months: the term of that rule.
        due_on: when the term ends; None while the youth is coached or an early signal is open.
        holds: past ones too, the latest last.
        restrictions: lifted ones too, the latest last.
        traces: latest day first.
    """

    record_class: RecordClass
    months: int
    due_on: date | None
    holds: tuple[LegalHold, ...]
    restrictions: tuple[Restriction, ...]
    traces: tuple[Trace, ...]


def see_limits(young_person_id: UUID, workplace: Workplace) -> Limits:
    """Until when a youth's data is kept, and who did what with it.

    Raises:
        NotFoundError: nobody has that id.
    """
    with workplace.unit() as unit:
        unit.young_people.get(young_person_id)
        months = terms_in_force(unit)
        record_class, due_on = due_of(unit, young_person_id, months)
        return Limits(
            record_class=record_class,
            months=months[record_class],
            due_on=due_on,
            holds=tuple(unit.legal_holds.of(young_person_id)),
            restrictions=tuple(unit.restrictions.of(young_person_id)),
            traces=_traces(unit, young_person_id, workplace),
        )


def _traces(unit: UnitOfWork, young_person_id: UUID, workplace: Workplace) -> tuple[Trace, ...]:
    ids = {one.id for one in moments_of(unit, young_person_id)}
    ids |= {one.id for one in unit.network.of(young_person_id)} | {young_person_id}
    # A roll call names others too: who looked at an activity did not look at this youth.
    ids -= {one.id for one in unit.activities.naming(young_person_id)}
    zone, device = workplace.clock.now().tzinfo, unit.profile().device
    counts: Counter[tuple[date, str, bool]] = Counter()
    for line in unit.audit_log.lines(about=ids):
        at = datetime.fromtimestamp(line.at / 1000, UTC).astimezone(zone)
        counts[at.date(), line.action, line.actor == device] += 1
    return tuple(
        Trace(day=day, action=action, count=count, here=here)
        for (day, action, here), count in sorted(counts.items(), reverse=True)
    )
