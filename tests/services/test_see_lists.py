"""What the lists of youths, early signals and activities show."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services import see_youths
from jis_desktop.services.coach import OpenTrajectory, SetGoal, open_trajectory, set_goal
from jis_desktop.services.follow_up import move_early_signal
from jis_desktop.services.log_line import log_line
from jis_desktop.services.see_early_signals import see_board
from jis_desktop.services.see_week import see_week
from jis_desktop.services.see_youths import see_caseload, see_earlier, see_youth
from tests.services.office import SCHOOL, Office


def test_everybody_comes_with_figures_in_the_same_order() -> None:
    office = Office()
    log_line("ryan 5m ging goed", office.workplace)
    office.youth("Noor")
    seen = see_caseload(office.workplace)
    assert [name.name for name in seen.names] == ["Ryan", "Noor"]
    assert [figures.id for figures in seen.figures] == [name.id for name in seen.names]
    assert [figures.contacts for figures in seen.figures] == [1, 0]


def test_one_youth_comes_with_trajectory_goals_and_events() -> None:
    office = Office()
    youth = office.youth("Ryan")
    open_trajectory(OpenTrajectory(who=youth), office.workplace)
    set_goal(SetGoal(who=youth, words="een bijbaan"), office.workplace)
    log_line("ryan 5m ging goed", office.workplace)
    seen = see_youth(youth.id, office.workplace)
    assert seen.person.name == "Ryan"
    assert seen.trajectory is not None
    assert [goal.words for goal in seen.goals] == ["een bijbaan"]
    kinds = {event.moment.kind for event in seen.events}
    assert kinds == {Kind.TRAJECTORY, Kind.GOAL, Kind.CONTACT}
    assert not seen.more


def test_a_long_timeline_comes_in_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(see_youths, "PAGE", 2)
    office = Office()
    youth = office.youth("Ryan")
    for minutes in (5, 15, 30):
        log_line(f"ryan {minutes}m", office.workplace)
    first = see_youth(youth.id, office.workplace)
    assert first.more
    rest, more = see_earlier(youth.id, before=first.events[-1].moment, workplace=office.workplace)
    assert not more
    assert {e.moment.id for e in (*first.events, *rest)} == office.store.ids_of(Kind.CONTACT)


def test_nobody_cannot_be_seen() -> None:
    with pytest.raises(NotFoundError):
        see_youth(uuid4(), Office().workplace)


def test_the_board_has_a_column_a_status_and_forgets_what_was_closed_long_ago() -> None:
    office = Office()
    office.youth("Ryan")
    log_line("signaal ryan pesten", office.workplace)
    closed = log_line("signaal pesten", office.workplace)
    old = log_line("signaal pesten !1-9", office.workplace)
    for one in (closed, old):
        move_early_signal(one.id, "gesloten", outcome="geregeld", workplace=office.workplace)
    board = see_board(office.workplace)
    assert list(board.columns) == ["nieuw", "in_gesprek", "opgepakt", "doorgeleid", "gesloten"]
    assert [len(column) for column in board.columns.values()] == [1, 0, 0, 0, 1]
    assert [name.name for name in board.names.values()] == ["Ryan"]
    assert board.schools == (SCHOOL,)


def test_a_week_begins_on_monday_and_has_its_number() -> None:
    office = Office()
    log_line("activiteit voetbal 14m 9j", office.workplace)
    today = office.clock.now().date()
    week = see_week(today, office.workplace)
    assert (week.first, week.number) == (date(2026, 11, 23), 48)
    assert [len(day) for day in week.days] == [0, 1, 0, 0, 0, 0, 0]
    assert see_week(today + timedelta(days=7), office.workplace).days == ((),) * 7
