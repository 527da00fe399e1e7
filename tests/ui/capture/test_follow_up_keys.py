from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def test_two_keys_say_when_to_come_back_where_the_entry_has_that(desk: Desk) -> None:
    today = desk.view._workplace.clock.now().date()
    line = desk.view.panel.line.field
    desk.view.open_capture("ryan 5m")
    QTest.keyClick(line, Qt.Key.Key_W, ALT)
    assert desk.view.capture.reading.follow_up_on == today + timedelta(7)
    QTest.keyClick(line, Qt.Key.Key_M, ALT)
    assert desk.view.capture.reading.follow_up_on == today + timedelta(1)
    assert line.text() == "ryan 5m"
    desk.view.capture.begin()
    desk.view.open_capture("gang 3")
    QTest.keyClick(line, Qt.Key.Key_W, ALT)
    assert desk.view.capture.reading.follow_up_on is None
