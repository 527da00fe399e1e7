"""Two youths who may be one, on a recording view, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.records import Kind
from jis_desktop.services.log_line import log_line
from tests.ui.youths.recording_view import Screen

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.ui.youths.merging import Merging


class Pair(Screen):
    """Ryan's file; Rayan resembles, Noor does not."""

    def __init__(self) -> None:
        super().__init__()
        for line in ("noor 5m", "rayan 5m een", "rayan 15m twee", "signaal rayan wens bijbaan"):
            log_line(line, self.office.workplace)
        self.ryan = log_line("ryan 5m", self.office.workplace).young_person_id
        assert self.ryan is not None
        self.presenter.refresh()
        self.presenter.youth_chosen(self.ryan)

    @property
    def merging(self) -> Merging:
        return self.presenter.merging

    def ids(self) -> dict[str, UUID]:
        return {line.known.name: line.known.id for line in self.presenter._lines}


def test_who_resembles_is_asked_about_and_offered_first() -> None:
    screen = Pair()
    assert screen.view.alike == "Rayan"
    screen.merging.asked()
    assert screen.view.others == (["Rayan", "Noor"], 1)
    screen.merging.typed("no")
    assert screen.view.others == (["Noor"], 0)
    screen.merging.typed("q")
    assert screen.view.others == ([], 0)


def test_before_merging_it_says_what_moves_and_who_stays() -> None:
    screen = Pair()
    screen.merging.alike_asked()
    moving = {Kind.CONTACT: 2, Kind.EARLY_SIGNAL: 1}
    assert screen.view.merge == ("Ryan", "Rayan", moving)
    screen.merging.turned(screen.ids()["Rayan"])
    assert screen.view.merge == ("Rayan", "Ryan", {Kind.CONTACT: 1})


def test_two_become_one_and_two_again() -> None:
    screen = Pair()
    screen.merging.alike_asked()
    screen.merging.confirmed()
    assert screen.view.merge is None
    assert screen.view.told == ["merged Ryan Rayan"]
    assert len(screen.file.events) == 4
    assert [person.name for person in screen.file.took_in] == ["Rayan"]
    assert (sorted(screen.view.names), screen.view.alike) == (["Noor", "Ryan"], "")
    screen.view.take_back()
    assert len(screen.file.events) == 1
    assert (screen.file.took_in, screen.view.alike) == ((), "Rayan")


def test_when_the_other_stays_that_file_is_shown() -> None:
    screen = Pair()
    screen.merging.alike_asked()
    screen.merging.turned(screen.ids()["Rayan"])
    screen.merging.confirmed()
    assert (screen.file.person.name, len(screen.file.events)) == ("Rayan", 4)


def test_a_merge_of_earlier_is_split_from_the_file_and_that_is_taken_back_too() -> None:
    screen = Pair()
    screen.merging.alike_asked()
    screen.merging.confirmed()
    (rayan,) = screen.file.took_in
    screen.merging.split(rayan)
    assert screen.view.told[-1] == "split Ryan Rayan"
    assert len(screen.file.events) == 1
    screen.view.take_back()
    assert len(screen.file.events) == 4


def test_somebody_else_is_not_asked_about_again_but_can_still_be_merged() -> None:
    screen = Pair()
    screen.merging.denied()
    assert (screen.view.told, screen.view.alike) == (["not Rayan"], "")
    screen.presenter.refresh()
    assert screen.view.alike == ""
    screen.presenter.youth_chosen(screen.ids()["Rayan"])
    assert screen.view.alike == ""
    screen.merging.asked()
    assert set(screen.view.others[0]) == {"Noor", "Ryan"}


def test_that_it_is_somebody_else_is_taken_back() -> None:
    screen = Pair()
    screen.merging.denied()
    assert screen.view.alike == ""
    screen.view.take_back()
    assert screen.view.alike == "Rayan"
    screen.presenter.youth_chosen(screen.ids()["Rayan"])
    assert screen.view.alike == "Ryan"


def test_two_who_are_both_coached_stay_two_and_it_is_said() -> None:
    screen = Pair()
    screen.presenter.trajectory_opened()
    screen.presenter.youth_chosen(screen.ids()["Rayan"])
    screen.presenter.trajectory_opened()
    screen.merging.alike_asked()
    screen.merging.confirmed()
    assert screen.view.errors == ["merge.two_trajectories"]
    assert screen.view.merge is not None
    assert sorted(screen.view.names) == ["Noor", "Rayan", "Ryan"]
