"""A field for several lines that grows with what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from jis_desktop.ui.style.theme import active_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_AROUND = 12
_MARGIN = 2


class GrowingText(QPlainTextEdit):
    """Plain text without markup. Tab goes to the next field; beyond the most lines it scrolls.

    Args:
        hint: shown while it is empty.
        label: read aloud; a `FieldRow` gives its own where this is empty.
        least: lines at first.
        most: lines at most.
        name: the object's name.
    """

    def __init__(
        self, *, name: str, label: str = "", hint: str = "", least: int = 1, most: int = 8
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self._least = least
        self._most = most
        self._lines = least
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        high = self._lines * self._line() + 2 * _MARGIN + _AROUND
        return QSize(super().sizeHint().width(), max(high, active_theme().control_height))

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(active_theme().px(80), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        # QPlainTextEdit measures its document in lines.
        wanted = round(self.document().size().height())
        lines = min(max(wanted, self._least), self._most)
        fits = wanted <= self._most
        always_off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(always_off if fits else as_needed)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _line(self) -> int:
        return active_theme().metrics("body").lineSpacing()
