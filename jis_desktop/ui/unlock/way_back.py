"""The form for a passphrase that is gone: the printed code or two shares, and a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jis_desktop.ui.page import from_left
from jis_desktop.ui.passphrase_meter import PassphraseMeter
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.secret_field import SecretField
from jis_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText

_CODE, _SHARES = "code", "shares"


class WayBack(QWidget):
    """See the module.

    Args:
        errors: puts errors into words.
        strength: 0 to 4 of a passphrase.
        suggest: a passphrase of random words.

    Attributes:
        code_given: carries the recovery code and the new passphrase.
        shares_given: carries both shares and the new passphrase.
        left: somebody goes back to the passphrase.
    """

    code_given = Signal(str, str)
    shares_given = Signal(str, str, str)
    left = Signal()

    def __init__(
        self,
        errors: ErrorText,
        *,
        strength: Callable[[str], int],
        suggest: Callable[[], str],
    ) -> None:
        super().__init__()
        self._errors = errors
        self._strength = strength
        self._suggest = suggest
        self._make_fields()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._way)
        for row in self._rows.values():
            column.addWidget(row)
        column.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._make_tools())
        column.addLayout(self._make_foot())
        self._connect_fields()
        self.setFocusProxy(self._way)  # the first that Tab leads to, or it would be passed by
        self._choose(_CODE)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        first = self._fields[_CODE if self._way.key() == _CODE else "one"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        """Show that the key is being worked out, or that one may type again."""
        for field in self._fields.values():
            field.setReadOnly(busy)
        self._open.setEnabled(not busy)
        self._open.setText(self.tr("Opening…") if busy else self._deed())

    def show_error(self, error: JisError) -> None:
        """Tell what is wrong at its field; what was typed stays."""
        first = _CODE if self._way.key() == _CODE else "one"
        name = {"passphrase": "new", "share_other": "other"}.get(error.field or "", first)
        text = self._errors.text(error)
        self._rows[name].set_error(text)
        announce(self, text)
        self._fit_soon()
        self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields[name].selectAll()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads to, in order."""
        ways = self._way.findChildren(QAbstractButton)
        return (*ways, *self._fields.values(), *self._tools, self._back, self._open)

    def forget(self) -> None:
        """Empty every field."""
        for field in self._fields.values():
            field.clear()
        for row in self._rows.values():
            row.clear_error()
        self._shown.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the wrapped lines want, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def _make_fields(self) -> None:
        self._way = Segments(
            [
                Option(_CODE, self.tr("The code on paper")),
                Option(_SHARES, self.tr("Two people")),
            ],
            label=self.tr("Open with"), name="unlock.way",
        )  # fmt: skip
        self._way.choose(_CODE)
        labels = {
            _CODE: self.tr("Recovery code"),
            "one": self.tr("The share of the first"),
            "other": self.tr("The share of the second"),
            "new": self.tr("New passphrase"),
        }
        self._fields: dict[str, QLineEdit] = {
            name: IconField(name=f"unlock.{name}", label=labels[name], role="code_input")
            for name in (_CODE, "one", "other")
        }
        for name in ("one", "other"):  # neither of the two may read the other's share
            self._fields[name].setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
            self._fields[name].setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        self._new = SecretField(name="unlock.new", label=labels["new"])
        self._fields["new"] = self._new
        hints = {
            _CODE: self.tr("From your paper: nine groups of four. Dashes are not needed."),
            "other": self.tr("Of your organisation, each with a share. The log keeps it."),
        }
        self._rows = {
            name: FieldRow(labels[name], field, hint=hints.get(name, ""))
            for name, field in self._fields.items()
        }
        self._meter = PassphraseMeter(self._new, strength=self._strength, name="unlock.strength")

    def _make_tools(self) -> QHBoxLayout:
        suggest = KeyedButton(
            self.tr("Suggest five words"), name="unlock.suggest", icon="refresh-cw"
        )
        self._shown = KeyedButton(self.tr("Show"), name="unlock.show", kind="quiet", icon="eye")
        self._shown.setAccessibleName(self.tr("Show what I type"))
        self._shown.setCheckable(True)
        suggest.clicked.connect(self._use_suggestion)
        self._shown.toggled.connect(self._show_typing)
        self._tools = (suggest, self._shown)
        return from_left(*self._tools)

    def _make_foot(self) -> QHBoxLayout:
        self._open = KeyedButton("", name="unlock.use_code", kind="primary")
        self._back = back = KeyedButton(self.tr("Back"), name="unlock.back", kind="quiet")
        self._open.clicked.connect(self._give)
        back.clicked.connect(self._leave)
        foot = from_left(back)
        foot.addWidget(self._open)
        return foot

    def _connect_fields(self) -> None:
        self._way.chosen.connect(self._choose)
        for before, after in ((_CODE, "new"), ("one", "other"), ("other", "new")):
            self._fields[before].returnPressed.connect(self._fields[after].setFocus)
        self._fields["new"].returnPressed.connect(self._give)

    def _deed(self) -> str:
        if self._way.key() == _CODE:
            return self.tr("Open with the code")
        return self.tr("Open with the shares")

    def _choose(self, way: str) -> None:
        for name in (_CODE, "one", "other"):
            self._rows[name].setVisible((name == _CODE) == (way == _CODE))
            self._rows[name].clear_error()
        self._open.setText(self._deed())
        self._fit_soon()

    def _give(self) -> None:
        if not self._open.isEnabled():
            return
        for row in self._rows.values():
            row.clear_error()
        code, one, other, new = (field.text() for field in self._fields.values())
        if self._way.key() == _CODE:
            self.code_given.emit(code, new)
        else:
            self.shares_given.emit(one, other, new)

    def _fit_soon(self) -> None:
        """Lines that were just shown have no height yet."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.setMinimumHeight(self._column.totalMinimumHeightForWidth(self.width()))

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _use_suggestion(self) -> None:
        self._shown.setChecked(True)
        self._fields["new"].setText(self._suggest())
        self._fields["new"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_typing(self, shown: bool) -> None:  # noqa: FBT001  Qt's signal
        self._new.show_typing(shown=shown)
