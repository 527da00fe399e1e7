"""How long each class of record is kept, what is proposed for erasure, and what was decided."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_note

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID


class RecordClass(StrEnum):
    """What one rule is about."""

    COACHING = "coaching"
    """A youth with a trajectory that is closed; counts from the closing."""
    CONTACTS = "contacts"
    """A youth without a trajectory; counts from the last contact."""
    EARLY_SIGNAL = "early_signal"
    """An early signal that is closed or that nothing followed from; counts from its day."""


DEFAULT_MONTHS: Final[Mapping[RecordClass, int]] = {
    RecordClass.COACHING: 12,
    RecordClass.CONTACTS: 12,
    RecordClass.EARLY_SIGNAL: 6,
}
"""Proposals for the data protection officer: no statutory term is known for free-access youth
work. Activities without names are kept."""
CHOICES: Final = (6, 12, 24)
"""Months that an organisation may choose."""


def term_end(start: date, months: int) -> date:
    """The day on which a term of whole months is over; half a year from 31 August: 28 February."""
    year, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + year, month + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


class Decision(StrEnum):
    """What was said of a proposal."""

    ERASE = "erase"
    KEEP = "keep"


@dataclass(frozen=True, kw_only=True)
class RetentionProposal:
    """Somebody's or something's term has passed.

    Attributes:
        young_person_id: whom it is about; None for an early signal about nobody by name.
        record_id: the youth's or the early signal's id.
        due_on: the day on which the term ended.
        proposed_on: when the worker put it forward.
        decision: None while nobody decided.
        decided_on: when.
        reason: why it is kept after all.
    """

    id: UUID
    record_class: RecordClass
    record_id: UUID
    due_on: date
    proposed_on: date
    young_person_id: UUID | None = None
    decision: Decision | None = None
    decided_on: date | None = None
    reason: str = ""

    @property
    def waits(self) -> bool:
        """Whether nobody decided yet."""
        return self.decision is None

    def kept(self, reason: str, *, on: date) -> RetentionProposal:
        """The same proposal, answered: it is kept after all.

        Raises:
            InputError: ``retention.no_reason``, or a text that cannot be.
        """
        why = clean_note(reason, field="reason")
        if not why:
            raise InputError("retention.no_reason", field="reason")
        return replace(self, decision=Decision.KEEP, decided_on=on, reason=why)


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """What remains of an erasure: how many of what and why, nobody's name.

    Attributes:
        day: of the erasure.
        cause: ``request`` (GDPR, article 17), ``term`` or ``mistake``.
        record_class: whose rule it was; None where no rule was.
        records: how many records went.
        months: the term in force.
    """

    id: UUID
    day: date
    cause: str
    records: int
    record_class: RecordClass | None = None
    months: int | None = None
