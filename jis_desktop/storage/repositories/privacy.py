"""Steps of the reporting code, holds, restrictions, proposals, settings and backup places."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, insert, select

from jis_desktop.domain.backup_place import BackupPlace
from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.records import Kind
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import RetentionProposal
from jis_desktop.storage.privacy_mappings import (
    LEGAL_HOLD,
    MELDCODE_STEP,
    RESTRICTION,
    RETENTION_PROPOSAL,
)
from jis_desktop.storage.privacy_tables import backup_place, setting
from jis_desktop.storage.repositories.records import StoredRecords

if TYPE_CHECKING:
    from jis_desktop.storage.transaction import Transaction

_RESTRICTIONS = frozenset({Kind.RESTRICTION})
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class StoredMeldcodeSteps(StoredRecords[MeldcodeStep]):
    """See `ports.MeldcodeSteps`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, MELDCODE_STEP)

    def of_signal(self, early_signal_id: UUID) -> list[MeldcodeStep]:
        """See `ports.MeldcodeSteps.of_signal`."""
        return self._with(MELDCODE_STEP.table.c.early_signal_id, early_signal_id)


class StoredHolds(StoredRecords[LegalHold]):
    """See `ports.LegalHolds`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, LEGAL_HOLD)

    def of(self, young_person_id: UUID) -> list[LegalHold]:
        """See `ports.LegalHolds.of`."""
        return self._with(LEGAL_HOLD.table.c.young_person_id, young_person_id)


class StoredRestrictions(StoredRecords[Restriction]):
    """See `ports.Restrictions`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, RESTRICTION)

    def of(self, young_person_id: UUID) -> list[Restriction]:
        """See `ports.Restrictions.of`."""
        return self._with(RESTRICTION.table.c.young_person_id, young_person_id)

    def in_force(self) -> set[UUID]:
        """See `ports.Restrictions.in_force`."""
        # Every save asks.
        return set(self._transaction.remembered("restricted", _RESTRICTIONS, self._in_force))

    def _in_force(self) -> frozenset[UUID]:
        table = RESTRICTION.table
        statement = select(table.c.young_person_id).where(table.c.lifted_on.is_(None))
        rows = self._transaction.rows(statement)
        return frozenset(UUID(bytes=row["young_person_id"]) for row in rows)


class StoredProposals(StoredRecords[RetentionProposal]):
    """See `ports.RetentionProposals`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, RETENTION_PROPOSAL)

    def of_record(self, record_id: UUID) -> list[RetentionProposal]:
        """See `ports.RetentionProposals.of_record`."""
        return self._with(RETENTION_PROPOSAL.table.c.record_id, record_id)


class StoredSettings:
    """See `ports.Settings`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, name: str) -> str:
        """See `ports.Settings.get`."""
        row = self._transaction.first(select(setting.c.value).where(setting.c.name == name))
        return row["value"] if row else ""

    def put(self, name: str, value: str) -> None:
        """See `ports.Settings.put`."""
        row = {"name": name, "value": value, "stamp_core": self._transaction.next_stamp()}
        self._transaction.run(insert(setting).prefix_with("OR REPLACE"), row)
        self._transaction.note("change", "setting", detail=name)


class StoredBackupPlaces:
    """See `ports.BackupPlaces`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> list[BackupPlace]:
        """See `ports.BackupPlaces.all`."""
        rows = self._transaction.rows(select(backup_place).order_by(backup_place.c.path))
        return [
            BackupPlace(
                id=UUID(bytes=row["id"]),
                path=row["path"],
                last_at=_moment(row["last_at"]),
                last_commit=row["last_commit"],
                generation=row["generation"],
            )
            for row in rows
        ]

    def put(self, place: BackupPlace) -> None:
        """See `ports.BackupPlaces.put`."""
        row = {
            "id": place.id.bytes,
            "path": place.path,
            "last_at": None if place.last_at is None else (place.last_at - _EPOCH) // _MILLISECOND,
            "last_commit": place.last_commit,
            "generation": place.generation,
        }
        self._transaction.run(insert(backup_place).prefix_with("OR REPLACE"), row)
        self._transaction.note("change", "backup_place", place.id)

    def drop(self, place_id: UUID) -> None:
        """See `ports.BackupPlaces.drop`."""
        self._transaction.run(delete(backup_place).where(backup_place.c.id == place_id.bytes))
        self._transaction.note("delete", "backup_place", place_id)


def _moment(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else _EPOCH + milliseconds * _MILLISECOND
