"""What a worker hears, sees or is told early, before it grows (paper L502-509, note 16)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.period import check_past_day
from jis_desktop.domain.text_rules import clean_label, clean_note

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID


class About(StrEnum):
    """Whom an early signal is about."""

    YOUNG_PERSON = "young_person"
    GROUP = "group"
    NOBODY = "nobody"


STATUSES = ("nieuw", "in_gesprek", "opgepakt", "doorgeleid", "gesloten")
CLOSED = "gesloten"


@dataclass(frozen=True, kw_only=True)
class EarlySignal:
    """A need, wish or problem noticed early, with what is done about it.

    Attributes:
        sort: key of ``signal_sort`` (behoefte, wens, probleem).
        topic: key of the list ``early_signal``.
        life_domain: key of ``life_domain``; None where nobody said.
        source: key of ``signal_source`` (gezien, gehoord, verteld).
        group_label: "twee leerlingen uit 2B", only where it is about a group.
        health_reason: why something about health has to be kept, where the note tells of it.
        status: one of `STATUSES`; ``outcome`` (key of ``signal_outcome``) comes with closing.
    """

    id: UUID
    about: About
    sort: str
    topic: str
    day: date
    at: time | None = None
    young_person_id: UUID | None = None
    group_label: str = ""
    school_id: UUID | None = None
    life_domain: str | None = None
    source: str = "gehoord"
    facts: str = ""
    interpretation: str = ""
    status: str = "nieuw"
    outcome: str | None = None
    follow_up_on: date | None = None
    follow_up_done_on: date | None = None
    health_reason: str = ""

    def checked(self, *, today: date) -> EarlySignal:
        """The same early signal with its texts cleaned.

        Raises:
            InputError: a date or text that cannot be, a youth missing or one too many.
        """
        check_past_day(self.day, today=today)
        if (self.about is About.YOUNG_PERSON) != (self.young_person_id is not None):
            raise InputError("early_signal.about", field="who")
        if self.status not in STATUSES:
            raise InputError("early_signal.status", field="status")
        if self.follow_up_on is not None and self.follow_up_on < self.day:
            raise InputError("date.in_past", field="follow_up")
        return replace(
            self,
            group_label=clean_label(self.group_label, field="group"),
            facts=clean_note(self.facts, field="facts"),
            interpretation=clean_note(self.interpretation, field="interpretation"),
            health_reason=clean_label(self.health_reason, field="health_reason"),
        )

    def moved_to(self, status: str, *, outcome: str | None = None) -> EarlySignal:
        """The same early signal one step further (or back; workers correct themselves).

        Raises:
            InputError: an unknown status.
            RefusedError: ``early_signal.outcome_missing`` when closing without an outcome.
        """
        if status not in STATUSES:
            raise InputError("early_signal.status", field="status")
        if status == CLOSED and outcome is None:
            raise RefusedError("early_signal.outcome_missing", field="outcome")
        return replace(self, status=status, outcome=outcome if status == CLOSED else None)
