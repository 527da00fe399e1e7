"""Many simultaneous starts on one profile: exactly one may become its writer.

``python -m tests.faults.starts FOLDER --what database --count 20`` prints what each of the
processes was told, one a line: ``writer``, or the code of the error. POSIX only (fork), in a
process of its own, so that no thread of a test runner is copied along.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import JisError
from jis_desktop.storage.database import Database
from jis_desktop.storage.profile_lock import ProfileLock

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = bytes(range(32))
WRITER = "writer"


class Race:
    """Processes that wait at a gate, take something at once, and keep it until the end.

    Args:
        take: what each does; gives what it holds, or raises a `JisError`.
    """

    def __init__(self, take: Callable[[], object]) -> None:
        self._take = take
        self._gate, self._told, self._end = os.pipe(), os.pipe(), os.pipe()

    def run(self, count: int) -> list[str]:
        """`WRITER` or an error's code for each of so many processes."""
        children = [self._start() for _ in range(count)]
        os.close(self._gate[1])
        with os.fdopen(self._told[0]) as answers:
            lines = [answers.readline().strip() for _child in children]
        os.close(self._end[1])
        for child in children:
            os.waitpid(child, 0)
        for handle in (self._gate[0], self._told[1], self._end[0]):
            os.close(handle)
        return lines

    def _start(self) -> int:
        child = os.fork()
        if child:
            return child
        os.close(self._gate[1])
        os.close(self._end[1])
        os.read(self._gate[0], 1)  # returns when the last writing end is closed
        try:
            held: object = self._take()
            answer = WRITER
        except JisError as error:
            held, answer = None, error.code
        os.write(self._told[1], f"{answer}\n".encode())
        os.read(self._end[0], 1)
        os._exit(held is None)  # as a crash would: nothing is let go of in an orderly way


def lock(folder: Path) -> ProfileLock:
    """Take the profile's lock."""
    taken = ProfileLock(folder)
    taken.acquire()
    return taken


def opened(folder: Path) -> tuple[ProfileLock, Database]:
    """Open as the app does, the lock first: twenty bare openers may all refuse each other."""
    return lock(folder), Database.open(folder, KEY)


def main(arguments: list[str] | None = None) -> int:
    """Run one race and print its answers."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--what", choices=("lock", "database"), required=True)
    parser.add_argument("--count", type=int, default=20)
    given = parser.parse_args(arguments)
    takes: dict[str, Callable[[], object]] = {
        "lock": lambda: lock(given.folder),
        "database": lambda: opened(given.folder),
    }
    sys.stdout.write("\n".join(Race(takes[given.what]).run(given.count)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
