"""The question why something about health has to be in a note: own words, or one of three."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from jis_desktop.domain.text_rules import LABEL_LENGTH
from jis_desktop.ui.bsn_warning import warn_of_bsn
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.keyed_button import KeyedButton


class HealthRow(FieldRow):
    """Asks, and holds nothing up: without an answer the note is stored too.

    Args:
        name: of the field.
    """

    def __init__(self, *, name: str) -> None:
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setMaxLength(LABEL_LENGTH + 1)  # one more, so that too long is said, not cut
        super().__init__(self.tr("About health"), self.line, side="left")
        question = self.tr("Why does this about health have to be in it?")
        self.line.setPlaceholderText(question)
        self.line.setAccessibleName(question)
        self.set_hint(self.tr("May stay empty; you can add it later in the file."))
        warn_of_bsn(self)
        self.add_below(self._choices(name))
        self.line.textChanged.connect(self._show_asked)
        self._asked = False
        self.hide()

    def ask(self, *, asked: bool) -> None:
        """Be there, or not; what is filled in stays in sight."""
        self._asked = asked
        self._show_asked()

    def _show_asked(self) -> None:
        self.setVisible(self._asked or bool(self.line.text()))

    def _choices(self, name: str) -> QWidget:
        choices = QWidget()
        flow = FlowLayout()
        flow.setContentsMargins(0, 4, 0, 0)
        choices.setLayout(flow)
        for number, text in enumerate(
            (
                self.tr("Needed to help"),
                self.tr("The youth wants it in"),
                self.tr("For somebody's safety"),
            )
        ):
            button = KeyedButton(text, name=f"{name}.choice{number}", kind="chip")
            button.clicked.connect(partial(self._take, text))
            flow.addWidget(button)
        return choices

    def _take(self, text: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002  Qt's signal
        self.line.selectAll()
        self.line.insert(text)  # as if typed: a form hears of what is typed only
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
