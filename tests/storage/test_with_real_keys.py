"""The unit of work with the real keys of youths and the real audit chain beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.audit_walk import first_broken
from jis_desktop.domain.errors import DamagedError, NotFoundError
from jis_desktop.domain.records import AuditEvent
from jis_desktop.security.audit_chain import AuditChain
from jis_desktop.security.youth_keys import FileYouthKeys
from jis_desktop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fixed_keys import FixedOpenKeys
from tests.storage.bench import Bench, contact, tally
from tests.storage.conftest import sql_bench
from tests.storage.contract_asked_again import AskedAgainContract
from tests.storage.contract_day_book import FindingContract
from tests.storage.contract_lost_key import LostKeyContract, told
from tests.storage.contract_records import PeopleContract
from tests.storage.contract_transactions import DraftsContract, TransactionContract

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jis_desktop.storage.database import Database

OPEN_KEYS = FixedOpenKeys(bytes(range(32)))


class WatchedYouthKeys(FileYouthKeys):
    """Tells which ids were reserved and given back."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, OPEN_KEYS)
        self.given: list[UUID] = []
        self.released: list[UUID] = []

    def reserve(self) -> UUID:
        self.given.append(super().reserve())
        return self.given[-1]

    def release(self, subject: UUID) -> None:
        super().release(subject)
        self.released.append(subject)


def real_bench(database: Database) -> Bench:
    keys, clock = WatchedYouthKeys(database.folder), FakeClock()
    chain = AuditChain(OPEN_KEYS.subkey("audit"))

    def unit() -> SqlUnitOfWork:
        return SqlUnitOfWork(database, keys=keys, chain=chain, clock=clock)

    return Bench(unit, keys, clock, sql_bench(database).entomb)


@pytest.fixture
def bench(database: Database) -> Bench:
    return real_bench(database)


class TestPeople(PeopleContract):
    pass


class TestTransaction(TransactionContract):
    pass


class TestDrafts(DraftsContract):
    pass


class TestFinding(FindingContract):
    pass


class TestAskedAgain(AskedAgainContract):
    pass


class TestLostKey(LostKeyContract):
    pass


def test_control_without_leaving_rows_out_the_lists_raise(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = told(bench)
    monkeypatch.setattr(bench.keys, "has_key", lambda _subject: True)
    failing = set()
    for name, call in seen.calls().items():
        try:
            call()
        except NotFoundError:
            failing.add(name)
    assert {"known_names", "see_today", "see_board", "see_caseload"} <= failing


def test_another_start_opens_every_text(bench: Bench, database: Database) -> None:
    bench.found()
    records = [contact(bench.youth(name), facts=f"over {name}") for name in ("Ryan", "Zoë")]
    bench.add(*records)
    again = real_bench(database)
    with again.unit() as unit:
        assert [unit.contacts.get(record.id) for record in records] == records
        assert [known.name for known in unit.young_people.known_names()] == ["Ryan", "Zoë"]


def test_control_with_the_key_file_of_another_vault_no_text_opens(
    bench: Bench, database: Database, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bench.found()
    bench.add(contact(bench.youth(), facts="geheim"))
    other = FileYouthKeys(tmp_path_factory.mktemp("other"), OPEN_KEYS)
    other._ring.keys.update({bench.keys.given[0]: bytes(32)})
    unit = SqlUnitOfWork(database, keys=other, chain=AuditChain(bytes(32)), clock=bench.clock)
    with unit, pytest.raises(DamagedError):
        unit.contacts.newest()


def test_the_audit_log_is_one_chain_over_all_commits_and_starts(
    bench: Bench, database: Database
) -> None:
    bench.found()
    bench.add(tally(), contact(bench.youth()))
    real_bench(database).add(tally())
    with database.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM audit_event ORDER BY sequence").all()
    names = ("sequence", "at", "actor", "action", "kind", "record_id", "detail")
    events = [(AuditEvent(**dict(zip(names, row[:-1], strict=True))), row[-1]) for row in rows]
    assert [event.kind for event, _code in events] == ["young_person", "tally", "contact", "tally"]
    chain = AuditChain(OPEN_KEYS.subkey("audit"))
    assert first_broken(events, chain.mac, heads={}) is None
    assert first_broken(events[:1] + events[2:], chain.mac, heads={}) == 2
