"""A power cut loses no acknowledged save: 1,000 states of the disk here, 50,000 for a release."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.security.youth_key_file import NAMES
from tests.faults import power
from tests.faults.disk_replay import Event, read_events
from tests.storage.python_process import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STATES, SEED = 1_000, 20_261_124


@pytest.fixture(autouse=True)
def _needed(require: Callable[[object, str], None]) -> None:
    require(sys.platform == "linux", "LD_PRELOAD")
    require(shutil.which("cc"), "a C compiler")


def cut(*options: str) -> tuple[int, dict[str, Any]]:
    """The exit code and the findings of a run."""
    module = [sys.executable, "-m", "tests.faults.power", "--no-record", "--seed", str(SEED)]
    done = subprocess.run([*module, *options], cwd=ROOT, stdout=subprocess.PIPE, check=False)
    return done.returncode, json.loads(done.stdout)


def test_a_thousand_power_cuts_lose_tear_and_corrupt_nothing() -> None:
    code, found = cut("--count", str(STATES))
    assert found["states"] == STATES
    assert found["before_saving"] < STATES / 4
    assert found["acknowledged"] > STATES
    assert (found["lost"], found["torn"], found["corrupt"]) == (0, 0, 0)
    assert code == 0


def test_control_without_waiting_for_the_disk_saves_are_found_missing() -> None:
    code, found = cut("--count", "60", "--normal")
    assert found["lost"] > 0
    assert code == 1


def test_a_run_goes_on_where_it_was_cut_off(tmp_path: Path) -> None:
    place = ("--keep", str(tmp_path), "--normal")
    _, early = cut("--count", "20", *place)
    _, late = cut("--count", "40", *place)
    (tmp_path / power.FOUND).unlink()
    _, at_once = cut("--count", "40", *place)
    assert early["states"] == 20
    assert late == at_once
    _, again = cut("--only", str(at_once["failing"][0]), *place)
    assert (again["states"], again["failing"]) == (1, at_once["failing"][:1])


def without_syncs(events: list[Event], whose: set[str]) -> list[Event]:
    """The events as if nobody had waited for these files; "" is the folder."""
    left, names = [], {}
    for event in events:
        if event.what == "o":
            names[event.descriptor] = event.first.decode()
        if event.what != "s" or names[event.descriptor] not in whose:
            left.append(event)
    return left


def test_control_without_any_one_kind_of_sync_something_is_missing() -> None:
    events = read_events(power.record(normal=False))
    keys = {f"{name}.new" for name in NAMES}
    for whose in ({""}, {"jis.db-wal"}, {"jis.db"}, keys):
        found = power.Found(SEED)
        power.cut_often(without_syncs(events, whose), found, range(40))
        assert not found.clean, whose
    found = power.Found(SEED)
    power.cut_often(events, found, range(40))
    assert found.clean


def test_control_a_record_that_lacks_a_write_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(raw: bytes) -> list[Event]:
        events = read_events(raw)
        last = max(place for place, event in enumerate(events) if event.what == "w")
        return events[:last] + events[last + 1 :]

    monkeypatch.setattr(power, "read_events", lacking)
    with pytest.raises(power.IncompleteRecordError):
        power.record(normal=False)
