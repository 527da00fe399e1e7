from __future__ import annotations

import pytest

from jis_desktop.domain.errors import InputError, JisError, PassphraseError
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.new_passphrase import change_passphrase
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, FakeProfileDoor
from tests.services.office import LISTS

OLD, NEW = "paars fietst naar zee", "groen loopt naar huis"


@pytest.fixture
def door() -> FakeProfileDoor:
    made = FakeProfileDoor(LISTS, clock=FakeClock(), entropy=FakeEntropy())
    start = FirstStart(worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=OLD)
    start_profile(start, door=made, entropy=FakeEntropy())
    return made


def test_only_the_new_one_and_the_printed_code_open_from_now_on(door: FakeProfileDoor) -> None:
    attempts = FakeAttempts()
    change_passphrase(OLD, NEW, door=door, attempts=attempts)
    assert door.unlock(NEW)
    assert door.recover(CODE, NEW)
    with pytest.raises(PassphraseError):
        door.unlock(OLD)
    assert (attempts.failures, attempts.successes) == (0, 1)


def test_a_wrong_old_one_counts_as_a_guess_at_the_door(door: FakeProfileDoor) -> None:
    attempts = FakeAttempts()
    with pytest.raises(PassphraseError) as refused:
        change_passphrase("geel zwemt in melk", NEW, door=door, attempts=attempts)
    assert (refused.value.code, refused.value.field) == ("passphrase.wrong", "old")
    assert (attempts.failures, attempts.successes) == (1, 0)
    assert door.unlock(OLD)


@pytest.mark.parametrize(
    ("left", "new", "code"), [(9, NEW, "passphrase.wait"), (0, "kort", "passphrase.too_short")]
)
def test_it_is_not_even_tried(door: FakeProfileDoor, left: int, new: str, code: str) -> None:
    attempts = FakeAttempts(left)
    with pytest.raises(JisError) as refused:
        change_passphrase(OLD, new, door=door, attempts=attempts)
    assert refused.value.code == code
    assert isinstance(refused.value, PassphraseError | InputError)
    assert door.unlock(OLD)
    assert attempts.failures == 0
