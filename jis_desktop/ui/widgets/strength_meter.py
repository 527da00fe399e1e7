"""How strong something is, in five steps and a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import paint_box, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LEVELS = 5

_BAR_WIDE = 40
_BAR_HIGH = 8
_BETWEEN = 4
_BEFORE_WORD = 12
# Filled bars by level; what is empty keeps an edge, so that the number of steps can be seen.
_FILLS = ("", "attention_line", "attention_line", "ink_3", "good_line", "good_line")


class StrengthMeter(QProgressBar):
    """Five bars, as many filled as the level, and the word that says the same.

    Args:
        label: what is measured, read aloud.
        name: the object's name.
    """

    def __init__(self, *, label: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setProperty("kind", "meter")
        self.setRange(0, LEVELS)
        self.setValue(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._word = ""

    def set_level(self, level: int, word: str) -> None:
        """Show a level.

        Args:
            level: 0 (nothing yet) to 5.
            word: says it too.
        """
        self.setValue(min(max(level, 0), LEVELS))
        self._word = word
        self.setAccessibleDescription(word)
        self.update()

    def text(self) -> str:
        """The word, see QProgressBar.text."""
        return self._word

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        bars = LEVELS * (theme.px(_BAR_WIDE) + _BETWEEN)
        word = theme.metrics("small", 600).horizontalAdvance(self._word) + 1
        return QSize(bars + _BEFORE_WORD + word, theme.line("small"))

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        theme = active_theme()
        wide, high = theme.px(_BAR_WIDE), theme.px(_BAR_HIGH)
        top = (self.height() - high) // 2
        for place in range(LEVELS):
            bar = QRect(place * (wide + _BETWEEN), top, wide, high)
            full = place < self.value()
            fill = _FILLS[self.value()] if full else ""
            edge = "" if full else "line_strong"
            paint_box(painter, bar, fill=fill, edge=edge, corner=RADIUS.keycap)
        words_at = LEVELS * (wide + _BETWEEN) + _BEFORE_WORD
        rest = self.rect().adjusted(words_at, 0, 0, 0)
        paint_words(painter, rest, self._word, role="small", weight=600, ink="ink_2")
