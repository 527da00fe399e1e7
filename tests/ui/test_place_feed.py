"""A screen that is not shown hears of changes when it is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.records import Changes, Kind
from jis_desktop.services.log_line import log_line
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.place_feed import PlaceFeeds
from jis_desktop.ui.tasks import TaskRunner
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

TODAY = date(2026, 11, 24)
ONE, OTHER = uuid4(), uuid4()


class Heard:
    """Two screens, one change feed, and what each heard."""

    def __init__(self) -> None:
        self.feed = ChangeFeed()
        self.feeds = PlaceFeeds(self.feed)
        self.youths: list[Changes] = []
        self.activities: list[Changes] = []
        self.feeds.make("youths").listen(self.youths.append)
        self.feeds.make("activities").listen(self.activities.append)

    def go_to(self, key: str, day: date = TODAY) -> bool:
        return self.feeds.enter(key, day=day)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_what_is_shown_hears_at_once_and_the_other_when_it_is_gone_to(heard: Heard) -> None:
    heard.go_to("activities")
    heard.go_to("youths")
    change = Changes(commit=1, touched={Kind.CONTACT: frozenset({ONE})})
    heard.feed.tell(change)
    assert (heard.youths, heard.activities) == ([change], [])
    assert not heard.go_to("activities")
    assert heard.activities == [change]
    assert not heard.go_to("youths")
    assert heard.youths == [change]


def test_changes_that_wait_come_as_one(heard: Heard) -> None:
    heard.go_to("activities")
    heard.go_to("youths")
    heard.feed.tell(Changes(commit=1, touched={Kind.CONTACT: frozenset({ONE})}))
    heard.feed.tell(Changes(commit=2, touched={Kind.CONTACT: frozenset({OTHER})}))
    heard.go_to("activities")
    assert heard.activities == [
        Changes(commit=2, touched={Kind.CONTACT: frozenset({ONE, OTHER})}),
    ]


def test_a_change_that_may_be_any_stays_any(heard: Heard) -> None:
    heard.go_to("activities")
    heard.go_to("youths")
    heard.feed.tell(Changes(commit=1))
    heard.feed.tell(Changes(commit=2, touched={Kind.CONTACT: frozenset({OTHER})}))
    heard.go_to("activities")
    assert heard.activities == [Changes(commit=2)]


def test_a_screen_asks_anew_at_first_and_on_another_day(heard: Heard) -> None:
    assert heard.go_to("youths")
    assert heard.go_to("youths")
    heard.go_to("today")
    assert not heard.go_to("youths")
    heard.go_to("today")
    assert heard.go_to("youths", TODAY + timedelta(days=1))


def test_the_first_time_it_asks_anew_only(heard: Heard) -> None:
    heard.feed.tell(Changes(commit=1))
    assert heard.go_to("youths")
    assert heard.youths == []


def test_a_screen_that_was_never_gone_to_reads_nothing_when_something_is_stored(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    asked: list[str] = []
    run = TaskRunner.run

    def watched(runner: TaskRunner, work: object, **answers: object) -> None:
        asked.append(getattr(work, "__qualname__", ""))
        run(runner, work, **answers)  # type: ignore[arg-type]  passed on as it came

    desk = Desk(tmp_path / "profile")
    monkeypatch.setattr(TaskRunner, "run", watched)
    logged = desk.ask(lambda workplace: log_line("Ryan 5m fiets", workplace))
    desk.view.feed.tell(logged.changes)
    desk.settle()
    places = ("Youths", "Activities", "EarlySignals")
    assert not [name for name in asked if name.startswith(places)]
    desk.view.go_to("youths")
    desk.settle()
    assert [name for name in asked if name.startswith(places)]
    asked.clear()
    for place in ("today", "youths"):
        desk.view.go_to(place)
        desk.settle()
    assert not [name for name in asked if name.startswith(places)]
