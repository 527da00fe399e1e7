"""Connects the parts: the only module that knows both what services ask and what answers.

Heavy imports (SQLAlchemy, cryptography) stand inside functions: the first window paints
before they load. See docs/adr/0006-start-up.md.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import (
    BrokenInstallError,
    JisError,
    NotFoundError,
    RefusedError,
    StorageError,
)
from jis_desktop.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from uuid import UUID

    from jis_desktop.commands.shop import Shop
    from jis_desktop.domain.live_lists import LiveLists
    from jis_desktop.domain.messages import Language, Messages
    from jis_desktop.domain.school import Profile
    from jis_desktop.domain.school_holidays import SchoolHolidays
    from jis_desktop.ports import Clock, OpenKeys, Workplace
    from jis_desktop.security.vault import FileVault
    from jis_desktop.security.youth_keys import FileYouthKeys
    from jis_desktop.storage.database import Database
    from jis_desktop.storage.profile_lock import ProfileLock


class SystemClock:
    """The machine's clock in its own time zone."""

    def now(self) -> datetime:
        """See `ports.Clock.now`."""
        from datetime import UTC, datetime  # noqa: PLC0415  start-up

        return datetime.now(UTC).astimezone()


class StandingClock:
    """A clock that stands at a given moment, for trial profiles.

    Args:
        moment: aware.
    """

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """See `ports.Clock.now`."""
        return self._moment


class SystemEntropy:
    """Randomness of the operating system."""

    def uuid(self) -> UUID:
        """See `ports.Entropy.uuid`."""
        from uuid import uuid4  # noqa: PLC0415  start-up

        return uuid4()


def default_folder() -> Path:
    """Where this user's profile lies: %LOCALAPPDATA% or the XDG data folder."""
    import platformdirs  # noqa: PLC0415  start-up

    return Path(platformdirs.user_data_dir("jis-desktop", appauthor=False)) / "profile"


def load_lists() -> LiveLists:
    """The shipped code lists; a profile adds its own choices.

    Raises:
        BrokenInstallError: a list is missing or cannot be read.
    """
    from jis_desktop.domain.code_text import parse_code_list  # noqa: PLC0415  start-up
    from jis_desktop.domain.live_lists import LiveLists  # noqa: PLC0415  start-up

    return LiveLists(parse_code_list(text) for text in _texts("codes"))


def load_holidays() -> SchoolHolidays:
    """When schools are closed.

    Raises:
        BrokenInstallError: the list is missing or cannot be read.
    """
    from jis_desktop.domain.school_holidays import parse_school_holidays  # noqa: PLC0415  start-up

    return parse_school_holidays("\n".join(_texts("calendar")))


def load_messages() -> Messages:
    """The shipped sentences of errors and notices.

    Raises:
        BrokenInstallError: a file is missing or cannot be read.
    """
    from jis_desktop.domain.messages import parse_messages  # noqa: PLC0415  start-up

    return parse_messages(_texts("messages"))


def _texts(folder: str) -> list[str]:
    return list(_named_texts(folder).values())


def _named_texts(folder: str) -> dict[str, str]:
    paths = sorted(resource_path(folder).glob("*.toml"))
    if not paths:
        raise BrokenInstallError("resources.missing", name=folder)
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}


