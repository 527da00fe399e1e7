"""Exactly one ring, where the focus is, and to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QStringListModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.style.focus_ring import RING_AIR, RING_WIDTH
from jis_desktop.ui.style.tokens import DARK, LIGHT
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    del theme
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(QPushButton("first", objectName="first"))
    column.addWidget(QLineEdit(objectName="second"))
    qtbot.addWidget(window)
    show(qtbot, window)
    return window


def show(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def left_of(window: QWidget, control: QWidget, distance: float) -> QColor:
    """The colour at a distance left of a control's middle."""
    image: QImage = window.grab().toImage()
    at = control.mapTo(window, QPoint(0, control.height() // 2))
    return image.pixelColor(round(at.x() - distance), at.y())


def control(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None
    return found


def has_ring(window: QWidget, widget: QWidget) -> bool:
    at = left_of(window, widget, RING_AIR + RING_WIDTH / 2 + 0.5)
    return at.name().upper() == LIGHT.focus


def test_the_ring_can_be_seen_around_the_control(window: QWidget) -> None:
    first = control(window, "first")
    first.setFocus()
    assert has_ring(window, first)
    # The control: without focus there is none.
    first.clearFocus()
    assert not has_ring(window, first)


def test_there_is_air_between_control_and_ring(window: QWidget) -> None:
    first = control(window, "first")
    first.setFocus()
    assert left_of(window, first, 1).name().upper() == LIGHT.canvas


def test_the_ring_goes_where_the_focus_goes(qtbot: QtBot, window: QWidget) -> None:
    first, second = control(window, "first"), control(window, "second")
    first.setFocus()
    qtbot.keyClick(first, "\t")
    assert second.hasFocus()
    assert has_ring(window, second)
    assert not has_ring(window, first)


def test_the_ring_has_the_themes_colour(window: QWidget, theme: Theme) -> None:
    first = control(window, "first")
    first.setFocus()
    theme.set_look("dark")
    at = left_of(window, first, RING_AIR + RING_WIDTH / 2 + 0.5)
    assert at.name().upper() == DARK.focus


def test_the_ring_follows_a_control_that_moves(qtbot: QtBot, window: QWidget) -> None:
    first = control(window, "first")
    first.setFocus()
    window.resize(500, 300)
    qtbot.waitUntil(lambda: has_ring(window, first))


def test_a_part_can_have_the_ring_around_what_holds_it(qtbot: QtBot, theme: Theme) -> None:
    del theme
    window = QWidget()
    outer = QHBoxLayout(window)
    outer.setContentsMargins(20, 20, 20, 20)
    frame = QFrame()
    frame.setProperty("kind", "field")
    frame.setProperty("ringAround", "true")
    inner = QHBoxLayout(frame)
    inner.setContentsMargins(10, 10, 10, 10)
    field = QLineEdit()
    inner.addWidget(field)
    outer.addWidget(frame)
    qtbot.addWidget(window)
    show(qtbot, window)
    field.setFocus()
    assert has_ring(window, frame)


def test_a_list_with_a_current_row_has_no_ring_around_it(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    rows = QListView()
    rows.setModel(QStringListModel(["one"]))
    column.addWidget(rows)
    qtbot.addWidget(window)
    show(qtbot, window)
    rows.clearFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    rows.setFocus()
    assert theme._ring_keeper is not None
    assert theme._ring_keeper.ring().widget() is None


def test_the_ring_outlives_the_window_it_was_in(qtbot: QtBot, theme: Theme) -> None:
    gone = QWidget()
    QVBoxLayout(gone).addWidget(QLineEdit())
    show(qtbot, gone)
    gone.findChild(QLineEdit).setFocus()
    gone.close()
    gone.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()
    fresh = QWidget()
    QVBoxLayout(fresh).addWidget(QLineEdit())
    qtbot.addWidget(fresh)
    show(qtbot, fresh)
    field = fresh.findChild(QLineEdit)
    field.setFocus()
    assert theme._ring_keeper is not None
    assert theme._ring_keeper.ring().widget() is field


def test_a_list_that_gets_a_current_row_later_lets_the_ring_go(qtbot: QtBot, theme: Theme) -> None:
    model = RowModel()
    rows = RowList(model, label="rows", name="rows")
    qtbot.addWidget(rows)
    show(qtbot, rows)
    rows.setFocus()
    assert theme._ring_keeper is not None
    ring = theme._ring_keeper.ring()
    model.set_rows([Row(key="a", first="Ryan")])
    rows.go_to("a")
    assert ring.widget() is None
