"""Backups of a profile on this machine: wires the vault, the key file and the database to them.

Heavy imports stand inside functions, see docs/adr/0006-start-up.md.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import DamagedError, JisError, RefusedError
from jis_desktop.ports import Manifest, Taken, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from jis_desktop.ports import Check, Contents, OpenKeys
    from jis_desktop.ports.backup import Going
    from jis_desktop.security.backup_set import BackupSet
    from jis_desktop.security.vault_file import VaultDocument
    from jis_desktop.security.youth_key_file import KeyRing
    from jis_desktop.security.youth_keys import FileYouthKeys
    from jis_desktop.storage.database import Database

CANCELLED = "backup.cancelled"
_ID_SHOWN: Final = 8


class LocalBackups:
    """See `ports.Backups`.

    Args:
        folder: of the profile.
        keys: of its vault.
        youths: its key file.
        database: opened.
        earlier: the id of the vault whose place this one took when the keys were renewed.
    """

    def __init__(
        self,
        folder: Path,
        *,
        keys: OpenKeys,
        youths: FileYouthKeys,
        database: Database,
        earlier: str = "",
    ) -> None:
        self._folder = folder
        self._keys = keys
        self._youths = youths
        self._database = database
        self._earlier = earlier

    def own_path(self) -> str:
        """See `ports.Backups.own_path`: beside the profile, a folder a vault."""
        return str(self._folder.absolute().parent / "backups" / self._vault().vault_id[:_ID_SHOWN])

    def given_up_path(self) -> str:
        """See `ports.Backups.given_up_path`."""
        own = Path(self.own_path())
        return str(own.with_name(self._earlier[:_ID_SHOWN])) if self._earlier else ""

    def generation(self) -> int:
        """See `ports.Backups.generation`."""
        return self._youths.generation

    def contents(self) -> Contents:
        """See `ports.Backups.contents`."""
        return self._database.contents()

    def take(self, *, profile_id: str, moment: datetime) -> Taken:
        """See `ports.Backups.take`."""
        return Taken(moment=moment, profile_id=profile_id, held=self._database.hold_still())

    def let_go(self) -> None:
        """See `ports.Backups.let_go`."""
        self._database.let_go()

    def write(self, taken: Taken, paths: Sequence[str], *, going: Going) -> list[Written]:
        """See `ports.Backups.write`."""
        own = self._own_folder()
        with _private_folder(own, "making") as place:
            manifest = self._snapshot(taken, place / "jis.db", going)
            written = [self._written(path, manifest, place / "jis.db", going) for path in paths]
        if self._earlier and any(one.problem is None for one in written):
            shutil.rmtree(self.given_up_path(), ignore_errors=True)
        return written

    def renew_keys(self, path: str) -> int:
        """See `ports.Backups.renew_keys`."""
        found = self._set(path)
        found.start_over(self._earlier)
        found.claim()
        return self._youths.copy_to(found.folder)

    def manifests(self, path: str) -> list[Manifest]:
        """See `ports.Backups.manifests`."""
        return self._set(path).manifests()

    def remove(self, path: str, names: Sequence[str]) -> None:
        """See `ports.Backups.remove`."""
        self._set(path).remove(names)

    def verify(self, path: str, *, going: Going) -> list[Check]:
        """See `ports.Backups.verify`."""
        erased = set(self._youths.tombstones())
        return self._set(path).check(look_inside(self._keys), erased=erased, going=going)

    def practise(self, path: str, name: str, *, going: Going) -> Contents:
        """See `ports.Backups.practise`; with what the folder has and nothing of this profile."""
        from jis_desktop.security.backup_set import vault_in  # noqa: PLC0415  start-up
        from jis_desktop.security.youth_key_file import merged  # noqa: PLC0415  start-up

        found = self._set(path)
        found.claim()
        rings, document = found.rings(), vault_in(found.folder)
        if not rings or document is None:
            raise DamagedError("youth_keys.damaged" if document else "vault.damaged")
        with _private_folder(self._folder.parent, f"{self._folder.name}+practice") as place:
            ring = merged(rings[0], rings[1:])
            stage(found, name, place, ring=ring, going=going)
            return _opened_contents(place, self._keys)

    def _snapshot(self, taken: Taken, target: Path, going: Going) -> Manifest:
        from jis_desktop.storage.backup import Held, check_copy, copy_held  # noqa: PLC0415  start-up

        if not isinstance(taken.held, Held):
            raise RefusedError("backup.interrupted")
        size, sha256 = copy_held(taken.held, target, going)
        contents = check_copy(target, self._keys.database_key())
        stamp = taken.moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        return Manifest(
            name=f"{stamp}-{contents.commits:08}",
            moment=taken.moment.astimezone(UTC),
            profile_id=taken.profile_id,
            contents=contents,
            size=size,
            sha256=sha256,
        )

    def _written(self, path: str, manifest: Manifest, source: Path, going: Going) -> Written:
        found, generation = self._set(path), 0
        try:
            found.start_over(self._earlier)
            found.claim()
            # Before the snapshot: no snapshot may lie there without the keys to read it.
            generation = self._youths.copy_to(found.folder)
            found.put_vault(self._vault())
            found.store(manifest, source, going)
        except JisError as error:
            if error.code == CANCELLED:
                raise
            return Written(path=path, manifest=None, generation=generation, problem=error)
        return Written(path=path, manifest=manifest, generation=generation)

    def _own_folder(self) -> Path:
        from jis_desktop.security.private_files import private_folder  # noqa: PLC0415  start-up
        from jis_desktop.storage.profile_aside import PREFIX  # noqa: PLC0415  start-up

        own = Path(self.own_path())
        private_folder(own.parent)
        private_folder(own)
        for left in own.glob(f"{PREFIX}making+*"):  # a power cut, or one that was stopped just now
            shutil.rmtree(left, ignore_errors=True)
        return own

    def _set(self, path: str) -> BackupSet:
        from jis_desktop.security.backup_set import BackupSet  # noqa: PLC0415  start-up

        return BackupSet(Path(path), self._keys, vault_id=self._vault().vault_id)

    def _vault(self) -> VaultDocument:
        from jis_desktop.security.backup_set import vault_in  # noqa: PLC0415  start-up

        document = vault_in(self._folder)  # mends nothing: another thread may be writing it
        if document is None:
            raise DamagedError("vault.damaged")
        return document


def stage(found: BackupSet, name: str, place: Path, *, ring: KeyRing, going: Going) -> None:
    """Copy a snapshot and a key file into an empty private folder, checked.

    Args:
        found: where the snapshot lies.
        name: of the snapshot.
        place: the private folder.
        ring: the key file to write there.
        going: told how many bytes of how many.

    Raises:
        DamagedError, NotFoundError, StorageError: why it would not do.
    """
    from jis_desktop.security.youth_key_file import write_ring  # noqa: PLC0415  start-up
    from jis_desktop.storage.database import FILE_NAME  # noqa: PLC0415  start-up

    manifest = found.fetch(name, place / FILE_NAME, going)
    if look_inside(found.keys)(place / FILE_NAME) != manifest.contents:
        raise DamagedError("backup.damaged")
    write_ring(place, ring, found.keys.subkey("youth-keys"))


def look_inside(keys: OpenKeys) -> Callable[[Path], Contents]:
    """What opens a snapshot, checks it and tells what it holds."""
    from jis_desktop.storage.backup import check_copy  # noqa: PLC0415  start-up

    return lambda path: check_copy(path, keys.database_key())


def _opened_contents(place: Path, keys: OpenKeys) -> Contents:
    """Open what was restored as the real way in does, names and all, and count."""
    from jis_desktop.bootstrap import SystemClock  # noqa: PLC0415  start-up
    from jis_desktop.local_chain import chain_of  # noqa: PLC0415  start-up
    from jis_desktop.security.youth_keys import FileYouthKeys  # noqa: PLC0415  start-up
    from jis_desktop.storage.database import Database  # noqa: PLC0415  start-up
    from jis_desktop.storage.unit_of_work import SqlUnitOfWork  # noqa: PLC0415  start-up

    youths = FileYouthKeys(place, keys, create=False)
    database = Database.open(place, keys.database_key())
    try:
        chain = chain_of(database, keys=keys, youths=youths, clock=SystemClock())
        with SqlUnitOfWork(database, keys=youths, chain=chain, clock=SystemClock()) as unit:
            gone = unit.erasure.unburied(set(youths.tombstones()))
            for youth in gone:
                unit.erasure.bury(youth)
            unit.young_people.known_names()
            if unit.audit_log.first_broken() is not None:
                raise DamagedError("backup.damaged")
            unit.commit()
        return database.contents()
    finally:
        database.close()


@contextmanager
def _private_folder(parent: Path, name: str) -> Iterator[Path]:
    place = new_folder(parent, name)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def new_folder(parent: Path, name: str) -> Path:
    """A private folder of our own.

    Raises:
        StorageError: the disk refuses, or is a network's.
    """
    from jis_desktop.security.private_files import (  # noqa: PLC0415  start-up
        disk_errors,
        refuse_unsafe_folder,
    )
    from jis_desktop.storage.profile_aside import PREFIX  # noqa: PLC0415  start-up

    with disk_errors():
        parent.mkdir(parents=True, exist_ok=True)
        refuse_unsafe_folder(parent)
        return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{name}+", dir=parent))
