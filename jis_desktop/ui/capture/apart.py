"""Facts beside interpretation: two fields side by side, or below each other in a small window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from jis_desktop.ui.widgets.field_row import FieldRow

WIDE_FROM = 1200
"""From this width in px of the window there is room for two beside each other."""
_LEAST = 480
"""So wide they have to be themselves."""


class Apart(QWidget):
    """Two rows that are read together and kept apart.

    Args:
        facts, interpretation: the rows, each with its label above.
        name: the object's name.
    """

    def __init__(self, facts: FieldRow, interpretation: FieldRow, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(10)
        self._line.addWidget(facts, 1)
        self._line.addWidget(interpretation, 1)

    @property
    def beside(self) -> bool:
        """Whether they stand side by side."""
        return self._line.direction() == QBoxLayout.Direction.LeftToRight

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window: its width may change and this one's not, see QWidget.showEvent."""
        super().showEvent(event)
        self.window().installEventFilter(self)  # a second time changes nothing
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See QObject.eventFilter."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        theme = active_theme()
        roomy = self.window().width() >= theme.px(WIDE_FROM) and self.width() >= theme.px(_LEAST)
        way = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != way:
            self._line.setDirection(way)
