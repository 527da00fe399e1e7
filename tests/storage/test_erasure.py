from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.storage.columns import metadata
from jis_desktop.storage.repositories import audit
from jis_desktop.storage.repositories.erasure import ABOUT_ONE
from tests.storage.bench import tally

if TYPE_CHECKING:
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
