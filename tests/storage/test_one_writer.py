"""One process a profile: the lock and the database each let exactly one in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import InUseError, StorageError
from jis_desktop.storage import connection
from jis_desktop.storage.database import Database
from jis_desktop.storage.profile_lock import FILE_NAME, ProfileLock
from tests.faults.starts import WRITER
from tests.storage.conftest import KEY
from tests.storage.python_process import run_lines, run_module

if TYPE_CHECKING:
    from pathlib import Path

STARTS = 20
OPEN = """
import sys
from pathlib import Path
from jis_desktop.storage.database import Database
from jis_desktop.domain.errors import JisError
try:
    Database.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
except JisError as error:
    sys.exit(error.code)
"""
CRASH = """
import os, sys
from pathlib import Path
from jis_desktop.storage.database import Database
from jis_desktop.storage.profile_lock import ProfileLock
ProfileLock(Path(sys.argv[1])).acquire()
Database.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
os.abort()
"""


@pytest.mark.parametrize("what", ["lock", "database"])
def test_of_many_simultaneous_starts_exactly_one_becomes_the_writer(
    tmp_path: Path, what: str
) -> None:
    Database.create(tmp_path, KEY).close()
    answers = run_module("tests.faults.starts", tmp_path, "--what", what, "--count", STARTS)
    assert sorted(answers.split()) == ["profile.in_use"] * (STARTS - 1) + [WRITER]


def test_a_second_process_cannot_open_an_open_database(tmp_path: Path, database: Database) -> None:
    refused = run_lines(OPEN, tmp_path, KEY.hex())
    assert refused.stderr.strip() == "profile.in_use"
    database.close()
    assert run_lines(OPEN, tmp_path, KEY.hex()).returncode == 0


def test_control_without_the_exclusive_lock_a_second_connection_opens_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database.create(tmp_path, KEY).close()
    monkeypatch.setattr(connection, "_BEFORE_READING", ())
    monkeypatch.delitem(connection._KEEPING, "locking_mode")
    first, second = (connection.connect(tmp_path / "jis.db", KEY) for _ in range(2))
    second.close()
    first.close()


def test_the_same_process_cannot_open_it_twice_either(tmp_path: Path, database: Database) -> None:
    assert not database.lost_commits()
    for _again in range(2):  # the refusal itself must not loosen the first one's hold
        with pytest.raises(InUseError, match=r"profile\.in_use"):
            Database.open(tmp_path, KEY)
    assert run_lines(OPEN, tmp_path, KEY.hex()).stderr.strip() == "profile.in_use"


def test_what_a_crashed_process_held_is_free_again(tmp_path: Path) -> None:
    Database.create(tmp_path, KEY).close()
    for _crash in range(3):
        assert run_lines(CRASH, tmp_path, KEY.hex()).returncode < 0
        lock = ProfileLock(tmp_path)
        lock.acquire()
        Database.open(tmp_path, KEY).close()
        lock.release()


def test_a_lock_is_refused_while_it_is_held_and_free_once_let_go_of(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path), ProfileLock(tmp_path)
    first.acquire()
    with pytest.raises(InUseError, match=r"profile\.in_use"):
        second.acquire()
    first.release()
    second.acquire()
    second.release()
    second.release()


def test_the_lock_is_nobody_elses_to_read(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path)
    lock.acquire()
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600
    lock.release()


def test_a_lock_in_a_folder_that_is_gone_says_that_the_disk_fails(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"disk\.failed"):
        ProfileLock(tmp_path / "gone").acquire()
