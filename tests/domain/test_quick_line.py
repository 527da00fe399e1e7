"""What a line is read as: every example of the grammar, and what must hold for any text."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.bootstrap import load_lists
from jis_desktop.domain.line_parts import Entry, ReadLine, Who
from jis_desktop.domain.quick_line import keyword_of, read_line
from jis_desktop.domain.young_person import KnownName
from jis_desktop.resources import resource_path

LISTS = load_lists()
TODAY = date(2026, 11, 24)
RYAN = KnownName(id=UUID(int=1), name="Ryan", class_name="3C")
NAMES = (RYAN, KnownName(id=UUID(int=2), name="Zoë van Dijk", nickname="Zo"))
BOTH = (RYAN, KnownName(id=UUID(int=3), name="Ryan", class_name="2B"))
_SIGNS = re.compile(r"[@#+~!>|/\"]|\d")


def read(line: str, names: tuple[KnownName, ...] = NAMES) -> ReadLine:
    return read_line(line, names=names, lists=LISTS, today=TODAY)


@pytest.mark.parametrize(
    ("line", "entry", "fields"),
    [
        (
            "ryan 5m check-in bijbaan gevonden > ma",
            Entry.CONTACT,
            {
                "who": Who(id=RYAN.id),
                "kind": "check_in",
                "minutes": 5,
                "facts": "bijbaan gevonden",
                "themes": ("bijbaan_stage",),
                "follow_up_on": date(2026, 11, 30),
            },
        ),
        ("ryan 5", Entry.CONTACT, {"minutes": 5, "kind": "check_in", "facts": ""}),
        ("ryan 15 min ging goed", Entry.CONTACT, {"minutes": 15, "kind": "gesprek"}),
        ("ryan 1u30 diep", Entry.CONTACT, {"minutes": 90, "kind": "diep_gesprek"}),
        ("ryan driegesprek", Entry.CONTACT, {"kind": "driegesprek", "minutes": None}),
        ("RYAN 10:20 5m", Entry.CONTACT, {"at": time(10, 20), "minutes": 5}),
        ("zoe van dijk 5m", Entry.CONTACT, {"who": Who(id=UUID(int=2))}),
        ("zo 5m", Entry.CONTACT, {"who": Who(id=UUID(int=2))}),
        ("noor 5m", Entry.CONTACT, {"who": Who(name="Noor")}),
        ("noor/4a 5m", Entry.CONTACT, {"who": Who(name="Noor", class_name="4a")}),
        ('"Ryan de V" 5m', Entry.CONTACT, {"who": Who(name="Ryan de V")}),
        ("ryan 5m @kantine rustig", Entry.CONTACT, {"place": "kantine", "facts": "rustig"}),
        ("ryan rustig @kantine", Entry.CONTACT, {"place": "kantine", "facts": "rustig"}),
        ("ryan #huiswerk", Entry.CONTACT, {"themes": ("huiswerk",), "facts": ""}),
        ("ryan #thuis", Entry.CONTACT, {"life_domains": ("thuis",)}),
        ("ryan +bijbaan", Entry.CONTACT, {"supports": ("bijbaan_stage",), "facts": ""}),
        ("ryan ~mentor", Entry.CONTACT, {"with_whom": "mentor"}),
        ("ryan !gisteren 5m", Entry.CONTACT, {"day": date(2026, 11, 23)}),
        ("ryan !23-11", Entry.CONTACT, {"day": date(2026, 11, 23)}),
        ("ryan !1-12", Entry.CONTACT, {"day": date(2025, 12, 1)}),
        ("ryan stil | maakt zich zorgen", Entry.CONTACT, {"interpretation": "maakt zich zorgen"}),
        (
            "ryan stil | zorgen > morgen",
            Entry.CONTACT,
            {"interpretation": "zorgen", "follow_up_on": date(2026, 11, 25)},
        ),
        ("ryan 5m >w", Entry.CONTACT, {"follow_up_on": date(2026, 12, 1)}),
        ("ryan 5m > 15-2", Entry.CONTACT, {"follow_up_on": date(2027, 2, 15)}),
        ("ryan 5m > volgende week", Entry.CONTACT, {"follow_up_on": date(2026, 12, 1)}),
        ("ryan goed gesprek gehad", Entry.CONTACT, {"facts": "goed gesprek gehad"}),
        ("gang 3", Entry.TALLY, {"kind": "gangcontact", "count": 3}),
        ("gang", Entry.TALLY, {"count": 1}),
        ("corridor 2", Entry.TALLY, {"kind": "gangcontact", "count": 2}),
        ("straat 2 12-13", Entry.TALLY, {"kind": "straatcontact", "age_band": "leeftijd_12_13"}),
        (
            "signaal ryan thuis onveilig ...",
            Entry.EARLY_SIGNAL,
            {"who": Who(id=RYAN.id), "topic": "onveilig_thuis", "life_domains": ("thuis",)},
        ),
        ("signaal pesten in 2b", Entry.EARLY_SIGNAL, {"who": Who(), "topic": "pesten"}),
        ("signal niemand pesten", Entry.EARLY_SIGNAL, {"who": Who(), "facts": "pesten"}),
        (
            'signaal groep "twee uit 2B" pesten',
            Entry.EARLY_SIGNAL,
            {"who": Who(group="twee uit 2B"), "topic": "pesten"},
        ),
        ("signaal Noor pesten", Entry.EARLY_SIGNAL, {"who": Who(name="Noor")}),
        ("signaal iets vreemds", Entry.EARLY_SIGNAL, {"who": Who(), "topic": "anders"}),
        (
            "activiteit voetbal 60m 14m 9j @plein",
            Entry.ACTIVITY,
            {
                "kind": "sport",
                "title": "voetbal",
                "minutes": 60,
                "girls": 14,
                "boys": 9,
                "place": "plein",
            },
        ),
        ("activiteit voetbal 14m 9j", Entry.ACTIVITY, {"girls": 14, "boys": 9, "minutes": None}),
        ("activiteit inloop 60m", Entry.ACTIVITY, {"kind": "inloop", "minutes": 60, "girls": None}),
        (
            "activiteit voetbal 14 meisjes 9 jongens 1u 2x",
            Entry.ACTIVITY,
            {"girls": 14, "boys": 9, "others": 2, "minutes": 60},
        ),
        ("activity voetbal 60m 14m 9j", Entry.ACTIVITY, {"minutes": 60, "girls": 14}),
        (
            "steun ryan bijbaan",
            Entry.SUPPORT,
            {"group": "support_pupil", "item": "bijbaan_stage", "who": Who(id=RYAN.id)},
        ),
        ("steun school uitgestuurd", Entry.SUPPORT, {"group": "support_school"}),
        (
            "traject ryan mentor spijbelt",
            Entry.TRAJECTORY,
            {"referred_by": "mentor", "facts": "spijbelt"},
        ),
        ("doel ryan zelf een bijbaan vinden", Entry.GOAL, {"facts": "zelf een bijbaan vinden"}),
    ],
)
def test_a_line_is_read_as(line: str, entry: Entry, fields: dict[str, Any]) -> None:
    found = read(line)
    assert found.entry is entry
    assert {name: getattr(found, name) for name in fields} == fields
    assert found.problems == ()
    assert found.ready


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ryan 5m > 30-2", "date.unknown_day"),
        ("ryan 5m > ooit", "date.unreadable"),
        ("ryan 5m > 2020-01-01", "date.in_past"),
        ("ryan 5m !2027-01-01", "date.in_future"),
        ("ryan @maan", "place.unknown"),
        ("gang drie", "tally.unreadable"),
        ("steun ryan iets", "support.unknown"),
    ],
)
def test_a_part_that_cannot_be_read_is_named(line: str, code: str) -> None:
    found = read(line)
    assert [problem.code for problem in found.problems] == [code]
    assert not found.ready


def test_two_of_one_name_are_told_apart_by_class() -> None:
    assert [known.class_name for known in read("ryan 5m", BOTH).who.candidates] == ["3C", "2B"]
    assert not read("ryan 5m", BOTH).ready
    assert read("ryan/2b 5m", BOTH).who == Who(id=UUID(int=3))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_example_of_the_help_is_ready(language: str) -> None:
    text = resource_path("messages", f"quick_line_help.{language}.txt").read_text()
    examples = [line.strip() for line in text.splitlines() if line.startswith("  ")]
    lines = [re.split(r"\s{3,}", example)[0] for example in examples]
    ready = [line for line in lines if not line.startswith("wie ") and not line.startswith("who ")]
    assert len(ready) >= 10
    assert [line for line in ready if not read(line).ready] == []


@given(st.text(max_size=200))
def test_reading_never_raises(line: str) -> None:
    read(line)


@given(st.lists(st.from_regex(r"[a-zé😀]{1,12}", fullmatch=True), min_size=1, max_size=12))
def test_no_word_of_a_note_gets_lost(words: list[str]) -> None:
    line = "ryan " + " ".join(words)
    kept = read(line).facts.split()
    lost = [word for word in words if word not in kept]
    # Only a kind of contact may be taken from the front of a note.
    assert all(LISTS["contact_kind"].match(word, TODAY) for word in lost)
    assert not _SIGNS.search(" ".join(words))


def test_a_keyword_is_the_first_word() -> None:
    assert keyword_of("signaal ryan") == "signaal"
    assert keyword_of("ryan signaal") == ""


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("s ryan thuis onveilig", Entry.EARLY_SIGNAL),
        ("a voetbal 14m 9j", Entry.ACTIVITY),
        ("g 3", Entry.TALLY),
        ("s", Entry.CONTACT),
        ("sa", Entry.CONTACT),
        ("S 5m gesprek", Entry.CONTACT),
        ("s. 5m gesprek", Entry.CONTACT),
    ],
)
def test_a_lone_small_letter_with_something_behind_it_says_what_is_logged(
    line: str, entry: Entry
) -> None:
    assert read(line).entry is entry
    letter = line.partition(" ")[0]
    assert keyword_of(line) == ("" if entry is Entry.CONTACT else letter)


def test_under_another_tab_a_letter_is_just_a_letter() -> None:
    noticed = read_line(
        "a in de gang", names=NAMES, lists=LISTS, today=TODAY, tab=Entry.EARLY_SIGNAL
    )
    assert noticed.facts == "a in de gang"
