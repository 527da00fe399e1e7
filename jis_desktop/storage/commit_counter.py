"""A count of commits outside the database, so that silently lost commits are noticed.

Written after each commit without waiting for the disk: it may lag behind the database,
and then says nothing; it can only be ahead if the database lost something.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "commits.count"
_FORMAT = struct.Struct(">QQ")  # the number and its complement, so that a torn write shows
_ALL = 0xFFFF_FFFF_FFFF_FFFF


class CommitCounter:
    """The counter of one profile.

    Args:
        folder: the profile's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._handle: int | None = None

    def read(self) -> int:
        """The last count that reached the file; 0 where there is none or it is torn."""
        try:
            number, complement = _FORMAT.unpack(self._path.read_bytes())
        except (OSError, struct.error):
            return 0
        return int(number) if number ^ complement == _ALL else 0

    def write(self, count: int) -> None:
        """Note a commit; never fails a save that is already durable."""
        try:
            if self._handle is None:
                flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
                self._handle = os.open(self._path, flags, 0o600)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, _FORMAT.pack(count, count ^ _ALL))
        except OSError:
            # A full disk must not undo what is saved: the count then lags, which is harmless.
            return

    def close(self) -> None:
        """Let go of the file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
