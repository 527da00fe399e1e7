"""The way back from a folder of backups into a profile's place on this machine.

Heavy imports stand inside functions, see docs/adr/0006-start-up.md.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from jis_desktop.bootstrap import SystemClock
from jis_desktop.domain.errors import DamagedError, NotFoundError, RefusedError
from jis_desktop.local_backups import look_inside, new_folder, stage
from jis_desktop.local_profile import LocalProfile

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ports import Check, Manifest, OpenKeys, Workplace
    from jis_desktop.ports.backup import Going
    from jis_desktop.security.backup_set import BackupSet
    from jis_desktop.security.vault import FileVault
    from jis_desktop.security.vault_file import VaultDocument
    from jis_desktop.security.youth_key_file import KeyRing


class LocalSource:
    """See `ports.BackupSource`.

    Args:
        profile: the folder where the profile lies or will lie.
        source: the folder of backups.
        door: makes the way in to the profile that is here.
        vault: opens the vault in a folder.
    """

    def __init__(
        self,
        profile: Path,
        source: Path,
        *,
        door: Callable[[], LocalProfile],
        vault: Callable[[Path], FileVault],
    ) -> None:
        self._profile = profile
        self._source = source
        self._door = door
        self._vault = vault
        self._present: LocalProfile | None = None
        self._keys: OpenKeys | None = None
        self._vault_was: list[Check] = []
        self._staged: Path | None = None

    def names(self) -> list[str]:
        """See `ports.BackupSource.names`."""
        from jis_desktop.security.backup_set import names_in  # noqa: PLC0415  start-up

        names = names_in(self._source)
        if not names:
            raise NotFoundError("backup.none_there", field="folder")
        return names

    def unlock(self, passphrase: str) -> None:
        """See `ports.BackupSource.unlock`."""
        self._keys = self._vault(self._vault_folder()).unlock(passphrase)

    def unlock_with_code(self, code: str) -> None:
        """See `ports.BackupSource.unlock_with_code`."""
        self._keys = self._vault(self._vault_folder()).open_with_code(code)

    def manifests(self) -> list[Manifest]:
        """See `ports.BackupSource.manifests`."""
        return self._set().manifests()

    def verify(self, *, going: Going) -> list[Check]:
        """See `ports.BackupSource.verify`; as the folder was before its vault was opened."""
        erased = {youth for ring in self._rings() for youth in ring.tombstones}
        checks = self._set().check(look_inside(self._opened()), erased=erased, going=going)
        before = {check.check: check for check in self._vault_was}
        return [before.get(check.check, check) for check in checks]

    def present(self) -> Workplace | None:
        """See `ports.BackupSource.present`."""
        self._present = self._door()
        if not self._present.exists():
            return None
        try:
            return self._present.open_with(self._opened())
        except DamagedError:
            return None

    def close_present(self) -> None:
        """See `ports.BackupSource.close_present`."""
        if self._present is not None:
            self._present.close()
            self._present = None

    def stage(self, name: str, *, going: Going) -> int:
        """See `ports.BackupSource.stage`."""
        from jis_desktop.security.vault_file import write_vault  # noqa: PLC0415  start-up
        from jis_desktop.security.youth_key_file import merged  # noqa: PLC0415  start-up

        rings = self._rings()
        document = self._document()
        if not rings or document is None:
            raise DamagedError("youth_keys.damaged" if document else "vault.damaged")
        ring = merged(rings[0], rings[1:])
        # Above every generation that the backup may know, so that each folder gets renewed.
        ring.generation += 1
        self._drop_staged()
        self._staged = new_folder(self._profile.parent, f"{self._profile.name}+restored")
        try:
            stage(self._set(), name, self._staged, ring=ring, going=going)
            write_vault(self._staged, document)
        except BaseException:
            self._drop_staged()
            raise
        return len(ring.tombstones)

    def put_in_place(self) -> None:
        """See `ports.BackupSource.put_in_place`."""
        from jis_desktop.storage.profile_swap import swap_in  # noqa: PLC0415  start-up

        if self._staged is None:
            raise NotFoundError("backup.unknown", field="name")
        try:
            self._set_unreadable_apart()
            self._take_lines_along(self._staged)
            swap_in(self._profile, self._staged)
        except BaseException:
            self._drop_staged()
            raise
        self._staged = None

    def take_back(self) -> None:
        """See `ports.BackupSource.take_back`."""
        from jis_desktop.storage.profile_swap import undo_swap  # noqa: PLC0415  start-up

        undo_swap(self._profile)

    def _take_lines_along(self, staged: Path) -> None:
        """What was typed while locked is in no backup, and the writer was told that it is kept."""
        from jis_desktop.security.captured import FileLetterBox  # noqa: PLC0415  seldom

        FileLetterBox(self._profile).carry_to(staged)

    def _set_unreadable_apart(self) -> None:
        """A profile whose vault cannot be read may be anybody's: it is kept under another name."""
        from jis_desktop.security.backup_set import vault_in  # noqa: PLC0415  start-up

        here = self._profile
        if here.is_dir() and any(here.iterdir()) and vault_in(here) is None:
            number = 1
            while here.with_name(f"{here.name}-unreadable-{number}").exists():
                number += 1
            apart = here.with_name(f"{here.name}-unreadable-{number}")
            here.rename(apart)

    def _vault_folder(self) -> Path:
        """Whose vault opens: the present one's, which knows today's passphrase, if it is that."""
        from jis_desktop.security.backup_set import vault_checks, vault_in  # noqa: PLC0415  start-up

        self.names()
        self._vault_was = vault_checks(self._source)
        ours, theirs = vault_in(self._profile), vault_in(self._source)
        if ours is None:
            return self._source
        if theirs is not None and theirs.vault_id != ours.vault_id:
            raise RefusedError("backup.other_vault", field="folder")
        return self._profile

    def _document(self) -> VaultDocument | None:
        from jis_desktop.security.backup_set import vault_in  # noqa: PLC0415  start-up

        return vault_in(self._profile) or vault_in(self._source)

    def _rings(self) -> list[KeyRing]:
        """Of the folder and of the profile that is here, of the same vault."""
        from jis_desktop.security.backup_set import BackupSet  # noqa: PLC0415  start-up

        here = BackupSet(self._profile, self._opened(), vault_id="")
        return [*self._set().rings(), *here.rings()]

    def _set(self) -> BackupSet:
        from jis_desktop.security.backup_set import BackupSet  # noqa: PLC0415  start-up

        document = self._document()
        vault_id = document.vault_id if document else ""
        return BackupSet(self._source, self._opened(), vault_id=vault_id)

    def _opened(self) -> OpenKeys:
        if self._keys is None:
            raise NotFoundError("profile.missing")
        return self._keys

    def _drop_staged(self) -> None:
        if self._staged is not None:
            shutil.rmtree(self._staged, ignore_errors=True)
            self._staged = None


def backup_source(profile: Path, folder: Path) -> LocalSource:
    """A folder of backups as seen from a profile's place on this machine."""

    def door() -> LocalProfile:
        return LocalProfile(profile, clock=SystemClock())

    return LocalSource(profile, folder, door=door, vault=door().vault)
