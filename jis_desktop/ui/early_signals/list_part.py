"""The same early signals as a list, with a header for each status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.ui.early_signals.column import place_of
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jis_desktop.ui.early_signals.phrases import CardText
    from jis_desktop.ui.widgets.option import Option


class ListPart(QWidget):
    """All of them below each other.

    Args:
        statuses: the headers, in order.

    Attributes:
        opened: carries the key of the row.
        stepped: one is to go one status on (1) or back (-1); carries key and step.
        menu_requested: carries a row's key and where on the screen.
    """

    opened = Signal(str)
    stepped = Signal(str, int)
    menu_requested = Signal(str, QPoint)

    def __init__(self, statuses: Sequence[Option]) -> None:
        super().__init__()
        self.setObjectName("early_signals.list")
        self._statuses = tuple(statuses)
        self._model = RowModel()
        self.rows = RowList(self._model, label=self.tr("Signals"), name="early_signals.list.rows")
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card = Card(name="early_signals.list.card").flush()
        card.body.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 0)
        column.addWidget(card)
        self.rows.opened.connect(self.opened)
        self.rows.customContextMenuRequested.connect(lambda _at: self._ask_menu())
        for keys, by in (("[", -1), ("]", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=by: self._step(step))

    def show_cards(self, cards: Mapping[str, Sequence[CardText]]) -> None:
        """Show them by status; the current one stays current."""
        key = self.rows.key()
        rows: list[Row] = []
        for status in self._statuses:
            if cards[status.key]:
                rows.append(_header(status, len(cards[status.key])))
                rows += [_row(card) for card in cards[status.key]]
        self._model.set_rows(rows)
        self.rows.go_to(key)

    def menu_place(self, key: str) -> QPoint | None:
        """Where a menu for a row opens, on the screen; None where it is not there."""
        self.rows.go_to(key)
        return place_of(self.rows) if self.rows.key() == key else None

    def _ask_menu(self) -> None:
        if self.rows.key():
            self.menu_requested.emit(self.rows.key(), place_of(self.rows))

    def _step(self, by: int) -> None:
        if self.rows.key():
            self.stepped.emit(self.rows.key(), by)


def _header(status: Option, count: int) -> Row:
    return Row(key=f"status.{status.key}", first=status.text, more=str(count), header=True)


def _row(card: CardText) -> Row:
    said = " · ".join(part for part in (card.sort, card.domain, card.state) if part)
    return Row(
        key=card.key,
        first=card.title,
        more=card.who,
        second=card.state if card.late else said,
        second_state="attention" if card.late else "",
        second_icon=card.state_icon if card.late else "",
        right=card.day,
        icon=card.sort_icon,
        spoken=card.sentence,
    )
