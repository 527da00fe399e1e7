"""Text on screen: a label by type role and colour role, with or without an icon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from jis_desktop.ui.style.fonts import with_code_features
from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import TYPES
from jis_desktop.ui.widgets.painting import paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from jis_desktop.ui.style.tokens import TypeName

_GAPS = {14: 6, 16: 6}
_GAP = 8


class Text(QLabel):
    """A label in one of the type roles. It shows plain text only, never markup.

    Args:
        text: shown.
        role: type role.
        ink: colour role; ``"ink"`` unless told.
        wrap: may take several lines.
        name: the object's name.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: TypeName = "body",
        ink: str = "ink",
        wrap: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", role)
        self.setProperty("ink", ink)
        self.setFont(with_code_features(self.font(), TYPES[role]))
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_ink(self, ink: str) -> None:
        """Take another colour role."""
        self._set("ink", ink)

    def set_weight(self, weight: int) -> Self:
        """Write it in 400, 500 or 600."""
        self._set("weight", str(weight))
        return self

    def _set(self, name: str, value: str) -> None:
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)


class IconText(QLabel):
    """One line with an icon before it; ends in "…" where it does not fit.

    Args:
        icon: name of the icon.
        text: shown.
        role: type role.
        ink: colour role of both.
        name: the object's name.
    """

    def __init__(
        self,
        icon: str,
        text: str = "",
        *,
        role: TypeName = "small",
        ink: str = "ink_2",
        name: str = "",
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icon = icon
        self._role: TypeName = role
        self._ink = ink
        self._icon_ink = ink
        self._weight: int | None = None
        self._icon_size = 16 if role in {"small", "caption"} else 18

    def set_icon(self, icon: str, ink: str) -> Self:
        """Show another icon, and have the icon alone in a colour role."""
        self._icon, self._icon_ink = icon, ink
        self.update()
        return self

    def set_weight(self, weight: int) -> Self:
        """Write it in 400, 500 or 600."""
        self._weight = weight
        self.updateGeometry()
        return self

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        words = theme.metrics(self._role, self._weight).horizontalAdvance(self.text())
        high = max(theme.line(self._role), icon_size(self._icon_size))
        return QSize(self._words_at() + words + 1, high)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(self._words_at() + 2 * icon_size(self._icon_size), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        side = icon_size(self._icon_size)
        at = QRect(0, 0, side, self.height())
        paint_icon(painter, self._icon, at, role=self._icon_ink, size=self._icon_size)
        rest = self.rect().adjusted(self._words_at(), 0, 0, 0)
        paint_words(painter, rest, self.text(), role=self._role, weight=self._weight, ink=self._ink)

    def _words_at(self) -> int:
        return icon_size(self._icon_size) + _GAPS.get(self._icon_size, _GAP)
