"""One place in the sidebar: icon, word and count, or the icon above the word in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import CENTRE, MIDDLE_RIGHT, paint_box, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PAD = 14
_GAP = 12
_ICON_PX = 20
_BAR_WIDE = 3
_BAR_INSET = 10
_RAIL_PAD = 6
_RAIL_WIDE = 74


class NavItem(QPushButton):
    """A place to go to. Up and Down move along the places, Enter and Space go.

    Args:
        key: stable, not shown.
        text: shown and read aloud.
        icon: name of the icon.
        name: the object's name.
    """

    def __init__(self, key: str, text: str, *, icon: str, name: str) -> None:
        super().__init__(text)
        self.key = key
        self.setObjectName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._count = 0
        self._rail = False

    def set_count(self, count: int) -> None:
        """Show how many wait there; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def set_rail(self, *, on: bool) -> None:
        """Be a square of the narrow rail instead of a line of the sidebar."""
        self._rail = on
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Stay the chosen place when pressed again, see QAbstractButton.nextCheckState."""
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        if self._rail:
            words = theme.metrics("caption", 600).horizontalAdvance(self.text())
            high = icon_size(_ICON_PX) + theme.line("caption") + 3 * _RAIL_PAD
            return QSize(max(_RAIL_WIDE, words + 2 * _RAIL_PAD), high)
        words = theme.metrics("body", 600).horizontalAdvance(self.text() + " 99")
        return QSize(words + icon_size(_ICON_PX) + 2 * _PAD + _GAP, theme.line("body") + 20)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        if self.isChecked():
            paint_box(painter, self.rect(), fill="surface", edge="line", corner=RADIUS.control)
            self._paint_bar(painter)
        elif self.underMouse():
            paint_box(painter, self.rect(), fill="band", corner=RADIUS.control)
        if self._rail:
            self._paint_rail(painter)
        else:
            self._paint_line(painter)

    def _paint_bar(self, painter: QPainter) -> None:
        high = self.height() - 2 * _BAR_INSET
        bar = QRect(0, _BAR_INSET, _BAR_WIDE, high)
        painter.fillRect(bar, active_theme().colour("primary"))

    def _paint_line(self, painter: QPainter) -> None:
        side = icon_size(_ICON_PX)
        ink, weight = self._look()
        at = QRect(_PAD, 0, side, self.height())
        paint_icon(painter, self._icon, at, role=self._icon_ink(), size=_ICON_PX)
        room = self.rect().adjusted(_PAD + side + _GAP, 0, -_PAD, 0)
        if self._count:
            count = str(self._count)
            used = paint_words(
                painter, room, count, role="small", weight=500, ink="ink_2", align=MIDDLE_RIGHT
            )
            room.setRight(room.right() - used - _GAP)
        paint_words(painter, room, self.text(), role="body", weight=weight, ink=ink)

    def _paint_rail(self, painter: QPainter) -> None:
        side = icon_size(_ICON_PX)
        ink, weight = self._look()
        at = QRect((self.width() - side) // 2, _RAIL_PAD, side, side)
        paint_icon(painter, self._icon, at, role=self._icon_ink(), size=_ICON_PX)
        words = QRect(0, at.bottom() + 1, self.width(), self.height() - at.bottom() - _RAIL_PAD)
        paint_words(
            painter, words, self.text(), role="caption", weight=weight, ink=ink, align=CENTRE
        )
        if self._count:
            room = QRect(at.right() + 3, 2, self.width() - at.right() - 3, side)
            paint_words(painter, room, str(self._count), role="caption", weight=500, ink="ink_2")

    def _icon_ink(self) -> str:
        return "primary_ink" if self.isChecked() else "ink_2"

    def _look(self) -> tuple[str, int]:
        return ("ink", 600) if self.isChecked() else ("ink_2", 500)
