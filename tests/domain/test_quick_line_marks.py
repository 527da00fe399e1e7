"""What the window draws from a reading (parts, hints, problems), how much work a line is, and
that the help tells the truth.
"""

from __future__ import annotations

import re
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.line_names import MOST_NAME_WORDS, NameBook
from jis_desktop.domain.line_parts import Entry, ReadLine, Who, WhoKind
from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.text_rules import LINE_LENGTH
from tests.domain.line_tables import (
    BOOK,
    LISTS,
    MONDAY,
    NAMES,
    ROOT,
    TODAY,
    known,
    lines,
    read,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.young_person import KnownName

MESSAGES = ROOT / "resources" / "messages"
tabs = st.none() | st.sampled_from(Entry)


def parts(text: str) -> list[tuple[str, str, Any]]:
    return [(part.text, part.field, part.value) for part in read(text).parts]


def hints(text: str) -> list[tuple[str, str, Any]]:
    return [(hint.text, hint.field, hint.value) for hint in read(text).hints]


def test_the_chips_of_a_contact_stand_in_the_order_of_the_line() -> None:
    assert parts("ryan 5 min check-in bijbaan @plein gevonden | blij > ma") == [
        ("ryan", "who", NAMES[0].id),
        ("5 min", "minutes", 5),
        ("check-in", "kind", "check_in"),
        ("bijbaan", "facts", "bijbaan"),
        ("@plein", "place", "plein"),
        ("gevonden", "facts", "gevonden"),
        ("|", "interpretation", None),
        ("blij", "interpretation", "blij"),
        ("> ma", "follow_up_on", MONDAY),
    ]


def test_the_first_word_is_a_chip_of_its_own() -> None:
    assert parts("signaal groep 2b pesten")[:2] == [
        ("signaal", "entry", Entry.EARLY_SIGNAL),
        ("groep 2b", "who", "2b"),
    ]
    assert parts("steun school ouders")[:2] == [
        ("steun", "entry", Entry.SUPPORT),
        ("school", "group", "support_school"),
    ]


def test_a_note_suggests_without_losing_a_word() -> None:
    assert hints("ryan bijbaan gevonden") == [("bijbaan", "themes", "bijbaan_stage")]
    assert hints("signaal ryan gehoord: thuis onveilig.") == [
        ("gehoord", "source", "gehoord"),
        ("thuis", "life_domains", "thuis"),
        ("onveilig", "topic", "onveilig_thuis"),
    ]
    assert hints("steun school klas uitgestuurd") == [("uitgestuurd", "item", "uit_de_klas")]
    assert hints("activiteit de-escaleren-voetbal")[0] == ("voetbal", "kind", "sport")


def test_a_note_never_claims_a_support_action() -> None:
    """Figures count what the worker did; only "+" or a click says so."""
    assert read("ryan bijbaan gevonden").supports == ()
    assert read("ryan bijbaan gevonden +bijbaan").supports == ("bijbaan_stage",)


def test_a_word_in_another_word_suggests_nothing() -> None:
    assert hints("ryan geldt pestende stagelopen") == []


def test_a_problem_says_where_it_is() -> None:
    (problem,) = read("ryan @nergens blij").problems
    assert (problem.start, problem.end, problem.field) == (5, 13, "place")
    first, last = read("ryan !30-2 blij > 30-2").problems
    assert (first.text, last.text) == ("!30-2", "> 30-2")


@pytest.mark.parametrize(
    ("who", "kind", "settled"),
    [
        (Who(), WhoKind.NOBODY, False),
        (Who(group="2b"), WhoKind.GROUP, False),
        (Who(name="Noor"), WhoKind.NEW, True),
        (Who(id=NAMES[0].id), WhoKind.KNOWN, True),
        (Who(name="noor", candidates=NAMES[2:4]), WhoKind.AMBIGUOUS, False),
    ],
)
def test_whom_a_line_names_is_one_of_five(who: Who, kind: WhoKind, *, settled: bool) -> None:
    assert (who.kind, who.settled) == (kind, settled)


@given(lines, tabs)
def test_every_word_has_a_part_and_no_two_parts_overlap(text: str, tab: Entry | None) -> None:
    reading = read(text, tab)
    ends = [0, *(place for part in reading.parts for place in (part.start, part.end)), len(text)]
    assert ends == sorted(ends)
    between = [text[end:start] for end, start in zip(ends[::2], ends[1::2], strict=True)]
    assert "".join(between).strip() == ""


@given(lines, tabs)
def test_words_that_are_left_over_stand_in_a_text(text: str, tab: Entry | None) -> None:
    reading = read(text, tab)
    for part in reading.parts:
        if part.field in {"facts", "interpretation", "title"} and part.value is not None:
            assert " ".join(part.text.split()) in " ".join(getattr(reading, part.field).split())


@given(lines, tabs)
def test_hints_and_problems_lie_within_parts(text: str, tab: Entry | None) -> None:
    reading = read(text, tab)
    for mark in (*reading.hints, *reading.problems):
        assert mark.text == text[mark.start : mark.end]
        around = [p for p in reading.parts if p.start < mark.end and mark.start < p.end]
        assert around[0].start <= mark.start
        assert mark.end <= around[-1].end


@given(lines, tabs)
def test_a_line_reads_the_same_again_and_with_the_names_in_any_form(
    text: str, tab: Entry | None
) -> None:
    def again(names: Any) -> ReadLine:
        return read_line(text, names=names, lists=LISTS, today=TODAY, tab=tab)

    assert again(NAMES) == again(list(NAMES)) == again(NameBook(NAMES)) == again(BOOK)


class CountedBook(NameBook):
    """Tells how often it was asked, and refuses to be read through."""

    asked = 0

    def answering(self, name: str) -> tuple[KnownName, ...]:
        self.asked += 1
        return super().answering(name)


def calls(work: Callable[[], object]) -> int:
    """How many function calls a piece of work takes."""
    number = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal number
        number += event in {"call", "c_call"}

    work()  # the tables are made once
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return number


def calls_to_read(text: str, book: NameBook) -> int:
    return calls(lambda: read_line(text, names=book, lists=LISTS, today=TODAY))


def crowd(size: int) -> tuple[KnownName, ...]:
    return tuple(known(number, f"Naam{number}", "3C") for number in range(size))


LONG = (
    "naam1 " + "woord bijbaan " * 150,
    "naam1 " + "#huiswerk @plein " * 120,
    "gang " + "3 12-13 " * 250,
    "signaal " + "thuis-pesten " * 150,
    "naam1 > " + "ma > " * 400,
    '"' + '"a ' * 600,
)


def test_two_thousand_names_cost_a_line_no_more_than_two() -> None:
    line = "naam1 5m check-in bijbaan gevonden > ma"
    few, many = NameBook(crowd(2)), NameBook(crowd(2_000))
    # A cache that is filled on the way is a handful of calls; reading all names is thousands.
    assert calls_to_read(line, many) <= calls_to_read(line, few) + 20


def test_a_line_asks_for_a_few_names_however_long_it_is() -> None:
    book = CountedBook(crowd(2_000))
    read_line("naam1/3c " + "bijbaan " * 240, names=book, lists=LISTS, today=TODAY)
    assert 0 < book.asked <= 2 * MOST_NAME_WORDS


@pytest.mark.parametrize("text", LONG)
def test_the_work_grows_with_the_line_and_not_with_its_square(text: str) -> None:
    whole, half = text[:LINE_LENGTH], text[: LINE_LENGTH // 2]
    book = NameBook(crowd(10))
    assert calls_to_read(whole, book) < 2.3 * calls_to_read(half, book)
    assert calls_to_read(whole, book) < 25_000


def test_control_reading_through_all_names_would_show() -> None:
    names = crowd(2_000)
    line = "naam1 5m"
    as_a_tuple = calls(lambda: read_line(line, names=names, lists=LISTS, today=TODAY))
    assert as_a_tuple > 10 * calls_to_read(line, NameBook(names))


def examples(language: str) -> list[str]:
    """The example lines of the help: indented, with two spaces before their explanation."""
    text = (MESSAGES / f"quick_line_help.{language}.txt").read_text("utf-8")
    indented = re.findall(r"^  (\S.*?)(?:   *\S.*)?$", text, re.MULTILINE)
    return [line.removesuffix(" ...") for line in indented if line not in {"wie", "who"}]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_example_of_the_help_can_be_saved(language: str) -> None:
    found = examples(language)
    assert len(found) == 14
    assert {read(line).entry for line in found} == set(Entry)
    assert [line for line in found if not read(line).ready] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_sign_and_length_that_the_help_names_is_understood(language: str) -> None:
    text = (MESSAGES / f"quick_line_help.{language}.txt").read_text("utf-8")
    named = re.findall(r"(?<![\w/])[@#+~!][\w-]+|> [\w-]+(?: feb)?", text)
    assert len(named) > 15
    for sign in {name for name in named if name not in {"> en", "> may", "> mag"}}:
        reading = read(f"ryan {sign}")
        assert (sign, reading.facts, reading.problems) == (sign, "", ())


def test_what_a_line_can_be_told_has_a_sentence() -> None:
    sentences: dict[str, Any] = {}
    for path in MESSAGES.glob("*.toml"):
        sentences |= tomllib.loads(path.read_text("utf-8"))
    broken = ("ryan @x", "ryan > x", "ryan > 30-2", "ryan > 8-2-27", "ryan !9x", "gang x")
    others = ("ryan !9-2-28", "steun x", "steun bijbaan > ma", '"ryan')
    codes = {problem.code for line in (*broken, *others) for problem in read(line).problems}
    assert len(codes) == 9
    assert codes <= set(sentences)
