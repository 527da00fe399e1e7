"""The panel to plan group work, once or every week, or to change what is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jis_desktop.domain.typed_plan import TypedPlan
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keycap import cap_text
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.marks import CheckBox
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.school import School
    from jis_desktop.ui.activities.phrases import ActivityPhrases
    from jis_desktop.ui.activities.plan_form_presenter import PlanForm, Preview
    from jis_desktop.ui.error_text import ErrorText

_LINES = ("title", "day", "at", "minutes", "last_day", "material", "partners")
_NONE = ""
KEEP_MS = 800
"""What is typed is kept within a second of the last key."""
_ONCE = "0"


class PlanPanel(SidePanel):
    """See the module. What is typed stays when the panel closes and opens again for the same.

    Args:
        over: the widget it slides over.
        phrases: puts activities into words.
        errors: puts errors into words.

    Attributes:
        edited: carries the `TypedPlan`.
        keep_requested: what was typed is to be on disk.
        saved: carries the `TypedPlan`, and whether the later sessions change too.
    """

    edited = Signal(object)
    keep_requested = Signal()
    saved = Signal(object, bool)

    def __init__(self, over: QWidget, phrases: ActivityPhrases, errors: ErrorText) -> None:
        super().__init__(over, name="activities.plan", title=self.tr("Plan group work"))
        self._phrases = phrases
        self._errors = errors
        self._begun: TypedPlan | None = None
        self._rows: dict[str, FieldRow] = {}
        self._keeper = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeper.timeout.connect(self.keep_requested)
        self.close_requested.connect(self.close_panel)
        self._made = False

    def prepare(self) -> None:
        """Make what it holds, once; opening it does it too."""
        if self._made:
            return
        self._made = True
        self._title = Text("", role="title", name="activities.plan.heading")
        head = QHBoxLayout()
        head.setContentsMargins(24, 18, 24, 6)
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self.body.addWidget(scrolled(self._make_form(), "activities.plan.scroll"), 1)
        self.body.addWidget(self._make_foot())

    def show_form(self, form: PlanForm) -> None:
        """Open with a form; what was typed into the very same one before is still there."""
        self.prepare()
        self._show_choices(form.schools, form.today)
        self._title.setText(self.tr("Change") if form.changing else self.tr("Plan"))
        if form.typed != self._begun:
            self._begun = form.typed
            self._fill(form.typed)
        for row in self._rows.values():
            row.clear_error()
        self._problem.show_note("", "hint")
        self._repeat.setVisible(not form.changing)
        self._show_rhythm()
        self._save_all.setVisible(form.changing and form.left > 1)
        self._save_all.setText(self.tr("Save for all %n that follow", "", max(form.left, 1)))
        self.open_panel(self._fields["title"])

    def typed(self) -> TypedPlan:
        """What stands in the fields."""
        lines: dict[str, Any] = {name: field.text() for name, field in self._fields.items()}
        school = self._school.key()
        return TypedPlan(
            kind=self._kind.key(),
            school_id=UUID(hex=school) if school else None,
            place=self._where.key() or None,
            every_weeks=int(self._every.key() or _ONCE),
            in_holidays=self._in_holidays.isChecked(),
            **lines,
        )

    def show_preview(self, preview: Preview | None) -> None:
        """Say what would be made."""
        self._preview.setText(self._said(preview) if preview else "")

    def show_error(self, error: JisError) -> None:
        """Say at its field what is to be mended, and go there."""
        text = self._errors.text(error)
        for row in self._rows.values():
            row.clear_error()
        named = error.field or ""
        at = self._rows.get(_FIELD_OF.get(named, named))
        if at is None:
            self._problem.show_note(text, "attention")
            return
        at.set_error(text)
        at.control.setFocus()

    def show_every_week(self) -> None:
        """Have it come back every week."""
        self._every.choose("1")
        self._on_rhythm()

    def save(self) -> None:
        """Ask to store what stands in the fields, for this session alone."""
        self._save(following=False)

    def close_saved(self) -> None:
        """It is stored: close, and begin anew next time."""
        self._keeper.stop()
        self._begun = None
        self.close_panel()

    def _make_form(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 6, 24, 16)
        column.setSpacing(10)
        self._make_fields()
        fields = self._fields
        column.addWidget(self._row("title", self.tr("Title"), fields["title"]))
        column.addWidget(self._row("kind", self.tr("Kind"), self._kind))
        column.addLayout(
            self._beside(
                self._row("day", self.tr("Day"), fields["day"], self.tr("fri or 15-2")),
                self._row("at", self.tr("Time"), fields["at"], self.tr("12:30")),
                self._row("minutes", self.tr("Length"), fields["minutes"], self.tr("45 or 1h30")),
            )
        )
        column.addWidget(self._row("school", self.tr("School"), self._school))
        column.addWidget(self._row("place", self.tr("Place"), self._where))
        column.addLayout(
            self._beside(
                self._row("material", self.tr("Needed"), fields["material"]),
                self._row("partners", self.tr("Together with"), fields["partners"]),
            )
        )
        self._repeat = self._make_repeat()
        column.addWidget(self._repeat)
        column.addStretch(1)
        return holder

    def _make_fields(self) -> None:
        self._fields = {name: self._line(name) for name in _LINES}
        self._kind = Combo([], label=self.tr("Kind"), name="activities.plan.kind")
        self._where = Combo([], label=self.tr("Place"), name="activities.plan.place")
        self._school = Combo([], label=self.tr("School"), name="activities.plan.school")
        for combo in (self._kind, self._where, self._school):
            combo.chosen.connect(lambda _key: self._tell())

    def _make_repeat(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._every = Segments(
            [
                Option(_ONCE, self.tr("Once")),
                Option("1", self.tr("Every week")),
                Option("2", self.tr("Every 2 weeks")),
            ],
            label=self.tr("How often"), name="activities.plan.every",
        )  # fmt: skip
        self._every.chosen.connect(lambda _key: self._on_rhythm())
        self._in_holidays = CheckBox(
            self.tr("In school holidays too"), name="activities.plan.in_holidays"
        )
        self._in_holidays.toggled.connect(lambda _on: self._tell())
        hint = self.tr("Empty: until the summer holiday")
        column.addWidget(self._row("every_weeks", self.tr("How often"), self._every))
        until = self._row("last_day", self.tr("Until"), self._fields["last_day"], hint)
        column.addWidget(until)
        column.addWidget(self._in_holidays)
        return holder

    def _row(self, name: str, label: str, control: QWidget, hint: str = "") -> FieldRow:
        self._rows[name] = FieldRow(label, control, hint=hint)
        return self._rows[name]

    @staticmethod
    def _beside(*rows: FieldRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        for row in rows:
            line.addWidget(row, 1)
        return line

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 8, 24, 16)
        self._problem = NoteLine()
        self._preview = Text(
            "", role="small", ink="ink_2", wrap=True, name="activities.plan.preview"
        )
        line = QHBoxLayout()
        line.setSpacing(10)
        cancel = KeyedButton(
            self.tr("Close"), name="activities.plan.close", kind="quiet", cap=cap_text("Esc")
        )
        cancel.clicked.connect(self.close_panel)
        self._save_all = KeyedButton("", name="activities.plan.save_all")
        self._save_all.clicked.connect(lambda: self._save(following=True))
        save = KeyedButton(
            self.tr("Save"), name="activities.plan.save", kind="primary",
            cap=cap_text("Ctrl+Return"),
        )  # fmt: skip
        save.clicked.connect(self.save)
        line.addWidget(cancel)
        line.addStretch(1)
        line.addWidget(self._save_all)
        line.addWidget(save)
        for part in (self._preview, self._problem):
            column.addWidget(part)
        column.addLayout(line)
        return foot

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"activities.plan.{name}")
        field.textEdited.connect(lambda _text: self._tell())
        return field

    def _show_choices(self, schools: tuple[School, ...], today: date) -> None:
        lists, language = self._phrases.days.lists, self._phrases.days.language
        kinds = lists["activity_kind"].valid_on(today)
        self._kind.set_options([Option(c.key, c.label(language), c.icon or "") for c in kinds])
        places = [Option(c.key, c.label(language)) for c in lists["place"].valid_on(today)]
        self._where.set_options([Option(_NONE, self.tr("Not said")), *places])
        self._school.set_options([Option(one.id.hex, one.name) for one in schools])
        self._rows["school"].setVisible(len(schools) > 1)

    def _fill(self, typed: TypedPlan) -> None:
        for name, field in self._fields.items():
            field.setText(getattr(typed, name))
        self._kind.choose(typed.kind)
        self._where.choose(typed.place or _NONE)
        self._school.choose(typed.school_id.hex if typed.school_id else _NONE)
        self._every.choose(str(typed.every_weeks))
        with QSignalBlocker(self._in_holidays):
            self._in_holidays.setChecked(typed.in_holidays)

    def _on_rhythm(self) -> None:
        self._show_rhythm()
        self._tell()

    def _show_rhythm(self) -> None:
        again = self._every.key() not in {_ONCE, ""}
        self._rows["last_day"].setVisible(again)
        self._in_holidays.setVisible(again)

    def _tell(self) -> None:
        for row in self._rows.values():
            row.clear_error()
        self._problem.show_note("", "hint")
        self.edited.emit(self.typed())
        self._keeper.start()

    def _save(self, *, following: bool) -> None:
        self.saved.emit(self.typed(), following)

    def _said(self, preview: Preview) -> str:
        days = self._phrases.days
        if preview.first is None or preview.last is None:
            return self.tr("Not one time outside the school holidays.")
        if preview.days == 1 and not preview.free:
            return days.day(preview.first)
        said = self.tr("{times}, from {first} to {last}.").format(
            times=self.tr("%n time(s)", "", preview.days),
            first=days.short_day(preview.first),
            last=days.short_day(preview.last),
        )
        if preview.free:
            gone = ", ".join(days.short_day(day) for day in preview.free)
            left_out = self.tr("Left out, schools are closed: {days}.")
            said = f"{said} {left_out.format(days=gone)}"
        if preview.known_until is not None:
            known = self.tr("School holidays are known until {day}; check the days after it.")
            said = f"{said} {known.format(day=days.full_day(preview.known_until))}"
        return said


_FIELD_OF = {"first_day": "day", "activity_kind": "kind", "school_id": "school"}
"""What a service calls a field, and what the form does."""
