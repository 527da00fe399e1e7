"""Warns below a field, while typing, that it seems to hold a BSN, and takes it out.

What was found stays in the field: nothing of it is told to anybody, logged or blocked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from jis_desktop.domain.bsn import find_bsns, without
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine

if TYPE_CHECKING:
    from jis_desktop.domain.bsn import Span
    from jis_desktop.ui.widgets.field_row import FieldRow

KEY = "Alt+B"


class BsnWarning(QWidget):
    """A sentence and a button; takes no room while nothing is found.

    Args:
        field: whose text is watched.
        beside: of the line that the field's text came from; what that one warns of is not
            warned of twice.
        narrow: the button stands below the sentence.

    Attributes:
        changed: what is found is other than before.
        numbers: what is found, as it stands there.
    """

    changed = Signal()

    def __init__(
        self,
        field: QLineEdit | QPlainTextEdit,
        *,
        beside: BsnWarning | None = None,
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(f"{field.objectName()}.bsn")
        self.numbers: frozenset[str] = frozenset()
        self._field = field
        self._beside = beside
        self._note = NoteLine()
        self.button = KeyedButton(
            self.tr("Take it out"), name=f"{field.objectName()}.bsn.take_out", kind="quiet"
        ).small()
        self.button.set_cap("Alt B")
        self.button.clicked.connect(self.take_out)
        way = QBoxLayout.Direction
        line = QBoxLayout(way.TopToBottom if narrow else way.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 if narrow else 8)
        line.addWidget(self._note, int(not narrow))
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        keys = QShortcut(QKeySequence(KEY), field)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.take_out)
        if isinstance(field, QPlainTextEdit):
            # The document tells of what a form puts there with the field's own signals blocked.
            field.document().contentsChanged.connect(self.look)
        else:
            field.textChanged.connect(self.look)
        if beside is not None:
            beside.changed.connect(self.look)
        self.hide()
        self.look()

    def look(self) -> None:
        """Look again what the field holds."""
        text = _text(self._field)
        found = frozenset(text[one.start : one.end] for one in find_bsns(text))
        if self._beside is not None:
            found -= self._beside.numbers
        if found == self.numbers:
            return
        new = bool(found) and not self.numbers
        self.numbers = found
        told = self.tr("This looks like a citizen service number (BSN). It may not stand here.")
        self._note.show_note(told if found else "", "attention")
        self.setVisible(bool(found))
        if new and self._field.hasFocus():
            announce(self._field, told)
        self.changed.emit()

    def take_out(self) -> None:
        """Take the first one out of the field; undo in the field brings it back."""
        text = _text(self._field)
        for one in find_bsns(text):
            if text[one.start : one.end] in self.numbers:
                _cut(self._field, text, without(text, one)[0])
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def warn_of_bsn(
    row: FieldRow, *, beside: BsnWarning | None = None, narrow: bool = False
) -> BsnWarning | None:
    """Put a warning below the field of a row; None where its control takes no text."""
    control = row.control
    if not isinstance(control, QLineEdit | QPlainTextEdit):
        return None
    warning = BsnWarning(control, beside=beside, narrow=narrow)
    row.add_below(warning)
    return warning


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def _cut(field: QLineEdit | QPlainTextEdit, text: str, span: Span) -> None:
    # Qt counts UTF-16 units: an emoji is two of them, and one character.
    start, end = (len(text[:at].encode("utf-16-le")) // 2 for at in (span.start, span.end))
    if isinstance(field, QLineEdit):
        field.setSelection(start, end - start)
        field.insert("")
        return
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
