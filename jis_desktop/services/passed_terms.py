"""Whose or what term of keeping has passed today. Decides nothing and changes nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from jis_desktop.domain.early_signal import CLOSED, STATUSES
from jis_desktop.domain.retention import RecordClass, term_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.retention import RetentionProposal
    from jis_desktop.ports import Records, UnitOfWork, Workplace

_PAGE = 500
_LOG_LINES = 2_000
_SLACK = timedelta(minutes=5)
"""Clocks that set themselves right over the network go back a little now and then."""
_NEW: Final = STATUSES[0]


@dataclass(frozen=True, kw_only=True)
class PassedTerm:
    """Something that was kept for as long as its rule says.

    Attributes:
        record_id: the youth's or the early signal's id.
        name: the youth's name, or what group an early signal is about; "" for nobody.
        nickname: the youth's.
        topic: of an early signal; key of the list ``early_signal``.
        since: the day from which the term counts.
        due_on: the day on which it ended.
        proposal: that waits, if it was put forward.
    """

    record_class: RecordClass
    record_id: UUID
    young_person_id: UUID | None
    name: str
    since: date
    due_on: date
    nickname: str = ""
    topic: str = ""
    proposal: RetentionProposal | None = None


def passed_terms(
    unit: UnitOfWork, months: Mapping[RecordClass, int], workplace: Workplace
) -> list[PassedTerm]:
    """Whose or what term has passed, the longest ago first.

    Left out: who is held or restricted, who is being coached or has an open early signal, and
    what was kept after all less than another term ago.
    """
    today = workplace.clock.now().date()
    stays = _held(unit, today) | unit.restrictions.in_force()
    found = [*_youths(unit, months, stays, today), *_early_signals(unit, months, stays, today)]
    proposals: defaultdict[UUID, list[RetentionProposal]] = defaultdict(list)
    for one in _all(unit.retention_proposals):
        proposals[one.record_id].append(one)
    asked = (
        _with_proposal(one, proposals[one.record_id], months[one.record_class], today)
        for one in found
    )
    return sorted((one for one in asked if one is not None), key=lambda one: one.due_on)


def due_of(
    unit: UnitOfWork, young_person_id: UUID, months: Mapping[RecordClass, int]
) -> tuple[RecordClass, date | None]:
    """The rule that a youth falls under, and when that term ends; None while it does not run."""
    figures = next((one for one in unit.case_book.figures() if one.id == young_person_id), None)
    closed = _closings(unit).get(young_person_id)
    if figures is None or figures.running:
        return RecordClass.COACHING, None
    record_class = RecordClass.CONTACTS if closed is None else RecordClass.COACHING
    if figures.open_signals:
        return record_class, None
    moment = unit.case_book.moments(young_person_id, limit=1)
    since = _latest(unit, young_person_id, closed, *(one.day for one in moment))
    return record_class, term_end(since, months[record_class])


def clock_went_back(unit: UnitOfWork, workplace: Workplace) -> bool:
    """Whether the clock says earlier than one of the latest lines in the log."""
    known = max((line.at for line in islice(unit.audit_log.lines(), _LOG_LINES)), default=0)
    return (workplace.clock.now() + _SLACK).timestamp() * 1000 < known


def _youths(
    unit: UnitOfWork, months: Mapping[RecordClass, int], stays: set[UUID], today: date
) -> Iterator[PassedTerm]:
    closed, last = _closings(unit), unit.case_book.last_days()
    names = {known.id: known for known in unit.young_people.known_names()}
    for figures in unit.case_book.figures():
        if figures.running or figures.open_signals or figures.id in stays:
            continue
        coached = figures.id in closed
        record_class = RecordClass.COACHING if coached else RecordClass.CONTACTS
        since = _latest(unit, figures.id, closed.get(figures.id), last.get(figures.id))
        due_on = term_end(since, months[record_class])
        if due_on <= today:
            yield PassedTerm(
                record_class=record_class,
                record_id=figures.id,
                young_person_id=figures.id,
                name=names[figures.id].name,
                nickname=names[figures.id].nickname,
                since=since,
                due_on=due_on,
            )


def _latest(unit: UnitOfWork, young_person_id: UUID, *days: date | None) -> date:
    """The last of the days on which something happened, or else that of registering."""
    known = [day for day in days if day is not None]
    return max(known) if known else unit.young_people.get(young_person_id).registered_on


def _closings(unit: UnitOfWork) -> dict[UUID, date]:
    """When the latest trajectory of each youth ended."""
    closed: dict[UUID, date] = {}
    for one in _all(unit.trajectories):
        if one.closed_on is not None:
            youth = one.young_person_id
            closed[youth] = max(one.closed_on, closed.get(youth, one.closed_on))
    return closed


def _early_signals(
    unit: UnitOfWork, months: Mapping[RecordClass, int], stays: set[UUID], today: date
) -> Iterator[PassedTerm]:
    term = months[RecordClass.EARLY_SIGNAL]
    names = {known.id: known.name for known in unit.young_people.known_names()}
    for early_signal in _all(unit.early_signals):
        youth = early_signal.young_person_id
        due_on = term_end(early_signal.day, term)
        if (
            due_on <= today
            and youth not in stays
            and _is_over(early_signal)
            and not unit.meldcode_steps.of_signal(early_signal.id)
        ):
            yield PassedTerm(
                record_class=RecordClass.EARLY_SIGNAL,
                record_id=early_signal.id,
                young_person_id=youth,
                name=names.get(youth, "") if youth else early_signal.group_label,
                topic=early_signal.topic,
                since=early_signal.day,
                due_on=due_on,
            )


def _is_over(early_signal: EarlySignal) -> bool:
    """Whether it is closed, or nothing followed from it."""
    waits = early_signal.follow_up_on is not None and early_signal.follow_up_done_on is None
    return early_signal.status == CLOSED or (early_signal.status == _NEW and not waits)


def _held(unit: UnitOfWork, today: date) -> set[UUID]:
    """Held youths, and whoever a held one was merged into."""
    held = {one.young_person_id for one in _all(unit.legal_holds) if one.holds(today)}
    return held | {kept for merged, kept in unit.merges.all().items() if merged in held}


def _with_proposal(
    passed: PassedTerm, proposals: list[RetentionProposal], months: int, today: date
) -> PassedTerm | None:
    """With what waits for a decision; None where it is to be kept for now."""
    until = [term_end(one.decided_on, months) for one in proposals if one.decided_on is not None]
    if until and max(until) > today:
        return None
    waiting = next((one for one in proposals if one.waits), None)
    return replace(passed, proposal=waiting)


def _all(records: Records[Any]) -> Iterator[Any]:
    before: int | None = None
    while page := records.newest(before=before, limit=_PAGE):
        before = page[-1][0]
        yield from (record for _sequence, record in page)
