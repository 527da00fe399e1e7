"""Connects the parts: the only module that knows both what services ask and what answers.

Heavy imports (SQLAlchemy, cryptography) stand inside functions: the first window paints
before they load. See docs/adr/0006-start-up.md.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import BrokenInstallError
from jis_desktop.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from uuid import UUID

    from jis_desktop.commands.shop import Shop
    from jis_desktop.domain.health_words import HealthWords
    from jis_desktop.domain.live_lists import LiveLists
    from jis_desktop.domain.messages import Language, Messages
    from jis_desktop.domain.school_holidays import SchoolHolidays
    from jis_desktop.ports import BackupSource


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


def load_health_words() -> HealthWords:
    """What shows that a note is about health.

    Raises:
        BrokenInstallError: the list is missing or cannot be read.
    """
    from jis_desktop.domain.health_words import parse_health_words  # noqa: PLC0415  start-up

    return parse_health_words(_named_texts("words").get("health", ""))


def load_messages() -> Messages:
    """The shipped sentences of errors and notices, and the words of the access export.

    Raises:
        BrokenInstallError: a file is missing or cannot be read.
    """
    from jis_desktop.domain.messages import parse_messages  # noqa: PLC0415  start-up

    return parse_messages([*_texts("messages"), *_texts("access")])


def _texts(folder: str) -> list[str]:
    return list(_named_texts(folder).values())


def _named_texts(folder: str) -> dict[str, str]:
    paths = sorted(resource_path(folder).glob("*.toml"))
    if not paths:
        raise BrokenInstallError("resources.missing", name=folder)
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}


def run(words: list[str]) -> int:
    """Run what the command line asks for; the exit code."""
    os.umask(0o077)
    _leave_no_cores()
    if not words:
        return _run_window(None, language=None)
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
    return _run_window(folder, language=getattr(arguments, "language", None))


def _leave_no_cores() -> None:
    """A crash must not write what was decrypted into a file."""
    if os.name == "posix":
        import resource  # noqa: PLC0415  there is none on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _run_window(folder: Path | None, *, language: Language | None) -> int:
    from jis_desktop.ui import quick_start  # noqa: PLC0415  Qt is for the window

    quick_start.begin()
    from jis_desktop.window import run_window  # noqa: PLC0415  only now

    return run_window(folder or default_folder(), language=language, shared=folder is None)


def _shop(messages: Messages) -> Shop:
    from jis_desktop.commands.shop import Shop  # noqa: PLC0415  commands only
    from jis_desktop.local_profile import LocalProfile  # noqa: PLC0415  commands only
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
        organisation_key=_organisation_key,
        renew=_renew,
        stdin=sys.stdin.buffer,
        source=_source,
    )


def _source(profile: Path, folder: Path) -> BackupSource:
    from jis_desktop.local_restore import backup_source  # noqa: PLC0415  commands only

    return backup_source(profile, folder)


def _draw_screens(profile: Path, target: Path, only: str) -> Iterator[dict[str, object]]:
    from jis_desktop.pictures import draw_screens  # noqa: PLC0415  Qt is for the window

    return draw_screens(profile, target, only=only)


def _renew(folder: Path, passphrase: str, keep_code: Callable[[str], None]) -> None:
    from jis_desktop.local_renewal import local_renewal  # noqa: PLC0415  seldom

    local_renewal(folder).renew(passphrase, keep_code)


def _organisation_key(shares: int) -> tuple[str, tuple[str, ...]]:
    import base64  # noqa: PLC0415  seldom

    from jis_desktop.security.key_shares import split  # noqa: PLC0415  seldom
    from jis_desktop.security.organisation_slot import new_organisation_key  # noqa: PLC0415  seldom

    private, public = new_organisation_key()
    return base64.b64encode(public).decode(), split(private, count=shares)


def _grammar(language: Language) -> str:
    return resource_path("messages", f"quick_line_help.{language}.txt").read_text(encoding="utf-8")
