"""The main job without a display: first start, three logs by keyboard, restart, all found.

It drives the real widgets with key events on a profile of its own that is thrown away.
Pictures are drawn by `pictures`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from jis_desktop.security.passphrase import suggest_passphrase
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.window import application, make_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ui.main_window import MainWindow

T = TypeVar("T", bound=QWidget)

_PATIENCE_MS = 30_000
LOGS = (
    ("noor 15m toets ging goed > ma", "Noor"),
    ("signaal noor thuis onveilig", "Noor"),
    ("activiteit voetbal 60m 14m 9j @plein", "Voetbal"),
)


def run() -> int:
    """Do the job and say what was done; 0 when all was found."""
    app = application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "profile"
        passphrase = suggest_passphrase()
        tour = _Tour(app, folder)
        tour.first_start(passphrase)
        for line, _found in LOGS:
            tour.log(line)
        tour.restart(passphrase)
        found = tour.found()
        tour.close()
    missing = [name for _line, name in LOGS if name not in found]
    _say(f"After the restart the day shows: {', '.join(found)}")
    return 1 if missing else 0


class _Tour:
    """Drives one window after the other on one profile."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._window = self._open()

    def first_start(self, passphrase: str) -> None:
        """Make the profile by keyboard."""
        for name, text in (("worker", "Samira"), ("organisation", "Stichting Kade")):
            self._type(f"first_start.{name}", text)
        self._type("first_start.schools", "De Werf")
        QTest.keyClick(self._line("first_start.schools"), Qt.Key.Key_Return)
        self._type("first_start.passphrase", passphrase)
        self._type("first_start.again", passphrase)
        QTest.keyClick(self._line("first_start.again"), Qt.Key.Key_Return)
        self._wait(lambda: self._find("first_start.code").isVisible())
        self._click("first_start.later")
        self._click("first_start.begin")
        self._wait(lambda: self._window.opened is not None)
        _say("Made a profile: name, organisation, school, passphrase, recovery code.")

    def log(self, line: str) -> None:
        """Log one line by keyboard."""
        before = self._count()
        QTest.keyClick(self._window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self._settle()
        field = self._line("capture.line")
        QTest.keyClicks(field, line)
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._wait(lambda: self._count() > before)
        _say(f"Logged: {line}")

    def restart(self, passphrase: str) -> None:
        """Close the window, open another one and unlock."""
        self._window.close()
        self._window = self._open()
        self._type("unlock.passphrase", passphrase)
        QTest.keyClick(self._line("unlock.passphrase"), Qt.Key.Key_Return)
        self._wait(lambda: self._window.opened is not None)
        self._wait(lambda: self._count() > 0)
        _say("Closed, opened again and unlocked.")

    def found(self) -> list[str]:
        """The first words of the rows of the day."""
        opened = self._window.opened
        if opened is None:
            return []
        model = opened.today.log_list.model()
        rows = [model.index(place, 0) for place in range(model.rowCount())]
        texts = " ".join(str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows)
        return [name for name in ("Noor", "Voetbal") if name in texts]

    def close(self) -> None:
        """Close the last window."""
        self._window.close()

    def _open(self) -> MainWindow:
        window = make_window(self._app, self._folder, language="nl")
        active_theme().set_motion(allowed=False)
        active_theme().set_look("light")
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        self._settle()
        return window

    def _count(self) -> int:
        opened = self._window.opened
        return opened.today.log_list.model().rowCount() if opened else 0

    def _find(self, name: str) -> QWidget:
        return self._typed(QWidget, name)

    def _line(self, name: str) -> QLineEdit:
        return self._typed(QLineEdit, name)

    def _typed(self, kind: type[T], name: str) -> T:
        for found in self._window.findChildren(kind):
            if found.objectName() == name:
                return found
        raise LookupError(name)

    def _type(self, name: str, text: str) -> None:
        QTest.keyClicks(self._line(name), text)

    def _click(self, name: str) -> None:
        button = self._find(name)
        if isinstance(button, QPushButton) and button.isVisible():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._app.processEvents()

    def _settle(self) -> None:
        for _ in range(5):
            self._app.processEvents()

    def _wait(self, until: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not until():
            QTest.qWait(10)  # lets the workers have their turn
            if clock.elapsed() > _PATIENCE_MS:
                raise TimeoutError
        self._settle()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
