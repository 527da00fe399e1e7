"""The card that says how many youths were not spoken to for long, and goes to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from jis_desktop.domain.marks import WEEKS_WITHOUT_CONTACT
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

KEY = "L"


class QuietCard(Card):
    """A count and the way to whom it counts; not there while it is nobody.

    Attributes:
        opened: somebody wants to see who they are.
    """

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(name="today.quiet")
        self._count = Text("0", role="figure", name="today.quiet.count")
        weeks = self.tr("no contact for %n week(s)", "", WEEKS_WITHOUT_CONTACT)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(self.tr("Not spoken to for long"), wrap=True).set_weight(600))
        names.addWidget(Text(weeks, role="small", ink="ink_2", wrap=True))
        self.show_them = KeyedButton(self.tr("Show"), name="today.quiet.show", cap=KEY).small()
        self.show_them.setAccessibleName(self.tr("Show who was not spoken to for long"))
        self.show_them.clicked.connect(self.opened)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._count)
        line.addLayout(names, 1)
        line.addWidget(self.show_them, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many youths it is."""
        self._count.setText(str(count))
        self.setVisible(count > 0)
