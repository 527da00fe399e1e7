"""Facts and interpretation stand side by side where there is room, in that order always."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from jis_desktop.domain.records import Kind
from jis_desktop.ui.capture.apart import Apart
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def places(desk: Desk, form: str) -> tuple[bool, bool]:
    """Whether the facts stand left of the interpretation, and above it."""
    facts = desk.window.findChild(QPlainTextEdit, f"{form}.facts")
    other = desk.window.findChild(QPlainTextEdit, f"{form}.interpretation")
    here, there = (one.mapTo(desk.window, one.rect().topLeft()) for one in (facts, other))
    return here.x() + facts.width() <= there.x(), here.y() + facts.height() <= there.y()


@pytest.mark.parametrize("line", ["ryan 5m praten", "signaal ryan pesten praten"])
def test_the_window_s_width_decides_while_logging(desk: Desk, line: str) -> None:
    desk.window.resize(1280, 800)
    desk.view.open_capture(line)
    desk.settle()
    form = f"capture.{desk.view.capture.reading.entry}"
    assert places(desk, form) == (True, False)
    desk.window.resize(1024, 600)
    desk.settle()
    assert places(desk, form) == (False, True)
    apart = desk.window.findChild(Apart, f"{form}.apart")
    apart.setFixedWidth(apart.width())  # the window's width counts where this one's stays
    desk.window.resize(1280, 800)
    desk.settle()
    assert apart.beside


def test_the_same_while_correcting_and_tab_goes_from_one_to_the_other(desk: Desk) -> None:
    desk.window.resize(1280, 800)
    kept = desk.records(Kind.CONTACT)[0]
    desk.view.go_to_youth(kept.young_person_id)
    desk.settle()
    desk.view.presenter_of("youths").correction.asked(Kind.CONTACT, kept.id)
    desk.settle()
    assert places(desk, "youths.edit") == (True, False)
    focused = QApplication.focusWidget()
    assert focused.objectName() == "youths.edit.facts"
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "youths.edit.interpretation"
