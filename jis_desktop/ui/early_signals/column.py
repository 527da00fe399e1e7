"""A column of the board: its head, its cards, and the place where a dragged card is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from jis_desktop.ui.early_signals.card import AROUND, CardDelegate, CardModel
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.painting import paint_box
from jis_desktop.ui.widgets.row import KEY_ROLE
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from jis_desktop.ui.early_signals.phrases import CardText
    from jis_desktop.ui.widgets.option import Option

MOST_CARDS = 60
"""So many stand in a column; the list has the others."""
_DRAGGED = "application/x-jis-early-signal"
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView):
    """Cards below each other. Enter or a double click opens one; one can be dragged.

    Args:
        name: the object's name.
        painter: paints the cards; with an edge around each unless told.
        narrowest: px at 100 % text.

    Attributes:
        opened: carries the key of the card.
        resized: there is another width for the cards.
    """

    opened = Signal(str)
    resized = Signal()

    def __init__(
        self, *, name: str, painter: type[CardDelegate] = CardDelegate, narrowest: int = 176
    ) -> None:
        super().__init__()
        self._narrowest = narrowest
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.cards = CardModel()
        delegate = painter(self)
        self.setItemDelegate(delegate)
        self.setModel(self.cards)
        self.cards.modelReset.connect(delegate.forget)
        self.doubleClicked.connect(self._open)

    def content_height(self) -> int:
        """How high all cards are together, in px."""
        return sum(self.sizeHintForRow(place) for place in range(self.cards.rowCount()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current card, so that the focus can be seen, see QWidget.focusInEvent."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cards.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: keys move cards, see QAbstractItemView.keyboardSearch."""

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        return QSize(active_theme().px(self._narrowest), active_theme().px(120))

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        # Qt would wait a tenth of a second, with cards of the old height.
        self.scheduleDelayedItemsLayout()
        self.resized.emit()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the current card: only its id goes along, see QAbstractItemView.startDrag."""
        index = self.currentIndex()
        drag = QDrag(self)
        drag.setMimeData(dragged(str(index.data(KEY_ROLE))))
        at = self.visualRect(index)
        drag.setPixmap(self.viewport().grab(at))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - at.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(KEY_ROLE)))


class Column(QWidget):
    """A status with what stands in it.

    Args:
        status: key, name and icon.
        cards: the list, which holds the focus.
        body: what is shown below the head; the list itself unless told.

    Attributes:
        dropped: a card was dropped here; carries its key.
        more_requested: somebody wants to see those that do not fit.
    """

    dropped = Signal(str)
    more_requested = Signal()

    def __init__(
        self, status: Option, cards: CardList | None = None, body: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(f"early_signals.column.{status.key}")
        self.setAcceptDrops(True)
        self.status = status
        self.rows = cards or CardList(name=f"early_signals.cards.{status.key}")
        self._target = False
        self._count = Text("", role="small", ink="ink_3", name=f"{self.objectName()}.count")
        self._more = KeyedButton("", name=f"{self.objectName()}.more", kind="quiet").small()
        self._more.clicked.connect(self.more_requested)
        self._more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addWidget(body or self.rows, 1)
        column.addWidget(self._more)

    def show_cards(self, cards: Sequence[CardText]) -> None:
        """Show these cards; how many there are, and a way to those that do not fit."""
        self.rows.cards.set_cards(cards[:MOST_CARDS])
        count = len(cards)
        self._count.setText(str(count))
        self.rows.setAccessibleName(f"{self.status.text}, {count}")
        self.rows.setFocusPolicy(Qt.FocusPolicy.StrongFocus if count else Qt.FocusPolicy.NoFocus)
        more = max(count - MOST_CARDS, 0)
        self._more.setText(self.tr("%n more in the list", "", more))
        self._more.setVisible(more > 0)

    def key(self) -> str:
        """The key of the current card; empty when there is none."""
        return str(self.rows.currentIndex().data(KEY_ROLE) or "")

    def go_to(self, key: str) -> bool:
        """Make the card with a key the current one; whether it is there."""
        model = self.rows.cards
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            if index.data(KEY_ROLE) == key:
                self.rows.setCurrentIndex(index)
                return True
        return False

    def go_to_place(self, place: int) -> None:
        """Make the card at a place the current one, the last where there are fewer."""
        model = self.rows.cards
        self.rows.setCurrentIndex(model.index(min(place, model.rowCount() - 1), 0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards only, see QWidget.dragEnterEvent."""
        if event.mimeData().hasFormat(_DRAGGED):
            event.acceptProposedAction()
            self._be_target(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """See QWidget.dragLeaveEvent."""
        super().dragLeaveEvent(event)
        self._be_target(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """See QWidget.dropEvent."""
        self._be_target(on=False)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData().data(_DRAGGED).toStdString())

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        super().paintEvent(event)
        if self._target:
            painter = QPainter(self)
            paint_box(painter, self.rect(), edge="primary", corner=RADIUS.card)

    def _head(self) -> QHBoxLayout:
        title = IconText(self.status.icon, self.status.text, role="body", ink="ink")
        title.set_icon(self.status.icon, "ink_2").set_weight(600)
        line = QHBoxLayout()
        line.setContentsMargins(AROUND, 4, AROUND, 4)
        line.setSpacing(8)
        line.addWidget(title)
        line.addWidget(self._count, 1)
        return line

    def _be_target(self, *, on: bool) -> None:
        self._target = on
        self.update()


def dragged(key: str) -> QMimeData:
    """What goes along with a dragged card."""
    carried = QMimeData()
    carried.setData(_DRAGGED, QByteArray(key.encode()))
    return carried


def place_of(rows: QListView) -> QPoint:
    """Where a menu for the current card or row opens, on the screen."""
    at = rows.visualRect(rows.currentIndex())
    return rows.viewport().mapToGlobal(at.bottomLeft() + QPoint(AROUND, 0))
