"""Stored records: one repository a kind, and short rows over all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.early_signal import EarlySignal
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import (
        DayEntry,
        Draft,
        DueEntry,
        Found,
        Kind,
        Moment,
        YouthFigures,
    )
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName

Record = TypeVar("Record")


class Records(Protocol[Record]):
    """The stored records of one kind.

    What is about a youth whose key is gone is in no list, here and in every other port; an
    activity stays, with the youth's bare id on its roll call.
    """

    def add(self, record: Record) -> None:
        """Store a new record; it counts only after `UnitOfWork.commit`.

        Raises:
            RefusedError: ``record.erased``: its id has a tombstone.
        """

    def update(self, record: Record) -> None:
        """Store the changed fields of a known record and stamp their field groups.

        Raises:
            NotFoundError: no such record.
        """

    def get(self, record_id: UUID) -> Record:
        """One record.

        Raises:
            NotFoundError: no such record, or ``record.erased``: about a youth whose key is gone.
        """

    def remove(self, record_id: UUID) -> None:
        """Take a record out and leave a tombstone, so that no older copy brings it back.

        Raises:
            NotFoundError: no such record.
        """

    def newest(self, *, before: int | None = None, limit: int = 128) -> list[tuple[int, Record]]:
        """A page, newest first: (sequence, record). ``before`` is the last page's last sequence."""


class YoungPeople(Records[YoungPerson], Protocol):
    """The youths; their names are sealed, so comparing happens here in the clear."""

    def known_names(self) -> list[KnownName]:
        """Everybody, to be recognised while typing; in order of registration."""

    def names(self, youths: Iterable[UUID]) -> list[KnownName]:
        """Of some youths, merged ones too, in the order asked for; who is not there is left out."""

    def ids(self) -> list[UUID]:
        """Every youth's id, for the keys that are taken."""


class Trajectories(Records[Trajectory], Protocol):
    """Coaching trajectories."""

    def running_of(self, young_person_id: UUID) -> Trajectory | None:
        """The youth's running trajectory, if there is one."""


class Goals(Records[Goal], Protocol):
    """Goals of trajectories."""

    def of_trajectory(self, trajectory_id: UUID) -> list[Goal]:
        """A trajectory's goals, oldest first."""


class EarlySignals(Records[EarlySignal], Protocol):
    """Early signals by how far they are."""

    def not_closed(self) -> list[EarlySignal]:
        """Everything that still asks something, latest first."""

    def closed_since(self, day: date) -> list[EarlySignal]:
        """What was noticed on or after a day and is closed, latest first."""


class Activities(Records[Activity], Protocol):
    """Activities by day."""

    def between(self, first: date, last: date) -> list[Activity]:
        """What was on these days, both included, in order of day and time."""

    def naming(self, young_person_id: UUID) -> list[Activity]:
        """Those on whose roll call the youth is, present or absent."""


class CaseBook(Protocol):
    """Youths at a glance, and what happened with one of them."""

    def figures(self) -> list[YouthFigures]:
        """Everybody, in order of registration."""

    def moments(
        self, young_person_id: UUID, *, before: Moment | None = None, limit: int = 128
    ) -> list[Moment]:
        """A page of the youth's timeline, latest first.

        Contacts, early signals, support actions, activities on whose roll call the youth was
        present, openings of trajectories and goals.

        Args:
            young_person_id: whose.
            before: the last one of the page before.
            limit: at most so many.
        """

    def last_days(self) -> dict[UUID, date]:
        """The latest day on the timeline of each youth who has one, erased ones left out."""


class Merges(Protocol):
    """Youths who turned out to be one; the merged one's row stays and is listed nowhere."""

    def add(self, merged: UUID, kept: UUID, moved: Iterable[tuple[Kind, UUID]]) -> None:
        """Remember a merge and which records moved with it."""

    def take_back(self, merged: UUID) -> tuple[UUID, list[tuple[Kind, UUID]]]:
        """Forget a merge; gives who was kept and what moved.

        Raises:
            NotFoundError: ``merge.unknown``.
        """

    def all(self) -> dict[UUID, UUID]:
        """Who was kept, by the merged youth."""

    def note_not_same(self, one: UUID, other: UUID) -> None:
        """Remember that two youths are not one, in whichever order."""

    def forget_not_same(self, one: UUID, other: UUID) -> None:
        """Forget that again, in whichever order; nothing changes where it was not said."""

    def not_same(self) -> set[tuple[UUID, UUID]]:
        """Those pairs, the lesser id first."""


class Schools(Protocol):
    """The schools of this profile: few, so always all."""

    def add(self, school: School) -> None:
        """Store a school."""

    def all(self) -> list[School]:
        """Every school, in the order of adding."""


class DayBook(Protocol):
    """Short rows over all kinds, for lists."""

    def on(self, day: date) -> list[DayEntry]:
        """What was recorded for that day, latest first."""

    def due(self, *, until: date) -> list[DueEntry]:
        """What was to be followed up by then and is not done, oldest first."""

    def mentions(self, folded: str) -> Iterator[Found]:
        """Records whose names or texts contain the folded text, newest first per kind."""


class Drafts(Protocol):
    """What was typed and not saved yet; sealed like notes."""

    def put(self, draft: Draft, *, subject: UUID | None) -> None:
        """Keep, replacing the draft of the same id."""

    def all(self) -> list[Draft]:
        """Every draft that can be opened, newest first."""

    def seal_anew(self) -> None:
        """Bring those about nobody known under the newest key for that; those of lost ones go."""

    def drop(self, draft_id: UUID) -> None:
        """Throw one away; nothing happens if it is gone already."""
