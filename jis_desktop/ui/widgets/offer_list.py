"""What may be meant, in a list under a field that keeps the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_ROW = 24
_AROUND = 5
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class OfferList(QListWidget):
    """As high as what it offers; hidden while it offers nothing.

    Args:
        label: read aloud.
        name: the object's name.

    Attributes:
        taken: somebody clicked one; carries its place.
    """

    taken = Signal(int)

    def __init__(self, *, label: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "popup")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda _item: self.taken.emit(self.currentRow()))
        self.hide()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Offer these; the first is the current one. None at all hides the list."""
        self.clear()
        self.addItems(list(texts))
        self.setVisible(bool(texts))
        if texts:
            self.setCurrentRow(0)
            row = max(self.sizeHintForRow(0), _LEAST_ROW)
            self.setFixedHeight(row * len(texts) + 2 * _AROUND)

    def step(self, key: Qt.Key) -> bool:
        """Make the next or the one before current by Down or Up; whether it was such a key."""
        if key not in _STEPS:
            return False
        row = self.currentRow() + _STEPS[key]
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        return True
