"""Lucide's icons in the theme's colours: for buttons (`icon`, `dress`) and painters (`paint_icon`).

An icon is a file of ``resources/icons`` by its name without ``.svg``. Sizes are px at 100 % text
and grow with the text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap

from jis_desktop.resources import resource_path
from jis_desktop.ui.style.theme import active_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

# Thinner lines the larger the icon, so that all look drawn with one pen.
_STROKES = {14: "2.0", 16: "1.9"}
_STROKE = "1.75"
_KEPT = 512


def icon_size(size: int = 18) -> int:
    """The px that an icon takes at the text's size."""
    return active_theme().px(size)


def icon_pixmap(name: str, *, role: str = "ink_2", size: int = 18, ratio: float = 1.0) -> QPixmap:
    """A picture of an icon, from the cache where it was drawn before.

    Args:
        name: of the icon.
        role: the colour role.
        size: px at 100 % text.
        ratio: device pixels to a px.

    Raises:
        OSError: no such icon was shipped.
    """
    colour = active_theme().scheme.colour(role)
    stroke = _STROKES.get(size, _STROKE)
    return _draw(name, colour, stroke, icon_size(size), ratio)


def icon(name: str, *, role: str = "ink_2", size: int = 18) -> QIcon:
    """An icon for a button or an action; greyed where that is off.

    It keeps its colour when the theme changes; `dress` gives one that follows.

    Args:
        name: of the icon.
        role: the colour role.
        size: px at 100 % text.
    """
    ratio = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]  # there is one
    made = QIcon(icon_pixmap(name, role=role, size=size, ratio=ratio))
    off = icon_pixmap(name, role="ink_3", size=size, ratio=ratio)
    made.addPixmap(off, QIcon.Mode.Disabled)
    return made


def dress(
    wearer: QAbstractButton | QAction, name: str, *, role: str = "ink_2", size: int = 18
) -> None:
    """Give a button or an action an icon that follows the theme.

    Args:
        wearer: any earlier icon of it is replaced.
        name: of the icon.
        role: the colour role.
        size: px at 100 % text.
    """
    for earlier in wearer.findChildren(_Dresser, options=Qt.FindChildOption.FindDirectChildrenOnly):
        earlier.setParent(None)
        earlier.deleteLater()
    _Dresser(wearer, name, role, size)


def paint_icon(
    painter: QPainter, name: str, at: QRect, *, role: str = "ink_2", size: int = 18
) -> None:
    """Paint an icon in the middle of a rectangle.

    Args:
        painter: active.
        name: of the icon.
        at: where; may be larger than the icon.
        role: the colour role.
        size: px at 100 % text.
    """
    ratio = painter.device().devicePixelRatioF()
    pixmap = icon_pixmap(name, role=role, size=size, ratio=ratio)
    side = icon_size(size)
    corner = QPoint(at.x() + (at.width() - side) // 2, at.y() + (at.height() - side) // 2)
    painter.drawPixmap(corner, pixmap)


def render_svg(text: str, side: int, ratio: float) -> QPixmap:
    """A square picture of an SVG.

    Args:
        text: the SVG.
        side: px.
        ratio: device pixels to a px.
    """
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  start-up

    renderer = QSvgRenderer(QByteArray(text.encode()))
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


class _Dresser(QObject):
    """Draws the icon anew when the theme changes; lives as long as who wears it."""

    def __init__(self, wearer: QAbstractButton | QAction, name: str, role: str, size: int) -> None:
        super().__init__(wearer)
        self._wearer = wearer
        self._what = (name, role, size)
        active_theme().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        name, role, size = self._what
        self._wearer.setIcon(icon(name, role=role, size=size))
        if not isinstance(self._wearer, QAction):
            self._wearer.setIconSize(QSize(icon_size(size), icon_size(size)))


@lru_cache(maxsize=_KEPT)
def _draw(name: str, colour: str, stroke: str, side: int, ratio: float) -> QPixmap:
    text = _svg(name).replace("currentColor", colour)
    return render_svg(text.replace('stroke-width="2"', f'stroke-width="{stroke}"'), side, ratio)


@lru_cache(maxsize=_KEPT)
def _svg(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
