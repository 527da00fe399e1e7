"""Stamps: an edit stamps what it changed and nothing else, and stamps never go back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.services.read_records import records_of
from jis_desktop.storage.database import Database
from tests.storage.bench import TODAY, contact, kind_of, tally
from tests.storage.conftest import KEY, sql_bench

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.bench import Bench


def stamps(database: Database, record: Any) -> dict[str, str]:
    """The stamp of each field group of a record."""
    with database.engine.begin() as connection:
        statement = f"SELECT * FROM {kind_of(record)} WHERE id = ?"  # noqa: S608  a kind's name
        row = connection.exec_driver_sql(statement, (record.id.bytes,)).mappings().one()
        return {name: str(row[name]) for name in row if name.startswith("stamp_")}


def attendance_stamps(database: Database) -> dict[bytes, str]:
    with database.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT young_person_id, stamp_core FROM attendance")
        return {row[0]: row[1] for row in rows}


def update(bench: Bench, record: Any) -> None:
    with bench.unit() as unit:
        records_of(unit, kind_of(record)).update(record)
        unit.commit()


def changed(before: dict[Any, str], after: dict[Any, str]) -> set[Any]:
    return {name for name in before if before[name] != after[name]}


def test_an_edit_stamps_only_the_field_groups_that_changed(
    bench: Bench, database: Database
) -> None:
    bench.found()
    record = contact(bench.youth(), facts="bijbaan gevonden")
    bench.add(record)
    first = stamps(database, record)
    update(bench, replace(record, follow_up_on=TODAY))
    second = stamps(database, record)
    update(bench, replace(record, follow_up_on=TODAY, facts="weer kwijt", minutes=5))
    third = stamps(database, record)
    assert len(set(first.values())) == 1
    assert changed(first, second) == {"stamp_follow_up"}
    assert changed(second, third) == {"stamp_core", "stamp_text"}


def test_an_edit_that_changes_nothing_stamps_nothing(bench: Bench, database: Database) -> None:
    bench.found()
    record = tally()
    bench.add(record)
    first = stamps(database, record)
    update(bench, replace(record))
    assert stamps(database, record) == first


def test_a_roll_call_stamps_only_who_changed(bench: Bench, database: Database) -> None:
    bench.found()
    ryan, noor, adam = (bench.youth(name).id for name in ("Ryan", "Noor", "Adam"))
    record = Activity(id=uuid4(), kind="sport", day=TODAY, present=(ryan, noor), absent=(adam,))
    bench.add(record)
    core, first = stamps(database, record), attendance_stamps(database)
    update(bench, replace(record, present=(ryan,), absent=(noor, adam)))
    assert changed(first, attendance_stamps(database)) == {noor.bytes}
    assert stamps(database, record) == core


def test_a_roll_call_and_a_head_count_changed_together_are_one_audit_line(
    bench: Bench, database: Database
) -> None:
    bench.found()
    record = Activity(id=uuid4(), kind="sport", day=TODAY)
    bench.add(record)
    update(bench, replace(record, heads=HeadCount(girls=3), present=(bench.youth().id,)))
    with database.engine.begin() as connection:
        lines = connection.exec_driver_sql(
            "SELECT action FROM audit_event WHERE record_id = ? ORDER BY sequence",
            (record.id.bytes,),
        )
        assert [action for (action,) in lines] == ["create", "change"]


def test_stamps_always_grow_also_under_a_clock_that_is_set_back(
    bench: Bench, database: Database
) -> None:
    bench.found()
    record, given = tally(), []
    bench.add(record)
    for number, step in enumerate((0, 5, -3_600, -86_400 * 4_000, 0, 1, 86_400 * 8_000), start=2):
        bench.clock.move(seconds=step)
        update(bench, replace(record, count=number))
        given.append(stamps(database, record)["stamp_core"])
    assert given == sorted(set(given))
    assert all(stamp.endswith("abcdef01") for stamp in given)


def test_stamps_go_on_growing_after_opening_again(tmp_path: Path) -> None:
    database = Database.create(tmp_path, KEY)
    bench = sql_bench(database)
    bench.found()
    record = tally()
    bench.add(record)
    before = stamps(database, record)["stamp_core"]
    database.close()
    database = Database.open(tmp_path, KEY)
    bench = sql_bench(database)
    bench.clock.move(days=-30)
    update(bench, replace(record, count=9))
    after = stamps(database, record)["stamp_core"]
    database.close()
    assert after > before
