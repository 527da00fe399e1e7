"""The window on a disk that refuses: ``unshare -Urm python -m tests.ui.window_on_disk FOLDER``.

``--how read_only`` unlocks a profile on a disk that is read-only; ``--how full`` saves a line on
a disk that is full, and once more when there is room; ``--how full_today`` ticks a follow-up off
in the same way. Prints one JSON object: what was to be read in the window, and what stood there
and was stored before and after there was room.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from jis_desktop.bootstrap import SystemClock, load_messages
from jis_desktop.domain.records import Kind
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import list_records
from tests.faults.disk_full import SmallDisk
from tests.ui.opened_window import (
    PASSPHRASE,
    make_profile,
    open_window,
    part,
    shown_texts,
    unlock,
    wait,
)

LINE = "ryan 5m huiswerk besproken"
FULL = load_messages().text("disk.full", "nl")


def read_only(folder: Path, disk: SmallDisk) -> dict[str, Any]:
    """Unlock on a disk that became read-only."""
    make_profile(folder / "profile")
    disk.make_read_only()
    window = open_window(folder / "profile")
    unlock(window)
    calm = shown_texts(window)
    wait(lambda: shown_texts(window) != calm and not part_busy(window))
    told = {"told": shown_texts(window), "opened": window.opened is not None}
    window.close()
    return told


def part_busy(window: Any) -> bool:
    """Whether the passphrase is still being worked on."""
    return bool(part(window, QLineEdit, "unlock.passphrase").isReadOnly())


def full(folder: Path, disk: SmallDisk) -> dict[str, Any]:
    """Save on a full disk, then with room."""
    make_profile(folder / "profile")
    window = open_window(folder / "profile")
    unlock(window)
    wait(lambda: window.opened is not None)
    view = window.opened
    assert view is not None
    view.open_capture()
    field = part(window, QLineEdit, "capture.line")
    QTest.keyClicks(field, LINE)
    disk.leave(0)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    # Only once the save was answered: what is asked during one is ignored.
    wait(lambda: FULL in shown_texts(view.panel) and not view.capture._saving)
    told, line = shown_texts(view.panel), field.text()
    disk.give_back()
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(view.panel.isHidden)
    window.close()
    door = LocalProfile(folder / "profile", clock=SystemClock())
    count = len(list(list_records(Kind.CONTACT, door.unlock(PASSPHRASE))))
    door.close()
    return {"told": told, "line": line, "contacts": count}


def full_today(folder: Path, disk: SmallDisk) -> dict[str, Any]:
    """Tick a follow-up off on a full disk, then with room."""
    make_profile(folder / "profile")
    door = LocalProfile(folder / "profile", clock=SystemClock())
    today = SystemClock().now()
    log_line(f"{LINE} > {today.day}-{today.month}", door.unlock(PASSPHRASE))
    door.close()
    window = open_window(folder / "profile")
    unlock(window)
    wait(lambda: window.opened is not None)
    view = window.opened
    assert view is not None
    rows = view.today.due_list.model()
    wait(lambda: rows.rowCount() == 1 and not window.busy)
    view.today.due_list.setFocus()
    # Without a row to act on the key would do nothing.
    wait(lambda: view.today.due_list.currentIndex().isValid() and not window.busy)
    disk.leave(0)
    QTest.keyClick(view.today.due_list, Qt.Key.Key_G)
    wait(lambda: FULL in shown_texts(view.toast))
    told, due = shown_texts(view.toast), rows.rowCount()
    disk.give_back()
    QTest.keyClick(view.today.due_list, Qt.Key.Key_G)
    wait(lambda: rows.rowCount() == 0)
    window.close()
    return {"told": told, "due": due, "then": rows.rowCount()}


def main() -> int:
    """Run one of the three."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--how", choices=("read_only", "full", "full_today"), required=True)
    arguments = parser.parse_args()
    disk = SmallDisk(arguments.folder)
    ways = {"read_only": read_only, "full": full, "full_today": full_today}
    told = ways[arguments.how](arguments.folder, disk)
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
