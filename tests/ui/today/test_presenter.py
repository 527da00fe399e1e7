"""What the first screen shows and does, on a recording view, without Qt."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.marks import WEEKS_WITHOUT_CONTACT
from jis_desktop.domain.records import Kind
from jis_desktop.services.coach import OpenTrajectory, open_trajectory
from jis_desktop.services.log_line import log_line
from jis_desktop.services.people import KnownYoungPerson
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.today.presenter import TodayPresenter
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.fakes.late_tasks import LateTasks
from tests.services.office import SCHOOL, Office

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Draft, DueEntry
    from jis_desktop.services.read_records import Day


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.day: Day | None = None
        self.quiet: int | None = None
        self.drafts: list[Draft] = []
        self.done: list[str] = []
        self.postponed: list[str] = []
        self.undo: Callable[[], None] | None = None
        self.errors: list[str] = []
        self.ages: list[str] = []

    def show_day(self, day: Day, *, today: date) -> None:
        del today
        self.day = day

    def show_quiet(self, count: int) -> None:
        self.quiet = count

    def show_drafts(self, drafts: list[Draft]) -> None:
        self.drafts = drafts

    def show_done(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        self.done.append(due.name)
        self.undo = undo

    def show_postponed(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        self.postponed.append(due.name)
        self.undo = undo

    def show_counted(self, *, undo: Callable[[], None]) -> None:
        self.undo = undo

    def show_aged(self, age_band: str, *, undo: Callable[[], None]) -> None:
        self.ages.append(age_band)
        self.undo = undo

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)


class Screen:
    """The first screen with one follow-up that is due."""

    def __init__(self) -> None:
        self.office = Office()
        self.office.youth("Ryan")
        today = self.office.clock.now().date()
        self.logged = log_line(
            f"ryan 5m bijbaan zoeken > {today.day}-{today.month}", self.office.workplace
        )
        self.view = RecordingView()
        self.feed = ChangeFeed()
        self.presenter = TodayPresenter(
            self.view, tasks=ImmediateTasks(), workplace=self.office.workplace, feed=self.feed
        )
        self.presenter.refresh()

    @property
    def due(self) -> tuple[DueEntry, ...]:
        assert self.view.day is not None
        return self.view.day.due


def test_what_is_due_and_what_was_logged_is_shown() -> None:
    screen = Screen()
    assert screen.view.day is not None
    assert [due.name for due in screen.due] == ["Ryan"]
    assert [entry.id for entry in screen.view.day.entries] == [screen.logged.id]


def test_who_was_not_spoken_to_for_long_is_counted_until_spoken_to() -> None:
    screen = Screen()
    office = screen.office
    ryan = next(iter(office.store.ids_of(Kind.YOUNG_PERSON)))
    open_trajectory(OpenTrajectory(who=KnownYoungPerson(ryan)), office.workplace)
    office.youth("Noor")  # whom nobody coaches
    screen.presenter.refresh()
    assert screen.view.quiet == 0
    office.clock.move(days=7 * WEEKS_WITHOUT_CONTACT)
    screen.presenter.refresh()
    assert screen.view.quiet == 1
    screen.feed.tell(log_line("ryan 5m", office.workplace).changes)
    assert screen.view.quiet == 0


def test_what_is_ticked_off_goes_and_can_be_brought_back() -> None:
    screen = Screen()
    (due,) = screen.due
    screen.presenter.finish(due)
    assert (screen.view.done, screen.due) == (["Ryan"], ())
    assert screen.view.undo is not None
    screen.view.undo()
    assert screen.due == (due,)


def test_what_is_put_off_waits_until_tomorrow_and_can_be_brought_back() -> None:
    screen = Screen()
    (due,) = screen.due
    screen.presenter.postpone(due)
    assert (screen.view.postponed, screen.due) == (["Ryan"], ())
    assert screen.view.undo is not None
    screen.view.undo()
    assert screen.due == (due,)
    screen.presenter.postpone(due)
    screen.office.clock.move(days=1)
    screen.presenter.refresh()
    assert [one.due - due.due for one in screen.due] == [timedelta(days=1)]


def test_a_corridor_chat_is_counted_at_the_school() -> None:
    screen = Screen()
    screen.presenter.count_corridor_chat()
    screen.presenter.count_corridor_chat()
    tallies = screen.office.store.all_of(Kind.TALLY)
    assert [(one.count, one.school_id) for one in tallies] == [(1, SCHOOL.id)] * 2
    assert screen.view.day is not None
    assert len(screen.view.day.entries) == 3


def test_an_age_is_given_to_the_chat_counted_last_and_undo_takes_back_both() -> None:
    screen = Screen()
    screen.presenter.count_corridor_chat()
    first = screen.office.store.ids_of(Kind.TALLY)
    screen.presenter.count_corridor_chat()
    for age in ("leeftijd_10_11", "leeftijd_12_13"):
        screen.presenter.age_chosen(age)
    assert screen.view.ages == ["leeftijd_10_11", "leeftijd_12_13"]
    ages = {one.id: one.age_band for one in screen.office.store.all_of(Kind.TALLY)}
    assert [ages.pop(one) for one in first] == [None]
    assert list(ages.values()) == ["leeftijd_12_13"]
    assert screen.view.undo is not None
    screen.view.undo()
    assert screen.office.store.ids_of(Kind.TALLY) == first
    screen.presenter.age_chosen("leeftijd_10_11")
    assert [one.age_band for one in screen.office.store.all_of(Kind.TALLY)] == [None]


def test_an_age_that_is_typed_before_the_chat_is_stored_is_not_lost() -> None:
    screen = Screen()
    tasks = LateTasks()
    presenter = TodayPresenter(
        screen.view, tasks=tasks, workplace=screen.office.workplace, feed=screen.feed
    )
    presenter.count_corridor_chat()
    presenter.age_chosen("leeftijd_12_13")
    assert screen.office.store.all_of(Kind.TALLY) == []
    tasks.answer()
    (tally,) = screen.office.store.all_of(Kind.TALLY)
    assert tally.age_band == "leeftijd_12_13"


def test_a_log_elsewhere_shows_at_once() -> None:
    screen = Screen()
    screen.feed.tell(log_line("gang 3", screen.office.workplace).changes)
    assert screen.view.day is not None
    assert len(screen.view.day.entries) == 2


@pytest.mark.parametrize(
    "deed",
    [
        lambda screen: screen.presenter.finish(*screen.due),
        lambda screen: screen.presenter.postpone(*screen.due),
        lambda screen: screen.presenter.count_corridor_chat(),
        lambda screen: screen.presenter.throw_away(screen.view.drafts[0].id),
    ],
    ids=("finish", "postpone", "count", "throw away"),
)
def test_a_disk_that_refuses_is_told_and_everything_stays(deed: Callable[[Screen], None]) -> None:
    screen = Screen()
    screen.office.draft()
    screen.presenter.refresh_drafts()
    before, day, drafts = screen.office.all(), screen.view.day, screen.view.drafts
    screen.office.store.fail_next = StorageError("disk.full")
    deed(screen)
    assert screen.view.errors == ["disk.full"]
    assert (screen.view.done, screen.view.postponed) == ([], [])
    assert (screen.office.all(), screen.view.day, screen.view.drafts) == (before, day, drafts)
    deed(screen)
    assert screen.view.errors == ["disk.full"]
    assert screen.office.all() != before


def test_taking_back_on_a_disk_that_refuses_is_told_and_can_be_tried_again() -> None:
    screen = Screen()
    (due,) = screen.due
    screen.presenter.finish(due)
    screen.office.store.fail_next = StorageError("disk.full")
    assert screen.view.undo is not None
    screen.view.undo()
    assert (screen.view.errors, screen.due) == (["disk.full"], ())
    screen.view.undo()
    assert screen.due == (due,)


def test_a_day_that_cannot_be_read_is_told_and_the_screen_keeps_what_it_shows() -> None:
    screen = Screen()
    screen.office.draft()
    screen.presenter.refresh_drafts()
    shown = (screen.view.day, screen.view.drafts)
    screen.office.store.profile = None
    screen.presenter.refresh()
    assert screen.view.errors == ["database.no_profile"]
    assert (screen.view.day, screen.view.drafts) == shown


def test_what_somebody_else_finished_meanwhile_can_be_finished_once_more() -> None:
    screen = Screen()
    (due,) = screen.due
    screen.presenter.finish(due)
    screen.presenter.finish(due)
    assert screen.view.errors == []
    assert screen.due == ()


def test_drafts_are_offered_until_they_are_thrown_away() -> None:
    screen = Screen()
    draft = screen.office.draft()
    screen.presenter.refresh_drafts()
    assert [one.id for one in screen.view.drafts] == [draft]
    screen.presenter.throw_away(draft)
    assert screen.view.drafts == []
