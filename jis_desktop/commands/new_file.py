"""A file for a secret: new, and for its owner only."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, StorageError

if TYPE_CHECKING:
    from pathlib import Path


def new_file(path: Path, *, field: str) -> int:
    """Make it; gives its descriptor.

    Raises:
        InputError: ``recovery_out.exists``: something is there already.
        StorageError: ``file.not_written``.
    """
    try:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise InputError("recovery_out.exists", field=field) from None
    except OSError:
        raise StorageError("file.not_written", field=field) from None
