"""Wires the window: the second half of `bootstrap`, for what Qt needs.

The heavy modules load in a thread after the first paint; see docs/adr/0006-start-up.md.
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from jis_desktop.bootstrap import SystemClock, SystemEntropy, load_messages
from jis_desktop.local_profile import LocalProfile
from jis_desktop.ui import quick_start
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.language import Choices, Translation
from jis_desktop.ui.main_window import MainWindow, WindowParts
from jis_desktop.ui.spare_memory import SpareMemory
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from jis_desktop.domain.codes import Language
    from jis_desktop.ports import Attempts, BackupSource, LetterBox, Renewal, SessionWatch
    from jis_desktop.ui.style.theme import Look

_LATER = (
    "services.unlock",
    "security.vault",
    "security.youth_keys",
    "security.attempts",
    "security.audit_chain",
    "security.backup_set",
    "security.captured",
    "security.demo_mark",
    "security.keyring_store",
    "security.managed_settings",
    "storage.unit_of_work",
    "storage.profile_lock",
    "storage.reserve",
    "local_backups",
    "ui.main_view",
    "ui.curtain",
    "ui.idle_lock",
    "ui.recovery.first_screen",
    "ui.recovery.wiring",
    "ui.same_place",
    "ui.session_watch.linux" if sys.platform == "linux" else "ui.session_watch",
    "ui.settings.making",
    "ui.unlock.way_back",
)
"""What opening a profile needs: it is there before the passphrase is typed."""


def run_window(folder: Path, *, language: Language | None, shared: bool = False) -> int:
    """Open the window and stay until it is closed; the exit code.

    Args:
        folder: the profile's.
        language: None takes the one that was chosen before.
        shared: other workers may have profiles beside it.
    """
    app = application()
    window = make_window(app, folder, language=language, shared=shared)
    SpareMemory(app)
    window.show()
    return app.exec()


def application() -> QApplication:
    """The one application, with name and icon."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("jis-desktop")
    app.setApplicationDisplayName("JIS Desktop")
    app.setDesktopFileName("jis-desktop")
    return app


def make_window(
    app: QApplication,
    folder: Path,
    *,
    language: Language | None = None,
    choices: Choices | None = None,
    shared: bool = False,
) -> MainWindow:
    """The window of a profile, not shown yet.

    Args:
        app: the one application.
        folder: the profile's.
        language: is chosen from now on.
        choices: language and look; those beside the profile unless told.
        shared: other workers may have profiles beside it.
    """
    choices = choices or Choices(folder.parent / "window.ini")
    if language is not None:
        choices.set_language(language)
    translation = Translation(app)
    translation.use(choices.language)
    apply(app, look=cast("Look", choices.look), ring_at_once=False)
    parts = _parts(folder, choices, translation)
    window = MainWindow(_among_others(parts, folder) if shared else parts)
    _set_icon(window)
    return window


def _among_others(parts: WindowParts, first: Path) -> WindowParts:
    """The same, able to become the parts of somebody else's profile."""
    from jis_desktop.security.profile_folders import ProfileFolders  # noqa: PLC0415  start-up
    from jis_desktop.ui.who.people import People  # noqa: PLC0415  start-up

    folders = ProfileFolders(first)

    def parts_of(key: str) -> WindowParts:
        theirs = _parts(folders.folder(key), parts.choices, parts.translation, parts.tasks)
        return replace(theirs, people=People(folders, parts_of, asked=True))

    return replace(parts, people=People(folders, parts_of))


def _parts(
    folder: Path, choices: Choices, translation: Translation, tasks: TaskRunner | None = None
) -> WindowParts:
    from jis_desktop.security.profile_folders import FileOwnerName  # noqa: PLC0415  start-up

    clock = SystemClock()

    def attempts() -> Attempts:
        from jis_desktop.security.attempts import FileAttempts  # noqa: PLC0415  start-up

        return FileAttempts(folder, clock)

    @cache
    def box() -> LetterBox:
        from jis_desktop.security.captured import FileLetterBox  # noqa: PLC0415  start-up

        return FileLetterBox(folder)

    return WindowParts(
        door=LocalProfile(folder, clock=clock),
        attempts=attempts,
        entropy=SystemEntropy(),
        tasks=tasks or TaskRunner(),
        errors=ErrorText(cache(load_messages), lambda: choices.language),
        choices=choices,
        translation=translation,
        strength=_strength,
        suggest=_suggest,
        preload=preload,
        lock=restart,
        source=lambda path: _source(folder, Path(path)),
        renewal=lambda: _renewal(folder),
        box=box,
        clock=clock,
        owner=FileOwnerName(folder),
        watch=session_watch,
    )


def _source(profile: Path, folder: Path) -> BackupSource:
    from jis_desktop.local_restore import backup_source  # noqa: PLC0415  seldom

    return backup_source(profile, folder)


def _renewal(profile: Path) -> Renewal:
    from jis_desktop.local_renewal import local_renewal  # noqa: PLC0415  seldom

    return local_renewal(profile)


def session_watch() -> SessionWatch:
    """What tells on this system that somebody leaves the machine."""
    if sys.platform == "win32":
        from jis_desktop.ui.session_watch.windows import WindowsSessionWatch  # noqa: PLC0415  idem

        return WindowsSessionWatch()
    if sys.platform == "darwin":
        from jis_desktop.ui.session_watch.mac import MacSessionWatch  # noqa: PLC0415  idem

        return MacSessionWatch()
    from jis_desktop.ui.session_watch.linux import LinuxSessionWatch  # noqa: PLC0415  idem

    return LinuxSessionWatch()


def preload() -> None:
    """Load in a thread what opening the profile needs, in small turns so nothing stalls."""
    sys.setswitchinterval(0.001)
    # No daemon: a program that ends waits for it, for Python cannot end in the middle of loading.
    threading.Thread(target=_load, name="preload").start()


def restart() -> None:
    """Start this program anew in place of itself: the only way that leaves no key in memory."""
    words = [sys.executable, "-m", "jis_desktop", *sys.argv[1:]]
    if os.name != "posix":
        _start_beside(words)
        return
    os.execv(sys.executable, words)  # noqa: S606  our own program with its own words


def _start_beside(words: list[str]) -> None:
    """Windows cannot replace a process; never run here."""
    import subprocess  # noqa: PLC0415  Windows only

    subprocess.Popen(words)  # noqa: S603  our own program with its own words
    QApplication.exit(0)


def run_tour() -> int:
    """Do the main job offscreen; the exit code."""
    from jis_desktop.tour import run  # noqa: PLC0415  the tour only

    return run()


def _load() -> None:
    for name in _LATER:
        import_module(f"jis_desktop.{name}")
    quick_start.end()


def _strength(passphrase: str) -> int:
    from jis_desktop.security.passphrase import strength  # noqa: PLC0415  first start only

    return strength(passphrase)


def _suggest() -> str:
    from jis_desktop.security.passphrase import suggest_passphrase  # noqa: PLC0415  idem

    return suggest_passphrase()


def _set_icon(window: MainWindow) -> None:
    from jis_desktop.ui.style.logo import app_icon  # noqa: PLC0415  start-up

    window.setWindowIcon(app_icon())
