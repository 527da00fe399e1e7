"""Erases a youth on a disk without a byte left, with or without the room that is kept for it.

``unshare -Urm python -m tests.faults.full_erasure FOLDER`` mounts a small disk on the folder, in
a namespace of its own, and prints what saving and erasing were told.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from jis_desktop.domain.errors import JisError
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.log_line import log_line
from jis_desktop.storage.reserve import FILE_NAME
from tests.backups.machine import Machine, names


def fill(folder: Path) -> None:
    """Leave not a block."""
    with (folder / "ballast").open("wb") as ballast:
        disk = os.statvfs(folder)
        os.posix_fallocate(ballast.fileno(), 0, disk.f_bavail * disk.f_frsize)


def told(act: object) -> str:
    """The code of what went wrong; "" for nothing."""
    try:
        act()  # type: ignore[operator]  a function
    except JisError as error:
        return error.code
    return ""


def main(arguments: list[str] | None = None) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--no-reserve", action="store_true", help="the control")
    given = parser.parse_args(arguments)
    disk = ["mount", "-t", "tmpfs", "-o", "size=64m,mode=700", "tmpfs", str(given.folder)]
    subprocess.run(disk, check=True)
    laptop = Machine(given.folder / "laptop")
    laptop.start()
    with laptop.opened() as workplace:
        log_line("noor 5m check-in voetbalclub", workplace)
        ryan = log_line("ryan 5m check-in " + "bijbaan gevonden " * 100, workplace)
        if given.no_reserve:
            (laptop.profile / FILE_NAME).unlink()
        fill(given.folder)
        answer = {
            "saving": told(lambda: log_line("noor 5m " + "lang verhaal " * 150, workplace)),
            "erasing": told(
                lambda: erase_youth(ryan.young_person_id, cause=REQUEST, workplace=workplace)  # type: ignore[arg-type]  it is somebody
            ),
        }
    (given.folder / "ballast").unlink()
    with laptop.opened() as workplace:
        answer["left"] = names(workplace)  # type: ignore[assignment]  for JSON
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
