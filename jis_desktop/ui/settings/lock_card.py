"""The part about the lock: when the app locks itself, and another passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.language import LOCK_MINUTES
from jis_desktop.ui.page import from_left
from jis_desktop.ui.passphrase_meter import PassphraseMeter
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card, Rule
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.secret_field import SecretField
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText


class LockCard(Card):
    """See `presenter.LockView`. The fields come up when somebody wants another passphrase.

    Args:
        errors: puts errors into words.
        minutes: without use after which the app locks itself.
        strength: 0 to 4 of a passphrase.
        suggest: a passphrase of random words.

    Attributes:
        minutes_chosen: carries the minutes.
        passphrase_given: carries the old one, the new one, and the new one again.
        told: a sentence for the toast.
        went_to: carries the part that got the focus without Tab.
    """

    minutes_chosen = Signal(int)
    passphrase_given = Signal(str, str, str)
    told = Signal(str)
    went_to = Signal(object)

    def __init__(
        self,
        errors: ErrorText,
        *,
        minutes: int,
        strength: Callable[[str], int],
        suggest: Callable[[], str],
    ) -> None:
        super().__init__(title=self.tr("Lock"), name="settings.lock_card")
        self._errors = errors
        self._strength = strength
        self._suggest = suggest
        self.body.addLayout(self._make_when(minutes))
        self.body.addWidget(Rule())
        self.change_button = KeyedButton(
            self.tr("Change the passphrase"), name="settings.change", icon="key-round"
        )
        self.change_button.clicked.connect(self._begin)
        self.body.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._form = self._make_form()
        self._form.hide()
        self.body.addWidget(self._form)

    def show_busy(self, *, busy: bool) -> None:
        """See `presenter.LockView.show_busy`."""
        for row in self._rows.values():
            row.clear_error()
        self._note.show_note("", "hint")
        self._save.setEnabled(not busy)
        self._save.setText(self.tr("One moment…") if busy else self.tr("Change it"))

    def show_error(self, error: JisError) -> None:
        """See `presenter.LockView.show_error`."""
        text = self._errors.text(error)
        names = {"passphrase": "new"}
        field = names.get(error.field or "", error.field or "")
        row = self._rows.get(field)
        if row is None:
            self._note.show_note(text, "attention")
        else:
            row.set_error(text)
            self._go_to(field)
        announce(self, text)

    def show_changed(self) -> None:
        """See `presenter.LockView.show_changed`."""
        self._end()
        self.told.emit(self.tr("Your new passphrase holds from now on"))

    def _make_when(self, minutes: int) -> QVBoxLayout:
        column = QVBoxLayout()
        self._when = Segments(
            [Option(str(n), self.tr("%n minute(s)", "", n)) for n in LOCK_MINUTES],
            label=self.tr("Lock after"), name="settings.lock_after",
        )  # fmt: skip
        self._when.choose(str(minutes))
        self._when.chosen.connect(lambda key: self.minutes_chosen.emit(int(key)))
        hint = self.tr("Without use. What you were typing is kept. Ctrl+L locks at once.")
        column.addWidget(FieldRow(self.tr("Lock after"), self._when, side="left", hint=hint))
        return column

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        labels = {
            "old": self.tr("Present passphrase"),
            "new": self.tr("New passphrase"),
            "again": self.tr("The new one again"),
        }
        self._fields = {
            name: SecretField(name=f"settings.{name}", label=label)
            for name, label in labels.items()
        }
        self._rows = {name: FieldRow(labels[name], field) for name, field in self._fields.items()}
        self._meter = PassphraseMeter(
            self._fields["new"], strength=self._strength, name="settings.strength"
        )
        self._note = NoteLine()
        column.addWidget(self._rows["old"])
        column.addWidget(self._rows["new"])
        column.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rows["again"])
        column.addLayout(self._make_tools())
        column.addWidget(self._note)
        told = self.tr("Your recovery code on paper stays the same.")
        column.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        column.addLayout(self._make_foot())
        self._connect_fields()
        return form

    def _make_tools(self) -> QHBoxLayout:
        suggest = KeyedButton(
            self.tr("Suggest five words"), name="settings.suggest", icon="refresh-cw"
        )
        self._shown = KeyedButton(
            self.tr("Show what I type"), name="settings.show", kind="quiet", icon="eye"
        )
        self._shown.setCheckable(True)
        suggest.clicked.connect(self._use_suggestion)
        self._shown.toggled.connect(self._show_typing)
        return from_left(suggest, self._shown)

    def _make_foot(self) -> QHBoxLayout:
        self._save = KeyedButton(
            self.tr("Change it"), name="settings.save", kind="primary", cap="Enter"
        )
        cancel = KeyedButton(self.tr("Leave it as it is"), name="settings.cancel")
        self._save.clicked.connect(self._give)
        cancel.clicked.connect(self._end)
        return from_left(self._save, cancel)

    def _connect_fields(self) -> None:
        old, new, again = self._fields.values()
        old.returnPressed.connect(lambda: self._go_to("new"))
        new.returnPressed.connect(lambda: self._go_to("again"))
        again.returnPressed.connect(self._give)

    def _begin(self) -> None:
        self.change_button.hide()
        self._form.show()
        self._go_to("old")

    def _go_to(self, name: str) -> None:
        self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.went_to.emit(self._fields[name])

    def _end(self) -> None:
        for name, field in self._fields.items():
            field.clear()
            self._rows[name].clear_error()
        self._shown.setChecked(False)
        self._form.hide()
        self.change_button.show()
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        if self._save.isEnabled():
            for row in self._rows.values():
                row.clear_error()
            self.passphrase_given.emit(*(field.text() for field in self._fields.values()))

    def _use_suggestion(self) -> None:
        self._shown.setChecked(True)
        self._fields["new"].setText(self._suggest())
        self._go_to("again")

    def _show_typing(self, shown: bool) -> None:  # noqa: FBT001  Qt's signal
        for field in self._fields.values():
            field.show_typing(shown=shown)
