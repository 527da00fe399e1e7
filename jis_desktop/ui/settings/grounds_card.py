"""The part of Instellingen about legal ground and purpose: two texts of the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.legal_ground import Grounds
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.settings.grounds import GroundsPresenter


class GroundsCard(Card):
    """See `grounds.GroundsView`.

    Args:
        errors: puts errors into words.

    Attributes:
        given: carries the ground and the purpose.
        undoable: a sentence and what takes it back.
        went_to: carries the part that got the focus without Tab.
    """

    given = Signal(str, str)
    undoable = Signal(str, object)
    went_to = Signal(object)

    def __init__(self, errors: ErrorText) -> None:
        super().__init__(title=self.tr("Ground and purpose"), name="settings.grounds_card")
        self._errors = errors
        told = self.tr(
            "Why your organisation keeps these records. The app tells what it does; whether that "
            "is allowed is for your organisation to decide, with its data protection officer."
        )
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self.ground = GrowingText(name="settings.ground", least=2)
        self.purpose = GrowingText(name="settings.purpose", least=2)
        empty = self.tr("Not filled in yet")
        self._rows = {
            "ground": FieldRow(
                self.tr("Legal ground"), self.ground,
                hint=self.tr("As the data protection officer words it. It stands in every file."),
            ),
            "purpose": FieldRow(
                self.tr("Purpose"), self.purpose,
                hint=self.tr("In plain words: a youth can read this too."),
            ),
        }  # fmt: skip
        for row in self._rows.values():
            self.body.addWidget(row)
        for field in (self.ground, self.purpose):
            field.setPlaceholderText(empty)
            field.textChanged.connect(self._on_typed)
        self._note = NoteLine()
        self._note.show_note("", "hint")
        self.body.addWidget(self._note)
        self.save_button = KeyedButton(self.tr("Save"), name="settings.grounds_save")
        self.save_button.clicked.connect(
            lambda: self.given.emit(self.ground.toPlainText(), self.purpose.toPlainText())
        )
        self.save_button.setEnabled(False)
        self.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_grounds(self, grounds: Grounds) -> None:
        """See `grounds.GroundsView.show_grounds`."""
        for field, text in ((self.ground, grounds.ground), (self.purpose, grounds.purpose)):
            if field.toPlainText() != text:
                field.setPlainText(text)
        self.save_button.setEnabled(False)

    def show_kept(self, take_back: Callable[[], None]) -> None:
        """See `grounds.GroundsView.show_kept`."""
        self.undoable.emit(self.tr("Saved: ground and purpose"), take_back)

    def show_error(self, error: JisError) -> None:
        """See `grounds.GroundsView.show_error`."""
        text = self._errors.text(error)
        row = self._rows.get(error.field or "")
        if row is None:
            self._note.show_note(text, "attention")
        else:
            row.set_error(text)
            row.control.setFocus(Qt.FocusReason.OtherFocusReason)
            self.went_to.emit(row.control)
        announce(self, text)

    def _on_typed(self) -> None:
        for row in self._rows.values():
            row.clear_error()
        self._note.show_note("", "hint")
        self.save_button.setEnabled(True)


def connect_grounds(card: GroundsCard, presenter: GroundsPresenter) -> None:
    """Let the presenter hear what somebody does in the part, and show what is kept."""
    card.given.connect(presenter.given)
    presenter.refresh()
