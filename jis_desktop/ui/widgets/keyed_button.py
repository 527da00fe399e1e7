"""A button that may show its key after its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.keycap import cap_size, cap_text, paint_cap
from jis_desktop.ui.widgets.painting import paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from jis_desktop.ui.style.tokens import TypeName

Kind = Literal["primary", "plain", "quiet", "bare", "chip", "toast"]

_GAP = 8
_SMALL_GAP = 6
_EDGE = 1
_INKS = {
    "primary": "on_primary",
    "plain": "ink",
    "quiet": "primary_ink",
    "bare": "ink_2",
    "chip": "ink",
    "toast": "toast_link",
}
_CAP_EDGES = {"primary": "on_primary", "toast": "toast_link"}


class KeyedButton(QPushButton):
    """A button of one of the kinds, with an icon before or after and a keycap behind its text.

    Args:
        text: shown and read aloud.
        name: the object's name.
        kind: primary (one a view), plain, quiet (no edge), bare (no edge, neutral), chip (a small
            clickable fact), toast (inside a toast).
        icon: name of an icon before the text; empty for none.
        cap: what the keycap says; `bind` sets it too.
    """

    def __init__(
        self, text: str, *, name: str, kind: Kind = "plain", icon: str = "", cap: str = ""
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self._kind: Kind = kind
        self._icon = icon
        self._trailing = ""
        self._cap = cap
        self._small = kind == "chip"
        self._icon_only = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if kind == "chip":
            self.setProperty("corner", 6)

    def bind(self, keys: str) -> Self:
        """Let a shortcut such as ``"Ctrl+N"`` press it anywhere in its window, and show the key."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(self.click)
        self._cap = cap_text(keys)
        return self

    def icon_only(self, *, on: bool = True) -> Self:
        """Show the icon alone; the text is read aloud and shown as a tip."""
        if on != self._icon_only:
            self._icon_only = on
            self.updateGeometry()
            self.update()
        self.setAccessibleName(self.text())
        self.setToolTip(self.text() if on else "")
        return self

    def small(self) -> Self:
        """Be 30 px high instead of 36, for answers within rows."""
        self._small = True
        self.setProperty("small", "true")
        return self

    def trailing(self, icon: str) -> Self:
        """Show an icon after the text."""
        self._trailing = icon
        return self

    def set_icon(self, icon: str) -> None:
        """Show another icon before the text."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_cap(self, cap: str) -> None:
        """Show another key, or none."""
        self._cap = cap
        self.updateGeometry()
        self.update()

    @property
    def cap(self) -> str:
        """What the keycap says."""
        return self._cap

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        high = active_theme().line(self._role()) + 2 * (self._pad_above() + _EDGE)
        if self._icon_only:
            return QSize(high, high)
        return QSize(max(self._content_width() + 2 * (self._pad() + _EDGE), high), high)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        if self._icon_only:
            paint_icon(painter, self._icon, self.rect(), role=self._ink(), size=self._icon_px())
        else:
            self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        room = self.width() - 2 * (self._pad() + _EDGE)
        x = (self.width() - min(self._content_width(), room)) // 2
        if self._icon:
            x += self._paint_icon(painter, x, self._icon) + self._gap()
        words = self._words_width() - max(0, self._content_width() - room)
        at = QRect(x, 0, max(words, 0), self.height())
        paint_words(
            painter, at, self.text(), role=self._role(), weight=self._weight(), ink=self._ink()
        )
        x += at.width() + self._gap()
        if self._trailing:
            x += self._paint_icon(painter, x, self._trailing) + self._gap()
        if self._cap:
            self._paint_cap(painter, x)

    def _paint_icon(self, painter: QPainter, x: int, name: str) -> int:
        side = icon_size(self._icon_px())
        at = QRect(x, 0, side, self.height())
        paint_icon(painter, name, at, role=self._ink(), size=self._icon_px())
        return side

    def _paint_cap(self, painter: QPainter, x: int) -> None:
        size = cap_size(self._cap)
        at = QRect(x, (self.height() - size.height()) // 2, size.width(), size.height())
        loud = self._kind in _CAP_EDGES and self.isEnabled()
        painter.setOpacity(0.9 if loud else 1.0)
        ink = self._ink() if loud or not self.isEnabled() else "ink_2"
        edge = _CAP_EDGES[self._kind] if loud else "line"
        paint_cap(painter, at, self._cap, ink=ink, edge=edge)
        painter.setOpacity(1.0)

    def _content_width(self) -> int:
        parts = [self._words_width()]
        parts += [icon_size(self._icon_px()) for name in (self._icon, self._trailing) if name]
        if self._cap:
            parts.append(cap_size(self._cap).width())
        return sum(parts) + self._gap() * (len(parts) - 1)

    def _words_width(self) -> int:
        metrics = active_theme().metrics(self._role(), self._weight())
        return metrics.horizontalAdvance(self.text()) + 1

    def _ink(self) -> str:
        if active_theme().high_contrast:
            return "ink"
        return _INKS[self._kind] if self.isEnabled() else "ink_3"

    def _role(self) -> TypeName:
        return "small" if self._small else "body"

    def _weight(self) -> int:
        return 400 if self._kind == "chip" else 600

    def _icon_px(self) -> int:
        return 16 if self._small else 18

    def _gap(self) -> int:
        return _SMALL_GAP if self._small else _GAP

    def _pad(self) -> int:
        if self._kind == "chip":
            return 8
        return 10 if self._small else 14

    def _pad_above(self) -> int:
        if self._kind == "chip":
            return 3
        return 5 if self._small else 7
