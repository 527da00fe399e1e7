"""The repository that serves any kind of record which has a mapping."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.storage.tables import moved_record, tombstone
from jis_desktop.storage.transaction import fixed

if TYPE_CHECKING:
    from sqlalchemy import Column, Table

    from jis_desktop.storage.mapping import RecordMapping
    from jis_desktop.storage.transaction import FixedSql, Row, Transaction

R = TypeVar("R")


@cache
def _insert(table: Table) -> FixedSql:
    return fixed(
        insert(table).values({c.name: bindparam(c.name) for c in table.c if c.name != "sequence"})
    )


@cache
def _moved() -> FixedSql:
    wanted = moved_record.c.record_id == bindparam("wanted")
    return fixed(select(moved_record.c.merged_id).where(wanted))


@cache
def _select_one(table: Table) -> FixedSql:
    return fixed(select(table).where(table.c.id == bindparam("wanted")))


class StoredRecords(Generic[R]):
    """Records of one kind in one transaction.

    Args:
        transaction: the open one.
        mapping: how this kind is stored.
    """

    def __init__(self, transaction: Transaction, mapping: RecordMapping[R]) -> None:
        self._transaction = transaction
        self._mapping = mapping

    def add(self, record: R) -> None:
        """See `ports.Records.add`."""
        row = self._mapping.row_of(record, self._transaction.seal)
        stamp = self._transaction.next_stamp()
        row |= {f"stamp_{group}": stamp for group in self._mapping.groups}
        row["recorded_at"] = self._transaction.now_ms()
        self._transaction.run_fixed(_insert(self._mapping.table), row)
        self._transaction.touch("create", self._mapping.kind, self._id_of(record))

    def update(self, record: R) -> None:
        """See `ports.Records.update`."""
        old = self.get(self._id_of(record))
        groups = self._mapping.changed_groups(old, record)
        if not groups:
            return
        owner = self._owner_of(old)
        row = self._mapping.row_of(record, self._transaction.seal, owner=owner)
        columns = self._mapping.columns_of(groups) | self._resealed(old, record)
        stamp = self._transaction.next_stamp()
        values = {name: row[name] for name in columns}
        values |= {f"stamp_{group}": stamp for group in groups}
        table = self._mapping.table
        self._transaction.run(update(table).where(table.c.id == row["id"]).values(**values))
        self._transaction.touch("change", self._mapping.kind, self._id_of(record))

    def get(self, record_id: UUID) -> R:
        """See `ports.Records.get`."""
        row = self._transaction.first_fixed(
            _select_one(self._mapping.table), {"wanted": record_id.bytes}
        )
        if row is None:
            raise NotFoundError("record.unknown", field="id")
        if not self._mapping.opens(row, self._transaction.seal):
            raise NotFoundError("record.erased", field="id")
        return self._mapping.record_of(row, self._transaction.seal)

    def remove(self, record_id: UUID) -> None:
        """See `ports.Records.remove`."""
        table = self._mapping.table
        gone = self._transaction.run(delete(table).where(table.c.id == record_id.bytes))
        if gone.rowcount == 0:
            raise NotFoundError("record.unknown", field="id")
        values = {
            "id": record_id.bytes,
            "kind": str(self._mapping.kind),
            "stamp": self._transaction.next_stamp(),
        }
        self._transaction.run(insert(tombstone).values(values))
        self._transaction.touch("delete", self._mapping.kind, record_id)

    def newest(self, *, before: int | None = None, limit: int = 128) -> list[tuple[int, R]]:
        """See `ports.Records.newest`."""
        found: list[tuple[int, R]] = []
        seal = self._transaction.seal
        while len(found) < limit:  # a short page would say that it is the last
            wanted = limit - len(found)
            rows = self._page(before, wanted)
            found += [
                (row["sequence"], self._mapping.record_of(row, seal))
                for row in rows
                if self._mapping.opens(row, seal)
            ]
            if len(rows) < wanted:
                break
            before = rows[-1]["sequence"]
        return found

    def _page(self, before: int | None, limit: int) -> list[Row]:
        table = self._mapping.table
        statement = select(table).order_by(table.c.sequence.desc()).limit(limit)
        if before is not None:
            statement = statement.where(table.c.sequence < before)
        return self._transaction.rows(statement)

    def _with(self, column: Column[Any], record_id: UUID) -> list[R]:
        """Those that hold an id in a column, in order of writing."""
        table, rows = self._mapping.table, self._transaction.rows
        statement = select(table).where(column == record_id.bytes).order_by(table.c.sequence)
        return self._mapping.records_of(rows(statement), self._transaction.seal)

    def _owner_of(self, record: R) -> UUID | None:
        """Whose it was before a merge: its texts stay under that one's key."""
        if self._mapping.subject in (None, "id"):
            return None
        row = self._transaction.first_fixed(_moved(), {"wanted": self._id_of(record).bytes})
        return None if row is None else UUID(bytes=row["merged_id"])

    def _resealed(self, old: R, new: R) -> set[str]:
        # Another youth means another key: every text is sealed anew.
        subject = self._mapping.subject
        if subject is None or subject == "id":
            return set()
        if self._mapping.fields_of(old)[subject] == self._mapping.fields_of(new)[subject]:
            return set()
        return {f"{name}_sealed" for name in self._mapping.sealed}

    def _id_of(self, record: R) -> UUID:
        known: Any = record
        record_id: UUID = known.id
        return record_id
