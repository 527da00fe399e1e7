"""Lets the presenters of Activiteiten hear what somebody does on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.youths.correction_part import connect_panel

if TYPE_CHECKING:
    from jis_desktop.ui.activities.detail import ActivityDetail
    from jis_desktop.ui.activities.presenter import ActivitiesPresenter
    from jis_desktop.ui.activities.session import SessionPresenter
    from jis_desktop.ui.activities.view import ActivitiesView


def connect(view: ActivitiesView, presenter: ActivitiesPresenter) -> None:
    """Connect the screen with its presenters."""
    view.week_stepped.connect(presenter.week_stepped)
    view.this_week_asked.connect(presenter.this_week_asked)
    view.activity_chosen.connect(presenter.activity_chosen)
    view.listed_chosen.connect(presenter.go_to)
    view.mode_chosen.connect(presenter.mode_chosen)
    view.more_asked.connect(presenter.more_asked)
    view.plan_asked.connect(presenter.plan_asked)
    view.head.copy_asked.connect(presenter.copy_asked)
    view.hours.noted.connect(presenter.hours.noted)
    view.planned.held.connect(presenter.held)
    connect_panel(view.correcting.panel, presenter.begin_correcting(view.correcting))
    view.detail.correct_asked.connect(presenter.correct_asked)
    for part in (view.planned, view.hours, view.correcting):
        part.told.connect(view.told)
        part.undoable.connect(view.undoable)

    def finish() -> None:
        if view.detail.rest_goes_along:
            presenter.session.rest_marked()
        presenter.finished()

    view.detail.finished.connect(finish)
    view.detail.left.connect(presenter.finished)
    view.detail.keep_requested.connect(presenter.keep)
    _connect_session(view.detail, presenter.session)
    _connect_planned(view, presenter)


def _connect_session(detail: ActivityDetail, session: SessionPresenter) -> None:
    detail.evaluation_typed.connect(session.evaluation_typed)
    detail.needs_typed.connect(session.needs_typed)
    detail.heads.counted.connect(session.heads_typed)
    detail.cancelled.connect(session.cancelled)
    detail.reinstated.connect(session.reinstated)
    detail.roll.marked.connect(session.marked)
    detail.roll.struck.connect(session.struck)
    detail.roll.rest_marked.connect(session.rest_marked)
    detail.roll.name_field.edited.connect(session.name_typed)
    detail.roll.name_field.taken.connect(session.offer_chosen)


def _connect_planned(view: ActivitiesView, presenter: ActivitiesPresenter) -> None:
    part, planned = view.planned, presenter.planned
    form = planned.form
    part.detail.held.connect(planned.held)
    part.detail.cancelled.connect(planned.cancelled)
    part.detail.reinstated.connect(planned.reinstated)
    part.detail.stopped.connect(planned.stopped)
    part.panel.edited.connect(form.edited)
    part.panel.keep_requested.connect(form.keep)
    part.panel.saved.connect(lambda typed, following: form.saved(typed, following=following))

    def change() -> None:
        typed = part.typed()
        if typed is not None:
            planned.change_asked(typed)

    part.detail.change_requested.connect(change)
