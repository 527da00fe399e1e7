"""One line of Na de pauze: its field, how it is read, and what it still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.domain.captured_line import LONGEST
from jis_desktop.ui.capture.chips import ReadingChips
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from jis_desktop.services.read_captured import Waiting, WaitingLine
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases


class LineRow(QWidget):
    """A line.

    Args:
        one: as it is read now.
        waiting: for the names.
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.

    Attributes:
        typed: the text after an edit.
        entered: Enter in the field.
        who_chosen: carries the id of a youth; None for somebody new.
        accepted: it is right, though it was never entered.
        thrown_away: it is not wanted.
        needs_look: it cannot be saved as it stands.
    """

    typed = Signal(str)
    entered = Signal()
    who_chosen = Signal(object)
    accepted = Signal()
    thrown_away = Signal()

    def __init__(
        self, one: WaitingLine, waiting: Waiting, phrases: DayPhrases, errors: ErrorText
    ) -> None:
        super().__init__()
        self._name = one.line.id.hex
        self.setObjectName(f"after_break.row.{self._name}")
        self._phrases = phrases
        self._errors = errors
        self._chips = ReadingChips(phrases, name=f"after_break.chip.{self._name}")
        self._chips.field_requested.connect(lambda _name: self.field.setFocus())
        self._note = NoteLine()
        self._answers = QWidget()
        self._flow = FlowLayout(6)
        self._answers.setLayout(self._flow)
        self._choices: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(Text(self._moment(one), role="caption", ink="ink_2"))
        column.addLayout(self._line(one))
        for part in (self._chips, self._note, self._answers):
            column.addWidget(part)
        self._drop.raise_()  # Tab comes to the answers before
        self.show_reading(one, waiting)

    def show_reading(self, one: WaitingLine, waiting: Waiting) -> None:
        """Show how the line is read, and what it needs; the field stays as it is."""
        names = {known.id: known for known in waiting.names}
        self._chips.show_reading(one.read, names)
        self._note.show_note(self._errors.text(one.problem) if one.problem else "", "attention")
        self.field.setAccessibleDescription(self._note.text())
        self.needs_look = one.problem is not None
        self._show_answers(one)

    def show_refused(self, text: str) -> None:
        """Tell why it was not saved."""
        self._note.show_note(text, "attention")

    def _line(self, one: WaitingLine) -> QHBoxLayout:
        self.field = IconField(
            name=f"after_break.line.{self._name}", label=self.tr("The line as you typed it")
        )
        self.field.setMaxLength(LONGEST)
        self.field.setText(one.line.text)
        self.field.setCursorPosition(0)
        self.field.textEdited.connect(self.typed)
        self.field.returnPressed.connect(self.entered)
        drop = KeyedButton(
            self.tr("Throw away"),
            name=f"after_break.drop.{self._name}",
            kind="bare",
            icon="trash-2",
        ).icon_only()
        drop.clicked.connect(self.thrown_away)
        self._drop = drop
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(drop)
        return line

    def _moment(self, one: WaitingLine) -> str:
        day = self._phrases.short_day(one.at.date())
        return f"{day} {one.at.strftime('%H:%M')}"

    def _show_answers(self, one: WaitingLine) -> None:
        for part in self._choices:
            self._flow.removeWidget(part)
            part.hide()  # or the layout would still show it, as a window of its own
            part.deleteLater()
        self._choices = [*self._who(one), *self._right(one)]
        for part in self._choices:
            self._flow.addWidget(part)
            part.show()
        self._answers.setVisible(bool(self._choices))

    def _who(self, one: WaitingLine) -> list[QWidget]:
        made: list[QWidget] = []
        for known in one.choices:
            chip = KeyedButton(
                known.label,
                name=f"after_break.who.{self._name}.{known.id.hex}",
                kind="chip",
                icon="user-round",
            )
            chip.clicked.connect(lambda _on=False, youth=known.id: self.who_chosen.emit(youth))
            made.append(chip)
        if one.choices:
            text = self.tr("Somebody new: {name}").format(name=one.read.who.name)
            new = KeyedButton(
                text, name=f"after_break.new.{self._name}", kind="chip", icon="user-plus"
            )
            new.clicked.connect(lambda: self.who_chosen.emit(None))
            made.append(new)
        return made

    def _right(self, one: WaitingLine) -> list[QWidget]:
        if one.problem is None or one.problem.code != "captured.not_entered":
            return []
        right = KeyedButton(
            self.tr("It is right"), name=f"after_break.right.{self._name}", icon="check"
        ).small()
        right.clicked.connect(self.accepted)
        return [right]


class UnreadableRow(QWidget):
    """A line that cannot be read.

    Args:
        told: why.
        name: ends the names of its parts.

    Attributes:
        thrown_away: it was seen, and may go.
    """

    thrown_away = Signal()

    def __init__(self, told: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"after_break.unreadable.{name}")
        note = NoteLine()
        seen = KeyedButton(self.tr("Take it away"), name=f"after_break.seen.{name}").small()
        seen.clicked.connect(self.thrown_away)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 12, 16, 12)
        line.setSpacing(12)
        line.addWidget(note, 1)
        line.addWidget(seen, 0, Qt.AlignmentFlag.AlignTop)
        note.show_note(told, "attention")  # earlier it would be a window of its own
