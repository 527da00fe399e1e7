from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jis_desktop.storage.reserve import FILE_NAME, FileReserve
from tests.storage.python_process import OWN_DISKS, run_module
from tests.storage.test_disk_full import can_mount

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZE = 256 * 1024


def test_the_room_is_really_taken_and_given_back(tmp_path: Path) -> None:
    reserve = FileReserve(tmp_path, size=SIZE)
    reserve.keep()
    state = (tmp_path / FILE_NAME).stat()
    assert (state.st_size, state.st_blocks * 512 >= SIZE) == (SIZE, True)
    reserve.keep()
    assert (tmp_path / FILE_NAME).stat().st_mtime_ns == state.st_mtime_ns
    reserve.give_up()
    reserve.give_up()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_keeps_nobody_out(tmp_path: Path) -> None:
    reserve = FileReserve(tmp_path / "missing", size=SIZE)
    reserve.keep()
    reserve.give_up()


def test_on_a_full_disk_a_youth_is_erased_and_without_the_reserve_not(
    tmp_path: Path, require: Callable[[object, str], None]
) -> None:
    require(can_mount(), "unshare(1) with a mount namespace")
    told = {}
    for name, words in {"with": [], "without": ["--no-reserve"]}.items():
        (tmp_path / name).mkdir()
        lines = run_module("tests.faults.full_erasure", tmp_path / name, *words, within=OWN_DISKS)
        told[name] = json.loads(lines)
    assert told["with"] == {"saving": "disk.full", "erasing": "", "left": ["Noor"]}
    assert told["without"]["erasing"] == "disk.full"
