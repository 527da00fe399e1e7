"""Taking back what was just done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from jis_desktop.ui.frame.undo import UndoOffer
from jis_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window with a field and an offer."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        self.toast = Toast(self.window)
        self.offer = UndoOffer(self.toast, self.window)
        self.undone: list[str] = []
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        QTest.qWaitForWindowActive(self.window)

    def do(self, what: str) -> None:
        self.offer.offer(what, lambda: self.undone.append(what))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_button_takes_it_back_once(desk: Desk) -> None:
    desk.do("first")
    (button,) = desk.toast.findChildren(QPushButton)
    button.click()
    button.click()
    assert desk.undone == ["first"]
    assert desk.toast.isHidden()


def test_ctrl_z_takes_back_the_latest_only(desk: Desk) -> None:
    desk.do("first")
    desk.do("second")
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    assert desk.undone == ["second"]


def test_what_is_being_typed_is_undone_first(desk: Desk) -> None:
    desk.do("first")
    desk.field.setFocus()
    QTest.keyClicks(desk.field, "abc")
    QTest.keyClick(desk.field, Qt.Key.Key_Z, CTRL)
    assert desk.undone == []
    assert desk.field.text() == ""


def test_once_the_toast_is_gone_nothing_is_taken_back(desk: Desk) -> None:
    desk.do("first")
    desk.toast.dismiss()
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    assert desk.undone == []
