"""The decisions of the screen Jongeren, on a recording view, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.services import see_youths
from jis_desktop.services.log_line import log_line
from jis_desktop.ui.youths.presenter import ALL, ATTENTION, BY_NAME, RUNNING
from tests.ui.youths.recording_view import Screen

if TYPE_CHECKING:
    import pytest


def test_an_empty_list_says_so() -> None:
    screen = Screen()
    screen.presenter.refresh()
    assert screen.view.empty
    assert screen.view.file is None


def test_who_is_coached_comes_first_and_the_latest_is_shown() -> None:
    screen = Screen()
    screen.office.youth("Adam")
    screen.coached("Ryan", days_ago=1)
    screen.coached("Noor", days_ago=0)
    screen.presenter.refresh()
    assert (screen.view.filter, screen.view.names) == (RUNNING, ["Noor", "Ryan"])
    assert screen.view.counts == {RUNNING: 2, ALL: 3, ATTENTION: 0}
    assert screen.view.file is not None
    assert screen.view.file.person.name == "Noor"


def test_where_nobody_is_coached_everybody_is_listed() -> None:
    screen = Screen()
    screen.office.youth("Ryan")
    screen.presenter.refresh()
    assert (screen.view.filter, screen.view.names) == (ALL, ["Ryan"])


def test_three_weeks_without_contact_are_marked_with_the_reason() -> None:
    screen = Screen()
    imane = screen.coached("Imane", days_ago=29)
    screen.coached("Ryan", days_ago=1)
    screen.presenter.refresh()
    screen.presenter.filter_chosen(ATTENTION)
    assert screen.view.names == ["Imane"]
    screen.presenter.youth_chosen(imane.id)
    assert screen.view.weeks == 4


def test_the_order_by_name_folds_accents() -> None:
    screen = Screen()
    for name in ("Zoë", "Élodie", "Adam"):
        screen.office.youth(name)
    screen.presenter.refresh()
    screen.presenter.order_chosen(BY_NAME)
    assert screen.view.names == ["Adam", "Élodie", "Zoë"]


def test_a_log_elsewhere_shows_at_once() -> None:
    screen = Screen()
    youth = screen.office.youth("Ryan")
    screen.presenter.refresh()
    assert screen.view.file is not None
    assert screen.view.file.events == ()
    logged = log_line("ryan 5m ging goed", screen.office.workplace)
    screen.feed.tell(logged.changes)
    assert [event.record.id for event in screen.view.file.events] == [logged.id]
    assert screen.view.file.person.id == youth.id


def test_older_events_come_a_page_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(see_youths, "PAGE", 2)
    screen = Screen()
    screen.office.youth("Ryan")
    for minutes in (5, 10, 15, 30, 60):
        log_line(f"ryan {minutes}m", screen.office.workplace)
    screen.presenter.refresh()
    for _more in range(4):
        screen.presenter.earlier_requested()
    assert screen.view.file is not None
    seen = [*screen.view.file.events, *screen.view.earlier]
    assert len({event.record.id for event in seen}) == len(seen) == 5


def test_coaching_begins_gets_a_goal_and_ends() -> None:
    screen = Screen()
    screen.office.youth("Ryan")
    screen.presenter.refresh()
    screen.presenter.goal_typed("een bijbaan")
    assert screen.view.errors == ["trajectory.none_running"]
    screen.presenter.trajectory_opened()
    screen.presenter.goal_typed("een bijbaan")
    assert screen.view.file is not None
    assert [goal.words for goal in screen.view.file.goals] == ["een bijbaan"]
    screen.presenter.trajectory_closed("doelen_bereikt")
    assert screen.view.file.trajectory is None


def test_somebody_shown_from_another_screen_is_found_among_everybody() -> None:
    screen = Screen()
    screen.coached("Ryan", days_ago=1)
    noor = screen.office.youth("Noor")
    screen.presenter.refresh()
    screen.presenter.go_to(noor.id)
    assert screen.view.filter == ALL
    assert screen.view.file is not None
    assert screen.view.file.person.id == noor.id
