"""Youths, their trajectories and goals."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, exists, select

from jis_desktop.domain.records import Kind
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import KnownName, YoungPerson
from jis_desktop.storage.codecs import ID
from jis_desktop.storage.mappings import GOAL, TRAJECTORY, YOUNG_PERSON
from jis_desktop.storage.repositories.records import StoredRecords
from jis_desktop.storage.tables import goal, merging, trajectory, young_person
from jis_desktop.storage.transaction import fixed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jis_desktop.ports import TextSeal
    from jis_desktop.storage.transaction import Row, Transaction

_NAMES = select(
    young_person.c.id,
    young_person.c.name_sealed,
    young_person.c.nickname_sealed,
    young_person.c.class_name_sealed,
    young_person.c.school_id,
)
_SOME_NAMES = _NAMES.where(young_person.c.id.in_(bindparam("wanted", expanding=True)))
_YOUTHS = frozenset({Kind.YOUNG_PERSON})
_MANY = 200
"""Asked for more names at once than this, all are read: so long a list of ids costs more."""
_LISTED = (
    select(young_person.c.id)
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
        listed = self._transaction.remembered("youths", _YOUTHS, self._listed)
        return self.names(listed)

    def names(self, youths: Iterable[UUID]) -> list[KnownName]:
        """See `ports.YoungPeople.names`."""
        return names_of(youths, self._transaction)

    def ids(self) -> list[UUID]:
        """See `ports.YoungPeople.ids`."""
        return [UUID(bytes=row["id"]) for row in self._transaction.rows(_IDS)]

    def _listed(self) -> list[UUID]:
        return [UUID(bytes=row["id"]) for row in self._transaction.rows(_LISTED)]


def names_of(youths: Iterable[UUID], transaction: Transaction) -> list[KnownName]:
    """The names of some youths, in the order asked for; see `ports.YoungPeople.names`."""
    opened, has_key = transaction.opened_names(), transaction.seal.has_key
    wanted = []
    for youth in youths:
        if has_key(youth):
            wanted.append(youth)
        else:
            opened.pop(youth, None)
    missing = {youth for youth in wanted if youth not in opened}
    for row in _rows_of(missing, transaction) if missing else ():
        youth = UUID(bytes=row["id"])
        if youth in missing:
            opened[youth] = _known_name(youth, row, transaction.seal)
    return [opened[youth] for youth in wanted if youth in opened]


def _rows_of(youths: set[UUID], transaction: Transaction) -> list[Row]:
    if len(youths) > _MANY:
        return transaction.rows(_NAMES)
    return transaction.rows(_SOME_NAMES, {"wanted": [youth.bytes for youth in youths]})


def _known_name(youth: UUID, row: Row, seal: TextSeal) -> KnownName:
    def opened(name: str) -> str:
        place = YOUNG_PERSON.place(name, youth)
        return YOUNG_PERSON.open_text(row[f"{name}_sealed"], seal, subject=youth, place=place)

    return KnownName(
        id=youth,
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
