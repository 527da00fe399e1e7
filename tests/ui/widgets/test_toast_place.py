"""A toast covers no button that would stay beneath it: a panel's, or at a page's foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.status_line import StatusLine
from jis_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

LONG = "Wat je nu wilde opslaan is niet bewaard; alles van eerder wel. " * 3


class Shown:
    """A low window with a sidebar, a page that scrolls, a status line, and a panel over it."""

    def __init__(self, qtbot: QtBot, *, wide: int = 1024) -> None:
        self.window = QWidget()
        self.page = QScrollArea(widgetResizable=True)
        self.foot = QPushButton("Last")
        status = StatusLine(name="status")
        status.set_left([("check", "Saved")])
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.page, 1)
        right.addWidget(status)
        whole = QHBoxLayout(self.window)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(QPushButton("Side", fixedWidth=88))
        whole.addLayout(right, 1)
        self._fill_page()
        self.toast = Toast(self.window, announcer=lambda _widget, _text: None)
        self.panel = SidePanel(self.window, name="panel", title="Log")
        self.panel.body.addWidget(QLineEdit())
        self.panel.body.addStretch(1)
        foot = QHBoxLayout()
        for text in ("Cancel", "Save"):
            foot.addWidget(QPushButton(text))
        self.panel.body.addLayout(foot)
        qtbot.addWidget(self.window)
        self.window.resize(wide, 600)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def _fill_page(self) -> None:
        content = QWidget()
        content.setMinimumHeight(900)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.foot)
        self.page.setWidget(content)

    def scroll(self, *, to_end: bool) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.maximum() if to_end else bar.maximum() - 10)

    def look(self) -> None:
        """Let the toast look what is beneath it now."""
        assert self.toast._look.isActive()
        self.toast._look.timeout.emit()

    def place(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self.window, QPoint()), part.size())

    def covered(self, within: QWidget) -> list[str]:
        """The buttons that the toast lies over."""
        return [
            button.text()
            for button in within.findChildren(QAbstractButton)
            if button.isVisible()
            and not self.toast.isAncestorOf(button)
            and self.place(button).intersects(self.toast.geometry())
        ]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    del theme
    return Shown(qtbot)


def test_it_stands_over_the_status_line(shown: Shown) -> None:
    shown.toast.show_message("Saved", deed="Undo")
    status = shown.place(shown.window.findChild(StatusLine))
    at = shown.toast.geometry()
    assert at.left() >= status.left()
    assert shown.window.rect().contains(at)
    assert at.top() > status.top() - at.height() // 2


@pytest.mark.parametrize("text", ["Saved", LONG])
@pytest.mark.parametrize("before", [True, False])
def test_it_covers_no_button_of_a_panel(shown: Shown, text: str, *, before: bool) -> None:
    if before:
        shown.panel.open_panel()
    shown.toast.show_message(text, deed="Undo")
    if not before:
        shown.panel.open_panel()
        assert shown.window.childAt(shown.toast.geometry().center()) is not shown.toast
        shown.look()
    assert shown.covered(shown.panel) == []
    assert not shown.toast.geometry().intersects(shown.panel.geometry())
    deed = shown.place(shown.toast.findChild(QPushButton, "toast.deed"))
    assert shown.window.childAt(deed.center()).objectName() == "toast.deed"
    # The control: in the middle, where it stood, it would cover them.
    shown.toast.move((shown.window.width() - 640) // 2 + 200, shown.toast.y())
    assert shown.covered(shown.panel) != []


def test_where_there_is_no_room_beside_the_panel_it_stands_above_the_panels_foot(
    qtbot: QtBot, theme: Theme
) -> None:
    del theme
    shown = Shown(qtbot, wide=680)
    shown.panel.open_panel()
    shown.toast.show_message("Saved", deed="Undo")
    assert shown.covered(shown.panel) == []
    assert shown.place(shown.panel).contains(shown.toast.geometry())


def test_what_a_panel_lies_over_keeps_its_sidebar_free(shown: Shown) -> None:
    panel = SidePanel(shown.page, name="inner", title="Merge")
    panel.open_panel()
    shown.toast.show_message(LONG, deed="Undo")
    assert shown.toast.x() >= shown.place(shown.page).x()
    assert not shown.toast.geometry().intersects(shown.place(panel))


@pytest.mark.parametrize("text", ["Saved", LONG])
def test_a_pages_last_button_is_left_free_and_one_to_scroll_away_does_not_count(
    shown: Shown, text: str
) -> None:
    shown.scroll(to_end=False)
    shown.toast.show_message(text, deed="Undo")
    first = shown.toast.geometry()
    assert shown.covered(shown.page) == ["Last"]
    shown.scroll(to_end=True)
    shown.look()
    assert shown.covered(shown.page) == []
    assert shown.toast.geometry().bottom() < shown.place(shown.foot).top()
    # It comes down no more by itself; the next one does.
    raised = shown.toast.geometry()
    shown.scroll(to_end=False)
    shown.look()
    assert shown.toast.geometry() == raised
    shown.toast.show_message(text, deed="Undo")
    assert shown.toast.geometry() == first


def test_a_field_that_is_typed_in_is_left_free(shown: Shown) -> None:
    field = QLineEdit()
    content = shown.page.widget()
    assert content is not None
    layout = content.layout()
    assert layout is not None
    layout.addWidget(field)
    QApplication.processEvents()
    shown.scroll(to_end=True)
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    shown.toast.show_message("Saved")
    assert not shown.place(field).intersects(shown.toast.geometry())


def test_where_nothing_is_free_it_is_still_seen(shown: Shown) -> None:
    wall = QPushButton("Wall", shown.window)
    wall.setGeometry(shown.window.rect())
    wall.show()
    shown.toast.show_message("Saved", deed="Undo")
    assert shown.window.rect().contains(shown.toast.geometry())
    assert shown.window.childAt(shown.toast.geometry().center()) is not wall


def test_it_looks_no_more_once_it_is_gone(shown: Shown) -> None:
    shown.toast.show_message("Saved")
    shown.toast.dismiss()
    assert not shown.toast._look.isActive()
