"""What the storage tests share: a folder with a real encrypted database, and its bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.storage.database import Database
from jis_desktop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.derived_keys import DerivedAuditChain, DerivedYouthKeys
from tests.fakes.fake_clock import FakeClock
from tests.storage.bench import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

KEY = bytes(range(32))
MASTER = b"m" * 32


def sql_bench(database: Database) -> Bench:
    """A bench on a real database."""
    keys, chain, clock = DerivedYouthKeys(MASTER), DerivedAuditChain(MASTER), FakeClock()

    def unit() -> SqlUnitOfWork:
        return SqlUnitOfWork(database, keys=keys, chain=chain, clock=clock)

    def entomb(record_id: UUID) -> None:
        with database.engine.begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO tombstone (id, kind, stamp) VALUES (?, 'tally', '')",
                (record_id.bytes,),
            )

    return Bench(unit, keys, clock, entomb)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A new database, closed at the end."""
    made = Database.create(tmp_path, KEY)
    yield made
    made.close()


@pytest.fixture
def bench(database: Database) -> Bench:
    """A bench on it."""
    return sql_bench(database)
