"""A month here, twenty before a release; its controls."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from tests.faults.month_story import BAD
from tests.storage.python_process import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = "20261124"


def a_month(*options: str, seed: str = SEED) -> tuple[int, dict[str, Any]]:
    """The exit code and the findings of a run."""
    module = [sys.executable, "-m", "tests.faults.month", "--seed", seed]
    done = subprocess.run([*module, *options], cwd=ROOT, capture_output=True, check=False)
    return done.returncode, json.loads(done.stdout)


def test_a_month_ends_with_all_that_was_told_nobody_erased_and_a_whole_log(
    require: Callable[[object, str], None],
) -> None:
    require(sys.platform != "win32", "fork(2)")
    code, found = a_month()
    assert found["troubles"] == []
    assert {word: found[word] for word in BAD} == dict.fromkeys(BAD, 0)
    assert min(found[word] for word in ("kills", "acknowledged", "erased", "restores")) > 0
    assert code == 0


def test_control_a_record_promised_before_it_is_durable_is_found_missing(
    require: Callable[[object, str], None],
) -> None:
    require(sys.platform != "win32", "fork(2)")
    # When a process is killed depends on the machine: some months kill in no such moment.
    tried = (a_month("--early", seed=seed) for seed in (SEED, "12", "13", "14", "15"))
    code, _found = next(one for one in tried if one[1]["lost"] > 0)
    assert code == 1


def test_control_unless_erasures_are_finished_a_restore_brings_the_erased_back(
    require: Callable[[object, str], None],
) -> None:
    require(sys.platform != "win32", "fork(2)")
    code, found = a_month("--unfinished")
    assert found["came_back"] > 0
    assert "day 10: erased still in young_person" in found["troubles"]
    assert code == 1
