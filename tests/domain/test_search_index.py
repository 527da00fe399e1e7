"""What is found, and in which order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.near_words import is_slip, slips_of
from jis_desktop.domain.records import Kind
from jis_desktop.domain.search_index import Note, SearchIndex
from jis_desktop.domain.text_rules import fold
from jis_desktop.domain.young_person import KnownName

if TYPE_CHECKING:
    from collections.abc import Sequence

ZOE = KnownName(id=uuid4(), name="Zo\u00eb", class_name="1A")
RYAN = KnownName(id=uuid4(), name="Ryan", nickname="Rico", class_name="3C")
BRYAN = KnownName(id=uuid4(), name="Bryan", class_name="3C")
MOHAMED = KnownName(id=uuid4(), name="Mohamed")


def note(text: str, youth: KnownName | None = None, day: int = 1) -> Note:
    who = youth.id if youth else None
    return Note(Kind.CONTACT, uuid4(), "note", text, date(2026, 11, day), who)


def filled(*notes: Note) -> SearchIndex:
    index = SearchIndex()
    index.put_people([ZOE, RYAN, BRYAN, MOHAMED])
    index.add_notes(notes)
    return index


def ids(index: SearchIndex, text: str) -> Sequence[UUID]:
    return [found.id for found in index.find(text)]


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("zoe", [ZOE]),
        ("ZO", [ZOE]),
        ("rico", [RYAN]),
        ("ryan", [RYAN, BRYAN]),
        ("ry", [RYAN, BRYAN]),
        ("rayn", [RYAN]),
        ("mohammed", [MOHAMED]),
        ("mohemad", []),
        ("ryan 3c", [RYAN, BRYAN]),
        ("3c", [BRYAN, RYAN]),
        ("r", []),
        ("", []),
        ("xx", []),
    ],
)
def test_people_are_found_by_parts_of_names_and_with_one_slip(
    typed: str, who: list[KnownName]
) -> None:
    assert ids(filled(), typed) == [known.id for known in who]


@pytest.mark.parametrize("typed", ["fietsen", "ietsenmak", "FIETSENM\u00c1KER", "fietsenmakre"])
def test_a_note_is_found_by_any_part_of_a_word_and_with_one_slip(typed: str) -> None:
    about = note("Langs bij de fietsenmaker.".replace(".", ""), RYAN)
    index = filled(note("iets anders"), about)
    (found,) = index.find(typed)
    assert (found.id, found.title, found.young_person_id) == (about.id, RYAN.label, RYAN.id)


def test_all_words_have_to_be_there_in_the_note_or_the_name() -> None:
    his, hers = note("bijbaan gevonden", RYAN), note("bijbaan gezocht", ZOE)
    index = filled(his, hers)
    assert ids(index, "zoe bijbaan") == [hers.id]
    assert ids(index, "bijbaan gevonden") == [his.id]
    assert ids(index, "bijbaan kwijt") == []


def test_notes_come_latest_first() -> None:
    old, new = note("bijbaan", day=1), note("bijbaan", day=9)
    assert ids(filled(old, new), "bijbaan") == [new.id, old.id]


def test_a_changed_note_is_found_by_its_new_words_only_and_a_removed_one_not_at_all() -> None:
    old = note("bijbaan gevonden", RYAN)
    index = filled(old)
    index.change_notes([Note(Kind.CONTACT, old.id, "note", "stage gevonden", None, RYAN.id)])
    assert ids(index, "bijbaan") == []
    assert ids(index, "stage") == [old.id]
    index.change_notes([], gone=[old.id])
    assert ids(index, "stage") == []


def test_what_was_changed_before_its_page_was_read_stays_changed() -> None:
    old = note("bijbaan gevonden", RYAN)
    index = filled()
    index.change_notes([Note(Kind.CONTACT, old.id, "note", "stage gevonden", None, RYAN.id)])
    index.add_notes([old])
    assert ids(index, "bijbaan") == []


@given(
    texts=st.lists(st.text(alphabet="abcd \u00e9", min_size=1, max_size=12), max_size=30),
    wanted=st.text(alphabet="abcd\u00e9", min_size=2, max_size=4),
)
def test_exactly_the_notes_that_hold_it_are_found(texts: list[str], wanted: str) -> None:
    notes = [note(text) for text in texts]
    index = SearchIndex()
    index.add_notes(notes)
    holding = {n.id for n in notes if fold(wanted) in fold(n.text)}
    if holding:
        assert {found.id for found in index.find(wanted)} == holding


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("ryan", "rayn", True),
        ("noor", "noot", True),
        ("yassir", "yasir", True),
        ("ryan", "ryan", False),
        ("sem", "sam", False),
        ("amina", "aminata", False),
    ],
)
def test_one_slip_of_the_finger(one: str, other: str, slip: bool) -> None:  # noqa: FBT001  a case
    assert is_slip(one, other) == is_slip(other, one) == slip


@given(st.text(alphabet="abcdefgh", min_size=4, max_size=8), st.data())
def test_slips_go_both_ways(word: str, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(sorted(slips_of(word))))
    if len(other) >= 4:
        assert word in slips_of(other)


def test_nothing_of_a_removed_note_stays_in_memory() -> None:
    index = SearchIndex()
    older, newer, stays = note("kanarie oud"), note("kanarie nieuw"), note("merel")
    index.add_notes([older, stays])
    index.change_notes([newer])
    index.change_notes([], gone=[older.id, newer.id])
    held = [vars(chunk) for chunk in index._chunks]
    assert "kanarie" not in f"{vars(index)}{held}"
    assert [found.id for found in index.find("merel")] == [stays.id]
    assert index.find("kanari") == []


def test_what_was_removed_before_its_page_was_read_is_not_taken_in() -> None:
    index = SearchIndex()
    gone, stays = note("kanarie"), note("merel")
    index.change_notes([], gone=[gone.id])
    index.add_notes([gone, stays])
    assert index.find("kanarie") == []
    assert [found.id for found in index.find("merel")] == [stays.id]  # the control
    assert "kanarie" not in index._vocabulary
