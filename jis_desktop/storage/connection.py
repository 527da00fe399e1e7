"""One SQLCipher connection with the settings that the promises rest on. Knows no table.

Each setting was measured; the figures are in docs/adr/0005-database.md.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2

from jis_desktop.domain.errors import BrokenInstallError, DamagedError, StorageError
from jis_desktop.storage.faults import faults_translated

if TYPE_CHECKING:
    from pathlib import Path

Connection = Any
"""sqlcipher3 carries no types; this is ``sqlcipher3.dbapi2.Connection``."""

APPLICATION_ID: Final = 0x4A495344  # "JISD"
"""Marks our files (SQLite file header, offset 68); an empty file opens as a new database."""

_BEFORE_READING: Final = (
    "PRAGMA cipher_log_level = NONE",
    # Before WAL: the second opener is refused and no shared memory file is made.
    "PRAGMA locking_mode = EXCLUSIVE",
)
_FOR_READING: Final = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)
_SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",
    # WAL with NORMAL lost commits in 4,483 of 9,130 replayed power cuts; FULL in none.
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    # Without it INSERT OR REPLACE deletes a line of the audit log past its triggers.
    "PRAGMA recursive_triggers = ON",
    # FILE writes plaintext temporary files from an encrypted database.
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
    "PRAGMA trusted_schema = OFF",
)
_ENCRYPTING: Final[dict[str, object]] = {
    # cipher_version is set on plain files too; cipher_status is not.
    "cipher_status": "1",
    "temp_store": 2,
}
_KEEPING: Final[dict[str, object]] = {
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "recursive_triggers": 1,
}
"""How the settings read back; 2 is MEMORY for temp_store and FULL for synchronous."""


def connect(path: Path, key: bytes, *, create: bool = False) -> Connection:
    """Open the database, keyed and checked.

    Args:
        path: the file; with ``create`` it must not exist, without it must.
        key: 32 raw bytes.
        create: make a new file with our application id.

    Raises:
        DamagedError: ``database.missing``, ``database.damaged`` (wrong key, empty or not a
            database) or ``database.foreign`` (another program's).
        InUseError: another connection holds it.
        StorageError: the disk refuses, or is read-only.
        BrokenInstallError: SQLCipher is not what encrypts it, or refuses a setting.
    """
    with faults_translated():
        if create:
            make_private_file(path)
        else:
            _check_file(path)
        raw = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=0,
            cached_statements=256,
        )
        try:
            _prepare(raw, key, create=create)
        except BaseException:
            raw.close()
            raise
    return raw


def connect_to_copy(path: Path, key: bytes) -> Connection:
    """Open a file that nobody writes to, for reading only: no lock, no log, not a byte changed.

    Raises:
        DamagedError: ``database.missing``, ``database.damaged`` or ``database.foreign``.
        StorageError: the disk refuses.
    """
    with faults_translated():
        if not path.exists() or path.stat().st_size == 0:
            raise DamagedError("database.damaged")
        raw = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _prepare_copy(raw, key)
        except BaseException:
            raw.close()
            raise
    return raw


def make_private_file(path: Path) -> None:
    """Make an empty file that nobody else can read, not even for a moment.

    Raises:
        FileExistsError: there is a file already.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _check_file(path: Path) -> None:
    # Without opening it: closing any handle of a file drops this process's locks on it
    # (fcntl(2), POSIX advisory locks), those of another connection too.
    if not path.exists():
        raise DamagedError("database.missing")
    if path.stat().st_size == 0:
        # SQLite would make it a new database and throw away the log beside it.
        raise DamagedError("database.damaged")
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise StorageError("disk.read_only")


def _prepare(raw: Connection, key: bytes, *, create: bool) -> None:
    _unlock(raw, key)
    for statement in _BEFORE_READING:
        raw.execute(statement)
    if create:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    elif _value(raw, "application_id") != APPLICATION_ID:
        # Before any setting: another program's file stays as it is.
        raise DamagedError("database.foreign")
    for statement in _SETTINGS:
        raw.execute(statement)
    _assert_safe(raw)


def _prepare_copy(raw: Connection, key: bytes) -> None:
    _unlock(raw, key)
    for statement in _FOR_READING:
        raw.execute(statement)
    if _value(raw, "application_id") != APPLICATION_ID:
        raise DamagedError("database.foreign")


def raw_key(key: bytes) -> str:
    """A key as SQLCipher takes it without deriving another from it.

    Raises:
        DamagedError: ``vault.damaged``: not 32 bytes.
    """
    digits = key.hex()
    # A short or odd key would silently become a passphrase.
    if not re.fullmatch("[0-9a-f]{64}", digits):
        raise DamagedError("vault.damaged")
    return f"x'{digits}'"


def _unlock(raw: Connection, key: bytes) -> None:
    raw.execute(f'PRAGMA key = "{raw_key(key)}"')


def _assert_safe(raw: Connection) -> None:
    for pragma, wanted in _ENCRYPTING.items():
        if _value(raw, pragma) != wanted:
            raise BrokenInstallError("database.not_encrypted")
    for pragma, wanted in _KEEPING.items():
        if _value(raw, pragma) != wanted:
            raise BrokenInstallError("database.setting_refused", setting=pragma)


def _value(raw: Connection, pragma: str) -> object:
    row = raw.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None
