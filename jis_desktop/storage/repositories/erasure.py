"""Takes a youth and everything about that youth out of the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import delete, insert, or_, select, update

from jis_desktop.storage.group_mappings import NETWORK_MEMBER
from jis_desktop.storage.mappings import (
    CONTACT,
    EARLY_SIGNAL,
    GOAL,
    SUPPORT_ACTION,
    TRAJECTORY,
    YOUNG_PERSON,
)
from jis_desktop.storage.privacy_mappings import (
    LEGAL_HOLD,
    MELDCODE_STEP,
    RESTRICTION,
    RETENTION_PROPOSAL,
)
from jis_desktop.storage.tables import attendance, draft, merging, moved_record, not_same, tombstone

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from jis_desktop.storage.mapping import RecordMapping
    from jis_desktop.storage.transaction import Transaction

ABOUT_ONE: Final[tuple[RecordMapping[Any], ...]] = (
    MELDCODE_STEP,
    LEGAL_HOLD,
    RESTRICTION,
    RETENTION_PROPOSAL,
    CONTACT,
    GOAL,
    TRAJECTORY,
    EARLY_SIGNAL,
    SUPPORT_ACTION,
    NETWORK_MEMBER,
)
"""Every table with a ``young_person_id``; a test compares this with the schema."""


class StoredErasure:
    """See `ports.Erasure`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def bury(self, young_person_id: UUID) -> int:
        """See `ports.Erasure.bury`."""
        youth, went = young_person_id.bytes, 0
        self._take_home(youth)
        self._cut_loose(youth)
        for mapping in ABOUT_ONE:
            went += self._remove(mapping, mapping.table.c.young_person_id == youth)
        run = self._transaction.run
        went += run(delete(attendance).where(attendance.c.young_person_id == youth)).rowcount
        run(delete(draft).where(draft.c.young_person_id == youth))
        self._forget_likeness(youth)
        return went + self._remove(YOUNG_PERSON, YOUNG_PERSON.table.c.id == youth)

    def _take_home(self, youth: bytes) -> None:
        """Make what moved with a merge the youth's own again.

        A backup of before the merge was taken back has it under the name of another. Nothing is
        sealed anew: it goes.
        """
        moved = select(moved_record.c.record_id).where(moved_record.c.merged_id == youth)
        for mapping in ABOUT_ONE:
            which = mapping.table.c.id.in_(moved)
            self._transaction.run(update(mapping.table).where(which).values(young_person_id=youth))

    def _cut_loose(self, youth: bytes) -> None:
        """Settle what hangs on the youth's records and is another's, from while they were merged.

        What cannot be without them goes along; a contact stays, outside the trajectory.
        """
        goal, step, contact = GOAL.table, MELDCODE_STEP.table, CONTACT.table
        coached, noticed = TRAJECTORY.table, EARLY_SIGNAL.table
        run = self._transaction.run
        ours = select(coached.c.id).where(coached.c.young_person_id == youth)
        theirs = select(noticed.c.id).where(noticed.c.young_person_id == youth)
        run(update(goal).where(goal.c.trajectory_id.in_(ours)).values(young_person_id=youth))
        run(update(step).where(step.c.early_signal_id.in_(theirs)).values(young_person_id=youth))
        others = contact.c.trajectory_id.in_(ours) & (contact.c.young_person_id != youth)
        run(update(contact).where(others).values(trajectory_id=None))

    def unburied(self, erased: set[UUID]) -> set[UUID]:
        """See `ports.Erasure.unburied`."""
        rows = self._transaction.rows(select(YOUNG_PERSON.table.c.id))
        return erased & {UUID(bytes=row["id"]) for row in rows}

    def _remove(self, mapping: RecordMapping[Any], which: ColumnElement[bool]) -> int:
        """Take rows out, each with a tombstone and a line in the audit log."""
        table = mapping.table
        rows = self._transaction.rows(select(table.c.id).where(which))
        if not rows:
            return 0
        stamp = self._transaction.next_stamp()
        stones = [{"id": row["id"], "kind": str(mapping.kind), "stamp": stamp} for row in rows]
        self._transaction.run(delete(table).where(which))
        self._transaction.run(insert(tombstone), stones)
        for row in rows:
            self._transaction.touch("delete", mapping.kind, UUID(bytes=row["id"]))
        return len(rows)

    def _forget_likeness(self, youth: bytes) -> None:
        run = self._transaction.run
        merges = select(merging.c.merged_id).where(
            or_(merging.c.merged_id == youth, merging.c.kept_id == youth)
        )
        run(delete(moved_record).where(moved_record.c.merged_id.in_(merges)))
        run(delete(merging).where(or_(merging.c.merged_id == youth, merging.c.kept_id == youth)))
        run(
            delete(not_same).where(or_(not_same.c.first_id == youth, not_same.c.second_id == youth))
        )
