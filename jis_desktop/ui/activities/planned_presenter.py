"""Decides what becomes of a planned session, and what the form for planning says; no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.planned_activity import ActivitySeries
from jis_desktop.domain.typed_plan import ONCE, TypedPlan, read_plan
from jis_desktop.services.answer_plan import (
    cancel_planned,
    change_plan,
    hold,
    reinstate_planned,
    stop_series,
    undo_change,
    undo_hold,
    undo_stop,
)
from jis_desktop.services.plan_activity import (
    Rhythm,
    copy_last_week,
    plan_once,
    plan_series,
    undo_copy,
    undo_plan,
)
from jis_desktop.services.see_planned import see_planned

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.domain.records import Changes, Logged
    from jis_desktop.domain.school import School
    from jis_desktop.domain.typed_plan import ReadPlan
    from jis_desktop.ports import Workplace
    from jis_desktop.services.answer_plan import Changed, Stopped
    from jis_desktop.services.plan_activity import Copied
    from jis_desktop.services.see_planned import PlannedFile
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

T = TypeVar("T")
USUAL_KIND = "inloop"


@dataclass(frozen=True, kw_only=True)
class PlanForm:
    """What the form begins with.

    Attributes:
        typed: the fields.
        schools: to choose from.
        today: which kinds and places are offered.
        changing: a session that is there already.
        left: how many sessions of its series wait from this one on; 0 without a series.
    """

    typed: TypedPlan
    schools: tuple[School, ...]
    today: date
    changing: bool = False
    left: int = 0


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What planning would make.

    Attributes:
        days: how many sessions.
        first, last: of them; None where there are none.
        free: days of the rhythm that fall on closed schools, left out.
        known_until: the holidays are known until then; None where that is far enough.
    """

    days: int
    first: date | None
    last: date | None
    free: tuple[date, ...] = ()
    known_until: date | None = None


