"""A profile in a folder of this machine: the way in, through vault, keys, lock and database.

Heavy imports (SQLAlchemy, cryptography) stand inside functions, see docs/adr/0006-start-up.md.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jis_desktop.bootstrap import (
    StandingClock,
    SystemClock,
    SystemEntropy,
    load_health_words,
    load_holidays,
    load_lists,
)
from jis_desktop.domain.errors import (
    JisError,
    NotFoundError,
    PolicyError,
    RefusedError,
    StorageError,
)
from jis_desktop.local_chain import EARLIER_VAULT, chain_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from jis_desktop.domain.live_lists import LiveLists
    from jis_desktop.domain.school import Profile
    from jis_desktop.ports import Clock, OpenKeys, UnitOfWork, Workplace
    from jis_desktop.security.captured import FileOpenLetterBox
    from jis_desktop.security.managed_settings import ManagedSettings
    from jis_desktop.security.vault import FileVault
    from jis_desktop.security.youth_keys import FileYouthKeys
    from jis_desktop.storage.database import Database
    from jis_desktop.storage.profile_lock import ProfileLock
    from jis_desktop.storage.reserve import FileReserve


class LocalProfile:
    """See `ports.ProfileDoor`: a profile in a folder of this machine.

    Args:
        folder: where it lies or will lie.
        clock: tells the time.
        lists: gives the code lists when they are needed.
        managed: gives what the organisation set for this machine; None reads its policy.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock,
        lists: Callable[[], LiveLists] = load_lists,
        managed: Callable[[], ManagedSettings] | None = None,
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._lists = lists
        self._managed = managed
        self._staging: Path | None = None
        self._replacing = False
        self._keys: OpenKeys | None = None
        self._youths: FileYouthKeys | None = None
        self._database: Database | None = None
        self._lock: ProfileLock | None = None
        self._policy_trouble = ""
        self._capture_key_changed = False

    def exists(self) -> bool:
        """See `ports.ProfileDoor.exists`; first mends a restore that was cut off."""
        if not self._folder.exists():
            from jis_desktop.storage.profile_aside import put_back  # noqa: PLC0415  seldom

            put_back(self._folder)
        return self._folder.is_dir() and any(self._folder.iterdir())

    def build(self, passphrase: str, *, demo: datetime | None = None) -> tuple[Workplace, str]:
        """See `ports.ProfileDoor.build`."""
        self._replacing = demo is not None and self._claim_demo(passphrase)
        if self.exists() and not self._replacing:
            raise RefusedError("profile.exists", field="profile")
        self._staging = self._new_staging()
        try:
            vault = self.vault(self._staging)
            self._keys, code = vault.create(passphrase, demo=demo is not None)
            if demo is not None:
                from jis_desktop.security.demo_mark import write_demo_mark  # noqa: PLC0415  demo only

                write_demo_mark(self._staging, demo)
            workplace = self._open(self._staging, create=True)
        except BaseException:
            self._throw_away()
            raise
        return workplace, code

    def publish(self) -> Workplace:
        """See `ports.ProfileDoor.publish`."""
        staging = self._staging
        if staging is None:
            raise NotFoundError("profile.missing")
        self._close_database()
        try:
            self._place(staging)
        except OSError as error:
            self._throw_away()
            from jis_desktop.storage.faults import cannot_place  # noqa: PLC0415  seldom

            raise cannot_place(error) from None
        self._staging = None
        return self._enter()

    def unlock(self, passphrase: str) -> Workplace:
        """See `ports.ProfileDoor.unlock`."""
        return self._enter(lambda vault: vault.unlock(passphrase))

    def recover(self, code: str, new_passphrase: str) -> Workplace:
        """See `ports.ProfileDoor.recover`."""
        return self._enter(lambda vault: vault.recover(code, new_passphrase))

    def recover_with_shares(self, shares: tuple[str, str], new_passphrase: str) -> Workplace:
        """See `ports.ProfileDoor.recover_with_shares`."""
        from jis_desktop.security.key_shares import join  # noqa: PLC0415  seldom

        private_key = join(*shares)
        return self._enter(lambda vault: vault.recover_with(private_key, new_passphrase))

    def open_with(self, keys: OpenKeys) -> Workplace:
        """Open the profile with keys that were opened elsewhere, of the same vault."""
        return self._enter(lambda _: keys)

    def change_passphrase(self, old: str, new: str) -> None:
        """See `ports.ProfileDoor.change_passphrase`."""
        self.vault(self._folder).change_passphrase(old, new)

    def verify_recovery_code(self, code: str) -> bool:
        """See `ports.ProfileDoor.verify_recovery_code`."""
        return self.vault(self._folder).verify_recovery_code(code)

    def organisation(self) -> str:
        """See `ports.ProfileDoor.organisation`."""
        return self.vault(self._folder).organisation()

    def prove(self, passphrase: str) -> None:
        """See `ports.ProfileDoor.prove`."""
        self.vault(self._folder).unlock(passphrase)

    def warnings(self) -> tuple[str, ...]:
        """See `ports.ProfileDoor.warnings`."""
        lost = self._database is not None and self._database.lost_commits()
        told = {
            self._policy_trouble: self._policy_trouble,
            "database.commits_lost": lost,
            "capture_key.changed": self._capture_key_changed,
        }
        return tuple(code for code, holds in told.items() if holds)

    def close(self) -> None:
        """See `ports.ProfileDoor.close`; makes keys ahead for the youths of another day."""
        if self._youths is not None:
            with suppress(StorageError):
                self._youths.top_up()
        self._close_database()
        self._let_go()
        self._keys = None
        self._throw_away()

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _claim_demo(self, passphrase: str) -> bool:
        """Whether an earlier demo lies there; it is then kept from being opened.

        Its mark alone would not do: the profile must also open to the passphrase of demos,
        which is too short for any other.

        Raises:
            InUseError: somebody looks at it.
        """
        from jis_desktop.security.demo_mark import demo_moment  # noqa: PLC0415  demo only
        from jis_desktop.storage.profile_lock import ProfileLock  # noqa: PLC0415  demo only

        if demo_moment(self._folder) is None:
            return False
        try:
            self.vault(self._folder).unlock(passphrase)
        except JisError:
            return False
        self._lock = ProfileLock(self._folder)
        self._lock.acquire()
        return True

    def _place(self, staging: Path) -> None:
        if not self._replacing:
            if self._folder.is_dir():
                self._folder.rmdir()  # an empty one; Windows cannot rename onto it
            staging.rename(self._folder)
            return
        from jis_desktop.security.demo_mark import put_in_place_of  # noqa: PLC0415  demo only

        self._let_go()  # Windows cannot rename a folder of which a file is open
        put_in_place_of(self._folder, staging)

    def _enter(self, opening: Callable[[FileVault], OpenKeys] | None = None) -> Workplace:
        from jis_desktop.security.private_files import refuse_unsafe_folder  # noqa: PLC0415  start-up
        from jis_desktop.storage.profile_aside import sweep  # noqa: PLC0415  start-up
        from jis_desktop.storage.profile_lock import ProfileLock  # noqa: PLC0415  start-up

        if not self.exists():
            raise NotFoundError("profile.missing", field="profile")
        refuse_unsafe_folder(self._folder)
        self._lock = self._lock or ProfileLock(self._folder)
        self._lock.acquire()
        try:
            if opening is not None:
                self._keys = opening(self.vault(self._folder))
            workplace = self._open(self._folder, create=False)
        except BaseException:
            self._close_database()
            self._lock.release()
            raise
        sweep(self._folder)
        return workplace

    def _open(self, folder: Path, *, create: bool) -> Workplace:
        from jis_desktop.local_backups import LocalBackups  # noqa: PLC0415  start-up
        from jis_desktop.ports import Workplace  # noqa: PLC0415  start-up
        from jis_desktop.security.captured import FileOpenLetterBox  # noqa: PLC0415  start-up
        from jis_desktop.security.youth_keys import FileYouthKeys  # noqa: PLC0415  start-up
        from jis_desktop.storage.database import Database  # noqa: PLC0415  start-up
        from jis_desktop.storage.unit_of_work import SqlUnitOfWork  # noqa: PLC0415  start-up

        keys = self._opened_keys()
        self._youths = youths = FileYouthKeys(folder, keys, create=create)
        database = (Database.create if create else Database.open)(folder, keys.database_key())
        self._database, lists = database, self._lists()
        chain = chain_of(database, keys=keys, youths=youths, clock=self._clock)
        clock, demo, earlier, trial = self._clock, False, "", True

        def unit() -> SqlUnitOfWork:
            return SqlUnitOfWork(database, keys=youths, chain=chain, clock=clock)

        if not create:
            with unit() as opened:
                clock, demo = self._demo_clock(opened.profile())
                earlier, trial = self._look_inside(opened, youths, lists)
        backups = LocalBackups(folder, keys=keys, youths=youths, database=database, earlier=earlier)
        box = FileOpenLetterBox(folder, keys)
        workplace = Workplace(
            unit,
            clock,
            lists,
            SystemEntropy(),
            load_holidays(),
            youths,
            demo=demo,
            backups=None if create or demo else backups,
            letter_box=box,
            reserve=_reserve(folder, trial=trial),
            health=load_health_words(),
        )
        if not create:
            self._settle(workplace, box)
        return workplace

    def _look_inside(
        self, unit: UnitOfWork, youths: FileYouthKeys, lists: LiveLists
    ) -> tuple[str, bool]:
        """The vault before the last renewal, and whether this is a trial profile."""
        youths.mark_used(unit.young_people.ids())
        lists.take_own(unit.own_codes.all())
        return unit.settings.get(EARLIER_VAULT), unit.profile().test

    def _opened_keys(self) -> OpenKeys:
        if self._keys is None:
            raise NotFoundError("profile.missing")
        return self._keys

    def _settle(self, workplace: Workplace, box: FileOpenLetterBox) -> None:
        """What has to be right before anything is shown."""
        from jis_desktop.services.erase_youth import finish_erasures  # noqa: PLC0415  start-up

        finish_erasures(workplace)
        if workplace.reserve is not None:
            workplace.reserve.keep()
        box.sweep()
        self._capture_key_changed = box.renew_key()
        if self._capture_key_changed:
            with suppress(StorageError), workplace.unit() as unit:  # a full disk keeps nobody out
                unit.audit_log.note("change", "capture_key", detail="strange")
                unit.commit()

    def _demo_clock(self, profile: Profile) -> tuple[Clock, bool]:
        """The clock to go by and whether this is a demo; a clock set by hand goes first."""
        from jis_desktop.security.demo_mark import demo_moment  # noqa: PLC0415  start-up

        moment = demo_moment(self._folder) if profile.test else None
        if moment is not None and isinstance(self._clock, SystemClock):
            return StandingClock(moment), True
        return self._clock, moment is not None

    def vault(self, folder: Path) -> FileVault:
        """The vault in a folder, as this machine opens it."""
        from jis_desktop.security.keyring_store import KeyringDeviceSecrets  # noqa: PLC0415  start-up
        from jis_desktop.security.vault import FileVault  # noqa: PLC0415  start-up

        return FileVault(folder, KeyringDeviceSecrets(), organisation=self._organisation_public_key)

    def _organisation_public_key(self) -> bytes | None:
        """None where nothing is set; a policy that is no good keeps nobody out, and is told."""
        from jis_desktop.security.managed_settings import managed_settings  # noqa: PLC0415  start-up

        try:
            return (self._managed or managed_settings)().organisation_public_key
        except PolicyError as error:
            self._policy_trouble = error.code
            return None

    def _new_staging(self) -> Path:
        import tempfile  # noqa: PLC0415  first start only

        from jis_desktop.security.private_files import refuse_unsafe_folder  # noqa: PLC0415  start-up

        parent = self._folder.parent
        try:
            parent.mkdir(parents=True, exist_ok=True)
            refuse_unsafe_folder(parent)
            return Path(tempfile.mkdtemp(prefix=f".{self._folder.name}-", dir=parent))
        except OSError as error:
            from jis_desktop.storage.faults import cannot_place  # noqa: PLC0415  seldom

            raise cannot_place(error) from None

    def _close_database(self) -> None:
        if self._database is not None:
            self._database.close()
        self._database = self._youths = None

    def _throw_away(self) -> None:
        self._close_database()
        if self._staging is not None:
            import shutil  # noqa: PLC0415  first start only

            shutil.rmtree(self._staging, ignore_errors=True)
            self._staging = None


def _reserve(folder: Path, *, trial: bool) -> FileReserve:
    from jis_desktop.storage.reserve import ROOM, ROOM_OF_A_TRIAL, FileReserve  # noqa: PLC0415  start-up

    return FileReserve(folder, size=ROOM_OF_A_TRIAL if trial else ROOM)
