"""What the search field offers, on a recording view, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from jis_desktop.domain.records import Kind
from jis_desktop.services import search
from jis_desktop.services.log_line import log_line
from jis_desktop.services.undo import undo_log
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.search.presenter import Deed, SearchPresenter
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import Office

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Found

T = TypeVar("T")


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.found: list[Found] | None = None
        self.deeds: list[str] = []
        self.errors: list[str] = []

    def show_found(self, found: list[Found], deeds: list[Deed], *, text: str) -> None:
        del text
        self.found, self.deeds = found, [deed.key for deed in deeds]

    def hide_found(self) -> None:
        self.found = None

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)


class Field:
    """The field at work."""

    def __init__(self) -> None:
        self.office = Office()
        self.view = RecordingView()
        self.feed = ChangeFeed()
        self.presenter = SearchPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=self.feed,
            deeds=[
                Deed("log", "Leg een contact vast", "pen-line", lambda: None),
                Deed("today", "Vandaag", "sun", lambda: None),
            ],
        )

    def found(self, text: str) -> list[tuple[Kind, str]]:
        self.presenter.typed(text)
        return [(one.kind, one.title) for one in self.view.found or []]


def test_people_notes_and_deeds_are_offered() -> None:
    field = Field()
    log_line("ryan 5m bijbaan gevonden", field.office.workplace)
    field.presenter.load()
    assert field.presenter.complete
    assert field.found("ry") == [(Kind.YOUNG_PERSON, "Ryan")]
    assert field.found("gevonden") == [(Kind.CONTACT, "Ryan")]
    assert field.found("con va") == []
    assert field.view.deeds == ["log"]
    field.found("van")
    assert field.view.deeds == ["today"]


def test_an_empty_field_offers_nothing() -> None:
    field = Field()
    field.found("ry")
    field.presenter.typed("  ")
    assert field.view.found is None


def test_every_page_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PAGE", 3)
    field = Field()
    field.office.youth("Ryan")
    for number in range(7):
        log_line(f"ryan 5m woord{number}", field.office.workplace)
    field.presenter.load()
    assert all(len(field.found(f"woord{number}")) == 1 for number in range(7))


def test_what_is_saved_changed_or_taken_back_is_followed() -> None:
    field = Field()
    field.presenter.load()
    logged = log_line("ryan 5m bijbaan gevonden", field.office.workplace)
    field.feed.tell(logged.changes)
    assert field.found("bijbaan") == [(Kind.CONTACT, "Ryan")]
    field.feed.tell(undo_log(logged, field.office.workplace))
    assert field.found("bijbaan") == []
    assert field.found("ryan") == []


class LateTasks:
    """Does the work at once and tells of it when asked, in whichever order."""

    def __init__(self) -> None:
        self.told: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        del failed
        result = work()
        self.told.append(lambda: done(result))


def test_an_answer_to_letters_that_were_typed_over_is_dropped() -> None:
    office, view, tasks = Office(), RecordingView(), LateTasks()
    office.youth("Ryan")
    presenter = SearchPresenter(
        view, tasks=tasks, workplace=office.workplace, feed=ChangeFeed(), deeds=[]
    )
    presenter.load()
    tasks.told.clear()
    presenter.typed("ry")
    presenter.typed("ryx")
    late, latest = tasks.told
    latest()
    assert view.found == []
    late()
    assert view.found == []
