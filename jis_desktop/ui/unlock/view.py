"""The unlock screen: one field, one button, and the way out where that does not open it."""

from __future__ import annotations

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
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.unlock.way_back import WayBack

WIDE = 420
KEYRING = "keyring."
"""Begins the codes of what the printed code does without."""


class UnlockView(QWidget):
    """See `presenter.UnlockView`.

    Args:
        errors: puts errors into words.
        strength: 0 to 4 of a passphrase.
        suggest: a passphrase of random words.
        folder_hint: which profile, where it is not the usual one; empty for none.

    Attributes:
        unlock_requested: carries the passphrase.
        code_requested: carries recovery code and new passphrase.
        shares_requested: carries both shares of the organisation and the new passphrase.
        forgot_requested: the passphrase is gone.
    """

    unlock_requested = Signal(str)
    code_requested = Signal(str, str)
    shares_requested = Signal(str, str, str)
    forgot_requested = Signal()

    def __init__(
        self,
        errors: ErrorText,
        *,
        strength: Callable[[str], int],
        suggest: Callable[[], str],
        folder_hint: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("unlock")
        self._errors = errors
        self._strength, self._suggest = strength, suggest
        self._card = Card(name="unlock.card")
        self._card.setFixedWidth(active_theme().px(WIDE))
        self._card.body.setContentsMargins(28, 28, 28, 24)
        self._card.body.setSpacing(16)
        self._head(folder_hint)
        self._make_daily()
        self._way_back: WayBack | None = None
        self._arrange()

    def show_busy(self, *, busy: bool) -> None:
        """See `presenter.UnlockView.show_busy`."""
        self._passphrase_row.clear_error()
        self.passphrase.setReadOnly(busy)
        self.open_button.setEnabled(not busy)
        self._by_code.hide()
        if self._way_back is not None:
            self._way_back.show_busy(busy=busy)
        self.open_button.setText(self.tr("Opening…") if busy else self.tr("Open"))

    def show_error(self, error: JisError) -> None:
        """See `presenter.UnlockView.show_error`."""
        if self._way_back is not None and self._way_back.isVisibleTo(self):
            self._way_back.show_error(error)
            return
        text = self._errors.text(error)
        self._passphrase_row.set_error(text)
        self._by_code.setVisible(error.code.startswith(KEYRING))
        announce(self, text)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self.passphrase.selectAll()

    def show_wait(self, seconds: int) -> None:
        """See `presenter.UnlockView.show_wait`."""
        text = self.tr("Wait %n second(s) before the next try. Nothing is lost.", "", seconds)
        self._passphrase_row.set_error(text)
        announce(self, text)

    def show_code_form(self) -> None:
        """See `presenter.UnlockView.show_code_form`."""
        self._daily.hide()
        if self._way_back is None:
            self._way_back = self._make_way_back()
        self._way_back.show()
        self.setFocusProxy(self._way_back)  # Tab must never lead to a field that is hidden
        self._way_back.begin()

    def add_below(self, part: QWidget) -> None:
        """Put something of its own below the card, and below what was put there before."""
        self._whole.insertWidget(self._added_at, part, 0, Qt.AlignmentFlag.AlignHCenter)
        self._added_at += 1

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
        self._by_code = KeyedButton(
            self.tr("Open with the recovery code"), name="unlock.by_code", icon="key-round"
        ).small()
        self._by_code.clicked.connect(self.forgot_requested)
        self._by_code.hide()
        self.open_button = KeyedButton(
            self.tr("Open"), name="unlock.open", kind="primary", cap="Enter"
        )
        forgot = KeyedButton(self.tr("I forgot it"), name="unlock.forgot", kind="quiet")
        self.passphrase.returnPressed.connect(self._unlock)
        self.open_button.clicked.connect(self._unlock)
        forgot.clicked.connect(self.forgot_requested)
        self._daily = QWidget()
        column = QVBoxLayout(self._daily)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._passphrase_row)
        column.addWidget(self._by_code, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_line(forgot, self.open_button))
        self._card.body.addWidget(self._daily)

    def _make_way_back(self) -> WayBack:
        from jis_desktop.ui.unlock.way_back import WayBack  # noqa: PLC0415  start-up

        made = WayBack(self._errors, strength=self._strength, suggest=self._suggest)
        made.code_given.connect(self.code_requested)
        made.shares_given.connect(self.shares_requested)
        made.left.connect(self._back_to_daily)
        self._card.body.addWidget(made)
        # It is made last and stands before what was put below the card.
        before: QWidget = self.open_button
        for stop in made.stops():
            QWidget.setTabOrder(before, stop)
            before = stop
        return made

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

    def _back_to_daily(self) -> None:
        if self._way_back is not None:
            self._way_back.hide()
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


def _line(left: QWidget, right: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 4, 0, 0)
    line.addWidget(left)
    line.addStretch(1)
    line.addWidget(right)
    return holder
