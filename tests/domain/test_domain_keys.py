from __future__ import annotations

import pytest

from jis_desktop.domain.domain_keys import digits_of, domain_text, domain_words
from jis_desktop.domain.length_keys import LengthKeys
from tests.domain.line_tables import LISTS, TODAY, read

BASE = "s Ryan "
WORDS = domain_words(LISTS, TODAY)


def typed(keys: str) -> str:
    """The line after those keys, one at a time, behind a chosen name."""
    domain = LengthKeys()
    domain.start(BASE, lambda held: domain_text(held, WORDS))
    line = BASE
    for key in keys:
        line = domain.edited(line + key)
    return line.removeprefix(BASE)


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("3", "#thuis "),
        ("1", "#school "),
        ("3kwam niet opdagen", "#thuis kwam niet opdagen"),
        ("3een broer is weg", "#thuis een broer is weg"),
        ("3> ma", "#thuis > ma"),
        ("2 keer te laat", "2 keer te laat"),
        ("3x te laat", "3x te laat"),
        ("2e gesprek", "2e gesprek"),
        ("9:30 in de gang", "9:30 in de gang"),
        ("12 jaar", "12 jaar"),
        ("9kwam niet", "9kwam niet"),
        ("0", "0"),
        ("kwam 3 keer", "kwam 3 keer"),
    ],
)
def test_keys_behind_a_name_in_an_early_signal_give(keys: str, line: str) -> None:
    assert typed(keys) == line


def test_every_domain_has_a_digit_that_reads_back_as_that_domain_and_brings_no_topic() -> None:
    digits = digits_of(LISTS, TODAY)
    assert list(digits) == [code.key for code in LISTS["life_domain"].valid_on(TODAY)]
    for key, digit in digits.items():
        read_back = read(BASE + typed(f"{digit}kwam niet"))
        assert (read_back.life_domains, read_back.topic) == ((key,), "anders")
        assert read_back.facts == "kwam niet"


def test_backspace_takes_the_digit_back() -> None:
    domain = LengthKeys()
    domain.start(BASE, lambda held: domain_text(held, WORDS))
    assert domain.edited(BASE + "3") == f"{BASE}#thuis "
    assert domain.edited(f"{BASE}#thuis") == BASE
