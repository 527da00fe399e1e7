"""Paints the rows of a list: two lines, an avatar, the selection, the ring, the round corners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.avatar import paint_avatar, paint_bubble
from jis_desktop.ui.widgets.painting import MIDDLE_RIGHT, paint_words
from jis_desktop.ui.widgets.row import ROW_ROLE, Row

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from jis_desktop.ui.style.tokens import TypeName

Index = QModelIndex | QPersistentModelIndex
Rounded = Literal["all", "bottom", ""]

_PAD = 16
_COMPACT_PAD = 12
_AVATAR = 32
_COMPACT_AVATAR = 28
_AFTER_AVATAR = 12
_BETWEEN = 8
_STATE_ICON = 14
_BAR = 3
_RING = 2
_AIR, _COMPACT_AIR = 18, 8
_HEADER_AIR, _COMPACT_HEADER_AIR = 16, 10


class RowDelegate(QStyledItemDelegate):
    """Paints a `Row` from `row.ROW_ROLE`.

    Args:
        parent: the view.
        compact: rows of 46 px instead of 56, for low windows.
        bar: a bar of 3 px at the chosen row, for a list beside what it opens.
        rounded: which rows have the corners of the card around them: the first and the last
            (``all``), the last (``bottom``, under a card's header) or none.

    Attributes:
        covered: the index whose right side buttons lie over; its right text is left out.
        covered_wide: how wide they are, in px.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        compact: bool = False,
        bar: bool = False,
        rounded: Rounded = "all",
    ) -> None:
        super().__init__(parent)
        self.compact = compact
        self.bar = bar
        self.rounded = rounded
        self.covered = QPersistentModelIndex()
        self.covered_wide = 0

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """See QAbstractItemDelegate.sizeHint."""
        theme = active_theme()
        row: Row = index.data(ROW_ROLE)
        if row.header:
            air = _COMPACT_HEADER_AIR if self.compact else _HEADER_AIR
            return QSize(0, theme.line("caption") + air)
        air = _COMPACT_AIR if self.compact else _AIR
        return QSize(0, theme.line("body") + theme.line("small") + air)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QAbstractItemDelegate.paint."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.header:
            self._paint_header(painter, option.rect, row, index)
        else:
            self._paint_row(painter, option, row, index)
        painter.restore()

    def _paint_header(self, painter: QPainter, at: QRect, row: Row, index: Index) -> None:
        self._paint_ground(painter, at, index, "band")
        self._paint_edge(painter, at, index)
        room = at.adjusted(self._pad(), 0, -self._pad(), 0)
        used = paint_words(painter, room, row.first, role="caption", weight=600, ink="ink_2")
        rest = room.adjusted(used + _BETWEEN, 0, 0, 0)
        paint_words(painter, rest, row.more, role="caption", ink="ink_2")

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, index: Index
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        at = option.rect
        if chosen or hovered:
            self._paint_ground(painter, at, index, "primary_soft" if chosen else "band")
        self._paint_edge(painter, at, index)
        if chosen and self.bar:
            painter.fillRect(
                QRect(at.x(), at.y(), _BAR, at.height()), active_theme().colour("primary")
            )
        self._paint_content(painter, at, row, chosen=chosen, covered=self.covered == index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _paint_ring(painter, at)

    def _paint_content(
        self, painter: QPainter, at: QRect, row: Row, *, chosen: bool, covered: bool
    ) -> None:
        room = at.adjusted(self._pad(), 0, -self._pad(), 0)
        room.setLeft(self._paint_before(painter, room, row, chosen=chosen))
        if covered:
            room.setRight(room.right() - self.covered_wide - _AFTER_AVATAR)
        elif row.right:
            used = paint_words(
                painter,
                room,
                row.right,
                role="small",
                ink=_ink("ink_2", chosen=chosen),
                align=MIDDLE_RIGHT,
            )
            room.setRight(room.right() - used - _AFTER_AVATAR)
        self._paint_lines(painter, room, row, chosen=chosen)

    def _paint_before(self, painter: QPainter, room: QRect, row: Row, *, chosen: bool) -> int:
        if not (row.letter or row.icon):
            return room.left()
        side = active_theme().px(_COMPACT_AVATAR if self.compact else _AVATAR)
        at = QRect(room.x(), room.y() + (room.height() - side) // 2, side, side)
        if row.letter:
            paint_avatar(painter, at, row.letter, row.key, selected=chosen)
        else:
            paint_bubble(painter, at, row.icon)
        return room.x() + side + _AFTER_AVATAR

    def _paint_lines(self, painter: QPainter, room: QRect, row: Row, *, chosen: bool) -> None:
        theme = active_theme()
        high, low = theme.line("body"), theme.line("small")
        top = room.y() + (room.height() - high - (low if row.second else 0)) // 2
        first = QRect(room.x(), top, room.width(), high)
        ink = _ink("ink", chosen=chosen)
        used = paint_words(painter, first, row.first, weight=600, ink=ink)
        rest = first.adjusted(used + _BETWEEN, 0, 0, 0)
        if row.more and rest.width() > _BETWEEN:
            paint_words(painter, rest, row.more, ink=ink)
        second = QRect(room.x(), top + high, room.width(), low)
        _paint_second(painter, second, row, chosen=chosen)

    def _paint_edge(self, painter: QPainter, at: QRect, index: Index) -> None:
        if index.row() < index.model().rowCount() - 1:
            line = QRect(at.x(), at.bottom(), at.width(), 1)
            painter.fillRect(line, active_theme().colour("line"))

    def _paint_ground(self, painter: QPainter, at: QRect, index: Index, role: str) -> None:
        first = self.rounded == "all" and index.row() == 0
        last = bool(self.rounded) and index.row() == index.model().rowCount() - 1
        colour = active_theme().colour(role)
        if not (first or last):
            painter.fillRect(at, colour)
        else:
            painter.fillPath(_corners(QRectF(at), top=first, bottom=last), colour)

    def _pad(self) -> int:
        return _COMPACT_PAD if self.compact else _PAD


def _paint_second(painter: QPainter, at: QRect, row: Row, *, chosen: bool) -> None:
    plain = "ink_2" if chosen else "ink_3"
    ink = _ink(f"{row.second_state}_ink" if row.second_state else plain, chosen=chosen)
    if row.second_icon:
        side = icon_size(_STATE_ICON)
        icon_at = QRect(at.x(), at.y(), side, at.height())
        paint_icon(painter, row.second_icon, icon_at, role=ink, size=_STATE_ICON)
        at = at.adjusted(side + 6, 0, 0, 0)
    weight = 500 if row.second_state else 400
    role: TypeName = "caption" if row.second_state else "small"
    paint_words(painter, at, row.second, role=role, weight=weight, ink=ink)


def _ink(role: str, *, chosen: bool) -> str:
    """The system's high-contrast selection has a colour of its own for text."""
    return "on_primary_soft" if chosen and active_theme().high_contrast else role


def _paint_ring(painter: QPainter, at: QRect) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(active_theme().colour("focus"), _RING))
    inside = QRectF(at).adjusted(2, 2, -2, -3)
    painter.drawRoundedRect(inside, RADIUS.toast - 2, RADIUS.toast - 2)


def _corners(at: QRectF, *, top: bool, bottom: bool) -> QPainterPath:
    """The rectangle with round corners where the card has them: inside its edge of 1 px."""
    corner = RADIUS.card - 1.0
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(at, corner, corner)
    if not top:
        path.addRect(at.adjusted(0, 0, 0, -corner))
    if not bottom:
        path.addRect(at.adjusted(0, corner, 0, 0))
    return path
