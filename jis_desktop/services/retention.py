"""Terms of keeping: choose them, see what has passed one, propose to erase it, and decide.

Deciding is with whoever has the profile; nothing is erased by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.retention import (
    CHOICES,
    Certificate,
    Decision,
    RecordClass,
    RetentionProposal,
)
from jis_desktop.services.erase_youth import TERM, Rule, erase_youth
from jis_desktop.services.passed_terms import clock_went_back, passed_terms
from jis_desktop.services.read_records import list_records
from jis_desktop.services.terms import SETTING_OF, terms_in_force

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace
    from jis_desktop.services.passed_terms import PassedTerm


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What the screen about keeping shows.

    Attributes:
        months: the term in force of each class.
        passed: whose or what term has passed, the longest ago first.
        clock_back: the clock says earlier than something that is in the log: nothing has passed
            until it is set right.
        certificates: of everything that was erased, newest first.
    """

    months: Mapping[RecordClass, int]
    passed: tuple[PassedTerm, ...]
    clock_back: bool
    certificates: tuple[Certificate, ...]


def see_terms(workplace: Workplace) -> Terms:
    """The terms in force, what has passed one, and what was erased. Changes nothing."""
    with workplace.unit() as unit:
        months = terms_in_force(unit)
        back = clock_went_back(unit, workplace)
        passed = () if back else tuple(passed_terms(unit, months, workplace))
    certificates = tuple(list_records(Kind.CERTIFICATE, workplace))
    return Terms(months=months, passed=passed, clock_back=back, certificates=certificates)


def choose_term(record_class: RecordClass, months: int, workplace: Workplace) -> Changes:
    """Keep a class of records for so many months from now on.

    Raises:
        InputError: ``retention.months``: not one of `CHOICES`.
        StorageError: the disk refuses.
    """
    if months not in CHOICES:
        raise InputError("retention.months", field="months")
    with workplace.unit() as unit:
        unit.settings.put(SETTING_OF[record_class], str(months))
        return unit.commit()


def propose(passed: Iterable[PassedTerm], workplace: Workplace) -> Changes:
    """Put forward to erase what has passed its term; what waits already is not put forward again.

    Raises:
        RefusedError: ``retention.clock_back``.
        StorageError: the disk refuses.
    """
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        _refuse_clock_back(unit, workplace)
        for one in passed:
            if not any(known.waits for known in unit.retention_proposals.of_record(one.record_id)):
                unit.retention_proposals.add(
                    RetentionProposal(
                        id=workplace.entropy.uuid(),
                        record_class=one.record_class,
                        record_id=one.record_id,
                        young_person_id=one.young_person_id,
                        due_on=one.due_on,
                        proposed_on=today,
                    )
                )
        return unit.commit()


def keep_after_all(proposal_id: UUID, reason: str, workplace: Workplace) -> Changes:
    """Decide to keep it; it is put forward again once another term has gone by.

    Raises:
        InputError: ``retention.no_reason``, or a text that cannot be.
        NotFoundError: no such proposal.
        RefusedError: ``retention.decided``.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        proposal = _waiting(unit, proposal_id)
        today = workplace.clock.now().date()
        unit.retention_proposals.update(proposal.kept(reason, on=today))
        return unit.commit()


def erase_proposed(proposal_id: UUID, workplace: Workplace) -> Changes:
    """Decide to erase it, and do so; a certificate without a name remains.

    Raises:
        NotFoundError: no such proposal.
        RefusedError: ``retention.decided``, ``retention.clock_back``, ``retention.not_passed``:
            something was logged since; or ``erasure.on_hold``.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        _refuse_clock_back(unit, workplace)
        proposal = _waiting(unit, proposal_id)
        months = terms_in_force(unit)
        passed = {one.record_id: one for one in passed_terms(unit, months, workplace)}
        if proposal.record_id not in passed:
            raise RefusedError("retention.not_passed")
        # The rule of today: somebody may have been coached since it was put forward.
        record_class = passed[proposal.record_id].record_class
        rule = Rule(record_class=record_class, months=months[record_class])
        if record_class is RecordClass.EARLY_SIGNAL:
            return _erase_early_signal(unit, proposal, rule, workplace)
    return erase_youth(proposal.record_id, cause=TERM, workplace=workplace, rule=rule).changes


def _erase_early_signal(
    unit: UnitOfWork, proposal: RetentionProposal, rule: Rule, workplace: Workplace
) -> Changes:
    today = workplace.clock.now().date()
    unit.early_signals.remove(proposal.record_id)
    unit.retention_proposals.update(replace(proposal, decision=Decision.ERASE, decided_on=today))
    unit.certificates.add(
        Certificate(
            id=workplace.entropy.uuid(),
            day=today,
            cause=TERM,
            records=1,
            record_class=rule.record_class,
            months=rule.months,
        )
    )
    return unit.commit()


def _waiting(unit: UnitOfWork, proposal_id: UUID) -> RetentionProposal:
    proposal = unit.retention_proposals.get(proposal_id)
    if not proposal.waits:
        raise RefusedError("retention.decided")
    return proposal


def _refuse_clock_back(unit: UnitOfWork, workplace: Workplace) -> None:
    if clock_went_back(unit, workplace):
        raise RefusedError("retention.clock_back")
