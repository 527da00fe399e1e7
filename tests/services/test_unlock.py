from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import (
    InputError,
    InUseError,
    JisError,
    NotFoundError,
    PassphraseError,
)
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.unlock import unlock, unlock_with_code
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, FakeProfileDoor
from tests.services.office import LISTS

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace

PASSPHRASE, ANOTHER = "paars fietst naar zee", "groen loopt naar huis"


@pytest.fixture
def door() -> FakeProfileDoor:
    made = FakeProfileDoor(LISTS, clock=FakeClock(), entropy=FakeEntropy())
    start = FirstStart(
        worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
    )
    start_profile(start, door=made, entropy=FakeEntropy())
    return made


def worker(workplace: Workplace) -> str:
    with workplace.unit() as unit:
        return unit.profile().worker


def test_the_right_passphrase_opens_and_lets_the_brake_off(door: FakeProfileDoor) -> None:
    attempts = FakeAttempts()
    assert worker(unlock(PASSPHRASE, door=door, attempts=attempts)) == "Samira"
    assert (attempts.failures, attempts.successes) == (0, 1)


def test_a_wrong_passphrase_is_told_and_counted(door: FakeProfileDoor) -> None:
    attempts = FakeAttempts()
    with pytest.raises(PassphraseError, match=r"passphrase\.wrong"):
        unlock(ANOTHER, door=door, attempts=attempts)
    assert (attempts.failures, attempts.successes) == (1, 0)


def test_while_the_brake_is_on_even_the_right_passphrase_waits(door: FakeProfileDoor) -> None:
    attempts = FakeAttempts(left=30)
    with pytest.raises(PassphraseError, match=r"passphrase\.wait") as told:
        unlock(PASSPHRASE, door=door, attempts=attempts)
    assert told.value.values == {"seconds": 30}
    assert (attempts.failures, attempts.successes) == (0, 0)


@pytest.mark.parametrize("error", [PassphraseError("keyring.locked"), InUseError("profile.in_use")])
def test_what_is_no_guess_is_not_counted_as_one(
    door: FakeProfileDoor, monkeypatch: pytest.MonkeyPatch, error: JisError
) -> None:
    def fail(_self: FakeProfileDoor, _passphrase: str) -> Workplace:
        raise error

    monkeypatch.setattr(FakeProfileDoor, "unlock", fail)
    attempts = FakeAttempts()
    with pytest.raises(type(error), match=error.code):
        unlock(PASSPHRASE, door=door, attempts=attempts)
    assert (attempts.failures, attempts.successes) == (0, 0)


def test_a_profile_that_another_window_has_is_told(door: FakeProfileDoor) -> None:
    door.in_use = True
    with pytest.raises(InUseError, match=r"profile\.in_use"):
        unlock(PASSPHRASE, door=door, attempts=FakeAttempts())


def test_a_missing_profile_is_told(door: FakeProfileDoor) -> None:
    door.published = None
    with pytest.raises(NotFoundError, match=r"profile\.missing"):
        unlock(PASSPHRASE, door=door, attempts=FakeAttempts())


def test_the_printed_code_opens_despite_the_brake_and_sets_the_passphrase(
    door: FakeProfileDoor,
) -> None:
    attempts = FakeAttempts(left=30)
    unlock_with_code(CODE, ANOTHER, door=door, attempts=attempts)
    assert attempts.successes == 1
    assert worker(unlock(ANOTHER, door=door, attempts=FakeAttempts())) == "Samira"
    with pytest.raises(PassphraseError):
        unlock(PASSPHRASE, door=door, attempts=FakeAttempts())


@pytest.mark.parametrize(
    ("code", "kind"),
    [(CODE[:-1], InputError), (CODE.replace("A", "B"), PassphraseError)],
)
def test_a_wrong_code_changes_nothing(
    door: FakeProfileDoor, code: str, kind: type[JisError]
) -> None:
    attempts = FakeAttempts()
    with pytest.raises(kind):
        unlock_with_code(code, ANOTHER, door=door, attempts=attempts)
    assert attempts.successes == 0
    unlock(PASSPHRASE, door=door, attempts=attempts)


def recoveries(workplace: Workplace) -> list[str]:
    with workplace.unit() as unit:
        return [line.kind for line in unit.audit_log.lines(action="recover")]


def test_the_log_says_that_the_code_opened_it(door: FakeProfileDoor) -> None:
    assert recoveries(unlock(PASSPHRASE, door=door, attempts=FakeAttempts())) == []  # the control
    workplace = unlock_with_code(CODE, ANOTHER, door=door, attempts=FakeAttempts())
    assert recoveries(workplace) == ["vault"]


def test_with_the_code_too_a_new_passphrase_must_be_long_enough(door: FakeProfileDoor) -> None:
    with pytest.raises(InputError, match=r"passphrase\.too_short") as told:
        unlock_with_code(CODE, "elf tekens.", door=door, attempts=FakeAttempts())
    assert told.value.values == {"limit": 12}
    unlock(PASSPHRASE, door=door, attempts=FakeAttempts())
