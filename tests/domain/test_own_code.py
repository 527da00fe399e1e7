"""An organisation's own choices stand behind the shipped ones and take nothing from them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.bootstrap import load_lists
from jis_desktop.domain.codes import LABEL_LENGTH, CodeLists
from jis_desktop.domain.errors import InputError
from jis_desktop.domain.line_codes import LineCodes, line_codes
from jis_desktop.domain.live_lists import LiveLists, with_own
from jis_desktop.domain.own_code import OwnCode, clean_own_label, word_of
from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.text_rules import fold

SHIPPED = CodeLists(load_lists().values())
TODAY = date(2026, 11, 24)
POOL = OwnCode(list_name="place", key="eigen_1", label="Zwembad Oost")
SWIMMING = OwnCode(list_name="theme", key="eigen_2", label="Zwemmen")


def understood(lists: CodeLists, list_name: str) -> dict[str, str]:
    """Every word that a list understands today, as the quick line asks it."""
    table = LineCodes(lists, TODAY)
    words = {
        word
        for code in lists[list_name].codes
        for word in (*code.words, fold(code.nl), fold(code.en))
    }
    found = {word: table.key(list_name, word) for word in words}
    return {word: key for word, key in found.items() if key is not None}


def test_own_choices_come_last_with_one_label_and_the_rest_stays() -> None:
    lists = with_own(SHIPPED, [POOL, SWIMMING])
    *before, pool = lists["place"].codes
    assert tuple(before) == SHIPPED["place"].codes
    assert (pool.key, pool.nl, pool.en, pool.source) == (
        "eigen_1",
        "Zwembad Oost",
        "Zwembad Oost",
        "ours",
    )
    assert lists["theme"].label("eigen_2", "en") == "Zwemmen"
    assert lists["gender"] is SHIPPED["gender"]


@pytest.mark.parametrize("line", ["ryan 5m @zwembad-oost", "ryan 5m @ZwembadOost"])
def test_the_quick_line_understands_them(line: str) -> None:
    lists = with_own(SHIPPED, [POOL, SWIMMING])
    read = read_line(f"{line} #zwemmen", names=[], lists=lists, today=TODAY)
    assert (read.place, read.themes, read.problems) == ("eigen_1", ("eigen_2",), ())
    plain = read_line(line, names=[], lists=SHIPPED, today=TODAY)  # control
    assert plain.place is None


@given(label=st.one_of(st.text(max_size=28), st.sampled_from(["Sporthal", "Kantine!", "gym"])))
def test_what_the_line_understood_before_it_understands_as_before(label: str) -> None:
    own = OwnCode(list_name="place", key="eigen_1", label=label)
    before, after = understood(SHIPPED, "place"), understood(with_own(SHIPPED, [own]), "place")
    assert before.items() <= after.items()


def test_a_word_that_means_a_shipped_choice_is_not_taken() -> None:
    hall = OwnCode(list_name="place", key="eigen_1", label="Sporthal")
    lists = with_own(SHIPPED, [hall])
    assert lists["place"].get("eigen_1").words == ()
    assert line_codes(lists, on=TODAY).key("place", "sporthal") == "sportveld"


def test_one_that_is_no_longer_offered_keeps_its_label() -> None:
    gone = OwnCode(
        list_name="place", key="eigen_1", label="Zwembad", valid_until=TODAY - timedelta(1)
    )
    places = with_own(SHIPPED, [gone])["place"]
    assert places.label("eigen_1", "nl") == "Zwembad"
    assert "eigen_1" not in [code.key for code in places.valid_on(TODAY)]
    assert "eigen_1" in [code.key for code in places.valid_on(TODAY - timedelta(1))]


def test_what_cannot_stand_in_a_list_does_not_keep_a_profile_shut() -> None:
    strange = OwnCode(list_name="elsewhere", key="eigen_1", label="Zwembad")
    clash = OwnCode(list_name="place", key="eigen_ruimte", label="Zwembad")
    lists = with_own(SHIPPED, [strange, clash])
    assert lists["place"] == SHIPPED["place"]
    assert lists["place"].label("eigen_ruimte", "nl") == "Eigen ruimte"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "own_code.empty"),
        (" - ! ", "own_code.empty"),
        ("b" * (LABEL_LENGTH + 1), "text.too_long"),
        ("zwem\x07bad", "text.control"),
        ("kantine", "own_code.taken"),
        ("Straat-of-park", "own_code.taken"),
        ("KÁNTINE", "own_code.taken"),
    ],
)
def test_a_label_that_cannot_be_is_refused_at_its_field(typed: str, code: str) -> None:
    with pytest.raises(InputError) as refusal:
        clean_own_label(typed, others=["Kantine", "Straat of park"])
    assert (refusal.value.code, refusal.value.field) == (code, "label")


def test_a_label_is_stored_in_one_line_without_spare_spaces() -> None:
    assert clean_own_label("  Zwembad \n Oost ", others=["Kantine"]) == "Zwembad Oost"
    assert clean_own_label("b" * LABEL_LENGTH, others=[]) == "b" * LABEL_LENGTH
    assert word_of("Zwembad Oost") == "zwembad-oost"


def test_whoever_holds_the_live_lists_sees_what_was_taken_and_so_does_the_line() -> None:
    lists = LiveLists(SHIPPED.values())
    before = lists.now
    assert line_codes(lists, on=TODAY).key("theme", "zwemmen") is None
    lists.take_own([SWIMMING])
    assert lists.now is not before
    assert lists.now is lists.now
    assert line_codes(lists, on=TODAY).key("theme", "zwemmen") == "eigen_2"
    lists.take_own([])
    assert dict(lists) == dict(SHIPPED)
    assert len(lists) == len(SHIPPED)
    assert "eigen_2" not in lists["theme"]