class PlannedView(Protocol):
    """What the presenter asks of the screen."""

    def show_planned(self, file: PlannedFile) -> None:
        """Show a planned session."""

    def show_no_planned(self) -> None:
        """Show none."""

    def show_held(self, activity_id: UUID, *, undo: Callable[[], None]) -> None:
        """A session became an activity: tell, and go into it."""

    def show_answered(self, *, cancelled: bool, undo: Callable[[], None]) -> None:
        """Tell that a session was cancelled, or takes place after all."""

    def show_stopped(self, count: int, *, undo: Callable[[], None]) -> None:
        """Tell how many sessions were taken out of the plan."""

    def show_plan_form(self, form: PlanForm) -> None:
        """Open the form."""

    def show_preview(self, preview: Preview | None) -> None:
        """Show what would be made; None while something cannot be read."""

    def show_plan_error(self, error: JisError) -> None:
        """Tell at its field what is to be mended; what was typed stays."""

    def show_planning_done(self, count: int, *, undo: Callable[[], None]) -> None:
        """Close the form; tell how many sessions were planned."""

    def show_plan_changed(self, count: int, *, undo: Callable[[], None]) -> None:
        """Close the form; tell how many sessions were changed."""

    def show_copied(self, count: int, free: int, *, undo: Callable[[], None]) -> None:
        """Tell how many sessions were copied, and how many left out for closed schools."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class PlannedPresenter:
    """A planned session, and the form.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.

    Attributes:
        shown: the id of the session that is shown, if any.
    """

    def __init__(
        self, view: PlannedView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self.shown: UUID | None = None
        self._file: PlannedFile | None = None
        self._changing: PlannedActivity | None = None

    def open(self, planned_id: UUID) -> None:
        """Show a session."""
        self.shown = planned_id
        self.refresh()

    def close(self) -> None:
        """Show none."""
        if self.shown is not None:
            self.shown = self._file = None
            self._view.show_no_planned()

    def refresh(self) -> None:
        """Ask again."""
        planned_id = self.shown
        if planned_id is not None:
            self._run(lambda: see_planned(planned_id, self._workplace), self._take)

    def held(self) -> None:
        """It took place."""
        if self.shown is not None:
            self.hold(self.shown)

    def hold(self, planned_id: UUID) -> None:
        """A session took place."""

        def told(logged: Logged) -> None:
            self.close()
            self._view.show_held(
                logged.id, undo=lambda: self._change(lambda: undo_hold(logged.id, self._workplace))
            )
            self._feed.tell(logged.changes)

        self._run(lambda: hold(planned_id, self._workplace), told)

    def cancelled(self, reason: str) -> None:
        """It does not take place; ``reason`` is a key of ``activity_cancel_reason``."""
        self._answer(reason)

    def reinstated(self) -> None:
        """It takes place after all."""
        self._answer(None)

    def stopped(self) -> None:
        """The series ends before this session."""
        planned_id = self.shown
        if planned_id is None:
            return

        def told(stopped: Stopped) -> None:
            self.close()
            self._view.show_stopped(
                len(stopped.sessions),
                undo=lambda: self._change(lambda: undo_stop(stopped, self._workplace)),
            )
            self._feed.tell(stopped.changes)

        self._run(lambda: stop_series(planned_id, self._workplace), told)

    def week_copied(self, day: date) -> None:
        """Plan for the week of a day what was done the week before."""

        def told(copied: Copied) -> None:
            self._view.show_copied(
                len(copied.ids),
                copied.free,
                undo=lambda: self._change(lambda: undo_copy(copied, self._workplace)),
            )
            self._feed.tell(copied.changes)

        self._run(lambda: copy_last_week(day, self._workplace), told)

    def form_asked(self, day_words: str, schools: tuple[School, ...]) -> None:
        """Open the form for something new.

        Args:
            day_words: the day to begin with, as one would type it.
            schools: to choose from; the first is the usual one.
        """
        self._changing = None
        school = schools[0].id if schools else None
        typed = TypedPlan(kind=USUAL_KIND, day=day_words, school_id=school)
        self._view.show_plan_form(PlanForm(typed=typed, schools=schools, today=self._today()))
        self.edited(typed)

    def change_asked(self, typed: TypedPlan) -> None:
        """Open the form for the session that is shown.

        Args:
            typed: its fields, as one would type them.
        """
        file = self._file
        if file is None:
            return
        self._changing = file.planned
        form = PlanForm(
            typed=typed,
            schools=file.schools,
            today=self._today(),
            changing=True,
            left=file.left,
        )
        self._view.show_plan_form(form)
        self.edited(typed)

    def edited(self, typed: TypedPlan) -> None:
        """Somebody typed: show what it would make."""
        try:
            self._view.show_preview(self._preview(self._read(typed)))
        except InputError:
            self._view.show_preview(None)

    def saved(self, typed: TypedPlan, *, following: bool = False) -> None:
        """Plan it, or change the session; ``following`` reaches the later ones of its series."""
        try:
            read = self._read(typed)
            count = self._preview(read).days
        except InputError as error:
            self._view.show_plan_error(error)
            return
        if self._changing is not None:
            self._save_change(self._changing, read, following=following)
        elif read.last_day is None:
            self._plan(lambda: plan_once(read.plan, read.day, self._workplace), 1)
        else:
            rhythm = _rhythm(read, read.last_day)
            self._plan(lambda: plan_series(read.plan, rhythm, self._workplace), count)

    def _save_change(self, known: PlannedActivity, read: ReadPlan, *, following: bool) -> None:
        # The form has no field for them.
        plan = replace(read.plan, themes=known.plan.themes, programme=known.plan.programme)

        def told(changed: Changed) -> None:
            self._view.show_plan_changed(
                len(changed.sessions),
                undo=lambda: self._change(lambda: undo_change(changed, self._workplace)),
            )
            self._feed.tell(changed.changes)

        self._tasks.run(
            lambda: change_plan(
                known.id, plan, read.day, following=following, workplace=self._workplace
            ),
            done=told,
            failed=self._view.show_plan_error,
        )

    def _plan(self, work: Callable[[], Logged], count: int) -> None:
        def told(logged: Logged) -> None:
            self._view.show_planning_done(
                count, undo=lambda: self._change(lambda: undo_plan(logged, self._workplace))
            )
            self._feed.tell(logged.changes)

        self._tasks.run(work, done=told, failed=self._view.show_plan_error)

    def _answer(self, reason: str | None) -> None:
        file = self._file
        if file is None:
            return
        planned_id, before = file.planned.id, file.planned.cancelled

        def told(changes: Changes) -> None:
            self._view.show_answered(
                cancelled=reason is not None,
                undo=lambda: self._change(lambda: self._set(planned_id, before)),
            )
            self._feed.tell(changes)

        self._run(lambda: self._set(planned_id, reason), told)

    def _set(self, planned_id: UUID, reason: str | None) -> Changes:
        if reason is None:
            return reinstate_planned(planned_id, self._workplace)
        return cancel_planned(planned_id, reason, self._workplace)

    def _read(self, typed: TypedPlan) -> ReadPlan:
        return read_plan(typed, today=self._today(), holidays=self._workplace.holidays)

    def _preview(self, read: ReadPlan) -> Preview:
        if read.last_day is None or read.every_weeks == ONCE:
            return Preview(days=1, first=read.day, last=read.day)
        holidays = self._workplace.holidays
        series = ActivitySeries(
            id=self._workplace.entropy.uuid(), plan=read.plan, **vars(_rhythm(read, read.last_day))
        ).checked(today=self._today())
        days = series.days(holidays)
        gone = tuple(day for day in series.weekdays() if day not in set(days))
        beyond = not read.in_holidays and read.last_day > holidays.known_until
        return Preview(
            days=len(days),
            first=days[0] if days else None,
            last=days[-1] if days else None,
            free=gone,
            known_until=holidays.known_until if beyond else None,
        )

    def _today(self) -> date:
        return self._workplace.clock.now().date()

    def _take(self, file: PlannedFile) -> None:
        if file.planned.id == self.shown:
            self._file = file
            self._view.show_planned(file)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._run(work, self._feed.tell)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.run(work, done=done, failed=self._view.show_error)


def _rhythm(read: ReadPlan, last_day: date) -> Rhythm:
    return Rhythm(
        first_day=read.day,
        last_day=last_day,
        every_weeks=read.every_weeks,
        in_holidays=read.in_holidays,
    )
