"""See everybody at a glance, and one youth with all that happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.marks import weeks_without_contact
from jis_desktop.domain.records import DueEntry, Kind
from jis_desktop.services.read_records import records_of
from jis_desktop.services.restrict import restriction_of, without_restricted
from jis_desktop.services.see_privacy import took_in

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.records import Moment, YouthFigures
    from jis_desktop.domain.restriction import Restriction
    from jis_desktop.domain.school import School
    from jis_desktop.domain.trajectory import Goal, Trajectory
    from jis_desktop.domain.young_person import KnownName, YoungPerson
    from jis_desktop.ports import UnitOfWork, Workplace

PAGE = 128
_LATELY = timedelta(days=28)
"""How long a follow-up that is done stays in sight."""


@dataclass(frozen=True, kw_only=True)
class Caseload:
    """Everybody, in order of registration.

    Attributes:
        names, figures: of the same youths, in the same order.
        restricted: whose data is not to be worked with: they ask no attention.
    """

    names: tuple[KnownName, ...]
    figures: tuple[YouthFigures, ...]
    schools: tuple[School, ...]
    restricted: frozenset[UUID] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Event:
    """A moment of a timeline with its whole record.

    Attributes:
        lacks_reason: it is about health, and nobody said why that has to be kept.
    """

    moment: Moment
    record: Any
    lacks_reason: bool = False


@dataclass(frozen=True, kw_only=True)
class YouthFile:
    """One youth.

    Attributes:
        trajectory: the running one.
        goals: of the running trajectory, oldest first.
        events: the first page of the timeline, latest first.
        more: whether there are older ones.
        took_in: youths who were merged into this one.
        not_same: of whom it was said that they are somebody else.
        restriction: in force now: nothing may be written about the youth.
    """

    person: YoungPerson
    school: School | None
    trajectory: Trajectory | None
    goals: tuple[Goal, ...]
    events: tuple[Event, ...]
    more: bool
    took_in: tuple[YoungPerson, ...] = ()
    not_same: frozenset[UUID] = frozenset()
    restriction: Restriction | None = None


@dataclass(frozen=True, kw_only=True)
class Answered:
    """A follow-up that was done.

    Attributes:
        follow_up: what it was, and for which day.
        on: the day on which it was done.
    """

    follow_up: DueEntry
    on: date


@dataclass(frozen=True, kw_only=True)
class FollowUps:
    """What there is to come back to with one youth.

    Attributes:
        waiting: not done yet, whenever it is due; the earliest first.
        answered: done lately, out of the latest page of the timeline; the latest first.
    """

    waiting: tuple[DueEntry, ...]
    answered: tuple[Answered, ...]


def see_caseload(workplace: Workplace) -> Caseload:
    """Everybody with the figures that lists show, in one transaction."""
    with workplace.unit() as unit:
        return Caseload(
            names=tuple(unit.young_people.known_names()),
            figures=tuple(unit.case_book.figures()),
            schools=tuple(unit.schools.all()),
            restricted=frozenset(unit.restrictions.in_force()),
        )


def count_without_contact(workplace: Workplace) -> int:
    """How many youths are marked for want of contact: the rows of `see_caseload` that are."""
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        figures = without_restricted(unit, unit.case_book.figures(), youth="id")
    return sum(weeks_without_contact(one, today=today) is not None for one in figures)


def see_youth(young_person_id: UUID, workplace: Workplace) -> YouthFile:
    """One youth with the latest page of the timeline.

    Raises:
        NotFoundError: nobody has that id.
    """
    with workplace.unit() as unit:
        person = unit.young_people.get(young_person_id)
        trajectory = unit.trajectories.running_of(young_person_id)
        events, more = _page(unit, young_person_id, workplace, before=None)
        schools = {school.id: school for school in unit.schools.all()}
        return YouthFile(
            person=person,
            school=schools.get(person.school_id) if person.school_id else None,
            trajectory=trajectory,
            goals=tuple(unit.goals.of_trajectory(trajectory.id)) if trajectory else (),
            events=events,
            more=more,
            took_in=took_in(unit, young_person_id),
            not_same=_not_same(unit, young_person_id),
            restriction=restriction_of(unit, young_person_id),
        )


def see_follow_ups(young_person_id: UUID, workplace: Workplace) -> FollowUps:
    """The follow-ups of one youth, waiting and done.

    Raises:
        NotFoundError: nobody has that id.
    """
    long_ago = workplace.clock.now().date() - _LATELY
    with workplace.unit() as unit:
        person = unit.young_people.get(young_person_id)
        waiting = unit.day_book.due(until=date.max)
        events, _more = _page(unit, young_person_id, workplace, before=None)
    done = [event for event in events if _done_on(event) > long_ago]
    done.sort(key=_done_on, reverse=True)
    return FollowUps(
        waiting=tuple(due for due in waiting if due.young_person_id == young_person_id),
        answered=tuple(
            Answered(follow_up=_as_due(event, person), on=_done_on(event)) for event in done
        ),
    )


def _done_on(event: Event) -> date:
    return getattr(event.record, "follow_up_done_on", None) or date.min


def _as_due(event: Event, person: YoungPerson) -> DueEntry:
    record = event.record
    return DueEntry(
        kind=event.moment.kind,
        id=record.id,
        due=record.follow_up_on,
        young_person_id=person.id,
        name=person.name,
        text=record.facts or record.interpretation,
        code=record.kind if event.moment.kind is Kind.CONTACT else record.topic,
    )


def _not_same(unit: UnitOfWork, young_person_id: UUID) -> frozenset[UUID]:
    pairs = (pair for pair in unit.merges.not_same() if young_person_id in pair)
    return frozenset(one for pair in pairs for one in pair if one != young_person_id)


def see_earlier(
    young_person_id: UUID, *, before: Moment, workplace: Workplace
) -> tuple[tuple[Event, ...], bool]:
    """The next page of a timeline, and whether there is still more."""
    with workplace.unit() as unit:
        return _page(unit, young_person_id, workplace, before=before)


def _page(
    unit: UnitOfWork, young_person_id: UUID, workplace: Workplace, *, before: Moment | None
) -> tuple[tuple[Event, ...], bool]:
    moments = unit.case_book.moments(young_person_id, before=before, limit=PAGE + 1)
    events = tuple(
        _event(moment, records_of(unit, moment.kind).get(moment.id), workplace)
        for moment in moments[:PAGE]
    )
    return events, len(moments) > PAGE


def _event(moment: Moment, record: Any, workplace: Workplace) -> Event:  # noqa: ANN401  any kind
    return Event(moment=moment, record=record, lacks_reason=workplace.health.lacks_reason(record))
