"""A key as it looks on a keyboard, inside a button, a field or a line of hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QLabel

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import CENTRE, MIDDLE_LEFT, paint_box, paint_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_PAD = 5
_AFTER_CAP = 6
_BETWEEN_CAPS = 6
_AFTER_WORDS = 20


def cap_text(keys: str) -> str:
    """How a shortcut such as ``"Ctrl+N"`` stands on a keycap on this system."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter").replace("+", " ") if len(native) > 1 else native


def cap_size(text: str) -> QSize:
    """The room that a keycap takes, in px."""
    theme = active_theme()
    high = theme.line("caption") + 2
    wide = theme.metrics("caption", 500).horizontalAdvance(text) + 2 * _PAD
    return QSize(max(wide, high), high)


def paint_cap(
    painter: QPainter, at: QRect, text: str, *, ink: str = "ink_2", edge: str = "line"
) -> None:
    """Paint a keycap.

    Args:
        painter: active.
        at: where, of `cap_size`.
        text: on the cap.
        ink: colour role of the letters.
        edge: colour role of the cap's edge.
    """
    paint_box(painter, at, edge=edge, corner=RADIUS.keycap)
    paint_words(painter, at, text, role="caption", weight=500, ink=ink, align=CENTRE)


class KeyHints(QLabel):
    """A quiet line that says which keys work here, such as ``[Enter] open``.

    Args:
        hints: keycaps and what they do, in order.
        name: the object's name.
    """

    def __init__(self, hints: Sequence[tuple[tuple[str, ...], str]], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._hints = tuple(hints)
        self.setText(", ".join(f"{' '.join(caps)} {words}" for caps, words in self._hints))

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        wide = sum(self._width(caps, words) for caps, words in self._hints)
        return QSize(wide, active_theme().line("caption") + 4)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        x = 0
        for caps, words in self._hints:
            x = self._paint_caps(painter, x, caps)
            rest = QRect(x, 0, self.width() - x, self.height())
            x += paint_words(painter, rest, words, role="caption", ink="ink_2", align=MIDDLE_LEFT)
            x += _AFTER_WORDS

    def _paint_caps(self, painter: QPainter, x: int, caps: tuple[str, ...]) -> int:
        for text in caps:
            size = cap_size(text)
            top = (self.height() - size.height()) // 2
            paint_cap(painter, QRect(x, top, size.width(), size.height()), text)
            x += size.width() + _BETWEEN_CAPS
        return x - _BETWEEN_CAPS + _AFTER_CAP

    def _width(self, caps: tuple[str, ...], words: str) -> int:
        on_caps = sum(cap_size(text).width() + _BETWEEN_CAPS for text in caps)
        said = active_theme().metrics("caption").horizontalAdvance(words)
        return on_caps - _BETWEEN_CAPS + _AFTER_CAP + said + _AFTER_WORDS
