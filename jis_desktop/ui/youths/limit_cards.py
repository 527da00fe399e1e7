"""Cards of the tab Privacy: until when it is kept, stop working with it, keep it from erasure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from jis_desktop.ui.page import icon_note
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.services.see_limits import Limits, Trace
    from jis_desktop.ui.today.phrases import DayPhrases

_MOST_TRACES = 6
_HOLD_MONTHS = (3, 6, 12)


class KeepingCard(Card):
    """Until when it is kept, who looked, and how to have it set right: fit to show to the youth.

    Args:
        days: days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__(title=self.tr("How long, and who looked"), name="youths.privacy.keeping")
        self._days = days
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.body.addWidget(
            icon_note(
                "message-circle",
                self.tr(
                    "Is something wrong, or should something go? Say so: it is corrected or "
                    "erased, or you hear why that cannot be."
                ),
            )
        )

    def show_limits(self, limits: Limits) -> None:
        """Show them."""
        empty(self._lines)
        for text in (self._until(limits), *self._looked(limits)):
            self._lines.addWidget(Text(text, wrap=True))

    def _until(self, limits: Limits) -> str:
        months = self.tr("%n month(s)", "", limits.months)
        if limits.due_on is None:
            return self.tr(
                "As long as coaching runs or a signal is open, and {months} after that. Then it "
                "is proposed to erase it."
            ).format(months=months)
        return self.tr(
            "Until {day}: {months} after the last time. Then it is proposed to erase it."
        ).format(day=self._days.full_day(limits.due_on), months=months)

    def _looked(self, limits: Limits) -> list[str]:
        lines = [self._trace(one) for one in limits.traces[:_MOST_TRACES]]
        more = len(limits.traces) - _MOST_TRACES
        if more > 0:
            lines.append(
                self.tr("And %n time(s) before that: all of it is in the overview.", "", more)
            )
        return lines

    def _trace(self, trace: Trace) -> str:
        n = trace.count
        deeds = {
            "create": self.tr("wrote something down %n time(s)", "", n),
            "read": self.tr("looked %n time(s)", "", n),
            "change": self.tr("changed something %n time(s)", "", n),
            "delete": self.tr("took something out %n time(s)", "", n),
            "export": self.tr("made an overview %n time(s)", "", n),
        }
        deed = deeds.get(trace.action, self.tr("did something else %n time(s)", "", n))
        who = self.tr("You") if trace.here else self.tr("Another device")
        return f"{self._days.full_day(trace.day)} · {who}: {deed}"


class RestrictCard(Card):
    """Stop working with the data while something is sorted out; and begin again.

    Args:
        days: days in words.

    Attributes:
        restricted: carries the reason.
        lifted: work with it again.
    """

    restricted = Signal(str)
    lifted = Signal()

    def __init__(self, days: DayPhrases) -> None:
        super().__init__(title=self.tr("Set aside for now"), name="youths.privacy.restrict_card")
        self._days = days
        told = self.tr(
            "Does the youth say that something is wrong, or object? Then keep it and do nothing "
            "with it until that is sorted out. Nothing can be logged about the youth meanwhile."
        )
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self._state = Text("", wrap=True, name="youths.privacy.restricted")
        self.body.addWidget(self._state)
        self._row = reason_row(self.tr("Why"), name="youths.privacy.restrict_reason")
        self.body.addWidget(self._row)
        self._set = KeyedButton(self.tr("Set aside"), name="youths.privacy.restrict", icon="lock")
        self._lift = KeyedButton(
            self.tr("Work with it again"), name="youths.privacy.lift", icon="lock-open"
        )
        for button in (self._set, self._lift):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._set.clicked.connect(lambda: self.restricted.emit(text_of(self._row)))
        self._lift.clicked.connect(self.lifted)

    def show_limits(self, limits: Limits) -> None:
        """Show whether it is in force, and which ones there were."""
        lines = []
        for one in limits.restrictions:
            text = self.tr("Since {day}: {reason}").format(
                day=self._days.full_day(one.since), reason=one.reason
            )
            if one.lifted_on is not None:
                lifted = self.tr("lifted on {day}").format(day=self._days.full_day(one.lifted_on))
                text = f"{text} ({lifted})"
            lines.append(text)
        self._state.setText("\n".join(lines))
        self._state.setVisible(bool(lines))
        in_force = any(one.in_force for one in limits.restrictions)
        self._row.setVisible(not in_force)
        self._set.setVisible(not in_force)
        self._lift.setVisible(in_force)

    def clear(self) -> None:
        """Have nothing typed."""
        clear_row(self._row)

    def show_error(self, text: str) -> None:
        """Say what is wrong."""
        show_row_error(self._row, text)


