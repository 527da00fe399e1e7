"""Youths, their trajectories and goals."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, exists, select

from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import KnownName, YoungPerson
from jis_desktop.storage.codecs import ID
from jis_desktop.storage.mappings import GOAL, TRAJECTORY, YOUNG_PERSON
from jis_desktop.storage.repositories.records import StoredRecords
from jis_desktop.storage.tables import goal, merging, trajectory, young_person
from jis_desktop.storage.transaction import fixed

if TYPE_CHECKING:
    from jis_desktop.storage.transaction import Row, Transaction

_NAMES = (
    select(
        young_person.c.id,
        young_person.c.name_sealed,
        young_person.c.nickname_sealed,
        young_person.c.class_name_sealed,
        young_person.c.school_id,
    )
    .where(~exists().where(merging.c.merged_id == young_person.c.id))
    .order_by(young_person.c.sequence)
)
_IDS = select(young_person.c.id)
_RUNNING = fixed(
    select(trajectory)
    .where(
        trajectory.c.young_person_id == bindparam("youth"),
        trajectory.c.closed_on.is_(None),
    )
    .order_by(trajectory.c.sequence.desc())
)


class StoredYoungPeople(StoredRecords[YoungPerson]):
    """The youths of this profile."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, YOUNG_PERSON)

    def known_names(self) -> list[KnownName]:
        """See `ports.YoungPeople.known_names`."""
        seal = self._transaction.seal
        rows = self._transaction.rows(_NAMES)
        return [self._known_name(row) for row in rows if YOUNG_PERSON.opens(row, seal)]

    def ids(self) -> list[UUID]:
        """See `ports.YoungPeople.ids`."""
        return [UUID(bytes=row["id"]) for row in self._transaction.rows(_IDS)]

    def _known_name(self, row: Row) -> KnownName:
        subject = UUID(bytes=row["id"])

        def opened(name: str) -> str:
            return YOUNG_PERSON.open_text(
                row[f"{name}_sealed"],
                self._transaction.seal,
                subject=subject,
                place=YOUNG_PERSON.place(name, subject),
            )

        return KnownName(
            id=subject,
            name=opened("name"),
            nickname=opened("nickname"),
            class_name=opened("class_name"),
            school_id=ID.decode(row["school_id"]),
        )


class StoredTrajectories(StoredRecords[Trajectory]):
    """Coaching trajectories."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, TRAJECTORY)

    def running_of(self, young_person_id: UUID) -> Trajectory | None:
        """See `ports.Trajectories.running_of`."""
        row = self._transaction.first_fixed(_RUNNING, {"youth": young_person_id.bytes})
        found = [] if row is None else TRAJECTORY.records_of([row], self._transaction.seal)
        return found[0] if found else None


class StoredGoals(StoredRecords[Goal]):
    """Goals of trajectories."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, GOAL)

    def of_trajectory(self, trajectory_id: UUID) -> list[Goal]:
        """See `ports.Goals.of_trajectory`."""
        statement = (
            select(goal)
            .where(goal.c.trajectory_id == trajectory_id.bytes)
            .order_by(goal.c.sequence)
        )
        return GOAL.records_of(self._transaction.rows(statement), self._transaction.seal)
