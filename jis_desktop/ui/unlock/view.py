"""The unlock screen: one field, one button, and the way out for a forgotten passphrase."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jis_desktop.ui.page import logo, scrolled
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText

WIDE = 420


class UnlockView(QWidget):
    """See `presenter.UnlockView`.

    Args:
        errors: puts errors into words.
        folder_hint: which profile, where it is not the usual one; empty for none.

    Attributes:
        unlock_requested: carries the passphrase.
        code_requested: carries recovery code and new passphrase.
        forgot_requested: the passphrase is gone.
    """

    unlock_requested = Signal(str)
    code_requested = Signal(str, str)
    forgot_requested = Signal()

    def __init__(self, errors: ErrorText, *, folder_hint: str = "") -> None:
        super().__init__()
        self.setObjectName("unlock")
        self._errors = errors
        self._card = Card(name="unlock.card")
        self._card.setFixedWidth(active_theme().px(WIDE))
        self._card.body.setContentsMargins(28, 28, 28, 24)
        self._card.body.setSpacing(16)
        self._head(folder_hint)
        self._make_daily()
        self._code_form: QWidget | None = None
        self._arrange()

    def show_busy(self, *, busy: bool) -> None:
        """See `presenter.UnlockView.show_busy`."""
        self._passphrase_row.clear_error()
        self.passphrase.setReadOnly(busy)
        self.open_button.setEnabled(not busy)
        if self._code_form is not None:
            self.code.setReadOnly(busy)
            self.new_passphrase.setReadOnly(busy)
            self.code_button.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening…") if busy else self.tr("Open"))

    def show_error(self, error: JisError) -> None:
        """See `presenter.UnlockView.show_error`."""
        row = self._row_of(error)
        row.set_error(self._errors.text(error))
        announce(self, self._errors.text(error))
        if isinstance(row.control, QLineEdit):
            row.control.setFocus(Qt.FocusReason.OtherFocusReason)
            row.control.selectAll()

    def show_wait(self, seconds: int) -> None:
        """See `presenter.UnlockView.show_wait`."""
        text = self.tr("Wait %n second(s) before the next try. Nothing is lost.", "", seconds)
        self._passphrase_row.set_error(text)
        announce(self, text)

    def show_code_form(self) -> None:
        """See `presenter.UnlockView.show_code_form`."""
        self._daily.hide()
        if self._code_form is None:
            self._code_form = self._make_code_form()
        self._code_form.show()
        self.setFocusProxy(self.code)  # Tab must never lead to a field that is hidden
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_below(self, part: QWidget) -> None:
        """Put something of its own below the card, and below what was put there before."""
        self._whole.insertWidget(self._added_at, part, 0, Qt.AlignmentFlag.AlignHCenter)
        self._added_at += 1

    def _row_of(self, error: JisError) -> FieldRow:
        if self._code_form is not None and self._code_form.isVisibleTo(self):
            return self._new_row if error.field == "passphrase" else self._code_row
        return self._passphrase_row

    def _head(self, folder_hint: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(logo(36, "unlock.logo"))
        line.addWidget(Text(self.tr("Welcome back"), role="title", name="unlock.title"), 1)
        self._card.body.addLayout(line)
        if folder_hint:
            self._card.body.addWidget(Text(folder_hint, role="caption", ink="ink_3", wrap=True))

    def _make_daily(self) -> None:
        self.passphrase = _secret_field("unlock.passphrase", self.tr("Passphrase"))
        self._passphrase_row = FieldRow(self.tr("Passphrase"), self.passphrase)
        self.open_button = KeyedButton(
            self.tr("Open"), name="unlock.open", kind="primary", cap="Enter"
        )
        forgot = KeyedButton(self.tr("I forgot it"), name="unlock.forgot", kind="quiet")
        self.passphrase.returnPressed.connect(self._unlock)
        self.open_button.clicked.connect(self._unlock)
        forgot.clicked.connect(self.forgot_requested)
        self._daily = _stack(self._passphrase_row, _line(forgot, self.open_button))
        self._card.body.addWidget(self._daily)

    def _make_code_form(self) -> QWidget:
        self.code = IconField(name="unlock.code", label=self.tr("Recovery code"), role="code_input")
        self._code_row = FieldRow(
            self.tr("Recovery code"),
            self.code,
            hint=self.tr("From your paper: nine groups of four. Dashes are not needed."),
        )
        self.new_passphrase = _secret_field("unlock.new", self.tr("New passphrase"))
        self._new_row = FieldRow(self.tr("New passphrase"), self.new_passphrase)
        self.code_button = KeyedButton(
            self.tr("Open with the code"), name="unlock.use_code", kind="primary"
        )
        back = KeyedButton(self.tr("Back"), name="unlock.back", kind="quiet")
        back.clicked.connect(self._back_to_daily)
        self.code_button.clicked.connect(self._use_code)
        self.new_passphrase.returnPressed.connect(self._use_code)
        form = _stack(self._code_row, self._new_row, _line(back, self.code_button))
        self._card.body.addWidget(form)
        # It is made last and stands before what was put below the card.
        stops = (self.open_button, self.code, self.new_passphrase, self.code_button, back)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        return form

    def _arrange(self) -> None:
        safe = IconText(
            "shield-check",
            self.tr("Everything you log stays encrypted on this laptop."),
            role="caption",
            ink="ink_3",
        )
        content = QWidget()
        whole = self._whole = QVBoxLayout(content)
        whole.addStretch(2)
        whole.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        self._added_at = whole.count()
        whole.addSpacing(8)
        whole.addWidget(safe, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, "unlock.scroll"))
        self.setFocusProxy(self.passphrase)

    def _unlock(self) -> None:
        if self.open_button.isEnabled():
            self.unlock_requested.emit(self.passphrase.text())

    def _use_code(self) -> None:
        self._code_row.clear_error()
        self._new_row.clear_error()
        self.code_requested.emit(self.code.text(), self.new_passphrase.text())

    def _back_to_daily(self) -> None:
        if self._code_form is not None:
            self._code_form.hide()
        self._daily.show()
        self.setFocusProxy(self.passphrase)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)


def _secret_field(name: str, label: str) -> IconField:
    field = IconField(name=name, label=label)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return field


def _stack(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for part in parts:
        column.addWidget(part)
    return holder


def _line(left: QWidget, right: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 4, 0, 0)
    line.addWidget(left)
    line.addStretch(1)
    line.addWidget(right)
    return holder
