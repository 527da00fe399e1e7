"""What is counted: records stripped of everything that no table asks for. No name, no text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """A group activity that took place.

    Attributes:
        school: code of the school; None where it was at none.
        kind: key of ``activity_kind``.
        themes: keys of ``theme``.
        girls, boys, others: heads, as far as somebody counted; None is not zero.
        open: whoever came could come: no course with participants of its own.
    """

    record: UUID
    day: date
    school: str | None
    kind: str
    themes: tuple[str, ...] = ()
    girls: int | None = None
    boys: int | None = None
    others: int | None = None
    open: bool = True

    @property
    def attendance(self) -> int | None:
        """Everybody counted; None where nobody counted."""
        known = [heads for heads in (self.girls, self.boys, self.others) if heads is not None]
        return sum(known) if known else None


@dataclass(frozen=True, kw_only=True)
class Coached:
    """A contact within light coaching.

    Attributes:
        subject: the youth's random id.
        school: code of the school where it was; None where it was at none.
        gender: key of ``gender``; None where nobody noted it.
    """

    record: UUID
    subject: UUID
    day: date
    school: str | None
    gender: str | None


@dataclass(frozen=True, kw_only=True)
class Noticed:
    """An early signal.

    Attributes:
        subject: the youth's random id; None where it is about a group or nobody.
        topic: key of ``early_signal``.
    """

    record: UUID
    subject: UUID | None
    day: date
    topic: str


@dataclass(frozen=True, kw_only=True)
class Chats:
    """Nameless contacts that were counted."""

    record: UUID
    day: date
    count: int


@dataclass(frozen=True, kw_only=True)
class Supported:
    """An act of support to school staff, or that connects people.

    Attributes:
        item: key of ``support_school`` or ``support_connection``.
    """

    record: UUID
    day: date
    item: str


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All that may count in one period."""

    meetings: tuple[Meeting, ...] = ()
    coached: tuple[Coached, ...] = ()
    noticed: tuple[Noticed, ...] = ()
    chats: tuple[Chats, ...] = ()
    supported: tuple[Supported, ...] = ()
