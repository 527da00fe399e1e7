"""One process a profile: a lock that the operating system lets go of when a process dies."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InUseError, StorageError
from jis_desktop.storage.faults import faults_translated

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.domain.errors import JisError

FILE_NAME = "profile.lock"


class ProfileLock:
    """Held as long as a window or a command has the profile.

    SQLCipher's own exclusive lock would refuse a second process too, but only after half a
    second of key derivation, and not while the vault is being changed.

    Args:
        folder: the profile's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            InUseError: ``profile.in_use``.
            StorageError: the folder is read-only or gone.
        """
        with faults_translated():
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise _told(error) from None
        self._handle = handle

    def release(self) -> None:
        """Let go. Safe to call twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _told(error: OSError) -> JisError:
    # EDEADLK is what msvcrt.locking gives; others mean that the disk knows no locks.
    if error.errno in {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}:
        return InUseError("profile.in_use")
    return StorageError("disk.failed")


if sys.platform == "win32":  # never run here; the same contract test covers it on Windows

    def _lock(handle: int) -> None:
        import msvcrt  # noqa: PLC0415  exists on Windows only

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
