"""What is kept about one youth: which fields, how much of what, and since when. Changes nothing."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services.legal_ground import Grounds, grounds_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Moment
    from jis_desktop.domain.young_person import YoungPerson
    from jis_desktop.ports import UnitOfWork, Workplace

_PAGE = 500


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What is kept about a youth.

    Attributes:
        school: the school's name; "" for none.
        counts: how many records of each kind; `Kind.ACTIVITY` counts roll calls that name the
            youth, present or absent.
        first: the day of registration, or of the earliest record where that lies before it.
        latest: the day of the latest record; None where there is none.
        took_in: youths who were merged into this one; what was known of them is kept too.
        grounds: why the organisation keeps it.
    """

    person: YoungPerson
    school: str
    counts: Mapping[Kind, int]
    first: date
    latest: date | None
    took_in: tuple[YoungPerson, ...]
    grounds: Grounds = field(default_factory=Grounds)

    @property
    def total(self) -> int:
        """How many records there are beside the youth."""
        return sum(self.counts.values())


def see_kept(young_person_id: UUID, workplace: Workplace) -> Kept:
    """Everything that is kept about a youth, counted.

    Raises:
        NotFoundError: nobody has that id.
    """
    with workplace.unit() as unit:
        person = unit.young_people.get(young_person_id)
        moments = moments_of(unit, young_person_id)
        roll_calls = unit.activities.naming(young_person_id)
        days = [moment.day for moment in moments] + [one.day for one in roll_calls]
        counts = Counter(moment.kind for moment in moments)
        # The timeline has only those with the youth present.
        counts[Kind.ACTIVITY] = len(roll_calls)
        counts[Kind.NETWORK_MEMBER] = len(unit.network.of(young_person_id))
        schools = {school.id: school.name for school in unit.schools.all()}
        return Kept(
            person=person,
            school=schools.get(person.school_id, "") if person.school_id else "",
            counts={kind: number for kind, number in counts.items() if number},
            first=min([person.registered_on, *days]),
            latest=max(days, default=None),
            took_in=took_in(unit, young_person_id),
            grounds=grounds_in(unit),
        )


def took_in(unit: UnitOfWork, young_person_id: UUID) -> tuple[YoungPerson, ...]:
    """The youths who were merged into this one, without those who are erased."""
    found = []
    for merged, kept in unit.merges.all().items():
        if kept == young_person_id:
            with suppress(NotFoundError):
                found.append(unit.young_people.get(merged))
    return tuple(found)


def moments_of(unit: UnitOfWork, young_person_id: UUID) -> list[Moment]:
    """A youth's whole timeline, latest first."""
    moments: list[Moment] = []
    before = None
    while page := unit.case_book.moments(young_person_id, before=before, limit=_PAGE):
        moments += page
        before = page[-1]
    return moments
