"""The first paint of the real window against a bare one, as whole processes."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks.pairs import Pair, alternate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
"""
# In the order of `bootstrap.run`.
_BEGIN = """
import sys
from pathlib import Path
from jis_desktop import bootstrap
from jis_desktop.ui import quick_start
quick_start.begin()
from jis_desktop.window import application, make_window
"""
_OURS = f"""{_BEGIN}
app = application()
window = make_window(app, Path(sys.argv[1]), language="nl")
window.show()
app.processEvents()
window.grab()
"""


_STALL = f"""{_BEGIN}
import threading, time
from PySide6.QtCore import QTimer
app = application()
window = make_window(app, Path(sys.argv[1]), language="nl")
window.show()
app.processEvents()
turns = [time.perf_counter()]
timer = QTimer(interval=1)
timer.timeout.connect(lambda: turns.append(time.perf_counter()))
timer.start()
def loading():
    return any(thread.name == "preload" for thread in threading.enumerate())
seen = False
end = time.perf_counter() + 20
while time.perf_counter() < end:
    app.processEvents()
    time.sleep(0)
    seen = seen or loading()
    if seen and not loading():
        break
print(max(after - before for before, after in zip(turns, turns[1:])))
"""
_PSS = """
import re
text = open("/proc/self/smaps_rollup").read()
print(int(re.search(r"^Pss:\\s+(\\d+)", text, re.M)[1]) / 1024)
"""

# Ends at once: what a closing program does is not part of a start.
_ENDING = """
import os
sys.stdout.flush()
os._exit(0)
"""


def rows(folder: Path) -> Iterator[Pair]:
    """First paint of the unlock screen, the everyday start, and of the first start."""
    used = _used(folder / "used")
    for name, profile, goal in (
        ("unlock", used, 1.7),
        ("first start", folder / "none" / "profile", None),
    ):
        ours, peer = alternate(_process(_OURS, str(profile)), _process(_BARE), rounds=9)
        yield Pair(f"first paint ({name}) / bare PySide6 window", ours, peer, goal, "bare window")
    yield stall_row(folder)
    if sys.platform == "linux":
        yield from memory_rows(folder)


def stall_row(folder: Path) -> Pair:
    """The longest time between two turns of the window while the rest loads after the paint."""
    used = _used(folder / "stall")
    _told(_STALL, used)  # leaves the compiled modules
    stalls = [_told(_STALL, used) for _round in range(9)]
    note = f"the limit; the worst of {len(stalls)} starts {max(stalls) * 1000:.0f} ms"
    return Pair("longest stall while modules load / 50 ms", stalls, [0.050], 1.0, note)


def memory_rows(folder: Path) -> Iterator[Pair]:
    """The memory of the first window, shared pages counted by their share (PSS)."""
    used = _used(folder / "memory")
    bare = [_told(_BARE + _PSS, used) for _round in range(3)]
    for name, code in (("the unlock window", _OURS), ("all modules loaded", _STALL)):
        ours = [_told(code + _PSS, used) for _round in range(3)]
        yield Pair(f"memory (PSS), {name} / bare window", ours, bare, None, "bare window")


def _used(folder: Path) -> Path:
    used = folder / "profile"
    used.mkdir(parents=True)
    (used / "vault.jiskeys").touch()
    return used


def _told(code: str, profile: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", code + _ENDING, str(profile)],
        env=_environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout.split()[-1])


def _environment() -> dict[str, str]:
    # As installed: with compiled modules, which a first, unmeasured run leaves in the cache.
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}


def _process(code: str, *words: str) -> Callable[[], object]:
    environment = _environment()
    return lambda: subprocess.run(
        [sys.executable, "-c", code + _ENDING, *words],
        env=environment,
        check=True,
        stderr=subprocess.DEVNULL,
    )
