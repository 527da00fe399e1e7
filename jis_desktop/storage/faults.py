"""Translates what SQLite and the disk say into this app's errors. Decides nothing else."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from jis_desktop.domain.errors import (
    DamagedError,
    InUseError,
    JisError,
    NotFoundError,
    RefusedError,
    StorageError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# The words of sqlite3_errstr; the driver gives no result codes.
_WORDS: tuple[tuple[str, type[JisError], str], ...] = (
    ("database is locked", InUseError, "profile.in_use"),
    ("or disk is full", StorageError, "disk.full"),
    ("readonly database", StorageError, "disk.read_only"),
    ("unable to open", StorageError, "disk.failed"),
    ("disk i/o error", StorageError, "disk.failed"),
    ("not a database", DamagedError, "database.damaged"),
    ("malformed", DamagedError, "database.damaged"),
    ("append only", RefusedError, "record.append_only"),
    ("erased", RefusedError, "record.erased"),
    # A school, youth or trajectory that a record names and that is not there.
    ("foreign key constraint", NotFoundError, "record.unknown"),
)
_NUMBERS = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EROFS: "disk.read_only",
    errno.EACCES: "disk.read_only",
    errno.EPERM: "disk.read_only",
}


def translated(error: Exception) -> JisError | None:
    """The error of ours that a driver's or system's error means; None where it is a bug.

    Args:
        error: from sqlcipher3, SQLAlchemy or the operating system.
    """
    if isinstance(error, OSError):
        return StorageError(_NUMBERS.get(error.errno or 0, "disk.failed"))
    said = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    for words, kind, code in _WORDS:
        if words in said:
            return kind(code)
    return None


def cannot_place(error: OSError) -> StorageError | RefusedError:
    """The error of ours for a folder that cannot be put in a profile's place."""
    if error.errno in {errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR}:
        return RefusedError("profile.exists", field="profile")
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageError("disk.full")
    return StorageError("disk.read_only", field="profile")


@contextmanager
def faults_translated() -> Iterator[None]:
    """Turn driver and disk errors inside the block into `JisError`.

    The original is dropped from the chain on purpose: its text may hold a statement.
    """
    try:
        yield
    except (dbapi2.Error, DBAPIError, OSError) as error:
        ours = translated(error)
        if ours is None:
            raise
        raise ours from None
