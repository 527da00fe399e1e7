"""Why an organisation keeps a youth's data, as the tab Privacy tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from jis_desktop.services.legal_ground import Grounds


class GroundsLines(Card):
    """The purpose and the legal ground, or that nobody filled them in."""

    def __init__(self) -> None:
        super().__init__(title=self.tr("Why it is kept"), name="youths.privacy.grounds_card")
        self._purpose = Text("", wrap=True, name="youths.privacy.purpose")
        self._ground = Text("", wrap=True, name="youths.privacy.ground")
        for label, text in (
            (self.tr("Purpose"), self._purpose),
            (self.tr("Legal ground"), self._ground),
        ):
            both = QVBoxLayout()
            both.setSpacing(2)
            both.addWidget(Text(label, role="small", ink="ink_2"))
            both.addWidget(text)
            self.body.addLayout(both)
        told = self.tr("The organisation decides about this, with its data protection officer.")
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))

    def show_grounds(self, grounds: Grounds) -> None:
        """Show what the organisation says."""
        empty = self.tr("Not filled in yet. That can be done in Settings.")
        self._purpose.setText(grounds.purpose or empty)
        self._ground.setText(grounds.ground or empty)
