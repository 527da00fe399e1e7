"""The toast in the whole window at its smallest: every panel, and the foot of every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from jis_desktop.ui.widgets.side_panel import SidePanel
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG = "Wat je nu wilde opslaan is niet bewaard; alles van eerder wel. " * 3
PLACES = ("today", "youths", "early_signals", "activities", "settings")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    made.window.resize(1024, 600)
    made.settle()
    yield made
    made.close()


def covered(desk: Desk, within: QWidget) -> list[str]:
    """The buttons within that the toast lies over, a new sentence after another."""
    found = []
    for text in ("Opgeslagen", LONG):
        desk.view.toast.show_message(text, deed="Ongedaan maken", cap="Ctrl Z")
        under = desk.view.toast.geometry()
        found += [
            button.objectName()
            for button in within.findChildren(QAbstractButton)
            if button.isVisible() and _place(button, desk).intersects(under)
        ]
    return found


def _place(part: QWidget, desk: Desk) -> QRect:
    return QRect(part.mapTo(desk.view, QPoint()), part.size())


def test_no_panel_has_a_button_under_the_toast(desk: Desk) -> None:
    for place in PLACES:
        desk.view.go_to(place)
    desk.settle()
    panels = desk.view.findChildren(SidePanel)
    assert len(panels) >= 5
    for panel in panels:
        if not panel.parentWidget().isVisible():
            desk.view.go_to(next(p for p in PLACES if panel.objectName().startswith(p)))
        panel.open_panel()
        desk.settle()
        assert panel.isVisible()
        assert (panel.objectName(), covered(desk, panel)) == (panel.objectName(), [])
        panel.close_panel()


@pytest.mark.parametrize("place", PLACES)
def test_no_screen_that_is_scrolled_to_its_end_has_a_button_under_the_toast(
    desk: Desk, place: str
) -> None:
    desk.view.go_to(place)
    desk.settle()
    screen = desk.view.screens.currentWidget()
    for area in screen.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert covered(desk, screen) == []
