"""The first start by keyboard alone, in the real window, on real storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from jis_desktop.ui.first_start.presenter import Step
from tests.ui.opened_window import PASSPHRASE, open_window, part, wait

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.ui.main_window import MainWindow


def focused() -> QWidget:
    found: QWidget | None = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def walk(presses: int = 14) -> list[str]:
    """Where Tab leads, one after the other; never to something that cannot be seen."""
    seen = []
    for _press in range(presses):
        press(Qt.Key.Key_Tab)
        assert focused().isVisible(), focused().objectName()
        seen.append(focused().objectName())
    return seen


def step_of(window: MainWindow) -> int:
    (pages,) = (
        stack for stack in window.findChildren(QStackedWidget) if stack.count() == len(Step)
    )
    return int(pages.currentIndex())


def test_every_step_can_be_walked_and_done_without_a_mouse(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    window = open_window(tmp_path / "profile")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert {"first_start.worker", "first_start.next"} <= set(walk())
    part(window, QWidget, "first_start.worker").setFocus()
    for text in ("Samira", "Stichting Kade", "De Werf"):
        QTest.keyClicks(focused(), text)
        press(Qt.Key.Key_Return)
    assert step_of(window) == Step.PASSPHRASE
    QTest.keyClicks(focused(), PASSPHRASE)
    press(Qt.Key.Key_Tab)
    assert focused().objectName() == "first_start.again"
    assert {"first_start.passphrase", "first_start.suggest", "first_start.make"} <= set(walk())
    part(window, QWidget, "first_start.again").setFocus()
    QTest.keyClicks(focused(), PASSPHRASE)
    press(Qt.Key.Key_Return)
    wait(lambda: step_of(window) == Step.RECOVERY)
    seen = walk()
    assert any(name.startswith("first_start.try.") for name in seen)
    while focused().objectName() != "first_start.later":
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert step_of(window) == Step.READY
    assert isinstance(focused(), QPushButton)
    press(Qt.Key.Key_Return)
    wait(lambda: window.opened is not None)
    window.close()
