from __future__ import annotations

import gc
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.ui.x_server import x_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget


@pytest.fixture(autouse=True)
def _left_as_found() -> Iterator[None]:
    """As in the app, parts of a window are freed on the main thread, never on a worker's.

    The language that a window spoke goes with it.
    """
    gc.disable()
    yield
    app = QCoreApplication.instance()
    for catalogue in app.findChildren(QTranslator) if app else ():
        QCoreApplication.removeTranslator(catalogue)
    for window in QApplication.topLevelWidgets() if app else ():
        if isinstance(window, QMainWindow):
            _take_apart(window)
    gc.collect()
    gc.freeze()  # what is left belongs to modules: looking at it after each test takes minutes
    gc.enable()


def _take_apart(window: QWidget) -> None:
    """pytest holds on to what fixtures gave, so a window would never be freed; each one that is
    left makes every change of letters and colours slower.
    """
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True, scope="session")
def _never_another_program() -> Iterator[None]:
    """Locking starts the program anew in place of the process: here that would be the tests."""

    def refuse(*_words: object) -> None:
        raise AssertionError("a window of a test locked for real")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.execv", refuse)
        patch.setattr("jis_desktop.window.QApplication.exit", refuse)
        yield


@pytest.fixture
def display(require: Callable[[object, str], None]) -> Iterator[str]:
    """A real X server for one test."""
    for name in ("Xvfb", "xdotool"):
        require(shutil.which(name), name)
    with x_server() as name:
        yield name
