"""What the repositories of one transaction share: connection, seal, stamps, what was touched."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NewType, TypeVar, cast

from sqlalchemy.dialects import sqlite

from jis_desktop.domain.hybrid_clock import next_stamp
from jis_desktop.domain.records import Kind
from jis_desktop.storage.faults import faults_translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from sqlalchemy import ClauseElement, Connection, CursorResult, Executable

    from jis_desktop.domain.hybrid_clock import Stamp
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import TextSeal
    from jis_desktop.storage.remembered import Remembered

    Row = Mapping[str, Any]

T = TypeVar("T")

_YOUTHS = frozenset({Kind.YOUNG_PERSON})

FixedSql = NewType("FixedSql", str)
"""A statement compiled once from Core, with named parameters, that goes straight to the driver
within SQLAlchemy's transaction: in a small save its execution layer costs more than SQLite."""

_DIALECT = sqlite.dialect(paramstyle="named")


def fixed(statement: ClauseElement) -> FixedSql:
    """Compile a Core statement whose parameters are all named by `bindparam` or column."""
    return FixedSql(str(statement.compile(dialect=_DIALECT)))


@dataclass
class Transaction:
    """One open transaction.

    Attributes:
        connection: SQLAlchemy's, with the transaction begun.
        seal: seals and opens texts.
        now_ms: the clock in milliseconds since 1970 UTC.
        stamp: the newest stamp given; grows with each edit.
        memory: what earlier transactions read and is still so.
        touched: what was written, in order, for the changes.
        events: what the audit log gets, in order: action, kind, record and detail.
    """

    connection: Connection
    seal: TextSeal
    now_ms: Callable[[], int]
    stamp: Stamp
    memory: Remembered
    touched: list[tuple[Kind, UUID]] = field(default_factory=list)
    events: list[tuple[str, str, UUID | None, str]] = field(default_factory=list)

    def run(
        self, statement: Executable, values: dict[str, Any] | list[dict[str, Any]] | None = None
    ) -> CursorResult[Any]:
        """Execute with the driver's errors translated."""
        with faults_translated():
            return self.connection.execute(statement, values)

    def first(self, statement: Executable, values: dict[str, Any] | None = None) -> Row | None:
        """The first row, or None."""
        with faults_translated():
            return cast("Row | None", self.connection.execute(statement, values).mappings().first())

    def rows(self, statement: Executable, values: dict[str, Any] | None = None) -> list[Row]:
        """All rows."""
        with faults_translated():
            return cast("list[Row]", self.connection.execute(statement, values).mappings().all())

    def run_fixed(self, statement: FixedSql, *rows: dict[str, Any]) -> None:
        """Execute a statement that was compiled once, for each of the rows."""
        with faults_translated():
            cursor = self._driver_cursor()
            for row in rows:
                cursor.execute(statement, row)

    def first_fixed(self, statement: FixedSql, values: dict[str, Any]) -> Row | None:
        """The first row of a statement that was compiled once, or None."""
        with faults_translated():
            cursor = self._driver_cursor()
            found = cursor.execute(statement, values).fetchone()
            names = [column[0] for column in cursor.description]
            cursor.close()
        return None if found is None else dict(zip(names, found, strict=True))

    def _driver_cursor(self) -> Any:  # noqa: ANN401  the driver carries no types
        if not self.connection.in_transaction():
            # The driver would keep it at once, with no audit line and no way back.
            raise RuntimeError("transaction is over")
        return self.connection.connection.cursor()

    def next_stamp(self) -> str:
        """The stamp of one more edit."""
        self.stamp = next_stamp(self.stamp, now_ms=self.now_ms())
        return str(self.stamp)

    def touch(self, action: str, kind: Kind, record_id: UUID) -> None:
        """Remember that a record was written."""
        self.touched.append((kind, record_id))
        self.note(action, str(kind), record_id)

    def note(
        self, action: str, kind: str, record_id: UUID | None = None, *, detail: str = ""
    ) -> None:
        """Remember a line for the audit log."""
        self.events.append((action, kind, record_id, detail))

    def remembered(self, name: str, kinds: frozenset[Kind], read: Callable[[], T]) -> T:
        """See `Remembered.answer`; read anew where this transaction touched one of the kinds."""
        if self._has_touched(kinds):
            return read()
        return self.memory.answer(name, kinds, read)

    def opened_names(self) -> dict[UUID, KnownName]:
        """Names that need not be opened again; what is opened now may be put there."""
        return {} if self._has_touched(_YOUTHS) else self.memory.names

    def _has_touched(self, kinds: frozenset[Kind]) -> bool:
        return any(kind in kinds for kind, _id in self.touched)

    def touched_ids(self) -> dict[Kind, frozenset[UUID]]:
        """What was written, by kind."""
        ids: dict[Kind, set[UUID]] = defaultdict(set)
        for kind, record_id in self.touched:
            ids[kind].add(record_id)
        return {kind: frozenset(found) for kind, found in ids.items()}
