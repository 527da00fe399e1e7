"""The form's controls behind one small face each: show a value, tell when one was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.token_input import TokenInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ui.widgets.field_row import FieldRow


@dataclass(frozen=True)
class Field:
    """One field of the form.

    Attributes:
        name: of the entry's value, such as ``minutes``.
        row: label, control and error.
        show: puts a value into the control without telling anyone.
    """

    name: str
    row: FieldRow
    show: Callable[[Any], None]

    @property
    def control(self) -> QWidget:
        """What takes the focus."""
        return self.row.control


def bind(name: str, row: FieldRow, told: Callable[[str, object], None]) -> Field:
    """Make the field of a row; ``told`` gets the name and the value that somebody chose."""
    control = row.control
    if isinstance(control, Segments):
        return _segments(name, row, control, told)
    if isinstance(control, ChoiceChips | TokenInput):
        control.changed.connect(lambda: told(name, control.keys()))
        return Field(name, row, lambda value: _show_keys(control, value))
    if isinstance(control, Combo):
        control.chosen.connect(lambda key: told(name, key or None))
        return Field(name, row, lambda value: control.choose(value or ""))
    if isinstance(control, GrowingText):
        control.textChanged.connect(lambda: told(name, control.toPlainText()))
        return Field(name, row, lambda value: _show_text(control, value or ""))
    if isinstance(control, QSpinBox):
        control.valueChanged.connect(lambda value: told(name, None if value < 0 else value))
        return Field(name, row, lambda value: _show_number(control, value))
    return _line(name, row, control, told)


def _segments(
    name: str, row: FieldRow, control: Segments, told: Callable[[str, object], None]
) -> Field:
    numbers = name == "minutes"
    control.chosen.connect(lambda key: told(name, int(key) if numbers else key))
    return Field(name, row, lambda value: control.choose("" if value is None else str(value)))


def _line(name: str, row: FieldRow, control: QWidget, told: Callable[[str, object], None]) -> Field:
    if not isinstance(control, QLineEdit):
        raise TypeError(type(control).__name__)
    control.textEdited.connect(lambda text: told(name, text))

    def show(value: str | None) -> None:
        if control.text() != (value or ""):
            control.setText(value or "")

    return Field(name, row, show)


def _show_keys(control: ChoiceChips | TokenInput, value: tuple[str, ...] | None) -> None:
    if control.keys() != tuple(value or ()):
        control.choose(value or ())


def _show_text(control: GrowingText, text: str) -> None:
    if control.toPlainText() != text:
        blocker = QSignalBlocker(control)
        control.setPlainText(text)
        blocker.unblock()


def _show_number(control: QSpinBox, value: int | None) -> None:
    blocker = QSignalBlocker(control)
    control.setValue(-1 if value is None else value)
    blocker.unblock()
