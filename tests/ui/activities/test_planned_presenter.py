"""The decisions about planned sessions, the form and the hours, on recording views."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.planned_activity import Plan, PlannedActivity
from jis_desktop.domain.records import Kind
from jis_desktop.domain.typed_plan import TypedPlan
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.plan_activity import Rhythm, plan_once, plan_series
from jis_desktop.ui.activities.presenter import HOURS, ActivitiesPresenter
from jis_desktop.ui.change_feed import ChangeFeed
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import SCHOOL, Office
from tests.ui.activities.recording_parts import RecordingHours, RecordingPlans
from tests.ui.activities.test_presenter import RecordingView

if TYPE_CHECKING:
    from uuid import UUID

TODAY = date(2026, 11, 24)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
PLAN = Plan(kind="sport", title="voetbal", at=time(12, 30), themes=("sport",))
TYPED = TypedPlan(kind="sport", title="schaken", day="vr", at="15:30", minutes="45")


class Screen:
    """The screen at work."""

    def __init__(self) -> None:
        self.office = Office()
        self.view, self.plans, self.hours = RecordingView(), RecordingPlans(), RecordingHours()
        self.presenter = ActivitiesPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            parts=(self.plans, self.hours),
        )
        self.planned = self.presenter.planned

    def sessions(self) -> list[PlannedActivity]:
        return sorted(
            self.office.store.all_of(Kind.PLANNED_ACTIVITY), key=lambda one: (one.day, one.id.bytes)
        )

    def series(self, first: date = TODAY, weeks: int = 3) -> list[PlannedActivity]:
        rhythm = Rhythm(first_day=first, last_day=first + weeks * WEEK)
        plan_series(PLAN, rhythm, self.office.workplace)
        self.presenter.refresh()
        return self.sessions()

    def opened(self, day: date = TODAY) -> UUID:
        session = plan_once(PLAN, day, self.office.workplace).id
        self.presenter.refresh()
        self.presenter.activity_chosen(session)
        return session


@pytest.fixture
def screen() -> Screen:
    return Screen()


def test_a_planned_session_opens_in_the_place_of_an_activity(screen: Screen) -> None:
    activity = log_activity(LogActivity(kind="sport"), screen.office.workplace).id
    screen.presenter.refresh()
    assert screen.view.chosen == activity
    session = screen.opened()
    assert screen.plans.file is not None
    assert (screen.view.file, screen.view.chosen) == (None, session)
    screen.presenter.activity_chosen(activity)
    assert screen.plans.file is None
    assert screen.view.chosen == activity


def test_what_took_place_is_opened_as_an_activity_and_taken_back(screen: Screen) -> None:
    screen.opened()
    screen.planned.held()
    (activity,) = screen.office.store.all_of(Kind.ACTIVITY)
    assert screen.plans.told == [activity.id]
    screen.presenter.held(activity.id)
    assert screen.view.file is not None
    assert screen.view.file.activity == activity
    screen.plans.undo()
    assert screen.office.store.all_of(Kind.ACTIVITY) == []
    assert screen.view.file is None


def test_a_reason_is_kept_and_taken_back(screen: Screen) -> None:
    screen.opened(TODAY + DAY)
    screen.planned.cancelled("ziek")
    assert screen.plans.told == ["cancelled"]
    assert screen.sessions()[0].cancelled == "ziek"
    screen.plans.undo()
    assert screen.sessions()[0].waits
    screen.planned.cancelled("weer")
    screen.planned.reinstated()
    screen.plans.undo()
    assert screen.sessions()[0].cancelled == "weer"


def test_a_session_of_next_week_cannot_have_been(screen: Screen) -> None:
    screen.planned.hold(plan_once(PLAN, TODAY + WEEK, screen.office.workplace).id)
    assert screen.plans.errors == [("planned.not_yet", "day")]


def test_the_form_begins_with_today_and_the_first_school(screen: Screen) -> None:
    screen.presenter.refresh()
    screen.presenter.plan_asked()
    assert screen.plans.form is not None
    typed = screen.plans.form.typed
    assert (typed.day, typed.school_id) == ("24-11-2026", SCHOOL.id)
    screen.presenter.week_stepped(2)
    screen.presenter.plan_asked()
    assert screen.plans.form.typed.day == "7-12-2026"


def test_a_session_is_planned_as_typed_and_taken_back(screen: Screen) -> None:
    screen.presenter.refresh()
    screen.presenter.plan_asked()
    screen.planned.form.saved(TYPED)
    (session,) = screen.sessions()
    assert (session.day, session.plan.at, session.plan.minutes) == (
        date(2026, 11, 27),
        time(15, 30),
        45,
    )
    assert screen.plans.told == [("planned", 1)]
    screen.plans.undo()
    assert screen.sessions() == []


def test_the_preview_counts_the_sessions_and_names_the_days_left_out(screen: Screen) -> None:
    typed = replace(TYPED, day="24-11", every_weeks=1, last_day="12-1")
    screen.planned.form.edited(typed)
    preview = screen.plans.preview
    assert preview is not None
    assert (preview.days, preview.last) == (6, date(2027, 1, 12))
    assert preview.free == (date(2026, 12, 22), date(2026, 12, 29))
    screen.planned.form.saved(typed)
    assert screen.plans.told == [("planned", len(screen.sessions()))]
    screen.planned.form.edited(replace(typed, at="straks"))
    assert screen.plans.preview is None


def test_the_preview_says_how_far_the_holidays_are_known(screen: Screen) -> None:
    screen.office.workplace = replace(
        screen.office.workplace,
        holidays=replace(
            screen.office.workplace.holidays,
            holidays=screen.office.workplace.holidays.holidays[:1],
        ),
    )
    beyond = Screen()
    beyond.presenter.planned.form._workplace = screen.office.workplace
    beyond.planned.form.edited(replace(TYPED, every_weeks=1))
    assert beyond.plans.preview is not None
    assert beyond.plans.preview.known_until == date(2021, 8, 22)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (replace(TYPED, at="straks"), ("time.unreadable", "at")),
        (replace(TYPED, kind="schaatsen"), ("code.unknown", "activity_kind")),
        (
            replace(TYPED, day="22-12-2026", every_weeks=1, last_day="30-12-2026"),
            ("series.no_days", "last_day"),
        ),
        (
            replace(TYPED, day="22-12-2026", every_weeks=1, last_day="1-12-2026"),
            ("series.ends_before_start", "last_day"),
        ),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    screen: Screen, typed: TypedPlan, told: tuple[str, str]
) -> None:
    screen.planned.form.saved(typed)
    assert screen.plans.errors == [told]
    assert screen.sessions() == []


def test_a_change_keeps_what_the_form_does_not_show_and_is_taken_back(screen: Screen) -> None:
    sessions = screen.series()
    screen.presenter.activity_chosen(sessions[0].id)
    screen.planned.change_asked(replace(TYPED, day="25-11"))
    assert screen.plans.form is not None
    assert (screen.plans.form.changing, screen.plans.form.left) == (True, 4)
    screen.planned.form.saved(replace(TYPED, day="25-11"), following=True)
    changed = screen.sessions()
    assert [one.plan.title for one in changed] == ["schaken"] * 4
    assert changed[0].day == TODAY + DAY
    assert {one.plan.themes for one in changed} == {("sport",)}
    assert screen.plans.told == [("changed", 4)]
    screen.plans.undo()
    assert screen.sessions() == sessions


def test_a_series_stops_and_goes_on(screen: Screen) -> None:
    sessions = screen.series(TODAY - WEEK)
    screen.presenter.activity_chosen(sessions[1].id)
    screen.planned.stopped()
    assert screen.plans.told == [("stopped", 3)]
    assert screen.plans.file is None
    assert len(screen.sessions()) == 1
    screen.plans.undo()
    assert [one.day for one in screen.sessions()] == [one.day for one in sessions]


def test_last_week_is_copied_into_the_week_that_is_shown(screen: Screen) -> None:
    log_activity(LogActivity(kind="sport", day=TODAY), screen.office.workplace)
    screen.presenter.refresh()
    screen.presenter.week_stepped(1)
    screen.presenter.copy_asked()
    assert screen.plans.told == [("copied", 1, 0)]
    assert [one.day for one in screen.sessions()] == [TODAY + WEEK]
    screen.plans.undo()
    assert screen.sessions() == []


def test_from_another_screen_a_session_opens_in_its_week(screen: Screen) -> None:
    session = plan_once(PLAN, TODAY + 3 * WEEK, screen.office.workplace).id
    screen.presenter.go_to_planned(session)
    assert screen.view.week is not None
    assert screen.view.week.first == date(2026, 12, 14)
    assert screen.view.chosen == session


def test_hours_are_stored_a_field_at_a_time_and_taken_back(screen: Screen) -> None:
    screen.presenter.mode_chosen(HOURS)
    hours = screen.presenter.hours
    hours.noted(SCHOOL.id, TODAY, "6,5")
    assert screen.hours.week is not None
    assert screen.hours.week.total == 390
    hours.noted(SCHOOL.id, TODAY, "7")
    screen.hours.undo()
    assert screen.hours.week.total == 390
    hours.noted(SCHOOL.id, TODAY, "veel")
    assert screen.hours.problems == [("presence.unreadable", TODAY)]
    screen.presenter.keep()
    assert screen.hours.flushed == 1


@pytest.mark.parametrize("day", [TODAY, TODAY - WEEK])
def test_from_the_first_screen_a_session_takes_place_and_its_roll_is_opened(
    screen: Screen, day: date
) -> None:
    session = plan_once(PLAN, day, screen.office.workplace).id
    screen.presenter.call_roll(session)
    (activity,) = screen.office.store.all_of(Kind.ACTIVITY)
    (planned,) = screen.sessions()
    assert (planned.held_as, activity.day) == (activity.id, day)
    assert screen.plans.told == [activity.id]
    screen.plans.undo()
    assert screen.sessions()[0].waits
    assert screen.office.store.all_of(Kind.ACTIVITY) == []
