"""The real window on a real display, screen after screen, for a reader outside. No tests here.

``python -m tests.ui.a11y.shown_window PROFILE [--plant]``: prints the name of each screen once
it is shown, and goes on to the next one when a line comes in. ``--plant`` adds a button without
a name to the first.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QPushButton

from jis_desktop.pictures import Wanted, show_screens
from jis_desktop.services.demo.make import PASSPHRASE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _Lines:
    """Waits for a line while the window goes on."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def wait(self) -> None:
        self._loop.exec()  # answers as fast as the app itself

    def _read(self) -> None:
        if not sys.stdin.readline():
            self._notifier.setEnabled(False)
        self._loop.quit()


def _plant(window: QWidget) -> None:
    button = QPushButton(window)
    button.setObjectName("planted")
    button.setFixedSize(40, 40)
    button.show()


def main() -> int:
    """Show them all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("profile", type=Path)
    parser.add_argument("--plant", action="store_true")
    arguments = parser.parse_args()
    lines: _Lines | None = None
    for picture, window in show_screens(
        arguments.profile, PASSPHRASE, Wanted(language="nl", theme="light", size="1280x800")
    ):
        if arguments.plant:
            _plant(window)
        lines = lines or _Lines()
        sys.stdout.write(f"{picture.screen}\n")
        sys.stdout.flush()
        lines.wait()
        if arguments.plant:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
