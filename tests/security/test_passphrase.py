"""How strong a passphrase is: suggestions are strong, and what everybody thinks of is weak."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.security import passphrase as module
from jis_desktop.security.passphrase import (
    bits_of,
    strength,
    strong_enough_alone,
    suggest_passphrase,
    words,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def test_the_list_has_4096_different_plain_words() -> None:
    assert len(words()) == len(set(words())) == 4096
    assert all(re.fullmatch(r"[a-z]{4,8}", word) for word in words())


def test_a_suggestion_is_strong_alone_and_never_the_same() -> None:
    suggestions = {suggest_passphrase() for _ in range(500)}
    assert len(suggestions) == 500
    for suggestion in suggestions:
        assert strength(suggestion) == 4
        assert strong_enough_alone(suggestion)
        assert set(suggestion.split(" ")) <= set(words())
        assert len(suggestion.split(" ")) == 5


def test_a_draw_that_we_would_refuse_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    poor = ["beer"] * 5
    good = [word for word in words() if bits_of(word) == 12][:5]
    drawn = iter(poor + good)
    monkeypatch.setattr(module.secrets, "choice", lambda _: next(drawn))
    assert not strong_enough_alone(" ".join(poor))
    assert suggest_passphrase() == " ".join(good)


@pytest.mark.parametrize(
    "weak",
    [
        "",
        " ",
        "welkom",
        "koffie",
        "wachtwoord",
        "qwertyuiop",
        "poiuytrewq",
        "asdfghjkl",
        "zxcvbnm",
        "1234567890",
        "0987654321",
        "abcdefgh",
        "2024",
        "1987",
        "20242025",
        "aaaaaaaaaaaaaaaa",
        "....................",
        "Welkom2024!",
        "koffie koffie koffie koffie koffie",
    ],
)
def test_what_everybody_thinks_of_is_weak(weak: str) -> None:
    assert strength(weak) <= 1
    assert not strong_enough_alone(weak)


def test_no_single_word_of_the_list_is_more_than_very_weak() -> None:
    assert {strength(word) for word in words()} == {0}
    assert {
        strength(f"{word.title()}{year}!") for word in words()[::50] for year in (1999, 2026)
    } == {0}


def test_case_and_composition_make_no_difference() -> None:
    assert bits_of("Koffie Thee") == bits_of("koffie thee")
    composed = unicodedata.normalize("NFC", "Zoë's café")
    assert bits_of(composed) == bits_of(unicodedata.normalize("NFD", composed))


@given(TEXTS)
def test_every_text_has_a_strength(text: str) -> None:
    assert bits_of(text) >= 0
    assert 0 <= strength(text) <= 4
    assert not strong_enough_alone(text) or strength(text) >= 3


@given(st.lists(st.sampled_from(words()), max_size=8))
def test_another_word_never_makes_it_weaker(drawn: list[str]) -> None:
    found = [bits_of(" ".join(drawn[:length])) for length in range(len(drawn) + 1)]
    assert all(before < after for before, after in pairwise(found))


@given(TEXTS, st.sampled_from(["!", " 7", " koffie"]))
def test_something_added_after_a_space_never_makes_it_weaker(text: str, added: str) -> None:
    assert bits_of(f"{text} {added}") >= bits_of(text)


def test_a_strong_passphrase_grows_from_level_to_level() -> None:
    drawn = [word for word in words() if bits_of(word) == 12]
    levels = [strength(" ".join(drawn[:length])) for length in range(7)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert levels[5] == levels[6] == 4
