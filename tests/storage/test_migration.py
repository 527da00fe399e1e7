"""Migrations: every frozen schema is read, and an upgrade is whole or not there at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex

from jis_desktop.domain.errors import DamagedError, RefusedError
from jis_desktop.storage.columns import metadata
from jis_desktop.storage.database import FILE_NAME, SCHEMA, Database
from jis_desktop.storage.faults import faults_translated
from tests.storage.bench import tally
from tests.storage.frozen import FROZEN, NEXT, Frozen, scripts_with_next
from tests.storage.python_process import copy_live, run_module

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.bench import Bench

FAILING = (
    (
        "bad_sql",
        'op.execute("CREATE TABLE half (a)"); op.execute("UPDATE contact SET nothing = 1")',
    ),
    ("constraint", 'op.execute("UPDATE contact SET id = zeroblob(16)")'),
    ("dangling", 'op.execute("DELETE FROM young_person")'),
    ("erasing_audit", 'op.execute("DELETE FROM audit_event")'),
)


def migration(body: str) -> str:
    return (
        "from alembic import op\n"
        f'revision, down_revision = "{NEXT:04d}", "{SCHEMA:04d}"\n'
        "branch_labels = depends_on = None\n"
        f"def upgrade():\n    {body}\n"
    )


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name.startswith(FILE_NAME)}


def value(database: Database, statement: str) -> Any:
    return database._raw.execute(statement).fetchone()[0]


def test_there_is_a_frozen_database_of_every_schema() -> None:
    assert [f"schema_{number:04d}" for number in range(1, SCHEMA + 1)] == FROZEN


@pytest.mark.parametrize("name", FROZEN)
def test_everything_in_a_frozen_database_is_read(tmp_path: Path, name: str) -> None:
    frozen = Frozen(name)
    frozen.thaw(tmp_path)
    database = Database.open(tmp_path, frozen.key)
    assert frozen.read(database) == frozen.content
    assert value(database, "PRAGMA user_version") == SCHEMA
    assert database.check_integrity()
    database.close()


def test_the_tables_of_the_code_are_those_of_the_newest_migration(database: Database) -> None:
    with database.engine.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_indexes_are_the_same_to_the_letter(database: Database) -> None:
    rows = database._raw.execute(
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    )
    here = {" ".join(sql.split()) for (sql,) in rows}
    indexes = [index for table in metadata.tables.values() for index in table.indexes]
    assert here == {
        " ".join(str(CreateIndex(index).compile(dialect=sqlite.dialect())).split())
        for index in indexes
    }


def test_an_older_database_is_brought_up_to_date_with_all_that_is_in_it(tmp_path: Path) -> None:
    frozen = Frozen("schema_0001")
    path = frozen.thaw(tmp_path)
    scripts = scripts_with_next(tmp_path)
    database = Database.open(tmp_path, frozen.key, known=NEXT, scripts=scripts)
    assert frozen.read(database) == frozen.content
    assert value(database, "PRAGMA user_version") == NEXT
    assert value(database, "SELECT count(*) FROM visit") == 2
    assert value(database, "SELECT group_concat(mood) FROM contact") == "onbekend,onbekend"
    with frozen.unit(database) as unit:
        unit.tallies.add(tally())
        assert unit.commit().commit == 2
    assert path.stat().st_mode & 0o777 == 0o600
    database.close()
    assert files(tmp_path) == {FILE_NAME}
    again = Database.open(tmp_path, frozen.key, known=NEXT, scripts=scripts)
    assert value(again, "SELECT count(*) FROM tally") == 2
    again.close()


def test_commits_still_in_the_log_are_in_the_upgraded_database(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    frozen = Frozen("schema_0001")
    frozen.thaw(tmp_path)
    crashed = tmp_path_factory.mktemp("crashed") / "copy"
    database = Database.open(tmp_path, frozen.key)
    with frozen.unit(database) as unit:
        unit.tallies.add(tally())
        unit.commit()
    copy_live(tmp_path, crashed)
    database.close()
    assert (crashed / f"{FILE_NAME}-wal").stat().st_size > 0
    scripts = scripts_with_next(tmp_path)
    upgraded = Database.open(crashed, frozen.key, known=NEXT, scripts=scripts)
    assert value(upgraded, "SELECT count(*) FROM tally") == 2
    assert upgraded.lost_commits() == 0
    upgraded.close()


@pytest.mark.parametrize(("_name", "body"), FAILING, ids=[name for name, _body in FAILING])
def test_a_migration_that_fails_leaves_the_old_database_as_it_was(
    tmp_path: Path, _name: str, body: str
) -> None:
    frozen = Frozen("schema_0001")
    path = frozen.thaw(tmp_path)
    before = path.read_bytes()
    scripts = scripts_with_next(tmp_path, migration(body))
    with pytest.raises(DamagedError, match=r"database\.not_upgraded"):
        Database.open(tmp_path, frozen.key, known=NEXT, scripts=scripts)
    assert path.read_bytes() == before
    assert files(tmp_path) == {FILE_NAME}
    database = Database.open(tmp_path, frozen.key)
    assert frozen.read(database) == frozen.content
    database.close()


def test_a_copy_left_by_a_migration_that_was_cut_off_is_removed(tmp_path: Path) -> None:
    frozen = Frozen("schema_0001")
    frozen.thaw(tmp_path)
    for name in (".new", ".new-wal", ".new-journal"):
        (tmp_path / f"{FILE_NAME}{name}").write_bytes(b"half")
    Database.open(tmp_path, frozen.key).close()
    assert files(tmp_path) == {FILE_NAME}


@pytest.mark.parametrize("action", ["UPDATE {} SET rowid = 9", "DELETE FROM {}", "REPLACE"])
@pytest.mark.parametrize("table", ["audit_event", "tombstone"])
def test_the_audit_log_and_the_tombstones_only_grow(
    bench: Bench, database: Database, table: str, action: str
) -> None:
    bench.found()
    bench.add(tally())
    bench.entomb(tally().id)
    replace = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1"  # noqa: S608  our tables
    statement = replace if action == "REPLACE" else action.format(table)
    with pytest.raises(RefusedError, match=r"record\.append_only"), faults_translated():
        database._raw.execute(statement)


def test_control_without_recursive_triggers_a_line_of_the_log_is_replaced(
    bench: Bench, database: Database
) -> None:
    bench.found()
    bench.add(tally())
    database._raw.execute("PRAGMA recursive_triggers = OFF")
    database._raw.execute("INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event LIMIT 1")


def test_killed_at_any_step_a_migration_leaves_the_old_or_the_new_database() -> None:
    steps = [json.loads(line) for line in run_module("tests.faults.migration_kills").splitlines()]
    assert len(steps) > 30
    assert [step for step in steps if not step["whole"]] == []
    assert {step["schema"] for step in steps} == {1, NEXT}


def test_control_without_a_copy_and_a_transaction_a_kill_leaves_half_a_migration() -> None:
    lines = run_module("tests.faults.migration_kills", "--in-place").splitlines()
    assert any(not json.loads(line)["whole"] for line in lines)
