"""The panel with the five steps of the reporting code, behind the passphrase."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.domain.meldcode import STEPS
from jis_desktop.ui.early_signals.step_form import StepForm
from jis_desktop.ui.early_signals.steps_words import StepWords
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card, Rule
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import IconText, Text
from jis_desktop.ui.youths.proof_form import ProofForm

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.meldcode import MeldcodeStep
    from jis_desktop.ui.early_signals.steps import ShownSteps, StepsPresenter
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

_NAME = "early_signals.steps"


class StepsPanel(SidePanel):
    """See `steps.StepsView`.

    Args:
        view: over which it opens.
        days: code lists, their language, and days in words.
        errors: puts errors into words.

    Attributes:
        told: a sentence for the toast.
        form: the fields of a step that is to be added.
        proof: the question for the passphrase.
    """

    told = Signal(str)

    def __init__(self, view: QWidget, days: DayPhrases, errors: ErrorText) -> None:
        super().__init__(view, name=_NAME, title="")
        self.setAccessibleName(self.tr("Reporting code"))
        self._errors = errors
        self._words = StepWords(days)
        self._shown: ShownSteps | None = None
        self._locked = self._make_locked()
        self.form = StepForm(self._words)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(16)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._locked)
        column.addWidget(self.form)
        column.addLayout(self._steps)
        column.addStretch(1)
        self._area = scrolled(content, f"{_NAME}.scroll")
        self.body.addWidget(self._head())
        self.body.addWidget(Rule())
        self.body.addWidget(self._area, 1)
        self.close_requested.connect(self.close_panel)
        self.closed.connect(self._forget)
        self.form.cancelled.connect(self._end_form)
        self.form.hide()

    def ask_passphrase(self) -> None:
        """See `steps.StepsView.ask_passphrase`."""
        self._forget()
        self.proof.begin()
        self._locked.show()
        if self.isHidden():
            self.open_panel(self.proof.field)
        else:
            self.proof.ask()

    def show_steps(self, shown: ShownSteps) -> None:
        """See `steps.StepsView.show_steps`."""
        self._forget()
        self._shown = shown
        self._first_is_taken = False
        for step in STEPS:
            taken = [one for one in shown.steps if one.step == step]
            self._steps.addWidget(self._part(step, taken, passed=step in shown.missing))
        if self.isHidden():
            self.open_panel()
        if shown.typed is not None:
            self._begin(int(shown.typed["step"]))
        else:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_taken(self, step: int) -> None:
        """See `steps.StepsView.show_taken`."""
        self.told.emit(self.tr("Stored: {step}").format(step=self._words.title(step)))

    def show_passphrase_error(self, error: JisError) -> None:
        """See `steps.StepsView.show_passphrase_error`."""
        at_field = error.field == "passphrase"
        self.proof.show_error(self._errors.text(error), at_field=at_field)

    def show_step_error(self, error: JisError) -> None:
        """See `steps.StepsView.show_step_error`."""
        text = self._errors.text(error)
        field = {"meldcode_result": "result"}.get(error.field or "", error.field or "")
        self.form.show_error(field, text)
        announce(self, text)

    def _make_locked(self) -> Card:
        card = Card(
            kind="care", title=self.tr("Only with your passphrase"), icon="lock",
            name=f"{_NAME}.locked",
        )  # fmt: skip
        told = self.tr(
            "These steps are more than a note. Looking at them is written in the log, and they are "
            "in no list and not found by searching."
        )
        card.body.addWidget(Text(told, wrap=True))
        self.proof = ProofForm(name=f"{_NAME}.proof", deed=self.tr("Show the steps"))
        self.proof.cancelled.connect(self.close_requested)
        card.body.addWidget(self.proof)
        card.hide()
        return card

    def _head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 9, 16, 9)
        title = IconText("shield-check", self.tr("Reporting code"), role="heading", ink="ink")
        line.addWidget(title.set_icon("shield-check", "care_ink"), 1)
        close = KeyedButton(self.tr("Close"), name=f"{_NAME}.close", kind="bare", icon="x")
        close.icon_only().clicked.connect(self.close_requested)
        line.addWidget(close)
        return head

    def _part(self, step: int, taken: list[MeldcodeStep], *, passed: bool) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = Text(self._words.title(step), wrap=True, name=f"{_NAME}.{step}").set_weight(600)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(title, 1)
        line.addWidget(self._state(step, done=bool(taken), passed=passed))
        column.addLayout(line)
        for number, one in enumerate(taken):
            column.addWidget(self._step(one, f"{_NAME}.{step}.{number}"))
        add = KeyedButton(
            self.tr("Add once more") if taken else self.tr("Write this step"),
            name=f"{_NAME}.{step}.add", kind="quiet", icon="plus",
        ).small()  # fmt: skip
        add.setAccessibleName(f"{add.text()}: {self._words.title(step)}")
        add.clicked.connect(lambda: self._begin(step))
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Rule())
        if step == STEPS[0] or (self._first_is_taken and not taken):
            self._first, self._first_is_taken = add, bool(taken)
        return part

    def _state(self, step: int, *, done: bool, passed: bool) -> Tag:
        name = f"{_NAME}.{step}.state"
        if done:
            return Tag(self.tr("written"), icon="check", state="care", name=name)
        if passed:
            return Tag(self.tr("passed over"), icon="flag", state="attention", name=name)
        return Tag(self.tr("not yet"), icon="circle-dashed", name=name)

    def _step(self, one: MeldcodeStep, name: str) -> Card:
        card = Card(kind="care", name=name)
        card.body.addWidget(
            Text(self._words.day(one.day), role="small", ink="care_ink", name=f"{name}.day")
        )
        result = self._words.result(one.result) if one.result else ""
        for field, label, text in (
            ("facts", self.tr("Facts"), one.facts),
            ("interpretation", self.tr("My impression"), one.interpretation),
            ("result", self.tr("What it comes to"), result),
        ):
            if text:
                both = QVBoxLayout()
                both.setSpacing(2)
                both.addWidget(Text(label, role="caption", ink="care_ink"))
                both.addWidget(Text(text, wrap=True, name=f"{name}.{field}"))
                card.body.addLayout(both)
        return card

    def _begin(self, step: int) -> None:
        shown = self._shown
        if shown is None:
            return
        typed = shown.typed
        if not self.form.isHidden() and self.form.written:
            typed = self.form.content()  # it was meant for this step
        self.form.begin(step, today=shown.today, typed=typed)
        self.form.show()
        self.form.ask()
        self._area.show_focus()

    def _end_form(self) -> None:
        self.form.hide()
        self.form.clear()
        if self._shown is not None:
            self._shown = replace(self._shown, typed=None)
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """Hold nothing of what it showed."""
        self._shown = None
        self._locked.hide()
        self.proof.begin()
        self.form.hide()
        self.form.clear()
        while (item := self._steps.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()


def connect_steps(panel: StepsPanel, presenter: StepsPresenter) -> None:
    """Let the presenter hear what somebody does in the panel."""
    panel.closed.connect(presenter.closed)
    panel.proof.given.connect(presenter.passphrase_given)
    panel.form.typed.connect(presenter.typed)
    panel.form.kept.connect(presenter.keep)
    panel.form.given.connect(presenter.taken)
    panel.form.cancelled.connect(presenter.forgotten)
