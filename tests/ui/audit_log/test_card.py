"""The log in the real window, on real storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jis_desktop.ui.widgets.row import ROW_ROLE
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def lines(desk: Desk) -> list[str]:
    model = part(desk.window, QWidget, "settings.log_lines").model()  # type: ignore[attr-defined]  a list
    return [model.data(model.index(at), ROW_ROLE).more for at in range(model.rowCount())]


def test_whose_file_was_opened_is_to_be_read_and_the_log_is_whole(desk: Desk) -> None:
    desk.view.go_to_youth(desk.youth("Ryan"))
    desk.settle()
    desk.view.go_to("settings")
    desk.settle()
    assert "Ryan" in lines(desk)[0]
    card = part(desk.window, QWidget, "settings.log_card")
    before = shown_texts(card)
    check = part(desk.window, QWidget, "settings.log_check")
    check.setFocus()
    QTest.keyClick(check, Qt.Key.Key_Space)
    desk.settle()
    assert shown_texts(card) != before


def test_what_was_opened_can_be_asked_for_alone(desk: Desk) -> None:
    desk.view.go_to_youth(desk.youth("Ryan"))
    desk.settle()
    desk.view.go_to("settings")
    desk.settle()
    everything = len(lines(desk))
    QTest.mouseClick(
        part(desk.window, QWidget, "settings.log_what.read"), Qt.MouseButton.LeftButton
    )
    desk.settle()
    assert len(lines(desk)) < everything
    assert "Ryan" in lines(desk)[0]
