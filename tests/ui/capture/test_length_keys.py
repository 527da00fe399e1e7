"""One digit after a chosen name is a length; whatever follows is the note."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.ui.capture.length_keys import PRESETS, LengthKeys

BASE = "Ryan "


def typed(keys: str) -> str:
    """The line after these keys, one by one."""
    following = LengthKeys()
    following.start(BASE)
    text = BASE
    for key in keys:
        text = following.edited(text + key)
    return text


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("5bijbaan gevonden", "Ryan 5m bijbaan gevonden"),
        ("5 bijbaan gevonden", "Ryan 5m bijbaan gevonden"),
        ("5m check-in bijbaan", "Ryan 5m check-in bijbaan"),
        ("1", "Ryan 15m "),
        ("3", "Ryan 30m "),
        ("6", "Ryan 60m "),
        ("10 gesprek", "Ryan 10m gesprek"),
        ("45m gesprek", "Ryan 45m gesprek"),
        ("120", "Ryan 120m "),
        ("ging goed", "Ryan ging goed"),
        ("0", "Ryan 0"),
        ("mooi 5 punten", "Ryan mooi 5 punten"),
    ],
)
def test_keys_after_a_chosen_name(keys: str, line: str) -> None:
    assert typed(keys) == line


@given(
    digit=st.sampled_from("123456789"),
    note=st.text(st.characters(categories=["L", "P", "S"]), min_size=1, max_size=30),
)
def test_a_note_behind_a_digit_stays_as_it_was_typed(digit: str, note: str) -> None:
    if note[0] == "m":
        note = f"n{note}"
    number = PRESETS.get(digit, int(digit))
    assert typed(digit + note) == f"{BASE}{number}m {note}"


def test_a_line_that_was_changed_before_the_length_is_left_alone() -> None:
    following = LengthKeys()
    following.start(BASE)
    assert following.edited("Noor 5") == "Noor 5"
    assert following.edited("Ryan 5") == "Ryan 5"
