"""The part about lists: the organisation's own choices, and a field to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from jis_desktop.ui.settings.list_rows import ListRows
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.own_code import OwnCode
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.settings.own_lists import Deed
    from jis_desktop.ui.today.phrases import DayPhrases


class ListsCard(Card):
    """See `own_lists.OwnListsView`. One field, to add a choice or to give one another word.

    Args:
        phrases: code lists and their language.
        errors: puts errors into words.

    Attributes:
        added: carries the list's name and what was typed.
        renamed: carries the choice and what was typed.
        retired, reinstated: carry the choice.
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
        went_to: carries the part that got the focus without Tab.
    """

    added = Signal(str, str)
    renamed = Signal(object, str)
    retired = Signal(object)
    reinstated = Signal(object)
    told = Signal(str)
    undoable = Signal(str, object)
    went_to = Signal(object)

    def __init__(self, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__(title=self.tr("Lists"), name="settings.lists_card")
        self._phrases = phrases
        self._errors = errors
        self._codes: tuple[OwnCode, ...] = ()
        self._changing: OwnCode | None = None
        self._put_aside = ""
        told = self.tr(
            "Choices of your organisation's own. They come below those of the app, and the quick "
            "line knows them too."
        )
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self.body.addWidget(FieldRow(self.tr("List"), self._make_lists(), side="left"))
        self.body.addLayout(self._make_field())
        self.rows = ListRows(phrases)
        self.rows.change_requested.connect(self._begin)
        self.rows.retired.connect(self.retired)
        self.rows.reinstated.connect(self.reinstated)
        self.body.addWidget(self.rows)
        self._end()

    def show_codes(self, codes: tuple[OwnCode, ...], *, today: date) -> None:
        """See `own_lists.OwnListsView.show_codes`."""
        self._codes, self._today = codes, today
        self._show_rows()

    def show_label_error(self, error: JisError) -> None:
        """See `own_lists.OwnListsView.show_label_error`."""
        text = self._errors.text(error)
        self._row.set_error(text)
        self._go_to_field()
        announce(self, text)

    def show_stored(self, deed: Deed, label: str, *, undo: Callable[[], None]) -> None:
        """See `own_lists.OwnListsView.show_stored`."""
        told = {
            "added": self.tr("In the list: {label}"),
            "renamed": self.tr("Changed: {label}"),
            "retired": self.tr("No longer offered: {label}"),
            "reinstated": self.tr("Offered again: {label}"),
        }[deed]
        if deed == "added":
            self._field.clear()
            self._row.clear_error()
        if deed == "renamed":
            self._leave()
        self.undoable.emit(told.format(label=label), undo)

    def show_error(self, error: JisError) -> None:
        """See `own_lists.OwnListsView.show_error`."""
        self.told.emit(self._errors.text(error))

    def _make_lists(self) -> Segments:
        language = self._phrases.language
        options = [
            Option(name, one.title(language))
            for name, one in self._phrases.lists.items()
            if one.own
        ]
        self._lists = Segments(options, label=self.tr("List"), name="settings.list")
        self._lists.choose(options[0].key)
        self._lists.chosen.connect(lambda _key: self._on_list())
        return self._lists

    def _make_field(self) -> QHBoxLayout:
        self._field = QLineEdit()
        self._field.setObjectName("settings.own_choice")
        self._field.setAccessibleName(self.tr("Own choice"))
        self._row = FieldRow(self.tr("Own choice"), self._field, side="left")
        self._field.textEdited.connect(lambda _text: self._row.clear_error())
        self._field.returnPressed.connect(self._give)
        self._add = KeyedButton("", name="settings.add_choice", cap="Enter")
        self._add.clicked.connect(self._give)
        self._cancel = KeyedButton(
            self.tr("Cancel"), name="settings.cancel_choice", kind="quiet", cap="Esc"
        )
        self._cancel.clicked.connect(self._leave)
        self._esc = QShortcut(QKeySequence("Esc"), self._field)
        self._esc.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._esc.activated.connect(self._leave)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._row, 1)
        for button in (self._add, self._cancel):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _give(self) -> None:
        self._row.clear_error()
        if self._changing is None:
            self.added.emit(self._lists.key(), self._field.text())
        else:
            self.renamed.emit(self._changing, self._field.text())

    def _begin(self, code: OwnCode) -> None:
        """Give a choice another word; what stood in the field comes back afterwards."""
        if self._changing is None:
            self._put_aside = self._field.text()
        self._changing = code
        self._field.setText(code.label)
        self._field.selectAll()
        self._show_mode()
        self._go_to_field()

    def _leave(self) -> None:
        """Stop changing; the focus goes back to the choice."""
        self._end()
        self.rows.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        if self._changing is not None:
            self._field.setText(self._put_aside)
        self._changing, self._put_aside = None, ""
        self._show_mode()

    def _show_mode(self) -> None:
        changing = self._changing is not None
        self._row.clear_error()
        self._row.set_hint(
            self.tr("What was recorded with it gets this word too.") if changing else ""
        )
        self._add.setText(self.tr("Save") if changing else self.tr("Add"))
        self._cancel.setVisible(changing)
        self._esc.setEnabled(changing)

    def _on_list(self) -> None:
        self._end()
        self._show_rows()

    def _show_rows(self) -> None:
        name = self._lists.key()
        self.rows.show_codes(
            [code for code in self._codes if code.list_name == name], today=self._today
        )

    def _go_to_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.went_to.emit(self._field)
