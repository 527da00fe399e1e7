"""A disk that fills up at every 4 KiB boundary of a save, and one that is read-only.

``unshare -Urm python -m tests.faults.disk_full FOLDER --how disk`` mounts a small disk on the
folder, in a namespace of its own, so that no administrator is needed (mount(8), unshare(1)).
``--how limit`` needs no disk: no file may grow past a limit (setrlimit(2), RLIMIT_FSIZE),
which SQLite reports as a failing disk instead of a full one.

It prints a JSON line a boundary, from 0 blocks until the save fits:
what the save was told, and whether everything earlier was still there, nothing was half
saved, and saving worked again once there was room.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from jis_desktop.domain.contact import Contact
from jis_desktop.domain.errors import JisError
from jis_desktop.domain.school import Profile, School
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.storage.database import FILE_NAME, Database
from jis_desktop.storage.profile_lock import ProfileLock
from jis_desktop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.derived_keys import DerivedAuditChain, DerivedYouthKeys
from tests.fakes.fake_clock import MOMENT, FakeClock
from tests.storage.frozen import NEXT, Frozen, scripts_with_next

if TYPE_CHECKING:
    from collections.abc import Callable

KEY, MASTER = bytes(range(32)), b"m" * 32
BLOCK = 4096
_NOTES = 18  # make the save need some thirty blocks


class SmallDisk:
    """A disk of 16 MiB on a folder, for this process only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ballast = folder / "ballast"
        self._mount("-t", "tmpfs", "-o", "size=16m,mode=700", "tmpfs")

    def leave(self, blocks: int) -> None:
        """Fill it up until so many blocks are free."""
        disk = os.statvfs(self._folder)
        free = disk.f_bavail * disk.f_frsize
        self._ballast.write_bytes(bytes(free - blocks * BLOCK))

    def give_back(self) -> None:
        """Make room again."""
        self._ballast.unlink()

    def make_read_only(self) -> None:
        """From now on nothing can be written; no file may be open for writing."""
        self._mount("-o", "remount,ro")

    def _mount(self, *options: str) -> None:
        subprocess.run(["mount", *options, str(self._folder)], check=True)


class SmallFiles:
    """No room for a file of this process to grow."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def leave(self, blocks: int) -> None:
        """Let the log grow by so many blocks."""
        log = self._folder / f"{FILE_NAME}-wal"
        size = log.stat().st_size if log.exists() else 0
        self._limit(size + blocks * BLOCK)

    def give_back(self) -> None:
        """Make room again."""
        self._limit(resource.RLIM_INFINITY)

    def _limit(self, size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def unit(database: Database) -> SqlUnitOfWork:
    """A unit of work on it."""
    keys, chain = DerivedYouthKeys(MASTER), DerivedAuditChain(MASTER)
    return SqlUnitOfWork(database, keys=keys, chain=chain, clock=FakeClock())


def save(database: Database, youth: UUID) -> int:
    """Store a youth and many notes in one transaction; the commit's number."""
    with unit(database) as work:
        work.young_people.add(YoungPerson(id=youth, name="Ryan", registered_on=MOMENT.date()))
        for _note in range(_NOTES):
            work.contacts.add(note(youth))
        return work.commit().commit


def note(youth: UUID) -> Contact:
    """A contact with a long text."""
    return Contact(
        id=uuid4(),
        young_person_id=youth,
        kind="check_in",
        day=MOMENT.date(),
        facts="lang verhaal " * 200,
    )


def save_in_pieces(database: Database, youth: UUID) -> int:
    """What the control does: the same records, a transaction each."""
    with unit(database) as work:
        work.young_people.add(YoungPerson(id=youth, name="Ryan", registered_on=MOMENT.date()))
        number = work.commit().commit
    for _note in range(_NOTES):
        with unit(database) as work:
            work.contacts.add(note(youth))
            number = work.commit().commit
    return number


