"""An activity in the capture panel: titles of before, and the session planned for now."""

from __future__ import annotations

from datetime import date, time

import pytest

from jis_desktop.domain.activity import HeadCount
from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.planned_activity import Plan
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.plan_activity import plan_once
from jis_desktop.ui.capture.presenter import CapturePresenter
from jis_desktop.ui.change_feed import ChangeFeed
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.fakes.late_tasks import LateTasks
from tests.ui.capture.recording_view import Desk


def with_earlier() -> Desk:
    desk = Desk()
    for title, kind, minutes, place in (
        ("koken", "sport", 90, "plein"),
        ("koor", "sport", None, None),
        ("voetbal 60m", "sport", None, None),
    ):
        command = LogActivity(kind=kind, title=title, minutes=minutes, place=place)
        log_activity(command, desk.office.workplace)
    return desk


def titles(desk: Desk) -> list[str]:
    return [offer.name for offer in desk.view.offers]


def test_earlier_titles_are_offered_and_bring_kind_place_and_length() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a k")
    assert titles(desk) == ["koor", "koken", "k"]
    desk.panel.offer_chosen(desk.view.offers[1])
    assert (desk.view.line, titles(desk)) == ("a koken ", [])
    desk.type("14 9")
    assert desk.view.line == "a koken 14m 9j"
    desk.panel.save()
    (made,) = [one for one in desk.office.store.all_of(Kind.ACTIVITY) if one.heads.girls]
    assert (made.title, made.kind, made.minutes, made.place) == ("koken", "sport", 90, "plein")
    assert made.heads == HeadCount(girls=14, boys=9)


def test_what_the_line_says_goes_over_what_was_usual() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a koken")
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.panel.line_edited("a koken 45m @kantine")
    assert (desk.panel.reading.minutes, desk.panel.reading.place) == (45, "kantine")
    assert desk.panel.reading.kind == "sport"
    desk.panel.line_edited("a kok")
    assert desk.panel.reading.minutes is None


def test_the_letters_as_they_stand_can_be_taken_as_a_title() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a ko")
    desk.panel.offer_chosen(desk.view.offers[-1])
    assert (desk.view.line, desk.panel.reading.minutes) == ("a ko ", None)


def test_a_title_that_would_be_read_otherwise_is_not_offered() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a voet")
    assert titles(desk) == []


def test_an_activity_that_was_just_stored_is_offered() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a q")
    assert titles(desk) == []
    desk.panel.line_edited("activiteit quiz 30m")
    desk.panel.save()
    desk.panel.line_edited("a q")
    assert titles(desk) == ["quiz", "q"]


def test_a_draft_keeps_what_a_title_brought_along() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a koken")
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.panel.keep()
    (draft,) = (draft for draft, _ in desk.office.store.drafts.values())
    desk.panel.begin()
    assert desk.panel.reading.minutes is None
    desk.panel.resume(draft)
    assert desk.panel.reading.minutes == 90


def test_an_answer_that_is_long_in_coming_is_offered_when_it_comes() -> None:
    desk = with_earlier()
    late = LateTasks()
    panel = CapturePresenter(
        desk.view, tasks=late, workplace=desk.office.workplace, feed=ChangeFeed()
    )
    panel.line_edited("a kok")
    assert titles(desk) == []
    late.answer()
    assert titles(desk) == ["koken", "kok"]


def with_plan(*, minutes: int | None = 90, title: str = "koken") -> Desk:
    desk = Desk()
    now = desk.office.clock.now()
    plan = Plan(kind="sport", title=title, at=time(14, 0), minutes=minutes, place="plein")
    plan_once(plan, now.date(), desk.office.workplace)
    return desk


