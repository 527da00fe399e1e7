"""A folder of backups of one vault: its files, their seals, and which of them are whole.

Vault and key file lie there once, in two copies, for all snapshots: whoever is erased from the
key file is unreadable in each. What a snapshot holds inside is told by who calls.
"""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import (
    DamagedError,
    JisError,
    NotFoundError,
    RefusedError,
    StorageError,
)
from jis_desktop.ports import Check
from jis_desktop.security import vault_file, youth_key_file
from jis_desktop.security.backup_manifest import open_manifest, seal_manifest
from jis_desktop.security.private_files import (
    SYSTEM_DISK,
    disk_errors,
    replace_patiently,
    write_private,
)
from jis_desktop.security.vault_file import VaultDocument, write_vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from uuid import UUID

    from jis_desktop.ports import Contents, Manifest, OpenKeys
    from jis_desktop.security.youth_key_file import KeyRing

    Going = Callable[[int, int], None]

SNAPSHOTS: Final = "snapshots"
SNAPSHOT: Final = ".jisbackup"
MANIFEST: Final = ".jismanifest"
PART: Final = ".part"
_NAME: Final = re.compile(r"\d{8}T\d{6}Z-\d{8,}")
_CHUNK: Final = 256 * 1024
_LARGEST_MANIFEST: Final = 64 * 1024


def names_in(folder: Path) -> list[str]:
    """The names of the snapshots in a folder, oldest first. Needs no key.

    Raises:
        NotFoundError: ``backup.folder_absent``.
    """
    if not folder.is_dir():
        raise NotFoundError("backup.folder_absent", field="folder")
    with disk_errors():
        found = [path.name for path in _listed(folder / SNAPSHOTS) if path.suffix == SNAPSHOT]
    return sorted(name.removesuffix(SNAPSHOT) for name in found if _NAME.fullmatch(_stem(name)))


def vault_in(folder: Path) -> VaultDocument | None:
    """The newer copy of a folder's vault that can be read. Mends nothing.

    Raises:
        DamagedError: ``vault.newer``.
    """
    found = [one for one in _vaults(folder) if one is not None]
    return max(found, key=lambda one: one.generation, default=None)


def vault_checks(folder: Path) -> list[Check]:
    """A line for each copy of a folder's vault. Mends nothing.

    Both copies must be readable; that they are of the right vault is `BackupSet.claim`'s.
    """
    copies = zip(vault_file.NAMES, _copies_of_vault(folder), strict=True)
    return [_check(name, "" if document else "vault.damaged") for name, document in copies]


