"""A file that is not what was written is noticed, and a flipped log tells what it lost."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from jis_desktop.domain.errors import DamagedError
from jis_desktop.storage.commit_counter import CommitCounter
from jis_desktop.storage.database import FILE_NAME, SCHEMA, Database
from tests.faults.flips import filled, sound
from tests.storage.bench import tally
from tests.storage.conftest import KEY, sql_bench
from tests.storage.python_process import copy_live

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.bench import Bench

FLIPS = 200
LOG_FLIPS = 200
PAGE = 4096
HEADER, FRAME = 32, 24 + PAGE
"""Of a write-ahead log: its header, and each frame with its own (SQLite file format, 4.1)."""


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def quick_check_alone(folder: Path) -> bool:
    """What SQLite would say without the pages' authentication codes being checked."""
    try:
        database = Database.open(folder, KEY)
    except DamagedError:
        return False
    try:
        return bool(database._raw.execute("PRAGMA quick_check").fetchall() == [("ok",)])
    except dbapi2.Error:
        return False
    finally:
        database.close()


def test_every_flipped_bit_of_a_closed_database_is_noticed(tmp_path: Path) -> None:
    content, chance = filled(tmp_path), Random(1)  # noqa: S311  the same flips each run
    pages = len(content) // PAGE
    missed = []
    for number in range(FLIPS):
        place = number % pages * PAGE + chance.randrange(PAGE)
        bit = chance.randrange(8)
        (tmp_path / FILE_NAME).write_bytes(flipped(content, place, bit))
        if sound(tmp_path):
            missed.append((place, bit))
    assert missed == []
    (tmp_path / FILE_NAME).write_bytes(content)
    assert sound(tmp_path)


def test_control_without_the_authentication_codes_some_flips_pass(tmp_path: Path) -> None:
    content = filled(tmp_path)
    passed = 0
    for page in range(len(content) // PAGE):
        (tmp_path / FILE_NAME).write_bytes(flipped(content, page * PAGE + 100, 0))
        passed += quick_check_alone(tmp_path)
    assert passed > 0


def live_copy(bench: Bench, folder: Path, target: Path) -> dict[str, bytes]:
    """The files of an open database with 20 commits in its log, as a crash leaves them."""
    bench.found()
    for count in range(1, 20):
        bench.add(tally(count))
    copy_live(folder, target)
    return {path.name: path.read_bytes() for path in target.iterdir()}


def commits_found(database: Database) -> int:
    row = database._raw.execute("SELECT commits FROM profile").fetchone()
    return int(row[0]) if row else 0


def test_a_flipped_bit_in_the_log_tells_exactly_how_many_commits_are_gone(
    bench: Bench, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("crashed") / "copy"
    files, chance = live_copy(bench, tmp_path, folder), Random(2)  # noqa: S311  idem
    log = files[f"{FILE_NAME}-wal"]
    told = []
    for number in range(LOG_FLIPS):
        place = number * len(log) // LOG_FLIPS + chance.randrange(len(log) // LOG_FLIPS)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        (folder / f"{FILE_NAME}-wal").write_bytes(flipped(log, place, chance.randrange(8)))
        database = Database.open(folder, KEY)
        assert database.lost_commits() == 20 - commits_found(database)
        assert database.check_integrity()  # every check passes: that is the danger
        told.append(database.lost_commits())
        database.close()
    # Not one flip goes unnoticed: each breaks the log's chain of checksums from there on.
    assert min(told) >= 1
    assert max(told) == 20


def test_an_undamaged_log_has_lost_nothing(
    bench: Bench, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("crashed") / "copy"
    live_copy(bench, tmp_path, folder)
    database = Database.open(folder, KEY)
    assert (database.lost_commits(), commits_found(database)) == (0, 20)
    database.close()


def test_control_without_the_counter_a_lost_commit_goes_unnoticed(
    bench: Bench, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("crashed") / "copy"
    log = live_copy(bench, tmp_path, folder)[f"{FILE_NAME}-wal"]
    (folder / f"{FILE_NAME}-wal").write_bytes(flipped(log, HEADER + FRAME * 6 + 9, 0))
    (folder / "commits.count").unlink()
    database = Database.open(folder, KEY)
    assert commits_found(database) < 20
    assert (database.lost_commits(), database.check_integrity()) == (0, True)
    database.close()


def test_a_loss_stays_told_after_the_next_commit(
    bench: Bench, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("crashed") / "copy"
    log = live_copy(bench, tmp_path, folder)[f"{FILE_NAME}-wal"]
    (folder / f"{FILE_NAME}-wal").write_bytes(flipped(log, len(log) - 10, 0))
    database = Database.open(folder, KEY)
    sql_bench(database).add(tally())
    assert database.lost_commits() == 1
    assert CommitCounter(folder).read() == 20
    database.close()


def test_an_empty_file_is_refused_and_its_log_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    (tmp_path / f"{FILE_NAME}-wal").write_bytes(b"commits")
    with pytest.raises(DamagedError, match=r"database\.damaged"):
        Database.open(tmp_path, KEY)
    assert (tmp_path / FILE_NAME).stat().st_size == 0
    assert (tmp_path / f"{FILE_NAME}-wal").read_bytes() == b"commits"


@pytest.mark.parametrize("kept", [1, 15, 16, 100, 4095, 4096, 5000, 8192, -4096, -1])
def test_a_file_that_was_cut_off_is_noticed(tmp_path: Path, kept: int) -> None:
    content = filled(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(content[:kept])
    assert not sound(tmp_path)


def test_another_key_is_told_as_damage_because_the_vault_has_checked_the_passphrase(
    tmp_path: Path,
) -> None:
    filled(tmp_path)
    with pytest.raises(DamagedError, match=r"database\.damaged"):
        Database.open(tmp_path, bytes(32))
    assert sound(tmp_path)


@pytest.mark.parametrize(
    ("version", "code"), [(SCHEMA + 1, "newer"), (99, "newer"), (0, "damaged")]
)
def test_a_schema_that_is_not_known_is_refused_with_its_own_code(
    tmp_path: Path, version: int, code: str
) -> None:
    filled(tmp_path)
    database = Database.open(tmp_path, KEY)
    database._raw.execute(f"PRAGMA user_version = {version}")
    database.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(DamagedError, match=rf"database\.{code}") as told:
        Database.open(tmp_path, KEY)
    assert told.value.values == ({"found": version, "known": SCHEMA} if code == "newer" else {})
    assert (tmp_path / FILE_NAME).read_bytes() == before
