"""The form of one kind of entry: which fields, in which order, with which choices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from jis_desktop.domain.domain_keys import digits_of
from jis_desktop.domain.line_parts import Entry
from jis_desktop.ui.bsn_warning import warn_of_bsn
from jis_desktop.ui.capture.apart import Apart
from jis_desktop.ui.capture.fields import Field, bind
from jis_desktop.ui.capture.health_row import HealthRow
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.token_input import TokenInput

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ui.bsn_warning import BsnWarning
    from jis_desktop.ui.today.phrases import DayPhrases

_FIELDS = {
    Entry.CONTACT: (
        "who", "kind", "minutes", "place", "life_domains", "themes", "supports",
        "facts", "interpretation", "health_reason", "follow_up_on",
    ),
    Entry.TALLY: ("kind", "count", "age_band"),
    Entry.EARLY_SIGNAL: (
        "who", "topic", "life_domains", "source", "facts", "interpretation", "health_reason",
        "follow_up_on",
    ),
    Entry.ACTIVITY: (
        "title", "kind", "minutes", "place", "girls", "boys", "others", "themes", "interpretation",
    ),
    Entry.SUPPORT: ("group", "who", "item", "minutes", "facts"),
    Entry.TRAJECTORY: ("who", "referred_by", "facts"),
    Entry.GOAL: ("who", "facts"),
}  # fmt: skip
_KIND_LISTS = {
    Entry.CONTACT: "contact_kind",
    Entry.TALLY: "tally_kind",
    Entry.ACTIVITY: "activity_kind",
}
_MOST_HEADS = 2_000
_MOST_TALLY = 200


class EntryForm(QWidget):
    """The fields of one kind of entry.

    Args:
        entry: the kind.
        phrases: code lists and their language.
        today: for which codes are offered.
        bsn: the warning below the quick line, whose words the fields repeat.

    Attributes:
        lists: the code lists that it offers from.
        chosen: name and value that somebody chose.
        who_chosen: the id of a known youth, or None.
        follow_up_chosen: ``none``, ``tomorrow``, ``week`` or ``day``.
    """

    chosen = Signal(str, object)
    who_chosen = Signal(object)
    follow_up_chosen = Signal(str)

    def __init__(
        self,
        entry: Entry,
        *,
        phrases: DayPhrases,
        today: date,
        bsn: BsnWarning | None = None,
    ) -> None:
        super().__init__()
        self._bsn = bsn
        self.setObjectName(f"capture.{entry}")
        self._entry = entry
        self.lists = phrases.lists.now
        self._language = phrases.language
        self._today = today
        self._ids: dict[str, UUID] = {}
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._left = list(_FIELDS[entry])

    def make_next(self) -> bool:
        """Make one more field; False where there is none left to make."""
        if not self._left:
            return False
        self._add(self._left.pop(0))
        if not self._left:
            self._column.addStretch(1)
        return True

    def show_entry(self, read: ReadLine, *, names: Mapping[UUID, KnownName], day: str) -> None:
        """Show the values of an entry; fields that are not there yet are made.

        Args:
            read: the entry.
            names: everybody who is known.
            day: the follow-up's day in words.
        """
        while self.make_next():
            pass
        for name, field in self.fields.items():
            field.row.clear_error()
            if name == "who":
                self._show_who(field, read, names)
            elif name == "follow_up_on":
                self._show_follow_up(field, read, day)
            elif name == "topic":
                field.show((read.topic,) if read.topic else ())
            else:
                field.show(getattr(read, name))

    def ask_health(self, *, asked: bool) -> None:
        """Ask why something about health has to be kept, or no longer."""
        field = self.fields.get("health_reason")
        if field is not None and isinstance(field.row, HealthRow):
            field.row.ask(asked=asked)

    def _add(self, name: str) -> None:
        row: FieldRow = getattr(self, f"_{name}")()
        tellers: dict[str, Callable[[str, object], None]] = {
            "who": self._tell_who,
            "topic": self._tell_topic,
            "follow_up_on": self._tell_follow_up,
        }
        if isinstance(row.control, GrowingText):
            warn_of_bsn(row, beside=self._bsn, narrow=True)
        told = tellers.get(name, self._tell)
        self.fields[name] = bind(name, row, told)
        if name == "interpretation" and "facts" in self.fields:
            facts = self.fields["facts"].row
            self._column.removeWidget(facts)
            self._column.addWidget(Apart(facts, row, name=self._name("apart")))
        else:
            self._column.addWidget(row)

    def _tell(self, name: str, value: object) -> None:
        self.chosen.emit(name, value)

    def _tell_follow_up(self, _name: str, value: object) -> None:
        self.follow_up_chosen.emit(str(value))

    def _tell_topic(self, _name: str, keys: object) -> None:
        held = keys if isinstance(keys, tuple) else ()
        self.chosen.emit("topic", held[-1] if held else None)

    def _tell_who(self, _name: str, keys: object) -> None:
        held = keys if isinstance(keys, tuple) else ()
        self.who_chosen.emit(self._ids.get(held[-1]) if held else None)

    def _show_who(self, field: Field, read: ReadLine, names: Mapping[UUID, KnownName]) -> None:
        control = field.control
        if not isinstance(control, TokenInput):
            return
        self._ids = {known.hex: known for known in names}
        options = [Option(known.hex, names[known].label) for known in names]
        typed = read.who.name or read.who.group
        # The key holds the name, so that the token follows what is typed.
        new = f"new.{typed}"
        if typed:
            options.append(Option(new, typed))
        control.set_options(options)
        if read.who.id is not None and read.who.id in names:
            field.show((read.who.id.hex,))
        else:
            field.show((new,) if typed else ())

    def _show_follow_up(self, field: Field, read: ReadLine, day: str) -> None:
        control = field.control
        if not isinstance(control, Segments):
            return
        ahead = (read.follow_up_on - self._today).days if read.follow_up_on else None
        control.set_text("day", day if ahead not in {None, 1, 7} else self.tr("Another day"))
        key = {None: "none", 1: "tomorrow", 7: "week"}.get(ahead, "day")
        control.choose(key)

    def _options(self, list_name: str, *, icons: bool = False) -> list[Option]:
        return [
            Option(code.key, code.label(self._language), (code.icon or "") if icons else "")
            for code in self.lists[list_name].valid_on(self._today)
        ]

    def _row(self, label: str, control: QWidget, hint: str = "") -> FieldRow:
        return FieldRow(label, control, side="left", hint=hint)

    def _text_row(self, label: str, control: QWidget) -> FieldRow:
        """The label above where facts and interpretation may come to stand side by side."""
        both = {"facts", "interpretation"} <= set(_FIELDS[self._entry])
        return FieldRow(label, control, side="above" if both else "left")

    def _name(self, field: str) -> str:
        return f"{self.objectName()}.{field}"

    def _who(self) -> FieldRow:
        label = self.tr("Who")
        control = TokenInput(
            [], label=label, name=self._name("who"), hint=self.tr("type a name"), most=1
        )
        return self._row(label, control)

    def _kind(self) -> FieldRow:
        label = self.tr("Kind")
        options = self._options(_KIND_LISTS[self._entry])
        if self._entry is Entry.ACTIVITY:
            return self._row(label, Combo(options, label=label, name=self._name("kind")))
        return self._row(label, Segments(options, label=label, name=self._name("kind")))

    def _minutes(self) -> FieldRow:
        label = self.tr("How long")
        options = [Option(number, number, letter=number[0]) for number in ("5", "15", "30", "60")]
        control = Segments(options, label=label, name=self._name("minutes"))
        return self._row(label, control, self.tr("minutes"))

    def _place(self) -> FieldRow:
        label = self.tr("Where")
        options = [Option("", self.tr("Not said")), *self._options("place")]
        return self._row(label, Combo(options, label=label, name=self._name("place")))

    def _life_domains(self) -> FieldRow:
        label = self.tr("Life domain")
        options, hint = self._options("life_domain"), ""
        if self._entry is Entry.EARLY_SIGNAL:
            digits = digits_of(self.lists, self._today)
            options = [
                replace(one, text=f"{digits.get(one.key, '')} {one.text}".strip())
                for one in options
            ]
            hint = self.tr("Or its digit right behind the name in the line: 3was not there")
        control = ChoiceChips(options, label=label, name=self._name("life_domains"))
        return self._row(label, control, hint)

    def _themes(self) -> FieldRow:
        label = self.tr("Theme")
        control = TokenInput(
            self._options("theme"), label=label, name=self._name("themes"), hint=self.tr("add")
        )
        return self._row(label, control)

    def _supports(self) -> FieldRow:
        label = self.tr("Support")
        control = TokenInput(
            self._options("support_pupil"),
            label=label,
            name=self._name("supports"),
            hint=self.tr("add"),
        )
        return self._row(label, control)

    def _facts(self) -> FieldRow:
        label = {Entry.GOAL: self.tr("Goal"), Entry.TRAJECTORY: self.tr("Reason")}.get(
            self._entry, self.tr("Facts")
        )
        hint = self.tr("What happened?") if self._entry is not Entry.GOAL else ""
        control = GrowingText(name=self._name("facts"), label=label, hint=hint, least=2)
        return self._text_row(label, control)

    def _interpretation(self) -> FieldRow:
        label = self.tr("My impression")
        hint = self.tr("What do you make of it? May stay empty.")
        control = GrowingText(name=self._name("interpretation"), label=label, hint=hint, least=2)
        return self._text_row(label, control)

    def _health_reason(self) -> FieldRow:
        return HealthRow(name=self._name("health_reason"))

    def _follow_up_on(self) -> FieldRow:
        label = self.tr("Come back")
        options = [
            Option("none", self.tr("No")),
            Option("tomorrow", self.tr("Tomorrow")),
            Option("week", self.tr("Next week")),
            Option("day", self.tr("Another day")),
        ]
        control = Segments(options, label=label, name=self._name("follow_up_on"))
        keys = self.tr("Alt+M tomorrow, Alt+W next week, or > 15-2 in the line.")
        return self._row(label, control, keys)

    def _count(self) -> FieldRow:
        return self._number("count", self.tr("How many"), least=1, most=_MOST_TALLY)

    def _girls(self) -> FieldRow:
        return self._number("girls", self.tr("Girls"))

    def _boys(self) -> FieldRow:
        return self._number("boys", self.tr("Boys"))

    def _others(self) -> FieldRow:
        return self._number("others", self.tr("Others"))

    def _age_band(self) -> FieldRow:
        label = self.tr("Age")
        options = [Option("", self.tr("Not said")), *self._options("age_band")]
        return self._row(label, Combo(options, label=label, name=self._name("age_band")))

    def _topic(self) -> FieldRow:
        label = self.tr("Early signal")
        control = TokenInput(
            self._options("early_signal"),
            label=label,
            name=self._name("topic"),
            hint=self.tr("what is it about"),
        )
        return self._row(label, control)

    def _source(self) -> FieldRow:
        label = self.tr("How you know")
        control = Segments(self._options("signal_source"), label=label, name=self._name("source"))
        return self._row(label, control)

    def _title(self) -> FieldRow:
        label = self.tr("Title")
        control = QLineEdit()
        control.setObjectName(self._name("title"))
        return self._row(label, control)

    def _group(self) -> FieldRow:
        label = self.tr("For whom")
        options = [
            Option("support_pupil", self.tr("A pupil")),
            Option("support_school", self.tr("The school")),
            Option("support_connection", self.tr("Connection")),
        ]
        return self._row(label, Segments(options, label=label, name=self._name("group")))

    def _item(self) -> FieldRow:
        label = self.tr("Support")
        options = [
            option
            for group in ("support_pupil", "support_school", "support_connection")
            for option in self._options(group)
        ]
        return self._row(label, Combo(options, label=label, name=self._name("item")))

    def _referred_by(self) -> FieldRow:
        label = self.tr("Brought in by")
        options = [Option("", self.tr("Not said")), *self._options("referred_by")]
        return self._row(label, Combo(options, label=label, name=self._name("referred_by")))

    def _number(
        self, name: str, label: str, *, least: int = 0, most: int = _MOST_HEADS
    ) -> FieldRow:
        control = QSpinBox()
        control.setObjectName(self._name(name))
        control.setRange(-1 if least == 0 else least, most)
        if least == 0:
            control.setSpecialValueText(self.tr("not counted"))
        control.setMinimumWidth(active_theme().px(140))
        control.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        control.lineEdit().setTextMargins(8, 0, 0, 0)
        return self._row(label, control)
