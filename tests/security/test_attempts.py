"""The brake on guessing: it slows down, remembers, and never locks anybody out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.security import attempts as module
from jis_desktop.security.attempts import FILE_NAME, FREE, LONGEST, FileAttempts, delay_after
from tests.fakes.fake_clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

DELAYS = [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def failed(folder: Path, clock: FakeClock, times: int) -> FileAttempts:
    attempts = FileAttempts(folder, clock)
    for _ in range(times):
        attempts.note_failure()
    return attempts


def test_five_are_free_and_then_the_delay_doubles_to_five_minutes() -> None:
    assert (FREE, LONGEST) == (5, 300)
    assert [delay_after(failures) for failures in range(17)] == DELAYS
    assert delay_after(10**12) == LONGEST


@pytest.mark.parametrize("failures", range(17))
def test_the_delay_is_over_when_its_seconds_have_passed(
    tmp_path: Path, clock: FakeClock, failures: int
) -> None:
    attempts = failed(tmp_path, clock, failures)
    delay = DELAYS[failures]
    assert attempts.seconds_left() == delay
    if delay:
        clock.move(seconds=delay - 0.5)
        assert attempts.seconds_left() == 1
    clock.move(seconds=0.5)
    assert attempts.seconds_left() == 0


def test_it_survives_a_restart(tmp_path: Path, clock: FakeClock) -> None:
    failed(tmp_path, clock, 9)
    assert FileAttempts(tmp_path, clock).seconds_left() == 16
    failed(tmp_path, clock, 1)
    assert FileAttempts(tmp_path, clock).seconds_left() == 32


def test_the_right_passphrase_ends_it(tmp_path: Path, clock: FakeClock) -> None:
    attempts = failed(tmp_path, clock, 9)
    attempts.note_success()
    assert attempts.seconds_left() == 0
    assert FileAttempts(tmp_path, clock).seconds_left() == 0
    assert failed(tmp_path, clock, FREE - 1).seconds_left() == 0


def test_a_success_without_failures_writes_nothing(tmp_path: Path, clock: FakeClock) -> None:
    FileAttempts(tmp_path, clock).note_success()
    assert not list(tmp_path.iterdir())


def test_a_deleted_file_shortens_nothing_in_the_same_process(
    tmp_path: Path, clock: FakeClock
) -> None:
    attempts = failed(tmp_path, clock, 9)
    (tmp_path / FILE_NAME).unlink()
    assert attempts.seconds_left() == 16
    attempts.note_failure()
    assert attempts.seconds_left() == 32


def test_a_count_set_back_in_the_file_shortens_nothing_in_the_same_process(
    tmp_path: Path, clock: FakeClock
) -> None:
    attempts = failed(tmp_path, clock, 9)
    (tmp_path / FILE_NAME).write_text('{"failures": 0, "last": 0}')
    assert attempts.seconds_left() == 16


def test_a_clock_set_back_shortens_nothing(tmp_path: Path, clock: FakeClock) -> None:
    attempts = failed(tmp_path, clock, 9)
    clock.move(days=-1)
    assert attempts.seconds_left() == 16
    assert FileAttempts(tmp_path, clock).seconds_left() == 16


def test_a_clock_set_back_by_years_keeps_nobody_out_for_years(
    tmp_path: Path, clock: FakeClock
) -> None:
    attempts = failed(tmp_path, clock, 9)
    clock.move(days=-3650)
    assert attempts.seconds_left() == 16
    clock.move(seconds=16)
    assert attempts.seconds_left() == 0
    assert FileAttempts(tmp_path, clock).seconds_left() == 0


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "3",
        "null",
        "{}",
        '{"failures": "x", "last": 0}',
        '{"failures": Infinity, "last": 0}',
        '{"failures": NaN, "last": 0}',
        '{"failures": null, "last": null}',
        "[" * 100_000,
        "\udcff",
    ],
    ids=lambda text: repr(text[:30]),
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, clock: FakeClock, content: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(content.encode(errors="surrogateescape"))
    attempts = FileAttempts(tmp_path, clock)
    assert attempts.seconds_left() == 0
    attempts.note_failure()
    assert json.loads((tmp_path / FILE_NAME).read_bytes())["failures"] == 1


@pytest.mark.parametrize("last", ["NaN", "Infinity", "-Infinity", "1e300"])
@pytest.mark.parametrize("failures", [10, 10**15])
def test_an_impossible_moment_keeps_nobody_out(
    tmp_path: Path, clock: FakeClock, last: str, failures: int
) -> None:
    (tmp_path / FILE_NAME).write_text(f'{{"failures": {failures}, "last": {last}}}')
    attempts = FileAttempts(tmp_path, clock)
    attempts.seconds_left()
    clock.move(seconds=LONGEST)
    assert attempts.seconds_left() == 0


def test_a_full_disk_locks_nobody_out_and_is_still_counted(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("disk.full")

    monkeypatch.setattr(module, "write_private", full)
    attempts = failed(tmp_path, clock, 9)
    assert attempts.seconds_left() == 16
    assert not list(tmp_path.iterdir())


def test_the_file_is_for_the_owner_only(tmp_path: Path, clock: FakeClock) -> None:
    failed(tmp_path, clock, 1)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600
