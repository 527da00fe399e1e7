"""Where the parts of the frame stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def arrange(
    window: QWidget, *, side: QWidget, bar: QWidget, screens: QWidget, status: QWidget
) -> None:
    """Lay the parts out: the sidebar left, the rest right of it, one below the other."""
    right = QVBoxLayout()
    right.setContentsMargins(0, 0, 0, 0)
    right.setSpacing(0)
    right.addWidget(bar)
    right.addWidget(screens, 1)
    right.addWidget(status)
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(side)
    whole.addLayout(right, 1)
