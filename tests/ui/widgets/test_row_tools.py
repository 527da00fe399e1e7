"""The buttons over a list's current row: where they stand, who hears them, keys and pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

    Shown = Callable[..., QWidget]

ROWS = tuple(Row(key=key, first=key, right="today") for key in "abcdefgh")


class Shelf:
    """A list of eight rows with two buttons, between two more buttons, in a window."""

    def __init__(self, shown: Shown) -> None:
        self.pressed: list[str] = []
        self.rows = RowList(RowModel(ROWS), label="Today", name="today")
        self.done = self._button("done")
        self.later = self._button("later")
        self.rows.set_tools([("G", self.done), ("M", self.later)])
        self.holder = QWidget()
        QVBoxLayout(self.holder).addWidget(self.rows)
        self.window = shown(QPushButton("before"), self.holder, QPushButton("after"))
        self.window.resize(600, 420)

    def _button(self, name: str) -> KeyedButton:
        button = KeyedButton(name, name=name).small()
        button.clicked.connect(lambda: self.pressed.append(f"{name} {self.rows.key()}"))
        return button

    def row(self, key: str) -> QRect:
        """Where a row is, in the list's port."""
        model = self.rows.model()
        assert isinstance(model, RowModel)
        return self.rows.visualRect(model.index(model.place_of(key), 0))

    def place(self, button: QPushButton) -> QRect:
        """Where a button is, in the list's port."""
        port = self.rows.viewport()
        return QRect(port.mapFromGlobal(button.mapToGlobal(QPoint())), button.size())


@pytest.fixture
def shelf(shown: Shown) -> Shelf:
    return Shelf(shown)


def heard(window: QWidget) -> list[str]:
    """The names of all buttons that a screen reader is told of, wherever the focus is."""
    return list(_below(QAccessible.queryAccessibleInterface(window)))


def _below(node: QAccessibleInterface) -> Iterator[str]:
    if node.role() == QAccessible.Role.Button and not node.state().invisible:
        yield node.text(QAccessible.Text.Name)
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None:
            yield from _below(child)


def test_they_stand_at_the_current_row(qtbot: QtBot, shelf: Shelf) -> None:
    assert not shelf.done.isVisible()
    shelf.rows.setFocus()
    for key in ("a", "b"):
        shelf.rows.go_to(key)
        assert shelf.row(key).contains(shelf.place(shelf.done) | shelf.place(shelf.later))
    shelf.window.resize(500, 420)
    qtbot.waitUntil(lambda: shelf.place(shelf.later).right() < shelf.rows.viewport().width())
    assert shelf.row("b").contains(shelf.place(shelf.later))


def test_a_screen_reader_is_told_of_them_and_not_of_what_is_in_a_list(shelf: Shelf) -> None:
    shelf.rows.go_to("a")
    assert heard(shelf.window) == ["before", "done", "later", "after"]
    # The control: so it was when they stood in the list.
    within = KeyedButton("within", name="within")
    within.setParent(shelf.rows.viewport())
    within.show()
    assert "within" not in heard(shelf.window)


def test_tab_goes_from_the_list_to_them_and_on(qtbot: QtBot, shelf: Shelf) -> None:
    shelf.rows.setFocus()
    names = []
    for _step in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(shelf.window.focusWidget().text())
    assert names == ["done", "later", "after"]


def test_their_keys_work_from_the_row_and_from_themselves(qtbot: QtBot, shelf: Shelf) -> None:
    for focused in (shelf.rows, shelf.later):
        focused.setFocus()
        qtbot.keyClick(focused, Qt.Key.Key_G)
    assert shelf.pressed == ["done a", "done a"]
    shelf.window.findChild(QPushButton).setFocus()
    qtbot.keyClick(shelf.window.focusWidget(), Qt.Key.Key_G)
    assert len(shelf.pressed) == 2


def test_a_key_that_no_button_takes_goes_to_the_list(qtbot: QtBot, shelf: Shelf) -> None:
    shelf.rows.go_to("a")
    shelf.done.setFocus()
    qtbot.keyClick(shelf.done, Qt.Key.Key_End)
    assert shelf.rows.key() == "h"


def test_they_are_shown_as_far_as_their_row_is_and_give_the_focus_back(shelf: Shelf) -> None:
    shelf.rows.go_to("a")
    shelf.done.setFocus()
    bar = shelf.rows.verticalScrollBar()
    bar.setValue(shelf.place(shelf.done).center().y())
    above = shelf.holder.mapFromGlobal(shelf.rows.viewport().mapToGlobal(QPoint()))
    seen = shelf.done.visibleRegion().boundingRect()
    assert 0 < seen.height() < shelf.done.height()
    assert shelf.done.mapTo(shelf.holder, seen.topLeft()).y() == above.y()
    assert shelf.done.hasFocus()
    bar.setValue(bar.maximum())
    assert not shelf.done.isVisible()
    assert shelf.rows.hasFocus()
    bar.setValue(0)
    assert shelf.done.isVisible()


def test_other_rows_leave_the_focus_at_the_list(shelf: Shelf) -> None:
    shelf.rows.go_to("b")
    shelf.done.setFocus()
    shelf.rows.set_rows([row for row in ROWS if row.key != "b"])
    assert (shelf.rows.key(), shelf.rows.hasFocus()) == ("c", True)
    assert shelf.done.isVisible()


def test_they_go_and_come_with_the_list(shelf: Shelf) -> None:
    shelf.rows.go_to("a")
    shelf.rows.hide()
    assert not shelf.done.isVisible()
    shelf.rows.show()
    assert shelf.done.isVisible()


def test_the_pointer_reaches_the_row_beside_and_between_them(qtbot: QtBot, shelf: Shelf) -> None:
    shelf.rows.go_to("b")
    port = shelf.rows.viewport()
    between = QPoint(shelf.place(shelf.done).right() + 3, shelf.row("b").center().y())
    for at, hit in (
        (between, port),
        (shelf.row("b").center(), port),
        (shelf.place(shelf.later).center(), shelf.later),
    ):
        assert shelf.window.childAt(port.mapTo(shelf.window, at)) is hit
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=shelf.row("c").center())
    assert shelf.rows.key() == "c"


def test_the_wheel_over_them_scrolls_the_list(shelf: Shelf) -> None:
    shelf.rows.go_to("a")
    at = shelf.done.mapTo(shelf.window, shelf.done.rect().center())
    QTest.wheelEvent(shelf.window.windowHandle(), QPointF(at), QPoint(0, -120))
    assert shelf.rows.verticalScrollBar().value() > 0


def test_one_of_them_may_go(shelf: Shelf) -> None:
    shelf.rows.go_to("a")
    right = shelf.place(shelf.later).right()
    shelf.later.hide()
    shelf.rows.fit_tools()
    assert shelf.place(shelf.done).right() == right


def test_they_take_the_place_of_the_text_at_the_right(shelf: Shelf) -> None:
    shelf.rows.go_to("b")
    delegate = shelf.rows.itemDelegate()
    with_text = shelf.rows.viewport().grab(shelf.row("c")).toImage()
    shelf.rows.go_to("c")
    assert delegate.covered_wide >= shelf.later.x() + shelf.later.width()  # type: ignore[attr-defined]  a RowDelegate
    shelf.rows.clearSelection()
    assert shelf.rows.viewport().grab(shelf.row("c")).toImage() != with_text
