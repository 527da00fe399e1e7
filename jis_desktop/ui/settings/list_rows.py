"""The own choices of one list, with what one can do with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from jis_desktop.domain.own_code import word_of
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from jis_desktop.domain.own_code import OwnCode
    from jis_desktop.ui.today.phrases import DayPhrases

_MOST_ROWS = 5
"""More than that scroll in the list itself, so that the arrow keys are followed."""
_SIGNS = {"place": "@", "theme": "#"}


class ListRows(QWidget):
    """The own choices of one list.

    Args:
        phrases: code lists and their language.

    Attributes:
        change_requested, retired, reinstated: carry the choice.
    """

    change_requested = Signal(object)
    retired = Signal(object)
    reinstated = Signal(object)

    def __init__(self, phrases: DayPhrases) -> None:
        super().__init__()
        self._phrases = phrases
        self._codes: dict[str, OwnCode] = {}
        self._offered: set[str] = set()
        self._model = RowModel()
        label = self.tr("Own choices")
        self.rows = RowList(self._model, label=label, name="settings.own_choices")
        self.rows.opened.connect(lambda _key: self._change.click())
        self.rows.moved.connect(lambda _key: self._fit_tools())
        self._nothing = Text(
            self.tr("No choices of your own in this list yet."),
            role="small", ink="ink_2", wrap=True, name="settings.no_choices",
        )  # fmt: skip
        self.rows.set_tools(self._make_tools())
        self.rows.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        column.addWidget(self._nothing)

    def show_codes(self, codes: Sequence[OwnCode], *, today: date) -> None:
        """Show these; the row stays current where it is still there."""
        current = self.rows.key()
        lists = self._phrases.lists
        self._codes = {code.key: code for code in codes if code.key in lists[code.list_name]}
        self._offered = {
            key
            for key, code in self._codes.items()
            if lists[code.list_name].get(key).valid_on(today)
        }
        self._model.set_rows([self._row(code) for code in self._codes.values()])
        self.rows.go_to(current)
        high = sum(self.rows.sizeHintForRow(at) for at in range(min(len(codes), _MOST_ROWS)))
        self.rows.setFixedHeight(high)
        self.rows.setVisible(bool(self._codes))
        self._nothing.setVisible(not self._codes)
        self._fit_tools()

    def _make_tools(self) -> list[tuple[str, QPushButton]]:
        delete = self.tr("Del", "key")
        self._change = KeyedButton(
            self.tr("Change"), name="settings.change_choice", cap="O"
        ).small()
        self._retire = KeyedButton(
            self.tr("Offer no longer"), name="settings.retire_choice", cap=delete
        ).small()
        self._again = KeyedButton(
            self.tr("Offer again"), name="settings.reinstate_choice", cap="A"
        ).small()
        self._change.clicked.connect(lambda: self._tell(self.change_requested))
        self._retire.clicked.connect(lambda: self._tell(self.retired))
        self._again.clicked.connect(lambda: self._tell(self.reinstated))
        return [("O", self._change), ("Delete", self._retire), ("A", self._again)]

    def _fit_tools(self) -> None:
        """Offer what can be done with the current row; the focus stays with it."""
        if self._retire.hasFocus() or self._again.hasFocus():
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        offered = self.rows.key() in self._offered
        gone = bool(self.rows.key()) and not offered
        self._retire.setVisible(offered)
        self._again.setVisible(gone)
        self.rows.fit_tools()

    def _tell(self, told: SignalInstance) -> None:
        code = self._codes.get(self.rows.key())
        if code is not None:
            told.emit(code)

    def _row(self, code: OwnCode) -> Row:
        if code.key not in self._offered:
            return Row(
                key=code.key,
                first=code.label,
                second=self.tr("No longer offered"),
                second_icon="eye-off",
            )
        words = self._phrases.lists[code.list_name].get(code.key).words
        word = _SIGNS.get(code.list_name, "") + (words[0] if words else word_of(code.label))
        second = (
            self.tr("In the quick line: {word}")
            if words
            else self.tr("In the form; {word} means something else")
        ).format(word=word)
        return Row(key=code.key, first=code.label, second=second)
