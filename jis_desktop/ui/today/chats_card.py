"""The card that counts nameless chats in the corridor, and asks the age of the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.domain.codes import Code, Language


class ChatsCard(Card):
    """How many chats there were today, with a button for one more.

    Attributes:
        counted: one more.
        age_chosen: carries the key of ``age_band`` for the chat that was counted last.
        more: the button that counts.
    """

    counted = Signal()
    age_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(name="today.chats")
        self._count = Text("0", role="figure", name="today.chats.count")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(self.tr("Corridor chats")).set_weight(600))
        names.addWidget(Text(self.tr("nobody named"), role="small", ink="ink_2"))
        self.more = KeyedButton("", name="today.chats.more", icon="plus")
        self.more.setAccessibleName(self.tr("One more corridor chat"))
        self.more.bind("Ctrl+T")
        self.more.clicked.connect(self._on_more)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._count)
        line.addLayout(names, 1)
        line.addWidget(self.more)
        self.body.addLayout(line)
        self._ages = QWidget()
        self._chips = FlowLayout()
        self._ages.setLayout(self._chips)
        self.body.addWidget(self._ages)
        self._ages.hide()

    def offer_ages(self, bands: Sequence[Code], language: Language) -> list[KeyedButton]:
        """Make a chip for each age band; gives them, their digits on their caps."""
        chips = []
        for digit, band in enumerate(bands, start=1):
            chip = KeyedButton(
                band.label(language),
                name=f"today.chats.age.{band.key}",
                kind="chip",
                cap=str(digit),
            )
            chip.clicked.connect(lambda _checked=False, key=band.key: self.age_chosen.emit(key))
            self._chips.addWidget(chip)
            chips.append(chip)
        return chips

    def show_count(self, count: int) -> None:
        """Show how many there were."""
        self._count.setText(str(count))

    def ask_age(self, *, on: bool) -> None:
        """Ask the age of the chat just counted, or no longer."""
        self._ages.setVisible(on)

    def _on_more(self) -> None:
        # At once: whoever types T and a digit in one go is faster than the disk.
        self.ask_age(on=True)
        self.counted.emit()
