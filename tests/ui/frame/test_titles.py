"""A screen is called what the sidebar calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from tests.ui.opened_desk import Desk
from tests.ui.opened_window import part

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_a_screen_has_the_name_of_its_place_in_english(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    desk = Desk(tmp_path / "profile")
    desk.window.use_language("en")
    desk.settle()
    for place in ("youths", "early_signals", "settings"):
        desk.view.go_to(place)
        desk.settle()
        screen = desk.view.screens.currentWidget()
        assert part(screen, QLabel, f"{place}.title").text() == desk.view.place_name
    desk.window.use_language("nl")
    desk.close()
