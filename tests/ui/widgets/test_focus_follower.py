"""A scrolling area brings what gets the focus into sight, and the ring shows there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFocusFrame, QLineEdit, QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.widgets.focus_follower import FocusFollower

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TAB = Qt.FocusReason.TabFocusReason


class Page:
    """A low window with a field above a page of thirty fields."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.outside = QLineEdit()
        self.area = FocusFollower()
        self.area.setWidgetResizable(True)
        content = QWidget()
        inside = QVBoxLayout(content)
        self.fields = [QLineEdit() for _number in range(30)]
        for field in self.fields:
            inside.addWidget(field)
        self.area.setWidget(content)
        column = QVBoxLayout(self.window)
        column.addWidget(self.outside)
        column.addWidget(self.area)
        qtbot.addWidget(self.window)
        self.window.resize(400, 300)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.outside.setFocus()

    def in_sight(self, field: QWidget) -> bool:
        port = self.area.viewport()
        at = field.mapTo(port, field.rect().topLeft()).y()
        return at >= 0 and at + field.height() <= port.height()


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Page:
    # Another test may have pressed a button and never let go of it.
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    apply(qapp, look="light", text_scale=1.0)
    return Page(qtbot)


def test_a_field_below_the_fold_comes_into_sight_with_its_ring(page: Page, qtbot: QtBot) -> None:
    last = page.fields[-1]
    assert not page.in_sight(last)
    last.setFocus(TAB)
    assert page.in_sight(last)

    def ringed() -> bool:
        rings = page.window.findChildren(QFocusFrame)
        return any(ring.isVisible() and ring.widget() is last for ring in rings)

    qtbot.waitUntil(ringed)


def test_what_is_clicked_does_not_move_away_under_the_pointer(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A stand-in for a button held down: the offscreen platform has no pointer.
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    page.fields[-1].setFocus(Qt.FocusReason.MouseFocusReason)
    assert page.area.verticalScrollBar().value() == 0


def test_the_focus_is_brought_back_into_sight_when_asked(page: Page) -> None:
    page.fields[-1].setFocus(TAB)
    page.area.verticalScrollBar().setValue(0)
    page.area.show_focus()
    assert page.in_sight(page.fields[-1])


def test_what_lies_elsewhere_moves_nothing(page: Page) -> None:
    page.fields[-1].setFocus(TAB)
    before = page.area.verticalScrollBar().value()
    page.outside.setFocus(TAB)
    assert page.area.verticalScrollBar().value() == before
