"""One removable token inside a field of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import paint_box, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

_PAD = 8
_GAP = 6
_CROSS_PX = 14
_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Token(QAbstractButton):
    """A chosen thing with a cross. A click on the cross, Backspace or Delete removes it.

    Args:
        key: stable, not shown.
        text: shown and read aloud.
        name: the object's name.

    Attributes:
        removed: carries the key.
        stepped: an arrow key; carries -1 or 1.
    """

    removed = Signal(str)
    stepped = Signal(int)

    def __init__(self, key: str, text: str, *, name: str) -> None:
        super().__init__()
        self.key = key
        self.setText(text)
        self.setObjectName(name)
        self.setProperty("corner", RADIUS.chip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # Reached with an arrow key from the field, so that Tab goes from field to field.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleDescription(self.tr("Delete removes it"))

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        words = theme.metrics("small", 600).horizontalAdvance(self.text()) + 1
        return QSize(words + self._cross_width() + 2 * _PAD, max(theme.line("small") + 8, 26))

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(self._cross_width() + 4 * _PAD, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        key = Qt.Key(event.key())
        if key in _REMOVING:
            self.removed.emit(self.key)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.stepped.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QWidget.mouseReleaseEvent."""
        super().mouseReleaseEvent(event)
        if self._cross().contains(event.position().toPoint()):
            self.removed.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        edge = "primary" if self.isEnabled() else "line"
        paint_box(painter, self.rect(), fill="primary_soft", edge=edge, corner=RADIUS.chip)
        cross = self._cross()
        room = QRect(_PAD, 0, cross.left() - _PAD, self.height())
        paint_words(painter, room, self.text(), role="small", weight=600, ink="on_primary_soft")
        paint_icon(painter, "x", cross, role="on_primary_soft", size=_CROSS_PX)

    def _cross_width(self) -> int:
        return icon_size(_CROSS_PX) + _GAP

    def _cross(self) -> QRect:
        wide = self._cross_width() + _PAD
        return QRect(self.width() - wide, 0, wide, self.height())
