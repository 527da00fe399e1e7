"""The fields of one record, to be corrected: which control each has, and what it offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from jis_desktop.domain.records import Kind
from jis_desktop.domain.text_rules import LABEL_LENGTH
from jis_desktop.domain.young_person import SCHOOL_YEARS
from jis_desktop.ui.bsn_warning import warn_of_bsn
from jis_desktop.ui.capture.apart import Apart
from jis_desktop.ui.capture.fields import Field, bind
from jis_desktop.ui.capture.health_row import HealthRow
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.token_input import TokenInput

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.sheet import Sheet

Control = Literal["text", "segments", "combo", "chips", "token", "tokens", "line"]

_CONTROLS: dict[str, Control] = {
    "facts": "text", "interpretation": "text", "note": "text", "words": "text", "reason": "text",
    "kind": "segments", "sort": "segments", "source": "segments",
    "place": "combo", "with_whom": "combo", "item": "combo", "life_domain": "combo",
    "school_id": "combo", "school_year": "combo", "gender": "combo", "referred_by": "combo",
    "age_band": "combo",
    "life_domains": "chips",
    "who": "token", "topic": "token",
    "themes": "tokens", "supports": "tokens",
}  # fmt: skip
"""A field that is not named here is a line."""
_LISTS = {
    "place": "place", "with_whom": "with_whom",
    "life_domains": "life_domain", "life_domain": "life_domain", "themes": "theme",
    "supports": "support_pupil", "topic": "early_signal", "sort": "signal_sort",
    "source": "signal_source", "gender": "gender", "referred_by": "referred_by",
    "age_band": "age_band",
}  # fmt: skip
_MAY_BE_EMPTY = frozenset(
    {"place", "life_domain", "school_id", "school_year", "gender", "referred_by", "age_band"}
)


_KINDS = {
    Kind.CONTACT: "contact_kind",
    Kind.TALLY: "tally_kind",
    Kind.ACTIVITY: "activity_kind",
}


class EditForm(QWidget):
    """The fields of a record, filled in.

    Args:
        sheet: the record and what its fields hold.
        phrases: code lists and their language.
        name: with which the names of its fields begin.

    Attributes:
        typed: name and value of a field that somebody changed.
        fields: by name, in the order of the screen.
    """

    typed = Signal(str, object)

    def __init__(self, sheet: Sheet, phrases: DayPhrases, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}.form")
        self._name = name
        self._sheet = sheet
        self._phrases = phrases
        self._labels = self._named_labels()
        self._hints = self._named_hints()
        self.fields: dict[str, Field] = {}
        self._values: dict[str, Any] = dict(sheet.values)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(10)
        for field in sheet.values:
            row = self._row(field)
            self.fields[field] = bind(field, row, self._tell)
            self.fields[field].show(sheet.values[field])
            if field == "interpretation" and "facts" in self.fields:
                facts = self.fields["facts"].row
                column.removeWidget(facts)
                column.addWidget(Apart(facts, row, name=f"{name}.apart"))
            else:
                column.addWidget(row)
            if isinstance(row.control, GrowingText):
                warn_of_bsn(row, narrow=True)
                row.control.moveCursor(QTextCursor.MoveOperation.End)
        column.addStretch(1)
        self._ask_health()

    def show_error(self, name: str, text: str) -> bool:
        """Say at a field what to mend and go there; whether there is such a field."""
        for field in self.fields.values():
            field.row.clear_error()
        if name not in self.fields:
            return False
        self.fields[name].row.set_error(text)
        self.fields[name].control.setFocus()
        return True

    def left_over(self) -> str:
        """The first field with text that is not a choice yet; "" where there is none."""
        for name, field in self.fields.items():
            control = field.control
            if isinstance(control, TokenInput) and control.text().strip():
                control.accept_text()
                if control.text().strip():
                    return name
        return ""

    def _tell(self, name: str, value: object) -> None:
        self.fields[name].row.clear_error()
        self._values[name] = value or ""
        self._ask_health()
        self.typed.emit(name, "" if value is None else value)

    def _row(self, name: str) -> FieldRow:
        if name == "health_reason":
            return HealthRow(name=f"{self._name}.{name}")
        label, hint = self._labels[name], self._hint(name)
        apart = name in {"facts", "interpretation"}
        side: Literal["left", "above"] = "above" if apart else "left"
        return FieldRow(label, self._control(name), hint=hint, side=side)

    def _ask_health(self) -> None:
        row = self.fields["health_reason"].row if "health_reason" in self.fields else None
        if isinstance(row, HealthRow):
            row.ask(asked=self._sheet.health.about_values(self._values))

    def _control(self, name: str) -> QWidget:
        label, whole = self._labels[name], f"{self._name}.{name}"
        hint = self._hints.get(name, "")
        kind = _CONTROLS.get(name, "line")
        if name == "kind" and self._sheet.kind is Kind.ACTIVITY:
            kind = "combo"  # there are too many for one line
        if kind == "text":
            return GrowingText(name=whole, label=label, hint=hint, least=2, most=12)
        if kind == "segments":
            return Segments(self._options(name), label=label, name=whole)
        if kind == "combo":
            return Combo(self._options(name), label=label, name=whole)
        if kind == "chips":
            return ChoiceChips(self._options(name), label=label, name=whole)
        if kind in {"token", "tokens"}:
            most = 1 if kind == "token" else 0
            return TokenInput(
                self._options(name), label=label, name=whole, hint=self.tr("add"), most=most
            )
        return _line(whole)

    def _hint(self, name: str) -> str:
        """What stands below a control; a text has its hint inside."""
        return "" if _CONTROLS.get(name) == "text" else self._hints.get(name, "")

    def _options(self, name: str) -> list[Option]:
        own = {
            "who": self._names,
            "school_id": self._schools,
            "school_year": _years,
        }.get(name, partial(self._codes, name))
        empty = [Option("", self.tr("Not said"))] if name in _MAY_BE_EMPTY else []
        return empty + own()

    def _codes(self, name: str) -> list[Option]:
        """What the list offers on the record's day, and what is chosen already."""
        named = _KINDS.get(self._sheet.kind) if name == "kind" else _LISTS.get(name)
        codes = self._phrases.lists[named or self._sheet.record.group]
        held = self._sheet.values[name]
        kept = {held} if isinstance(held, str) else {*held}
        offered = codes.valid_on(self._day())
        return [
            Option(code.key, code.label(self._phrases.language))
            for code in codes.codes
            if code in offered or code.key in kept
        ]

    def _names(self) -> list[Option]:
        return [Option(known.id.hex, _label(known)) for known in self._sheet.names]

    def _schools(self) -> list[Option]:
        return [Option(school.id.hex, school.name) for school in self._sheet.schools]

    def _day(self) -> date:
        record = self._sheet.record
        names = ("day", "opened_on", "set_on", "registered_on")
        day: date = next(getattr(record, name) for name in names if hasattr(record, name))
        return day

    def _named_labels(self) -> dict[str, str]:
        return {
            "facts": self.tr("Facts"),
            "interpretation": self.tr("My impression"),
            "note": self.tr("Note"),
            "words": self.tr("Goal"),
            "reason": self.tr("Reason"),
            "kind": self.tr("Kind"),
            "title": self.tr("Title"),
            "count": self.tr("How many"),
            "age_band": self.tr("Age"),
            "sort": self.tr("Sort"),
            "topic": self.tr("Early signal"),
            "source": self.tr("How you know"),
            "item": self.tr("Support"),
            "day": self.tr("Day"),
            "opened_on": self.tr("Begun on"),
            "at": self.tr("Time"),
            "minutes": self.tr("Minutes"),
            "place": self.tr("Where"),
            "with_whom": self.tr("With whom"),
            "life_domain": self.tr("Life domain"),
            "life_domains": self.tr("Life domain"),
            "themes": self.tr("Theme"),
            "supports": self.tr("Support"),
            "follow_up_on": self.tr("Come back"),
            "who": self.tr("About whom"),
            "group_label": self.tr("Or which group"),
            "school_id": self.tr("School"),
            "referred_by": self.tr("Brought in by"),
            "name": self.tr("Name"),
            "nickname": self.tr("Nickname"),
            "class_name": self.tr("Class"),
            "school_year": self.tr("School year"),
            "gender": self.tr("Gender"),
            "birth_year": self.tr("Year of birth"),
        }

    def _named_hints(self) -> dict[str, str]:
        return {
            "facts": self.tr("What happened?"),
            "interpretation": self.tr("What do you make of it? May stay empty."),
            "day": self.tr("For example today, yesterday, mon or 23-11"),
            "opened_on": self.tr("For example 23-11 or 23-11-2026"),
            "at": self.tr("For example 14:05; may stay empty"),
            "follow_up_on": self.tr("For example tomorrow, mon, w (in a week) or 15-2"),
            "who": self.tr("Another youth? Take the name away and type the other one."),
            "birth_year": self.tr("Only when you need it, for example 2011"),
        }


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setMaxLength(LABEL_LENGTH + 1)  # one more, so that what is too long is said, not cut
    return line


def _years() -> list[Option]:
    return [Option(str(year), str(year)) for year in SCHOOL_YEARS]


def _label(known: KnownName) -> str:
    return f"{known.label} ({known.nickname})" if known.nickname else known.label
