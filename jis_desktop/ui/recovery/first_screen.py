"""The two cards on the first screen: practice is due, and who opened the profile meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import datetime

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases


class PracticeCard(Card):
    """A line that asks for practice; not there while none is due.

    Attributes:
        accepted: somebody wants to do it now.
        postponed: somebody wants to be asked in a week.
    """

    accepted = Signal()
    postponed = Signal()

    def __init__(self) -> None:
        super().__init__(kind="info", name="today.practice")
        do = KeyedButton(self.tr("Do it"), name="today.practice.do").small()
        later = KeyedButton(self.tr("Next week"), name="today.practice.later", kind="quiet").small()
        do.clicked.connect(self.accepted)
        later.clicked.connect(self.postponed)
        line = QHBoxLayout()
        line.addWidget(Text(self.tr("Practise with your recovery code"), wrap=True), 1)
        line.addWidget(do)
        line.addWidget(later)
        self.body.addLayout(line)
        self.hide()


class OpeningsCard(Card):
    """When two people of the organisation opened the profile; not there while they did not.

    Attributes:
        seen: the worker knows.
    """

    seen = Signal()

    def __init__(self) -> None:
        super().__init__(kind="attention", name="today.openings")
        self._told = Text("", wrap=True, name="today.openings.told")
        self._more = Text(
            self.tr(
                "They set the passphrase that opens it: choose another one in Settings. "
                "Did you not know of this? Call your organisation's privacy officer."
            ),
            role="small",
            wrap=True,
        )
        seen = KeyedButton(self.tr("I know"), name="today.openings.seen").small()
        seen.clicked.connect(self.seen)
        line = QHBoxLayout()
        line.addWidget(self._more, 1)
        line.addWidget(seen)
        self.body.addWidget(self._told)
        self.body.addLayout(line)
        self.hide()

    def show_moments(self, moments: str) -> None:
        """Show when it was; "" for never."""
        told = self.tr("Two people of your organisation opened this profile on {moments}.")
        self._told.setText(told.format(moments=moments))
        self.setVisible(bool(moments))
        if moments:
            announce(self, self._told.text())


class FirstScreenCards(QObject):
    """See `presenter.FirstScreen`.

    Args:
        days: puts days into words.
        errors: puts errors into words.

    Attributes:
        practice, openings: the cards.
        told: a sentence for the toast.
    """

    told = Signal(str)

    def __init__(self, days: DayPhrases, errors: ErrorText) -> None:
        super().__init__()
        self._days = days
        self._errors = errors
        self.practice = PracticeCard()
        self.openings = OpeningsCard()

    def show_due(self, *, due: bool) -> None:
        """See `presenter.FirstScreen.show_due`."""
        self.practice.setVisible(due)

    def show_openings(self, moments: list[datetime]) -> None:
        """See `presenter.FirstScreen.show_openings`."""
        self.openings.show_moments(", ".join(self._moment(moment) for moment in moments))

    def show_problem(self, error: JisError) -> None:
        """See `presenter.FirstScreen.show_problem`."""
        self.told.emit(self._errors.text(error))

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone()
        return self.tr("{day} at {time}").format(
            day=self._days.full_day(local.date()), time=f"{local:%H:%M}"
        )
