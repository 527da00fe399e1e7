"""Decides what becomes of a planned session, and what the form for planning says; no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from jis_desktop.services.answer_plan import (
    cancel_planned,
    hold,
    reinstate_planned,
    stop_series,
    undo_hold,
    undo_stop,
)
from jis_desktop.services.plan_activity import (
    copy_last_week,
    undo_copy,
)
from jis_desktop.services.see_planned import see_planned
from jis_desktop.ui.activities.plan_form_presenter import PlanFormPresenter, PlanFormView

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Logged
    from jis_desktop.domain.typed_plan import TypedPlan
    from jis_desktop.ports import Workplace
    from jis_desktop.services.answer_plan import Stopped
    from jis_desktop.services.plan_activity import Copied
    from jis_desktop.services.see_planned import PlannedFile
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

T = TypeVar("T")


class PlannedView(PlanFormView, Protocol):
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
        form: planning something, or changing the session.
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
        self.form = PlanFormPresenter(view, tasks=tasks, workplace=workplace, feed=feed)

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

    def change_asked(self, typed: TypedPlan) -> None:
        """Open the form for the session that is shown.

        Args:
            typed: its fields, as one would type them.
        """
        if self._file is not None:
            self.form.change(self._file, typed)

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

    def _take(self, file: PlannedFile) -> None:
        if file.planned.id == self.shown:
            self._file = file
            self._view.show_planned(file)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._run(work, self._feed.tell)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.run(work, done=done, failed=self._view.show_error)