def test_heads_without_a_title_are_of_the_session_that_is_planned_for_now() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    assert desk.view.line == "a 14m 9j"
    assert (desk.panel.reading.title, desk.panel.reading.title_from) == ("koken", "planned")
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert (made.title, made.kind, made.minutes, made.place) == ("koken", "sport", 90, "plein")
    assert (made.at, made.heads) == (time(14, 0), HeadCount(girls=14, boys=9))
    (session,) = desk.office.store.all_of(Kind.PLANNED_ACTIVITY)
    assert session.held_as == made.id
    desk.panel.take_back(desk.view.saved[0][0])
    assert desk.office.store.all_of(Kind.PLANNED_ACTIVITY)[0].waits


def test_where_nothing_is_planned_or_usual_the_title_is_asked_for() -> None:
    desk = Desk()
    desk.type("a 14 9")
    desk.panel.save()
    assert desk.view.errors == ["activity.kind_missing"]
    assert desk.office.store.all_of(Kind.ACTIVITY) == []


@pytest.mark.parametrize(
    "line", ["a schaken 14m 9j", "a 60m", "a !gisteren 14m 9j", "gang 3", "a @plein"]
)
def test_a_line_that_says_what_it_was_or_counts_nobody_is_no_planned_session(line: str) -> None:
    desk = with_plan()
    desk.panel.line_edited(line)
    read = desk.panel.reading
    assert (read.planned_id, read.title_from) == (None, "")
    assert read.title != "koken"


def test_another_title_in_the_form_is_not_the_planned_session() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.field_chosen("title", "schaken")
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert made.title == "schaken"
    assert desk.office.store.all_of(Kind.PLANNED_ACTIVITY)[0].waits


def test_an_emptied_title_takes_the_guess_away() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.field_chosen("title", "")
    assert (desk.panel.reading.kind, desk.panel.reading.planned_id) == (None, None)


def test_what_is_corrected_of_a_planned_session_stays_corrected() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.field_chosen("minutes", 45)
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert (made.minutes, made.title) == (45, "koken")
    assert desk.office.store.all_of(Kind.PLANNED_ACTIVITY)[0].held_as == made.id


def test_the_tab_of_activities_counts_too_without_a_word() -> None:
    desk = with_plan()
    desk.panel.tab_chosen(Entry.ACTIVITY)
    desk.type("14 9")
    assert (desk.view.line, desk.panel.reading.title) == ("14m 9j", "koken")


def test_a_draft_stays_about_the_session_that_it_was_about() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.keep()
    (draft,) = (draft for draft, _ in desk.office.store.drafts.values())
    desk.panel.begin()
    desk.office.clock.move(days=1)
    plan_once(
        Plan(kind="sport", title="dammen"), desk.office.clock.now().date(), desk.office.workplace
    )
    desk.panel.resume(draft)
    assert (desk.panel.reading.title, desk.panel.reading.day) == ("koken", date(2026, 11, 24))
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert (made.day, made.title) == (date(2026, 11, 24), "koken")


def test_a_plan_that_is_long_in_coming_is_shown_when_it_comes_and_only_to_its_entry() -> None:
    desk = with_plan()
    late = LateTasks()
    panel = CapturePresenter(
        desk.view, tasks=late, workplace=desk.office.workplace, feed=ChangeFeed()
    )
    late.answer()
    panel.line_edited("a 14m 9j")
    assert panel.reading.title == ""
    panel.begin()
    late.answer()
    panel.line_edited("a 14m 9j")
    assert panel.reading.title == ""
    late.answer()
    assert desk.view.read is not None
    assert desk.view.read.title == "koken"


def test_what_was_planned_meanwhile_is_seen() -> None:
    desk = Desk()
    feed = ChangeFeed()
    panel = CapturePresenter(
        desk.view, tasks=ImmediateTasks(), workplace=desk.office.workplace, feed=feed
    )
    panel.line_edited("a 14m 9j")
    plan = Plan(kind="sport", title="koken")
    planned = plan_once(plan, desk.office.clock.now().date(), desk.office.workplace)
    feed.tell(planned.changes)
    assert panel.reading.title == "koken"
