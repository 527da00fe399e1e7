"""Tasks and privacy of a youth, on a recording view, without Qt."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from jis_desktop.services.log_line import log_line
from jis_desktop.ui.youths.presenter import PRIVACY, TASKS, TIMELINE
from tests.ui.youths.recording_view import Screen

if TYPE_CHECKING:
    from jis_desktop.services.see_youths import FollowUps

TOMORROW = date(2026, 11, 25)


class Tabs(Screen):
    """Ryan's file on a tab; he has one thing that waits."""

    def __init__(self, tab: str) -> None:
        super().__init__()
        log_line("noor 5m", self.office.workplace)
        log_line("ryan 5m rooster > w", self.office.workplace)
        self.presenter.refresh()
        for line in self.presenter._lines:
            if line.known.name == "Ryan":
                self.presenter.youth_chosen(line.known.id)
        self.presenter.tab_chosen(tab)

    @property
    def found(self) -> FollowUps:
        assert self.view.follow_ups is not None
        return self.view.follow_ups


def test_a_tab_is_read_when_it_is_shown_and_not_before() -> None:
    screen = Tabs(TIMELINE)
    assert (screen.view.follow_ups, screen.view.kept) == (None, None)
    screen.presenter.tab_chosen(PRIVACY)
    assert screen.view.kept is not None
    assert screen.view.kept.person.name == "Ryan"
    assert screen.view.follow_ups is None


def test_what_waits_is_done_and_waits_again() -> None:
    screen = Tabs(TASKS)
    (due,) = screen.found.waiting
    screen.presenter.follow_ups.finish(due)
    assert screen.found.waiting == ()
    assert [one.follow_up.id for one in screen.found.answered] == [due.id]
    assert screen.view.told == ["done Ryan"]
    screen.view.take_back()
    assert (screen.found.waiting, screen.found.answered) == ((due,), ())


def test_what_waits_is_put_off_until_tomorrow_and_back() -> None:
    screen = Tabs(TASKS)
    (due,) = screen.found.waiting
    screen.presenter.follow_ups.postpone(due)
    assert [one.due for one in screen.found.waiting] == [TOMORROW]
    screen.view.take_back()
    assert [one.due for one in screen.found.waiting] == [TOMORROW + timedelta(days=6)]


def test_another_youth_and_a_log_elsewhere_show_on_the_tab() -> None:
    screen = Tabs(TASKS)
    noor = next(line for line in screen.presenter._lines if line.known.name == "Noor")
    screen.presenter.youth_chosen(noor.known.id)
    assert screen.found.waiting == ()
    logged = log_line("noor 5m > morgen", screen.office.workplace)
    screen.feed.tell(logged.changes)
    assert [due.id for due in screen.found.waiting] == [logged.id]
