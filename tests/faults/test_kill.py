"""kill -9 loses no acknowledged save: fifty kills here, 2,000 before a release."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from tests.storage.python_process import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

KILLS = 50
SEED = 20_261_124


def killed(*options: str) -> tuple[int, dict[str, Any]]:
    """The exit code and the findings of a run."""
    module = [sys.executable, "-m", "tests.faults.kill", "--no-record", "--seed", str(SEED)]
    done = subprocess.run([*module, *options], cwd=ROOT, capture_output=True, check=False)
    return done.returncode, json.loads(done.stdout)


def test_fifty_kills_lose_tear_and_corrupt_nothing(
    require: Callable[[object, str], None],
) -> None:
    require(sys.platform != "win32", "fork(2)")
    code, found = killed("--count", str(KILLS))
    assert found["kills"] == KILLS
    assert found["acknowledged"] > KILLS
    assert (found["lost"], found["torn"], found["corrupt"]) == (0, 0, 0)
    assert code == 0


def test_control_a_save_promised_before_it_is_durable_is_found_missing(
    require: Callable[[object, str], None],
) -> None:
    require(sys.platform != "win32", "fork(2)")
    code, found = killed("--count", "5", "--early")
    assert found["lost"] > 0
    assert code == 1
