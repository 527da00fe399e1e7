"""Locked and opened again, on real storage; starting the program anew is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from jis_desktop.services.drafts import open_drafts
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import open_window, part, shown_texts, unlock

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from jis_desktop.ui.main_window import MainWindow


def locked_and_opened(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch, *, typed: str = ""
) -> MainWindow:
    started: list[str] = []
    monkeypatch.setattr("os.execv", lambda program, _words: started.append(program))
    desk.window.lock()
    desk.window.lock()
    assert len(started) == 1
    desk.window.hide()
    window = open_window(folder)
    window.activateWindow()
    desk.window = window
    if typed:
        desk.settle()
        line = part(window, QLineEdit, "locked.line")
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        desk.settle()
    unlock(window)
    desk.wait(lambda: window.opened is not None)
    desk.settle()
    return window


def test_a_lock_leads_back_to_the_youth_and_offers_what_was_typed(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    desk = Desk(folder)
    desk.view.go_to_youth(desk.youth("Ryan"))
    desk.settle()
    desk.view.open_capture()
    QTest.keyClicks(part(desk.window, QLineEdit, "capture.line"), "noor 5m bijbaan")
    window = locked_and_opened(desk, folder, monkeypatch)
    desk.wait(lambda: desk.view.place == "youths")
    desk.wait(lambda: "Ryan" in shown_texts(window))
    assert desk.view.presenter_of("youths").chosen == desk.youth("Ryan")
    assert any("noor 5m bijbaan" in text for text in drafts(desk))
    window.close()


def test_what_was_typed_while_locked_has_the_focus_over_the_screen_that_one_comes_back_to(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    desk = Desk(folder)
    desk.view.go_to_youth(desk.youth("Ryan"))
    desk.settle()
    window = locked_and_opened(desk, folder, monkeypatch, typed="gang 3")
    save = part(window, QPushButton, "after_break.save")
    desk.wait(lambda: desk.view.place == "youths" and save.isVisible())
    desk.settle()
    assert QApplication.focusWidget() is save
    QTest.keyClick(save, Qt.Key.Key_Return)
    desk.wait(lambda: not save.isVisible())
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    window.close()


def test_control_closing_leads_to_the_first_screen(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    desk = Desk(folder)
    desk.view.go_to_youth(desk.youth("Ryan"))
    desk.settle()
    desk.close()
    desk.window = open_window(folder)
    unlock(desk.window)
    desk.wait(lambda: desk.window.opened is not None)
    desk.settle()
    assert desk.view.place == "today"
    desk.close()


def drafts(desk: Desk) -> list[str]:
    """What is kept of what was typed."""
    return [draft.content for draft in desk.ask(open_drafts)]
