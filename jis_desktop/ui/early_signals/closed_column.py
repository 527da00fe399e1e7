"""The last column of the board: what was closed, as a narrow list with how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.services.see_early_signals import CLOSED_DAYS
from jis_desktop.ui.early_signals.card import AROUND, ClosedDelegate
from jis_desktop.ui.early_signals.column import CardList, Column
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.ui.early_signals.phrases import CardText
    from jis_desktop.ui.widgets.option import Option

_EDGES = 4
"""Of the frame around the list, above and below together, in px."""


class ClosedColumn(Column):
    """What was closed lately.

    Args:
        status: key, name and icon.
    """

    def __init__(self, status: Option) -> None:
        cards = CardList(
            name=f"early_signals.cards.{status.key}", painter=ClosedDelegate, narrowest=148
        )
        body = QWidget()
        super().__init__(status, cards, body)
        self._frame = Card(name="early_signals.closed").flush()
        self._frame.body.addWidget(cards)
        self._days = Text(
            self.tr("Last %n day(s)", "", CLOSED_DAYS),
            role="caption",
            ink="ink_3",
            name="early_signals.closed.days",
        )
        column = QVBoxLayout(body)
        column.setContentsMargins(AROUND, AROUND, AROUND, 0)
        column.setSpacing(8)
        column.addWidget(self._frame, 1)
        column.addWidget(self._days)
        column.addStretch(0)
        cards.resized.connect(self._fit)

    def show_cards(self, cards: Sequence[CardText]) -> None:
        """See `Column.show_cards`."""
        super().show_cards(cards)
        self._frame.setVisible(bool(cards))
        self._fit()

    def _fit(self) -> None:
        """Let the frame end where its last row does."""
        self._frame.setMaximumHeight(self.rows.content_height() + _EDGES)
