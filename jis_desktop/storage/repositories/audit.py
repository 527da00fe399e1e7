"""The append-only log of who did what: pseudonymous ids, no contents (NEN 7513)."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, select

from jis_desktop.domain.audit_walk import first_broken
from jis_desktop.domain.records import AuditEvent
from jis_desktop.storage.tables import audit_event
from jis_desktop.storage.transaction import fixed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from uuid import UUID

    from jis_desktop.ports import AuditChain
    from jis_desktop.storage.transaction import Row, Transaction

_PAGE: Final = 1_000
_LINES: Final = 128
"""A page of what is read from the newest on: mostly the first few are enough."""
_FIELDS: Final = tuple(field.name for field in fields(AuditEvent))

_LAST = fixed(
    select(audit_event.c.sequence, audit_event.c.mac).order_by(audit_event.c.sequence.desc())
)
_APPEND = fixed(insert(audit_event))


class StoredAuditLog:
    """See `ports.AuditLog`.

    Args:
        transaction: the open one.
        chain: ties each line to the one before it.
    """

    def __init__(self, transaction: Transaction, chain: AuditChain) -> None:
        self._transaction = transaction
        self._chain = chain

    def note(
        self, action: str, kind: str, record_id: UUID | None = None, *, detail: str = ""
    ) -> None:
        """See `ports.AuditLog.note`."""
        self._transaction.note(action, kind, record_id, detail=detail)

    def lines(
        self,
        *,
        before: int | None = None,
        action: str = "",
        about: Collection[UUID] | None = None,
    ) -> Iterator[AuditEvent]:
        """See `ports.AuditLog.lines`."""
        column = audit_event.c
        statement = select(audit_event).order_by(column.sequence.desc()).limit(_LINES)
        if action:
            statement = statement.where(column.action == action)
        if about is not None:
            statement = statement.where(column.record_id.in_([one.bytes for one in about]))
        while True:
            page = statement if before is None else statement.where(column.sequence < before)
            rows = self._transaction.rows(page)
            yield from map(_event, rows)
            if len(rows) < _LINES:
                return
            before = rows[-1]["sequence"]

    def head(self) -> tuple[int, str]:
        """See `ports.AuditLog.head`."""
        sequence, mac = last_event(self._transaction)
        return sequence, mac.hex()

    def first_broken(self, *, heads: tuple[tuple[int, str], ...] = ()) -> int | None:
        """See `ports.AuditLog.first_broken`."""
        lines = ((_event(row), row["mac"]) for row in self._pages())
        noted = {sequence: bytes.fromhex(code) for sequence, code in heads if sequence}
        return first_broken(lines, self._chain.mac, heads=noted)

    def _pages(self) -> Iterator[Row]:
        """Every line in order, a page at a time: the log of a year has tens of thousands."""
        after = 0
        while True:
            rows = self._transaction.rows(
                select(audit_event)
                .where(audit_event.c.sequence > after)
                .order_by(audit_event.c.sequence)
                .limit(_PAGE)
            )
            yield from rows
            if len(rows) < _PAGE:
                return
            after = rows[-1]["sequence"]


def _event(row: Row) -> AuditEvent:
    return AuditEvent(**{name: row[name] for name in _FIELDS})


def last_event(transaction: Transaction) -> tuple[int, bytes]:
    """Sequence and code of the newest event; (0, empty) in a new log."""
    last = transaction.first_fixed(_LAST, {})
    return (last["sequence"], last["mac"]) if last else (0, b"")


def append_events(
    transaction: Transaction, chain: AuditChain, *, actor: str, last: tuple[int, bytes]
) -> tuple[int, bytes]:
    """Write an event for everything that the transaction noted.

    Args:
        transaction: the open one; its events are written in the order of touching.
        chain: ties each event to the last.
        actor: the device's eight digits.
        last: what `last_event` or the commit before gave.

    Returns:
        Sequence and code of the newest event now.
    """
    sequence, mac = last
    rows = []
    for event in _events(transaction, after=sequence, actor=actor):
        sequence, mac = event.sequence, chain.mac(mac, event)
        rows.append({**vars(event), "mac": mac})
    transaction.run_fixed(_APPEND, *rows)
    return sequence, mac


def _events(transaction: Transaction, *, after: int, actor: str) -> Iterator[AuditEvent]:
    at = transaction.now_ms()
    for number, (action, kind, record_id, detail) in enumerate(transaction.events, start=after + 1):
        yield AuditEvent(
            sequence=number,
            at=at,
            actor=actor,
            action=action,
            kind=kind,
            record_id=record_id.bytes if record_id else None,
            detail=detail,
        )
