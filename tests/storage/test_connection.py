"""The settings of a live connection, each asserted, and what is refused at the door."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2

from jis_desktop.domain.errors import BrokenInstallError, DamagedError, RefusedError
from jis_desktop.storage import connection
from jis_desktop.storage.connection import APPLICATION_ID, connect
from jis_desktop.storage.database import FILE_NAME, SCHEMA, Database
from tests.storage.bench import tally
from tests.storage.conftest import KEY, sql_bench

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.bench import Bench

SETTINGS = {
    "cipher_status": "1",
    "cipher_log_level": "NONE",
    "cipher_page_size": "4096",
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cache_size": -65536,
    "application_id": APPLICATION_ID,
    "user_version": SCHEMA,
}


def pragma(database: Database, name: str) -> Any:
    row = database._raw.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


@pytest.mark.parametrize("name", SETTINGS)
def test_a_new_and_a_reopened_database_have_the_setting(tmp_path: Path, name: str) -> None:
    made = Database.create(tmp_path, KEY)
    first = pragma(made, name)
    made.close()
    opened = Database.open(tmp_path, KEY)
    second = pragma(opened, name)
    opened.close()
    assert (first, second) == (SETTINGS[name], SETTINGS[name])


def test_no_shared_memory_file_is_made_and_every_file_is_private(
    tmp_path: Path, bench: Bench
) -> None:
    bench.found()
    files = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert files == {FILE_NAME: 0o600, f"{FILE_NAME}-wal": 0o600, "commits.count": 0o600}


def test_a_generous_umask_makes_no_file_readable_for_others(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        database = Database.create(tmp_path, KEY)
        sql_bench(database).found()
        modes = {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        database.close()
    finally:
        os.umask(before)
    assert modes == {0o600}


def test_closing_leaves_no_log_behind_and_is_safe_twice(
    tmp_path: Path, bench: Bench, database: Database
) -> None:
    bench.found()
    database.close()
    database.close()
    assert {path.name for path in tmp_path.iterdir()} == {FILE_NAME, "commits.count"}


def test_a_driver_that_does_not_encrypt_is_a_broken_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "dbapi2", sqlite3)
    with pytest.raises(BrokenInstallError, match=r"database\.not_encrypted"):
        connect(tmp_path / FILE_NAME, KEY, create=True)


@pytest.mark.parametrize("name", ["locking_mode", "foreign_keys", "secure_delete", "synchronous"])
def test_a_setting_that_is_refused_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(connection._KEEPING, name, "something else")
    with pytest.raises(BrokenInstallError, match=r"database\.setting_refused") as told:
        connect(tmp_path / FILE_NAME, KEY, create=True)
    assert told.value.values == {"setting": name}


def test_plain_temporary_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loose = tuple(
        s.replace("temp_store = MEMORY", "temp_store = FILE") for s in connection._SETTINGS
    )
    monkeypatch.setattr(connection, "_SETTINGS", loose)
    with pytest.raises(BrokenInstallError, match=r"database\.not_encrypted"):
        connect(tmp_path / FILE_NAME, KEY, create=True)


@pytest.mark.parametrize("key", [b"", b"short", bytes(31), bytes(33)])
def test_a_key_of_another_length_is_refused_before_it_becomes_a_passphrase(
    tmp_path: Path, key: bytes
) -> None:
    with pytest.raises(DamagedError, match=r"vault\.damaged"):
        connect(tmp_path / FILE_NAME, key, create=True)


def test_a_missing_database_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(DamagedError, match=r"database\.missing"):
        Database.open(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


def test_another_programs_encrypted_database_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    foreign = dbapi2.connect(str(path))
    foreign.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    foreign.execute("CREATE TABLE theirs (a)")
    foreign.close()
    before = path.read_bytes()
    with pytest.raises(DamagedError, match=r"database\.foreign"):
        Database.open(tmp_path, KEY)
    assert path.read_bytes() == before


def test_a_plain_sqlite_file_is_refused(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / FILE_NAME)
    plain.execute("CREATE TABLE theirs (a)")
    plain.close()
    with pytest.raises(DamagedError, match=r"database\.damaged"):
        Database.open(tmp_path, KEY)


def test_creating_over_a_database_is_refused_and_harms_nothing(tmp_path: Path) -> None:
    made = Database.create(tmp_path, KEY)
    sql_bench(made).found()
    made.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(RefusedError, match=r"profile\.exists"):
        Database.create(tmp_path, KEY)
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_folder_whose_name_has_signs_of_urls_and_settings_works(tmp_path: Path) -> None:
    folder = tmp_path / "100% Zoë's #1? & co"
    folder.mkdir()
    Database.create(folder, KEY).close()
    opened = Database.open(folder, KEY)
    bench = sql_bench(opened)
    bench.found()
    bench.add(tally())
    opened.close()
    assert (folder / FILE_NAME).stat().st_size > 0
