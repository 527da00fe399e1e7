"""The passphrase again, before what cannot be taken back, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.secret_field import SecretField


class ProofForm(QWidget):
    """A field for the passphrase, and buttons to go on or not.

    Args:
        name: begins the names of its parts.
        deed: what the button says.

    Attributes:
        given: carries the passphrase.
        cancelled: do not go on.
    """

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, *, name: str, deed: str) -> None:
        super().__init__()
        self._deed = deed
        label = self.tr("Your passphrase")
        self.field = SecretField(name=f"{name}.passphrase", label=label)
        self.row = FieldRow(label, self.field)
        self._note = NoteLine()
        self._go = KeyedButton(deed, name=f"{name}.go", kind="primary", cap="Enter")
        self._leave = KeyedButton(self.tr("Do not"), name=f"{name}.leave")
        self._go.clicked.connect(self._give)
        self._leave.clicked.connect(self.cancelled)
        self.field.returnPressed.connect(self._give)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._go)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.row)
        column.addWidget(self._note)
        column.addLayout(foot)

    def begin(self) -> None:
        """Be empty and ready."""
        self.field.clear()
        self._rest()

    def ask(self) -> None:
        """Take the focus."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_allowed(self, *, allowed: bool) -> None:
        """Whether one may go on."""
        self._go.setEnabled(allowed)
        self.field.setEnabled(allowed)

    def show_error(self, text: str, *, at_field: bool) -> None:
        """Say what is wrong, at the passphrase or below it."""
        self._rest()
        if at_field:
            self.row.set_error(text)
            self.ask()
            self.field.selectAll()
        else:
            self._note.show_note(text, "attention")
        announce(self, text)

    def _give(self) -> None:
        if self._go.isEnabled():
            self._rest()
            self._go.setEnabled(False)
            self._go.setText(self.tr("One moment…"))
            self.given.emit(self.field.text())

    def _rest(self) -> None:
        self.row.clear_error()
        self._note.show_note("", "hint")
        self._go.setEnabled(True)
        self._go.setText(self._deed)
