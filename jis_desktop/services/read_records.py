"""Find, list and show what was logged, and see the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.planned_activity import nearest_to
from jis_desktop.domain.records import DueEntry, Kind
from jis_desktop.domain.text_rules import clean_line, fold
from jis_desktop.services.restrict import without_restricted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.domain.records import DayEntry, Found
    from jis_desktop.domain.school import Profile, School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import Records, UnitOfWork, Workplace

SHORTEST_SEARCH = 2
_PAGE = 128
_ANSWERED_WITHIN = 14
"""Days. A session that nobody answered for longer stays in its week, and asks no more."""


@dataclass(frozen=True, kw_only=True)
class Day:
    """What the first screen shows.

    Attributes:
        entries: what was recorded for today, latest first.
        due: group work of today, and what was to be followed up by today and is not done,
            oldest first.
        next_session: the id of today's planned session nearest to now that waits, if any.
    """

    profile: Profile
    schools: tuple[School, ...]
    entries: tuple[DayEntry, ...]
    due: tuple[DueEntry, ...]
    next_session: UUID | None = None


def see_today(workplace: Workplace) -> Day:
    """Everything the first screen needs, in one transaction."""
    now = workplace.clock.now()
    today = now.date()
    with workplace.unit() as unit:
        waiting = _waiting(unit, today)
        nearest = nearest_to(now.time(), (one for one in waiting if one.day == today))
        return Day(
            profile=unit.profile(),
            schools=tuple(unit.schools.all()),
            entries=tuple(unit.day_book.on(today)),
            due=(*_planned(waiting), *_follow_ups(unit, today)),
            next_session=nearest.id if nearest else None,
        )


def _waiting(unit: UnitOfWork, today: date) -> list[PlannedActivity]:
    """Group work of today and of the days before that nobody answered yet."""
    since = today - timedelta(days=_ANSWERED_WITHIN)
    return [one for one in unit.planned_activities.between(since, today) if one.waits]


def _follow_ups(unit: UnitOfWork, today: date) -> list[DueEntry]:
    due = unit.day_book.due(until=today)
    return without_restricted(unit, due, youth="young_person_id")


def _planned(sessions: list[PlannedActivity]) -> list[DueEntry]:
    return [
        DueEntry(
            kind=Kind.PLANNED_ACTIVITY,
            id=one.id,
            due=one.day,
            text=one.plan.title,
            code=one.plan.kind,
            at=one.plan.at,
        )
        for one in sessions
    ]


def known_names(workplace: Workplace) -> tuple[KnownName, ...]:
    """Everybody, for recognising names while typing; read again when a youth changes."""
    with workplace.unit() as unit:
        return tuple(unit.young_people.known_names())


def known_schools(workplace: Workplace) -> tuple[School, ...]:
    """Every school, the worker's own first."""
    with workplace.unit() as unit:
        return tuple(unit.schools.all())


def find_records(text: str, workplace: Workplace, *, limit: int = 200) -> list[Found]:
    """Records that mention a text, accents and case folded; youths first.

    Args:
        text: at least two letters.
        workplace: the opened profile.
        limit: at most so many.

    Raises:
        InputError: ``search.too_short``, or a text that cannot be.
    """
    folded = fold(clean_line(text, field="text"))
    if len(folded) < SHORTEST_SEARCH:
        raise InputError("search.too_short", field="text", limit=SHORTEST_SEARCH)
    with workplace.unit() as unit:
        found = []
        for mention in unit.day_book.mentions(folded):
            found.append(mention)
            if len(found) == limit:
                break
        return found


def list_records(kind: Kind, workplace: Workplace) -> Iterator[Any]:
    """Every record of a kind, newest first, read in pages.

    No transaction is open while the caller has a record in hand, so it may save meanwhile.
    """
    before: int | None = None
    while page := _page(kind, workplace, before=before):
        before = page[-1][0]
        yield from (record for _sequence, record in page)


def _page(kind: Kind, workplace: Workplace, *, before: int | None) -> list[tuple[int, Any]]:
    with workplace.unit() as unit:
        return records_of(unit, kind).newest(before=before, limit=_PAGE)


def show_record(kind: Kind, record_id: UUID, workplace: Workplace) -> Any:  # noqa: ANN401  one of twelve kinds
    """One whole record.

    Raises:
        NotFoundError: no such record.
    """
    with workplace.unit() as unit:
        return records_of(unit, kind).get(record_id)


def records_of(unit: UnitOfWork, kind: Kind) -> Records[Any]:
    """The repository that holds a kind of record."""
    repositories: dict[Kind, Records[Any]] = {
        Kind.YOUNG_PERSON: unit.young_people,
        Kind.TRAJECTORY: unit.trajectories,
        Kind.GOAL: unit.goals,
        Kind.CONTACT: unit.contacts,
        Kind.TALLY: unit.tallies,
        Kind.EARLY_SIGNAL: unit.early_signals,
        Kind.ACTIVITY: unit.activities,
        Kind.SUPPORT_ACTION: unit.support_actions,
        Kind.PRESENCE: unit.presences,
        Kind.NETWORK_MEMBER: unit.network,
        Kind.MELDCODE_STEP: unit.meldcode_steps,
        Kind.LEGAL_HOLD: unit.legal_holds,
        Kind.RESTRICTION: unit.restrictions,
        Kind.RETENTION_PROPOSAL: unit.retention_proposals,
        Kind.CERTIFICATE: unit.certificates,
        Kind.ACTIVITY_SERIES: unit.activity_series,
        Kind.PLANNED_ACTIVITY: unit.planned_activities,
    }
    return repositories[kind]
