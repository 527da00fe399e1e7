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
_OURS = """
import sys
from pathlib import Path
from jis_desktop.window import application, make_window
app = application()
window = make_window(app, Path(sys.argv[1]), language="nl")
window.show()
app.processEvents()
window.grab()
"""


def rows(folder: Path) -> Iterator[Pair]:
    """First paint of the unlock screen, the everyday start, and of the first start."""
    used = folder / "used" / "profile"
    used.mkdir(parents=True)
    (used / "vault.jiskeys").touch()
    for name, profile, goal in (
        ("unlock", used, 1.7),
        ("first start", folder / "none" / "profile", None),
    ):
        ours, peer = alternate(_process(_OURS, str(profile)), _process(_BARE), rounds=9)
        yield Pair(f"first paint ({name}) / bare PySide6 window", ours, peer, goal, "bare window")


def _process(code: str, *words: str) -> Callable[[], object]:
    # As installed: with compiled modules, which a first, unmeasured run leaves in the cache.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    # Ends at once after the paint: what a closing program does is not part of a start.
    ending = "\nimport os\nos._exit(0)\n"
    return lambda: subprocess.run(
        [sys.executable, "-c", code + ending, *words],
        env=environment,
        check=True,
        stderr=subprocess.DEVNULL,
    )
