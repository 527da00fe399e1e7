"""The append-only log of who did what: pseudonymous ids, no contents (NEN 7513)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from jis_desktop.domain.records import AuditEvent
from jis_desktop.storage.tables import audit_event
from jis_desktop.storage.transaction import fixed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jis_desktop.ports import AuditChain
    from jis_desktop.storage.transaction import Transaction


_LAST = fixed(
    select(audit_event.c.sequence, audit_event.c.mac).order_by(audit_event.c.sequence.desc())
)
_APPEND = fixed(insert(audit_event))


def last_event(transaction: Transaction) -> tuple[int, bytes]:
    """Sequence and code of the newest event; (0, empty) in a new log."""
    last = transaction.first_fixed(_LAST, {})
    return (last["sequence"], last["mac"]) if last else (0, b"")


def append_events(
    transaction: Transaction, chain: AuditChain, *, actor: str, last: tuple[int, bytes]
) -> tuple[int, bytes]:
    """Write an event for everything that the transaction touched.

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
    for number, (action, kind, record_id) in enumerate(transaction.touched, start=after + 1):
        yield AuditEvent(
            sequence=number,
            at=at,
            actor=actor,
            action=action,
            kind=str(kind),
            record_id=record_id.bytes,
        )