class LocalProfile:
    """See `ports.ProfileDoor`: a profile in a folder of this machine.

    Args:
        folder: where it lies or will lie.
        clock: tells the time.
        lists: gives the code lists when they are needed.
    """

    def __init__(
        self, folder: Path, *, clock: Clock, lists: Callable[[], LiveLists] = load_lists
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._lists = lists
        self._staging: Path | None = None
        self._replacing = False
        self._keys: OpenKeys | None = None
        self._youths: FileYouthKeys | None = None
        self._database: Database | None = None
        self._lock: ProfileLock | None = None

    def exists(self) -> bool:
        """See `ports.ProfileDoor.exists`."""
        return self._folder.is_dir() and any(self._folder.iterdir())

    def build(self, passphrase: str, *, demo: datetime | None = None) -> tuple[Workplace, str]:
        """See `ports.ProfileDoor.build`."""
        self._replacing = demo is not None and self._claim_demo(passphrase)
        if self.exists() and not self._replacing:
            raise RefusedError("profile.exists", field="profile")
        self._staging = self._new_staging()
        try:
            vault = self._vault(self._staging)
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

    def change_passphrase(self, old: str, new: str) -> None:
        """See `ports.ProfileDoor.change_passphrase`."""
        self._vault(self._folder).change_passphrase(old, new)

    def warnings(self) -> tuple[str, ...]:
        """See `ports.ProfileDoor.warnings`."""
        if self._database is not None and self._database.lost_commits():
            return ("database.commits_lost",)
        return ()

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
            self._vault(self._folder).unlock(passphrase)
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
        from jis_desktop.storage.profile_lock import ProfileLock  # noqa: PLC0415  start-up

        if not self.exists():
            raise NotFoundError("profile.missing", field="profile")
        refuse_unsafe_folder(self._folder)
        self._lock = self._lock or ProfileLock(self._folder)
        self._lock.acquire()
        try:
            if opening is not None:
                self._keys = opening(self._vault(self._folder))
            return self._open(self._folder, create=False)
        except BaseException:
            self._close_database()
            self._lock.release()
            raise

    def _open(self, folder: Path, *, create: bool) -> Workplace:
        from jis_desktop.ports import Workplace  # noqa: PLC0415  start-up
        from jis_desktop.security.audit_chain import AuditChain  # noqa: PLC0415  start-up
        from jis_desktop.security.youth_keys import FileYouthKeys  # noqa: PLC0415  start-up
        from jis_desktop.storage.database import Database  # noqa: PLC0415  start-up
        from jis_desktop.storage.unit_of_work import SqlUnitOfWork  # noqa: PLC0415  start-up

        keys = self._keys
        if keys is None:
            raise NotFoundError("profile.missing")
        self._youths = youths = FileYouthKeys(folder, keys, create=create)
        database = (Database.create if create else Database.open)(folder, keys.database_key())
        self._database, lists = database, self._lists()
        chain, clock, demo = AuditChain(keys.subkey("audit")), self._clock, False

        def unit() -> SqlUnitOfWork:
            return SqlUnitOfWork(database, keys=youths, chain=chain, clock=clock)

        if not create:
            with unit() as opened:
                clock, demo = self._demo_clock(opened.profile())
                youths.mark_used(opened.young_people.ids())
                lists.take_own(opened.own_codes.all())
        return Workplace(unit, clock, lists, SystemEntropy(), load_holidays(), demo=demo)

    def _demo_clock(self, profile: Profile) -> tuple[Clock, bool]:
        """The clock to go by and whether this is a demo; a clock set by hand goes first."""
        from jis_desktop.security.demo_mark import demo_moment  # noqa: PLC0415  start-up

        moment = demo_moment(self._folder) if profile.test else None
        if moment is not None and isinstance(self._clock, SystemClock):
            return StandingClock(moment), True
        return self._clock, moment is not None

    def _vault(self, folder: Path) -> FileVault:
        from jis_desktop.security.keyring_store import KeyringDeviceSecrets  # noqa: PLC0415  start-up
        from jis_desktop.security.vault import FileVault  # noqa: PLC0415  start-up

        return FileVault(folder, KeyringDeviceSecrets())

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


def run(words: list[str]) -> int:
    """Run what the command line asks for; the exit code."""
    os.umask(0o077)
    if not words:
        return _run_window(default_folder(), language=None)
    from jis_desktop.commands.run import read_arguments, run_command  # noqa: PLC0415  start-up

    messages = load_messages()
    arguments = read_arguments(words, messages)
    if isinstance(arguments, int):
        return arguments
    if arguments.command is not None:
        return run_command(arguments, _shop(messages))
    if arguments.offscreen_tour:
        from jis_desktop.window import run_tour  # noqa: PLC0415  the tour only

        return run_tour()
    folder = getattr(arguments, "profile", None)
    return _run_window(folder or default_folder(), language=getattr(arguments, "language", None))


def _run_window(folder: Path, *, language: Language | None) -> int:
    from jis_desktop.ui import quick_start  # noqa: PLC0415  Qt is for the window

    quick_start.begin()
    from jis_desktop.window import run_window  # noqa: PLC0415  only now

    return run_window(folder, language=language)


def _shop(messages: Messages) -> Shop:
    from jis_desktop.commands.shop import Shop  # noqa: PLC0415  commands only
    from jis_desktop.probes import ESSENTIAL, probes  # noqa: PLC0415  commands only
    from jis_desktop.security.attempts import FileAttempts  # noqa: PLC0415  commands only

    return Shop(
        messages=messages,
        entropy=SystemEntropy(),
        clock=lambda moment: StandingClock(moment) if moment else SystemClock(),
        door=lambda folder, clock: LocalProfile(folder, clock=clock),
        attempts=FileAttempts,
        default_folder=default_folder,
        probes=probes,
        essential_probes=ESSENTIAL,
        grammar=_grammar,
        demo_lists=lambda: _named_texts("demo"),
        draw_screens=_draw_screens,
        stdin=sys.stdin.buffer,
    )


def _draw_screens(profile: Path, target: Path, only: str) -> Iterator[dict[str, object]]:
    from jis_desktop.pictures import draw_screens  # noqa: PLC0415  Qt is for the window

    return draw_screens(profile, target, only=only)


def _grammar(language: Language) -> str:
    return resource_path("messages", f"quick_line_help.{language}.txt").read_text(encoding="utf-8")
