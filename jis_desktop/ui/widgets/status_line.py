"""The quiet line at the foot of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from jis_desktop.ui.style.tokens import SPACE
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

_ABOVE = 6


class StatusLine(QFrame):
    """Left what is safe, right what waits; always in neutral ink.

    Args:
        name: the object's name.
    """

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "status")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._left = QHBoxLayout()
        self._right = QHBoxLayout()
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.page, _ABOVE, SPACE.page, _ABOVE)
        line.addLayout(self._left)
        line.addStretch(1)
        line.addLayout(self._right)
        for side in (self._left, self._right):
            side.setSpacing(SPACE.wide)

    def set_left(self, items: Sequence[tuple[str, str]]) -> None:
        """Show what is safe.

        Args:
            items: icon (empty for none) and text of each.
        """
        _fill(self._left, items, f"{self.objectName()}.left")

    def set_right(self, items: Sequence[tuple[str, str]]) -> None:
        """Show what waits, see `set_left`."""
        _fill(self._right, items, f"{self.objectName()}.right")


def _fill(side: QHBoxLayout, items: Sequence[tuple[str, str]], name: str) -> None:
    while (gone := side.takeAt(0)) is not None:
        widget = gone.widget()
        if widget is not None:
            widget.hide()  # or the layout would still show it, as a window of its own
            widget.setParent(None)
            widget.deleteLater()
    for place, (icon, text) in enumerate(items):
        side.addWidget(_item(icon, text, f"{name}.{place}"))


def _item(icon: str, text: str, name: str) -> QLabel:
    if icon:
        return IconText(icon, text, role="caption", ink="ink_2", name=name)
    return Text(text, role="caption", ink="ink_2", name=name)
