"""The printed code is asked for once a month, never in a demo, and never in the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import InputError, JisError, PassphraseError
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.practise_recovery import (
    MADE_ON,
    PRACTISED_ON,
    CodeStanding,
    postpone_practice,
    practice_due,
    practise_code,
    see_code,
)
from jis_desktop.services.unlock import unlock_with_code
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, FakeProfileDoor
from tests.services.office import LISTS

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace

PASSPHRASE, ANOTHER = "paars fietst naar zee", "groen loopt naar huis"
TODAY = date(2026, 11, 24)


class Home:
    """Samira's profile, whose log began today."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.door = FakeProfileDoor(LISTS, clock=self.clock, entropy=FakeEntropy())
        start = FirstStart(
            worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
        )
        self.workplace: Workplace
        self.workplace, _code = start_profile(start, door=self.door, entropy=FakeEntropy())
        with self.workplace.unit() as unit:
            unit.audit_log.note("create", "profile")
            unit.commit()

    def practise(self, code: str) -> date:
        return practise_code(code, workplace=self.workplace, door=self.door)

    def standing(self) -> CodeStanding:
        return see_code(workplace=self.workplace, door=self.door)

    def due(self) -> bool:
        return practice_due(self.workplace)

    def put(self, name: str, value: str) -> None:
        with self.workplace.unit() as unit:
            unit.settings.put(name, value)
            unit.commit()


@pytest.fixture
def home() -> Home:
    return Home()


def test_the_right_code_is_noted_with_the_day_and_a_line_in_the_log(home: Home) -> None:
    assert home.standing() == CodeStanding(practised_on=None, organisation="")
    assert home.practise(CODE) == TODAY
    assert home.standing().practised_on == TODAY
    with home.workplace.unit() as unit:
        newest = next(unit.audit_log.lines())
        assert (newest.action, newest.kind) == ("verify", "recovery_code")
        assert unit.settings.get(PRACTISED_ON) == "2026-11-24"


@pytest.mark.parametrize(
    ("code", "kind", "told"),
    [
        (" ", InputError, "recovery_code.not_typed"),
        (CODE[:-1], InputError, "recovery_code.typing_error"),
        (CODE.replace("A", "B"), PassphraseError, "recovery_code.not_this_one"),
    ],
)
def test_another_code_notes_nothing(home: Home, code: str, kind: type[JisError], told: str) -> None:
    with home.workplace.unit() as unit:
        before = unit.audit_log.head()
    with pytest.raises(kind) as refused:
        home.practise(code)
    assert (refused.value.code, refused.value.field) == (told, "code")
    with home.workplace.unit() as unit:
        assert unit.audit_log.head() == before
    assert home.standing().practised_on is None


def test_who_else_can_open_it_is_told(home: Home) -> None:
    home.door.organisation_key = "0123456789abcdef"
    assert home.standing().organisation == "0123456789abcdef"


def test_it_is_due_after_31_days_and_again_31_days_after_practising(home: Home) -> None:
    home.clock.move(days=31)
    assert not home.due()
    home.clock.move(days=1)
    assert home.due()
    home.practise(CODE)
    home.clock.move(days=31)
    assert not home.due()
    home.clock.move(days=1)
    assert home.due()


def test_a_new_code_counts_from_its_own_day(home: Home) -> None:
    home.clock.move(days=90)
    assert home.due()
    home.put(MADE_ON, home.clock.now().date().isoformat())
    assert not home.due()
    home.clock.move(days=32)
    assert home.due()


def test_who_puts_it_off_is_asked_a_week_later(home: Home) -> None:
    home.clock.move(days=40)
    postpone_practice(home.workplace)
    assert not home.due()
    home.clock.move(days=6)
    assert not home.due()
    home.clock.move(days=1)
    assert home.due()


def test_opening_with_the_code_is_practice_too(home: Home) -> None:
    home.clock.move(days=40)
    unlock_with_code(CODE, ANOTHER, door=home.door, attempts=FakeAttempts())
    assert not home.due()


def test_nobody_is_asked_in_a_demo(home: Home) -> None:
    home.clock.move(days=40)
    assert not practice_due(replace(home.workplace, demo=True))
    assert practice_due(home.workplace)  # the control


def test_a_clock_set_back_asks_nothing(home: Home) -> None:
    home.practise(CODE)
    home.clock.move(days=-400)
    assert not home.due()
