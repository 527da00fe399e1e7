from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.length_keys import PRESETS, LengthKeys, length_text
from jis_desktop.domain.line_words import read_minutes
from tests.domain.line_tables import read


def starts_a_note(note: str) -> bool:
    """Whether a note can follow a digit at once: it is no digit, unit, decimal or count."""
    unit = note.partition(" ")[0]
    number = unit[1:].rstrip("m")
    return not (
        note[0] in "0123456789 "
        or read_minutes(f"5{unit}") is not None
        or unit in {"x", "e", "de", "ste"}
        or (note[0] in ".,:" and note[1:2].isdigit())
        or (unit[0] in "uh" and number.isascii() and number.isdigit())
    )


BASE = "Ryan "
digits = st.sampled_from("123456789")
characters = st.characters(exclude_categories=["Cs"])
notes = st.text(characters, min_size=1).filter(starts_a_note)


def typed(keys: str) -> str:
    """The line after those keys, one at a time, behind a chosen name."""
    length = LengthKeys()
    length.start(BASE)
    line = BASE
    for key in keys:
        line = length.edited(line + key)
    return line.removeprefix(BASE)


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("5bijbaan gevonden", "5m bijbaan gevonden"),
        ("5moeder belde", "5m moeder belde"),
        ("5uitgestuurd", "5m uitgestuurd"),
        ("5", "5m "),
        ("1", "15m "),
        ("3", "30m "),
        ("6", "60m "),
        ("2", "2m "),
        ("10", "10m "),
        ("45", "45m "),
        ("120", "120m "),
        ("10bijbaan", "10m bijbaan"),
        ("5 bijbaan", "5m bijbaan"),
        ("5m check-in", "5m check-in"),
        ("5m", "5m"),
        ("5 min blij", "5 min blij"),
        ("5min blij", "5min blij"),
        ("5 minder", "5m minder"),
        ("1u", "1u"),
        ("1u30 blij", "1u30 blij"),
        ("2 uur", "2 uur"),
        ("10:20", "10:20"),
        ("5,5 gehaald", "5,5 gehaald"),
        ("3x te laat", "3x te laat"),
        ("2e gesprek", "2e gesprek"),
        ("5> ma", "5m > ma"),
        ("0612345678", "0612345678"),
        ("12345", "12345"),
        ("bijbaan", "bijbaan"),
        ("bijbaan 5", "bijbaan 5"),
    ],
)
def test_keys_behind_a_chosen_name_give(keys: str, line: str) -> None:
    assert typed(keys) == line


@pytest.mark.parametrize(
    ("keys", "minutes"), [("5bijbaan", 5), ("1", 15), ("6bijbaan", 60), ("1u30 bijbaan", 90)]
)
def test_what_stands_there_is_read_as_that_length(keys: str, minutes: int) -> None:
    assert read(BASE + typed(keys)).minutes == minutes


@given(digits, notes)
def test_a_digit_before_any_note_is_a_length(digit: str, note: str) -> None:
    assert typed(digit + note) == f"{PRESETS.get(digit, digit)}m {note}"


@given(st.text(characters).filter(lambda text: text[:1] not in set("123456789")))
def test_without_a_digit_first_every_key_stays(text: str) -> None:
    assert typed(text) == text


@given(st.text(characters))
def test_a_key_at_a_time_or_all_at_once_is_the_same(keys: str) -> None:
    at_once = LengthKeys()
    at_once.start(BASE)
    assert at_once.edited(BASE + keys).removeprefix(BASE) == typed(keys) == length_text(keys)


@given(digits, st.text(characters, max_size=5))
def test_backspace_takes_the_last_key_back(digit: str, note: str) -> None:
    length = LengthKeys()
    length.start(BASE)
    line = BASE
    for key in digit + note:
        line = length.edited(line + key)
    for count in range(len(note), -1, -1):
        line = length.edited(line[:-1])
        assert line == BASE + length_text((digit + note)[:count])
    assert line == BASE


def test_an_edit_elsewhere_leaves_the_line_as_it_is_from_then_on() -> None:
    length = LengthKeys()
    length.start(BASE)
    assert length.edited("Ryan 5") == "Ryan 5m "
    assert length.edited("Noor 5m ") == "Noor 5m "
    assert length.edited("Ryan 1") == "Ryan 1"


def test_without_a_chosen_name_a_digit_is_a_digit() -> None:
    length = LengthKeys()
    assert length.edited("Ryan 5") == "Ryan 5"
    length.start(BASE)
    length.stop()
    assert length.edited("Ryan 5") == "Ryan 5"


def test_an_edit_that_changes_nothing_changes_nothing() -> None:
    length = LengthKeys()
    length.start(BASE)
    assert length.edited(BASE) == BASE
    assert length.edited("Ryan 5") == "Ryan 5m "
    assert length.edited("Ryan 5m ") == "Ryan 5m "
