"""A process before or behind the locked door: ``python -m tests.services.captured_child``.

No tests here. ``capture`` seals what stdin holds, one line a line; ``wait`` does so and then stays
until stdin closes; ``unlock`` opens the profile and stays; ``file`` files all lines; ``killed``
does so and is killed when the records are stored and the lines are still there.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from uuid import uuid4

from jis_desktop.bootstrap import SystemClock
from jis_desktop.local_profile import LocalProfile
from jis_desktop.security.captured import FileLetterBox
from jis_desktop.services import file_captured
from jis_desktop.services.capture_locked import capture_line
from jis_desktop.services.read_captured import see_waiting
from jis_desktop.services.read_records import known_names
from tests.ui.opened_window import PASSPHRASE


def capture(folder: Path) -> FileLetterBox:
    """Seal each line of stdin up to an empty one."""
    box = FileLetterBox(folder)
    for text in iter(sys.stdin.readline, "\n"):
        capture_line(text.strip(), line_id=uuid4(), box=box, clock=SystemClock())
    sys.stdout.write(f"{box.waiting()}\n")
    sys.stdout.flush()
    return box


def wait(folder: Path) -> None:
    """Seal, and stay in memory."""
    box = capture(folder)
    sys.stdin.read()
    del box


def unlock(folder: Path) -> None:
    """Open the profile, read the names, and stay in memory."""
    door = LocalProfile(folder, clock=SystemClock())
    names = known_names(door.unlock(PASSPHRASE))
    sys.stdout.write(f"{len(names)}\n")
    sys.stdout.flush()
    sys.stdin.read()
    door.close()


def file(folder: Path) -> None:
    """File what waits; print how many became records."""
    door = LocalProfile(folder, clock=SystemClock())
    workplace = door.unlock(PASSPHRASE)
    filed = file_captured.file_lines(see_waiting(workplace), workplace)
    door.close()
    sys.stdout.write(f"{len(filed.logged)}\n")


def killed(folder: Path) -> None:
    """The same, killed before the first line is taken away."""
    file_captured.drop_filed = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    file(folder)


if __name__ == "__main__":
    ways = {"capture": capture, "wait": wait, "unlock": unlock, "file": file, "killed": killed}
    ways[sys.argv[1]](Path(sys.argv[2]))
