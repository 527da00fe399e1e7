"""What a quick line was read as: plain values for the window's chips and for saving."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.domain.young_person import KnownName


class Entry(StrEnum):
    """What a line logs."""

    CONTACT = "contact"
    TALLY = "tally"
    EARLY_SIGNAL = "early_signal"
    ACTIVITY = "activity"
    SUPPORT = "support"
    TRAJECTORY = "trajectory"
    GOAL = "goal"


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
    def settled(self) -> bool:
        """Whether it is one youth, known or new."""
        return self.id is not None or (bool(self.name) and not self.candidates)


@dataclass(frozen=True)
class Problem:
    """A part that could not be read; typing goes on.

    Attributes:
        code: of the sentence.
        field: the form's field it belongs to.
        text: what was typed there.
    """

    code: str
    field: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class ReadLine:
    """A line as it was understood. Codes are keys of the lists named in `domain.codes`.

    Attributes:
        facts, interpretation: what is left over, before and after ``|``.
        title: of an activity.
        group, item: list and key of a support action.
        parts: the fields that the line itself gave, for chips.
    """

    entry: Entry
    who: Who = Who()
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
    source: str | None = None
    girls: int | None = None
    boys: int | None = None
    others: int | None = None
    count: int = 1
    age_band: str | None = None
    title: str = ""
    group: str | None = None
    item: str | None = None
    referred_by: str | None = None
    facts: str = ""
    interpretation: str = ""
    follow_up_on: date | None = None
    problems: tuple[Problem, ...] = field(default=())

    @property
    def ready(self) -> bool:
        """Whether there is enough to save: who and what, and nothing unreadable."""
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
