"""The small line below a control: a hint, an error, or that all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

NoteState = Literal["hint", "attention", "good", "managed"]

_ICON_PX = 14
_GAP = 6
_LOOKS: dict[NoteState, tuple[str, str]] = {
    "hint": ("", "ink_3"),
    "attention": ("circle-alert", "attention_ink"),
    "good": ("", "good_ink"),
    "managed": ("lock", "ink_3"),
}


class NoteLine(QLabel):
    """Caption text that wraps, with an icon in the first line; takes no room when empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", "caption")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._icon = ""
        self._ink = "ink_3"
        self.hide()

    def show_note(self, text: str, state: NoteState) -> None:
        """Say something; an empty text takes the line away."""
        self._icon, self._ink = _LOOKS[state]
        self.setText(text)
        self.setVisible(bool(text))
        self.setProperty("ink", self._ink)
        self.setContentsMargins(icon_size(_ICON_PX) + _GAP if self._icon else 0, 0, 0, 0)
        self.style().unpolish(self)
        self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(0, active_theme().line("caption"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        super().paintEvent(event)
        if self._icon:
            line = active_theme().line("caption")
            at = QRect(0, 0, icon_size(_ICON_PX), line)
            paint_icon(QPainter(self), self._icon, at, role=self._ink, size=_ICON_PX)
