from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.services import see_audit
from jis_desktop.services.see_audit import note_reading
from jis_desktop.ui.audit_log.presenter import ALL, LogPresenter
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import Office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.services.check_log import LogState
    from jis_desktop.services.see_audit import LogPage


class RecordingView:
    """Keeps what it was last told."""

    def __init__(self) -> None:
        self.lines: list[int] = []
        self.errors: list[Any] = []

    def show_choices(self, names: Sequence[Any], days: Sequence[Any]) -> None:
        self.names, self.days = [one.name for one in names], list(days)

    def show_page(self, page: LogPage, *, more: bool) -> None:
        lines = [event.sequence for event in page.events]
        self.lines = [*self.lines, *lines] if more else lines

    def show_state(self, state: LogState) -> None:
        self.state = state

    def show_error(self, error: Any) -> None:
        self.errors.append(error)


class Desk:
    def __init__(self) -> None:
        self.office, self.view = Office(), RecordingView()
        self.presenter = LogPresenter(
            self.view, tasks=ImmediateTasks(), workplace=self.office.workplace
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_it_shows_the_newest_first_and_whom_and_when_one_can_ask_for(desk: Desk) -> None:
    noor, ryan = desk.office.youth("Noor").id, desk.office.youth("Ryan").id
    note_reading(noor, desk.office.workplace)
    note_reading(ryan, desk.office.workplace)
    desk.presenter.refresh()
    assert desk.view.lines == [2, 1]
    assert desk.view.names == ["Noor", "Ryan"]
    assert desk.view.days[0] - desk.view.days[-1] == timedelta(30)
    desk.presenter.chosen("read", noor, None)
    assert desk.view.lines == [1]
    desk.presenter.chosen("out", None, None)
    assert desk.view.lines == []
    desk.presenter.chosen(ALL, None, desk.view.days[1])
    assert desk.view.lines == []


def test_older_lines_are_added_until_there_are_no_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(see_audit, "PAGE", 2)
    with desk.office.workplace.unit() as unit:
        for _line in range(5):
            unit.audit_log.note("change", "setting")
        unit.commit()
    desk.presenter.refresh()
    for _page in range(4):
        desk.presenter.more_requested()
    assert desk.view.lines == [5, 4, 3, 2, 1]


def test_checking_tells_the_state(desk: Desk) -> None:
    desk.presenter.check_requested()
    assert desk.view.state.first_broken is None
