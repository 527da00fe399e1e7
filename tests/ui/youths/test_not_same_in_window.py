"""That two youths are two, said and taken back in the real window on real storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.opened_desk import Desk
from tests.ui.opened_window import part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QApplication

    from jis_desktop.ports import Workplace


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    made.view.go_to_youth(made.youth("Ryan"))
    made.settle()
    yield made
    made.close()


def said(workplace: Workplace) -> set[tuple[UUID, UUID]]:
    with workplace.unit() as unit:
        return unit.merges.not_same()


@pytest.mark.parametrize("by_key", [True, False])
def test_somebody_else_is_offered_to_be_taken_back(desk: Desk, *, by_key: bool) -> None:
    bar = part(desk.window, QWidget, "youths.alike")
    assert "Rayan" in shown_texts(bar)
    part(bar, QPushButton, "youths.alike.deny").click()
    desk.settle()
    assert "Rayan" in shown_texts(desk.view.toast)
    assert bar.isHidden()
    assert len(desk.ask(said)) == 1
    undo = part(desk.view.toast, QPushButton, "toast.deed")
    assert undo.text() == "Ongedaan maken"
    if by_key:
        QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        undo.click()
    desk.settle()
    assert desk.ask(said) == set()
    assert bar.isVisible()
    assert desk.view.toast.isHidden()
