"""The decisions of the screen Activiteiten, on a recording view, without Qt."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.errors import StorageError
from jis_desktop.services import see_activity as see_activity_module
from jis_desktop.services.edit_activity import Marks, call_roll
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_line import log_line
from jis_desktop.services.see_activity import see_activity
from jis_desktop.services.undo import undo_log
from jis_desktop.ui.activities.presenter import LIST, WEEK, ActivitiesPresenter
from jis_desktop.ui.change_feed import ChangeFeed
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import CONTROL_CHARACTER, Office
from tests.ui.activities.recording_parts import RecordingHours, RecordingPlans

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.see_activity import ActivityFile
    from jis_desktop.services.see_week import Week
    from jis_desktop.ui.activities.session import Offer

TODAY = date(2026, 11, 24)
LAST_WEEK = date(2026, 11, 17)


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.week: Week | None = None
        self.chosen: UUID | None = None
        self.file: ActivityFile | None = None
        self.listed: tuple[Activity, ...] = ()
        self.more = False
        self.mode = WEEK
        self.offers: list[Offer] = []
        self.told: list[object] = []
        self.undo: Callable[[], None] = lambda: None
        self.errors: list[str] = []

    def show_week(self, week: Week, *, today: date, chosen: UUID | None) -> None:
        del today
        self.week, self.chosen = week, chosen

    def show_list(self, activities: tuple[Activity, ...], *, more: bool) -> None:
        self.listed, self.more = activities, more

    def show_mode(self, mode: str) -> None:
        self.mode = mode

    def show_file(self, file: ActivityFile) -> None:
        self.file = file

    def show_closed(self) -> None:
        self.file = None

    def show_offers(self, offers: list[Offer]) -> None:
        self.offers = offers

    def show_enrolled(self, name: str, *, created: bool, undo: Callable[[], None]) -> None:
        self.told.append(("new" if created else "known", name))
        self.undo = undo

    def show_marked(self, count: int, *, undo: Callable[[], None]) -> None:
        self.told.append(count)
        self.undo = undo

    def show_struck(self, name: str, *, undo: Callable[[], None]) -> None:
        self.told.append(name)
        self.undo = undo

    def show_cancelled(self, *, undo: Callable[[], None]) -> None:
        self.told.append("cancelled")
        self.undo = undo

    def show_reinstated(self, *, undo: Callable[[], None]) -> None:
        self.told.append("reinstated")
        self.undo = undo

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)


class Screen:
    """The screen at work."""

    def __init__(self) -> None:
        self.office = Office()
        self.view = RecordingView()
        self.feed = ChangeFeed()
        self.presenter = ActivitiesPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=self.feed,
            parts=(RecordingPlans(), RecordingHours()),
        )
        self.session = self.presenter.session

    def logged(self, title: str = "voetbal", day: date = TODAY, at: time | None = None) -> UUID:
        command = LogActivity(kind="sport", title=title, day=day, at=at)
        return log_activity(command, self.office.workplace).id

    def opened(self, *present: str, absent: tuple[str, ...] = ()) -> UUID:
        """An opened activity of today with a roll call."""
        youths = {name: self.office.youth(name).id for name in (*present, *absent)}
        activity = self.logged()
        marks = Marks(
            present=tuple(youths[name] for name in present),
            absent=tuple(youths[name] for name in absent),
        )
        call_roll(activity, marks, self.office.workplace)
        self.presenter.refresh()
        self.presenter.activity_chosen(activity)
        return activity

    def stored(self, activity: UUID) -> Activity:
        return see_activity(activity, self.office.workplace).activity

    def names(self, ids: tuple[UUID, ...]) -> set[str]:
        assert self.view.file is not None
        return {known.name for known in self.view.file.names if known.id in ids}

    def youth(self, name: str) -> UUID:
        assert self.view.file is not None
        return next(known.id for known in self.view.file.names if known.name == name)


def test_it_begins_with_this_week_and_the_last_activity_of_today() -> None:
    screen = Screen()
    screen.logged("inloop", at=time(9, 0))
    last = screen.logged("voetbal", at=time(13, 0))
    screen.presenter.refresh()
    assert screen.view.week is not None
    assert (screen.view.week.first, screen.view.week.number) == (date(2026, 11, 23), 48)
    assert screen.view.chosen == last
    assert screen.view.file is not None


def test_weeks_go_back_and_forth_and_close_what_was_opened() -> None:
    screen = Screen()
    screen.opened()
    screen.presenter.week_stepped(-1)
    assert screen.view.week is not None
    assert screen.view.week.first == date(2026, 11, 16)
    assert (screen.view.file, screen.view.chosen) == (None, None)
    screen.presenter.this_week_asked()
    assert screen.view.week.first == date(2026, 11, 23)


def test_a_new_activity_is_opened_at_once() -> None:
    screen = Screen()
    screen.presenter.refresh()
    logged = log_line("activiteit inloop 12 jongens", screen.office.workplace)
    screen.feed.tell(logged.changes)
    assert screen.view.chosen == logged.id
    screen.feed.tell(undo_log(logged, screen.office.workplace))
    assert screen.view.errors == []
    assert screen.presenter.session.shown is None


def test_one_key_a_name_calls_the_roll() -> None:
    screen = Screen()
    activity = screen.opened("Noor", "Ryan")
    screen.session.marked(screen.youth("Ryan"), "absent")
    assert screen.names(screen.stored(activity).absent) == {"Ryan"}
    screen.session.marked(screen.youth("Ryan"), "present")
    assert screen.names(screen.stored(activity).present) == {"Noor", "Ryan"}


def test_all_who_were_expected_are_marked_and_that_is_undone() -> None:
    screen = Screen()
    last = screen.logged(day=LAST_WEEK)
    youths = [screen.office.youth(name).id for name in ("Noor", "Ryan", "Zoë")]
    call_roll(last, Marks(present=tuple(youths)), screen.office.workplace)
    activity = screen.logged()
    screen.presenter.refresh()
    screen.session.marked(screen.youth("Ryan"), "absent")
    screen.session.rest_marked()
    assert screen.view.told == [2]
    assert screen.names(screen.stored(activity).present) == {"Noor", "Zoë"}
    screen.view.undo()
    assert screen.stored(activity).present == ()
    assert screen.names(screen.stored(activity).absent) == {"Ryan"}


def test_a_struck_name_comes_back() -> None:
    screen = Screen()
    activity = screen.opened("Noor", absent=("Ryan",))
    screen.session.struck(screen.youth("Ryan"))
    assert screen.stored(activity).absent == ()
    screen.view.undo()
    assert screen.names(screen.stored(activity).absent) == {"Ryan"}


def test_two_letters_offer_who_is_known_with_those_who_are_there_last() -> None:
    screen = Screen()
    screen.opened("Ryan")
    screen.office.youth("Ryanne")
    screen.presenter.refresh()
    screen.session.name_typed("r")
    assert screen.view.offers == []
    screen.session.name_typed("ry")
    offers = [(offer.known is None, offer.name, offer.there) for offer in screen.view.offers]
    assert offers == [(False, "Ryanne", False), (False, "Ryan", True), (True, "Ry", False)]


def test_who_is_there_already_is_not_made_again() -> None:
    screen = Screen()
    activity = screen.opened("Ryan")
    before = screen.stored(activity)
    screen.session.name_typed("ryan")
    assert [offer.there for offer in screen.view.offers] == [True]
    screen.session.offer_chosen(screen.view.offers[0])
    assert (screen.view.told, screen.stored(activity)) == ([], before)


def test_a_known_name_is_added_and_taken_back() -> None:
    screen = Screen()
    activity = screen.opened(absent=("Ryan",))
    screen.session.name_typed("ryan")
    screen.session.offer_chosen(screen.view.offers[0])
    assert screen.view.told == [("known", "Ryan")]
    assert screen.names(screen.stored(activity).present) == {"Ryan"}
    screen.view.undo()
    assert screen.names(screen.stored(activity).absent) == {"Ryan"}


def test_an_unknown_name_becomes_a_youth_and_is_taken_back() -> None:
    screen = Screen()
    activity = screen.opened()
    screen.session.name_typed("zoë")
    screen.session.offer_chosen(screen.view.offers[0])
    assert screen.view.told == [("new", "Zoë")]
    assert screen.names(screen.stored(activity).present) == {"Zoë"}
    screen.view.undo()
    assert screen.view.file is not None
    assert screen.view.file.names == ()


def test_what_was_typed_is_stored_when_asked() -> None:
    screen = Screen()
    activity = screen.opened()
    screen.session.heads_typed(HeadCount(girls=11))
    screen.session.evaluation_typed("Goed")
    assert screen.stored(activity).evaluation == ""
    screen.presenter.keep()
    assert screen.stored(activity).heads == HeadCount(girls=11)
    assert screen.stored(activity).evaluation == "Goed"
    commits = screen.office.store.commits
    screen.presenter.keep()
    assert screen.office.store.commits == commits


@pytest.mark.parametrize("way", ["finished", "week", "other", "list"])
def test_what_was_typed_is_stored_on_leaving(way: str) -> None:
    screen = Screen()
    other = screen.logged("dammen", day=date(2026, 11, 23))
    activity = screen.opened()
    screen.session.evaluation_typed("Goed")
    leave: dict[str, Callable[[], None]] = {
        "finished": screen.presenter.finished,
        "week": lambda: screen.presenter.week_stepped(-1),
        "other": lambda: screen.presenter.activity_chosen(other),
        "list": lambda: screen.presenter.mode_chosen(LIST),
    }
    leave[way]()
    assert screen.stored(activity).evaluation == "Goed"


def test_a_refresh_shows_no_less_than_was_typed() -> None:
    screen = Screen()
    screen.opened()
    screen.session.evaluation_typed("Volgende keer ")
    screen.presenter.keep()
    screen.presenter.refresh()
    assert screen.view.file is not None
    assert screen.view.file.activity.evaluation == "Volgende keer "


def test_what_a_full_disk_refused_is_stored_later() -> None:
    screen = Screen()
    activity = screen.opened()
    screen.session.evaluation_typed("Goed")
    screen.office.store.fail_next = StorageError("disk.full")
    screen.presenter.finished()
    assert screen.view.errors == ["disk.full"]
    assert screen.stored(activity).evaluation == ""
    screen.presenter.activity_chosen(activity)
    assert screen.view.file is not None
    assert screen.view.file.activity.evaluation == "Goed"
    screen.presenter.keep()
    assert screen.stored(activity).evaluation == "Goed"


def test_a_text_that_cannot_be_is_told_once_and_stays() -> None:
    screen = Screen()
    screen.opened()
    screen.session.evaluation_typed(CONTROL_CHARACTER)
    screen.presenter.keep()
    screen.presenter.keep()
    assert screen.view.errors == ["text.control"]
    screen.presenter.refresh()
    assert screen.view.file is not None
    assert screen.view.file.activity.evaluation == CONTROL_CHARACTER


def test_cancelling_and_taking_place_are_each_undone() -> None:
    screen = Screen()
    activity = screen.opened()
    screen.session.cancelled("studiedag")
    assert screen.stored(activity).cancelled == "studiedag"
    screen.view.undo()
    assert screen.stored(activity).cancelled is None
    screen.session.cancelled("ziek")
    screen.session.reinstated()
    assert screen.stored(activity).cancelled is None
    screen.view.undo()
    assert screen.stored(activity).cancelled == "ziek"


def test_the_list_comes_in_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(see_activity_module, "PAGE", 2)
    screen = Screen()
    made = [screen.logged() for _number in range(3)]
    screen.presenter.mode_chosen(LIST)
    assert ([one.id for one in screen.view.listed], screen.view.more) == (made[:0:-1], True)
    screen.presenter.more_asked()
    assert ([one.id for one in screen.view.listed], screen.view.more) == (made[::-1], False)
    screen.presenter.more_asked()
    assert len(screen.view.listed) == 3


def test_a_line_of_the_list_opens_in_its_week() -> None:
    screen = Screen()
    activity = screen.logged(day=LAST_WEEK)
    screen.presenter.refresh()
    screen.presenter.mode_chosen(LIST)
    screen.presenter.go_to(activity)
    assert screen.view.mode == WEEK
    assert screen.view.week is not None
    assert screen.view.week.first == date(2026, 11, 16)
    assert screen.view.chosen == activity
