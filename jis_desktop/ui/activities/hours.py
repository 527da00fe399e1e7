"""Hours at schools: a row a school, a field a day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QHideEvent

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.school import School
    from jis_desktop.services.note_presence import PresenceWeek
    from jis_desktop.ui.activities.phrases import ActivityPhrases
    from jis_desktop.ui.error_text import ErrorText

_FIELD_WIDE = 64
_SCHOOL_DAYS = 5


class HoursPart(QWidget):
    """See the module. A field is stored when one leaves it or presses Enter.

    Args:
        phrases: puts days into words.
        errors: puts errors into words.

    Attributes:
        noted: carries the school's id, the day and the text as typed.
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
    """

    noted = Signal(object, object, str)
    told = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, phrases: ActivityPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("activities.hours")
        self._phrases = phrases
        self._errors = errors
        self._locale = QLocale(phrases.days.language)
        self._fields: dict[tuple[UUID, date], QLineEdit] = {}
        self._shown: tuple[object, ...] = ()
        self._stored: dict[tuple[UUID, date], str] = {}
        card = Card(title=self.tr("Hours at school"), aside="", name="activities.hours.card")
        self._card = card
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        card.body.addLayout(self._grid)
        self._problem = NoteLine()
        card.body.addWidget(self._problem)
        hint = self.tr("Type hours such as 6, 6.5 or 6:30. They are stored by themselves.")
        card.body.addWidget(Text(hint, role="small", ink="ink_2", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 16)
        column.addWidget(card)
        column.addStretch(1)

    def show_week(self, week: PresenceWeek, *, today: date) -> None:
        """See `hours_presenter.HoursView.show_week`."""
        shown = (week.first, week.schools)
        if shown != self._shown:
            self._shown = shown
            self._rebuild(week, today)
        for place, field in self._fields.items():
            minutes = week.minutes.get(place, 0)
            text = self._hours(minutes) if minutes else ""
            if self._stored.get(place) != text:
                self._stored[place] = text
                field.setText(text)
        self._card.set_aside(
            self.tr("{hours} hours this week").format(hours=self._hours(week.total))
        )

    def show_noted(self, school_id: UUID, day: date, *, undo: Callable[[], None]) -> None:
        """See `hours_presenter.HoursView.show_noted`."""
        field = self._fields.get((school_id, day))
        if field is not None:
            _mark(field, mend=False)
        self._problem.show_note("", "hint")
        self.undoable.emit(self.tr("Hours stored"), undo)

    def show_error(self, error: JisError) -> None:
        """See `hours_presenter.HoursView.show_error`."""
        self.told.emit(self._errors.text(error))

    def show_problem(self, error: JisError, school_id: UUID, day: date) -> None:
        """See `hours_presenter.HoursView.show_problem`."""
        text = self._errors.text(error)
        self._stored.pop((school_id, day), None)
        self._problem.show_note(text, "attention")
        field = self._fields.get((school_id, day))
        if field is not None:
            _mark(field, mend=True)
            field.setAccessibleDescription(text)

    def focus_first(self) -> None:
        """Go to the latest day that can be filled in."""
        open_ones = [field for field in self._fields.values() if field.isEnabled()]
        if open_ones:
            open_ones[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """See `hours_presenter.HoursView.flush`."""
        for school_id, day in self._fields:
            self._note(school_id, day)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for a screen that is gone, see QWidget.hideEvent."""
        super().hideEvent(event)
        self.flush()

    def _rebuild(self, week: PresenceWeek, today: date) -> None:
        self.flush()
        while (item := self._grid.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.setParent(None)
                gone.deleteLater()
        self._fields.clear()
        self._stored.clear()
        days = [week.first + timedelta(days=number) for number in range(len(week.free))]
        busy = {day for _school, day in week.minutes}
        days = [day for day in days if day.weekday() < _SCHOOL_DAYS or day in busy]
        for column, day in enumerate(days, start=1):
            head = Text(self._phrases.column(day), role="small", ink="ink_2")
            self._grid.addWidget(head, 0, column)
            free = week.free[day.weekday()]
            if free:
                head.setToolTip(self._phrases.free(free))
        for row, school in enumerate(week.schools, start=1):
            self._grid.addWidget(Text(school.name, wrap=True), row, 0)
            for column, day in enumerate(days, start=1):
                self._grid.addWidget(self._field(school, day, today), row, column)
        self._grid.setColumnStretch(0, 1)

    def _field(self, school: School, day: date, today: date) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"activities.hours.{school.id.hex}.{day.isoformat()}")
        said = self.tr("Hours at {school} on {day}")
        field.setAccessibleName(said.format(school=school.name, day=self._phrases.days.day(day)))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(active_theme().px(_FIELD_WIDE))
        field.setEnabled(day <= today)
        field.editingFinished.connect(partial(self._note, school.id, day))
        self._fields[school.id, day] = field
        return field

    def _note(self, school_id: UUID, day: date) -> None:
        field = self._fields[school_id, day]
        if field.text().strip() != self._stored.get((school_id, day), ""):
            self._stored[school_id, day] = field.text().strip()
            self.noted.emit(school_id, day, field.text())

    def _hours(self, minutes: int) -> str:
        """Hours with at most two decimals, as the language writes them."""
        return self._locale.toString(minutes / 60, "f", 2).rstrip("0").rstrip(".,")


def _mark(field: QLineEdit, *, mend: bool) -> None:
    field.setProperty("mend", "true" if mend else "")
    field.style().unpolish(field)
    field.style().polish(field)
