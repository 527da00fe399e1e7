"""The cards of a column: their model, and the delegate that paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from jis_desktop.ui.early_signals.card_lines import CardLine, lines_of, lines_of_closed
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import paint_box
from jis_desktop.ui.widgets.row import KEY_ROLE, ROW_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

    from jis_desktop.ui.early_signals.phrases import CardText

Index = QModelIndex | QPersistentModelIndex

AROUND = 4
"""From a card to the edge of its item in px: the ring and its air."""
_PAD = 12
_ABOVE, _BELOW = 9, 10
_RING = 2
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class CardModel(QAbstractListModel):
    """Cards that are all in memory."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[CardText, ...] = ()

    def set_cards(self, cards: Sequence[CardText]) -> None:
        """Show other cards; nothing happens where they are the same."""
        if self._cards != tuple(cards):
            self.beginResetModel()
            self._cards = tuple(cards)
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """See QAbstractItemModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401  Qt's signature
        """See QAbstractItemModel.data; `ROW_ROLE` holds the `CardText`."""
        if not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == ROW_ROLE:
            return card
        if role in {_DISPLAY, _ACCESSIBLE}:
            return card.sentence
        return card.key if role == KEY_ROLE else None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """See QAbstractItemModel.flags; every card can be dragged."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsDragEnabled


class CardDelegate(QStyledItemDelegate):
    """Paints a `CardText`: a card with its lines and, where it has the focus, the ring.

    Args:
        view: the list; its width is the cards'.
    """

    _around = AROUND

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        # For one width and text size, and only while the cards stand there: they are confidential.
        self._kept: dict[CardText, tuple[CardLine, ...]] = {}
        self._kept_for = (0, 0.0)

    def forget(self) -> None:
        """Let go of what was laid out."""
        self._kept.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """See QAbstractItemDelegate.sizeHint."""
        lines = self._lines(index.data(ROW_ROLE), self._view.viewport().width())
        high = sum(line.above + line.height for line in lines)
        return QSize(0, high + _ABOVE + _BELOW + 2 * self._around)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QAbstractItemDelegate.paint."""
        painter.save()
        room = self._around
        at = option.rect.adjusted(room, room, -room, -room)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, at, index, hovered=hovered)
        self._paint_lines(painter, at, self._lines(index.data(ROW_ROLE), option.rect.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            _paint_ring(painter, option.rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, at: QRect, _index: Index, *, hovered: bool) -> None:
        fill = "band" if hovered else "surface"
        paint_box(painter, at, fill=fill, edge="line", corner=RADIUS.toast)

    def _lines_at(self, card: CardText, width: int) -> tuple[CardLine, ...]:
        return lines_of(card, width)

    def _paint_lines(self, painter: QPainter, card: QRect, lines: tuple[CardLine, ...]) -> None:
        top = card.y() + _ABOVE
        for line in lines:
            top += line.above
            line.paint(painter, QRect(card.x() + _PAD, top, card.width() - 2 * _PAD, line.height))
            top += line.height

    def _lines(self, card: CardText, width: int) -> tuple[CardLine, ...]:
        measure = (width, active_theme().scale)
        if measure != self._kept_for:
            self._kept.clear()
            self._kept_for = measure
        found = self._kept.get(card)
        if found is None:
            found = self._kept[card] = self._lines_at(card, width - 2 * (self._around + _PAD))
        return found


class ClosedDelegate(CardDelegate):
    """Paints a `CardText` that is closed: title and outcome, with a line between two of them."""

    _around = 0

    def _paint_ground(self, painter: QPainter, at: QRect, index: Index, *, hovered: bool) -> None:
        if hovered:
            paint_box(painter, at, fill="band", corner=RADIUS.toast)
        if index.row() < index.model().rowCount() - 1:
            line = QRect(at.x(), at.bottom(), at.width(), 1)
            painter.fillRect(line, active_theme().colour("line"))

    def _lines_at(self, card: CardText, width: int) -> tuple[CardLine, ...]:
        return lines_of_closed(card, width)


def _paint_ring(painter: QPainter, item: QRect) -> None:
    half = _RING / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(active_theme().colour("focus"), _RING))
    corner = RADIUS.toast + AROUND - half
    painter.drawRoundedRect(QRectF(item).adjusted(half, half, -half, -half), corner, corner)
