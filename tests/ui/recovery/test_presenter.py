"""What is decided about the printed code, on recording views, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.unlock import unlock, unlock_with_shares
from jis_desktop.ui.recovery.presenter import RecoveryPresenter
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, SHARES, FakeProfileDoor
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS

if TYPE_CHECKING:
    from datetime import date, datetime

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.practise_recovery import CodeStanding

PASSPHRASE, ANOTHER = "paars fietst naar zee", "groen loopt naar huis"


class First:
    """Remembers what it was asked to show on the first screen."""

    def __init__(self) -> None:
        self.due: list[bool] = []
        self.openings: list[int] = []
        self.problems: list[str] = []

    def show_due(self, *, due: bool) -> None:
        self.due.append(due)

    def show_openings(self, moments: list[datetime]) -> None:
        self.openings.append(len(moments))

    def show_problem(self, error: JisError) -> None:
        self.problems.append(error.code)


class Part:
    """Remembers what it was asked to show in Instellingen."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def show_standing(self, standing: CodeStanding) -> None:
        self.told.append(f"{standing.practised_on} {standing.organisation}")

    def show_practised(self, day: date) -> None:
        self.told.append(f"practised {day}")

    def show_error(self, error: JisError) -> None:
        self.told.append(error.code)


class Window:
    """Samira's profile with a log that began 40 days ago."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.door = FakeProfileDoor(LISTS, clock=self.clock, entropy=FakeEntropy())
        start = FirstStart(
            worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
        )
        workplace, _code = start_profile(start, door=self.door, entropy=FakeEntropy())
        with workplace.unit() as unit:
            unit.audit_log.note("create", "profile")
            unit.commit()
        self.clock.move(days=40)
        self.open(PASSPHRASE)

    def open(self, passphrase: str) -> None:
        self.first, self.part = First(), Part()
        self.presenter = RecoveryPresenter(
            self.first,
            tasks=ImmediateTasks(),
            workplace=unlock(passphrase, door=self.door, attempts=FakeAttempts()),
            door=self.door,
        )
        self.presenter.begin()
        self.presenter.show_on(self.part)


@pytest.fixture
def window() -> Window:
    return Window()


def test_the_right_code_takes_the_question_away(window: Window) -> None:
    window.door.organisation_key = "abcd"
    window.open(PASSPHRASE)
    window.presenter.practised(CODE.replace("A", "B"))
    assert window.first.due == [True]
    window.presenter.practised(CODE)
    assert window.first.due == [True, False]
    day = window.clock.now().date()
    assert window.part.told == ["None abcd", "recovery_code.not_this_one", f"practised {day}"]


def test_put_off_it_is_gone_today_and_at_the_next_start(window: Window) -> None:
    window.presenter.postponed()
    assert window.first.due == [True, False]
    window.open(PASSPHRASE)
    assert window.first.due == [False]


def test_who_came_in_is_told_until_it_is_seen(window: Window) -> None:
    assert window.first.openings == [0]
    unlock_with_shares(SHARES, ANOTHER, door=window.door, attempts=FakeAttempts())
    window.open(ANOTHER)
    window.presenter.seen()
    assert window.first.openings == [1, 0]
    window.open(ANOTHER)
    assert (window.first.openings, window.first.problems) == ([0], [])
