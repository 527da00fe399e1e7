"""The form for new keys: what it means, the passphrase, and the page with the new code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jis_desktop.ui.first_start.code_page import CodePage
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.secret_field import SecretField
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText

_WIDTH = 560
_CODE_SIZE = (800, 740)
_BESIDE = 24
"""Of the window that stays to be seen around the page with the code."""


class RenewalDialog(QDialog):
    """See `presenter.RenewalView`.

    Args:
        parent: the window.
        errors: puts errors into words.

    Attributes:
        passphrase_given: carries it.
        group_tried: position in the new code and what was typed.
        code_ready: the new code is on paper.
    """

    passphrase_given = Signal(str)
    group_tried = Signal(int, str)
    code_ready = Signal()

    def __init__(self, parent: QWidget, errors: ErrorText) -> None:
        super().__init__(parent)
        self.setObjectName("renewal_form")
        self.setWindowTitle(self.tr("Renew the keys"))
        self.setMinimumWidth(active_theme().px(_WIDTH))
        self._errors = errors
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_question())
        self._note = NoteLine()
        self._note.show_note("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._pages, 1)
        column.addWidget(self._note)
        self._code_page: CodePage | None = None

    def show_refused(self, error: JisError) -> None:
        """See `presenter.RenewalView.show_refused`."""
        self._row.hide()
        self._go.hide()
        self._tell(error)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        """See `presenter.RenewalView.show_busy`."""
        self._row.clear_error()
        self._passphrase.setReadOnly(busy)
        self._go.setEnabled(not busy)
        if self._code_page is not None:
            self._code_page.allow_ready(allowed=not busy)
        self._note.show_note(self.tr("One moment…") if busy else "", "hint")

    def show_error(self, error: JisError) -> None:
        """See `presenter.RenewalView.show_error`."""
        if error.field == "passphrase" and self._code_page is None:
            self._row.set_error(self._errors.text(error))
            announce(self, self._errors.text(error))
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            self._passphrase.selectAll()
        else:
            self._tell(error)

    def show_code(self, groups: Sequence[str], *, to_try: tuple[int, int]) -> None:
        """See `presenter.RenewalView.show_code`."""
        self._passphrase.clear()
        page = self._code_page = self._make_code_page()
        page.show_code(groups, to_try=to_try)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._grow()
        page.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_try(self, position: int, *, right: bool | None) -> None:
        """See `presenter.RenewalView.show_try`."""
        if self._code_page is not None:
            self._code_page.show_try(position, right=right)

    def allow_ready(self, *, allowed: bool) -> None:
        """See `presenter.RenewalView.allow_ready`."""
        if self._code_page is not None:
            self._code_page.allow_ready(allowed=allowed)

    def show_renewed(self) -> None:
        """See `presenter.RenewalView.show_renewed`."""
        self.accept()

    def _tell(self, error: JisError) -> None:
        text = self._errors.text(error)
        self._note.show_note(text, "attention")
        announce(self, text)
        QTimer.singleShot(0, self, self._fit)

    def _make_question(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        title = Text(self.tr("Renew the keys"), role="title", name="renewal_form.title")
        told = self.tr(
            "Everything is encrypted anew, and you get a new recovery code. The old paper and "
            "the backups made before then open nothing here; your passphrase stays."
        )
        self._passphrase = SecretField(name="renewal_form.passphrase", label=self.tr("Passphrase"))
        self._passphrase.returnPressed.connect(self._ask)
        self._row = FieldRow(self.tr("Passphrase"), self._passphrase)
        column.addWidget(title)
        column.addWidget(Text(told, ink="ink_2", wrap=True))
        column.addWidget(self._row)
        column.addStretch(1)
        column.addLayout(self._make_foot())
        return page

    def _make_foot(self) -> QHBoxLayout:
        self._go = KeyedButton(
            self.tr("Show the new code"), name="renewal_form.go", kind="primary", cap="Enter"
        )
        self._cancel = KeyedButton(self.tr("Leave it as it is"), name="renewal_form.cancel")
        self._go.clicked.connect(self._ask)
        self._cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self._go, self._cancel):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _make_code_page(self) -> CodePage:
        page = CodePage()
        held = self.tr(
            "Keep the old paper until you pressed Renew now: until then only that one holds."
        )
        page.body.insertWidget(1, Text(held, role="small", ink="ink_2", wrap=True))
        page.later_button.setText(self.tr("Leave it as it is"))
        page.later_button.clicked.connect(self.reject)
        page.ready_button.setText(self.tr("Renew now"))
        page.ready_button.clicked.connect(self.code_ready)
        for button in (page.print_button, page.later_button, page.ready_button):
            button.setAutoDefault(False)
        page.tried.connect(self.group_tried)
        page.printed.connect(lambda: page.tell_printed(QTime.currentTime().toString("HH:mm")))
        return page

    def _ask(self) -> None:
        if self._go.isEnabled() and self._go.isVisible():
            self.passphrase_given.emit(self._passphrase.text())

    def _grow(self) -> None:
        """Be as large as the page wants and the window allows, in its middle."""
        theme, window = active_theme(), self.parentWidget()
        wide, high = (theme.px(side) for side in _CODE_SIZE)
        room = window.size() if window is not None else self.size()
        self.resize(min(wide, room.width() - _BESIDE), min(high, room.height() - _BESIDE))
        if window is not None:
            at = window.geometry()
            self.move(at.center() - self.rect().center())

    def _fit(self) -> None:
        """Grow with what came up: a dialog does not do so by itself."""
        layout = self.layout()
        if layout is not None and self._code_page is None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
