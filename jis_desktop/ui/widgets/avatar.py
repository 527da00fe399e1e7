"""A letter or an icon on a round ground, which helps to find a row again and means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jis_desktop.ui.style.icons import paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.painting import CENTRE, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def avatar_ground(ident: str) -> int:
    """Which of the grounds belongs to an id; the same one on every machine and in every run."""
    return crc32(ident.encode()) % len(active_theme().scheme.avatars)


def paint_avatar(
    painter: QPainter, at: QRect, letter: str, ident: str, *, selected: bool = False
) -> None:
    """Paint a letter on its ground.

    Args:
        painter: active.
        at: a square.
        letter: one, or two.
        ident: of the record; gives the ground.
        selected: on a selected row the ground is the surface.
    """
    theme = active_theme()
    scheme = theme.scheme
    _paint_disc(painter, at, scheme.surface if selected else scheme.avatars[avatar_ground(ident)])
    paint_words(painter, at, letter, role="small", weight=600, align=CENTRE)


def paint_bubble(painter: QPainter, at: QRect, icon: str, size: int = 18) -> None:
    """Paint an icon on the ground for icons.

    Args:
        painter: active.
        at: a square.
        icon: name of the icon.
        size: px of the icon at 100 % text.
    """
    _paint_disc(painter, at, active_theme().scheme.bubble)
    paint_icon(painter, icon, at, role="ink_2", size=size)


class Avatar(QWidget):
    """A letter on its ground, for a header; not read aloud, as the name stands beside it.

    Args:
        letter: one, or two.
        ident: of the record; gives the ground.
        size: px at 100 % text.
        name: the object's name.
    """

    def __init__(self, letter: str, ident: str, *, size: int = 32, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._letter = letter
        self._ident = ident
        self._size = size

    def show_letter(self, letter: str, ident: str) -> None:
        """Show another one."""
        self._letter, self._ident = letter, ident
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        side = active_theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        paint_avatar(QPainter(self), self.rect(), self._letter, self._ident)


class Bubble(QWidget):
    """An icon on a round ground.

    Args:
        icon: name of the icon.
        size: px of the ground at 100 % text.
    """

    def __init__(self, icon: str, *, size: int = 40) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._size = size

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        side = active_theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        paint_bubble(QPainter(self), self.rect(), self._icon, size=20)


def _paint_disc(painter: QPainter, at: QRect, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(at)
