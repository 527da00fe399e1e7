"""Contacts with a young person, and the nameless ones that are only counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import check_minutes, check_past_day
from jis_desktop.domain.text_rules import clean_label, clean_note

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

TALLY_LIMIT = 200
"""More corridor chats than this in one entry is a typing error."""


@dataclass(frozen=True, kw_only=True)
class Contact:
    """One talk with, or about, one young person.

    Attributes:
        kind: key of the list ``contact_kind``.
        minutes: length, 1 to 1440; None when nobody kept it.
        with_whom: key of ``with_whom``: the youth, or a parent or mentor about the youth.
        life_domains, themes, supports: keys of ``life_domain``, ``theme``, ``support_pupil``.
        facts, interpretation: what happened, and what the worker makes of it, kept apart.
        follow_up_on: when to come back to it.
        health_reason: why something about health has to be kept, where the note tells of it.
    """

    id: UUID
    young_person_id: UUID
    kind: str
    day: date
    at: time | None = None
    minutes: int | None = None
    trajectory_id: UUID | None = None
    school_id: UUID | None = None
    place: str | None = None
    with_whom: str = "jongere"
    life_domains: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    facts: str = ""
    interpretation: str = ""
    follow_up_on: date | None = None
    follow_up_done_on: date | None = None
    health_reason: str = ""

    def checked(self, *, today: date) -> Contact:
        """The same contact with its texts cleaned.

        Raises:
            InputError: a date, length or text that cannot be; ``field`` names it.
        """
        check_past_day(self.day, today=today)
        check_minutes(self.minutes)
        if self.follow_up_on is not None and self.follow_up_on < self.day:
            raise InputError("date.in_past", field="follow_up")
        return replace(
            self,
            facts=clean_note(self.facts, field="facts"),
            interpretation=clean_note(self.interpretation, field="interpretation"),
            health_reason=clean_label(self.health_reason, field="health_reason"),
        )


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Corridor or street chats that are counted; nobody is named.

    Attributes:
        kind: key of ``tally_kind``.
        count: 1 to 200.
        age_band: key of ``age_band`` where the worker noted one.
    """

    id: UUID
    kind: str
    day: date
    count: int
    at: time | None = None
    school_id: UUID | None = None
    age_band: str | None = None

    def checked(self, *, today: date) -> Tally:
        """The same tally.

        Raises:
            InputError: ``tally.count`` or a date that cannot be.
        """
        check_past_day(self.day, today=today)
        if not 1 <= self.count <= TALLY_LIMIT:
            raise InputError("tally.count", field="count", limit=TALLY_LIMIT)
        return self
