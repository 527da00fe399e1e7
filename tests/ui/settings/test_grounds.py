"""Ground and purpose: typed in Instellingen, shown in every file, taken back by undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from jis_desktop.services.legal_ground import Grounds, see_grounds
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PURPOSE, GROUND = "Jongeren helpen op school.", "artikel 6 lid 1 onder e"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def test_it_is_kept_shown_in_a_file_and_taken_back(desk: Desk) -> None:
    desk.view.go_to("settings")
    desk.settle()
    card = desk.window.findChild(QWidget, "settings.grounds_card")
    assert not card.save_button.isEnabled()
    card.ground.setPlainText(GROUND)
    card.purpose.setPlainText(PURPOSE)
    card.save_button.click()
    desk.settle()
    desk.settle()
    assert desk.ask(see_grounds) == Grounds(ground=GROUND, purpose=PURPOSE)
    assert not card.save_button.isEnabled()
    desk.view.go_to_youth(desk.youth("Ryan"))
    desk.settle()
    desk.view.presenter_of("youths")._view.show_tab("privacy")
    desk.settle()
    shown = [
        desk.window.findChild(QWidget, f"youths.privacy.{one}") for one in ("purpose", "ground")
    ]
    assert [one.text() for one in shown] == [PURPOSE, GROUND]
    desk.take_back()
    desk.settle()
    assert desk.ask(see_grounds) == Grounds()
    assert card.ground.toPlainText() == ""


def test_a_text_that_cannot_be_stays_and_is_told_of(desk: Desk) -> None:
    desk.view.go_to("settings")
    desk.settle()
    card = desk.window.findChild(QWidget, "settings.grounds_card")
    card.ground.setPlainText("x" * 10_001)
    card.save_button.click()
    desk.settle()
    assert card._rows["ground"].error()
    assert len(card.ground.toPlainText()) == 10_001
    assert desk.ask(see_grounds) == Grounds()
