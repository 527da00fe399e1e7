"""Drives the real window offscreen, in this process. No tests here."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from jis_desktop.bootstrap import SystemClock, SystemEntropy
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.window import application, make_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jis_desktop.ui.main_window import MainWindow

PASSPHRASE = "aanbod lezing liedje wolkje molens"
PATIENCE_MS = 30_000

W = TypeVar("W", bound=QWidget)


def make_profile(folder: Path) -> bytes:
    """Make Samira's profile; gives its database's key."""
    door = LocalProfile(folder, clock=SystemClock())
    start = FirstStart(
        worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
    )
    start_profile(start, door=door, entropy=SystemEntropy())
    assert door._keys is not None
    key = door._keys.database_key()
    door.close()
    return key


def open_window(folder: Path) -> MainWindow:
    """The window before that profile, in Dutch."""
    window = make_window(application(), folder, language="nl")
    active_theme().set_motion(allowed=False)
    window.show()
    return window


def unlock(window: MainWindow) -> None:
    """Type the passphrase and press Enter."""
    field = part(window, QLineEdit, "unlock.passphrase")
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)


def part(window: QWidget, kind: type[W], name: str) -> W:
    """The part with that name."""
    (found,) = window.findChildren(kind, name)
    return found


def named(window: QWidget, kind: type[W], beginning: str) -> list[W]:
    """The parts whose names begin like that."""
    return [one for one in window.findChildren(kind) if one.objectName().startswith(beginning)]


def shown_texts(window: QWidget) -> str:
    """Every text that is to be seen, one a line."""
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible() and label.text())


def wait(until: Callable[[], bool]) -> None:
    """Let the worker have its turns until it holds."""
    clock = QElapsedTimer()
    clock.start()
    while not until():
        QTest.qWait(10)
        assert clock.elapsed() < PATIENCE_MS, "it never came"
