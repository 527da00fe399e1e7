"""What looks long and is not: runs spread out, words on end, the same again."""

from __future__ import annotations

import pytest

from jis_desktop.security import passphrase as module
from jis_desktop.security.passphrase import strength, strong_enough_alone

DISGUISED = [
    "a b c d e f g h i j k l m",
    "q w e r t y u i o p a s d f",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
    "! @ # $ % ^ & * ( )",
    "hondhondhondhondhond",
    "wachtwoordwachtwoord",
    "abcabcabcabcabcabcabcabc",
]


@pytest.mark.parametrize("weak", DISGUISED)
def test_a_weak_one_in_disguise_does_not_guard_a_vault_alone(weak: str) -> None:
    assert strength(weak) <= 2
    assert not strong_enough_alone(weak)


def test_control_without_looking_through_spaces_the_alphabet_would_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_neighbours", lambda _before, _after: False)
    assert strong_enough_alone("a b c d e f g h i j k l m n o p q r s t")


def test_words_on_end_count_as_words_not_as_letters() -> None:
    drawn = [word for word in module.words() if module.bits_of(word) == 12][::500]
    assert module.bits_of("".join(drawn)) <= 12 * len(drawn)
