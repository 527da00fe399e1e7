"""The theme in force before every test, and a window to show parts in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import Theme, apply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = apply(qapp, look="light", text_scale=1.0)
    theme.set_contrast(None)
    theme.set_motion(allowed=False)
    return theme


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., QWidget]]:
    """Shows parts below each other in an active window."""
    del theme
    # pytest-qt closes the windows but does not keep them alive.
    windows: list[QWidget] = []

    def show(*parts: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        column.setContentsMargins(20, 20, 20, 20)
        for part in parts:
            column.addWidget(part)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(400, 200)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield show
    windows.clear()
