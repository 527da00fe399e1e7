"""A copy of the database under another key; the database itself is left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.errors import DamagedError
from jis_desktop.storage.backup import check_copy
from jis_desktop.storage.connection import APPLICATION_ID, raw_key
from jis_desktop.storage.faults import faults_translated

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.storage.database import Database


def copy_under(database: Database, target: Path, key: bytes) -> None:
    """Write every row into a new file under another key, checked.

    Args:
        database: opened; nothing may be under way.
        target: must not exist.
        key: 32 bytes.

    Raises:
        DamagedError: ``backup.damaged``: the copy is not whole.
        StorageError: the disk refuses.
    """
    with faults_translated():
        version = database.export_to(target, raw_key(key), application_id=APPLICATION_ID)
    contents = check_copy(target, key)
    if contents != database.contents() or contents.schema != version:
        raise DamagedError("backup.damaged")
