from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.memory import (
    found_beside,
    found_in_memory,
    found_on_disk,
    lock_often,
    locked_process,
    make_profile,
)

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.system


@pytest.fixture(autouse=True)
def _proc(require: Callable[[object, str], None]) -> None:
    require(Path("/proc/self/mem").exists(), "/proc")


def test_three_locks_leave_no_key_and_no_note() -> None:
    told = lock_often(3)
    assert told["sought"] > 3 * 40
    assert (told["tried"], told["memory"], told["beside"], told["disk"]) == (3, 0, 0, 0)


def test_control_a_profile_that_is_only_closed_leaves_keys_and_notes(tmp_path: Path) -> None:
    secrets = make_profile(tmp_path)
    with locked_process(secrets, how="closed") as pid:
        found = found_in_memory(pid, secrets.wanted)
    assert any("data key" in name for name in found)
    assert found["youth's key"]
    assert any("Zwaluwien" in name or "kwartelgeluk" in name for name in found)


def test_control_the_search_finds_what_lies_on_disk_and_among_the_words(tmp_path: Path) -> None:
    (tmp_path / "core.12").write_bytes(b"...the secret...")
    assert found_on_disk(tmp_path, {"it": b"secret"}) == {"it": 1, "core file": 1}
    me = int(Path("/proc/self").readlink().name)
    assert found_beside(me, {"it": Path("/proc/self/cmdline").read_bytes()})["it in cmdline"]
