"""What SQLite and the disk say becomes this app's own errors; a bug stays a bug."""

from __future__ import annotations

import errno

import pytest
from sqlalchemy.exc import OperationalError as SqlAlchemyError
from sqlcipher3 import dbapi2

from jis_desktop.domain.errors import (
    DamagedError,
    InUseError,
    JisError,
    NotFoundError,
    RefusedError,
    StorageError,
)
from jis_desktop.storage.faults import faults_translated, translated

SAID: tuple[tuple[str, type[JisError], str], ...] = (
    ("database is locked", InUseError, "profile.in_use"),
    ("database or disk is full", StorageError, "disk.full"),
    ("attempt to write a readonly database", StorageError, "disk.read_only"),
    ("unable to open database file", StorageError, "disk.failed"),
    ("disk I/O error", StorageError, "disk.failed"),
    ("file is not a database", DamagedError, "database.damaged"),
    ("database disk image is malformed", DamagedError, "database.damaged"),
    ("append only", RefusedError, "record.append_only"),
    ("erased", RefusedError, "record.erased"),
    ("FOREIGN KEY constraint failed", NotFoundError, "record.unknown"),
)
NUMBERS = (
    (errno.ENOSPC, "disk.full"),
    (errno.EDQUOT, "disk.full"),
    (errno.EROFS, "disk.read_only"),
    (errno.EACCES, "disk.read_only"),
    (errno.EPERM, "disk.read_only"),
    (errno.EIO, "disk.failed"),
    (errno.ENOENT, "disk.failed"),
)


def raised(error: Exception) -> JisError:
    with pytest.raises(JisError) as told, faults_translated():
        raise error
    return told.value


@pytest.mark.parametrize(("said", "kind", "code"), SAID)
def test_what_the_driver_says_is_told_in_our_codes(
    said: str, kind: type[JisError], code: str
) -> None:
    straight = dbapi2.DatabaseError(said)
    for error in (straight, SqlAlchemyError("INSERT INTO contact", None, straight)):
        ours = raised(error)
        assert (type(ours), ours.code) == (kind, code)


@pytest.mark.parametrize(("number", "code"), NUMBERS)
def test_what_the_system_says_is_told_in_our_codes(number: int, code: str) -> None:
    ours = raised(OSError(number, "in /home/samira"))
    assert (type(ours), ours.code) == (StorageError, code)


def test_the_foreign_error_with_its_statement_is_not_in_the_chain() -> None:
    ours = raised(dbapi2.OperationalError("database or disk is full: INSERT INTO contact"))
    assert ours.__cause__ is None
    assert ours.__suppress_context__


def test_a_bug_stays_a_bug() -> None:
    bug = dbapi2.OperationalError("no such table: contacts")
    assert translated(bug) is None
    with pytest.raises(dbapi2.OperationalError), faults_translated():
        raise bug
