"""Toast, veil and panel: they come, keep the focus, and go when they should."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import delete

from jis_desktop.ui.style.tokens import LIGHT
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.toast import SHOWN_MS, Toast
from jis_desktop.ui.widgets.veil import Veil

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    del theme
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit(objectName="under"))
    column.addStretch(1)
    window.resize(1000, 600)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def toast(window: QWidget, said: list[str]) -> Toast:
    toast = Toast(window, announcer=lambda _widget, text: said.append(text))
    toast.show_message("Saved", deed="Undo", cap="Ctrl Z")
    return toast


@pytest.fixture
def panel(window: QWidget) -> SidePanel:
    panel = SidePanel(window, name="panel", title="Log")
    for name in ("one", "two", "three"):
        panel.body.addWidget(QLineEdit(objectName=name))
    return panel


def time_is_up(toast: Toast) -> None:
    toast._timer.timeout.emit()


def enter(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, middle))


def focus(window: QWidget) -> str:
    widget = window.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_the_very_first_toast_of_a_window_can_be_seen(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window)  # made before its window is there, as the app does
    window.resize(1000, 600)
    window.show()
    toast.show_message("Saved")
    assert toast.height() > theme.line("body")


def test_the_very_first_toast_of_a_window_shows_a_long_sentence_too(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window)
    window.resize(1000, 600)
    window.show()
    toast.show_message("Wat je nu wilde opslaan is niet bewaard; alles van eerder wel. " * 3)
    assert toast.height() > 3 * theme.line("body")


def test_a_toast_goes_when_its_time_is_up(qtbot: QtBot, toast: Toast) -> None:
    assert toast._timer.interval() == SHOWN_MS == 10_000
    assert toast._timer.isActive()
    with qtbot.waitSignal(toast.closed, timeout=500):
        time_is_up(toast)
    assert toast.isHidden()


def test_a_toast_stays_while_the_pointer_is_over_it(toast: Toast) -> None:
    enter(toast)
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    assert not toast.isHidden()


def test_a_toast_stays_while_its_button_has_the_focus(toast: Toast) -> None:
    button = toast.findChild(QPushButton, "toast.deed")
    button.setFocus()
    assert not toast._timer.isActive()
    time_is_up(toast)
    assert not toast.isHidden()
    button.clearFocus()
    assert toast._timer.isActive()


def test_its_button_acts_and_takes_it_away(qtbot: QtBot, toast: Toast) -> None:
    button = toast.findChild(QPushButton, "toast.deed")
    button.setFocus()
    with qtbot.waitSignals([toast.acted, toast.closed], timeout=500):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_toast_is_announced_with_its_deed(toast: Toast, said: list[str]) -> None:
    toast.show_message("Closed", icon="check")
    assert said == ["Saved Undo", "Closed"]
    assert toast.findChild(QPushButton, "toast.deed").isHidden()


def test_announcing_without_a_screen_reader_is_harmless(window: QWidget) -> None:
    announce(window, "Saved")


def test_a_toast_does_not_take_the_focus(window: QWidget, said: list[str]) -> None:
    window.findChild(QLineEdit, "under").setFocus()
    toast = Toast(window, announcer=lambda _widget, text: said.append(text))
    toast.show_message("Saved", deed="Undo")
    assert focus(window) == "under"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_toast_stays_inside_its_window(window: QWidget, theme: Theme, scale: float) -> None:
    theme.set_text_scale(scale)
    toast = Toast(window)
    toast.show_message("Check-in saved", deed="Undo", cap="Ctrl Z")
    for wide in (1000, 640):
        window.resize(wide, 600)
        assert window.rect().contains(toast.geometry())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("wide", [1000, 640])
def test_a_long_sentence_is_shown_to_its_end(
    window: QWidget, theme: Theme, scale: float, wide: int
) -> None:
    theme.set_text_scale(scale)
    window.resize(wide, 600)
    toast = Toast(window)
    toast.show_message(
        "Wat je nu wilde opslaan is niet bewaard; alles van eerder wel. " * 3 + "Maak ruimte.",
        icon="circle-alert",
    )
    QApplication.processEvents()
    words = toast.findChild(QLabel, "toast.text")
    assert words.height() >= words.heightForWidth(words.width()) > 2 * theme.line("body")
    assert toast.rect().contains(words.geometry())
    assert window.rect().contains(toast.geometry())
    toast.show_message("Saved")
    QApplication.processEvents()
    assert words.height() < 2 * theme.line("body")


def test_a_toast_fades_only_where_motion_is_allowed(window: QWidget, theme: Theme) -> None:
    toast = Toast(window)
    toast.show_message("Saved")
    assert toast.graphicsEffect() is None
    theme.set_motion(allowed=True)
    toast.show_message("Saved")
    assert toast.graphicsEffect() is not None


def test_the_veil_takes_clicks_and_dims(qtbot: QtBot, window: QWidget) -> None:
    before = window.grab().toImage().pixelColor(500, 400).lightness()
    veil = Veil(window)
    veil.cover()
    assert veil.geometry() == window.rect()
    assert window.grab().toImage().pixelColor(500, 400).lightness() < before
    with qtbot.waitSignal(veil.clicked, timeout=500):
        qtbot.mouseClick(veil, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    window.resize(700, 500)
    assert veil.geometry() == window.rect()


def test_tab_stays_within_the_panel(qtbot: QtBot, window: QWidget, panel: SidePanel) -> None:
    panel.open_panel()
    visited = [focus(window)]
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(focus(window))
    assert visited == ["one", "two", "three", "one"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert focus(window) == "three"


def test_tab_comes_to_what_was_made_later_before_the_parts_below_it(
    qtbot: QtBot, window: QWidget
) -> None:
    panel = SidePanel(window, name="panel", title="Log")
    form = QWidget()
    column = QVBoxLayout(form)
    panel.body.addWidget(QLineEdit(objectName="line"))
    panel.body.addWidget(form)
    panel.body.addWidget(QLineEdit(objectName="foot"))
    column.addWidget(QLineEdit(objectName="made last"))
    panel.open_panel(panel.findChild(QLineEdit, "line"))
    visited = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(focus(window))
    assert visited == ["made last", "foot", "line"]


def test_without_the_panels_rule_tab_would_leave(
    qtbot: QtBot, window: QWidget, panel: SidePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(SidePanel, "focusNextPrevChild")
    panel.open_panel(panel.findChild(QLineEdit, "three"))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert focus(window) == "under"


def test_what_is_hidden_or_off_is_passed_over(
    qtbot: QtBot, window: QWidget, panel: SidePanel
) -> None:
    panel.findChild(QLineEdit, "two").hide()
    panel.findChild(QLineEdit, "three").setEnabled(False)
    panel.open_panel()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert focus(window) == "one"


def test_escape_asks_and_does_not_close(qtbot: QtBot, window: QWidget, panel: SidePanel) -> None:
    panel.open_panel()
    with qtbot.waitSignal(panel.close_requested, timeout=500):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert panel.isVisible()


def test_a_click_beside_it_asks_too(qtbot: QtBot, window: QWidget, panel: SidePanel) -> None:
    panel.open_panel()
    veil = window.findChild(Veil)
    with qtbot.waitSignal(panel.close_requested, timeout=500):
        qtbot.mouseClick(veil, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_closing_gives_the_focus_back(qtbot: QtBot, window: QWidget, panel: SidePanel) -> None:
    window.findChild(QLineEdit, "under").setFocus()
    with qtbot.waitSignal(panel.opened, timeout=500):
        panel.open_panel(panel.findChild(QLineEdit, "two"))
    assert focus(window) == "two"
    with qtbot.waitSignal(panel.closed, timeout=500):
        panel.close_panel()
    assert focus(window) == "under"
    assert panel.isHidden()
    assert window.findChild(Veil).isHidden()
    with qtbot.assertNotEmitted(panel.closed):
        panel.close_panel()


@pytest.mark.parametrize(
    ("wide", "scale", "panel_wide"), [(1000, 1.0, 592), (690, 1.0, 690), (1000, 2.0, 1000)]
)
def test_the_panel_is_at_the_right_or_fills_a_narrow_window(  # noqa: PLR0917  cases
    window: QWidget, panel: SidePanel, theme: Theme, wide: int, scale: float, panel_wide: int
) -> None:
    theme.set_text_scale(scale)
    panel.open_panel()
    window.resize(wide, 500)
    assert panel.width() == panel_wide
    assert panel.geometry().right() == window.rect().right()
    assert panel.height() == window.height()


def test_the_panel_slides_in_where_motion_is_allowed(
    qtbot: QtBot, window: QWidget, panel: SidePanel, theme: Theme
) -> None:
    theme.set_motion(allowed=True)
    panel.open_panel()
    end = window.width() - panel.width()
    assert panel.x() > end
    qtbot.waitUntil(lambda: panel.x() == end, timeout=2000)


def test_the_panel_is_at_once_there_where_motion_is_not(panel: SidePanel, window: QWidget) -> None:
    panel.open_panel()
    assert panel.x() == window.width() - panel.width()
    assert panel.grab().toImage().pixelColor(300, 580).name().upper() == LIGHT.surface


def test_the_panel_closes_although_what_had_the_focus_is_gone(
    window: QWidget, panel: SidePanel
) -> None:
    below = QLineEdit(window)
    below.show()
    below.setFocus()
    panel.open_panel()
    delete(below)
    panel.close_panel()
    assert panel.isHidden()
