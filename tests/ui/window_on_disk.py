"""The window on a disk that refuses: ``unshare -Urm python -m tests.ui.window_on_disk FOLDER``.

``--how read_only`` unlocks a profile on a disk that is read-only; ``--how full`` saves a line on
a disk that is full, and once more when there is room. Prints one JSON object: what was to be
read in the window, what stood in the line, and how many contacts were stored in the end.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from jis_desktop.bootstrap import LocalProfile, SystemClock
from jis_desktop.domain.records import Kind
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


def read_only(folder: Path) -> dict[str, Any]:
    """Unlock on a disk that became read-only."""
    make_profile(folder / "profile")
    mount = ["mount", "-o", "remount,ro", str(folder)]
    subprocess.run(mount, check=True)
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
    wait(lambda: "vol" in shown_texts(view.panel))
    told, line = shown_texts(view.panel), field.text()
    disk.give_back()
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(view.panel.isHidden)
    window.close()
    door = LocalProfile(folder / "profile", clock=SystemClock())
    count = len(list(list_records(Kind.CONTACT, door.unlock(PASSPHRASE))))
    door.close()
    return {"told": told, "line": line, "contacts": count}


def main() -> int:
    """Run one of the two."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--how", choices=("read_only", "full"), required=True)
    arguments = parser.parse_args()
    disk = SmallDisk(arguments.folder)
    how = (
        read_only(arguments.folder)
        if arguments.how == "read_only"
        else full(arguments.folder, disk)
    )
    sys.stdout.write(json.dumps(how) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
