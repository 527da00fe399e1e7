"""The opened database: its engine, its schema's version, and its clean closing."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy
from sqlalchemy import event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from jis_desktop.domain.errors import DamagedError, JisError, RefusedError, StorageError
from jis_desktop.storage.backup import Held, contents_of
from jis_desktop.storage.commit_counter import CommitCounter
from jis_desktop.storage.connection import connect, make_private_file
from jis_desktop.storage.faults import faults_translated
from jis_desktop.storage.remembered import Remembered

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from jis_desktop.domain.hybrid_clock import Stamp
    from jis_desktop.ports import Contents
    from jis_desktop.storage.connection import Connection

FILE_NAME = "jis.db"
SCHEMA: Final = 4
"""The schema that this version writes; kept in ``PRAGMA user_version``."""
OLDEST_SCHEMA: Final = 1
"""The oldest one that it can bring up to date."""
_PAGES_IN_LOG: Final = 1_000  # SQLite's own default


@dataclass(frozen=True)
class State:
    """What the next commit builds on; nobody else can write while this process has the lock.

    Attributes:
        commits: number of the last commit.
        stamp: the newest stamp given.
        device: this laptop's eight digits.
        last_event: sequence and code of the newest audit line.
    """

    commits: int
    stamp: Stamp
    device: str
    last_event: tuple[int, bytes]


class Database:
    """A profile's database. One connection, used by the database worker's thread only.

    Args:
        folder: the profile's folder.
        raw: the keyed connection.
    """

    def __init__(self, folder: Path, raw: Connection) -> None:
        self.folder = folder
        self.counter = CommitCounter(folder)
        # Now: the next commit writes the counter anew.
        self._lost = max(0, self.counter.read() - _commits(raw))
        self._raw = raw
        self.engine = _engine(raw)
        self.connection = self.engine.connect()
        self.state: State | None = None
        self.remembered = Remembered()
        self._held: Held | None = None
        self._reading: int | None = None

    @classmethod
    def open(
        cls, folder: Path, key: bytes, *, known: int = SCHEMA, scripts: Path | None = None
    ) -> Database:
        """Open what is there; bring an older schema up to date first.

        Args:
            folder: the profile's folder.
            key: 32 bytes.
            known: the newest schema that this version knows.
            scripts: the folder of migrations; None for this version's own.

        Raises:
            DamagedError: missing, damaged, foreign, ``database.newer``, or
                ``database.not_upgraded`` (and then nothing was changed).
            InUseError: another process holds it.
            StorageError: the disk refuses.
        """
        path = folder / FILE_NAME
        raw = connect(path, key)
        try:
            with faults_translated():
                version = raw.execute("PRAGMA user_version").fetchone()[0]
                if version == known:
                    remove_leftovers(path)
                    return cls(folder, raw)
            _refuse_unknown(version, known)
            raw = _migrated(path, raw, key, scripts)
            return cls(folder, raw)
        except BaseException:
            raw.close()
            raise

    @classmethod
    def create(cls, folder: Path, key: bytes) -> Database:
        """Make a new database in an empty profile.

        Raises:
            RefusedError: ``profile.exists``: there is one already.
            StorageError: the disk refuses; no half database stays behind.
        """
        from jis_desktop.storage.migration import create_schema  # noqa: PLC0415  Alembic is slow

        path = folder / FILE_NAME
        with faults_translated():
            if path.exists():
                raise RefusedError("profile.exists", field="profile")
            return cls(folder, create_schema(path, key))

    def hold_still(self) -> Held:
        """Write the log back, and then let it grow until `let_go`: the file stays as it is.

        Saves go on meanwhile. ``VACUUM INTO`` would keep them waiting: 0.23 s for 4.6 MB.

        Raises:
            StorageError: the disk refuses.
        """
        self.let_go()
        with faults_translated():
            busy, logged, written = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy or logged != written:
                raise StorageError("disk.failed")
            self._raw.execute("PRAGMA wal_autocheckpoint = 0")
            if self._reading is None:
                # Stays open: closing it would drop this process's locks on the file (fcntl(2)).
                flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
                self._reading = os.open(self.folder / FILE_NAME, flags)
            self._held = Held(self._reading)
        return self._held

    def let_go(self) -> None:
        """Let the log be written back as always. Safe to call twice."""
        if self._held is not None:
            self._held.end()
            self._held = None
            with faults_translated():
                self._raw.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_IN_LOG}")

    def export_to(self, target: Path, key: str, *, application_id: int) -> int:
        """Write every row into a new file under another key; gives the schema's number.

        Args:
            target: the file, which must not exist.
            key: as SQLCipher takes it.
            application_id: marks our files.
        """
        self.let_go()
        run = self._raw.execute
        version: int = run("PRAGMA user_version").fetchone()[0]
        make_private_file(target)
        run("ATTACH DATABASE ? AS renewed KEY ?", (str(target), key))
        try:
            # SQLCipher's own export takes neither of the two numbers along.
            run("SELECT sqlcipher_export('renewed')").fetchall()
            run(f"PRAGMA renewed.user_version = {version}")
            run(f"PRAGMA renewed.application_id = {application_id}")
        finally:
            run("DETACH DATABASE renewed")
        with target.open("rb+") as handle:
            os.fsync(handle.fileno())
        return version

    def contents(self) -> Contents:
        """How much it holds now."""
        with faults_translated():
            return contents_of(self._raw)

    def lost_commits(self) -> int:
        """How many promised commits were gone when this was opened; 0 when all is well.

        A flipped bit in the write-ahead log drops commits while every check of SQLite passes.
        """
        return self._lost

    def check_integrity(self) -> bool:
        """Whether every page's authentication code is right (SQLCipher's own check).

        The log is written back first: without that the check gives false alarms. A page
        that is wrong makes the connection useless: close it after a False.

        Raises:
            StorageError: the disk refuses.
        """
        try:
            self.let_go()
            with faults_translated():
                self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                wrong = self._raw.execute("PRAGMA cipher_integrity_check").fetchall()
                return not wrong and self._raw.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        except DamagedError:
            return False

    def undo(self) -> None:
        """Roll back whatever is open; nothing happens if nothing is.

        A COMMIT that fails on a foreign key leaves the transaction open, and SQLAlchemy
        then takes it for ended: the next BEGIN, and so every save after it, would fail.
        """
        with faults_translated():
            self.connection.rollback()
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")

    def cipher_version(self) -> str:
        """Which SQLCipher encrypts it, for the self-test."""
        with faults_translated():
            row = self._raw.execute("PRAGMA cipher_version").fetchone()
        return f"SQLCipher {row[0]}"

    def close(self) -> None:
        """Write the log back and close. Safe to call twice, and on a full disk.

        A log that cannot be written back stays beside the database, with every commit in
        it; the next opening reads it.
        """
        if self._raw is None:
            return
        try:
            with suppress(JisError), faults_translated():
                self.undo()
                self.let_go()
                self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self.connection.close()
            self.engine.dispose()
            self._raw.close()
            self._raw = None
            if self._reading is not None:
                os.close(self._reading)
            self.counter.close()
            self.remembered = Remembered()


def remove_leftovers(path: Path) -> None:
    """Remove the copy that a creation or migration was working on when it was cut off.

    Args:
        path: the database's file.
    """
    copy = working_copy(path)
    for name in (copy.name, copy.name + "-wal", copy.name + "-journal"):
        copy.with_name(name).unlink(missing_ok=True)


def working_copy(path: Path) -> Path:
    """Where a creation or migration works until it is whole."""
    return path.with_name(path.name + ".new")


def _commits(raw: Connection) -> int:
    with faults_translated():
        row = raw.execute("SELECT commits FROM profile").fetchone()
    return row[0] if row else 0


def _refuse_unknown(version: int, known: int) -> None:
    if version > known:
        raise DamagedError("database.newer", found=version, known=known)
    if version < OLDEST_SCHEMA:
        raise DamagedError("database.damaged")


def _migrated(path: Path, raw: Connection, key: bytes, scripts: Path | None) -> Connection:
    from jis_desktop.storage.migration import SCRIPTS, migrate  # noqa: PLC0415  Alembic is slow

    with faults_translated():
        return migrate(path, raw, key, scripts=scripts or SCRIPTS)


def _engine(raw: Connection) -> Engine:
    engine = sqlalchemy.create_engine(
        "sqlite://",
        creator=lambda: raw,
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
        query_cache_size=500,
    )
    event.listen(engine, "begin", _begin_at_once)
    return engine


def _begin_at_once(connection: Any) -> None:  # noqa: ANN401  SQLAlchemy's event passes its own
    # The driver's own "BEGIN" comes too late and leaves half a migration behind.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
