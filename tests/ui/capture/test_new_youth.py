"""The fields about somebody new, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jis_desktop.domain.records import Kind
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_the_fields_are_there_for_somebody_new_only_and_a_key_goes_to_them(desk: Desk) -> None:
    line, fields = desk.view.panel.line.field, desk.view.panel.new_youth
    desk.view.open_capture("ryan 5m")
    assert fields.isHidden()
    QTest.keyClick(line, Qt.Key.Key_N, ALT)
    assert focused() == "capture.line"
    desk.view.capture.begin()
    desk.view.open_capture("younes 5m")
    assert not fields.isHidden()
    QTest.keyClick(line, Qt.Key.Key_N, ALT)
    assert focused().startswith("capture.new.school_year")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert focused() == "capture.new.school_id"
    assert fields._school.control.currentText() == "De Werf"


def test_they_can_stay_as_they_are(desk: Desk) -> None:
    desk.view.open_capture("younes 5m")
    QTest.keyClick(desk.view.panel.line.field, Qt.Key.Key_Return)
    desk.settle()
    (made,) = [one for one in desk.records(Kind.YOUNG_PERSON) if one.name == "Younes"]
    assert (made.school_year, made.gender, made.school_id is None) == (None, None, False)
