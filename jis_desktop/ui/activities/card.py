"""One activity in the week: a card to open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from jis_desktop.ui.style.tokens import TypeName

_PAD = 10
_ABOVE = 7
_ICON_PX = 16
_GAP = 6
_LEAST_WIDE = 72
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, kw_only=True)
class Face:
    """What a card shows.

    Attributes:
        title: the first line.
        when: the second line; empty for none.
        last: the third line; empty for none.
        icon: before the title.
        cancelled: a dashed edge.
        asks: its last line asks something.
        spoken: the whole card as a sentence.
    """

    title: str
    when: str
    last: str
    icon: str
    cancelled: bool
    spoken: str
    asks: bool = False


class ActivityCard(QAbstractButton):
    """A card; Enter, Space or a click opens it, arrow keys go to the next one.

    Args:
        face: what it shows.
        name: the object's name.

    Attributes:
        stepped: an arrow key; carries columns and rows.
        entered: it has the focus now.
    """

    stepped = Signal(int, int)
    entered = Signal()

    def __init__(self, face: Face, *, name: str) -> None:
        super().__init__()
        self._face = face
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAccessibleName(face.spoken)
        self.setProperty("corner", RADIUS.control)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        lines = sum(bool(line) for line in (self._face.when, self._face.last))
        high = theme.line("body") + lines * theme.line("small") + 2 * _ABOVE
        return QSize(_LEAST_WIDE, high)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """Stay as it is: the screen says which card is opened, see QAbstractButton."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in STEPS:
            self.stepped.emit(*STEPS[key])
        elif key in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QWidget.focusInEvent."""
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        self._paint_ground(painter)
        theme, ink = active_theme(), self._ink("ink_2")
        top = _ABOVE
        at = QRect(_PAD, top, self.width() - 2 * _PAD, theme.line("body"))
        weight = 500 if self._face.cancelled else 600
        self._paint_line(painter, at, (self._face.icon, ink), self._face.title, weight=weight)
        top += at.height()
        for icon, words in (("", self._face.when), (self._last_icon(), self._face.last)):
            if words:
                at = QRect(_PAD, top, at.width(), theme.line("small"))
                self._paint_line(painter, at, (icon, ink), words, role="small")
                top += at.height()

    def _paint_line(  # noqa: PLR0913  a line of a card has these and no fewer
        self,
        painter: QPainter,
        at: QRect,
        icon: tuple[str, str],
        words: str,
        *,
        role: TypeName = "body",
        weight: int | None = None,
    ) -> None:
        name, ink = icon
        room = QRect(at)
        if name:
            side = icon_size(_ICON_PX)
            paint_icon(
                painter, name, QRect(at.x(), at.y(), side, at.height()), role=ink, size=_ICON_PX
            )
            room.setLeft(at.x() + side + _GAP)
        ink = self._ink("ink") if role == "body" else ink
        paint_words(painter, room, words, role=role, weight=weight, ink=ink)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = active_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "primary" if self.isChecked() else "line"
        pen = QPen(theme.colour(edge), 1)
        if self._face.cancelled:
            pen = QPen(theme.colour("primary" if self.isChecked() else "line_strong"), 1)
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour(self._fill()))
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(room, RADIUS.control, RADIUS.control)

    def _fill(self) -> str:
        if self.isChecked():
            return "primary_soft"
        if self._face.cancelled:
            return "canvas"
        return "band" if self.underMouse() else "surface"

    def _last_icon(self) -> str:
        if self._face.asks:
            return "circle-question-mark"
        return "x" if self._face.cancelled else "users"

    def _ink(self, usual: str) -> str:
        return "on_primary_soft" if self.isChecked() else usual
