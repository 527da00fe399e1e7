from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.full_name import PARTICLES, first_of, full_name_fragment, with_capitals
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.line_parts import Entry
from tests.domain.line_tables import LISTS, NAMES, TODAY

BOOK = NameBook(NAMES)


def offered(text: str, tab: Entry | None = None) -> str:
    """The new name that a line may hold, as it would be written; "" for none."""
    found = full_name_fragment(text, names=BOOK, lists=LISTS, today=TODAY, tab=tab)
    return with_capitals(found.letters) if found else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("malika benamar", "Malika Benamar"),
        ("malika el benamar", "Malika el Benamar"),
        ("joris van den berg", "Joris van den Berg"),
        ("malika el-idrissi", "Malika El-Idrissi"),
        ("MALIKA McDonald", "MALIKA McDonald"),
        ("jan-peter o'brien", "Jan-Peter O'brien"),
    ],
)
def test_two_words_that_match_nobody_are_one_name(text: str, name: str) -> None:
    assert offered(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "ryan benamar",  # somebody known, and a note
        "ryan de vries",
        "zo huilde",  # a nickname
        "malika",
        "malika ",
        "malika benamar ",  # goes on with a note
        "malika el",
        "malika b",
        "malika bijbaan",  # a word of the lists
        "malika gesprek",
        "malika school",
        "malika moeder",
        "malika 5m",
        "malika 5m benamar",
        "malika huilde vandaag",
        "malika te laat",
        "malika ziek",
        "malika of noor",
        "malika kwam niet",
        "malika @plein",
        "malika, benamar",
        "signaal malika benamar",
        "gang malika",
        "de malika",
        "a koken",
        "doel malika werk",
    ],
)
def test_what_may_be_a_note_or_something_else_is_no_name(text: str) -> None:
    assert offered(text) == ""


@pytest.mark.parametrize("tab", [tab for tab in Entry if tab is not Entry.CONTACT])
def test_only_a_contact_begins_with_a_name_in_any_case(tab: Entry) -> None:
    assert offered("malika benamar", Entry.CONTACT)
    assert offered("malika benamar", tab) == ""


def test_the_first_word_alone_is_what_somebody_known_takes_the_place_of() -> None:
    found = full_name_fragment("malika  benamar", names=BOOK, lists=LISTS, today=TODAY)
    assert found is not None
    assert first_of(found)[:3] == (0, 6, "malika")


@given(st.text())
def test_any_line_is_looked_at_and_capitals_change_no_letter(text: str) -> None:
    found = full_name_fragment(text, names=BOOK, lists=LISTS, today=TODAY)
    if found is not None:
        written = with_capitals(found.letters)
        assert written.casefold() == " ".join(found.letters.split()).casefold()
        assert written.split()[-1] not in PARTICLES
