"""Correcting in the real window on real storage: closing in the middle loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from jis_desktop.bootstrap import SystemClock
from jis_desktop.domain.records import Kind
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.drafts import open_drafts
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import show_record
from tests.ui.opened_window import PASSPHRASE, make_profile, open_window, part, unlock, wait

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QApplication

    from jis_desktop.ui.main_window import MainWindow


def with_contact(folder: Path) -> UUID:
    """A profile in which Ryan was spoken to; gives the contact's id."""
    make_profile(folder)
    door = LocalProfile(folder, clock=SystemClock())
    logged = log_line("ryan 5m ging goed", door.unlock(PASSPHRASE))
    door.close()
    return logged.id


def open_file(window: MainWindow) -> None:
    """Unlock and go to Ryan's file."""
    unlock(window)
    wait(lambda: window.opened is not None)
    opened: Any = window.opened
    opened.go_to("youths")
    wait(lambda: bool(window.findChildren(QWidget, "youths.timeline")))
    timeline = part(window, QWidget, "youths.timeline")
    wait(timeline.isVisible)
    timeline.setFocus()
    wait(timeline.hasFocus)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def test_a_correction_outlives_the_window_and_is_stored(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    contact = with_contact(folder)
    window = open_window(folder)
    open_file(window)
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier)
    wait(lambda: bool(window.findChildren(QPlainTextEdit, "youths.edit.facts")))
    QTest.keyClicks(part(window, QPlainTextEdit, "youths.edit.facts"), ", echt")
    window.close()
    window = open_window(folder)
    open_file(window)
    bar = part(window, QWidget, "youths.waiting")
    wait(bar.isVisible)
    part(window, QPushButton, "youths.waiting.resume").click()
    wait(lambda: bool(window.findChildren(QPlainTextEdit, "youths.edit.facts")))
    assert part(window, QPlainTextEdit, "youths.edit.facts").toPlainText() == "ging goed, echt"
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(bar.isHidden)
    wait(part(window, QWidget, "youths.edit").isHidden)
    window.close()
    door = LocalProfile(folder, clock=SystemClock())
    workplace = door.unlock(PASSPHRASE)
    assert show_record(Kind.CONTACT, contact, workplace).facts == "ging goed, echt"
    assert open_drafts(workplace) == []
    door.close()
