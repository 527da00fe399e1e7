"""Copies the database while it stands still, and checks such a copy. Knows no folder of backups."""

from __future__ import annotations

import hashlib
import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import DamagedError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.ports import Contents
from jis_desktop.storage.connection import connect_to_copy, make_private_file
from jis_desktop.storage.faults import faults_translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jis_desktop.storage.connection import Connection

_CHUNK: Final = 256 * 1024


class Held:
    """The database's file while nothing is written to it.

    Args:
        reading: an open file descriptor; its owner, the database, closes it.
    """

    def __init__(self, reading: int) -> None:
        self._reading = reading
        self._still = True
        self._lock = threading.Lock()

    def size(self) -> int:
        """In bytes.

        Raises:
            RefusedError: ``backup.interrupted``: it stands still no more.
        """
        with self._while_still():
            return os.fstat(self._reading).st_size

    def read(self, place: int, count: int) -> bytes:
        """So many bytes from a place on, fewer at the end.

        Raises:
            RefusedError: ``backup.interrupted``: it stands still no more.
        """
        with self._while_still():
            os.lseek(self._reading, place, os.SEEK_SET)
            return os.read(self._reading, count)

    def end(self) -> None:
        """From now on nothing can be read; waits for a reading that is under way."""
        with self._lock:
            self._still = False

    @contextmanager
    def _while_still(self) -> Iterator[None]:
        with self._lock:
            if not self._still:
                raise RefusedError("backup.interrupted")
            yield


def copy_held(held: Held, target: Path, going: Callable[[int, int], None]) -> tuple[int, str]:
    """Copy what is held into a new private file and wait until it is on the disk.

    Thread: one at a time; any but the main one.

    Args:
        held: the database's file.
        target: must not exist; removed again when anything goes wrong.
        going: told how many bytes of how many; what it raises ends the copying.

    Returns:
        Size in bytes and SHA-256.

    Raises:
        RefusedError: ``backup.interrupted``: the log was written back meanwhile.
        StorageError: the disk refuses.
    """
    with faults_translated():
        make_private_file(target)
        try:
            return _copied(held, target, going)
        except BaseException:
            target.unlink(missing_ok=True)
            raise


def _copied(held: Held, target: Path, going: Callable[[int, int], None]) -> tuple[int, str]:
    digest, done, size = hashlib.sha256(), 0, held.size()
    with target.open("r+b") as file:
        while done < size and (chunk := held.read(done, min(_CHUNK, size - done))):
            file.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            going(done, size)
        file.flush()
        os.fsync(file.fileno())
    if held.size() != done:  # asks once more whether it still stands still
        raise RefusedError("backup.interrupted")
    return size, digest.hexdigest()


def check_copy(path: Path, key: bytes) -> Contents:
    """Open a copy for reading only, check it, and tell what it holds.

    Raises:
        DamagedError: ``backup.damaged``, or as `connect_to_copy`.
        StorageError: the disk refuses.
    """
    raw = connect_to_copy(path, key)
    try:
        with faults_translated():
            if (
                raw.execute("PRAGMA cipher_integrity_check").fetchall()
                or raw.execute("PRAGMA quick_check").fetchall() != [("ok",)]
                or raw.execute("PRAGMA foreign_key_check").fetchall()
            ):
                raise DamagedError("backup.damaged")
            return contents_of(raw)
    finally:
        raw.close()


def contents_of(raw: Connection) -> Contents:
    """How much a database holds, of an older schema too."""
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    commits = raw.execute("SELECT commits FROM profile").fetchone()
    head = raw.execute(
        "SELECT sequence, mac FROM audit_event ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    return Contents(
        schema=raw.execute("PRAGMA user_version").fetchone()[0],
        commits=commits[0] if commits else 0,
        head=(head[0], head[1].hex()) if head else (0, ""),
        counts={
            str(kind): raw.execute(f"SELECT count(*) FROM {kind}").fetchone()[0]  # noqa: S608  our own names
            for kind in Kind
            if kind in tables
        },
    )
