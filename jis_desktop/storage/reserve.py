"""Room that is kept free for erasing: a full disk must not keep anybody's data."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "reserve.bin"
ROOM: Final = 16 * 1024 * 1024
ROOM_OF_A_TRIAL: Final = 1024 * 1024
"""A trial profile or a demo holds nobody."""
_CHUNK: Final = 1024 * 1024


class FileReserve:
    """See `ports.Reserve`.

    Args:
        folder: the profile's.
        size: in bytes.
    """

    def __init__(self, folder: Path, *, size: int = ROOM) -> None:
        self._path = folder / FILE_NAME
        self._size = size

    def keep(self) -> None:
        """See `ports.Reserve.keep`."""
        with suppress(OSError):
            if self._path.stat().st_size == self._size:
                return
        try:
            with self._path.open("wb") as file:
                _fill(file.fileno(), self._size)
        except OSError:
            self.give_up()

    def give_up(self) -> None:
        """See `ports.Reserve.give_up`."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def _fill(handle: int, size: int) -> None:
    """Take real blocks: a file with a hole would keep nothing free."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
        return
    for _ in range(size // _CHUNK):
        os.write(handle, bytes(_CHUNK))
