"""Writes small secret files so that a power cut leaves the old or the new one, never half.

Knows nothing of what is in them. Which folders are safe is told by `file_systems`.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from jis_desktop.domain.errors import StorageError
from jis_desktop.security.file_systems import network_file_system, roaming_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE_MODE = 0o600
FOLDER_MODE = 0o700

_NUMBERS = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EROFS: "disk.read_only",
    errno.EACCES: "disk.read_only",
    errno.EPERM: "disk.read_only",
}
_NO_SUCH_CALL = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS})
# ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: a scanner looks at the file.
_HELD_BY_ANOTHER = frozenset({5, 32, 33})
_PAUSES = (0.01, 0.05, 0.1, 0.2, 0.4, 0.8)  # seconds; 1.6 in all


class Disk:
    """The steps of a safe write, one method each, so that tests can fail or cut between them."""

    def create(self, path: Path, content: bytes) -> None:
        """Make a new file, for its owner only, and wait until it is on the disk."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, FILE_MODE), "wb") as file:
            file.write(content)
            self.flush(file)

    def flush(self, file: BinaryIO) -> None:
        """Wait until what was written to a file is on the disk."""
        file.flush()
        os.fsync(file.fileno())

    def replace(self, source: Path, target: Path) -> None:
        """Put a file in the place of another in one step."""
        source.replace(target)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the folder's entries are on the disk.

        Windows has no such call, and some sticks and network shares have none either.
        """
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in _NO_SUCH_CALL:
                raise
        finally:
            os.close(handle)

    def read(self, path: Path, limit: int) -> bytes:
        """At most ``limit`` + 1 bytes, so that a larger file shows without being read."""
        with path.open("rb") as file:
            return file.read(limit + 1)

    def remove(self, path: Path) -> None:
        """Take a file away, if it is there."""
        path.unlink(missing_ok=True)

    def pause(self, seconds: float) -> None:
        """Wait before another try."""
        time.sleep(seconds)


SYSTEM_DISK = Disk()


def write_private(path: Path, content: bytes, *, disk: Disk = SYSTEM_DISK) -> None:
    """Write a file whole: a temporary one, fsync, replace, fsync of the folder, read back.

    Args:
        path: what to write; the temporary file lies beside it as ``NAME.new``.
        content: all of it.
        disk: the file operations.

    Raises:
        StorageError: ``disk.full``, ``disk.read_only`` or ``disk.failed``. The old file is
            still there, unless the failure came after the replacement.
    """
    temporary = path.with_name(path.name + ".new")
    with disk_errors():
        disk.remove(temporary)
        try:
            disk.create(temporary, content)
            replace_patiently(disk, temporary, path)
        except OSError:
            with suppress(OSError):
                disk.remove(temporary)
            raise
        disk.sync_folder(path.parent)
        if disk.read(path, len(content)) != content:
            raise StorageError("disk.failed")


def replace_patiently(disk: Disk, source: Path, target: Path) -> None:
    """Replace a file; a virus scanner may hold it for a moment (beeware/briefcase#1780).

    Raises:
        OSError: the disk refuses, or the file is still held after 1.6 seconds.
    """
    for pause in _PAUSES:
        try:
            disk.replace(source, target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            disk.pause(pause)
        else:
            return
    disk.replace(source, target)


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn what the operating system refuses inside the block into `StorageError`."""
    try:
        yield
    except OSError as error:
        raise StorageError(_NUMBERS.get(error.errno or 0, "disk.failed")) from None


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter; tighten it if it is there already.

    Raises:
        StorageError: the disk refuses.
    """
    with disk_errors():
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        folder.chmod(FOLDER_MODE)


def private_umask() -> None:
    """Let nothing that this process makes be open to others; call it before any file is made."""
    os.umask(0o077)


def refuse_unsafe_folder(folder: Path) -> None:
    """Refuse a folder where a database would break or whose files travel.

    On Linux the mounts are looked up. On Windows UNC paths, network drives and the roaming
    profile are refused: that branch has never been run. On macOS nothing is known and
    nothing refused.

    Args:
        folder: where the profile lies or will lie; it need not exist.

    Raises:
        StorageError: ``folder.network`` (SQLite's WAL needs a local disk) or
            ``folder.roaming`` (Windows copies it to a server at log-off).
    """
    kind = network_file_system(folder)
    if kind is not None:
        raise StorageError("folder.network", field="profile", filesystem=kind)
    if roaming_folder(folder):
        raise StorageError("folder.roaming", field="profile")
