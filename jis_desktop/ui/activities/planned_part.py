"""A planned session on the screen Activiteiten, and the panel to plan: the presenter's view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.ui.activities.plan_panel import PlanPanel
from jis_desktop.ui.activities.planned_detail import PlannedDetail

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.typed_plan import TypedPlan
    from jis_desktop.services.see_planned import PlannedFile
    from jis_desktop.ui.activities.phrases import ActivityPhrases
    from jis_desktop.ui.activities.plan_form_presenter import PlanForm, Preview
    from jis_desktop.ui.error_text import ErrorText


class PlannedPart(QWidget):
    """See `planned_presenter.PlannedView`.

    Args:
        over: what the panel slides over.
        phrases: puts activities into words.
        errors: puts errors into words.

    Attributes:
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
        shown: a session is shown.
        left: it is shown no more, and had the focus.
        held: carries the id of the activity that a session became.
        detail, panel: its parts.
    """

    told = Signal(str)
    undoable = Signal(str, object)
    shown = Signal()
    left = Signal()
    held = Signal(object)

    def __init__(self, over: QWidget, phrases: ActivityPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("activities.planned.part")
        self._phrases = phrases
        self._errors = errors
        self._file: PlannedFile | None = None
        self.detail = PlannedDetail(phrases)
        self.panel = PlanPanel(over, phrases, errors)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        self.hide()

    def show_planned(self, file: PlannedFile) -> None:
        """See `planned_presenter.PlannedView.show_planned`."""
        self._file = file
        self.detail.show_file(file)
        self.show()
        self.shown.emit()

    def show_no_planned(self) -> None:
        """See `planned_presenter.PlannedView.show_no_planned`."""
        inside = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        if inside:
            self.left.emit()

    def focus_first(self) -> None:
        """Go to the likeliest answer."""
        self.detail.focus_first()

    def finish(self) -> None:
        """Ctrl+Enter: it took place, where that can be said."""
        self.detail.finish()

    def typed(self) -> TypedPlan | None:
        """The session that is shown, as one would type it."""
        return self._phrases.as_typed(self._file.planned) if self._file else None

    def show_held(self, activity_id: UUID, *, undo: Callable[[], None]) -> None:
        """See `planned_presenter.PlannedView.show_held`."""
        self.undoable.emit(self.tr("It took place. Count heads or call the roll."), undo)
        self.held.emit(activity_id)

    def show_answered(self, *, cancelled: bool, undo: Callable[[], None]) -> None:
        """See `planned_presenter.PlannedView.show_answered`."""
        gone, on = self.tr("The activity is cancelled"), self.tr("The activity takes place")
        self.undoable.emit(gone if cancelled else on, undo)

    def show_stopped(self, count: int, *, undo: Callable[[], None]) -> None:
        """See `planned_presenter.PlannedView.show_stopped`."""
        self.undoable.emit(self.tr("%n time(s) taken out of the plan", "", count), undo)

    def show_plan_form(self, form: PlanForm) -> None:
        """See `planned_presenter.PlannedView.show_plan_form`."""
        self.panel.show_form(form)

    def close_plan_form(self) -> None:
        """See `planned_presenter.PlannedView.close_plan_form`."""
        self.panel.close_saved()

    def show_preview(self, preview: Preview | None) -> None:
        """See `planned_presenter.PlannedView.show_preview`."""
        self.panel.show_preview(preview)

    def show_plan_error(self, error: JisError) -> None:
        """See `planned_presenter.PlannedView.show_plan_error`."""
        self.panel.show_error(error)

    def show_planning_done(self, count: int, *, undo: Callable[[], None]) -> None:
        """See `planned_presenter.PlannedView.show_planning_done`."""
        self.panel.close_saved()
        self.undoable.emit(self.tr("Planned: %n time(s)", "", count), undo)

    def show_plan_changed(self, count: int, *, undo: Callable[[], None]) -> None:
        """See `planned_presenter.PlannedView.show_plan_changed`."""
        self.panel.close_saved()
        self.undoable.emit(self.tr("Changed: %n time(s)", "", count), undo)

    def show_copied(self, count: int, free: int, *, undo: Callable[[], None]) -> None:
        """See `planned_presenter.PlannedView.show_copied`."""
        said = self.tr("Planned: %n time(s)", "", count)
        if free:
            left_out = self.tr("Left out, schools are closed: %n", "", free)
            said = f"{said}. {left_out}"
        if count:
            self.undoable.emit(said, undo)
        else:
            nothing = self.tr("This week has everything of last week already.")
            self.told.emit(said if free else nothing)

    def show_error(self, error: JisError) -> None:
        """See `planned_presenter.PlannedView.show_error`."""
        self.told.emit(self._errors.text(error))