def content(database: Database) -> tuple[int, int]:
    """How many youths and contacts there are."""
    with unit(database) as work:
        return len(work.young_people.ids()), len(work.contacts.newest(limit=10_000))


def told(work: Callable[[], object]) -> str:
    """The code of the error that the work raises; "" for none."""
    try:
        work()
    except JisError as error:
        return error.code
    return ""


def try_boundary(
    folder: Path,
    room: SmallDisk | SmallFiles,
    blocks: int,
    save: Callable[[Database, UUID], int] = save,
) -> dict[str, Any]:
    """Open, save with so many blocks free, make room, and save again."""
    database = Database.open(folder, KEY)
    before = content(database)
    room.leave(blocks)
    code = told(lambda: save(database, uuid4()))
    after = content(database)
    room.give_back()
    again = told(lambda: save(database, uuid4()))
    database.close()
    database = Database.open(folder, KEY)
    saves = 2 if not code else 1
    result = {
        "free": blocks,
        "code": code,
        "half": code != "" and after != before,
        "again": again,
        "kept": content(database) == (before[0] + saves, before[1] + saves * _NOTES),
        "sound": database.check_integrity() and database.lost_commits() == 0,
    }
    database.close()
    return result


def upgrade_without_room(folder: Path, disk: SmallDisk) -> list[Any]:
    """What an upgrade is told on a full disk, the files after it, and whether all is there."""
    frozen, old = Frozen("schema_0001"), folder / "old"
    old.mkdir()
    frozen.thaw(old)
    scripts = scripts_with_next(folder)
    disk.leave(20)
    code = told(lambda: Database.open(old, frozen.key, known=NEXT, scripts=scripts))
    files = sorted(path.name for path in old.iterdir())
    disk.give_back()
    database = Database.open(old, frozen.key)
    whole = frozen.read(database) == frozen.content
    database.close()
    return [code, files, whole]


def full_at_the_ends(folder: Path, disk: SmallDisk) -> dict[str, Any]:
    """Close, make and upgrade a database on a full disk; then open one that is read-only."""
    database = Database.open(folder, KEY)
    save(database, uuid4())
    before = content(database)
    disk.leave(0)
    closing = told(database.close)
    other = folder / "other"
    other.mkdir()
    creating = told(lambda: Database.create(other, KEY))
    rest = sorted(path.name for path in other.iterdir())
    disk.give_back()
    upgrading = upgrade_without_room(folder, disk)
    database = Database.open(folder, KEY)
    kept = content(database) == before
    database.close()
    disk.make_read_only()
    return {
        "closing": closing,
        "kept": kept,
        "creating": creating,
        "rest": rest,
        "upgrading": upgrading,
        "opening read-only": told(lambda: Database.open(folder, KEY)),
        "locking read-only": told(ProfileLock(folder).acquire),
    }


def main(arguments: list[str] | None = None) -> int:
    """Try every boundary until the save fits."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--how", choices=("disk", "limit"), required=True)
    parser.add_argument("--in-pieces", action="store_true", help="the control, at one boundary")
    given = parser.parse_args(arguments)
    room = SmallDisk(given.folder) if given.how == "disk" else SmallFiles(given.folder)
    database = Database.create(given.folder, KEY)
    with unit(database) as work:
        work.set_profile(Profile(id=uuid4(), worker="S", organisation="K", device="abcdef01"))
        work.schools.add(School(id=uuid4(), name="De Werf"))
        work.commit()
    database.close()
    if given.in_pieces:
        result = try_boundary(given.folder, room, 10, save_in_pieces)
        sys.stdout.write(json.dumps(result) + "\n")
        return 0
    blocks, code = 0, "none yet"
    while code:
        result = try_boundary(given.folder, room, blocks)
        code = result["code"]
        blocks += 1
        sys.stdout.write(json.dumps(result) + "\n")
    if isinstance(room, SmallDisk):
        sys.stdout.write(json.dumps(full_at_the_ends(given.folder, room)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
