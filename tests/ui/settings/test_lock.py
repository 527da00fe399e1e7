"""The lock's settings in the real window, on real storage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from jis_desktop.bootstrap import SystemClock
from jis_desktop.domain.errors import PassphraseError
from jis_desktop.local_profile import LocalProfile
from jis_desktop.ui.language import Choices
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import PASSPHRASE, part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEW = "lantaarn pindakaas zwembad kroket orgel"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    made.view.go_to("settings")
    made.settle()
    yield made
    made.close()


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def give(desk: Desk, *texts: str) -> None:
    """Type in one field after the other, each ended by Enter."""
    for text in texts:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        QTest.keyClicks(focused, text)
        press(Qt.Key.Key_Return)
    desk.settle()


def test_the_passphrase_is_changed_by_keyboard_and_only_the_new_one_opens(
    desk: Desk, tmp_path: Path
) -> None:
    part(desk.window, QWidget, "settings.change").setFocus()
    press(Qt.Key.Key_Space)
    give(desk, PASSPHRASE, NEW, NEW)
    assert "Je nieuwe wachtzin geldt vanaf nu" in shown_texts(desk.view.toast)
    assert part(desk.window, QWidget, "settings.change").hasFocus()
    assert [field.text() for field in desk.view.findChildren(QLineEdit, "settings.new")] == [""]
    desk.close()
    door = LocalProfile(tmp_path / "profile", clock=SystemClock())
    with pytest.raises(PassphraseError):
        door.unlock(PASSPHRASE)
    assert door.unlock(NEW)
    door.close()


def test_a_wrong_old_one_is_said_at_its_field_and_what_was_typed_stays(desk: Desk) -> None:
    part(desk.window, QWidget, "settings.change").setFocus()
    press(Qt.Key.Key_Space)
    give(desk, "geel zwemt in melk", NEW, NEW)
    old = part(desk.window, QLineEdit, "settings.old")
    assert old.hasFocus()
    assert "klopt niet" in old.accessibleDescription()
    assert part(desk.window, QLineEdit, "settings.new").text() == NEW


def test_the_minutes_are_kept_and_hold_at_once(desk: Desk, tmp_path: Path) -> None:
    assert desk.window._idle is not None
    assert desk.window._idle._minutes == 5
    part(desk.window, QWidget, "settings.lock_after").setFocus()
    press(Qt.Key.Key_Right)
    assert desk.window._idle._minutes == 10
    assert Choices(tmp_path / "window.ini").lock_minutes == 10


def test_minutes_that_cannot_be_are_the_usual_ones(tmp_path: Path) -> None:
    for written in ("0", "9999999", "x", ""):
        (tmp_path / "window.ini").write_text(f"[General]\nlock_minutes={written}\n")
        assert Choices(tmp_path / "window.ini").lock_minutes == 5


def test_too_long_without_use_locks_as_ctrl_l_does(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked: list[bool] = []
    parts = replace(desk.window._parts, lock=lambda: locked.append(True))
    monkeypatch.setattr(desk.window, "_parts", parts)
    idle = desk.window._idle
    assert idle is not None
    desk.view.open_capture("ryan 5m half af")
    now = idle._last = idle._passed()
    idle._passed = lambda: now + 299
    idle.look()
    assert not locked
    idle._passed = lambda: now + 301
    idle.look()
    assert locked == [True]
    assert desk.window.opened is None
