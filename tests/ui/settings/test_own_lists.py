"""What is decided about own choices in lists, on a view without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.services.own_lists import see_own_lists
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.settings.own_lists import OwnListsPresenter
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import Office

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.own_code import OwnCode
    from jis_desktop.domain.records import Changes
    from jis_desktop.ui.settings.own_lists import Deed


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.codes: tuple[OwnCode, ...] = ()
        self.stored: list[tuple[Deed, str]] = []
        self.errors: list[tuple[str, str]] = []
        self.undo: Callable[[], None] = lambda: None

    def show_codes(self, codes: tuple[OwnCode, ...], *, today: date) -> None:
        assert today
        self.codes = codes

    def show_label_error(self, error: JisError) -> None:
        self.errors.append(("field", error.code))

    def show_stored(self, deed: Deed, label: str, *, undo: Callable[[], None]) -> None:
        self.stored.append((deed, label))
        self.undo = undo

    def show_error(self, error: JisError) -> None:
        self.errors.append(("toast", error.code))


class Screen:
    def __init__(self) -> None:
        self.office = Office()
        self.view = RecordingView()
        self.labels: list[list[str]] = []
        feed = ChangeFeed()
        feed.listen(self._note)
        self.presenter = OwnListsPresenter(
            self.view, tasks=ImmediateTasks(), workplace=self.office.workplace, feed=feed
        )

    def _note(self, _changes: Changes) -> None:
        self.labels.append(self.offered())

    def offered(self) -> list[str]:
        """The own places that every screen would offer now."""
        today = self.office.clock.now().date()
        places = self.office.workplace.lists["place"]
        return [c.nl for c in places.valid_on(today) if c.key.startswith("eigen_0")]

    def pool(self) -> OwnCode:
        """One that was added."""
        self.presenter.added("place", "Zwembad")
        return self.view.codes[0]


@pytest.fixture
def screen() -> Screen:
    return Screen()


def test_the_screens_are_told_when_the_lists_have_it_already(screen: Screen) -> None:
    screen.presenter.added("place", " Zwembad ")
    assert screen.view.stored == [("added", "Zwembad")]
    assert screen.labels == [["Zwembad"]]
    assert screen.view.codes == see_own_lists(screen.office.workplace)


def test_taking_back_an_addition_offers_it_no_longer(screen: Screen) -> None:
    screen.pool()
    screen.view.undo()
    assert screen.labels == [["Zwembad"], []]
    assert [code.label for code in screen.view.codes] == ["Zwembad"]


def test_another_word_and_back(screen: Screen) -> None:
    screen.presenter.renamed(screen.pool(), "Sporthal Oost")
    assert screen.view.stored[-1] == ("renamed", "Sporthal Oost")
    assert screen.offered() == ["Sporthal Oost"]
    screen.view.undo()
    assert screen.offered() == ["Zwembad"]


def test_offered_no_longer_and_again_and_each_taken_back(screen: Screen) -> None:
    screen.presenter.retired(screen.pool())
    assert screen.offered() == []
    screen.view.undo()
    assert screen.offered() == ["Zwembad"]
    screen.presenter.retired(screen.view.codes[0])
    screen.presenter.reinstated(screen.view.codes[0])
    assert screen.view.stored[-1] == ("reinstated", "Zwembad")
    assert screen.offered() == ["Zwembad"]
    screen.view.undo()
    assert screen.offered() == []


def test_what_is_wrong_with_the_word_is_said_at_the_field_and_one_can_go_on(
    screen: Screen,
) -> None:
    screen.presenter.added("place", "kantine")
    assert screen.view.errors == [("field", "own_code.taken")]
    assert screen.labels == []
    screen.pool()
    assert screen.offered() == ["Zwembad"]


def test_a_disk_that_refuses_is_told_and_nothing_changes(screen: Screen) -> None:
    screen.office.store.fail_next = StorageError("disk.full")
    screen.presenter.added("place", "Zwembad")
    assert screen.view.errors == [("toast", "disk.full")]
    assert screen.offered() == []
    screen.pool()
    assert screen.offered() == ["Zwembad"]


def test_coming_back_shows_what_is_stored(screen: Screen) -> None:
    pool = screen.pool()
    screen.view.codes = ()
    screen.presenter.refresh()
    assert screen.view.codes == (pool,)
