"""Renews a profile's keys: a new vault, and everything written anew under it, swapped in whole.

Heavy imports stand inside functions, see docs/adr/0006-start-up.md.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from jis_desktop.bootstrap import SystemClock
from jis_desktop.domain.errors import JisError, NotFoundError, RefusedError
from jis_desktop.local_backups import new_folder
from jis_desktop.local_chain import AUDIT_KEY, EARLIER_VAULT, chain_of
from jis_desktop.services.practise_recovery import MADE_ON, PRACTISED_ON

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jis_desktop.ports import OpenKeys
    from jis_desktop.security.device_secrets import DeviceSecrets
    from jis_desktop.security.vault import FileVault
    from jis_desktop.storage.database import Database
    from jis_desktop.storage.profile_lock import ProfileLock

WRITTEN_ANEW: Final = frozenset(
    {"vault.jiskeys", "vault-2.jiskeys", "youths.jiskeys", "youths-2.jiskeys"}
    | {"jis.db", "jis.db-wal", "commits.count", "profile.lock", "capture.jiskey", "reserve.bin"}
)
"""What is not simply copied; the rest of the folder holds nothing that depends on the keys."""
CAPTURED: Final = "captured"


class LocalRenewal:
    """See `ports.Renewal`: of the profile in a folder, which nobody may have open.

    Args:
        folder: the profile's.
        secrets: the keyring.
        vault: makes the vault of a folder.
    """

    def __init__(
        self, folder: Path, *, secrets: DeviceSecrets, vault: Callable[[Path], FileVault]
    ) -> None:
        self._folder = folder
        self._secrets = secrets
        self._vault = vault
        self._staged: Path | None = None
        self._earlier = ""
        self._lock: ProfileLock | None = None

    def renew(self, passphrase: str, keep_code: Callable[[str], None]) -> None:
        """Make new keys in one go; see `prepare` and `put_in_place`.

        Args:
            passphrase: opens the profile.
            keep_code: is given the new printed code before anything is replaced; what it raises
                leaves everything as it was.
        """
        try:
            keep_code(self.prepare(passphrase))
            self.put_in_place()
        finally:
            self.give_up()

    def check(self) -> None:
        """See `ports.Renewal.check`."""
        from jis_desktop.security.demo_mark import demo_moment  # noqa: PLC0415  seldom

        if not self._folder.is_dir():
            raise NotFoundError("profile.missing", field="profile")
        if demo_moment(self._folder) is not None:
            raise RefusedError("keys.not_of_a_demo")
        waiting = self._folder / CAPTURED
        if waiting.is_dir() and any(waiting.iterdir()):
            raise RefusedError("keys.lines_wait")

    def prepare(self, passphrase: str) -> str:
        """See `ports.Renewal.prepare`."""
        from jis_desktop.security.vault_file import read_vault  # noqa: PLC0415  seldom
        from jis_desktop.storage.profile_lock import ProfileLock  # noqa: PLC0415  seldom

        self.check()
        self._lock = ProfileLock(self._folder)
        self._lock.acquire()
        try:
            keys = self._vault(self._folder).unlock(passphrase)
            self._earlier = read_vault(self._folder).vault_id
            self._staged = new_folder(self._folder.parent, self._folder.name)
            return self._write_anew(self._staged, keys, passphrase, earlier=self._earlier)
        except BaseException:
            self.give_up()
            raise

    def put_in_place(self) -> None:
        """See `ports.Renewal.put_in_place`."""
        from jis_desktop.storage.profile_aside import sweep  # noqa: PLC0415  seldom
        from jis_desktop.storage.profile_swap import swap_in  # noqa: PLC0415  seldom

        if self._staged is None or self._lock is None:
            raise NotFoundError("profile.missing", field="profile")
        swap_in(self._folder, self._staged, lock=self._lock)
        self._staged = None
        sweep(self._folder)
        with suppress(JisError):
            self._secrets.delete(self._earlier)

    def give_up(self) -> None:
        """See `ports.Renewal.give_up`."""
        staged, self._staged = self._staged, None
        if staged is not None:
            self._forget_secret_of(staged)
            shutil.rmtree(staged, ignore_errors=True)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _forget_secret_of(self, staged: Path) -> None:
        from jis_desktop.security.vault_file import read_vault  # noqa: PLC0415  seldom

        with suppress(JisError):
            self._secrets.delete(read_vault(staged).vault_id)

    def _write_anew(self, staged: Path, keys: OpenKeys, passphrase: str, *, earlier: str) -> str:
        from jis_desktop.security.youth_key_file import read_ring, write_ring  # noqa: PLC0415  seldom

        renewed, code = self._vault(staged).create(passphrase)
        ring = read_ring(self._folder, keys.subkey("youth-keys"))
        if ring is None:
            raise NotFoundError("profile.missing")
        write_ring(staged, ring, renewed.subkey("youth-keys"))
        self._copy_database(staged, keys, renewed, earlier=earlier)
        for path in self._folder.iterdir():
            if path.name not in WRITTEN_ANEW and path.is_file():
                shutil.copy2(path, staged / path.name)
        return code

    def _copy_database(
        self, staged: Path, keys: OpenKeys, renewed: OpenKeys, *, earlier: str
    ) -> None:
        from jis_desktop.storage.database import FILE_NAME, Database  # noqa: PLC0415  seldom
        from jis_desktop.storage.rekeying import copy_under  # noqa: PLC0415  seldom

        database = Database.open(self._folder, keys.database_key())
        try:
            kept = self._chain_key(database, keys)
            copy_under(database, staged / FILE_NAME, renewed.database_key())
        finally:
            database.close()
        told = {AUDIT_KEY: kept, EARLIER_VAULT: earlier}
        told |= {PRACTISED_ON: "", MADE_ON: SystemClock().now().date().isoformat()}
        self._carry_on(staged, renewed, told)

    def _chain_key(self, database: Database, keys: OpenKeys) -> str:
        from jis_desktop.security.youth_keys import FileYouthKeys  # noqa: PLC0415  seldom

        youths = FileYouthKeys(self._folder, keys, create=False)
        chain = chain_of(database, keys=keys, youths=youths, clock=SystemClock())
        return chain.key.hex()

    def _carry_on(self, staged: Path, renewed: OpenKeys, told: dict[str, str]) -> None:
        """The log goes on with its old chain, so that codes noted elsewhere still fit."""
        from jis_desktop.security.audit_chain import AuditChain  # noqa: PLC0415  seldom
        from jis_desktop.security.youth_keys import FileYouthKeys  # noqa: PLC0415  seldom
        from jis_desktop.storage.database import Database  # noqa: PLC0415  seldom
        from jis_desktop.storage.unit_of_work import SqlUnitOfWork  # noqa: PLC0415  seldom

        youths = FileYouthKeys(staged, renewed, create=False)
        database = Database.open(staged, renewed.database_key())
        chain = AuditChain(bytes.fromhex(told[AUDIT_KEY]))
        try:
            with SqlUnitOfWork(database, keys=youths, chain=chain, clock=SystemClock()) as unit:
                for name, value in told.items():
                    unit.settings.put(name, value)
                unit.audit_log.note("renew", "vault")
                unit.commit()
        finally:
            database.close()


def local_renewal(folder: Path) -> LocalRenewal:
    """For a profile on this machine, with its keyring."""
    from jis_desktop.local_profile import LocalProfile  # noqa: PLC0415  seldom
    from jis_desktop.security.keyring_store import KeyringDeviceSecrets  # noqa: PLC0415  seldom

    door = LocalProfile(folder, clock=SystemClock())
    return LocalRenewal(folder, secrets=KeyringDeviceSecrets(), vault=door.vault)
