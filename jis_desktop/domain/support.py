"""Support to pupils, to school staff, and work that connects people: actions one can count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import check_minutes, check_past_day
from jis_desktop.domain.text_rules import clean_note

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

LISTS = ("support_pupil", "support_school", "support_connection")
"""The paper's 11 for pupils (L550-572), 6 for staff (L598-616), 3 for connection (L635-650)."""


@dataclass(frozen=True, kw_only=True)
class SupportAction:
    """One act of support that stands alone.

    Attributes:
        group: one of `LISTS`.
        item: a key of that list.
        young_person_id: the pupil, only with ``support_pupil``; may be left out.
    """

    id: UUID
    group: str
    item: str
    day: date
    at: time | None = None
    minutes: int | None = None
    school_id: UUID | None = None
    young_person_id: UUID | None = None
    note: str = ""

    def checked(self, *, today: date) -> SupportAction:
        """The same action with its note cleaned.

        Raises:
            InputError: a date, length or text that cannot be, or a pupil where none belongs.
        """
        check_past_day(self.day, today=today)
        check_minutes(self.minutes)
        if self.group not in LISTS:
            raise InputError("support.group", field="group")
        if self.young_person_id is not None and self.group != "support_pupil":
            raise InputError("support.no_pupil", field="who")
        return replace(self, note=clean_note(self.note, field="note"))
