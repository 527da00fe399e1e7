"""The files of lines typed while locked, and of the public key that they are sealed to.

One file a line in ``captured``, and ``capture.jiskey`` beside the vault. The locked process has
`FileLetterBox`, which can only seal; the opened one has `FileOpenLetterBox`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Final
from uuid import UUID

from jis_desktop.domain.captured_line import CapturedLine, CapturedLines
from jis_desktop.domain.errors import DamagedError, StorageError
from jis_desktop.security.capture_seal import (
    KEY_BYTES,
    capture_key,
    largest_file,
    open_line,
    public_half,
    seal_line,
)
from jis_desktop.security.private_files import (
    SYSTEM_DISK,
    disk_errors,
    private_folder,
    write_private,
)
from jis_desktop.security.vault_file import canonical, read_vault

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.ports import OpenKeys

KEY_NAME: Final = "capture.jiskey"
FOLDER_NAME: Final = "captured"
_SUFFIX: Final = ".jisline"
_LARGEST_KEY: Final = 1024
_FORMAT: Final = 1


class FileLetterBox:
    """See `ports.LetterBox`: has no key but the public one.

    Args:
        folder: the profile's.
    """

    def __init__(self, folder: Path) -> None:
        self._profile = folder
        self._folder = folder / FOLDER_NAME

    def usable(self) -> bool:
        """See `ports.LetterBox.usable`."""
        try:
            self._public()
        except DamagedError:
            return False
        return True

    def waiting(self) -> int:
        """See `ports.LetterBox.waiting`."""
        return len(self._files())

    def put(self, line: CapturedLine) -> None:
        """See `ports.LetterBox.put`."""
        public, vault_id = self._public()
        sealed = seal_line(line, public=public, vault_id=vault_id)
        private_folder(self._folder)
        write_private(self._path(line.id), sealed)

    def drop(self, line_id: UUID) -> None:
        """See `ports.LetterBox.drop`."""
        with disk_errors():
            if self._folder.is_dir():
                SYSTEM_DISK.remove(self._path(line_id))
                SYSTEM_DISK.sync_folder(self._folder)

    def carry_to(self, profile: Path) -> None:
        """Copy what waits to a folder of the same vault that takes the place of this profile's.

        Raises:
            StorageError: the disk refuses.
        """
        waiting = self._files()
        if not waiting:
            return
        folder = profile / FOLDER_NAME
        private_folder(folder)
        for path in waiting.values():
            with disk_errors():
                raw = SYSTEM_DISK.read(path, largest_file())
            write_private(folder / path.name, raw)

    def _public(self) -> tuple[bytes, str]:
        """The key to seal to, and the vault's id.

        Raises:
            DamagedError: ``capture_key.damaged``, also where it is another vault's.
        """
        vault_id = read_vault(self._profile).vault_id
        return _read_public(self._profile / KEY_NAME, vault_id), vault_id

    def _files(self) -> dict[UUID, Path]:
        with disk_errors():
            if not self._folder.is_dir():
                return {}
            found = {_id_of(path): path for path in self._folder.glob(f"*{_SUFFIX}")}
        return {line_id: path for line_id, path in found.items() if line_id is not None}

    def _path(self, line_id: UUID) -> Path:
        return self._folder / f"{line_id}{_SUFFIX}"


class FileOpenLetterBox(FileLetterBox):
    """See `ports.OpenLetterBox`; seals to the key that it derives, whatever the file says.

    Args:
        folder: the profile's.
        keys: of the opened vault.
    """

    def __init__(self, folder: Path, keys: OpenKeys) -> None:
        super().__init__(folder)
        self._private = capture_key(keys)
        self._vault_id = read_vault(folder).vault_id

    def lines(self) -> CapturedLines:
        """See `ports.OpenLetterBox.lines`."""
        lines: list[CapturedLine] = []
        unreadable: dict[UUID, str] = {}
        for line_id, path in self._files().items():
            try:
                lines.append(self._opened(line_id, path))
            except DamagedError as error:
                unreadable[line_id] = error.code
        lines.sort(key=lambda line: (line.at, line.id))
        return CapturedLines(tuple(lines), unreadable)

    def renew_key(self) -> bool:
        """Put the public key where the locked screen finds it.

        Returns:
            Whether something else stood there: somebody changed it, or the disk did.
        """
        path, wanted = (
            self._profile / KEY_NAME,
            _key_file(public_half(self._private), self._vault_id),
        )
        try:
            found = SYSTEM_DISK.read(path, _LARGEST_KEY)
        except OSError:
            found = b""
        if found != wanted:
            with suppress(StorageError):  # the owner still comes in; the next unlocking tries again
                write_private(path, wanted)
        return found not in {b"", wanted}

    def sweep(self) -> None:
        """Take away what a power cut left of a line that was never shown as kept."""
        with suppress(OSError):
            for path in self._folder.glob(f"*{_SUFFIX}.new"):
                path.unlink()

    def _public(self) -> tuple[bytes, str]:
        return public_half(self._private), self._vault_id

    def _opened(self, line_id: UUID, path: Path) -> CapturedLine:
        try:
            raw = SYSTEM_DISK.read(path, largest_file())
        except OSError:
            raise DamagedError("captured.damaged") from None
        return open_line(raw, line_id=line_id, private=self._private, vault_id=self._vault_id)


def _id_of(path: Path) -> UUID | None:
    try:
        line_id = UUID(path.stem)
    except ValueError:
        return None
    return line_id if str(line_id) == path.stem else None


def _key_file(public: bytes, vault_id: str) -> bytes:
    content = {"format": _FORMAT, "public": public.hex(), "vault": vault_id}
    return canonical({**content, "checksum": hashlib.sha256(canonical(content)).hexdigest()})


def _read_public(path: Path, vault_id: str) -> bytes:
    try:
        raw = SYSTEM_DISK.read(path, _LARGEST_KEY)
        public = bytes.fromhex(json.loads(raw)["public"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        raise DamagedError("capture_key.damaged") from None
    if len(public) != KEY_BYTES or not hmac.compare_digest(raw, _key_file(public, vault_id)):
        raise DamagedError("capture_key.damaged")
    return public
