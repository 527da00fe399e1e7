"""The form for one step of the reporting code: facts and interpretation apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from jis_desktop.ui.bsn_warning import warn_of_bsn
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.ui.early_signals.steps_words import StepWords
    from jis_desktop.ui.kept_form import Content

_NAME = "early_signals.step"
KEEP_MS = 800
"""What is typed is kept within a second of the last key."""


class StepForm(Card):
    """The fields of a step that is to be added.

    Args:
        words: puts steps into words.

    Attributes:
        typed: carries all fields, see `steps.StepsPresenter.typed`.
        kept: time to put them on disk.
        given: store it; carries all fields.
        cancelled: it is not to be.
    """

    typed = Signal(object)
    kept = Signal()
    given = Signal(object)
    cancelled = Signal()

    def __init__(self, words: StepWords) -> None:
        super().__init__(kind="care", name=_NAME)
        self._words = words
        self._step = 1
        self._title = Text("", name=f"{_NAME}.title", wrap=True).set_weight(600)
        self._day = QLineEdit()
        self._day.setObjectName(f"{_NAME}.day")
        self._facts = GrowingText(name=f"{_NAME}.facts", least=2)
        self._interpretation = GrowingText(name=f"{_NAME}.interpretation")
        self._result = Combo([], label=self.tr("What it comes to"), name=f"{_NAME}.result")
        self._result.view().setObjectName(f"{_NAME}.results")
        self._result.view().setAccessibleName(self._result.accessibleName())
        self.rows = {
            "day": FieldRow(
                self.tr("Day"), self._day, hint=self.tr("For example yesterday or 23-11")
            ),
            "facts": FieldRow(self.tr("Facts"), self._facts),
            "interpretation": FieldRow(
                self.tr("My impression"),
                self._interpretation,
                hint=self.tr("What do you make of it? May stay empty."),
            ),
            "result": FieldRow(self.tr("What it comes to"), self._result),
        }
        self._note = NoteLine()
        self.body.addWidget(self._title)
        for row in self.rows.values():
            self.body.addWidget(row)
        for name in ("facts", "interpretation"):
            warn_of_bsn(self.rows[name])
        told = self.tr("A step that is stored stays as it is. Add another one to put it right.")
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self.body.addWidget(self._note)
        self.body.addLayout(self._foot())
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self.kept)
        self._facts.textChanged.connect(self._tell)
        self._interpretation.textChanged.connect(self._tell)
        self._day.textEdited.connect(lambda _text: self._tell())
        self._result.chosen.connect(lambda _key: self._tell())

    def begin(self, step: int, *, today: date, typed: Content | None = None) -> None:
        """Be about a step, empty or with what was typed."""
        held = typed or {}
        self._step = step
        self._title.setText(self._words.title(step))
        self.rows["facts"].set_hint(self._words.hint(step))
        options = self._words.results(step, on=today)
        self._result.set_options([Option("", self.tr("Not chosen")), *options])
        self.rows["result"].setVisible(bool(options))
        self._fill({"day": f"{today.day}-{today.month}-{today.year}"} | held)
        self.clear_errors()

    def clear(self) -> None:
        """Hold nothing."""
        self._fill({})
        self.clear_errors()

    @property
    def written(self) -> bool:
        """Whether anything is written in it."""
        return bool(self._facts.toPlainText().strip() or self._interpretation.toPlainText().strip())

    def ask(self) -> None:
        """Take the focus."""
        self._facts.setFocus(Qt.FocusReason.OtherFocusReason)

    def content(self) -> Content:
        """All fields."""
        return {
            "step": self._step,
            "day": self._day.text(),
            "facts": self._facts.toPlainText(),
            "interpretation": self._interpretation.toPlainText(),
            "result": self._result.key(),
        }

    def clear_errors(self) -> None:
        """Say nothing is wrong."""
        for row in self.rows.values():
            row.clear_error()
        self._note.show_note("", "hint")

    def show_error(self, field: str, text: str) -> None:
        """Say what to mend, at its field where it has one."""
        self.clear_errors()
        row = self.rows.get(field)
        if row is None:
            self._note.show_note(text, "attention")
        else:
            row.set_error(text)
            row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _foot(self) -> QHBoxLayout:
        save = KeyedButton(self.tr("Store this step"), name=f"{_NAME}.save", kind="primary")
        leave = KeyedButton(self.tr("Throw away"), name=f"{_NAME}.leave", kind="quiet")
        save.clicked.connect(lambda: self.given.emit(self.content()))
        leave.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(save)
        foot.addWidget(leave)
        foot.addStretch(1)
        return foot

    def _fill(self, held: Content) -> None:
        for name, part in (("facts", self._facts), ("interpretation", self._interpretation)):
            blocker = QSignalBlocker(part)
            part.setPlainText(str(held.get(name, "")))
            blocker.unblock()
        self._day.setText(str(held.get("day", "")))
        self._result.choose(str(held.get("result", "")))

    def _tell(self) -> None:
        self.typed.emit(self.content())
        self._keeping.start()
