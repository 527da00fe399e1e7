"""The count of commits outside the database: it may lag, it may be gone, it never lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.storage.commit_counter import FILE_NAME, CommitCounter
from jis_desktop.storage.database import Database
from tests.storage.bench import tally
from tests.storage.conftest import KEY, sql_bench

if TYPE_CHECKING:
    from pathlib import Path


def counted(folder: Path, commits: int) -> bytes:
    """The counter's bytes after so many commits on a closed database."""
    database = Database.create(folder, KEY)
    bench = sql_bench(database)
    bench.found()
    for _commit in range(commits - 1):
        bench.add(tally())
    database.close()
    return (folder / FILE_NAME).read_bytes()


def lost(folder: Path) -> int:
    database = Database.open(folder, KEY)
    try:
        return database.lost_commits()
    finally:
        database.close()


def test_the_counter_follows_every_commit(tmp_path: Path) -> None:
    counted(tmp_path, 5)
    assert CommitCounter(tmp_path).read() == 5
    assert lost(tmp_path) == 0


@pytest.mark.parametrize("kept", range(16))
def test_a_torn_counter_raises_no_alarm(tmp_path: Path, kept: int) -> None:
    (tmp_path / FILE_NAME).write_bytes((7).to_bytes(16)[:kept])
    assert CommitCounter(tmp_path).read() == 0


def test_every_flipped_bit_of_the_counter_is_noticed_and_raises_no_alarm(tmp_path: Path) -> None:
    counter = CommitCounter(tmp_path)
    counter.write(123_456)
    counter.close()
    content = (tmp_path / FILE_NAME).read_bytes()
    for bit in range(len(content) * 8):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        (tmp_path / FILE_NAME).write_bytes(changed)
        assert counter.read() == 0


def test_a_missing_counter_raises_no_alarm_and_is_made_anew(tmp_path: Path) -> None:
    counted(tmp_path, 3)
    (tmp_path / FILE_NAME).unlink()
    assert lost(tmp_path) == 0
    database = Database.open(tmp_path, KEY)
    sql_bench(database).add(tally())
    database.close()
    assert CommitCounter(tmp_path).read() == 4


def test_a_counter_that_lags_behind_raises_no_alarm(tmp_path: Path) -> None:
    earlier = counted(tmp_path, 3)
    database = Database.open(tmp_path, KEY)
    sql_bench(database).add(tally())
    database.close()
    (tmp_path / FILE_NAME).write_bytes(earlier)
    assert lost(tmp_path) == 0


def test_a_counter_that_is_ahead_tells_how_many_commits_are_gone(tmp_path: Path) -> None:
    counted(tmp_path, 3)
    counter = CommitCounter(tmp_path)
    counter.write(8)
    counter.close()
    assert lost(tmp_path) == 5


def test_a_counter_that_cannot_be_written_stops_no_save(tmp_path: Path) -> None:
    counted(tmp_path, 3)
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).mkdir()
    database = Database.open(tmp_path, KEY)
    assert sql_bench(database).add(tally()).commit == 4
    database.close()
