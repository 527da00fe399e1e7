"""A line to type in, with an icon before and a keycap or an icon behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from jis_desktop.ui.style.fonts import with_code_features
from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import TYPES
from jis_desktop.ui.widgets.keycap import cap_size, cap_text, paint_cap

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent

    from jis_desktop.ui.style.tokens import TypeName

_PAD = 12
_GAP = 10
_EDGE_AND_PADDING = 11


class IconField(QLineEdit):
    """A line edit for search and for the quick line.

    Args:
        label: read aloud.
        hint: shown while it is empty.
        icon: before the text; empty for none.
        role: type role; ``quick`` is larger, ``code_input`` is for codes.
        name: the object's name.
    """

    def __init__(
        self, *, name: str, label: str, hint: str = "", icon: str = "", role: TypeName = "body"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._cap = ""
        self._end_icon = ("", "ink_3")
        self._role: TypeName = role
        self.setProperty("type", role)
        self.setFont(with_code_features(self.font(), TYPES[role]))
        self._arrange()
        active_theme().changed.connect(self._arrange)

    def bind(self, keys: str) -> None:
        """Let a shortcut such as ``"Ctrl+K"`` go to the field from anywhere in its window."""
        QShortcut(QKeySequence(keys), self).activated.connect(self._come)
        self._cap = cap_text(keys)
        self._arrange()

    def set_end_icon(self, icon: str, role: str = "ink_3") -> None:
        """Show an icon at the end, such as a lock or a check mark; empty for none."""
        self._end_icon = (icon, role)
        self._arrange()

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        high = active_theme().line(self._role) + (20 if self._role != "body" else 16)
        return QSize(active_theme().px(220), high)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(active_theme().px(96), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = icon_size(18)
        if self._icon:
            at = QRect(_PAD, 0, side, self.height())
            paint_icon(painter, self._icon, at, role="ink_2")
        name, role = self._end_icon
        if name:
            at = QRect(self.width() - _PAD - side, 0, side, self.height())
            paint_icon(painter, name, at, role=role, size=16)
        elif self._cap_shown():
            size = cap_size(self._cap)
            top = (self.height() - size.height()) // 2
            left = self.width() - _PAD // 2 - 2 - size.width()
            paint_cap(painter, QRect(left, top, size.width(), size.height()), self._cap)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget.changeEvent."""
        super().changeEvent(event)
        self.updateGeometry()

    def _cap_shown(self) -> bool:
        return bool(self._cap) and not self.text()

    def _arrange(self) -> None:
        side = icon_size(18)
        before = _PAD + side + _GAP - _EDGE_AND_PADDING if self._icon else 0
        after = 0
        if self._end_icon[0]:
            after = side + _GAP
        elif self._cap:
            after = cap_size(self._cap).width()
        self.setTextMargins(before, 0, after, 0)
        self.updateGeometry()

    def _come(self) -> None:
        self.setFocus()
        self.selectAll()
