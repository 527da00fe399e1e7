"""Makes and upgrades the schema: always on a file of its own that is swapped in whole."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy
from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from jis_desktop.domain.errors import DamagedError, StorageError
from jis_desktop.storage.connection import connect, make_private_file
from jis_desktop.storage.database import remove_leftovers, working_copy
from jis_desktop.storage.faults import translated

if TYPE_CHECKING:
    from jis_desktop.storage.connection import Connection

SCRIPTS = Path(__file__).parent / "migrations"


def create_schema(path: Path, key: bytes) -> Connection:
    """Make a new database with the newest schema and open it.

    The work is done on ``path`` + ``.new``; a power cut leaves no half database under
    the real name.

    Args:
        path: where it will lie; nothing may be there.
        key: 32 bytes.
    """
    remove_leftovers(path)
    try:
        _upgrade_file(working_copy(path), key, create=True)
        _swap(path)
    finally:
        remove_leftovers(path)
    return connect(path, key)


def migrate(path: Path, raw: Connection, key: bytes, *, scripts: Path = SCRIPTS) -> Connection:
    """Upgrade a copy of the database and swap it in; gives the new connection.

    Args:
        path: the database's file.
        raw: the open connection to it; closed here.
        key: 32 bytes.
        scripts: the folder of migrations.

    Raises:
        DamagedError: ``database.not_upgraded``: a migration fails on this content, or the
            copy does not pass its checks; the old database stays in place.
    """
    remove_leftovers(path)
    try:
        try:
            _copy(raw, path)
        finally:
            raw.close()
        _upgrade_copy(working_copy(path), key, scripts)
        _swap(path)
    finally:
        # A copy left behind would hold what is erased later, and fill a full disk.
        remove_leftovers(path)
    return connect(path, key)


def _copy(raw: Connection, path: Path) -> None:
    _write_log_back(raw)
    make_private_file(working_copy(path))
    # The copy stays encrypted with the same key.
    raw.execute("VACUUM INTO ?", (str(working_copy(path)),))


def _upgrade_copy(copy: Path, key: bytes, scripts: Path) -> None:
    try:
        _upgrade_file(copy, key, create=False, scripts=scripts)
    except DamagedError:
        raise DamagedError("database.not_upgraded") from None
    except (dbapi2.Error, DBAPIError, CommandError) as error:
        ours = translated(error)
        if isinstance(ours, StorageError):
            raise ours from None
        raise DamagedError("database.not_upgraded") from None


def _upgrade_file(path: Path, key: bytes, *, create: bool, scripts: Path = SCRIPTS) -> None:
    raw = connect(path, key, create=create)
    try:
        run_scripts(raw, scripts)
        if raw.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise DamagedError("database.damaged")
        if raw.execute("PRAGMA foreign_key_check").fetchall():
            raise DamagedError("database.damaged")
        _write_log_back(raw)
    finally:
        raw.close()


def _write_log_back(raw: Connection) -> None:
    # Nothing may be left in the log of a file that is replaced or moved.
    busy, logged, written = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy or logged != written:
        raise StorageError("disk.failed")


def run_scripts(raw: Connection, scripts: Path) -> None:
    """Run every migration that is due, in one transaction, and note the schema's number."""
    engine = sqlalchemy.create_engine(
        "sqlite://", creator=lambda: raw, module=dbapi2, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        reached = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
        connection.exec_driver_sql(f"PRAGMA user_version = {int(reached)}")


def _swap(path: Path) -> None:
    copy = working_copy(path)
    with copy.open("rb+") as handle:
        os.fsync(handle.fileno())
    # A log of the old file must never be replayed into the new one.
    path.with_name(path.name + "-wal").unlink(missing_ok=True)
    copy.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
