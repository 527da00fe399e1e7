"""A small word that informs; it cannot be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import paint_box, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TagState = Literal["neutral", "primary", "attention", "care", "good", "info"]

_PAD = 8
_GAP = 6
_ICON_PX = 14
_COLOURS: dict[TagState, tuple[str, str]] = {
    "neutral": ("sunken", "ink_2"),
    "primary": ("primary_soft", "on_primary_soft"),
    "attention": ("attention_soft", "attention_ink"),
    "care": ("care_soft", "care_ink"),
    "good": ("good_soft", "good_ink"),
    "info": ("info_soft", "info_ink"),
}


class Tag(QLabel):
    """A word with an icon on a soft ground.

    Args:
        text: shown and read aloud.
        icon: before the text; a state needs one, as colour never stands alone.
        state: gives the colours.
        name: the object's name.
    """

    def __init__(
        self, text: str, *, icon: str = "", state: TagState = "neutral", name: str = ""
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._state: TagState = state

    def show_state(self, text: str, icon: str, state: TagState) -> None:
        """Say something else."""
        self._icon, self._state = icon, state
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        words = theme.metrics("caption", 500).horizontalAdvance(self.text()) + 1
        return QSize(self._words_at() + words + _PAD, theme.line("caption") + 6)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(self._words_at() + 4 * _PAD, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        ground, ink = _COLOURS[self._state]
        painter = QPainter(self)
        paint_box(painter, self.rect(), fill=ground, corner=RADIUS.chip)
        if self._icon:
            at = QRect(_PAD, 0, icon_size(_ICON_PX), self.height())
            paint_icon(painter, self._icon, at, role=ink, size=_ICON_PX)
        room = self.rect().adjusted(self._words_at(), 0, 1 - _PAD, 0)
        paint_words(painter, room, self.text(), role="caption", weight=500, ink=ink)

    def _words_at(self) -> int:
        return _PAD + (icon_size(_ICON_PX) + _GAP if self._icon else 0)
