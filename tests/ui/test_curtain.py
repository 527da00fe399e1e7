"""The curtain over the real window, on real storage, under clocks that a test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from tests.ui.opened_desk import Desk
from tests.ui.opened_window import part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTROL = Qt.KeyboardModifier.ControlModifier


class Away:
    """A desk that somebody walks away from.

    Attributes:
        locked: how often the window was asked to lock.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk = Desk(folder)
        self.window = self.desk.window
        self.now, self.locked = 1_000.0, 0
        idle = self.window._idle
        assert idle is not None
        self.idle = idle
        monkeypatch.setattr(idle, "_passed", lambda: self.now)
        monkeypatch.setattr(idle, "_last", self.now)
        monkeypatch.setattr(idle, "_lock", self._count)
        gap = self.window.curtain._gap
        monkeypatch.setattr(gap, "_clocks", (lambda: self.now,))
        monkeypatch.setattr(gap, "_last", [self.now])

    def _count(self) -> None:
        self.locked += 1

    def stay_away(self, seconds: float) -> None:
        """So long; the timer looks every few seconds."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(self.now + 5, end)
            self.idle.look()

    def sleep(self, seconds: float) -> None:
        """So long, and nothing runs."""
        self.now += seconds

    def type(self, text: str) -> None:
        """Key by key, as they come in to the window."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)

    @property
    def shown(self) -> list[str]:
        """Every text and control that is to be seen."""
        parts = self.window.findChildren(QWidget)
        return [one.objectName() for one in parts if one.isVisible() and one.objectName()]


@pytest.fixture
def away(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Away]:
    assert qapp is not None
    made = Away(tmp_path / "profile", monkeypatch)
    yield made
    made.desk.close()


def test_after_two_minutes_nothing_of_the_app_is_shown(away: Away) -> None:
    away.desk.view.go_to_youth(away.desk.youth("Ryan"))
    away.desk.settle()
    away.stay_away(119)
    assert not away.window.curtain.drawn
    away.stay_away(1)
    labels = [
        one.text() for one in away.window.findChildren(QLabel) if one.isVisible() and one.text()
    ]
    assert len(labels) == 2
    assert not any("Ryan" in text for text in [*labels, away.window.windowTitle()])
    assert {name.split(".")[0] for name in away.shown} <= {"curtain", "focus_ring"}
    assert away.locked == 0


def test_control_without_the_curtain_the_name_stays_on_the_screen(
    away: Away, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(away.window.curtain, "draw", lambda: None)
    away.desk.view.go_to_youth(away.desk.youth("Ryan"))
    away.desk.settle()
    away.stay_away(120)
    labels = [one.text() for one in away.window.findChildren(QLabel) if one.isVisible()]
    assert any("Ryan" in text for text in labels)


def test_a_key_brings_everything_back_and_does_nothing_else(away: Away) -> None:
    away.desk.view.open_capture()
    field = part(away.window, QLineEdit, "capture.line")
    away.type("ry")
    before = away.shown
    away.stay_away(130)
    QTest.keyClick(away.window.windowHandle(), "a")
    assert not away.window.curtain.drawn
    assert away.shown == before
    assert field.hasFocus()
    away.type("an")
    assert field.text() == "ryan"


def test_a_click_brings_it_back_and_presses_nothing(away: Away) -> None:
    away.stay_away(130)
    place = part(away.window, QWidget, "sidebar.youths")
    at = place.mapTo(away.window, QPoint(10, 10))
    QTest.mouseClick(away.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert not away.window.curtain.drawn
    assert away.desk.view.place == "today"


def test_no_shortcut_reaches_what_is_behind(away: Away) -> None:
    away.stay_away(130)
    QTest.keyClick(away.window.windowHandle(), Qt.Key.Key_N, CONTROL)
    assert not away.window.curtain.drawn
    assert away.desk.view.panel.isHidden()
    QTest.keyClick(away.window.windowHandle(), Qt.Key.Key_N, CONTROL)
    assert not away.desk.view.panel.isHidden()


def test_no_shortcut_of_the_window_itself_is_done_behind_it(away: Away) -> None:
    done: list[int] = []
    shortcut = QShortcut(QKeySequence("Ctrl+J"), away.window)
    shortcut.activated.connect(lambda: done.append(1))
    away.stay_away(130)
    QTest.keyClick(away.window.windowHandle(), Qt.Key.Key_J, CONTROL)
    assert (done, away.window.curtain.drawn) == ([], False)
    QTest.keyClick(away.window.windowHandle(), Qt.Key.Key_J, CONTROL)  # the control
    assert done == [1]


def test_it_covers_a_window_that_grows_meanwhile(away: Away) -> None:
    away.stay_away(130)
    before = away.window.curtain.geometry()
    away.window.resize(away.window.width() + 120, away.window.height() + 80)
    QApplication.processEvents()
    assert away.window.curtain.geometry() == away.window.rect() != before


def test_what_is_told_late_stays_behind(away: Away) -> None:
    away.stay_away(130)
    away.desk.view.toast.show_message("Bewaard: Ryan")
    away.desk.settle()
    assert {name.split(".")[0] for name in away.shown} <= {"curtain", "focus_ring"}


def test_an_open_menu_closes(away: Away) -> None:
    menu = QMenu(away.window)
    menu.addAction("Ryan")
    menu.popup(away.window.mapToGlobal(QPoint(50, 50)))
    assert menu.isVisible()
    away.stay_away(130)
    assert not menu.isVisible()


def test_longer_away_locks_without_lifting_it(away: Away) -> None:
    away.stay_away(60 * away.window._parts.choices.lock_minutes)
    assert (away.locked, away.window.curtain.drawn) == (1, True)


def test_a_gap_of_more_than_a_minute_locks_at_once(away: Away) -> None:
    away.sleep(61)
    away.idle.look()
    assert away.locked == 1


def test_the_key_that_wakes_it_after_a_gap_locks(away: Away) -> None:
    away.sleep(61)
    QTest.keyClick(away.window.windowHandle(), Qt.Key.Key_N, CONTROL)
    assert away.locked == 1


def test_control_a_short_gap_locks_nothing(away: Away) -> None:
    away.sleep(60)
    away.idle.look()
    assert away.locked == 0
