"""The card on the first screen that leads to the lines that still wait."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text


class AfterBreakCard(Card):
    """How many wait; not there while none do.

    Attributes:
        opened: somebody wants to look at them.
    """

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(kind="info", name="after_break.card")
        self._told = Text("", wrap=True)
        look = KeyedButton(self.tr("Look at them"), name="after_break.open").small()
        look.clicked.connect(self.opened)
        line = QHBoxLayout()
        line.addWidget(self._told, 1)
        line.addWidget(look)
        self.body.addLayout(line)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._told.setText(self.tr("%n line(s) from while it was locked", "", count))
        self.setVisible(count > 0)
