"""The screen Activiteiten: a week over the opened activity, or all activities in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.activities.detail import ActivityDetail
from jis_desktop.ui.activities.phrases import ActivityPhrases
from jis_desktop.ui.activities.presenter import LIST, WEEK
from jis_desktop.ui.activities.week import WeekGrid, days_shown
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.row import RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.see_activity import ActivityFile
    from jis_desktop.services.see_week import Week
    from jis_desktop.ui.activities.presenter import ActivitiesPresenter
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
        mode_chosen: ``week`` or ``list``.
        more_asked: the next page of the list.
        detail: the opened activity.
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

    def __init__(self, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("activities")
        self._errors = errors
        self._phrases = ActivityPhrases(phrases)
        self._go_in = False
        self.grid = WeekGrid(self._phrases)
        self.detail = ActivityDetail(self._phrases)
        self.detail.hide()
        self.list_model = RowModel()
        self.list = RowList(
            self.list_model, label=self.tr("All activities"), name="activities.list", uniform=True
        )
        self._stack = QStackedWidget()
        self._week_page = self._make_week_page()
        self._stack.addWidget(self._week_page)
        self._stack.addWidget(self._make_list_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._make_head())
        whole.addWidget(self._stack, 1)
        self.setFocusProxy(self.grid)
        self._connect()

    def show_week(self, week: Week, *, today: date, chosen: UUID | None) -> None:
        """See `presenter.ActivitiesView.show_week`."""
        self._title.setText(self.tr("Week {number}").format(number=week.number))
        self._span.setText(self._phrases.span(week.first, days_shown(week), today=today))
        self.grid.show_week(week, today=today, chosen=chosen)
        self._empty.setVisible(not any(week.days))

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
        self._mode.choose(mode)
        self._stack.setCurrentIndex(1 if mode == LIST else 0)
        for part in self._week_tools:
            part.setVisible(mode == WEEK)
        self._list_title.setVisible(mode == LIST)
        self.setFocusProxy(self.list if mode == LIST else self.grid)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the opened activity back to the week, see QWidget.keyPressEvent."""
        inside = self.detail.isAncestorOf(self.focusWidget() or self)
        if event.key() == Qt.Key.Key_Escape and inside:
            self.grid.focus_current()
        else:
            super().keyPressEvent(event)

    def _make_head(self) -> QWidget:
        self._head = QWidget()
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line = FlowLayout(10, stretch_last=True)
        line.setContentsMargins(24, 16, 24, 8)
        self._head.setLayout(line)
        self._title = Text("", role="title", name="activities.title")
        self._span = Text("", ink="ink_2", name="activities.span")
        self._list_title = Text(self.tr("All activities"), role="title")
        self._list_title.hide()
        for part in (self._title, self._span, self._list_title, self._make_tools()):
            line.addWidget(part)
        return self._head

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addStretch(1)
        moves = self._moves()
        self._week_tools = (self._title, self._span, *moves)
        self._mode = Segments(
            [Option(WEEK, self.tr("Week")), Option(LIST, self.tr("List"))],
            label=self.tr("How to show activities"), name="activities.mode", small=True,
        )  # fmt: skip
        self._mode.choose(WEEK)
        self._new = KeyedButton(self.tr("Activity"), name="activities.new", icon="plus").small()
        self._new.setAccessibleName(self.tr("Log an activity"))
        for part in (*moves, self._mode, self._new):
            line.addWidget(part)
        return tools

    def _moves(self) -> tuple[KeyedButton, ...]:
        before = KeyedButton(
            self.tr("Week before"), name="activities.before", icon="chevron-left"
        ).small()
        after = KeyedButton(
            self.tr("Week after"), name="activities.after", icon="chevron-right"
        ).small()
        now = KeyedButton(self.tr("This week"), name="activities.now").small()
        before.icon_only().clicked.connect(lambda: self.week_stepped.emit(-1))
        after.icon_only().clicked.connect(lambda: self.week_stepped.emit(1))
        now.clicked.connect(self.this_week_asked)
        return before, now, after

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
        self._new.clicked.connect(lambda: self.log_requested.emit(LINE_START))
        self._mode.chosen.connect(self.mode_chosen)
        self.grid.chosen.connect(self._choose)
        self.list.opened.connect(lambda key: self._open_listed(UUID(hex=key)))
        self.list.verticalScrollBar().valueChanged.connect(self._look_for_end)
        # Not in the opened activity: there these keys belong to the fields.
        for part in (self._head, self.grid, self._empty):
            _bind(part, ("PgUp", "Alt+Left"), lambda: self._step(-1))
            _bind(part, ("PgDown", "Alt+Right"), lambda: self._step(1))
        for part in (self.grid, self._empty):
            _bind(part, ("Home",), lambda: self._step(0))
        # Only while the focus is in here: the panel over the screen has the same key.
        _bind(self, ("Ctrl+Return", "Ctrl+Enter"), self._finish)

    def _step(self, by: int) -> None:
        if self._stack.currentIndex() == 0:
            (self.week_stepped.emit(by) if by else self.this_week_asked.emit())

    def _finish(self) -> None:
        if self.detail.isVisible():
            self.detail.finished.emit()

    def _scroll_to_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self.detail.isAncestorOf(focused):
            self._week_page.ensureWidgetVisible(focused, 0, self.detail.height() // 2)

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


def connect(view: ActivitiesView, presenter: ActivitiesPresenter) -> None:
    """Let the presenter hear what somebody does on the screen."""
    detail, session = view.detail, presenter.session
    view.week_stepped.connect(presenter.week_stepped)
    view.this_week_asked.connect(presenter.this_week_asked)
    view.activity_chosen.connect(presenter.activity_chosen)
    view.listed_chosen.connect(presenter.go_to)
    view.mode_chosen.connect(presenter.mode_chosen)
    view.more_asked.connect(presenter.more_asked)
    detail.finished.connect(presenter.finished)
    detail.keep_requested.connect(presenter.keep)
    detail.evaluation_typed.connect(session.evaluation_typed)
    detail.heads.counted.connect(session.heads_typed)
    detail.cancelled.connect(session.cancelled)
    detail.reinstated.connect(session.reinstated)
    detail.roll.marked.connect(lambda youth, there: session.marked(youth, present=there))
    detail.roll.struck.connect(session.struck)
    detail.roll.rest_marked.connect(session.rest_marked)
    detail.roll.name_field.edited.connect(session.name_typed)
    detail.roll.name_field.taken.connect(session.offer_chosen)
