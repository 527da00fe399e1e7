"""Waiting until a window shows what was asked of it. Goes nowhere by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ui.main_window import MainWindow

PATIENCE_MS = 60_000


def settle(window: MainWindow) -> None:
    """Wait until all that was asked of the database is shown and painted."""
    for _turn in range(2):  # what was asked may ask for more
        QTest.qWait(10)
        wait_until(lambda: not window.busy)
    for _turn in range(3):
        QApplication.processEvents()


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the worker have its turns until it holds.

    Raises:
        TimeoutError: it never came.
    """
    clock = QElapsedTimer()
    clock.start()
    while not holds():
        QTest.qWait(10)
        if clock.elapsed() > PATIENCE_MS:
            raise TimeoutError
