"""Parts of the screen Activiteiten that remember what they were asked to show. No test."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.note_presence import PresenceWeek
    from jis_desktop.services.see_planned import PlannedFile
    from jis_desktop.ui.activities.plan_form_presenter import PlanForm, Preview


class RecordingPlans:
    """See `planned_presenter.PlannedView`."""

    def __init__(self) -> None:
        self.file: PlannedFile | None = None
        self.form: PlanForm | None = None
        self.preview: Preview | None = None
        self.told: list[object] = []
        self.errors: list[tuple[str, str | None]] = []
        self.undo: Callable[[], None] = lambda: None

    def show_planned(self, file: PlannedFile) -> None:
        self.file = file

    def show_no_planned(self) -> None:
        self.file = None

    def show_held(self, activity_id: UUID, *, undo: Callable[[], None]) -> None:
        self._tell(activity_id, undo)

    def show_answered(self, *, cancelled: bool, undo: Callable[[], None]) -> None:
        self._tell("cancelled" if cancelled else "on", undo)

    def show_stopped(self, count: int, *, undo: Callable[[], None]) -> None:
        self._tell(("stopped", count), undo)

    def show_plan_form(self, form: PlanForm) -> None:
        self.form = form

    def close_plan_form(self) -> None:
        self.form = None

    def show_preview(self, preview: Preview | None) -> None:
        self.preview = preview

    def show_plan_error(self, error: JisError) -> None:
        self.errors.append((error.code, error.field))

    def show_planning_done(self, count: int, *, undo: Callable[[], None]) -> None:
        self._tell(("planned", count), undo)

    def show_plan_changed(self, count: int, *, undo: Callable[[], None]) -> None:
        self._tell(("changed", count), undo)

    def show_copied(self, count: int, free: int, *, undo: Callable[[], None]) -> None:
        self._tell(("copied", count, free), undo)

    def show_error(self, error: JisError) -> None:
        self.errors.append((error.code, error.field))

    def _tell(self, told: object, undo: Callable[[], None]) -> None:
        self.told.append(told)
        self.undo = undo


class RecordingHours:
    """See `hours_presenter.HoursView`."""

    def __init__(self) -> None:
        self.week: PresenceWeek | None = None
        self.noted: list[date] = []
        self.problems: list[tuple[str, date]] = []
        self.errors: list[str] = []
        self.flushed = 0
        self.undo: Callable[[], None] = lambda: None

    def show_week(self, week: PresenceWeek, *, today: date) -> None:
        del today
        self.week = week

    def show_noted(self, school_id: UUID, day: date, *, undo: Callable[[], None]) -> None:
        del school_id
        self.noted.append(day)
        self.undo = undo

    def show_problem(self, error: JisError, school_id: UUID, day: date) -> None:
        del school_id
        self.problems.append((error.code, day))

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)

    def flush(self) -> None:
        self.flushed += 1
