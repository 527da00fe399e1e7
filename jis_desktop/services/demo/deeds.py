"""What a worker of the demo does, in the order of the year: plain planned values, no ids yet.

Each has the moment at which it is typed; a key ("12.7") stands for what has no id yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, time


@dataclass(frozen=True, kw_only=True)
class PlannedYouth:
    """A youth of one worker.

    Attributes:
        since: when the two first talk.
        coached: has a coaching trajectory.
    """

    key: str
    name: str
    nickname: str
    class_name: str
    school: str
    school_year: int
    gender: str | None
    since: datetime
    coached: bool


@dataclass(frozen=True, kw_only=True)
class Deed:
    """Something typed at a moment (the time on the wall)."""

    moment: datetime


@dataclass(frozen=True, kw_only=True)
class Talk(Deed):
    """A contact; the first one with a youth makes the youth."""

    key: str
    youth: PlannedYouth
    kind: str
    minutes: int
    place: str
    with_whom: str = "jongere"
    life_domains: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    facts: str = ""
    interpretation: str = ""
    follow_up_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ComeBack(Deed):
    """A follow-up that is done; ``of`` is the contact's key."""

    of: str


@dataclass(frozen=True, kw_only=True)
class Begin(Deed):
    """A coaching trajectory that opens."""

    youth: PlannedYouth
    referred_by: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Aim(Deed):
    """A goal in the youth's own words."""

    key: str
    youth: PlannedYouth
    words: str


@dataclass(frozen=True, kw_only=True)
class Judge(Deed):
    """How a goal came out; ``of`` is its key."""

    of: str
    result: str


@dataclass(frozen=True, kw_only=True)
class Finish(Deed):
    """A trajectory that is closed."""

    youth: PlannedYouth
    result: str
    note: str


@dataclass(frozen=True, kw_only=True)
class Notice(Deed):
    """An early signal."""

    key: str
    topic: str
    school: str
    youth: PlannedYouth | None
    group_label: str
    life_domain: str
    source: str
    facts: str
    interpretation: str
    follow_up_on: date | None


@dataclass(frozen=True, kw_only=True)
class Move(Deed):
    """An early signal that goes further; ``of`` is its key."""

    of: str
    status: str
    outcome: str | None = None


@dataclass(frozen=True, kw_only=True)
class Count(Deed):
    """Nameless chats."""

    kind: str
    count: int
    school: str
    age_band: str | None


@dataclass(frozen=True, kw_only=True)
class Meet(Deed):
    """An activity that took place."""

    kind: str
    title: str
    minutes: int
    school: str
    place: str
    themes: tuple[str, ...]
    programme: str | None
    girls: int | None
    boys: int | None
    others: int | None
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    evaluation: str = ""

    @property
    def heads(self) -> int | None:
        """Everybody counted; None where nobody counted."""
        known = [n for n in (self.girls, self.boys, self.others) if n is not None]
        return sum(known) if known else None


@dataclass(frozen=True, kw_only=True)
class Help(Deed):
    """An act of support that stands alone."""

    group: str
    item: str
    school: str
    youth: PlannedYouth | None
    minutes: int
    note: str


@dataclass(frozen=True, kw_only=True)
class Repeat(Deed):
    """A series that is planned; meetings of its title, school and day are its sessions."""

    kind: str
    title: str
    minutes: int
    school: str
    place: str
    themes: tuple[str, ...]
    at: time
    first_day: date
    last_day: date
    programme: str | None = None
    material: str = ""
    partners: str = ""


@dataclass(frozen=True, kw_only=True)
class Stay(Deed):
    """Hours at a school that day."""

    school: str
    hours: str


@dataclass(frozen=True, kw_only=True)
class Know(Deed):
    """Somebody around a youth."""

    youth: PlannedYouth
    role: str
    name: str
    reach: str
    agreed: bool | None
