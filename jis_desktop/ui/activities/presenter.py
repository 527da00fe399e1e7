"""Decides what the screen Activiteiten shows: which week, which activity, the list. No widget."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

from jis_desktop.domain.records import Kind
from jis_desktop.services.see_activity import see_activities, see_activity
from jis_desktop.services.see_planned import see_planned
from jis_desktop.services.see_week import see_week
from jis_desktop.ui.activities.hours_presenter import HoursPresenter
from jis_desktop.ui.activities.planned_presenter import PlannedPresenter
from jis_desktop.ui.activities.session import SessionPresenter, SessionView
from jis_desktop.ui.youths.correction import Correction

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Draft
    from jis_desktop.ports import Workplace
    from jis_desktop.services.see_activity import ActivityFile, ActivityPage
    from jis_desktop.services.see_planned import PlannedFile
    from jis_desktop.services.see_week import Week
    from jis_desktop.ui.activities.hours_presenter import HoursView
    from jis_desktop.ui.activities.planned_presenter import PlannedView
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks
    from jis_desktop.ui.youths.correction import CorrectionView

T = TypeVar("T")

WEEK, LIST, HOURS = "week", "list", "hours"
_DAYS = 7


class ActivitiesView(SessionView, Protocol):
    """What the presenter asks of the screen."""

    def show_week(self, week: Week, *, today: date, chosen: UUID | None) -> None:
        """Show seven days and which activity is opened."""

    def show_list(self, activities: tuple[Activity, ...], *, more: bool) -> None:
        """Show all activities that were read so far, the latest first."""

    def show_mode(self, mode: str) -> None:
        """Show the week, the list or the hours."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class ActivitiesPresenter:
    """The screen Activiteiten.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        parts: where planned sessions and hours are shown.

    Attributes:
        correction: of what an activity was and when; None until `begin_correcting`.
        session: the opened activity.
        planned: the opened planned session, and planning.
        hours: the hours at schools.
    """

    def __init__(
        self,
        view: ActivitiesView,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        parts: tuple[PlannedView, HoursView],
    ) -> None:
        planned, hours = parts
        self.planned = PlannedPresenter(planned, tasks=tasks, workplace=workplace, feed=feed)
        self.hours = HoursPresenter(hours, tasks=tasks, workplace=workplace, feed=feed)
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self.correction: Correction | None = None
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

    def begin_correcting(self, view: CorrectionView) -> Correction:
        """Let the opened activity be corrected in a panel."""
        self.correction = Correction(
            view, tasks=self._tasks, workplace=self._workplace, feed=self._feed
        )
        return self.correction

    def correct_asked(self) -> None:
        """Correct what the opened activity was, and when."""
        if self.correction is not None and self.session.shown is not None:
            self.correction.asked(Kind.ACTIVITY, self.session.shown)

    def refresh(self) -> None:
        """Ask again what there is to show."""
        first = self._first or _monday(self._today())
        self._run(lambda: see_week(first, self._workplace), self._take_week)
        if self._mode == LIST:
            self._read_list()
        elif self._mode == HOURS:
            self.hours.show(first)

    def keep(self) -> None:
        """Store what was typed, at once: before locking or closing."""
        self.session.keep()
        self.hours.keep()
        self.planned.form.keep()
        if self.correction is not None:
            self.correction.keep()

    def let_go(self, youth: UUID, names: tuple[str, ...]) -> None:
        """Somebody is erased: what is typed with that name goes."""
        self.planned.form.let_go(names)
        if self.correction is not None:
            self.correction.let_go(youth, names)

    def resume(self, draft: Draft) -> None:
        """Go on with a plan that was typed and never stored."""
        self._run(
            lambda: see_week(self._today(), self._workplace),
            lambda week: self.planned.form.resumed(draft, week.schools),
        )

    def week_stepped(self, by: int) -> None:
        """Show a week so many after this one; it is before where negative."""
        first = self._first or _monday(self._today())
        self._go_to_week(first + timedelta(days=_DAYS * by))

    def this_week_asked(self) -> None:
        """Show the week of today."""
        self._go_to_week(_monday(self._today()))

    def activity_chosen(self, activity_id: UUID) -> None:
        """Open an activity or a planned session of the week."""
        if activity_id in self._planned_ids():
            self.session.close()
            self.planned.open(activity_id)
        else:
            self.planned.close()
            self.session.open(activity_id)
        self._show_week()

    def held(self, activity_id: UUID) -> None:
        """A planned session became this activity: open it."""
        self.planned.close()
        self.session.open(activity_id)

    def plan_asked(self) -> None:
        """Plan something in the week that is shown, or today."""
        first = self._first or _monday(self._today())
        day = max(first, self._today()) if first == _monday(self._today()) else first
        words = f"{day.day}-{day.month}-{day.year}"
        self._run(
            lambda: see_week(day, self._workplace),
            lambda week: self.planned.form.begin(words, week.schools),
        )

    def copy_asked(self) -> None:
        """Plan for the week that is shown what was done the week before."""
        self.planned.week_copied(self._first or self._today())

    def finished(self) -> None:
        """The opened activity is done: close it; what was typed is stored."""
        self.session.close()
        self._show_week()

    def go_to(self, activity_id: UUID) -> None:
        """Show an activity from another screen or the list, in its week."""

        def found(file: ActivityFile) -> None:
            self.mode_chosen(WEEK)
            self._first = _monday(file.activity.day)
            self.planned.close()
            self.session.open(activity_id)
            self.refresh()

        self._run(lambda: see_activity(activity_id, self._workplace), found)

    def go_to_planned(self, planned_id: UUID) -> None:
        """Show a planned session from another screen, in its week."""

        def found(file: PlannedFile) -> None:
            self.mode_chosen(WEEK)
            self._first = _monday(file.planned.day)
            self.session.close()
            self.planned.open(planned_id)
            self.refresh()

        self._run(lambda: see_planned(planned_id, self._workplace), found)

    def call_roll(self, planned_id: UUID) -> None:
        """A planned session takes place: open its roll call, in its week."""

        def found(file: PlannedFile) -> None:
            self.mode_chosen(WEEK)
            self._first = _monday(file.planned.day)
            self.session.close()
            self.planned.hold(planned_id)

        self._run(lambda: see_planned(planned_id, self._workplace), found)

    def mode_chosen(self, mode: str) -> None:
        """``week``, ``list`` or ``hours``."""
        self._mode = mode
        self._view.show_mode(mode)
        if mode == HOURS:
            self.hours.show(self._first or _monday(self._today()))
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
            self.planned.close()
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
        if self.planned.shown is not None and self.planned.shown not in self._planned_ids():
            self.planned.close()
        fresh = [one for one in held if one in self._fresh]
        self._fresh = frozenset()
        todays = [one.id for one in week.days[today.weekday()] if one.day == today]
        if shown is not None and shown not in held:
            self.session.close()
        elif len(fresh) == 1 and self._mode == WEEK:
            self.planned.close()
            self.session.open(fresh[0])
        elif first_time and shown is None and todays and self.planned.shown is None:
            self.session.open(todays[-1])
        else:
            self.session.refresh()
            self.planned.refresh()
        self._show_week()

    def _show_week(self) -> None:
        if self._week is not None:
            chosen = self.session.shown or self.planned.shown
            self._view.show_week(self._week, today=self._today(), chosen=chosen)

    def _planned_ids(self) -> set[UUID]:
        week = self._week
        return {one.id for day in week.planned for one in day} if week else set()

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
