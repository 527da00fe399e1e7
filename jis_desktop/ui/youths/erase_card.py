"""The card of the tab Privacy that erases: what goes, what is left, why, and the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.services.erase_youth import MISTAKE, REQUEST
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text
from jis_desktop.ui.youths.limit_cards import empty
from jis_desktop.ui.youths.proof_form import ProofForm

if TYPE_CHECKING:
    from jis_desktop.domain.records import Found
    from jis_desktop.services.erase_youth import Erasing
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.kept_phrases import KeptPhrases

_MOST_MENTIONS = 8


class EraseCard(Card):
    """Says what would go before it asks for anything.

    Args:
        days: days in words.
        kept: counts in words.

    Attributes:
        asked: look what would go.
        given: carries the cause and the passphrase.
        mention_chosen: carries what names the youth elsewhere.
    """

    asked = Signal()
    given = Signal(str, str)
    mention_chosen = Signal(object)

    def __init__(self, days: DayPhrases, kept: KeptPhrases) -> None:
        super().__init__(title=self.tr("Erase"), name="youths.privacy.erase_card")
        self._days = days
        self._kept = kept
        told = self.tr(
            "Everything about this youth goes for good: its key is destroyed. There is no way back."
        )
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self._begin = KeyedButton(self.tr("Erase…"), name="youths.privacy.erase", icon="trash-2")
        self._begin.clicked.connect(self.asked)
        self.body.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        self._form = self._make_form()
        self.body.addWidget(self._form)
        self.close_form()

    def show_erasing(self, erasing: Erasing, mentions: tuple[Found, ...]) -> None:
        """Show what would go and what would be left, and ask."""
        kept, hold = erasing.kept, erasing.hold
        what = self._kept.counted(kept) or self.tr("nothing more than the name")
        lines = [
            self.tr("This goes: {name}, with {what}.").format(name=kept.person.name, what=what)
        ]
        if kept.took_in:
            names = ", ".join(one.name for one in kept.took_in)
            lines.append(self.tr("Merged, so it goes too: {names}.").format(names=names))
        lines.append(self.tr("Head counts stay: they name nobody."))
        if hold is not None:
            day = self._days.full_day(hold.until)
            lines.append(
                self.tr("It must be kept until {day}, so it cannot be erased now.").format(day=day)
            )
        self._what.setText("\n".join(lines))
        self._show_mentions(mentions)
        self._proof.begin()
        self._proof.set_allowed(allowed=hold is None)
        self._begin.hide()
        self._form.show()
        self._cause.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Ask for nothing."""
        self._proof.begin()
        self._form.hide()
        self._begin.show()

    def show_error(self, text: str, *, at_field: bool) -> None:
        """Say what is wrong."""
        self._proof.show_error(text, at_field=at_field)

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._what = Text("", wrap=True, name="youths.privacy.going")
        self._elsewhere = Text("", role="small", wrap=True, name="youths.privacy.elsewhere")
        self._mentions = QVBoxLayout()
        self._mentions.setSpacing(2)
        self._cause = Segments(
            [
                Option(REQUEST, self.tr("The youth or a parent asks for it")),
                Option(MISTAKE, self.tr("It should not have been kept")),
            ],
            label=self.tr("Why"), name="youths.privacy.cause",
        )  # fmt: skip
        self._cause.choose(REQUEST)
        self._proof = ProofForm(name="youths.privacy.erasing", deed=self.tr("Erase for good"))
        self._proof.given.connect(lambda words: self.given.emit(self._cause.key(), words))
        self._proof.cancelled.connect(self._cancel)
        column.addWidget(self._what)
        column.addWidget(self._elsewhere)
        column.addLayout(self._mentions)
        column.addWidget(FieldRow(self.tr("Why"), self._cause))
        column.addWidget(self._proof)
        return form

    def _cancel(self) -> None:
        self.close_form()
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_mentions(self, mentions: tuple[Found, ...]) -> None:
        empty(self._mentions)
        self._elsewhere.setVisible(bool(mentions))
        self._elsewhere.setText(
            self.tr(
                "In notes about others the name still stands %n time(s). Those stay: change them "
                "yourself.", "", len(mentions),
            )
        )  # fmt: skip
        for number, found in enumerate(mentions[:_MOST_MENTIONS]):
            day = self._days.full_day(found.day) if found.day else ""
            text = " · ".join(part for part in (day, found.text or found.title) if part)
            go = KeyedButton(
                _short(text) or self.tr("Open"),
                name=f"youths.privacy.mention{number}",
                kind="quiet",
            ).small()
            go.clicked.connect(lambda _on=False, one=found: self.mention_chosen.emit(one))
            self._mentions.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)


def _short(text: str) -> str:
    first = text.replace("\n", " ")
    return first if len(first) <= 60 else f"{first[:59]}…"  # noqa: PLR2004  what fits a button
