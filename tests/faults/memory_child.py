"""The real window in a process of its own, driven to a lock.

``python -m tests.faults.memory_child PIPE`` reads one JSON object from stdin, so that nothing
secret stands among its words or settings: ``profile``, ``passphrase``, ``name``, ``typed`` and
``how``. It opens the profile, shows the youth, searches for the name, types a line that nobody
saves, and locks. ``how`` is ``restart``, as the app does, or ``closed``: the control, in which
the profile is closed and garbage collected. The pipe, whose other end the parent holds, is
written to before locking, and closes by itself when the program is replaced.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

import jis_desktop.window
from jis_desktop.bootstrap import run
from tests.ui.opened_window import part, shown_texts, wait

if TYPE_CHECKING:
    from jis_desktop.ui.main_window import MainWindow


def drive(window: MainWindow, task: dict[str, str], told: int) -> None:
    """Unlock, look at the youth, search, type, and lock."""
    field = part(window, QLineEdit, "unlock.passphrase")
    wait(field.isVisible)
    QTest.keyClicks(field, task["passphrase"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(lambda: window.opened is not None)
    view: Any = window.opened
    _look(view, task["name"])
    view.open_capture()
    QTest.keyClicks(part(window, QLineEdit, "capture.line"), task["typed"])
    wait(lambda: not window.busy)
    os.write(told, b"locking\n")
    window.lock()
    os.write(told, b"locked\n")  # the control only: a lock does not come back


def _look(view: Any, name: str) -> None:
    field = part(view, QLineEdit, "finder")
    view.window().activateWindow()
    field.setFocus()
    wait(field.hasFocus)
    QTest.keyClicks(field, name)
    wait(lambda: any(getattr(one, "title", "") == name for one in view.search._found.values()))
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(lambda: view.place == "youths" and name in shown_texts(view))


def drive_or_end(window: MainWindow, task: dict[str, str], told: int) -> None:
    """What fails in a turn of the event loop would leave a window that waits for ever."""
    try:
        drive(window, task, told)
    except BaseException:  # noqa: BLE001  whatever it is, the process has to end
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def main() -> int:
    """Run the app with somebody at its keys."""
    task = json.loads(sys.stdin.readline())
    told = int(sys.argv.pop())  # not inherited by what takes this process's place
    os.set_inheritable(told, False)  # noqa: FBT003  it takes no name
    make = jis_desktop.window.make_window

    def made(*given: Any, **named: Any) -> MainWindow:
        window = make(*given, **named)
        QTimer.singleShot(0, window, lambda: drive_or_end(window, task, told))
        return window

    jis_desktop.window.make_window = made
    if task["how"] == "closed":
        jis_desktop.window.restart = gc.collect  # type: ignore[assignment]  the control
    sys.argv[1:] = ["--profile", task["profile"], "--language", "nl"]
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
