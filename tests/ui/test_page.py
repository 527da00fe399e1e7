"""The frame of the pages before the first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.page import logo
from jis_desktop.ui.style.theme import active_theme, apply

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_the_mark_follows_the_theme(qapp: QApplication) -> None:
    apply(qapp, look="light")
    mark = logo(36, "mark")
    light = mark.pixmap().toImage()
    active_theme().set_look("dark")
    dark = mark.pixmap().toImage()
    active_theme().set_look("light")
    assert dark != light
    assert mark.pixmap().toImage() == light
