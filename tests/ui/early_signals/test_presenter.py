"""The decisions of the screen Signalen, on a recording view, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.early_signal import STATUSES
from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.records import Changes, Kind
from jis_desktop.domain.school import School
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.early_signals.presenter import EarlySignalsPresenter
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import SCHOOL, Office

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.early_signals.presenter import Shown


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self.asked: list[UUID] = []
        self.moved: list[tuple[EarlySignal, Callable[[], None]]] = []
        self.errors: list[str] = []

    def show_board(self, shown: Shown) -> None:
        self.shown.append(shown)

    def ask_outcome(self, one: EarlySignal) -> None:
        self.asked.append(one.id)

    def show_moved(self, moved: EarlySignal, take_back: Callable[[], None]) -> None:
        self.moved.append((moved, take_back))

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)


class Desk:
    """A board at work."""

    def __init__(self) -> None:
        self.office = Office()
        self.view = RecordingView()
        self.changes: list[Changes] = []
        self.feed = ChangeFeed()
        self.feed.listen(self.changes.append)
        self.screen = EarlySignalsPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=self.feed,
        )

    def log(self, topic: str = "pesten", **fields: object) -> UUID:
        command = LogEarlySignal(topic=topic, **fields)  # type: ignore[arg-type]  # a test's fields
        return log_early_signal(command, self.office.workplace).id

    def status(self, record_id: UUID) -> tuple[str, str | None]:
        with self.office.workplace.unit() as unit:
            one = unit.early_signals.get(record_id)
            return one.status, one.outcome

    def counts(self) -> list[int]:
        return [len(self.view.shown[-1].columns[status]) for status in STATUSES]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_the_board_comes_by_status_with_names_and_schools(desk: Desk) -> None:
    ryan = desk.office.youth("Ryan")
    desk.log(who=ryan)
    desk.log()
    desk.screen.refresh()
    shown = desk.view.shown[-1]
    assert desk.counts() == [2, 0, 0, 0, 0]
    assert shown.board.names[ryan.id].name == "Ryan"
    assert shown.board.schools == (SCHOOL,)
    assert not shown.empty


def test_a_new_profile_has_an_empty_board(desk: Desk) -> None:
    desk.screen.refresh()
    assert desk.view.shown[-1].empty


def test_a_step_moves_one_column_and_the_undo_moves_it_back(desk: Desk) -> None:
    one = desk.log()
    desk.screen.refresh()
    desk.screen.step(one, 1)
    assert desk.status(one) == ("in_gesprek", None)
    assert desk.counts() == [0, 1, 0, 0, 0]
    (moved, take_back) = desk.view.moved[0]
    assert (moved.id, moved.status) == (one, "in_gesprek")
    take_back()
    assert desk.status(one) == ("nieuw", None)
    assert desk.counts() == [1, 0, 0, 0, 0]
    assert len(desk.view.moved) == 1


def test_nothing_goes_beyond_the_first_column_or_to_where_it_is(desk: Desk) -> None:
    one = desk.log()
    desk.screen.refresh()
    desk.screen.step(one, -1)
    desk.screen.move(one, "nieuw")
    desk.screen.step(uuid4(), 1)
    assert (desk.view.moved, desk.changes, desk.view.errors) == ([], [], [])


def test_before_the_board_was_read_nothing_moves(desk: Desk) -> None:
    desk.screen.step(desk.log(), 1)
    desk.screen.filter_chosen("sort", "wens")
    assert (desk.view.moved, desk.view.shown) == ([], [])


def test_closing_asks_for_the_outcome_first_and_changes_nothing_until_then(desk: Desk) -> None:
    one = desk.log()
    desk.screen.refresh()
    desk.screen.move(one, "doorgeleid")
    desk.screen.step(one, 1)
    assert desk.view.asked == [one]
    assert desk.status(one) == ("doorgeleid", None)
    desk.screen.move(one, "gesloten", "geregeld")
    assert desk.status(one) == ("gesloten", "geregeld")


def test_the_undo_of_reopening_brings_the_outcome_back(desk: Desk) -> None:
    one = desk.log()
    desk.screen.refresh()
    desk.screen.move(one, "gesloten", "uitgepraat")
    desk.screen.step(one, -1)
    assert desk.status(one) == ("doorgeleid", None)
    desk.view.moved[-1][1]()
    assert desk.status(one) == ("gesloten", "uitgepraat")


def test_a_closed_one_can_get_another_outcome(desk: Desk) -> None:
    one = desk.log()
    desk.screen.refresh()
    desk.screen.move(one, "gesloten", "uitgepraat")
    desk.screen.move(one, "gesloten")
    desk.screen.move(one, "gesloten", "uitgepraat")
    assert len(desk.view.moved) == 1
    desk.screen.move(one, "gesloten", "geregeld")
    assert desk.status(one) == ("gesloten", "geregeld")
    assert desk.view.asked == []


def test_the_filter_lets_through_by_kind_life_domain_and_school(desk: Desk) -> None:
    desk.log("muziek", life_domain="thuis", school_id=SCHOOL.id)
    desk.log("pesten", life_domain="online")
    desk.screen.refresh()
    for part, key in (("sort", "wens"), ("life_domain", "thuis"), ("school", SCHOOL.id.hex)):
        desk.screen.filter_chosen(part, key)
        (found,) = desk.view.shown[-1].columns["nieuw"]
        assert found.topic == "muziek"
        desk.screen.filter_chosen(part, "")
        assert desk.counts()[0] == 2
    desk.screen.filter_chosen("life_domain", "straat_wijk")
    assert desk.view.shown[-1].nothing_found
    assert not desk.view.shown[-1].empty
    desk.screen.filter_cleared()
    assert desk.counts()[0] == 2


def test_a_filter_stays_when_the_board_is_read_again(desk: Desk) -> None:
    desk.screen.refresh()
    desk.screen.filter_chosen("sort", "wens")
    desk.log("pesten", sort="probleem")
    desk.screen.refresh()
    assert desk.view.shown[-1].nothing_found
    assert desk.view.shown[-1].filter.sort == "wens"


def test_it_reads_again_only_for_what_it_shows(desk: Desk) -> None:
    desk.feed.tell(Changes(2, {Kind.TALLY: frozenset({uuid4()})}))
    assert desk.view.shown == []
    for kind in (Kind.EARLY_SIGNAL, Kind.YOUNG_PERSON):
        desk.feed.tell(Changes(3, {kind: frozenset({uuid4()})}))
    assert len(desk.view.shown) == 2


def test_a_disk_that_refuses_is_told_and_nothing_moves(desk: Desk) -> None:
    one = desk.log()
    desk.screen.refresh()
    desk.office.store.fail_next = StorageError("storage.disk_full")
    desk.screen.step(one, 1)
    assert desk.view.errors == ["storage.disk_full"]
    assert desk.view.moved == []
    assert desk.status(one) == ("nieuw", None)


def test_with_more_schools_the_board_has_them_all(desk: Desk) -> None:
    other = School(id=uuid4(), name="De Kade")
    desk.office.store.schools.append(other)
    desk.screen.refresh()
    assert desk.view.shown[-1].board.schools == (SCHOOL, other)
