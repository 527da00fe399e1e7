"""The probes of the self-test: each tries one part for real and tells a detail without people."""

from __future__ import annotations

import os
import platform
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jis_desktop import __version__
from jis_desktop.domain.errors import BrokenInstallError, CheckFailedError

if TYPE_CHECKING:
    from collections.abc import Callable

ESSENTIAL: Final = frozenset({"resources", "encryption", "window"})
_LEAST_FREE: Final = 200 * 1024 * 1024
_SQLITE_HEADER: Final = b"SQLite format 3"
_OLDEST_CLOCK: Final = datetime(2026, 1, 1, tzinfo=UTC)


def probes(folder: Path) -> dict[str, Callable[[], str]]:
    """Name to probe, in the order of the report.

    Args:
        folder: the profile's, which need not exist.
    """
    return {
        "version": _version,
        "resources": _resources,
        "encryption": _encryption,
        "keyring": _keyring,
        "window": _window,
        "profile": lambda: _profile(folder),
        "space": lambda: _space(folder),
        "clock": _clock,
    }


def _version() -> str:
    return f"{__version__}, Python {platform.python_version()}, {platform.system()}"


def _resources() -> str:
    from jis_desktop.bootstrap import load_lists, load_messages  # noqa: PLC0415  avoids a cycle
    from jis_desktop.resources import resource_path  # noqa: PLC0415  tested here
    from jis_desktop.security.passphrase import words  # noqa: PLC0415  tested here

    lists, messages = load_lists(), load_messages()
    missing = [
        name
        for name in ("i18n/jis_nl.qm", "i18n/jis_en.qm", "fonts/Inter-JIS-Regular.ttf")
        if not resource_path(*name.split("/")).is_file()
    ]
    if missing:
        raise BrokenInstallError("probe.failed")
    return f"{len(lists)} lists, {len(messages.codes())} messages, {len(words())} words"


def _encryption() -> str:
    """Make, close and reopen a database; a plain one would begin with SQLite's header."""
    from jis_desktop.storage.database import Database  # noqa: PLC0415  tested here

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key = os.urandom(32)
        Database.create(folder, key).close()
        database = Database.open(folder, key)
        told = database.cipher_version()
        whole = database.check_integrity()
        database.close()
        if not whole or _SQLITE_HEADER in (folder / "jis.db").read_bytes()[:64]:
            raise BrokenInstallError("database.not_encrypted")
    return told


def _keyring() -> str:
    from jis_desktop.security.device_secrets import KeyringState  # noqa: PLC0415  start-up
    from jis_desktop.security.keyring_store import KeyringDeviceSecrets  # noqa: PLC0415  start-up

    state = KeyringDeviceSecrets(patience=5.0).state()
    if state is not KeyringState.AVAILABLE:
        raise CheckFailedError(f"keyring.{state.value}")
    return "write, read and delete"


def _window() -> str:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415  tested here

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(["doctor"])
    from PySide6.QtCore import qVersion  # noqa: PLC0415  tested here

    return f"Qt {qVersion()} on {app.platformName()}" if isinstance(app, QGuiApplication) else ""


def _profile(folder: Path) -> str:
    from jis_desktop.security.private_files import refuse_unsafe_folder  # noqa: PLC0415  start-up

    refuse_unsafe_folder(folder)
    if not folder.exists():
        return "none yet"
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        raise CheckFailedError("profile.open_to_others")
    return "private"


def _space(folder: Path) -> str:
    here = folder
    while not here.exists():
        here = here.parent
    free = shutil.disk_usage(here).free
    if free < _LEAST_FREE:
        raise CheckFailedError("disk.full")
    return f"{free // 1024 // 1024} MiB free"


def _clock() -> str:
    now = datetime.now(UTC)
    if now < _OLDEST_CLOCK:
        raise CheckFailedError("clock.wrong")
    return now.date().isoformat()
