from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.records import Draft
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.merge import merge, say_not_same
from jis_desktop.storage.columns import metadata
from jis_desktop.storage.repositories import audit
from jis_desktop.storage.repositories.erasure import ABOUT_ONE
from tests.storage.bench import contact, tally
from tests.storage.contract_merges import workplace

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.storage.database import Database
    from tests.storage.bench import Bench

_TAKEN_OUT_BY_HAND = {"young_person", "attendance", "draft", "merging", "not_same"}


def test_erasing_reaches_every_table_that_holds_a_youths_id() -> None:
    pointing = {
        table.name
        for table in metadata.tables.values()
        for column in table.c
        if column.name == "young_person_id"
        or any(key.column.table.name == "young_person" for key in column.foreign_keys)
    }
    assert pointing == {mapping.table.name for mapping in ABOUT_ONE} | (
        _TAKEN_OUT_BY_HAND - {"young_person"}
    )


@pytest.mark.parametrize("page", [1, 2, 1_000])
def test_a_changed_line_is_found_over_pages(
    bench: Bench, database: Database, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(audit, "_PAGE", page)
    bench.found()
    bench.add(*(tally() for _ in range(5)))
    with bench.unit() as unit:
        assert unit.audit_log.first_broken() is None
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_event_no_update")
        connection.exec_driver_sql("UPDATE audit_event SET at = at + 1 WHERE sequence = 3")
    with bench.unit() as unit:
        assert unit.audit_log.first_broken() == 3


def tables_holding(youth: UUID, database: Database) -> set[str]:
    """Tables with a row that holds a youth's id; not the log, and not what says that one went."""
    with database.engine.begin() as connection:
        read = connection.exec_driver_sql
        tables = {name for (name,) in read("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        return {
            table
            for table in tables - {"audit_event", "tombstone"}
            if any(youth.bytes in row for row in read(f"SELECT * FROM {table}"))  # noqa: S608  our tables
        }


def test_no_row_holds_the_id_of_the_erased_or_of_who_was_merged_in(
    bench: Bench, database: Database
) -> None:
    bench.found()
    gone, twin, stays = (bench.youth(name) for name in ("Ryan", "Rayan", "Noor"))
    bench.add(contact(twin))
    here = workplace(bench)
    merge(gone.id, twin.id, here)
    say_not_same(gone.id, stays.id, here)
    typed = Draft(id=uuid4(), form="capture", content="bijbaan", saved_at=bench.clock.now())
    with bench.unit() as unit:
        unit.drafts.put(typed, subject=gone.id)
        unit.commit()
    assert tables_holding(gone.id, database) == {
        *("young_person", "contact", "draft", "merging", "not_same")
    }
    assert tables_holding(twin.id, database) == {"young_person", "merging", "moved_record"}
    erase_youth(gone.id, cause=REQUEST, workplace=here)
    assert tables_holding(gone.id, database) == tables_holding(twin.id, database) == set()
    assert tables_holding(stays.id, database) == {"young_person"}
