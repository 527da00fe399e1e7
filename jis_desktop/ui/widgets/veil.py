"""What lies over a window while a panel is open, so that only the panel can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from jis_desktop.ui.style.theme import active_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent


class Veil(QWidget):
    """A plain see-through ground over the whole window; it takes every click.

    Args:
        window: what it covers; it follows the window's size.
        name: the object's name.

    Attributes:
        clicked: someone clicked beside the panel.
    """

    clicked = Signal()

    def __init__(self, window: QWidget, *, name: str = "veil") -> None:
        super().__init__(window)
        self.setObjectName(name)
        self._under = window
        window.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over everything."""
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject.eventFilter."""
        if event.type() == QEvent.Type.Resize and watched is self._under:
            self.setGeometry(self._under.rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QWidget.mousePressEvent."""
        event.accept()
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        scheme = active_theme().scheme
        colour = QColor(scheme.veil)
        colour.setAlphaF(scheme.veil_alpha)
        QPainter(self).fillRect(self.rect(), colour)
