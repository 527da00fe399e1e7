from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import (
    LABEL_LENGTH,
    LINE_LENGTH,
    NAME_LENGTH,
    NOTE_LENGTH,
    clean_label,
    clean_line,
    clean_name,
    clean_note,
    clean_optional_name,
    fold,
)

if TYPE_CHECKING:
    from collections.abc import Callable

RLO, RLI, PDI, RLM, LRM = "\u202e", "\u2067", "\u2069", "\u200f", "\u200e"
NUL, ESC, SURROGATE, PRIVATE, NEVER = "\x00", "\x1b", "\ud800", "\ue000", "\ufdd0"
NAMES = (
    "Ryan",
    "Zoë",
    "Anne-Fleur",
    "D'Angelo",
    "D\u2019Angelo",
    "Ryan de V.",
    "محمد",
    "李雷",
    "Ðặng",
    "3C",
    "Nr. 5",
)
BAD_NAMES = {
    "": "name.empty",
    " \t\n": "name.empty",
    "a" * (NAME_LENGTH + 1): "name.too_long",
    f"Ry{NUL}an": "text.control",
    f"Ry{ESC}[31man": "text.control",
    f"Ry{SURROGATE}an": "text.control",
    f"Ry{PRIVATE}an": "text.control",
    f"Ry{NEVER}an": "text.control",
    f"Ry{RLO}an": "text.direction_mark",
    f"Ry{RLI}an{PDI}": "text.direction_mark",
    f"Ry{RLM}an": "text.direction_mark",
    f"Ry{LRM}an": "text.direction_mark",
    "Ryan 😀": "name.characters",
    "Ryan <b>": "name.characters",
    "Ryan; DROP": "name.characters",
    "ryan@school.nl": "name.characters",
    "---": "name.no_letter",
    "(.)": "name.no_letter",
}
CLEANERS: tuple[tuple[Callable[..., str], int], ...] = (
    (clean_label, LABEL_LENGTH),
    (clean_note, NOTE_LENGTH),
    (clean_line, LINE_LENGTH),
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_people_have_stays(name: str) -> None:
    assert clean_name(name, field="name") == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("name", BAD_NAMES)
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(InputError) as told:
        clean_name(name, field="nickname")
    assert (told.value.code, told.value.field) == (BAD_NAMES[name], "nickname")
    assert name not in map(str, told.value.values.values())


def test_a_name_is_measured_after_folding_spaces() -> None:
    assert clean_name("  Anne \t  Fleur\n", field="name") == "Anne Fleur"
    assert len(clean_name(" a" * 40 + " " * 40, field="name")) == NAME_LENGTH - 1
    assert clean_name("a" * NAME_LENGTH, field="name") == "a" * NAME_LENGTH


def test_a_name_is_stored_composed() -> None:
    assert clean_name("Zoe\u0308", field="name") == "Zo\u00eb"


def test_only_an_optional_name_may_be_left_out() -> None:
    assert clean_optional_name("  ", field="nickname") == ""
    with pytest.raises(InputError, match=r"name\.characters"):
        clean_optional_name("😀", field="nickname")


@pytest.mark.parametrize(("clean", "limit"), CLEANERS)
def test_a_text_has_a_longest_length(clean: Callable[..., str], limit: int) -> None:
    assert clean("a" * limit, field="text") == "a" * limit
    with pytest.raises(InputError, match=r"text\.too_long") as told:
        clean("a" * (limit + 1), field="text")
    assert (told.value.field, told.value.values) == ("text", {"limit": limit})


@pytest.mark.parametrize(("clean", "_limit"), CLEANERS)
@pytest.mark.parametrize("sign", [NUL, ESC, "\x7f", "\x85", SURROGATE, PRIVATE, NEVER])
def test_a_text_holds_no_control_characters(
    clean: Callable[..., str], _limit: int, sign: str
) -> None:
    with pytest.raises(InputError, match=r"text\.control"):
        clean(f"een{sign}twee", field="text")


@pytest.mark.parametrize(("clean", "_limit"), CLEANERS)
@pytest.mark.parametrize("sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_a_text_holds_no_sign_that_turns_the_reading_order(
    clean: Callable[..., str], _limit: int, sign: str
) -> None:
    with pytest.raises(InputError, match=r"text\.direction_mark"):
        clean(f"een{sign}twee", field="text")


def test_a_note_keeps_emoji_lines_and_every_script() -> None:
    note = f"eerste 😀👩‍👧 regel\n\ttweede محمد{RLM} 李雷 €"
    assert clean_note(f" {note.replace(chr(10), chr(13) + chr(10))} \n", field="facts") == note


def test_a_label_becomes_one_line_and_a_quick_line_must_be_one() -> None:
    assert clean_label("twee uit\n2B 😀", field="group") == "twee uit 2B 😀"
    with pytest.raises(InputError, match=r"text\.control"):
        clean_line("ryan 5m\ngang 3")


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Zoë", "zoe"),
        ("RYAN", "ryan"),
        ("Straße", "strasse"),
        ("İsmail", "ismail"),
        ("Øyvind", "oyvind"),
        ("Łukasz", "lukasz"),
        ("D\u2019Angelo", "d'angelo"),
        ("ﬁets", "fiets"),
        ("", ""),
    ],
)
def test_folding_takes_case_and_accents_away(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_or_taken_apart_folds_alike(text: str) -> None:
    forms = {fold(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert len(forms) == 1


@given(st.text(), st.sampled_from([clean_name, clean_label, clean_note, clean_line]))
def test_what_was_cleaned_is_clean(text: str, clean: Callable[..., str]) -> None:
    try:
        cleaned = clean(text, field="text")
    except InputError:
        return
    assert clean(cleaned, field="text") == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
