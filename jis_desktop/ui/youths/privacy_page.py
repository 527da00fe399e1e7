"""What is kept about a youth, in words that can be read to the youth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jis_desktop.ui.page import icon_note, scrolled
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text
from jis_desktop.ui.youths.erase_card import EraseCard
from jis_desktop.ui.youths.grounds_lines import GroundsLines
from jis_desktop.ui.youths.limit_cards import HoldCard, KeepingCard, RestrictCard

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from jis_desktop.services.see_privacy import Kept
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.kept_phrases import KeptPhrases

_AIR = 16


class PrivacyPage(QWidget):
    """A sentence to read aloud, the fields, the counts, and who can see it.

    Args:
        phrases: puts what is kept into words.
        days: days in words.

    Attributes:
        made: the cards are there.
    """

    made = Signal()

    def __init__(self, phrases: KeptPhrases, days: DayPhrases) -> None:
        super().__init__()
        self.setObjectName("youths.privacy")
        self._phrases = phrases
        self._days = days
        self._made = False

    def prepare(self) -> None:
        """Make the cards, once; showing or filling them does it too."""
        if self._made:
            return
        self._made = True
        self._aloud = Text("", role="quick", wrap=True, name="youths.privacy.aloud")
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(16)
        self._fields.setVerticalSpacing(6)
        self._fields.setColumnStretch(1, 1)
        self._amounts = QVBoxLayout()
        self._amounts.setSpacing(6)
        self._area = scrolled(self._content(), "youths.privacy.scroll")
        # It has to scroll by keyboard: keys that a text does not take go on to the area.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._aloud.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self.setFocusProxy(self._aloud)
        self.made.emit()

    def show_kept(self, kept: Kept) -> None:
        """Show what is kept about a youth."""
        self.prepare()
        sentence = self._phrases.aloud(kept)
        self._aloud.setText(sentence)
        self._grounds.show_grounds(kept.grounds)
        _empty(self._fields)
        for row, (label, value) in enumerate(self._phrases.fields(kept)):
            self._fields.addWidget(Text(label, role="small", ink="ink_2"), row, 0)
            self._fields.addWidget(Text(value, wrap=True), row, 1)
        _empty(self._amounts)
        for line in self._phrases.amounts(kept):
            self._amounts.addWidget(Text(line, wrap=True))

    def show_whole(self, card: Card) -> None:
        """Bring a card into sight that grew below the edge; its end, with buttons, goes first."""
        QTimer.singleShot(0, self, lambda: self._show_whole(card))  # it has no place before

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, see QWidget.showEvent."""
        self.prepare()
        super().showEvent(event)
        self._area.verticalScrollBar().setValue(0)

    def _show_whole(self, card: Card) -> None:
        below = card.y() + card.height() + _AIR - self._area.viewport().height()
        self._area.verticalScrollBar().setValue(max(card.y(), below))
        self._area.show_focus()

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(12)
        aloud = Card(
            kind="info", title=self.tr("To read aloud"), icon="message-square-quote",
            name="youths.privacy.aloud_card",
        )  # fmt: skip
        aloud.body.addWidget(self._aloud)
        fields = Card(title=self.tr("Fields"), name="youths.privacy.fields_card")
        fields.body.addLayout(self._fields)
        amounts = Card(title=self.tr("What was logged"), name="youths.privacy.amounts_card")
        amounts.body.addLayout(self._amounts)
        seen = Card(title=self.tr("Who can see it"), name="youths.privacy.seen_card")
        for icon, text in (
            (
                "lock",
                self.tr("Only you. It is stored encrypted, on this laptop and in your backups."),
            ),
            (
                "chart-no-axes-column",
                self.tr("Figures for others are numbers only: no names, no notes."),
            ),
            ("eye", self.tr("The youth may see all of it and say what is not right.")),
        ):
            seen.body.addWidget(icon_note(icon, text))
        self._grounds = GroundsLines()
        self.keeping = KeepingCard(self._days)
        self.overview = self._overview()
        self.restriction = RestrictCard(self._days)
        self.holding = HoldCard(self._days)
        self.erasing = EraseCard(self._days, self._phrases)
        for card in (
            aloud, self._grounds, fields, amounts, seen, self.keeping, self.overview,
            self.restriction, self.holding, self.erasing,
        ):  # fmt: skip
            column.addWidget(card)
        column.addStretch(1)
        return content

    def _overview(self) -> Card:
        card = Card(title=self.tr("Overview for the youth"), name="youths.privacy.overview_card")
        told = self.tr(
            "Everything that is kept, in plain words, to read together or to give along. Names of "
            "others are left out."
        )
        card.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self.overview_button = KeyedButton(
            self.tr("Make the overview…"), name="youths.privacy.make_overview", icon="file-text"
        )
        card.body.addWidget(self.overview_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (gone := layout.takeAt(0)) is not None:
        part = gone.widget()
        if part is not None:
            part.hide()
            part.deleteLater()
