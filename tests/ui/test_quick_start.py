"""What a start puts off, in processes of their own: each begins before Qt is there."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Stands in for the wiring of the window: the program loads it last, and calls this in it.
_PROGRAM = """
import gc, json, linecache, sys, types
from jis_desktop import bootstrap
told = {"qt_first": "PySide6" in sys.modules}
def run_window(folder, *, language, shared):
    import colorsys
    told["read_as_text"] = colorsys.__file__ in linecache.cache
    told["collects"] = gc.isenabled()
    return 0
window = types.ModuleType("jis_desktop.window")
window.run_window = run_window
sys.modules["jis_desktop.window"] = window
bootstrap.run([])
print(json.dumps(told))
"""
_WITHOUT = """
import json, linecache
import PySide6.QtCore
import colorsys
print(json.dumps({"read_as_text": colorsys.__file__ in linecache.cache}))
"""
_PRELOAD = """
import gc, json, threading
from jis_desktop.ui import quick_start
quick_start.begin()
from jis_desktop.window import preload
told = {"before": gc.isenabled()}
preload()
for thread in threading.enumerate():
    if thread.name == "preload":
        thread.join()
told |= {"after": gc.isenabled(), "kept": gc.get_freeze_count() > 10_000}
print(json.dumps(told))
"""
_FIRST_WINDOW = """
import json, sys, threading
from pathlib import Path
from jis_desktop.ui import quick_start
quick_start.begin()
from jis_desktop.window import application, make_window, preload
app = application()
window = make_window(app, Path(sys.argv[1]), language="nl")
window.show()
app.processEvents()
heavy = ("sqlalchemy", "sqlcipher3", "cryptography", "keyring", "tomllib")
ours = ("jis_desktop.ports.work", "jis_desktop.domain.contact", "jis_desktop.ui.main_view")
told = {"shown": sorted(name for name in heavy + ours if name in sys.modules)}
preload()
for thread in threading.enumerate():
    if thread.name == "preload":
        thread.join()
told["later"] = sorted(name for name in heavy + ours if name in sys.modules)
print(json.dumps(told))
"""
_END_WITHOUT_BEGIN = """
import gc, json
from jis_desktop.ui import quick_start
quick_start.end()
print(json.dumps({"collects": gc.isenabled(), "kept": gc.get_freeze_count()}))
"""


def test_the_program_loads_the_window_without_reading_its_source() -> None:
    told = _run(_PROGRAM)
    assert not told["qt_first"]
    assert not told["read_as_text"]


def test_control_qt_reads_the_source_of_what_is_loaded_after_it() -> None:
    assert _run(_WITHOUT)["read_as_text"]


def test_memory_is_not_searched_and_what_the_start_made_is_left_out() -> None:
    assert not _run(_PROGRAM)["collects"]
    assert _run(_PRELOAD) == {"before": False, "after": False, "kept": True}


def test_an_end_without_a_beginning_changes_nothing() -> None:
    assert _run(_END_WITHOUT_BEGIN) == {"collects": True, "kept": 0}


@pytest.mark.parametrize("used", [True, False], ids=["unlock", "first start"])
def test_the_first_window_waits_for_nothing_heavy(tmp_path: Path, *, used: bool) -> None:
    profile = tmp_path / "profile"
    if used:
        profile.mkdir(mode=0o700)
        (profile / "jis.db").touch(0o600)
    told = _run(_FIRST_WINDOW, profile)
    assert told["shown"] == []
    assert {"sqlalchemy", "cryptography", "jis_desktop.ui.main_view"} <= set(told["later"])


def _run(code: str, *words: object) -> dict[str, Any]:
    command = [sys.executable, "-c", code, *map(str, words)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told
