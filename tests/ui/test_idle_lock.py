from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QLineEdit, QMenu, QWidget

from jis_desktop.ui.idle_lock import IdleLock, seconds_passed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

MINUTE = 60.0


@dataclass
class Laptop:
    """A window on a clock that a test moves."""

    now: float = 1_000.0
    locked: list[float] = field(default_factory=list)

    def begin(self, bot: QtBot) -> None:
        self.window = QLineEdit()
        bot.addWidget(self.window)
        self.window.show()
        self.idle = IdleLock(
            self.window,
            minutes=10,
            lock=lambda: self.locked.append(self.now),
            passed=lambda: self.now,
        )

    @property
    def timer(self) -> QTimer:
        """Tells when to look."""
        (found,) = self.idle.findChildren(QTimer)
        return found

    def wait(self, minutes: float) -> None:
        self.now += minutes * MINUTE

    def open(self, popup: str) -> None:
        """Open something over the window."""
        OPENERS[popup](self)
        self.popup = QApplication.activePopupWidget()
        assert self.popup is not None

    def type(self, letter: str) -> None:
        QTest.keyClick(self.window.windowHandle(), letter)


def _move_over(part: QWidget) -> None:
    """To two places: the pointer may be at one of them already."""
    for at in (QPoint(5, 5), QPoint(9, 9)):
        QTest.mouseMove(part.windowHandle(), at)


def _open_menu(laptop: Laptop) -> None:
    menu = QMenu(laptop.window)
    for text in ("one", "two"):
        menu.addAction(text)
    menu.popup(laptop.window.mapToGlobal(QPoint(2, 2)))


def _open_combo(laptop: Laptop) -> None:
    combo = QComboBox(laptop.window)
    combo.addItems(["one", "two", "three"])
    combo.show()
    combo.showPopup()


def _open_completer(laptop: Laptop) -> None:
    laptop.window.setCompleter(QCompleter(["one", "only"], laptop.window))
    laptop.window.setFocus()
    laptop.type("o")


OPENERS: dict[str, Callable[[Laptop], None]] = {
    "menu": _open_menu,
    "combo": _open_combo,
    "completer": _open_completer,
}


@pytest.fixture
def laptop(qtbot: QtBot) -> Iterator[Laptop]:
    made = Laptop()
    made.begin(qtbot)
    yield made
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def test_a_window_that_is_closed_never_locks(laptop: Laptop) -> None:
    laptop.window.close()
    laptop.wait(60)
    laptop.idle.look()
    assert laptop.locked == []


def test_it_locks_once_after_the_minutes_and_not_before(laptop: Laptop) -> None:
    laptop.wait(9.9)
    laptop.idle.look()
    assert laptop.locked == []
    laptop.wait(0.1)
    laptop.idle.look()
    laptop.idle.look()
    assert laptop.locked == [1_600.0]


def test_the_timer_looks(laptop: Laptop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jis_desktop.ui.idle_lock.LOOK_MS", 1)
    laptop.begin(qtbot)
    laptop.wait(10)
    qtbot.waitUntil(lambda: bool(laptop.locked))


@pytest.mark.parametrize("how", ["key", "mouse", "click"])
def test_each_use_begins_the_time_anew(laptop: Laptop, how: str) -> None:
    laptop.wait(9)
    handle = laptop.window.windowHandle()
    if how == "key":
        laptop.type("a")
    elif how == "mouse":
        _move_over(laptop.window)
    else:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    laptop.wait(9)
    laptop.idle.look()
    assert laptop.locked == []


@pytest.mark.parametrize("how", ["key", "mouse"])
@pytest.mark.parametrize("popup", OPENERS)
def test_use_of_what_opened_over_the_window_begins_the_time_anew(
    laptop: Laptop, qtbot: QtBot, popup: str, how: str
) -> None:
    laptop.window.activateWindow()
    qtbot.waitUntil(laptop.window.isActiveWindow)
    laptop.open(popup)
    laptop.timer.timeout.emit()
    laptop.wait(9)
    if how == "key":
        QTest.keyClick(laptop.window.windowHandle(), Qt.Key.Key_Down)
    else:
        _move_over(laptop.popup)
    assert laptop.popup.isVisible()
    laptop.wait(9)
    laptop.timer.timeout.emit()
    assert laptop.locked == []
    # The control: left alone it locks although something is open.
    laptop.wait(1)
    laptop.timer.timeout.emit()
    assert laptop.locked


def test_control_a_key_of_another_program_is_no_use(laptop: Laptop) -> None:
    laptop.wait(9)
    laptop.wait(9)
    laptop.idle.look()
    assert laptop.locked


def test_the_key_that_wakes_a_laptop_locks_and_types_nothing(laptop: Laptop) -> None:
    laptop.type("a")
    laptop.wait(60)  # it slept: no timer ran
    laptop.type("b")
    assert laptop.locked
    assert laptop.window.text() == "a"


def test_other_minutes_hold_at_once(laptop: Laptop) -> None:
    laptop.idle.set_minutes(30)
    laptop.wait(29)
    laptop.idle.look()
    assert laptop.locked == []
    laptop.idle.set_minutes(5)
    laptop.idle.look()
    assert laptop.locked


def test_its_clock_never_goes_back() -> None:
    assert 0 < seconds_passed() <= seconds_passed()


def test_where_there_is_one_its_clock_is_that_which_goes_on_in_sleep(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(time, "CLOCK_BOOTTIME", 7, raising=False)
    monkeypatch.setattr(time, "clock_gettime", {7: 123.5}.__getitem__, raising=False)
    monkeypatch.setattr(time, "monotonic", lambda: 1.5)
    assert seconds_passed() == 123.5
    monkeypatch.delattr(time, "CLOCK_BOOTTIME")  # the control
    assert seconds_passed() == 1.5
