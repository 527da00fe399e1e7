"""The worker is told at the next unlocking that two people opened the profile, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import InputError, JisError
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.tell_emergencies import note_seen, unseen_emergencies
from jis_desktop.services.unlock import unlock, unlock_with_shares
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import SHARES, FakeProfileDoor
from tests.services.office import LISTS

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace

PASSPHRASE, ANOTHER = "paars fietst naar zee", "groen loopt naar huis"


class Home:
    """Samira's profile."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.door = FakeProfileDoor(LISTS, clock=self.clock, entropy=FakeEntropy())
        start = FirstStart(
            worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
        )
        start_profile(start, door=self.door, entropy=FakeEntropy())

    def by_two(self) -> Workplace:
        return unlock_with_shares(SHARES, ANOTHER, door=self.door, attempts=FakeAttempts())

    def by_worker(self, passphrase: str = ANOTHER) -> Workplace:
        return unlock(passphrase, door=self.door, attempts=FakeAttempts())


@pytest.fixture
def home() -> Home:
    return Home()


def test_shares_that_open_nothing_leave_the_brake_on(home: Home) -> None:
    attempts = FakeAttempts()
    wrong = (SHARES[0], SHARES[0])
    with pytest.raises(JisError):
        unlock_with_shares(wrong, ANOTHER, door=home.door, attempts=attempts)
    assert attempts.successes == 0
    unlock_with_shares(SHARES, ANOTHER, door=home.door, attempts=attempts)
    assert attempts.successes == 1


def test_with_shares_too_a_new_passphrase_must_be_long_enough(home: Home) -> None:
    with pytest.raises(InputError, match=r"passphrase\.too_short"):
        unlock_with_shares(SHARES, "elf tekens.", door=home.door, attempts=FakeAttempts())
    home.by_worker(PASSPHRASE)  # the control: it is what it was


def test_nothing_is_told_where_nobody_came(home: Home) -> None:
    assert unseen_emergencies(home.by_worker(PASSPHRASE)) == []


def test_the_worker_is_told_each_moment_until_it_was_seen(home: Home) -> None:
    first = home.clock.now()
    home.by_two()
    home.clock.move(days=1)
    home.by_two()
    workplace = home.by_worker()
    assert [one.date() for one in unseen_emergencies(workplace)] == [
        first.date(),
        home.clock.now().date(),
    ]
    assert len(unseen_emergencies(home.by_worker())) == 2  # the window was closed too soon
    note_seen(workplace)
    assert unseen_emergencies(home.by_worker()) == []


def test_the_two_who_opened_it_are_told_nothing(home: Home) -> None:
    assert unseen_emergencies(home.by_two()) == []
    assert len(unseen_emergencies(home.by_worker())) == 1  # the control


def test_only_what_came_after_it_was_seen_is_told(home: Home) -> None:
    home.by_two()
    note_seen(home.by_worker())
    home.clock.move(days=3)
    home.by_two()
    assert [one.date() for one in unseen_emergencies(home.by_worker())] == [home.clock.now().date()]


def test_it_is_found_below_a_day_of_other_lines(home: Home) -> None:
    home.by_two()
    workplace = home.by_worker()
    with workplace.unit() as unit:
        for _line in range(300):
            unit.audit_log.note("read", "young_person")
        unit.commit()
    assert len(unseen_emergencies(workplace)) == 1
