"""The part of Instellingen about the printed code: practising, who else comes in, new keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card, Rule
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.practise_recovery import CodeStanding
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases


class RecoveryCard(Card):
    """See `presenter.CodeView`. The field comes up when somebody wants to practise.

    Args:
        days: puts days into words.
        errors: puts errors into words.

    Attributes:
        code_given: carries the code.
        renewal_asked: new keys are wanted.
        went_to: carries the part that got the focus without Tab.
    """

    code_given = Signal(str)
    renewal_asked = Signal()
    went_to = Signal(object)

    def __init__(self, days: DayPhrases, errors: ErrorText) -> None:
        super().__init__(title=self.tr("Recovery code"), name="settings.code_card")
        self._days = days
        self._errors = errors
        self._practised = Text("", wrap=True, name="settings.code_practised")
        self._others = Text("", role="small", ink="ink_2", wrap=True, name="settings.code_others")
        self._note = NoteLine()
        self._note.show_note("", "hint")
        self._practise = KeyedButton(
            self.tr("Practise with your paper"), name="settings.code_practise", icon="file-text"
        )
        self._practise.clicked.connect(self.begin)
        self._form = self._make_form()
        self._form.hide()
        self.body.addWidget(self._practised)
        self.body.addWidget(self._practise, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._form)
        self.body.addWidget(self._note)
        self.body.addWidget(Rule())
        self.body.addWidget(self._others)
        self.body.addWidget(Rule())
        self._add_renewal()

    def show_standing(self, standing: CodeStanding) -> None:
        """See `presenter.CodeView.show_standing`."""
        self._show_day(standing.practised_on)
        key = standing.organisation
        if not key:
            told = self.tr("Nobody but you can open this profile. Your organisation cannot.")
        else:
            told = self.tr(
                "Two people of your organisation can open this profile together, for when you "
                "cannot. You are told when they did. Their key: {key}."
            ).format(key=" ".join(key[at : at + 4] for at in range(0, len(key), 4)))
        self._others.setText(told)

    def show_practised(self, day: date) -> None:
        """See `presenter.CodeView.show_practised`."""
        self._end()
        self._show_day(day)
        told = self.tr("The code is right. Put the paper back in its place.")
        self._note.show_note(told, "good")
        announce(self, told)

    def show_error(self, error: JisError) -> None:
        """See `presenter.CodeView.show_error`."""
        text = self._errors.text(error)
        if error.field == "code":
            self._row.set_error(text)
            self._go_to()
        else:
            self._note.show_note(text, "attention")
        announce(self, text)

    def begin(self) -> None:
        """Ask for the code."""
        self._note.show_note("", "hint")
        self._practise.hide()
        self._form.show()
        self._go_to()

    def _show_day(self, day: date | None) -> None:
        if day is None:
            told = self.tr("You have not practised with this code yet.")
        else:
            told = self.tr("Last practised on {day}.").format(day=self._days.full_day(day))
        self._practised.setText(told)

    def _make_form(self) -> QWidget:
        self._code = IconField(
            name="settings.code", label=self.tr("Recovery code"), role="code_input"
        )
        hint = self.tr("From your paper: nine groups of four. Dashes are not needed.")
        self._row = FieldRow(self.tr("Recovery code"), self._code, hint=hint)
        check = KeyedButton(
            self.tr("Check the code"), name="settings.code_check", kind="primary", cap="Enter"
        )
        leave = KeyedButton(self.tr("Not now"), name="settings.code_leave")
        check.clicked.connect(self._give)
        self._code.returnPressed.connect(self._give)
        self._code.textEdited.connect(self._row.clear_error)
        leave.clicked.connect(self._leave)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(check)
        foot.addWidget(leave)
        foot.addStretch(1)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._row)
        column.addLayout(foot)
        return form

    def _add_renewal(self) -> None:
        told = self.tr(
            "Is the paper gone, or did somebody else see it? New keys give you a new code."
        )
        renew = KeyedButton(
            self.tr("Renew the keys"), name="settings.code_renew", icon="refresh-cw"
        )
        renew.clicked.connect(self.renewal_asked)
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self.body.addWidget(renew, 0, Qt.AlignmentFlag.AlignLeft)

    def _give(self) -> None:
        self.code_given.emit(self._code.text())

    def _leave(self) -> None:
        self._end()
        self._practise.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        """The code leaves the screen with the form."""
        self._code.clear()
        self._row.clear_error()
        self._form.hide()
        self._practise.show()

    def _go_to(self) -> None:
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.went_to.emit(self._code)