class HoldCard(Card):
    """Keep the youth from being erased, for a reason and a time; and end that.

    Args:
        days: days in words.

    Attributes:
        held: carries the reason and the months.
        released: carries the hold's id.
    """

    held = Signal(str, int)
    released = Signal(object)

    def __init__(self, days: DayPhrases) -> None:
        super().__init__(title=self.tr("Keep longer"), name="youths.privacy.hold_card")
        self._days = days
        told = self.tr(
            "For a complaint or a case at law that runs. Until the end date nobody can erase the "
            "youth, not even at the youth's own request."
        )
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self._holds = QVBoxLayout()
        self._holds.setSpacing(6)
        self.body.addLayout(self._holds)
        self._row = reason_row(self.tr("Why it must be kept"), name="youths.privacy.hold_reason")
        self.body.addWidget(self._row)
        self._months = Segments(
            [Option(str(n), self.tr("%n month(s)", "", n)) for n in _HOLD_MONTHS],
            label=self.tr("How long"), name="youths.privacy.hold_months",
        )  # fmt: skip
        self._months.choose(str(_HOLD_MONTHS[0]))
        self.body.addWidget(FieldRow(self.tr("How long"), self._months))
        hold = KeyedButton(self.tr("Keep longer"), name="youths.privacy.hold", icon="hourglass")
        hold.clicked.connect(lambda: self.held.emit(text_of(self._row), int(self._months.key())))
        self.body.addWidget(hold, 0, Qt.AlignmentFlag.AlignLeft)

    def show_limits(self, limits: Limits, *, today: date) -> None:
        """Show those that are in force with a button to end each, and those that were."""
        empty(self._holds)
        for number, hold in enumerate(limits.holds):
            text = self.tr("{first} to {last}: {reason}").format(
                first=self._days.full_day(hold.set_on),
                last=self._days.full_day(hold.until),
                reason=hold.reason,
            )
            self._holds.addWidget(Text(text, wrap=True))
            if hold.holds(today):
                end = KeyedButton(
                    self.tr("End it"), name=f"youths.privacy.release{number}", kind="quiet"
                ).small()
                end.setAccessibleDescription(text)
                end.clicked.connect(lambda _on=False, one=hold.id: self.released.emit(one))
                self._holds.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)

    def clear(self) -> None:
        """Have nothing typed."""
        clear_row(self._row)

    def show_error(self, text: str) -> None:
        """Say what is wrong."""
        show_row_error(self._row, text)


def reason_row(label: str, *, name: str) -> FieldRow:
    """A field for half a sentence."""
    field = QLineEdit()
    field.setObjectName(name)
    row = FieldRow(label, field)
    field.textEdited.connect(lambda _text: row.clear_error())
    return row


def text_of(row: FieldRow) -> str:
    """What is typed in a `reason_row`."""
    return row.control.text() if isinstance(row.control, QLineEdit) else ""


def clear_row(row: FieldRow) -> None:
    """Empty a `reason_row`."""
    row.clear_error()
    if isinstance(row.control, QLineEdit):
        row.control.clear()


def show_row_error(row: FieldRow, text: str) -> None:
    """Say at a `reason_row` what is wrong, and go there."""
    row.set_error(text)
    row.control.setFocus(Qt.FocusReason.OtherFocusReason)
    announce(row, text)


def empty(layout: QVBoxLayout) -> None:
    """Take out all parts of a layout."""
    while (gone := layout.takeAt(0)) is not None:
        part: QWidget | None = gone.widget()
        if part is not None:
            part.hide()
            part.deleteLater()
