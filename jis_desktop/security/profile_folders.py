"""Where the profiles of several workers lie, and the first name in plain text beside each.

The first is ``profile``, as if there were no others; further ones are ``profile-2`` and so on.
A name is there only where its owner chose to show it, and nothing else may be in that file.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.account import Account
from jis_desktop.domain.errors import InputError
from jis_desktop.security.private_files import SYSTEM_DISK, disk_errors, write_private

if TYPE_CHECKING:
    from pathlib import Path

OWNER_FILE: Final = "owner.txt"
MOST: Final = 99
_LARGEST: Final = 512
"""Bytes: eighty characters of any script."""


class ProfileFolders:
    """See `ports.Accounts`.

    Args:
        first: the folder of the first profile; the others lie beside it.
    """

    def __init__(self, first: Path) -> None:
        self._first = first

    def all(self) -> tuple[Account, ...]:
        """See `ports.Accounts.all`."""
        return tuple(
            Account(folder.name, number, FileOwnerName(folder).read())
            for number, folder in self._places()
            if _is_there(folder)
        )

    def free(self) -> str:
        """See `ports.Accounts.free`; the last place where all are taken."""
        places = list(self._places())
        empty = (folder.name for _number, folder in places if not _is_there(folder))
        return next(empty, places[-1][1].name)

    def folder(self, key: str) -> Path:
        """The folder of a key."""
        return self._first.with_name(key)

    def _places(self) -> list[tuple[int, Path]]:
        name = self._first.name
        further = [
            (number, self._first.with_name(f"{name}-{number}")) for number in range(2, MOST + 1)
        ]
        return [(1, self._first), *further]


class FileOwnerName:
    """See `ports.OwnerName`.

    Args:
        folder: the profile's.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / OWNER_FILE

    def read(self) -> str:
        """See `ports.OwnerName.read`; what is no name is not shown."""
        try:
            raw = SYSTEM_DISK.read(self._path, _LARGEST)
        except OSError:
            return ""  # most have none
        from jis_desktop.domain.text_rules import clean_name  # noqa: PLC0415  start-up

        try:
            return clean_name(raw.decode(), field="owner") if len(raw) <= _LARGEST else ""
        except (UnicodeDecodeError, InputError):
            return ""

    def write(self, name: str) -> None:
        """See `ports.OwnerName.write`."""
        if name:
            write_private(self._path, name.encode())
            return
        with disk_errors():
            SYSTEM_DISK.remove(self._path)


def _is_there(folder: Path) -> bool:
    with suppress(OSError):
        return folder.is_dir() and any(folder.iterdir())
    return False
