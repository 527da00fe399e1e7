"""Contacts in one line: each row a line and exactly what it is read as."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from jis_desktop.domain.line_parts import Entry
from tests.domain.line_tables import MONDAY, NEXT_WEEK, TODAY, TOMORROW, read, shown

YILDIZ = "Y\u0131ld\u0131z"
RYAN = {"who": "Ryan · 3C", "kind": "check_in"}
JOB = {"themes": ("bijbaan_stage",)}
JOB_AT_WORK = JOB | {"life_domains": ("school_werk",)}

LINES: list[tuple[str, dict[str, Any]]] = [
    # the examples of command-line.md and of the ten tasks
    (
        "ryan 5m check-in bijbaan gevonden > ma",
        RYAN | JOB_AT_WORK | {"minutes": 5, "facts": "bijbaan gevonden", "follow_up_on": MONDAY},
    ),
    ("Ryan 5m", RYAN | {"minutes": 5}),
    ("ryan", RYAN),
    ("ryan > w", RYAN | {"follow_up_on": NEXT_WEEK}),
    # who
    ("RYAN 5m", RYAN | {"minutes": 5}),
    ("ryan/3c 5m", RYAN | {"minutes": 5}),
    ("ryan, 5m", RYAN | {"minutes": 5}),
    ("zoe", {"who": "Zoë · 1A", "kind": "check_in"}),
    ("ZO blij", {"who": "Zoë · 1A", "kind": "check_in", "facts": "blij"}),
    ("yildiz", {"who": YILDIZ, "kind": "check_in"}),
    ("محمد 5m", {"who": "محمد", "kind": "check_in", "minutes": 5}),
    ("sam de wit 5m", {"who": "Sam de Wit", "kind": "check_in", "minutes": 5}),
    ('"sam de wit" 5m', {"who": "Sam de Wit", "kind": "check_in", "minutes": 5}),
    ("sam 5m", {"who": "new Sam", "kind": "check_in", "minutes": 5}),
    ("noor/2b ziek", {"who": "Noor · 2B", "kind": "check_in", "facts": "ziek"}),
    ("noor/4a", {"who": "Noor · 4A", "kind": "check_in"}),
    ("noor ziek", {"who": "2 noor", "kind": "check_in", "facts": "ziek"}),
    ("ali", {"who": "2 ali", "kind": "check_in"}),
    ("ali/1z", {"who": "2 ali", "kind": "check_in"}),
    ("zoe/1a", {"who": "Zoë · 1A", "kind": "check_in"}),
    ("zoe/2b", {"who": "new Zoe/2b", "kind": "check_in"}),
    ("yil/2b", {"who": YILDIZ, "kind": "check_in"}),
    ("noor/1z", {"who": "new Noor/1z", "kind": "check_in"}),
    ("yassir 5m", {"who": "new Yassir", "kind": "check_in", "minutes": 5}),
    ("deJong 5m", {"who": "new deJong", "kind": "check_in", "minutes": 5}),
    (
        '"Ryan de V" 5m blij',
        {"who": "new Ryan de V", "kind": "check_in", "minutes": 5, "facts": "blij"},
    ),
    ('"Ryan de V"/3c', {"who": "new Ryan de V/3c", "kind": "check_in"}),
    ("\u201cRyan de V\u201d 5m", {"who": "new Ryan de V", "kind": "check_in", "minutes": 5}),
    ('"Doel" 5m', {"who": "Doel", "kind": "check_in", "minutes": 5}),
    ('"twee" 5m', {"who": "new Twee", "kind": "check_in", "minutes": 5}),
    ("😀 5m", {"who": "new 😀", "kind": "check_in", "minutes": 5}),
    # nobody
    ("", {"kind": "check_in"}),
    ("check-in ryan", {"kind": "check_in", "facts": "ryan"}),
    ("5m ryan", {"kind": "check_in", "minutes": 5, "facts": "ryan"}),
    ("met ryan gesproken", {"kind": "check_in", "facts": "met ryan gesproken"}),
    ("3c onrustig", {"kind": "check_in", "facts": "3c onrustig"}),
    # how long, and the kind that follows from it
    ("ryan 5 min", RYAN | {"minutes": 5}),
    ("ryan 15min", RYAN | {"minutes": 15, "kind": "gesprek"}),
    ("ryan 10m", RYAN | {"minutes": 10}),
    ("ryan 11m", RYAN | {"minutes": 11, "kind": "gesprek"}),
    ("ryan 1u", RYAN | {"minutes": 60, "kind": "gesprek"}),
    ("ryan 1u30", RYAN | {"minutes": 90, "kind": "gesprek"}),
    ("ryan 2 uur", RYAN | {"minutes": 120, "kind": "gesprek"}),
    ("ryan 90", RYAN | {"minutes": 90, "kind": "gesprek"}),
    ("ryan 2025 was zwaar", RYAN | {"facts": "2025 was zwaar"}),
    ("ryan 0612345678", RYAN | {"facts": "0612345678"}),
    ("ryan 2e gesprek", RYAN | {"facts": "2e gesprek"}),
    ("ryan blij 5m", RYAN | {"facts": "blij 5m"}),
    ("ryan 5m 10m", RYAN | {"minutes": 5, "facts": "10m"}),
    # kinds
    ("ryan checkin 45m", RYAN | {"minutes": 45}),
    ("ryan 5m gesprek", RYAN | {"minutes": 5, "kind": "gesprek"}),
    ("ryan diep gesprek over later", RYAN | {"kind": "diep_gesprek", "facts": "over later"}),
    ("ryan Driegesprek: goed", RYAN | {"kind": "driegesprek", "facts": "goed"}),
    ("ryan talk", RYAN | {"kind": "gesprek"}),
    ("ryan had gesprek", RYAN | {"facts": "had gesprek"}),
    # when
    ("ryan 10:20 5m", RYAN | {"at": time(10, 20), "minutes": 5}),
    ("ryan !gisteren 5m", RYAN | {"day": date(2027, 2, 8), "minutes": 5}),
    ("!23-11 ryan", RYAN | {"day": date(2026, 11, 23)}),
    ("ryan !ma", RYAN | {"day": date(2027, 2, 8)}),
    ("ryan !9-2", RYAN | {"day": TODAY}),
    ("ryan !wow blij", RYAN | {"facts": "!wow blij"}),
    (
        "ryan !9-2-2028",
        RYAN | {"facts": "!9-2-2028", "problems": [("date.in_future", "!9-2-2028")]},
    ),
    ("ryan !30-2", RYAN | {"facts": "!30-2", "problems": [("date.unknown_day", "!30-2")]}),
    ("ryan !9x", RYAN | {"facts": "!9x", "problems": [("date.unreadable", "!9x")]}),
    # signs
    ("ryan @plein blij", RYAN | {"place": "plein", "facts": "blij"}),
    ("ryan blij @playground.", RYAN | {"place": "plein", "facts": "blij"}),
    ("@plein ryan", RYAN | {"place": "plein"}),
    ("ryan @nergens", RYAN | {"facts": "@nergens", "problems": [("place.unknown", "@nergens")]}),
    ("ryan @plein @gym", RYAN | {"place": "plein", "facts": "@gym"}),
    ("ryan #huiswerk", RYAN | {"themes": ("huiswerk",), "life_domains": ("school_werk",)}),
    ("ryan #huiswerk #thuis", RYAN | {"themes": ("huiswerk",), "life_domains": ("thuis",)}),
    ("ryan #geenthema", RYAN | {"facts": "#geenthema"}),
    ("ryan +bijbaan +1", RYAN | {"supports": ("bijbaan_stage",), "facts": "+1"}),
    ("ryan ~mentor belt", RYAN | {"with_whom": "mentor", "facts": "belt"}),
    ("ryan ~50 euro", RYAN | {"facts": "~50 euro"}),
    # what the note suggests stays in it
    ("ryan (bijbaan), top", RYAN | JOB_AT_WORK | {"facts": "(bijbaan), top"}),
    ("ryan bijbaan #thuis", RYAN | JOB | {"life_domains": ("thuis",), "facts": "bijbaan"}),
    # impression
    ("ryan moe | slaapt slecht", RYAN | {"facts": "moe", "interpretation": "slaapt slecht"}),
    ("ryan moe // slaapt slecht", RYAN | {"facts": "moe", "interpretation": "slaapt slecht"}),
    ("ryan a | b | c", RYAN | {"facts": "a", "interpretation": "b | c"}),
    ("ryan zie http://x.nl", RYAN | {"facts": "zie http://x.nl"}),
    ("ryan moe |", RYAN | {"facts": "moe"}),
    # follow-up
    ("ryan > morgen", RYAN | {"follow_up_on": TOMORROW}),
    ("ryan >w", RYAN | {"follow_up_on": NEXT_WEEK}),
    ("ryan >volgende week", RYAN | {"follow_up_on": NEXT_WEEK}),
    ("ryan > 15-2", RYAN | {"follow_up_on": date(2027, 2, 15)}),
    ("ryan > 1 feb", RYAN | {"follow_up_on": date(2028, 2, 1)}),
    ("ryan > ma.", RYAN | {"follow_up_on": MONDAY}),
    ("ryan > mon", RYAN | {"follow_up_on": MONDAY}),
    (
        "ryan moe > ma | slaapt",
        RYAN | {"facts": "moe", "interpretation": "slaapt", "follow_up_on": MONDAY},
    ),
    (
        "ryan moe | slaapt > ma",
        RYAN | {"facts": "moe", "interpretation": "slaapt", "follow_up_on": MONDAY},
    ),
    ("ryan > ma @gym", RYAN | {"place": "gymzaal", "follow_up_on": MONDAY}),
    ("ryan 5 -> 6 > ma", RYAN | {"minutes": 5, "facts": "-> 6", "follow_up_on": MONDAY}),
    ("ryan cijfer > 5 > ma", RYAN | {"facts": "cijfer > 5", "follow_up_on": MONDAY}),
    ("ryan moe >", RYAN | {"facts": "moe"}),
    ("ryan >:(", RYAN | {"facts": ">:("}),
    ("ryan > fout", RYAN | {"facts": "> fout", "problems": [("date.unreadable", "> fout")]}),
    (
        "ryan > 5 meisjes",
        RYAN | {"facts": "> 5 meisjes", "problems": [("date.unreadable", "> 5 meisjes")]},
    ),
    ("ryan > 30-2", RYAN | {"facts": "> 30-2", "problems": [("date.unknown_day", "> 30-2")]}),
    (
        "ryan > 8-2-2027",
        RYAN | {"facts": "> 8-2-2027", "problems": [("date.in_past", "> 8-2-2027")]},
    ),
    # a quotation mark that is not closed
    (
        '"Sam de',
        {"who": "new Sam de", "kind": "check_in", "problems": [("who.quote_open", '"Sam de')]},
    ),
    # everything at once
    (
        (
            "ryan 10:20 15 min diep gesprek @plein ~ouder #geld +bijbaan !gisteren "
            'hij "wil" werken | hoopvol > 15 feb'
        ),
        {
            "who": "Ryan · 3C",
            "at": time(10, 20),
            "minutes": 15,
            "kind": "diep_gesprek",
            "place": "plein",
            "with_whom": "ouder",
            "themes": ("geld",),
            "supports": ("bijbaan_stage",),
            "day": date(2027, 2, 8),
            "facts": 'hij "wil" werken',
            "interpretation": "hoopvol",
            "follow_up_on": MONDAY,
        },
    ),
]


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line for line, _expected in LINES])
def test_a_contact_is_read_as(line: str, expected: dict[str, Any]) -> None:
    reading = read(line)
    assert reading.entry is Entry.CONTACT
    assert shown(reading) == expected


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line for line, _expected in LINES])
def test_a_contact_is_ready_with_one_youth_and_nothing_unreadable(
    line: str, expected: dict[str, Any]
) -> None:
    who = expected.get("who", "")
    clear = bool(who) and not who[0].isdigit() and "problems" not in expected
    assert read(line).ready == clear


def test_without_a_kind_a_short_talk_is_a_check_in_and_a_longer_one_a_talk() -> None:
    kinds = [(minutes, read(f"ryan {minutes}m").kind) for minutes in (1, 10, 11, 60)]
    assert kinds == [(1, "check_in"), (10, "check_in"), (11, "gesprek"), (60, "gesprek")]
    assert read("ryan").kind == "check_in"
