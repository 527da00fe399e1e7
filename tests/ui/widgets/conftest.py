"""The theme in force, light at 100 % text and without motion before every test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.ui.style.theme import Theme, apply

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = apply(qapp, look="light", text_scale=1.0)
    theme.set_contrast(None)
    theme.set_motion(allowed=False)
    return theme
