"""How a record should read once it is corrected: one command a kind. Stores nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class CorrectContact:
    """How a contact should read; see `domain.contact.Contact` for the fields."""

    id: UUID
    young_person_id: UUID
    kind: str
    day: date
    at: time | None
    minutes: int | None
    school_id: UUID | None
    place: str | None
    with_whom: str
    life_domains: tuple[str, ...]
    themes: tuple[str, ...]
    supports: tuple[str, ...]
    facts: str
    interpretation: str
    follow_up_on: date | None
    health_reason: str


@dataclass(frozen=True, kw_only=True)
class CorrectEarlySignal:
    """How an early signal should read; whom it is about follows from who or which group."""

    id: UUID
    young_person_id: UUID | None
    group_label: str
    topic: str
    sort: str
    life_domain: str | None
    source: str
    day: date
    at: time | None
    school_id: UUID | None
    facts: str
    interpretation: str
    follow_up_on: date | None
    health_reason: str


@dataclass(frozen=True, kw_only=True)
class CorrectSupport:
    """How an act of support should read; see `domain.support.SupportAction`."""

    id: UUID
    young_person_id: UUID | None
    group: str
    item: str
    day: date
    at: time | None
    minutes: int | None
    school_id: UUID | None
    note: str


@dataclass(frozen=True, kw_only=True)
class CorrectTally:
    """How a count of nameless chats should read; see `domain.contact.Tally`."""

    id: UUID
    kind: str
    count: int
    day: date
    at: time | None
    school_id: UUID | None
    age_band: str | None


@dataclass(frozen=True, kw_only=True)
class CorrectGoal:
    """How a goal should read; see `domain.trajectory.Goal`."""

    id: UUID
    words: str


@dataclass(frozen=True, kw_only=True)
class CorrectTrajectory:
    """How the beginning of a trajectory should read; see `domain.trajectory.Trajectory`."""

    id: UUID
    opened_on: date
    referred_by: str | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class CorrectYoungPerson:
    """How a youth should read; see `domain.young_person.YoungPerson`."""

    id: UUID
    name: str
    nickname: str
    class_name: str
    school_id: UUID | None
    school_year: int | None
    gender: str | None
    birth_year: int | None


@dataclass(frozen=True, kw_only=True)
class CorrectActivity:
    """What an activity was and when; who came and how it went is `edit_activity`'s."""

    id: UUID
    kind: str
    title: str
    day: date
    at: time | None
    minutes: int | None
    place: str | None


Correction = (
    CorrectContact
    | CorrectEarlySignal
    | CorrectSupport
    | CorrectTally
    | CorrectGoal
    | CorrectTrajectory
    | CorrectActivity
)
