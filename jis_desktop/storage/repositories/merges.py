"""Youths who turned out to be one, what moved, and pairs that are not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, insert, select

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.storage.tables import merging, moved_record, not_same

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jis_desktop.storage.transaction import Transaction


class StoredMerges:
    """See `ports.Merges`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, merged: UUID, kept: UUID, moved: Iterable[tuple[Kind, UUID]]) -> None:
        """See `ports.Merges.add`."""
        values = {
            "merged_id": merged.bytes,
            "kept_id": kept.bytes,
            "stamp_core": self._transaction.next_stamp(),
            "recorded_at": self._transaction.now_ms(),
        }
        self._transaction.run(insert(merging).values(values))
        rows = [
            {"merged_id": merged.bytes, "record_id": record.bytes, "kind": str(kind)}
            for kind, record in moved
        ]
        if rows:
            self._transaction.run(insert(moved_record), rows)
        self._touch(merged, kept)

    def take_back(self, merged: UUID) -> tuple[UUID, list[tuple[Kind, UUID]]]:
        """See `ports.Merges.take_back`."""
        row = self._transaction.first(select(merging).where(merging.c.merged_id == merged.bytes))
        if row is None:
            raise NotFoundError("merge.unknown", field="id")
        mine = moved_record.c.merged_id == merged.bytes
        moved = [
            (Kind(one["kind"]), UUID(bytes=one["record_id"]))
            for one in self._transaction.rows(select(moved_record).where(mine))
        ]
        self._transaction.run(delete(moved_record).where(mine))
        self._transaction.run(delete(merging).where(merging.c.merged_id == merged.bytes))
        kept = UUID(bytes=row["kept_id"])
        self._touch(merged, kept)
        return kept, moved

    def all(self) -> dict[UUID, UUID]:
        """See `ports.Merges.all`."""
        rows = self._transaction.rows(select(merging.c.merged_id, merging.c.kept_id))
        return {UUID(bytes=row["merged_id"]): UUID(bytes=row["kept_id"]) for row in rows}

    def note_not_same(self, one: UUID, other: UUID) -> None:
        """See `ports.Merges.note_not_same`."""
        pair = _ordered(one, other)
        if pair in self.not_same():
            return
        values = {
            "first_id": pair[0].bytes,
            "second_id": pair[1].bytes,
            "stamp_core": self._transaction.next_stamp(),
        }
        self._transaction.run(insert(not_same).values(values))
        self._touch(one, other)

    def forget_not_same(self, one: UUID, other: UUID) -> None:
        """See `ports.Merges.forget_not_same`."""
        pair = _ordered(one, other)
        if pair not in self.not_same():
            return
        is_first = not_same.c.first_id == pair[0].bytes
        is_second = not_same.c.second_id == pair[1].bytes
        self._transaction.run(delete(not_same).where(is_first & is_second))
        self._touch(one, other)

    def not_same(self) -> set[tuple[UUID, UUID]]:
        """See `ports.Merges.not_same`."""
        rows = self._transaction.rows(select(not_same.c.first_id, not_same.c.second_id))
        return {(UUID(bytes=row["first_id"]), UUID(bytes=row["second_id"])) for row in rows}

    def _touch(self, *youths: UUID) -> None:
        for youth in youths:
            self._transaction.touch("change", Kind.YOUNG_PERSON, youth)


def _ordered(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    return (one, other) if one.bytes < other.bytes else (other, one)
