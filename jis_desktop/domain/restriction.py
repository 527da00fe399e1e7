"""What holds up work with a youth's data: a legal hold, and a restriction (GDPR, article 18)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_note

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class LegalHold:
    """A reason to keep a youth's data past its term, with an end.

    Attributes:
        reason: why it has to be kept; sealed under the youth's key.
        set_on, until: first and last day.
    """

    id: UUID
    young_person_id: UUID
    reason: str
    set_on: date
    until: date

    def holds(self, today: date) -> bool:
        """Whether it is in force."""
        return self.set_on <= today <= self.until

    def checked(self) -> LegalHold:
        """The same hold with its reason cleaned.

        Raises:
            InputError: ``hold.no_reason``, ``hold.end_before_start``, or a text that cannot be.
        """
        reason = clean_note(self.reason, field="reason")
        if not reason:
            raise InputError("hold.no_reason", field="reason")
        if self.until < self.set_on:
            raise InputError("hold.end_before_start", field="until")
        return replace(self, reason=reason)


@dataclass(frozen=True, kw_only=True)
class Restriction:
    """A youth's data is kept and not worked with while something is sorted out.

    Attributes:
        reason: who asked and why; sealed under the youth's key.
        since: first day.
        lifted_on: the day on which it ended; None while it is in force.
    """

    id: UUID
    young_person_id: UUID
    reason: str
    since: date
    lifted_on: date | None = None

    @property
    def in_force(self) -> bool:
        """Whether it has not been lifted."""
        return self.lifted_on is None

    def checked(self) -> Restriction:
        """The same restriction with its reason cleaned.

        Raises:
            InputError: ``restriction.no_reason``, or a text that cannot be.
        """
        reason = clean_note(self.reason, field="reason")
        if not reason:
            raise InputError("restriction.no_reason", field="reason")
        return replace(self, reason=reason)
