"""Plan group work, and what becomes of it; on the fake unit of work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.domain.activity import HeadCount
from jis_desktop.domain.errors import InputError, NotFoundError, RefusedError
from jis_desktop.domain.planned_activity import Plan, PlannedActivity
from jis_desktop.domain.records import Kind
from jis_desktop.services.answer_plan import (
    cancel_planned,
    change_plan,
    hold,
    move_planned,
    reinstate_planned,
    stop_series,
    undo_change,
    undo_hold,
    undo_stop,
)
from jis_desktop.services.edit_activity import record_heads
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.plan_activity import (
    Rhythm,
    copy_last_week,
    plan_once,
    plan_series,
    undo_copy,
    undo_plan,
)
from jis_desktop.services.read_records import see_today
from jis_desktop.services.see_activity import see_activity
from jis_desktop.services.see_planned import see_planned
from jis_desktop.services.see_week import see_week
from tests.services.office import SCHOOL, Office

if TYPE_CHECKING:
    from uuid import UUID

TODAY = date(2026, 11, 24)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
PLAN = Plan(kind="sport", title="voetbal", at=time(12, 30), minutes=30, material="bal")


@pytest.fixture
def office() -> Office:
    return Office()


def sessions(office: Office) -> list[PlannedActivity]:
    return sorted(office.store.all_of(Kind.PLANNED_ACTIVITY), key=lambda one: one.day)


def planned(office: Office, day: date = TODAY, **fields: Any) -> UUID:
    return plan_once(replace(PLAN, **fields), day, office.workplace).id


def series(office: Office, **fields: Any) -> list[PlannedActivity]:
    rhythm = {"first_day": TODAY, "last_day": TODAY + 3 * WEEK, **fields}
    plan_series(PLAN, Rhythm(**rhythm), office.workplace)
    return sessions(office)


def test_a_session_of_next_month_can_be_planned_and_counts_nowhere(office: Office) -> None:
    session = planned(office, TODAY + 30 * DAY)
    assert office.store.all_of(Kind.ACTIVITY) == []
    assert see_planned(session, office.workplace).may_be_held is False
    with pytest.raises(RefusedError, match=r"planned\.not_yet"):
        hold(session, office.workplace)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "schaatsen"}, r"code\.unknown"),
        ({"place": "maan"}, r"code\.unknown"),
        ({"minutes": 0}, r"minutes\.out_of_range"),
        ({"title": "voetbal\x07"}, r"text\.control"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_and_nothing_is_kept(
    office: Office, fields: dict[str, Any], code: str
) -> None:
    with pytest.raises(InputError, match=code):
        planned(office, **fields)
    with pytest.raises(InputError, match=code):
        plan_series(
            replace(PLAN, **fields),
            Rhythm(first_day=TODAY, last_day=TODAY + WEEK),
            office.workplace,
        )
    assert sessions(office) == []
    assert office.store.all_of(Kind.ACTIVITY_SERIES) == []


def test_a_series_has_a_session_each_week_outside_the_holidays(office: Office) -> None:
    days = [one.day for one in series(office, last_day=date(2027, 1, 12))]
    assert days == [TODAY + number * WEEK for number in (0, 1, 2, 3, 6, 7)]


def test_a_series_only_in_holidays_is_refused(office: Office) -> None:
    with pytest.raises(InputError, match=r"series\.no_days"):
        series(office, first_day=date(2026, 12, 22), last_day=date(2026, 12, 30))
    assert sessions(office) == []


def test_a_session_says_which_one_it_is_and_what_is_left_out(office: Office) -> None:
    fourth = series(office, last_day=date(2027, 1, 12))[3]
    file = see_planned(fourth.id, office.workplace)
    assert file.session is not None
    assert (file.session.number, file.session.of, file.left) == (4, 6, 3)
    assert file.session.skips == (date(2026, 12, 22), "kerst")
    cancel_planned(sessions(office)[0].id, "ziek", office.workplace)
    session = see_planned(fourth.id, office.workplace).session
    assert session is not None
    assert (session.number, session.of) == (3, 5)


def test_what_was_held_is_an_activity_with_all_that_was_planned(office: Office) -> None:
    first = series(office)[0]
    held = hold(first.id, office.workplace)
    (activity,) = office.store.all_of(Kind.ACTIVITY)
    assert activity.id == held.id
    assert (activity.day, activity.at, activity.title) == (TODAY, time(12, 30), "voetbal")
    assert activity.material == "bal"
    file = see_activity(held.id, office.workplace)
    assert file.session is not None
    assert (file.session.number, file.session.of) == (1, 4)
    with pytest.raises(RefusedError, match=r"planned\.answered"):
        hold(first.id, office.workplace)
    with pytest.raises(RefusedError, match=r"planned\.answered"):
        cancel_planned(first.id, "ziek", office.workplace)


def test_undoing_lets_the_session_wait_again(office: Office) -> None:
    session = planned(office)
    held = hold(session, office.workplace)
    record_heads(held.id, HeadCount(girls=3), office.workplace)
    undo_hold(held.id, office.workplace)
    assert office.store.all_of(Kind.ACTIVITY) == []
    assert sessions(office)[0].waits
    assert hold(session, office.workplace).id != held.id


def test_a_cancelled_session_stays_with_its_reason_until_it_is_reinstated(office: Office) -> None:
    session = planned(office, TODAY + DAY)
    cancel_planned(session, "studiedag", office.workplace)
    week = see_week(TODAY, office.workplace)
    assert [one.cancelled for day in week.planned for one in day] == ["studiedag"]
    with pytest.raises(InputError, match=r"code\.unknown"):
        cancel_planned(session, "geen zin", office.workplace)
    reinstate_planned(session, office.workplace)
    assert sessions(office)[0].waits


def test_one_session_moves_and_the_others_stay(office: Office) -> None:
    first, second, *_rest = series(office)
    move_planned(first.id, TODAY + DAY, time(15, 0), office.workplace)
    moved, other = sessions(office)[:2]
    assert (moved.day, moved.plan.at) == (TODAY + DAY, time(15, 0))
    assert other == second
    with pytest.raises(InputError, match=r"date\.too_far"):
        move_planned(first.id, TODAY + 1000 * DAY, None, office.workplace)


def test_a_change_reaches_one_session_or_all_that_follow(office: Office) -> None:
    first, second, *_rest = series(office)
    hold(first.id, office.workplace)
    music = replace(PLAN, title="muziek")
    place = office.workplace
    change_plan(
        second.id, replace(PLAN, place="aula"), second.day, following=False, workplace=place
    )
    third = sessions(office)[2]
    before = sessions(office)
    changed = change_plan(third.id, music, third.day + DAY, following=True, workplace=place)
    assert [one.day - other.day for one, other in zip(sessions(office), before, strict=True)] == [
        0 * DAY,
        0 * DAY,
        DAY,
        0 * DAY,
    ]
    titles = [(one.plan.title, one.plan.place) for one in sessions(office)]
    assert titles == [("voetbal", None), ("voetbal", "aula"), ("muziek", None), ("muziek", None)]
    assert office.store.all_of(Kind.ACTIVITY_SERIES)[0].plan == music
    undo_change(changed, place)
    assert sessions(office) == before
    assert office.store.all_of(Kind.ACTIVITY_SERIES)[0].plan == PLAN


def test_a_series_stops_from_a_session_on_and_goes_on_again(office: Office) -> None:
    before = series(office)
    stopped = stop_series(before[2].id, office.workplace)
    assert [one.id for one in sessions(office)] == [one.id for one in before[:2]]
    assert office.store.all_of(Kind.ACTIVITY_SERIES)[0].last_day == before[2].day - DAY
    undo_stop(stopped, office.workplace)
    assert [one.day for one in sessions(office)] == [one.day for one in before]
    assert office.store.all_of(Kind.ACTIVITY_SERIES) == [stopped.series]


def test_undoing_a_series_keeps_what_was_held(office: Office) -> None:
    logged = plan_series(PLAN, Rhythm(first_day=TODAY, last_day=TODAY + 2 * WEEK), office.workplace)
    held = hold(sessions(office)[0].id, office.workplace)
    undo_plan(logged, office.workplace)
    assert [one.held_as for one in sessions(office)] == [held.id]
    assert office.store.all_of(Kind.ACTIVITY_SERIES) == []
    assert see_activity(held.id, office.workplace).session is None


def test_undoing_a_single_plan_removes_it(office: Office) -> None:
    logged = plan_once(PLAN, TODAY, office.workplace)
    undo_plan(logged, office.workplace)
    assert sessions(office) == []
    with pytest.raises(NotFoundError):
        undo_plan(logged, office.workplace)


def test_last_week_is_copied_once_without_what_this_week_has(office: Office) -> None:
    for title, day in (("voetbal", TODAY - WEEK), ("koken", TODAY - WEEK + 2 * DAY)):
        log_activity(
            LogActivity(kind="sport", title=title, day=day, at=time(12, 30)), office.workplace
        )
    log_activity(
        LogActivity(kind="sport", title="regen", day=TODAY - WEEK, cancelled="weer"),
        office.workplace,
    )
    planned(office, TODAY, minutes=45)
    copied = copy_last_week(TODAY, office.workplace)
    assert [(one.plan.title, one.day) for one in sessions(office)] == [
        ("voetbal", TODAY),
        ("koken", TODAY + 2 * DAY),
    ]
    assert len(copied.ids) == 1
    assert copy_last_week(TODAY, office.workplace).ids == ()
    undo_copy(copied, office.workplace)
    assert [one.plan.title for one in sessions(office)] == ["voetbal"]


def test_copying_leaves_free_days_out_and_says_so(office: Office) -> None:
    for days in (-1, 0):
        day = date(2026, 10, 6) + days * DAY  # the autumn holiday follows
        log_activity(LogActivity(kind="sport", title="x", day=day), office.workplace)
    copied = copy_last_week(date(2026, 10, 13), office.workplace)
    assert (copied.ids, copied.free) == ((), 2)


def test_a_week_shows_why_a_day_is_free(office: Office) -> None:
    week = see_week(date(2027, 5, 18), office.workplace)
    assert week.free == ("pinksteren", None, None, None, None, None, None)
    assert week.empty


def test_today_asks_about_what_was_planned_until_today(office: Office) -> None:
    late, today = planned(office, TODAY - 3 * DAY), planned(office, TODAY)
    planned(office, TODAY - 20 * DAY)
    planned(office, TODAY + DAY)
    cancelled = planned(office, TODAY, title="regen")
    cancel_planned(cancelled, "weer", office.workplace)
    due = see_today(office.workplace).due
    assert [(one.kind, one.id) for one in due] == [
        (Kind.PLANNED_ACTIVITY, late),
        (Kind.PLANNED_ACTIVITY, today),
    ]
    assert (due[0].text, due[0].at) == ("voetbal", time(12, 30))


def test_a_draft_goes_in_the_very_transaction_that_stores_what_it_became(office: Office) -> None:
    place = office.workplace
    for store in (
        lambda draft: plan_once(PLAN, TODAY, place, draft_id=draft),
        lambda draft: plan_series(
            PLAN, Rhythm(first_day=TODAY, last_day=TODAY + WEEK), place, draft_id=draft
        ),
        lambda draft: change_plan(
            sessions(office)[0].id, PLAN, TODAY, following=False, workplace=place, draft_id=draft
        ),
    ):
        draft, commits = office.draft(), office.store.commits
        store(draft)
        assert office.store.drafts == {}
        assert office.store.commits == commits + 1


def test_a_plan_at_a_school_that_is_not_there_is_refused(office: Office) -> None:
    planned(office, school_id=SCHOOL.id)
    with pytest.raises(NotFoundError):
        planned(office, school_id=office.workplace.entropy.uuid())
