"""The screen Activiteiten: a week over the opened activity, or all activities in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.activities.detail import ActivityDetail
from jis_desktop.ui.activities.head import ActivitiesHead
from jis_desktop.ui.activities.hours import HoursPart
from jis_desktop.ui.activities.phrases import ActivityPhrases
from jis_desktop.ui.activities.planned_part import PlannedPart
from jis_desktop.ui.activities.presenter import HOURS, LIST, WEEK
from jis_desktop.ui.activities.week import WeekGrid, days_shown
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.row import RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.youths.correction_part import CorrectionPart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.see_activity import ActivityFile
    from jis_desktop.services.see_week import Week
    from jis_desktop.ui.activities.session import Offer
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

LINE_START = "activiteit "
_NEAR_END_PX = 400


class ActivitiesView(QWidget):
    """See `presenter.ActivitiesView`.

    Args:
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.

    Attributes:
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
        log_requested: carries the beginning of a quick line.
        week_stepped: carries by how many weeks.
        this_week_asked: the week of today.
        activity_chosen: carries the id of a card.
        listed_chosen: carries the id of a line of the list.
        mode_chosen: ``week``, ``list`` or ``hours``.
        more_asked: the next page of the list.
        plan_asked: something is to be planned.
        head, grid, detail, planned, correcting, hours: the parts.
    """

    told = Signal(str)
    undoable = Signal(str, object)
    log_requested = Signal(str)
    week_stepped = Signal(int)
    this_week_asked = Signal()
    activity_chosen = Signal(object)
    listed_chosen = Signal(object)
    mode_chosen = Signal(str)
    more_asked = Signal()
    plan_asked = Signal()

    def __init__(self, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("activities")
        self._errors = errors
        self._phrases = ActivityPhrases(phrases)
        self._go_in = False
        self.grid = WeekGrid(self._phrases)
        self.detail = ActivityDetail(self._phrases)
        self.detail.hide()
        self.planned = PlannedPart(self, self._phrases, errors)
        self.correcting = CorrectionPart(self, phrases, errors, name="activities.edit", keys=())
        self.hours = HoursPart(self._phrases, errors)
        self.head = ActivitiesHead()
        self.list_model = RowModel()
        self.list = RowList(
            self.list_model, label=self.tr("All activities"), name="activities.list", uniform=True
        )
        self._stack = QStackedWidget()
        self._week_page = self._make_week_page()
        self._list_page = self._make_list_page()
        self._hours_page = scrolled(self.hours, "activities.hours.scroll")
        for page in (self._week_page, self._list_page, self._hours_page):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._begins: QWidget = self.grid
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to where one begins, see QWidget.focusInEvent."""
        super().focusInEvent(event)
        self._begins.setFocus(event.reason())

    def prepare(self) -> Iterator[None]:
        """Make what is not shown at first, a part at every step."""
        for panel in (self.planned.panel, self.correcting.panel):
            panel.prepare()
            yield

    def show_week(self, week: Week, *, today: date, chosen: UUID | None) -> None:
        """See `presenter.ActivitiesView.show_week`."""
        self.head.show_week(
            self.tr("Week {number}").format(number=week.number),
            self._phrases.span(week.first, days_shown(week), today=today),
        )
        self.grid.show_week(week, today=today, chosen=chosen)
        self._empty.setVisible(week.empty)

    def show_list(self, activities: tuple[Activity, ...], *, more: bool) -> None:
        """See `presenter.ActivitiesView.show_list`."""
        self._more = more
        current, at = self.list.key(), self.list.verticalScrollBar().value()
        self.list_model.set_rows([self._phrases.row(activity) for activity in activities])
        self.list.go_to(current)
        self.list.verticalScrollBar().setValue(at)
        self._list_pages.setCurrentIndex(0 if activities else 1)

    def show_mode(self, mode: str) -> None:
        """See `presenter.ActivitiesView.show_mode`."""
        self.head.show_mode(mode)
        pages = {WEEK: self._week_page, LIST: self._list_page, HOURS: self._hours_page}
        self._stack.setCurrentWidget(pages[mode])
        begins: dict[str, QWidget] = {WEEK: self.grid, LIST: self.list, HOURS: self.hours}
        self._begins = begins[mode]

    def show_file(self, file: ActivityFile) -> None:
        """See `presenter.ActivitiesView.show_file`."""
        self.detail.show_file(file)
        self.detail.show()
        if self._go_in:
            self._go_in = False
            self.detail.focus_first()
            QTimer.singleShot(0, self._scroll_to_focus)

    def show_closed(self) -> None:
        """See `presenter.ActivitiesView.show_closed`."""
        inside = self.detail.isAncestorOf(self.focusWidget() or self)
        self.detail.hide()
        self.detail.roll.name_field.clear()
        if inside and self.isVisible():
            self.grid.focus_current()

    def show_offers(self, offers: list[Offer]) -> None:
        """See `presenter.ActivitiesView.show_offers`."""
        self.detail.roll.name_field.show_offers(offers)

    def show_enrolled(self, name: str, *, created: bool, undo: Callable[[], None]) -> None:
        """See `presenter.ActivitiesView.show_enrolled`."""
        self.detail.roll.name_field.clear()
        text = self.tr("New, and there: {name}") if created else self.tr("There: {name}")
        self.undoable.emit(text.format(name=name), undo)

    def show_marked(self, count: int, *, undo: Callable[[], None]) -> None:
        """See `presenter.ActivitiesView.show_marked`."""
        self.undoable.emit(self.tr("%n name(s) marked as there", "", count), undo)

    def show_struck(self, name: str, *, undo: Callable[[], None]) -> None:
        """See `presenter.ActivitiesView.show_struck`."""
        self.undoable.emit(self.tr("Mark taken away: {name}").format(name=name), undo)

    def show_cancelled(self, *, undo: Callable[[], None]) -> None:
        """See `presenter.ActivitiesView.show_cancelled`."""
        self.undoable.emit(self.tr("The activity is cancelled"), undo)

    def show_reinstated(self, *, undo: Callable[[], None]) -> None:
        """See `presenter.ActivitiesView.show_reinstated`."""
        self.undoable.emit(self.tr("The activity took place"), undo)

    def show_error(self, error: JisError) -> None:
        """See `presenter.ActivitiesView.show_error`."""
        self._go_in = False
        self.told.emit(self._errors.text(error))

    def go_in(self, _activity_id: UUID) -> None:
        """What is opened next gets the focus."""
        self._go_in = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the opened activity back to the week, see QWidget.keyPressEvent."""
        focused = self.focusWidget() or self
        inside = self.detail.isAncestorOf(focused) or self.planned.isAncestorOf(focused)
        if event.key() == Qt.Key.Key_Escape and inside:
            self.grid.focus_current()
        else:
            super().keyPressEvent(event)

    def _make_week_page(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 4, 24, 16)
        column.setSpacing(14)
        self._empty = self._nothing("activities.empty", self.tr("Nothing in this week"))
        self._empty.hide()
        column.addWidget(self.grid)
        column.addWidget(self._empty)
        column.addWidget(self.detail)
        column.addWidget(self.planned)
        column.addStretch(1)
        return scrolled(content, "activities.scroll")

    def _make_list_page(self) -> QWidget:
        self._more = False
        self._list_pages = QStackedWidget()
        card = Card(name="activities.list_card").flush()
        card.body.addWidget(self.list)
        self._list_pages.addWidget(card)
        self._list_pages.addWidget(
            self._nothing("activities.list_empty", self.tr("No activities yet"))
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 4, 24, 16)
        column.addWidget(self._list_pages)
        return holder

    def _nothing(self, name: str, title: str) -> EmptyState:
        empty = EmptyState(
            title,
            self.tr("Log what you did with a group: it appears here with who came."),
            icon="calendar-days",
            deed=self.tr("Log an activity"),
            name=name,
        )
        empty.acted.connect(lambda: self.log_requested.emit(LINE_START))
        return empty

    def _connect(self) -> None:
        head = self.head
        head.log_asked.connect(lambda: self.log_requested.emit(LINE_START))
        head.mode_chosen.connect(self.mode_chosen)
        head.stepped.connect(self.week_stepped)
        head.this_week_asked.connect(self.this_week_asked)
        head.plan_asked.connect(self.plan_asked)
        self.planned.shown.connect(self._on_planned_shown)
        self.planned.left.connect(self.grid.focus_current)
        self.planned.held.connect(self.go_in)
        self.grid.chosen.connect(self._choose)
        self.list.opened.connect(lambda key: self._open_listed(UUID(hex=key)))
        self.list.verticalScrollBar().valueChanged.connect(self._look_for_end)
        # Not in the opened activity: there these keys belong to the fields.
        for part in (self.head, self.grid, self._empty):
            _bind(part, ("PgUp", "Alt+Left"), lambda: self._step(-1))
            _bind(part, ("PgDown", "Alt+Right"), lambda: self._step(1))
        for part in (self.grid, self._empty):
            _bind(part, ("Home",), lambda: self._step(0))
        # Only while the focus is in here: the panel over the screen has the same key.
        _bind(self, ("Ctrl+Return", "Ctrl+Enter"), self._finish)

    def _step(self, by: int) -> None:
        if self._stack.currentIndex() == 0:
            (self.week_stepped.emit(by) if by else self.this_week_asked.emit())

    def _on_planned_shown(self) -> None:
        if self._go_in:
            self._go_in = False
            self.planned.focus_first()
            QTimer.singleShot(0, self._scroll_to_focus)

    def _finish(self) -> None:
        if not self.planned.panel.isHidden():
            self.planned.panel.save()
        elif not self.correcting.panel.isHidden():
            self.correcting.panel.save()
        elif self.detail.isVisible():
            self.detail.finished.emit()
        elif not self.planned.isHidden():
            self.planned.finish()

    def _scroll_to_focus(self) -> None:
        focused = self.focusWidget()
        for part in (self.detail, self.planned):
            if focused is not None and part.isAncestorOf(focused):
                self._week_page.ensureWidgetVisible(focused, 0, part.height() // 2)

    def _choose(self, activity_id: UUID) -> None:
        self._go_in = True
        self.activity_chosen.emit(activity_id)

    def _open_listed(self, activity_id: UUID) -> None:
        self._go_in = True
        self.listed_chosen.emit(activity_id)

    def _look_for_end(self, value: int) -> None:
        if self._more and value >= self.list.verticalScrollBar().maximum() - _NEAR_END_PX:
            self.more_asked.emit()


def _bind(part: QWidget, keys: tuple[str, ...], act: Callable[[], None]) -> None:
    """Let keys act while the focus is in a part."""
    for key in keys:
        shortcut = QShortcut(QKeySequence(key), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
