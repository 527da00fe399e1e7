"""A label with its control, a hint below, and what is to be mended there."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import SPACE
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.text import Text

_LABEL_WIDE = 112


class FieldRow(QWidget):
    """The label names the control for a screen reader; hint and error describe it.

    Args:
        label: shown, and the control's accessible name where it has none.
        control: anything that takes the focus; its frame shows the error where it has one.
        hint: 12 px below the control; empty for none.
        side: label ``left`` of the control (in the panel) or ``above`` it.
        name: the object's name; the control's with ``.row`` unless told.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        hint: str = "",
        side: Literal["left", "above"] = "above",
        name: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name or f"{control.objectName()}.row")
        self.control = control
        self._hint = hint
        self._label = Text(label, role="small", ink="ink_2", wrap=side == "left")
        self._label.setBuddy(control)
        self._note = NoteLine()
        if not control.accessibleName():
            control.setAccessibleName(label)
        if side == "left":
            self._put_left()
        else:
            self._put_above()
        self._rest()

    def add_below(self, part: QWidget) -> None:
        """Put something between the control and its hint, such as a warning with a button."""
        self._below.addWidget(part)

    def set_error(self, text: str) -> None:
        """Say what to mend: the sentence in words, an icon and the control's edge."""
        self._mark("mend", on=True)
        self._mark("good", on=False)
        self._note.show_note(text, "attention")
        self.control.setAccessibleDescription(text)

    def set_good(self, text: str) -> None:
        """Say that what stands there is right."""
        self._mark("mend", on=False)
        self._mark("good", on=True)
        self._note.show_note(text, "good")
        self.control.setAccessibleDescription(text)

    def clear_error(self) -> None:
        """Show the hint again."""
        self._mark("mend", on=False)
        self._mark("good", on=False)
        self._rest()

    def error(self) -> str:
        """The sentence of `set_error`; empty when there is none."""
        return self._note.text() if self.control.property("mend") == "true" else ""

    def set_hint(self, hint: str) -> None:
        """Give another hint; an error stays before it."""
        self._hint = hint
        if not self.error():
            self._rest()

    def set_managed(self, text: str) -> None:
        """Lock the control and say who set it."""
        if isinstance(self.control, QLineEdit):
            self.control.setReadOnly(True)
        else:
            self.control.setEnabled(False)
        self._mark("managed", on=True)
        self._note.show_note(text, "managed")
        self.control.setAccessibleDescription(text)

    def _rest(self) -> None:
        self._note.show_note(self._hint, "hint")
        self.control.setAccessibleDescription(self._hint)

    def _mark(self, state: str, *, on: bool) -> None:
        wanted = "true" if on else ""
        if (self.control.property(state) or "") == wanted:
            return
        self.control.setProperty(state, wanted)
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        self.control.update()

    def _put_left(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.snug)
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._fit_label()
        active_theme().changed.connect(self._fit_label)
        line.addLayout(self._control_and_note(), 1)

    def _fit_label(self) -> None:
        """Put the label in the middle of the control's first line."""
        theme = active_theme()
        first_line = min(self.control.sizeHint().height(), theme.control_height)
        down = max(0, (first_line - theme.line("small")) // 2)
        self._label.setContentsMargins(0, down, 0, 0)
        self._label.setFixedWidth(theme.px(_LABEL_WIDE))

    def _put_above(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._label)
        column.addLayout(self._control_and_note())

    def _control_and_note(self) -> QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.hair)
        line = QHBoxLayout()
        line.addWidget(self.control)
        if self.control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Maximum:
            line.addStretch(1)
        column.addLayout(line)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        column.addWidget(self._note)
        column.addStretch(1)
        return column
