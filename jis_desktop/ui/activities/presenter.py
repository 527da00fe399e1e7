"""Decides what the screen Activiteiten shows: which week, which activity, the list. No widget."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

from jis_desktop.domain.records import Kind
from jis_desktop.services.see_activity import see_activities, see_activity
from jis_desktop.services.see_week import see_week
from jis_desktop.ui.activities.session import SessionPresenter, SessionView

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.services.see_activity import ActivityFile, ActivityPage
    from jis_desktop.services.see_week import Week
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

T = TypeVar("T")

WEEK, LIST = "week", "list"
_DAYS = 7


class ActivitiesView(SessionView, Protocol):
    """What the presenter asks of the screen."""

    def show_week(self, week: Week, *, today: date, chosen: UUID | None) -> None:
        """Show seven days and which activity is opened."""

    def show_list(self, activities: tuple[Activity, ...], *, more: bool) -> None:
        """Show all activities that were read so far, the latest first."""

    def show_mode(self, mode: str) -> None:
        """Show the week or the list."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class ActivitiesPresenter:
    """The screen Activiteiten.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.

    Attributes:
        session: the opened activity.
    """

    def __init__(
        self, view: ActivitiesView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self.session = SessionPresenter(view, tasks=tasks, workplace=workplace, feed=feed)
        self._first: date | None = None
        self._week: Week | None = None
        self._mode = WEEK
        self._listed: tuple[Activity, ...] = ()
        self._before: int | None = None
        self._asking = False
        self._reading = 0
        self._fresh: frozenset[UUID] = frozenset()
        feed.listen(self._changed)

    def refresh(self) -> None:
        """Ask again what there is to show."""
        first = self._first or _monday(self._today())
        self._run(lambda: see_week(first, self._workplace), self._take_week)
        if self._mode == LIST:
            self._read_list()

    def keep(self) -> None:
        """Store what was typed, at once: before locking or closing."""
        self.session.keep()

    def week_stepped(self, by: int) -> None:
        """Show a week so many after this one; it is before where negative."""
        first = self._first or _monday(self._today())
        self._go_to_week(first + timedelta(days=_DAYS * by))

    def this_week_asked(self) -> None:
        """Show the week of today."""
        self._go_to_week(_monday(self._today()))

    def activity_chosen(self, activity_id: UUID) -> None:
        """Open an activity of the week."""
        self.session.open(activity_id)
        self._show_week()

    def finished(self) -> None:
        """The opened activity is done: close it; what was typed is stored."""
        self.session.close()
        self._show_week()

    def go_to(self, activity_id: UUID) -> None:
        """Show an activity from another screen or the list, in its week."""

        def found(file: ActivityFile) -> None:
            self.mode_chosen(WEEK)
            self._first = _monday(file.activity.day)
            self.session.open(activity_id)
            self.refresh()

        self._run(lambda: see_activity(activity_id, self._workplace), found)

    def mode_chosen(self, mode: str) -> None:
        """``week`` or ``list``."""
        self._mode = mode
        self._view.show_mode(mode)
        if mode == LIST:
            self.session.close()
            self._show_week()
            self._read_list()

    def more_asked(self) -> None:
        """Read the next page of the list."""
        before = self._before
        if before is not None and not self._asking:
            self._read(lambda: see_activities(before=before, workplace=self._workplace))

    def _go_to_week(self, first: date) -> None:
        if first != self._first:
            self._first = first
            self.session.close()
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        known = {one.id for day in self._week.days for one in day} if self._week else set()
        self._fresh = changes.touched.get(Kind.ACTIVITY, frozenset()) - known
        self.refresh()

    def _take_week(self, week: Week) -> None:
        today = self._today()
        first_time = self._first is None
        self._first = self._first or week.first
        if week.first != self._first:
            return  # somebody went on to another week meanwhile
        self._week = week
        held = [one.id for day in week.days for one in day]
        shown = self.session.shown
        fresh = [one for one in held if one in self._fresh]
        self._fresh = frozenset()
        todays = [one.id for one in week.days[today.weekday()] if one.day == today]
        if shown is not None and shown not in held:
            self.session.close()
        elif len(fresh) == 1 and self._mode == WEEK:
            self.session.open(fresh[0])
        elif first_time and shown is None and todays:
            self.session.open(todays[-1])
        else:
            self.session.refresh()
        self._show_week()

    def _show_week(self) -> None:
        if self._week is not None:
            self._view.show_week(self._week, today=self._today(), chosen=self.session.shown)

    def _read_list(self) -> None:
        self._listed = ()
        self._read(lambda: see_activities(workplace=self._workplace))

    def _read(self, work: Callable[[], ActivityPage]) -> None:
        self._reading += 1
        reading = self._reading
        self._asking = True

        def failed(error: JisError) -> None:
            self._asking = False
            self._view.show_error(error)

        def done(page: ActivityPage) -> None:
            if reading == self._reading:  # else somebody began anew meanwhile
                self._take_page(page)

        self._tasks.run(work, done=done, failed=failed)

    def _take_page(self, page: ActivityPage) -> None:
        self._asking = False
        self._listed += page.activities
        self._before = page.before
        self._view.show_list(self._listed, more=page.before is not None)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.run(work, done=done, failed=self._view.show_error)

    def _today(self) -> date:
        return self._workplace.clock.now().date()


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
