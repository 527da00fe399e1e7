"""A full disk: the worker is told, nothing is half saved, nothing earlier is lost."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.storage.python_process import OWN_DISKS, run_module

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BOUNDARIES = 20


def can_mount() -> bool:
    """Whether a process may have disks of its own, without an administrator."""
    if shutil.which(OWN_DISKS[0]) is None:
        return False
    return subprocess.run([*OWN_DISKS, "true"], check=False, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What every boundary of a save on a small disk gave, and the ends last."""
    if not can_mount():
        return []
    folder = tmp_path_factory.mktemp("disk")
    told = run_module("tests.faults.disk_full", folder, "--how", "disk", within=OWN_DISKS)
    return [json.loads(line) for line in told.splitlines()]


@pytest.fixture
def small_disk(
    outcomes: list[dict[str, Any]], require: Callable[[object, str], None]
) -> list[dict[str, Any]]:
    """The outcomes, where this machine can make a small disk."""
    require(outcomes, "unshare(1) with a mount namespace")
    return outcomes


def test_at_every_boundary_a_full_disk_is_told_and_nothing_is_lost_or_half_saved(
    small_disk: list[dict[str, Any]],
) -> None:
    *full, fits = small_disk[:-1]
    assert len(full) >= BOUNDARIES
    assert {outcome["code"] for outcome in full} == {"disk.full"}
    assert fits["code"] == ""
    for outcome in (*full, fits):
        assert (outcome["half"], outcome["again"]) == (False, "")
        assert (outcome["kept"], outcome["sound"]) == (True, True)


def test_closing_on_a_full_disk_succeeds_and_loses_no_commit(
    small_disk: list[dict[str, Any]],
) -> None:
    assert (small_disk[-1]["closing"], small_disk[-1]["kept"]) == ("", True)


def test_a_database_that_finds_no_room_is_not_made_half(small_disk: list[dict[str, Any]]) -> None:
    assert (small_disk[-1]["creating"], small_disk[-1]["rest"]) == ("disk.full", [])


def test_an_upgrade_that_finds_no_room_leaves_the_old_database_and_no_copy(
    small_disk: list[dict[str, Any]],
) -> None:
    assert small_disk[-1]["upgrading"] == ["disk.full", ["jis.db"], True]


def test_a_read_only_disk_is_told_when_opening_and_when_locking(
    small_disk: list[dict[str, Any]],
) -> None:
    assert small_disk[-1]["opening read-only"] == "disk.read_only"
    assert small_disk[-1]["locking read-only"] == "disk.read_only"


def test_files_that_may_not_grow_are_told_as_a_failing_disk_and_nothing_is_lost(
    tmp_path: Path, require: Callable[[object, str], None]
) -> None:
    require(sys.platform != "win32", "setrlimit(2)")
    told = run_module("tests.faults.disk_full", tmp_path, "--how", "limit")
    *refused, fits = [json.loads(line) for line in told.splitlines()]
    assert len(refused) >= BOUNDARIES
    assert {outcome["code"] for outcome in refused} == {"disk.failed"}
    assert fits["code"] == ""
    for outcome in (*refused, fits):
        assert (outcome["half"], outcome["again"]) == (False, "")
        assert (outcome["kept"], outcome["sound"]) == (True, True)


def test_control_without_one_transaction_a_save_is_left_half(
    tmp_path: Path, require: Callable[[object, str], None]
) -> None:
    require(sys.platform != "win32", "setrlimit(2)")
    told = run_module("tests.faults.disk_full", tmp_path, "--how", "limit", "--in-pieces")
    assert any(json.loads(line)["half"] for line in told.splitlines())
