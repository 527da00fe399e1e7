"""The board: five columns, the keys that go between them and those that move a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QScrollArea, QWidget

from jis_desktop.domain.early_signal import CLOSED
from jis_desktop.ui.early_signals.closed_column import ClosedColumn
from jis_desktop.ui.early_signals.column import Column, place_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jis_desktop.ui.early_signals.phrases import CardText
    from jis_desktop.ui.widgets.option import Option

_WIDE, _NARROW = 6, 5
"""How the closed ones share the width with a column of cards."""


class Board(QScrollArea):
    """Columns beside each other; it scrolls sideways where they do not fit.

    Args:
        statuses: the columns, in order.

    Attributes:
        opened: carries the key of the card.
        stepped: a card is to go one column on (1) or back (-1); carries key and step.
        dropped: a card was dropped on a column; carries its key and the status.
        menu_requested: carries a card's key and where on the screen.
        more_requested: somebody wants to see those that do not fit.
    """

    opened = Signal(str)
    stepped = Signal(str, int)
    dropped = Signal(str, str)
    menu_requested = Signal(str, QPoint)
    more_requested = Signal()

    def __init__(self, statuses: Sequence[Option]) -> None:
        super().__init__()
        self.setObjectName("early_signals.board")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("kind", "scrolled")
        line = QHBoxLayout(content)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.columns: dict[str, Column] = {}
        for status in statuses:
            column = ClosedColumn(status) if status.key == CLOSED else Column(status)
            line.addWidget(column, _NARROW if status.key == CLOSED else _WIDE)
            self.columns[status.key] = column
            self._connect(column)
        self.setWidget(content)
        self._bind()

    def show_cards(self, cards: Mapping[str, Sequence[CardText]]) -> None:
        """Show cards by status; the focus goes along with the card that has it."""
        focused = self._focused()
        key, place = (focused.key(), self._place(focused)) if focused else ("", 0)
        for status, column in self.columns.items():
            column.show_cards(cards[status])
        if focused is not None:
            self._focus_again(focused, key, place)

    def key(self) -> str:
        """The key of the card that has the focus; empty when none has."""
        focused = self._focused()
        return focused.key() if focused else ""

    def first_list(self) -> QListView | None:
        """The first column that holds anything."""
        return next((c.rows for c in self.columns.values() if c.rows.cards.rowCount()), None)

    def go_to(self, key: str) -> None:
        """Give the card with a key the focus; nothing happens where it is not there."""
        for column in self.columns.values():
            if column.go_to(key):
                self._focus(column)
                return

    def menu_place(self, key: str) -> QPoint | None:
        """Where a menu for a card opens, on the screen; None where it is not there."""
        column = next((c for c in self.columns.values() if c.go_to(key)), None)
        return place_of(column.rows) if column else None

    def _connect(self, column: Column) -> None:
        status = column.status.key
        column.rows.opened.connect(self.opened)
        column.dropped.connect(lambda key: self.dropped.emit(key, status))
        column.more_requested.connect(self.more_requested)
        column.rows.customContextMenuRequested.connect(lambda _at: self._ask_menu(column))

    def _bind(self) -> None:
        for keys, go in (
            ("[", lambda: self._step(-1)),
            ("]", lambda: self._step(1)),
            ("Left", lambda: self._go(-1)),
            ("Right", lambda: self._go(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(go)

    def _ask_menu(self, column: Column) -> None:
        if column.key():
            self.menu_requested.emit(column.key(), place_of(column.rows))

    def _step(self, by: int) -> None:
        if self.key():
            self.stepped.emit(self.key(), by)

    def _go(self, by: int) -> None:
        """Go to the next column that holds anything, at the same height."""
        focused = self._focused()
        if focused is None:
            return
        columns = list(self.columns.values())
        at = columns.index(focused)
        others = columns[at + 1 :] if by > 0 else columns[:at][::-1]
        for column in others:
            if column.rows.cards.rowCount():
                column.go_to_place(self._place(focused))
                self._focus(column)
                return

    def _focus(self, column: Column) -> None:
        column.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(column, 0, 0)

    def _focus_again(self, column: Column, key: str, place: int) -> None:
        self.go_to(key)
        if self.key() == key:
            return
        if column.rows.cards.rowCount():
            column.go_to_place(place)
            self._focus(column)
        elif (first := self.first_list()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> Column | None:
        return next((c for c in self.columns.values() if c.rows.hasFocus()), None)

    @staticmethod
    def _place(column: Column) -> int:
        return max(column.rows.currentIndex().row(), 0)
