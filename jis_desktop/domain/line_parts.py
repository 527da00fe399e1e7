"""What a quick line was read as: plain values for the window's chips and for saving."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from jis_desktop.domain.young_person import KnownName

PartValue = str | int | date | time | UUID | None


class Entry(StrEnum):
    """What a line logs."""

    CONTACT = "contact"
    TALLY = "tally"
    EARLY_SIGNAL = "early_signal"
    ACTIVITY = "activity"
    SUPPORT = "support"
    TRAJECTORY = "trajectory"
    GOAL = "goal"


class WhoKind(StrEnum):
    """How far it is clear whom a line names."""

    KNOWN = "known"
    NEW = "new"
    AMBIGUOUS = "ambiguous"
    GROUP = "group"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Who:
    """Whom a line names: somebody known, somebody new, a group, or nobody.

    Attributes:
        id: of a known youth.
        name: of a new one, or as typed where several answer to it.
        class_name: typed behind the name: ``ryan/3c``.
        candidates: who answers to the name, where there are several.
        group: "twee uit 2B".
    """

    id: UUID | None = None
    name: str = ""
    class_name: str = ""
    candidates: tuple[KnownName, ...] = ()
    group: str = ""

    @property
    def kind(self) -> WhoKind:
        """Which of the five it is."""
        if self.id is not None:
            return WhoKind.KNOWN
        if self.candidates:
            return WhoKind.AMBIGUOUS
        if self.name:
            return WhoKind.NEW
        return WhoKind.GROUP if self.group else WhoKind.NOBODY

    @property
    def settled(self) -> bool:
        """Whether it is one youth, known or new."""
        return self.kind in {WhoKind.KNOWN, WhoKind.NEW}


@dataclass(frozen=True, kw_only=True)
class NewYouth:
    """What is said of somebody new besides the name and class; all of it may be left out.

    Attributes:
        school_year: 1 to 7.
        gender: key of the list ``gender``.
    """

    school_id: UUID | None = None
    school_year: int | None = None
    gender: str | None = None


@dataclass(frozen=True)
class Part:
    """A stretch of the line and what it was read as.

    Attributes:
        start, end: place in the text, as of a slice.
        field: the field of `ReadLine` that it fills; ``entry`` for the first word.
        value: what it puts there: a key of a list, a figure, a day, a text.
        text: the stretch itself.
    """

    start: int
    end: int
    field: str
    value: PartValue
    text: str


@dataclass(frozen=True)
class Problem:
    """A stretch that could not be read; typing goes on, and the words stay where they are.

    Attributes:
        code: of the sentence.
        field: the form's field it belongs to.
        start, end: place in the text, as of a slice.
        text: the stretch itself.
    """

    code: str
    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, kw_only=True)
class ReadLine:
    """A line as it was understood. Codes are keys of the lists named in `domain.codes`.

    Attributes:
        new: of somebody new; None puts a new youth at the school of the entry.
        facts, interpretation: what is left over, before and after ``|``.
        title: of an activity.
        health_reason: why something about health is kept; no line says it, a form does.
        sort: the topic's usual one; None for an open topic.
        group, item: list and key of a support action.
        planned_id: of the planned session that an activity was.
        title_from: where the title is from if not from the line: ``planned`` or ``usual``.
        parts: every word of the line, in order and without overlap.
        hints: what words of the note, the title or the item suggest; they lie within ``parts``
            and took nothing out of the text. Their values are in the fields already.
    """

    entry: Entry
    who: Who = Who()
    new: NewYouth | None = None
    kind: str | None = None
    minutes: int | None = None
    day: date | None = None
    at: time | None = None
    place: str | None = None
    with_whom: str = "jongere"
    life_domains: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    topic: str | None = None
    sort: str | None = None
    source: str | None = None
    girls: int | None = None
    boys: int | None = None
    others: int | None = None
    count: int = 1
    age_band: str | None = None
    title: str = ""
    title_from: str = ""
    planned_id: UUID | None = None
    programme: str | None = None
    group: str | None = None
    item: str | None = None
    referred_by: str | None = None
    facts: str = ""
    interpretation: str = ""
    follow_up_on: date | None = None
    health_reason: str = ""
    problems: tuple[Problem, ...] = ()
    parts: tuple[Part, ...] = ()
    hints: tuple[Part, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether there is enough to save: who and what, and nothing unreadable.

        The record's own rules (a length, a count, a name's characters) are checked on saving.
        """
        if self.problems or self.who.candidates:
            return False
        enough = {
            Entry.CONTACT: self.who.settled and self.kind is not None,
            Entry.TALLY: self.kind is not None,
            Entry.EARLY_SIGNAL: self.topic is not None,
            Entry.ACTIVITY: self.kind is not None,
            Entry.SUPPORT: self.item is not None,
            Entry.TRAJECTORY: self.who.settled,
            Entry.GOAL: self.who.settled and bool(self.facts),
        }
        return enough[self.entry]
