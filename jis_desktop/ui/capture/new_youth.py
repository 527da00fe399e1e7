"""What one may say of somebody new: school, year and gender. None of it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.domain.young_person import SCHOOL_YEARS
from jis_desktop.ui.capture.fields import Field, bind
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keycap import KeyHints, cap_text
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jis_desktop.domain.line_parts import NewYouth
    from jis_desktop.domain.school import School
    from jis_desktop.ui.today.phrases import DayPhrases

KEYS = "Alt+N"
"""From anywhere in the panel, to the year: the school is filled in already."""


class NewYouthPart(QWidget):
    """Three fields, there while the entry is about somebody new.

    Args:
        panel: in which `KEYS` goes to them.
        phrases: the code lists and their language.
        today: for which genders are offered.

    Attributes:
        chosen: name and value that somebody chose.
    """

    chosen = Signal(str, object)

    def __init__(self, panel: QWidget, phrases: DayPhrases, today: date) -> None:
        super().__init__()
        self.setObjectName("capture.new")
        self._title = Text("", wrap=True, name="capture.new.name").set_weight(600)
        self._school = self._make_school()
        self._year = self._make_year()
        self._gender = self._make_gender(phrases, today)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._hints())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(10)
        column.addLayout(head)
        for field in (self._school, self._year, self._gender):
            column.addWidget(field.row)
        column.addWidget(Rule())
        shortcut = QShortcut(QKeySequence(KEYS), panel)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._go_in)
        self.hide()

    def offer_schools(self, schools: Sequence[School]) -> None:
        """Offer these, the worker's own first."""
        control = self._school.control
        if isinstance(control, Combo):
            control.set_options(
                [*(Option(one.id.hex, one.name) for one in schools), self._unsaid()]
            )

    def show_youth(self, new: NewYouth | None, name: str) -> None:
        """Show what is said of somebody new; None where nobody is."""
        self.setVisible(new is not None)
        if new is None:
            return
        self._title.setText(self.tr("New: {name}").format(name=name))
        self._school.show(new.school_id.hex if new.school_id else "")
        self._year.show("" if new.school_year is None else str(new.school_year))
        self._gender.show(new.gender or "")

    def _go_in(self) -> None:
        if self.isVisible():
            self._year.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hints(self) -> KeyHints:
        hints = (((cap_text(KEYS),), self.tr("to the year; all may stay empty")),)
        return KeyHints(hints, name="capture.new.hints")

    def _unsaid(self) -> Option:
        return Option("", self.tr("Not said"))

    def _make_school(self) -> Field:
        label = self.tr("School")
        return self._bound(
            label, Combo([self._unsaid()], label=label, name="capture.new.school_id")
        )

    def _make_year(self) -> Field:
        label = self.tr("Year")
        years = [Option(str(year), str(year), letter=str(year)) for year in SCHOOL_YEARS]
        options = [*years, self._unsaid()]
        return self._bound(label, Segments(options, label=label, name="capture.new.school_year"))

    def _make_gender(self, phrases: DayPhrases, today: date) -> Field:
        label = self.tr("Gender")
        words = [
            (code.key, code.label(phrases.language))
            for code in phrases.lists["gender"].valid_on(today)
        ]
        options = [Option(key, word, letter=word[:1].lower()) for key, word in words]
        options.append(self._unsaid())
        return self._bound(label, Segments(options, label=label, name="capture.new.gender"))

    def _bound(self, label: str, control: QWidget) -> Field:
        name = control.objectName().rpartition(".")[2]
        row = FieldRow(label, control, side="left")
        return bind(name, row, lambda field, value: self.chosen.emit(f"new_{field}", value or ""))
