"""The first paint of the real window against a bare one, as whole processes."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks.pairs import Pair, alternate
from jis_desktop.bootstrap import SystemClock, SystemEntropy
from jis_desktop.local_profile import LocalProfile
from jis_desktop.security.passphrase import suggest_passphrase
from jis_desktop.services.first_start import FirstStart, start_profile

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
# From the Enter behind the passphrase until Vandaag stands and everything is read.
_OPENING = f"""{_BEGIN}
import threading, time
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
app = application()
window = make_window(app, Path(sys.argv[1]), language="nl")
window.show()
QTest.qWait(100)
while any(thread.name == "preload" for thread in threading.enumerate()):
    QTest.qWait(10)
field = window.findChild(QLineEdit, "unlock.passphrase")
QTest.keyClicks(field, sys.argv[2])
turns = [time.perf_counter()]
timer = QTimer(interval=1)
timer.timeout.connect(lambda: turns.append(time.perf_counter()))
timer.start()
QTest.keyClick(field, Qt.Key.Key_Return)
quiet = 0
while quiet < 500:
    app.processEvents()
    time.sleep(0.0005)
    quiet = quiet + 1 if window.opened and not window.busy else 0
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
    used = used_profile(folder / "used")
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
    used = used_profile(folder / "stall")
    _told(_STALL, used)  # leaves the compiled modules
    stalls = [_told(_STALL, used) for _round in range(9)]
    note = f"the limit; the worst of {len(stalls)} starts {max(stalls) * 1000:.0f} ms"
    return Pair("longest stall while modules load / 50 ms", stalls, [0.050], 1.0, note)


def stall_of(folder: Path, *, rounds: int) -> list[float]:
    """The longest time between two turns of the window while a profile is opened."""
    passphrase = suggest_passphrase()
    door = LocalProfile(folder / "profile", clock=SystemClock())
    start = FirstStart(
        worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=passphrase
    )
    start_profile(start, door=door, entropy=SystemEntropy())
    door.close()
    _told(_OPENING, folder / "profile", passphrase)  # leaves the compiled modules
    return [_told(_OPENING, folder / "profile", passphrase) for _round in range(rounds)]


def memory_rows(folder: Path) -> Iterator[Pair]:
    """The memory of the first window, shared pages counted by their share (PSS)."""
    used = used_profile(folder / "memory")
    bare = [_told(_BARE + _PSS, used) for _round in range(3)]
    for name, code in (("the unlock window", _OURS), ("all modules loaded", _STALL)):
        ours = [_told(code + _PSS, used) for _round in range(3)]
        yield Pair(f"memory (PSS), {name} / bare window", ours, bare, None, "bare window")


def used_profile(folder: Path) -> Path:
    """A folder that looks like a profile to a start."""
    used = folder / "profile"
    used.mkdir(parents=True)
    (used / "vault.jiskeys").touch()
    return used


def _told(code: str, profile: Path, *words: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", code + _ENDING, str(profile), *words],
        env=environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout.split()[-1])


def environment() -> dict[str, str]:
    """Of a measured process: offscreen."""
    # As installed: with compiled modules, which a first, unmeasured run leaves in the cache.
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}


def _process(code: str, *words: str) -> Callable[[], object]:
    surroundings = environment()
    return lambda: subprocess.run(
        [sys.executable, "-c", code + _ENDING, *words],
        env=surroundings,
        check=True,
        stderr=subprocess.DEVNULL,
    )
