"""The database stands still while it is copied, and saves go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import DamagedError, RefusedError
from jis_desktop.storage.backup import check_copy, copy_held
from jis_desktop.storage.database import FILE_NAME, Database
from tests.storage.bench import contact, tally
from tests.storage.conftest import KEY, sql_bench
from tests.storage.python_process import run_lines
from tests.storage.test_one_writer import OPEN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.bench import Bench


def nothing(_done: int, _of: int) -> None:
    pass


@pytest.fixture
def full(bench: Bench) -> Bench:
    bench.found()
    youth = bench.youth()
    bench.add(*(contact(youth, facts="lang " * 400) for _ in range(300)))
    return bench


def test_a_copy_holds_all_until_it_began_and_nothing_after(
    full: Bench, database: Database, tmp_path: Path
) -> None:
    before = database.contents()
    held = database.hold_still()

    def save(_done: int, _of: int) -> None:
        full.add(tally(1))

    copy_held(held, tmp_path / "copy", save)
    database.let_go()
    assert check_copy(tmp_path / "copy", KEY) == before
    now = database.contents()
    assert now.counts["tally"] > before.counts["tally"]
    database.close()
    opened = Database.open(tmp_path, KEY)
    assert (opened.contents(), opened.lost_commits()) == (now, 0)
    opened.close()


def test_the_log_grows_while_the_file_stands_still_and_is_written_back_after(
    full: Bench, database: Database, tmp_path: Path
) -> None:
    file, youth = tmp_path / FILE_NAME, full.youth("Noor")
    database.hold_still()
    still = file.stat().st_size
    for _ in range(12):
        full.add(*(contact(youth, facts="lang " * 400) for _ in range(100)))
    assert file.stat().st_size == still
    log = tmp_path / f"{FILE_NAME}-wal"
    assert log.stat().st_size > 4_000_000
    database.let_go()
    full.add(*(contact(youth, facts="lang " * 400) for _ in range(100)))
    assert file.stat().st_size > still


def test_a_copy_of_a_database_that_was_closed_meanwhile_is_refused(
    full: Bench, database: Database, tmp_path: Path
) -> None:
    assert full
    held = database.hold_still()
    once = iter([database.close])

    def close(_done: int, _of: int) -> None:
        for act in once:
            act()

    with pytest.raises(RefusedError, match=r"backup\.interrupted"):
        copy_held(held, tmp_path / "copy", close)
    assert not (tmp_path / "copy").exists()


def test_a_second_process_stays_out_during_and_after_a_copy(
    database: Database, tmp_path: Path
) -> None:
    sql_bench(database).found()
    held = database.hold_still()
    copy_held(held, tmp_path / "copy", nothing)
    database.let_go()
    assert run_lines(OPEN, tmp_path, KEY.hex()).stderr.strip() == "profile.in_use"
    # The control: a file that is opened and closed in this process drops the lock.
    (tmp_path / FILE_NAME).open("rb").close()
    assert run_lines(OPEN, tmp_path, KEY.hex()).stderr.strip() != "profile.in_use"


def test_a_wrong_key_and_a_file_of_nothing_are_damaged(database: Database, tmp_path: Path) -> None:
    sql_bench(database).found()
    copy_held(database.hold_still(), tmp_path / "copy", nothing)
    (tmp_path / "empty").touch()
    for name, key in (("copy", bytes(32)), ("empty", KEY), ("absent", KEY)):
        with pytest.raises(DamagedError):
            check_copy(tmp_path / name, key)
