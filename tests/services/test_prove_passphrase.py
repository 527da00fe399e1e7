from __future__ import annotations

import pytest

from jis_desktop.domain.errors import InputError, PassphraseError
from jis_desktop.domain.live_lists import LiveLists
from jis_desktop.services.prove_passphrase import prove_passphrase
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import FakeProfileDoor

WORDS = "mos golf lamp dak veer"


@pytest.fixture
def door() -> FakeProfileDoor:
    made = FakeProfileDoor(LiveLists([]), clock=FakeClock(), entropy=FakeEntropy())
    made.build(WORDS)
    made.publish()
    return made


def test_only_the_profiles_own_passphrase_will_do(door: FakeProfileDoor) -> None:
    attempts = FakeAttempts()
    prove_passphrase(WORDS, door=door, attempts=attempts)
    with pytest.raises(PassphraseError, match=r"passphrase\.wrong"):
        prove_passphrase("iets anders", door=door, attempts=attempts)
    assert (attempts.failures, attempts.successes) == (1, 1)
    with pytest.raises(InputError, match=r"passphrase\.not_typed"):
        prove_passphrase("", door=door, attempts=attempts)


def test_guessing_waits_as_it_does_at_the_door(door: FakeProfileDoor) -> None:
    attempts = FakeAttempts(left=8)
    with pytest.raises(PassphraseError, match=r"passphrase\.wait") as told:
        prove_passphrase(WORDS, door=door, attempts=attempts)
    assert told.value.values == {"seconds": 8}
