"""Beside the timeline: what a youth wants to reach, why the youth is marked, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jis_desktop.ui.bsn_warning import BsnWarning
from jis_desktop.ui.page import icon_note
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.keycap import KeyHints
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from jis_desktop.services.see_youths import YouthFile
    from jis_desktop.ui.today.phrases import DayPhrases


class GoalsPart(QWidget):
    """Cards beside the timeline.

    Args:
        days: code lists and their language.

    Attributes:
        typed: carries the words of a new goal.
    """

    typed = Signal(str)

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self.setObjectName("youths.goals_part")
        self._days = days
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        self._goals = Card(name="youths.goals")
        self._title = IconText("target", "", role="body", ink="ink").set_weight(600)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._field = QLineEdit()
        self._field.setObjectName("youths.goals.new")
        self._field.setAccessibleName(self.tr("A new goal, in the youth's own words"))
        self._field.setPlaceholderText(self.tr("Add a goal"))
        self._field.setMaxLength(500)
        self._field.returnPressed.connect(self._tell)
        self._first = QHBoxLayout()
        self._first.addWidget(self._title.set_icon("target", "primary_ink"))
        self._goals.body.addLayout(self._first)
        self._goals.body.addLayout(self._lines)
        self._goals.body.addWidget(self._field)
        self._goals.body.addWidget(BsnWarning(self._field))
        column.addWidget(self._goals)
        self._mark = Card(kind="attention", name="youths.mark")
        self._mark_text = IconText("flag", "", role="body", ink="attention_ink").set_weight(600)
        self._mark.body.addWidget(self._mark_text)
        column.addWidget(self._mark)
        self._kept = icon_note("shield-check", self.tr("The youth may see all that is kept here."))
        column.addWidget(self._kept)
        self._hints = KeyHints(
            ((("Enter",), self.tr("correct")), (("Del",), self.tr("take out"))),
            name="youths.timeline.hints",
        )
        column.addWidget(self._hints)
        column.addStretch(1)

    def show_goals(self, file: YouthFile, *, mark: str) -> None:
        """Show a youth's goals and mark; no card where nobody is coached and nothing is marked."""
        self._goals.setVisible(file.trajectory is not None)
        title = self.tr("What {name} wants").format(name=file.person.name)
        self._title.setText(title)
        while (gone := self._lines.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for goal in file.goals:
            words = Text(f"\u2018{goal.words}\u2019", wrap=True)
            self._lines.addWidget(words)
            if goal.result:
                result = self._days.lists["goal_result"].label(goal.result, self._days.language)
                self._lines.addWidget(Text(result, role="small", ink="ink_2"))
        self._mark.setVisible(bool(mark))
        self._mark_text.setText(mark)

    def set_compact(self, *, on: bool) -> None:
        """Take less height where it stands above the timeline: one line less, no note."""
        self._kept.setVisible(not on)
        self._hints.setVisible(not on)
        (self._first if on else self._goals.body).addWidget(self._field)

    def _tell(self) -> None:
        words = self._field.text().strip()
        if words:
            self._field.clear()
            self.typed.emit(words)
