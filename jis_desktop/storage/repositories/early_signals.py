"""Early signals by how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from jis_desktop.domain.early_signal import CLOSED, EarlySignal
from jis_desktop.storage.mappings import EARLY_SIGNAL
from jis_desktop.storage.repositories.records import StoredRecords
from jis_desktop.storage.tables import early_signal

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement

    from jis_desktop.storage.transaction import Transaction


class StoredEarlySignals(StoredRecords[EarlySignal]):
    """See `ports.EarlySignals`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, EARLY_SIGNAL)

    def not_closed(self) -> list[EarlySignal]:
        """See `ports.EarlySignals.not_closed`."""
        return self._where(early_signal.c.status != CLOSED)

    def closed_since(self, day: date) -> list[EarlySignal]:
        """See `ports.EarlySignals.closed_since`."""
        return self._where(early_signal.c.day >= day.isoformat(), early_signal.c.status == CLOSED)

    def _where(self, *conditions: ColumnElement[bool]) -> list[EarlySignal]:
        statement = (
            select(early_signal)
            .where(*conditions)
            .order_by(early_signal.c.day.desc(), early_signal.c.sequence.desc())
        )
        return EARLY_SIGNAL.records_of(self._transaction.rows(statement), self._transaction.seal)
