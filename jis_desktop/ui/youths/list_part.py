"""The left half of Jongeren: filters, order, and everybody in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.lazy_rows import LazyRowModel
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.row_delegate import RowDelegate
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text
from jis_desktop.ui.youths.presenter import ALL, ATTENTION, BY_CONTACT, BY_NAME, RUNNING

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.ui.widgets.row import Row
    from jis_desktop.ui.youths.phrases import YouthPhrases
    from jis_desktop.ui.youths.presenter import YouthLine

_WIDE = 316


class YouthListPart(QFrame):
    """Filters over a list.

    Args:
        phrases: puts lines into words.

    Attributes:
        filter_chosen, order_chosen: carry the key.
        youth_chosen: carries the id of the youth who became current.
        youth_opened: the same, by Enter or a double click.
        new_requested: somebody new is to be made.
    """

    filter_chosen = Signal(str)
    order_chosen = Signal(str)
    youth_chosen = Signal(object)
    youth_opened = Signal(object)
    new_requested = Signal()

    def __init__(self, phrases: YouthPhrases) -> None:
        super().__init__()
        self.setObjectName("youths.list_part")
        self.setProperty("kind", "list_part")
        self.setFixedWidth(active_theme().px(_WIDE))
        self._phrases = phrases
        self._lines: dict[str, YouthLine] = {}
        self._today: date | None = None
        self._quiet = False
        self._model = LazyRowModel(self._row)
        self.rows = self._make_rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Rule())
        column.addWidget(self.rows, 1)

    def show_list(self, lines: list[YouthLine], *, counts: dict[str, int], today: date) -> None:
        """See `presenter.YouthsView.show_list`."""
        self._today = today
        self._lines = {line.known.id.hex: line for line in lines}
        current = self.rows.key()
        self._quiet = True
        self._model.set_keys(list(self._lines))
        self._go_to(current)
        self._quiet = False
        for key, text in self._filter_texts().items():
            self._filters.set_text(key, f"{text} {counts[key]}")

    def go_to(self, key: str) -> None:
        """Make somebody the current one, where the list holds them."""
        self._quiet = True
        self._go_to(key)
        self._quiet = False

    def choose_filter(self, key: str) -> None:
        """Show which filter holds."""
        self._filters.choose(key)

    def _go_to(self, key: str) -> None:
        place = self._model.place_of(key)
        if place >= 0:
            self.rows.setCurrentIndex(self._model.index(place, 0))

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 18, 16, 12)
        column.setSpacing(12)
        line = QHBoxLayout()
        line.addWidget(Text(self.tr("Youths"), role="title", name="youths.title"), 1)
        new = KeyedButton(self.tr("Someone new"), name="youths.new", icon="user-plus")
        new.icon_only().clicked.connect(self.new_requested)
        line.addWidget(new)
        column.addLayout(line)
        texts = self._filter_texts()
        self._filters = Segments(
            [Option(key, text) for key, text in texts.items()],
            label=self.tr("Who to show"), name="youths.filter", small=True,
        )  # fmt: skip
        self._filters.choose(RUNNING)
        self._filters.chosen.connect(self.filter_chosen)
        column.addWidget(self._filters)
        self._order = Combo(
            [
                Option(BY_CONTACT, self.tr("Last spoken first")),
                Option(BY_NAME, self.tr("By name")),
            ],
            label=self.tr("Order"), name="youths.order",
        )  # fmt: skip
        self._order.choose(BY_CONTACT)
        self._order.chosen.connect(self.order_chosen)
        column.addWidget(self._order)
        return head

    def _filter_texts(self) -> dict[str, str]:
        return {
            RUNNING: self.tr("Running"),
            ALL: self.tr("All"),
            ATTENTION: self.tr("Attention"),
        }

    def _make_rows(self) -> RowList:
        rows = RowList(
            self._model,
            label=self.tr("Youths"),
            name="youths.list",
            delegate=RowDelegate(bar=True, rounded=""),
            uniform=True,
        )
        rows.moved.connect(self._tell)
        rows.opened.connect(lambda key: self.youth_opened.emit(UUID(hex=key)))
        return rows

    def _row(self, key: str) -> Row:
        today = self._today
        if today is None:
            raise LookupError(key)
        return self._phrases.row(self._lines[key], today=today)

    def _tell(self, key: str) -> None:
        if key and not self._quiet:
            self.youth_chosen.emit(UUID(hex=key))
