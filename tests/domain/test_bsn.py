from __future__ import annotations

from datetime import date
from itertools import pairwise
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jis_desktop.domain.bsn import find_bsns, passes_elfproef, without

PASSES = ("111222333", "123456782", "012345672")
"""Numbers for trying out: nobody has them."""
SEPARATORS = (" ", ".", "-", " - ", "\u00a0", "\u2011", "\u2013", "/")


def numbers() -> st.SearchStrategy[str]:
    """Numbers of 9 digits that pass, none of them a date without its zero."""
    made = st.integers(1_000_000, 99_999_999).map(_with_last_digit)
    return made.filter(bool)


def _with_last_digit(head: int) -> str:
    digits = f"{head:08d}"
    rest = sum(w * int(d) for w, d in zip(range(9, 1, -1), digits, strict=True)) % 11
    return f"{digits}{rest}" if rest < 10 else ""


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_bsns(text)]


@pytest.mark.parametrize("digits", PASSES)
def test_known_numbers_pass(digits: str) -> None:
    assert passes_elfproef(digits)


@pytest.mark.parametrize(
    "digits", ["", "000000000", "000000012", "12345678", "123456783", "1234567820", "12345678x"]
)
def test_what_is_no_bsn_does_not_pass(digits: str) -> None:
    assert not passes_elfproef(digits)


def test_eight_digits_lack_the_leading_zero() -> None:
    assert passes_elfproef("12345672")
    assert passes_elfproef("012345672")


@given(digits=numbers(), place=st.integers(0, 8), other=st.integers(0, 9))
def test_another_digit_at_any_place_never_passes(digits: str, place: int, other: int) -> None:
    assume(digits[place] != str(other))
    assert not passes_elfproef(f"{digits[:place]}{other}{digits[place + 1 :]}")


@given(digits=numbers(), place=st.integers(0, 6))
def test_two_neighbours_swapped_never_pass(digits: str, place: int) -> None:
    assume(digits[place] != digits[place + 1])
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    assert not passes_elfproef(swapped)


@given(
    digits=numbers(),
    gap=st.sampled_from(("", *SEPARATORS)),
    shape=st.sampled_from([(3, 3, 3), (4, 2, 3), (2, 3, 4), (5, 4), (3, 2, 2, 2), (9,)]),
    before=st.sampled_from(["", "bsn ", "nr.", "(", "Ryan 3c: ", "😀 ", "regel\n"]),
    after=st.sampled_from(["", " en meer", ".", ")", ", zei hij", "\n14 man", "!"]),
)
def test_every_number_is_found_however_it_is_grouped(
    digits: str, gap: str, shape: tuple[int, ...], before: str, after: str
) -> None:
    places = [sum(shape[:number]) for number in range(len(shape) + 1)]
    written = gap.join(digits[a:b] for a, b in pairwise(places))
    assert found(before + written + after) == [written]


@pytest.mark.parametrize(
    "text",
    [
        "5 123 456 782",
        "123.456.782 14",
        "20m 123456782 5m",
        "bsn123456782",
        "1234.56.782 en 14 man",
        "zijn moeder: 0612345678 en bsn 123456782",
        "0612345678 123456782",
    ],
)
def test_numbers_beside_it_do_not_hide_it(text: str) -> None:
    assert len(found(text)) == 1


def test_two_of_them_are_both_found() -> None:
    assert found("123456782 en 111222333") == ["123456782", "111222333"]


@given(
    rest=st.integers(10_000_000, 99_999_999).map(str),
    written=st.sampled_from(
        ["06{0}", "06-{0}", "06 {0}", "+316{0}", "+31 6 {0}", "0031 6 {0}", "+31 (0)6-{0}"]
    ),
)
def test_a_mobile_number_never_warns(rest: str, written: str) -> None:
    assert not found(f"bel {written.format(rest)} even")


@given(rest=st.integers(1_000_000, 9_999_999).map(str))
def test_a_number_of_the_city_never_warns(rest: str) -> None:
    grouped = f"{rest[:3]} {rest[3:5]} {rest[5:]}"
    assert not found(f"020-{rest} of 020 {grouped} of (020) {rest}")


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_day_never_warns(day: date) -> None:
    for form in ("%d-%m-%Y", "%d%m%Y", "%Y-%m-%d", "%Y%m%d", "%d.%m.%Y"):
        assert not found(f"op {day:{form}} om 14.30-15.45")


@pytest.mark.parametrize(
    "text", ["NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "5412 7512 3412 3456", "1234567820"]
)
def test_a_bank_number_does_not_warn(text: str) -> None:
    assert not found(text)


@given(st.text(max_size=60))
def test_any_text_may_come(text: str) -> None:
    for one in find_bsns(text):
        assert sum(letter.isdecimal() for letter in text[one.start : one.end]) in {8, 9}


@given(
    words=st.lists(st.sampled_from(["ryan", "5m", *PASSES, "123 456 782", "\n", "😀"]), max_size=8)
)
def test_taking_out_leaves_the_other_words_and_no_number(words: list[str]) -> None:
    text = " ".join(words)
    while spans := find_bsns(text):
        _cut, text = without(text, spans[0])
    left = [word for word in text.split() if word]
    assert left == [
        word for word in " ".join(words).split() if word not in {*PASSES, "123", "456", "782"}
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("bsn 123456782 gezien", "bsn gezien"),
        ("bsn 123456782.", "bsn."),
        ("123456782 gezien", "gezien"),
        ("bsn 123456782", "bsn"),
        ("bsn:123456782, ja", "bsn:, ja"),
        ("123456782", ""),
    ],
)
def test_one_space_goes_along(before: str, after: str) -> None:
    (span,) = find_bsns(before)
    assert without(before, span)[1] == after


def test_one_random_number_in_eleven_warns() -> None:
    """The figure that the documentation names: 9.1 % of all numbers of 9 digits."""
    dice = Random(11)  # noqa: S311  a sample, no secret
    tried = 20_000
    warned = sum(bool(find_bsns(f"{dice.randrange(10**9):09d}")) for _ in range(tried))
    assert 0.080 < warned / tried < 0.100