class BackupSet:
    """A folder of backups of one opened vault.

    Args:
        folder: need not be there.
        keys: of the vault.
        vault_id: of the vault.
    """

    def __init__(self, folder: Path, keys: OpenKeys, *, vault_id: str) -> None:
        self.folder = folder
        self.keys = keys
        self._vault_id = vault_id
        self._key = keys.subkey("backup")
        self._wrap_key = keys.subkey("youth-keys")

    def claim(self) -> None:
        """Refuse a folder that is not there or is another vault's.

        Raises:
            NotFoundError: ``backup.folder_absent``.
            RefusedError: ``backup.other_vault``.
        """
        if not self.folder.is_dir():
            raise NotFoundError("backup.folder_absent", field="folder")
        known = _vaults(self.folder)
        ids = {one.vault_id for one in known if one is not None}
        # A vault there that cannot be read is ours if the key file is.
        if ids - {self._vault_id} or (known and not ids and not self.rings()):
            raise RefusedError("backup.other_vault", field="folder")

    def start_over(self, earlier_vault_id: str) -> None:
        """Empty a folder of the vault that this one took the place of.

        Its snapshots are sealed to keys that were given up; erasing could not reach them any more.

        Raises:
            StorageError: the disk refuses.
        """
        known = {one.vault_id for one in _vaults(self.folder) if one is not None}
        if not earlier_vault_id or known != {earlier_vault_id}:
            return
        with disk_errors():
            for path in _listed(self.folder / SNAPSHOTS):
                path.unlink(missing_ok=True)
            # The vault last: as long as it lies there, the next try begins anew.
            for name in (*youth_key_file.NAMES, *vault_file.NAMES):
                (self.folder / name).unlink(missing_ok=True)

    def rings(self) -> list[KeyRing]:
        """The copies of the key file that open."""
        copies = youth_key_file.copies_of(self.folder, self._wrap_key)
        return [ring for ring in copies if ring is not None]

    def put_vault(self, document: VaultDocument) -> None:
        """Overwrite both copies of the vault; an older generation there must not win.

        Raises:
            StorageError: the disk refuses.
        """
        there = vault_in(self.folder)
        generation = max(document.generation, there.generation if there else 0)
        write_vault(self.folder, VaultDocument(document.vault_id, generation, document.slots))

    def store(self, manifest: Manifest, source: Path, going: Going) -> None:
        """Add a snapshot: whole and read back, or not at all.

        Args:
            manifest: what is said of it.
            source: the file to copy.
            going: told how many bytes of how many; what it raises ends it.

        Raises:
            StorageError: the disk refuses, or does not give back what was written.
        """
        folder = self.folder / SNAPSHOTS
        part = folder / f"{manifest.name}{SNAPSHOT}{PART}"
        with disk_errors():
            folder.mkdir(exist_ok=True)
            try:
                _copy_exactly(source, part, manifest.sha256, going)
                # First, so that what a crash leaves behind is taken away with the next rotation.
                write_private(self._manifest(manifest.name), seal_manifest(manifest, self._key))
                replace_patiently(SYSTEM_DISK, part, self.snapshot(manifest.name))
            except BaseException:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
                    if not self.snapshot(manifest.name).exists():
                        self._manifest(manifest.name).unlink(missing_ok=True)
                raise
            SYSTEM_DISK.sync_folder(folder)

    def fetch(self, name: str, target: Path, going: Going) -> Manifest:
        """Copy a snapshot out of the folder, checked against what is said of it.

        Raises:
            NotFoundError: ``backup.unknown``.
            DamagedError: ``backup.damaged`` or ``backup.manifest_damaged``.
            StorageError: the disk refuses.
        """
        manifest = self.manifest(name)
        with disk_errors():
            if _copy(self.snapshot(name), target, going) != manifest.sha256:
                raise DamagedError("backup.damaged")
        return manifest

    def manifest(self, name: str) -> Manifest:
        """What is said of one snapshot.

        Raises:
            NotFoundError: ``backup.unknown``: it is not there.
            DamagedError: ``backup.manifest_damaged``.
        """
        if not _NAME.fullmatch(name) or not self.snapshot(name).is_file():
            raise NotFoundError("backup.unknown", field="name")
        with disk_errors():
            if not self._manifest(name).is_file():
                raise DamagedError("backup.manifest_missing")
            raw = SYSTEM_DISK.read(self._manifest(name), _LARGEST_MANIFEST)
        return open_manifest(raw, name, self._key)

    def manifests(self) -> list[Manifest]:
        """Those that can be trusted, oldest first."""
        found = []
        for name in names_in(self.folder):
            with suppress(DamagedError, NotFoundError):
                found.append(self.manifest(name))
        return found

    def remove(self, names: Iterable[str]) -> None:
        """Take snapshots away, and what an earlier try left half done.

        Raises:
            StorageError: the disk refuses.
        """
        with disk_errors():
            for name in names:
                self._manifest(name).unlink(missing_ok=True)
                self.snapshot(name).unlink(missing_ok=True)
            for path in _listed(self.folder / SNAPSHOTS):
                whole = self.snapshot(_stem(path.name)).exists()
                if path.suffix == PART or (path.suffix == MANIFEST and not whole):
                    path.unlink(missing_ok=True)

    def check(
        self, look_inside: Callable[[Path], Contents], *, erased: set[UUID], going: Going
    ) -> list[Check]:
        """Check every file; each gives a line. Mends nothing.

        Args:
            look_inside: opens a snapshot, checks it and tells what it holds.
            erased: whose keys must not be in the key file any more.
            going: told how many files of how many.
        """
        self.claim()
        names = sorted({*names_in(self.folder), *self._told_of()})
        checks = [*vault_checks(self.folder), *self._key_checks(erased)]
        for done, name in enumerate(names):
            going(done, len(names))
            checks.append(_check(name, self._trouble(name, look_inside)))
        return checks

    def snapshot(self, name: str) -> Path:
        """Where a snapshot lies or will lie."""
        return self.folder / SNAPSHOTS / f"{name}{SNAPSHOT}"

    def _manifest(self, name: str) -> Path:
        return self.folder / SNAPSHOTS / f"{name}{MANIFEST}"

    def _told_of(self) -> Iterator[str]:
        for path in _listed(self.folder / SNAPSHOTS):
            if path.suffix == MANIFEST:
                yield path.name.removesuffix(MANIFEST)

    def _trouble(self, name: str, look_inside: Callable[[Path], Contents]) -> str:
        try:
            manifest = self.manifest(name)
            with disk_errors():
                if _sha256(self.snapshot(name)) != manifest.sha256:
                    return "backup.damaged"
            held = look_inside(self.snapshot(name))
        except JisError as error:
            return error.code
        return "" if held == manifest.contents else "backup.damaged"

    def _key_checks(self, erased: set[UUID]) -> Iterator[Check]:
        copies = youth_key_file.copies_of(self.folder, self._wrap_key)
        for name, ring in zip(youth_key_file.NAMES, copies, strict=True):
            if ring is None:
                yield _check(name, "youth_keys.damaged")
            else:
                yield _check(name, "backup.keys_behind" if erased & set(ring.keys) else "")


def _check(name: str, trouble: str) -> Check:
    return Check(check=name, ok=not trouble, detail=trouble)


def _vaults(folder: Path) -> list[VaultDocument | None]:
    """The copies that are there."""
    there = [(folder / name).exists() for name in vault_file.NAMES]
    return [one for one, is_there in zip(_copies_of_vault(folder), there, strict=True) if is_there]


def _copies_of_vault(folder: Path) -> list[VaultDocument | None]:
    found: list[VaultDocument | None] = []
    for name in vault_file.NAMES:
        try:
            found.append(vault_file.decode((folder / name).read_bytes()))
        except DamagedError as error:
            if error.code == "vault.newer":
                raise
            found.append(None)
        except OSError:
            found.append(None)
    return found


def _listed(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _stem(name: str) -> str:
    return name.split(".", 1)[0]


def _copy(source: Path, target: Path, going: Going) -> str:
    """Copy into a new private file and wait for the disk; the SHA-256 of what was read."""
    digest, done, size = hashlib.sha256(), 0, source.stat().st_size
    target.unlink(missing_ok=True)
    SYSTEM_DISK.create(target, b"")
    with source.open("rb") as whence, target.open("r+b") as whither:
        while chunk := whence.read(_CHUNK):
            whither.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            going(done, size)
        SYSTEM_DISK.flush(whither)
    return digest.hexdigest()


def _copy_exactly(source: Path, target: Path, sha256: str, going: Going) -> None:
    if _copy(source, target, going) != sha256 or _sha256(target) != sha256:
        raise StorageError("disk.failed")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
