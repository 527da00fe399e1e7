"""The capture bar of the locked screen: one line, one button for a chat, and a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from jis_desktop.ui.bsn_warning import warn_of_bsn
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText

_KEPT_AFTER_MS = 800
"""So that what is typed is on the disk within a second."""
_LONGEST = 2_000


class CaptureBar(Card):
    """See `presenter.CaptureBarView`.

    Args:
        errors: puts errors into words.
        width: in px at the usual size of letters.

    Attributes:
        edited: carries the line after an edit.
        entered: the line is to be kept.
        chat_counted: one more nameless chat.
        paused: nothing was typed for a moment.
    """

    edited = Signal(str)
    entered = Signal()
    chat_counted = Signal()
    paused = Signal()

    def __init__(self, errors: ErrorText, *, width: int) -> None:
        super().__init__(name="locked.card")
        self._errors = errors
        self.setFixedWidth(active_theme().px(width))
        self.body.setContentsMargins(28, 18, 28, 18)
        self.body.setSpacing(10)
        self.line = IconField(
            name="locked.line",
            label=self.tr("Log without unlocking"),
            hint=self.tr("ryan 5m found a job > mon"),
            icon="corner-down-left",
        )
        self.line.setMaxLength(_LONGEST)
        self.line.bind("Ctrl+N")
        self._row = FieldRow(self.tr("Log without unlocking"), self.line)
        warn_of_bsn(self._row)
        self.body.addWidget(self._row)
        self.body.addLayout(self._foot())
        self.waiting = Text("", role="caption", ink="ink_3", name="locked.waiting")
        self.waiting.hide()
        self.body.addWidget(self.waiting)
        self._pause = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._pause.timeout.connect(self.paused)
        self.line.textEdited.connect(self._on_edit)
        self.line.returnPressed.connect(self._enter)

    def show_line(self, text: str) -> None:
        """See `presenter.CaptureBarView.show_line`."""
        if self.line.text() != text:
            self.line.setText(text)

    def show_saved(self) -> None:
        """See `presenter.CaptureBarView.show_saved`."""
        self._pause.stop()
        told = self.tr("Saved. You will find it after unlocking.")
        self._row.set_good(told)
        announce(self, told)

    def show_waiting(self, count: int) -> None:
        """See `presenter.CaptureBarView.show_waiting`."""
        self.waiting.setText(self.tr("%n line(s) waiting for you to unlock", "", count))
        self.waiting.setVisible(count > 0)

    def show_usable(self, *, usable: bool) -> None:
        """See `presenter.CaptureBarView.show_usable`."""
        for part in (self.line, self.chat, self.save):
            part.setEnabled(usable)
        if not usable:
            self._row.set_hint(self.tr("Works once you have unlocked on this laptop."))

    def show_error(self, error: JisError) -> None:
        """See `presenter.CaptureBarView.show_error`."""
        told = self._errors.text(error)
        self._row.set_error(told)
        announce(self, told)

    def _foot(self) -> QHBoxLayout:
        self.chat = KeyedButton(
            self.tr("Corridor chat"), name="locked.chat", kind="quiet", icon="footprints"
        ).small()
        self.chat.set_cap("Ctrl T")
        keys = QShortcut(QKeySequence("Ctrl+T"), self)
        keys.setAutoRepeat(False)
        keys.activated.connect(self.chat.click)
        self.save = KeyedButton(self.tr("Keep"), name="locked.save", cap="Enter").small()
        self.chat.clicked.connect(self.chat_counted)
        self.save.clicked.connect(self._enter)
        line = QHBoxLayout()
        line.addWidget(self.chat)
        line.addStretch(1)
        line.addWidget(self.save)
        return line

    def _on_edit(self, text: str) -> None:
        self._row.clear_error()
        self.edited.emit(text)
        self._pause.start()

    def _enter(self) -> None:
        self._pause.stop()
        self.entered.emit()
