"""What a write changed, and short rows for lists: plain values that any layer may pass on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, time
    from uuid import UUID


class Kind(StrEnum):
    """The kinds of record, as the command line and the audit log name them."""

    YOUNG_PERSON = "young_person"
    TRAJECTORY = "trajectory"
    GOAL = "goal"
    CONTACT = "contact"
    TALLY = "tally"
    EARLY_SIGNAL = "early_signal"
    ACTIVITY = "activity"
    SUPPORT_ACTION = "support_action"
    PRESENCE = "presence"
    NETWORK_MEMBER = "network_member"
    ACTIVITY_SERIES = "activity_series"
    PLANNED_ACTIVITY = "planned_activity"
    MELDCODE_STEP = "meldcode_step"
    LEGAL_HOLD = "legal_hold"
    RESTRICTION = "restriction"
    RETENTION_PROPOSAL = "retention_proposal"
    CERTIFICATE = "certificate"


@dataclass(frozen=True)
class Changes:
    """What one commit touched; screens that show any of it ask again.

    Attributes:
        commit: the number of the commit, counting up by one.
        touched: ids by kind.
    """

    commit: int
    touched: dict[Kind, frozenset[UUID]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Logged:
    """The answer to a log: which record it became.

    Attributes:
        young_person_id: whom it is about, where it names somebody.
        created_young_person: whether that youth was made by this very log.
    """

    kind: Kind
    id: UUID
    changes: Changes
    young_person_id: UUID | None = None
    created_young_person: bool = False


@dataclass(frozen=True, kw_only=True)
class DayEntry:
    """A line of the day's log.

    Attributes:
        code: the record's main code (kind of contact, topic of a signal, ...).
        sort: the second code where there is one (``signal_sort``, ``support_*`` list).
        name: the youth's name, or "" .
        text: first words of the note, a title or a group label.
        count: head count or tally.
        sequence: local order of writing, for paging.
    """

    kind: Kind
    id: UUID
    day: date
    sequence: int
    at: time | None = None
    code: str = ""
    sort: str = ""
    young_person_id: UUID | None = None
    name: str = ""
    text: str = ""
    count: int | None = None
    girls: int | None = None
    boys: int | None = None
    others: int | None = None
    minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class DueEntry:
    """Something to come back to.

    Attributes:
        due: the day that was agreed.
        at: the time, for group work.
    """

    kind: Kind
    id: UUID
    due: date
    young_person_id: UUID | None = None
    name: str = ""
    text: str = ""
    code: str = ""
    at: time | None = None


@dataclass(frozen=True, kw_only=True)
class YouthFigures:
    """What a list of youths tells of each.

    Attributes:
        contacts: how many there were.
        last_contact: the day of the latest; None where there was none.
        running: whether a coaching trajectory runs.
        open_signals: early signals about the youth that are not closed.
    """

    id: UUID
    contacts: int = 0
    last_contact: date | None = None
    running: bool = False
    open_signals: int = 0


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Something that happened with a youth, as a place in the timeline.

    Attributes:
        written: milliseconds since 1970 UTC; orders what happened on one day.
    """

    kind: Kind
    id: UUID
    day: date
    written: int


@dataclass(frozen=True, kw_only=True)
class Found:
    """A search result.

    Attributes:
        matched: which field answered: ``name``, ``nickname``, ``note``, ``title`` or ``goal``.
        text: the texts of the record, where the window shows them.
        young_person_id: whom it is about.
    """

    kind: Kind
    id: UUID
    title: str
    matched: str
    day: date | None = None
    text: str = ""
    young_person_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What was typed and not yet saved.

    Attributes:
        form: which form it belongs to ("capture", ...).
        content: the fields as the form wrote them (JSON text).
        saved_at: when the last keystroke was kept.
    """

    id: UUID
    form: str
    content: str
    saved_at: datetime


@dataclass(frozen=True, kw_only=True)
class AuditEvent:
    """A line of the log of who did what (NEN 7513): no contents, only pseudonymous ids.

    Attributes:
        sequence: 1 upwards, without gaps.
        at: milliseconds since 1970 UTC.
        actor: the device's eight digits.
        action: ``create``, ``read``, ``change``, ``delete``, ``export``, ...
        kind: the kind of record, or another thing such as ``vault``.
        record_id: 16 bytes, where it is about one record.
        detail: figures or names of settings, never a record's content.
    """

    sequence: int
    at: int
    actor: str
    action: str
    kind: str
    record_id: bytes | None
    detail: str = ""
