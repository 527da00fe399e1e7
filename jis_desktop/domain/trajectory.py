"""Light coaching from registration to closing; the unit of "gecoachte jongeren"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.period import check_past_day
from jis_desktop.domain.text_rules import clean_note

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What a youth wants to learn or reach, in the youth's own words.

    Attributes:
        result: key of ``goal_result`` once it is known.
    """

    id: UUID
    trajectory_id: UUID
    young_person_id: UUID
    words: str
    set_on: date
    result: str | None = None

    def checked(self, *, today: date) -> Goal:
        """The same goal with its words cleaned.

        Raises:
            InputError: ``goal.empty``, or a date or text that cannot be.
        """
        check_past_day(self.set_on, today=today, field="set_on")
        words = clean_note(self.words, field="goal")
        if not words:
            raise InputError("goal.empty", field="goal")
        return replace(self, words=words)


@dataclass(frozen=True, kw_only=True)
class Trajectory:
    """A coaching trajectory.

    Attributes:
        referred_by: key of ``referred_by``: who brought the youth in.
        reason: why, in a line or two.
        result: key of ``trajectory_result``, set when closing.
        closing_note: how it ended, in words.
    """

    id: UUID
    young_person_id: UUID
    opened_on: date
    referred_by: str | None = None
    reason: str = ""
    closed_on: date | None = None
    result: str | None = None
    closing_note: str = ""

    @property
    def running(self) -> bool:
        """Whether it still runs."""
        return self.closed_on is None

    def checked(self, *, today: date) -> Trajectory:
        """The same trajectory with its texts cleaned.

        Raises:
            InputError: a date or text that cannot be.
        """
        check_past_day(self.opened_on, today=today, field="opened_on")
        if self.closed_on is not None:
            check_past_day(self.closed_on, today=today, field="closed_on")
            if self.closed_on < self.opened_on:
                raise InputError("trajectory.closed_before_opened", field="closed_on")
        return replace(
            self,
            reason=clean_note(self.reason, field="reason"),
            closing_note=clean_note(self.closing_note, field="closing_note"),
        )

    def closed(self, *, on: date, result: str, note: str = "") -> Trajectory:
        """The same trajectory, ended.

        Raises:
            RefusedError: ``trajectory.already_closed``.
        """
        if not self.running:
            raise RefusedError("trajectory.already_closed", field="closed_on")
        return replace(self, closed_on=on, result=result, closing_note=note)
