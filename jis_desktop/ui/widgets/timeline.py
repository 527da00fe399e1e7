"""A timeline: when, an icon on a line, what it was, and its text as long as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.avatar import paint_bubble
from jis_desktop.ui.widgets.painting import MIDDLE_RIGHT, paint_box, paint_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

_WHEN_WIDE = 80
_BUBBLE = 32
_GAP = 12
_BELOW = 18
_TAG_PAD = 8
_TAG_GAP = 6
_RULE_WIDE = 2
_NEAR_END = 400
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineItem:
    """One moment.

    Attributes:
        key: stable, of what it stands for.
        when: a short day or a time.
        icon: a Lucide name.
        title: what it was.
        more: behind the title, quieter.
        text: as long as it is.
        aside: said apart from the text, behind ``aside_label``.
        tags: small words below.
    """

    key: str
    when: str
    icon: str
    title: str
    more: str = ""
    text: str = ""
    aside: str = ""
    aside_label: str = ""
    tags: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        aside = f"{self.aside_label} {self.aside}" if self.aside else ""
        parts = (self.when, self.title, self.more, self.text, aside, *self.tags)
        return ", ".join(part for part in parts if part)


class TimelineModel(QAbstractListModel):
    """The moments that are known so far, latest first."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[TimelineItem] = []

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show other moments."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def add_items(self, items: Sequence[TimelineItem]) -> None:
        """Add older ones at the end."""
        if items:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self._items += items
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """See QAbstractItemModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:  # noqa: ANN401  Qt's signature
        """See QAbstractItemModel.data; `ITEM_ROLE` holds the item."""
        if role == ITEM_ROLE:
            return self._items[index.row()]
        if role in {_DISPLAY, _ACCESSIBLE}:
            return self._items[index.row()].sentence
        return None


class Timeline(QListView):
    """The list; it asks for older moments before its end is reached.

    Args:
        model: the moments.
        label: read aloud.
        name: the object's name.
    """

    def __init__(self, model: TimelineModel, *, label: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(TimelineDelegate(self))
        self.setModel(model)

    def near_end(self) -> bool:
        """Whether older moments will soon be looked at."""
        bar = self.verticalScrollBar()
        return bar.maximum() - bar.value() < _NEAR_END

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the texts anew, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TimelineDelegate(QStyledItemDelegate):
    """Paints a `TimelineItem`."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """See QAbstractItemDelegate.sizeHint."""
        item: TimelineItem = index.data(ITEM_ROLE)
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        room = wide - _left()
        high = active_theme().line("body") + _text_height(item.text, room)
        if item.aside:
            high += _aside_height(item, room)
        high += _tags_height(item.tags, room)
        return QSize(0, max(high, active_theme().px(_BUBBLE)) + _BELOW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """See QAbstractItemDelegate.paint."""
        item: TimelineItem = index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _paint_ring(painter, option.rect.adjusted(1, 1, -2, -_BELOW // 2))
        self._paint_spine(painter, option.rect, item, last=_is_last(index))
        self._paint_words(painter, option.rect, item)
        painter.restore()

    def _paint_spine(self, painter: QPainter, at: QRect, item: TimelineItem, *, last: bool) -> None:
        theme = active_theme()
        when = QRect(at.x(), at.y(), theme.px(_WHEN_WIDE), theme.line("body"))
        paint_words(painter, when, item.when, role="small", ink="ink_2", align=MIDDLE_RIGHT)
        side = theme.px(_BUBBLE)
        bubble = QRect(when.right() + _GAP, at.y(), side, side)
        if not last:
            middle = bubble.center().x()
            rule = QRect(middle, bubble.bottom(), _RULE_WIDE, at.height() - side)
            painter.fillRect(rule, theme.colour("line"))
        paint_bubble(painter, bubble, item.icon)

    def _paint_words(self, painter: QPainter, at: QRect, item: TimelineItem) -> None:
        theme = active_theme()
        room = at.adjusted(_left(), 0, -4, 0)
        first = QRect(room.x(), room.y(), room.width(), theme.line("body"))
        used = paint_words(painter, first, item.title, weight=600)
        rest = first.adjusted(used + 8, 0, 0, 0)
        if item.more and rest.width() > 0:
            paint_words(painter, rest, item.more, role="small", ink="ink_2")
        top = first.bottom() + 1
        top += _paint_text(painter, QRect(room.x(), top, room.width(), at.height()), item.text)
        if item.aside:
            top += _paint_aside(painter, QRect(room.x(), top, room.width(), at.height()), item)
        _paint_tags(painter, QRect(room.x(), top + _TAG_PAD, room.width(), at.height()), item)


def _paint_ring(painter: QPainter, at: QRect) -> None:
    painter.setPen(QPen(active_theme().colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(at, RADIUS.control, RADIUS.control)


def _is_last(index: QModelIndex | QPersistentModelIndex) -> bool:
    return index.row() == index.model().rowCount() - 1


def _left() -> int:
    theme = active_theme()
    return theme.px(_WHEN_WIDE) + theme.px(_BUBBLE) + 2 * _GAP


def _text_height(text: str, wide: int) -> int:
    if not text:
        return 0
    around = QRect(0, 0, max(wide - 4, 1), 1_000_000)
    return active_theme().metrics("body").boundingRect(around, _WRAP, text).height()


def _aside_text(item: TimelineItem) -> str:
    return f"{item.aside_label}: {item.aside}"


def _aside_height(item: TimelineItem, wide: int) -> int:
    return _text_height(_aside_text(item), wide - _GAP) + 6


def _tag_height() -> int:
    return active_theme().line("caption") + 6


def _tag_rows(tags: Sequence[str], wide: int) -> list[list[tuple[str, int]]]:
    """The tags with their widths, broken over rows: one that is left out would be missed."""
    metrics = active_theme().metrics("caption", 500)
    rows: list[list[tuple[str, int]]] = []
    used = wide + 1
    for text in tags:
        own = metrics.horizontalAdvance(text) + 2 * _TAG_PAD + 1
        if used + own > wide:
            rows.append([])
            used = 0
        rows[-1].append((text, own))
        used += own + _TAG_GAP
    return rows


def _tags_height(tags: Sequence[str], wide: int) -> int:
    rows = len(_tag_rows(tags, wide - 4))
    return rows * (_tag_height() + _TAG_GAP) - _TAG_GAP + _TAG_PAD if rows else 0


def _paint_text(painter: QPainter, at: QRect, text: str, ink: str = "ink") -> int:
    high = _text_height(text, at.width() + 4)
    if high:
        painter.setFont(active_theme().font("body"))
        painter.setPen(active_theme().colour(ink))
        painter.drawText(QRect(at.x(), at.y(), at.width(), high), _WRAP, text)
    return high


def _paint_aside(painter: QPainter, at: QRect, item: TimelineItem) -> int:
    high = _aside_height(item, at.width() + 4)
    painter.fillRect(QRect(at.x(), at.y() + 4, _RULE_WIDE, high - 4), active_theme().colour("line"))
    room = at.adjusted(_GAP, 5, 0, 0)
    _paint_text(painter, room, _aside_text(item), "ink_2")
    return high


def _paint_tags(painter: QPainter, at: QRect, item: TimelineItem) -> None:
    y = at.y()
    for row in _tag_rows(item.tags, at.width()):
        x = at.x()
        for text, wide in row:
            _paint_tag(painter, QRect(x, y, wide, _tag_height()), text)
            x += wide + _TAG_GAP
        y += _tag_height() + _TAG_GAP


def _paint_tag(painter: QPainter, box: QRect, text: str) -> None:
    paint_box(painter, box, fill="sunken", corner=RADIUS.chip)
    words = box.adjusted(_TAG_PAD, 0, 1 - _TAG_PAD, 0)
    paint_words(painter, words, text, role="caption", weight=500, ink="ink_2")
