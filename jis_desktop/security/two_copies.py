"""Keeps a small file twice, so that one damaged copy costs nothing. Knows no format."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from jis_desktop.domain.errors import DamagedError, StorageError
from jis_desktop.security.private_files import disk_errors, write_private

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jis_desktop.security.private_files import Disk


class NewerFormatError(DamagedError):
    """A sound copy of a format that this version does not know: never to be overwritten."""


class Numbered(Protocol):
    """What can be kept twice: each writing has a higher number than the last."""

    @property
    def generation(self) -> int:
        """1 upwards."""


Content = TypeVar("Content", bound=Numbered)


class TwoCopies(Generic[Content]):
    """Two files of the same content; the first is written first and wins while they differ.

    Args:
        paths: the first and the second copy.
        parse: makes content of bytes.  It raises `DamagedError` for anything that was not
            written, and `NewerFormatError` for a later format.
        limit: bytes; a larger file is damaged and is not read.
        damaged: the code of the error when no copy is sound.
        disk: the file operations.
    """

    def __init__(
        self,
        paths: tuple[Path, Path],
        *,
        parse: Callable[[bytes], Content],
        limit: int,
        damaged: str,
        disk: Disk,
    ) -> None:
        self._paths = paths
        self._parse = parse
        self._limit = limit
        self._damaged = damaged
        self._disk = disk

    def present(self) -> bool:
        """Whether any copy is there, sound or not."""
        return any(path.exists() for path in self._paths)

    def read(self) -> Content | None:
        """The newest sound content; None where there is no copy at all.

        A copy that is damaged, missing or older is written anew on the way.  That may fail
        (a full disk): then the next reading tries again.

        Raises:
            DamagedError: there are copies, and none is sound.
            NewerFormatError: a copy is of a later format.
            StorageError: no copy can be read.
        """
        found = [self._bytes(path) for path in self._paths]
        sound = [(content, raw) for raw in found if raw and (content := self._sound(raw))]
        if not sound:
            return self._nothing(found)
        newest, raw = max(sound, key=lambda pair: pair[0].generation)
        for path, old in zip(self._paths, found, strict=True):
            if old != raw:
                with suppress(StorageError):
                    write_private(path, raw, disk=self._disk)
        return newest

    def write(self, raw: bytes) -> None:
        """Write the first copy, then the second.

        Raises:
            StorageError: the disk refused one of them; `holds` tells whether any changed.
        """
        for path in self._paths:
            write_private(path, raw, disk=self._disk)

    def holds(self, raw: bytes) -> bool:
        """Whether any copy has these very bytes."""
        return any(self._bytes(path) == raw for path in self._paths)

    def remove(self) -> None:
        """Take both away, as far as the disk allows."""
        for path in self._paths:
            with suppress(OSError):
                self._disk.remove(path)

    def _bytes(self, path: Path) -> bytes | None:
        """None: there is no file. Empty: it cannot be read."""
        try:
            return self._disk.read(path, self._limit)
        except FileNotFoundError:
            return None
        except OSError:
            return b""

    def _sound(self, raw: bytes) -> Content | None:
        if len(raw) > self._limit:
            return None
        try:
            return self._parse(raw)
        except NewerFormatError:
            raise
        except DamagedError:
            return None

    def _nothing(self, found: list[bytes | None]) -> None:
        if all(raw is None for raw in found):
            return
        with disk_errors():  # tells a disk that refuses apart from damage
            for path in self._paths:
                if path.exists():
                    self._disk.read(path, 0)
        raise DamagedError(self._damaged)
