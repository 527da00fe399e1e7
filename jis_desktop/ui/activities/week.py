"""The week: a column a day, with a card an activity."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.activities.card import ActivityCard, Face
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.domain.school_holidays import FreeDay
    from jis_desktop.services.see_week import Week
    from jis_desktop.ui.activities.phrases import ActivityPhrases

SCHOOL_DAYS = 5
_RULE = 2
_LEAST_WIDE = 72


def days_shown(week: Week) -> int:
    """How many columns the week needs: the weekend only where it holds something."""
    both = zip(week.days, week.planned, strict=True)
    busy = [number for number, (held, planned) in enumerate(both, start=1) if held or planned]
    return max([SCHOOL_DAYS, *busy])


class WeekGrid(QWidget):
    """Columns of cards. Tab goes to one card, arrow keys go on from there.

    Args:
        phrases: puts activities into words.

    Attributes:
        chosen: carries the id of the activity to open.
    """

    chosen = Signal(object)

    def __init__(self, phrases: ActivityPhrases) -> None:
        super().__init__()
        self.setObjectName("activities.week")
        self.setAccessibleName(self.tr("Activities of the week"))
        self._phrases = phrases
        self._columns: list[list[ActivityCard]] = []
        self._ids: dict[ActivityCard, UUID] = {}
        self._shown: tuple[object, ...] = ()
        self._current: ActivityCard | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(10)

    def show_week(self, week: Week, *, today: date, chosen: UUID | None) -> None:
        """Show a week; cards that are the same as before stay the same."""
        shown = (week.first, week.days, week.planned, today)
        if shown != self._shown:
            self._shown = shown
            self._rebuild(week, today)
        self._mark(chosen)

    def focus_current(self) -> bool:
        """Go to the card that arrow keys start from.

        Returns:
            False where there is no card.
        """
        if self._current is None:
            return False
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def cards(self) -> list[ActivityCard]:
        """Every card, day by day."""
        return [card for column in self._columns for card in column]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to a card, see QWidget.focusInEvent."""
        super().focusInEvent(event)
        self.focus_current()

    def _rebuild(self, week: Week, today: date) -> None:
        had_focus = self.hasFocus() or any(card.hasFocus() for card in self._ids)
        current = self._ids.get(self._current) if self._current else None
        self._clear()
        for number in range(days_shown(week)):
            day = week.first + timedelta(days=number)
            self._line.addWidget(self._column(day, week, number, today=today), 1)
        cards = self.cards()
        kept = [card for card in cards if self._ids[card] == current]
        self._make_current(next(iter(kept or cards), None))
        # An empty week keeps the focus itself, so that the keys for weeks go on working.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if cards else Qt.FocusPolicy.StrongFocus)
        if had_focus and not self.focus_current():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        while (item := self._line.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.setParent(None)
                gone.deleteLater()
        self._columns.clear()
        self._ids.clear()
        self._current = None

    def _column(self, day: date, week: Week, number: int, *, today: date) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head(day, week.free[number], is_today=day == today))
        faces: list[tuple[str, UUID, Face]] = [
            (str(one.at or ""), one.id, self._held_face(one)) for one in week.days[number]
        ]
        faces += [
            (str(one.plan.at or ""), one.id, self._planned_face(one, today))
            for one in week.planned[number]
        ]
        faces.sort(key=lambda face: face[0])
        cards = [self._card(key, face) for _at, key, face in faces]
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self._columns.append(cards)
        return holder

    def _head(self, day: date, free: FreeDay | None, *, is_today: bool) -> QWidget:
        head = _DayHead(is_today=is_today)
        head.setMinimumWidth(_LEAST_WIDE)  # seven columns in large letters: cut off, not wider
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 4 + _RULE)
        line.setSpacing(8)
        name = f"activities.day.{day.isoweekday()}"
        line.addWidget(Text(self._phrases.column(day), role="small", name=name).set_weight(600))
        if is_today:
            line.addWidget(Text(self.tr("today"), role="small", ink="primary_ink"))
        if free:
            words = self._phrases.free(free)
            line.addWidget(Text(words, role="small", ink="ink_2", name=f"{name}.free"), 1)
        else:
            line.addStretch(1)
        return head

    def _held_face(self, activity: Activity) -> Face:
        words = self._phrases
        gone = words.cancelled(activity)
        return Face(
            title=words.title(activity),
            when=words.when(activity),
            last=gone or words.came(activity),
            icon=words.icon(activity),
            cancelled=bool(gone),
            spoken=words.sentence(activity),
        )

    def _planned_face(self, planned: PlannedActivity, today: date) -> Face:
        words, plan = self._phrases, planned.plan
        asked = words.answer(planned, today=today)
        return Face(
            title=words.title(plan),
            when=words.when(plan),
            last=asked,
            icon=words.icon(plan),
            cancelled=planned.cancelled is not None,
            asks=bool(asked) and planned.waits,
            spoken=words.planned_sentence(planned, today=today),
        )

    def _card(self, activity_id: UUID, face: Face) -> ActivityCard:
        card = ActivityCard(face, name=f"activities.card.{activity_id.hex}")
        self._ids[card] = activity_id
        card.clicked.connect(lambda: self.chosen.emit(self._ids[card]))
        card.entered.connect(lambda: self._make_current(card))
        card.stepped.connect(lambda across, down: self._step(card, across, down))
        return card

    def _mark(self, chosen: UUID | None) -> None:
        for card, activity_id in self._ids.items():
            card.setChecked(activity_id == chosen)
            if activity_id == chosen:
                self._make_current(card)

    def _make_current(self, current: ActivityCard | None) -> None:
        self._current = current
        for card in self._ids:
            strong = Qt.FocusPolicy.StrongFocus
            card.setFocusPolicy(strong if card is current else Qt.FocusPolicy.ClickFocus)

    def _step(self, card: ActivityCard, across: int, down: int) -> None:
        at = next(number for number, cards in enumerate(self._columns) if card in cards)
        row = self._columns[at].index(card) + down
        if across:
            step = range(at + across, len(self._columns) if across > 0 else -1, across)
            at = next((number for number in step if self._columns[number]), at)
        row = min(max(row, 0), len(self._columns[at]) - 1)
        self._columns[at][row].setFocus(Qt.FocusReason.OtherFocusReason)


class _DayHead(QWidget):
    """A day's name over a line; the line of today has the primary colour."""

    def __init__(self, *, is_today: bool) -> None:
        super().__init__()
        self._edge = "primary" if is_today else "line"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        colour = active_theme().colour(self._edge)
        painter.fillRect(0, self.height() - _RULE, self.width(), _RULE, colour)
