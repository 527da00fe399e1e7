"""Group work: who came is a head count, or a roll call of youths one knows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import check_minutes, check_past_day
from jis_desktop.domain.text_rules import clean_label, clean_note

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

HEADS_LIMIT = 2_000


@dataclass(frozen=True, kw_only=True)
class HeadCount:
    """How many came. A figure nobody took is None, which is not zero."""

    girls: int | None = None
    boys: int | None = None
    others: int | None = None

    @property
    def total(self) -> int | None:
        """Everybody counted; None where nobody counted."""
        known = [n for n in (self.girls, self.boys, self.others) if n is not None]
        return sum(known) if known else None

    def check(self) -> None:
        """Refuse a count that cannot be.

        Raises:
            InputError: ``heads.out_of_range`` with the field ``girls``, ``boys`` or ``others``.
        """
        for name in ("girls", "boys", "others"):
            number = getattr(self, name)
            if number is not None and not 0 <= number <= HEADS_LIMIT:
                raise InputError("heads.out_of_range", field=name, limit=HEADS_LIMIT)


@dataclass(frozen=True, kw_only=True)
class Activity:
    """One session: sport, an open hour, a lesson, a tournament.

    Attributes:
        kind: key of ``activity_kind``.
        title: what people call it ("voetbal"); never needed.
        minutes: length, 1 to 1440.
        heads: head counts by gender.
        present: ids of known youths on the roll call.
        absent: ids of those expected who did not come.
        excused: ids of those who had said that they could not come.
        programme: key of ``programme`` where it belongs to one.
        cancelled: key of ``activity_cancel_reason`` where it did not take place.
        material: what had to be there, in one line.
        partners: with whom it was done, in one line.
    """

    id: UUID
    kind: str
    day: date
    at: time | None = None
    title: str = ""
    minutes: int | None = None
    school_id: UUID | None = None
    place: str | None = None
    themes: tuple[str, ...] = ()
    heads: HeadCount = field(default_factory=HeadCount)
    present: tuple[UUID, ...] = ()
    absent: tuple[UUID, ...] = ()
    excused: tuple[UUID, ...] = ()
    programme: str | None = None
    cancelled: str | None = None
    evaluation: str = ""
    material: str = ""
    partners: str = ""

    @property
    def on_roll(self) -> tuple[UUID, ...]:
        """Everybody who has a mark on the roll call."""
        return (*self.present, *self.absent, *self.excused)

    def checked(self, *, today: date) -> Activity:
        """The same activity with its texts cleaned.

        Raises:
            InputError: a date, length, count, roll call or text that cannot be.
        """
        check_past_day(self.day, today=today)
        check_minutes(self.minutes)
        self.heads.check()
        marks = [set(self.present), set(self.absent), set(self.excused)]
        if len(set().union(*marks)) < sum(map(len, marks)):
            raise InputError("roll_call.both", field="roll_call")
        return replace(
            self,
            title=clean_label(self.title, field="title"),
            evaluation=clean_note(self.evaluation, field="evaluation"),
            material=clean_label(self.material, field="material"),
            partners=clean_label(self.partners, field="partners"),
        )
