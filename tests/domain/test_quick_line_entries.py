"""Tallies, early signals, activities, support, trajectories and goals in one line, row by row."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from jis_desktop.domain.line_parts import Entry
from tests.domain.line_tables import MONDAY, read, shown

CORRIDOR, STREET = {"kind": "gangcontact"}, {"kind": "straatcontact"}
UNSAFE = {"topic": "onveilig_thuis", "sort": "probleem", "life_domains": ("thuis",)}
BULLYING = {"topic": "pesten", "sort": "probleem", "life_domains": ("school_werk",)}
MONEY = {"topic": "geldzorgen", "sort": "probleem"}
PUPIL = {"group": "support_pupil"}
SCHOOL = {"group": "support_school"}
CONNECTION = {"group": "support_connection"}
RYAN = {"who": "Ryan · 3C"}

TALLIES: list[tuple[str, dict[str, Any]]] = [
    ("gang", CORRIDOR),
    ("gang 3", CORRIDOR | {"count": 3}),
    ("Gang: 3", CORRIDOR | {"count": 3}),
    ("gang 3x", CORRIDOR | {"count": 3}),
    ("gang 3 12-13", CORRIDOR | {"count": 3, "age_band": "leeftijd_12_13"}),
    ("gang 12-13", CORRIDOR | {"age_band": "leeftijd_12_13"}),
    ("corridor 3", CORRIDOR | {"count": 3}),
    ("straat 2", STREET | {"count": 2}),
    ("street 2", STREET | {"count": 2}),
    (
        "gang 2 10:20 !gisteren",
        CORRIDOR | {"count": 2, "at": time(10, 20), "day": date(2027, 2, 8)},
    ),
    # what a count may be is the record's rule; here it is only read
    ("gang 0", CORRIDOR | {"count": 0}),
    ("gang -2", CORRIDOR | {"count": -2}),
    ("gang 3 4", CORRIDOR | {"count": 3, "facts": "4", "problems": [("tally.unreadable", "4")]}),
    ("gang veel", CORRIDOR | {"facts": "veel", "problems": [("tally.unreadable", "veel")]}),
    (
        "gang 3 @plein",
        CORRIDOR | {"count": 3, "facts": "@plein", "problems": [("tally.unreadable", "@plein")]},
    ),
    ("gang --3", CORRIDOR | {"facts": "--3", "problems": [("tally.unreadable", "--3")]}),
]

EARLY_SIGNALS: list[tuple[str, dict[str, Any]]] = [
    ("signaal ryan thuis onveilig", RYAN | UNSAFE | {"facts": "thuis onveilig"}),
    ("Signaal: ryan thuis onveilig", RYAN | UNSAFE | {"facts": "thuis onveilig"}),
    (
        "signal ryan poverty",
        RYAN
        | {"topic": "armoede", "sort": "probleem", "life_domains": ("thuis",), "facts": "poverty"},
    ),
    ("signaal ryan/3c geld", RYAN | MONEY | {"facts": "geld"}),
    ("signaal noor geld", {"who": "2 noor"} | MONEY | {"facts": "geld"}),
    ("signaal ryan doet raar", RYAN | {"topic": "anders", "facts": "doet raar"}),
    ("signaal ryan", RYAN),
    # the rule for somebody who is not known
    ("signaal Yassir geld", {"who": "new Yassir"} | MONEY | {"facts": "geld"}),
    ("signaal yassir geld", MONEY | {"facts": "yassir geld"}),
    ('signaal "yassir" geld', {"who": "new Yassir"} | MONEY | {"facts": "geld"}),
    ("signaal pesten in 2b", BULLYING | {"facts": "pesten in 2b"}),
    ("signaal Pesten in 2b", BULLYING | {"facts": "Pesten in 2b"}),
    ("signaal Thuis pesten", BULLYING | {"life_domains": ("thuis",), "facts": "Thuis pesten"}),
    ("signaal Er wordt gevochten", {"topic": "anders", "facts": "Er wordt gevochten"}),
    ("signaal Jongens pesten", BULLYING | {"facts": "Jongens pesten"}),
    # a group, nobody
    ("signaal groep 2b pesten", {"who": "group 2b"} | BULLYING | {"facts": "pesten"}),
    (
        'signaal groep "twee uit 2B" pesten',
        {"who": "group twee uit 2B"} | BULLYING | {"facts": "pesten"},
    ),
    ("signal group 2b pesten", {"who": "group 2b"} | BULLYING | {"facts": "pesten"}),
    ("signaal niemand pesten", BULLYING | {"facts": "pesten"}),
    ("signaal groep", {"topic": "anders", "facts": "groep"}),
    # topic, domain, source
    (
        "signaal ryan online pesten",
        RYAN | BULLYING | {"life_domains": ("online",), "facts": "online pesten"},
    ),
    ("signaal ryan gezien geld", RYAN | MONEY | {"source": "gezien", "facts": "gezien geld"}),
    ("signaal ryan geld en pesten", RYAN | MONEY | {"facts": "geld en pesten"}),
    ("signaal ryan geld #pesten", RYAN | BULLYING | {"facts": "geld"}),
    (
        "signaal ryan geld #straat",
        RYAN | MONEY | {"life_domains": ("straat_wijk",), "facts": "geld"},
    ),
    ("signaal ryan 10:20 geld", RYAN | MONEY | {"at": time(10, 20), "facts": "geld"}),
    ("signaal ryan 5m geld", RYAN | MONEY | {"facts": "5m geld"}),
    ("signaal ryan geld @plein", RYAN | MONEY | {"facts": "geld @plein"}),
    (
        "signaal ryan geld | erger dan eerst > ma",
        RYAN
        | MONEY
        | {"facts": "geld", "interpretation": "erger dan eerst", "follow_up_on": MONDAY},
    ),
]

ACTIVITIES: list[tuple[str, dict[str, Any]]] = [
    (
        "activiteit voetbal 60m 14m 9j @plein",
        {
            "kind": "sport",
            "title": "voetbal",
            "minutes": 60,
            "girls": 14,
            "boys": 9,
            "place": "plein",
            "themes": ("sport",),
        },
    ),
    ("activiteit inloop 60m", {"kind": "inloop", "title": "inloop", "minutes": 60}),
    ("activiteit inloop 14m 9j", {"kind": "inloop", "title": "inloop", "girls": 14, "boys": 9}),
    (
        "activiteit inloop 14m 9j 60m",
        {"kind": "inloop", "title": "inloop", "girls": 14, "boys": 9, "minutes": 60},
    ),
    ("activiteit inloop 1u 14m", {"kind": "inloop", "title": "inloop", "girls": 14, "minutes": 60}),
    (
        "activiteit inloop 60m 14m",
        {"kind": "inloop", "title": "inloop", "girls": 14, "minutes": 60},
    ),
    ("activiteit inloop 9j 14m", {"kind": "inloop", "title": "inloop", "girls": 14, "boys": 9}),
    (
        "activiteit inloop 60 min 9j",
        {"kind": "inloop", "title": "inloop", "boys": 9, "minutes": 60},
    ),
    (
        "activiteit inloop 14 meisjes 9 jongens",
        {"kind": "inloop", "title": "inloop", "girls": 14, "boys": 9},
    ),
    (
        "activiteit inloop 14 girls 1 boy",
        {"kind": "inloop", "title": "inloop", "girls": 14, "boys": 1},
    ),
    ("activiteit inloop 3x", {"kind": "inloop", "title": "inloop", "others": 3}),
    ("activiteit inloop 3 anders", {"kind": "inloop", "title": "inloop", "others": 3}),
    ("activiteit inloop 0j", {"kind": "inloop", "title": "inloop", "boys": 0}),
    ("activiteit inloop -3j", {"kind": "inloop", "title": "inloop", "boys": -3}),
    ("activiteit inloop 3j 4j", {"kind": "inloop", "title": "inloop 4j", "boys": 3}),
    (
        "activiteit koken 10:20 !gisteren",
        {
            "kind": "talentontwikkeling",
            "title": "koken",
            "at": time(10, 20),
            "day": date(2027, 2, 8),
        },
    ),
    ("activiteit les 4 van 8", {"kind": "anders", "title": "les 4 van 8"}),
    (
        "activiteit Powergirls workshop",
        {"kind": "workshop", "title": "Powergirls workshop", "programme": "powergirls"},
    ),
    (
        "activiteit inloop | druk, leuk",
        {"kind": "inloop", "title": "inloop", "interpretation": "druk, leuk"},
    ),
    ("activiteit inloop #huiswerk", {"kind": "inloop", "title": "inloop", "themes": ("huiswerk",)}),
    (
        "activiteit inloop > ma",
        {"kind": "inloop", "title": "inloop > ma", "problems": [("follow_up.not_here", "> ma")]},
    ),
    ("activity inloop 60m", {"kind": "inloop", "title": "inloop", "minutes": 60}),
    ("activiteit 60m", {"minutes": 60}),
    ("activiteit", {}),
]

SUPPORT: list[tuple[str, dict[str, Any]]] = [
    ("steun ryan bijbaan", RYAN | PUPIL | {"item": "bijbaan_stage", "facts": "bijbaan"}),
    ("steun bijbaan", PUPIL | {"item": "bijbaan_stage", "facts": "bijbaan"}),
    ("steun leerling ryan bijbaan", RYAN | PUPIL | {"item": "bijbaan_stage", "facts": "bijbaan"}),
    (
        "steun Yassir bijbaan",
        {"who": "new Yassir"} | PUPIL | {"item": "bijbaan_stage", "facts": "bijbaan"},
    ),
    ("steun yassir bijbaan", PUPIL | {"item": "bijbaan_stage", "facts": "yassir bijbaan"}),
    (
        "steun ryan 15m cv gemaakt +bijbaan",
        RYAN | PUPIL | {"item": "bijbaan_stage", "minutes": 15, "facts": "cv gemaakt"},
    ),
    (
        "steun school klas uitgestuurd",
        SCHOOL | {"item": "uit_de_klas", "facts": "klas uitgestuurd"},
    ),
    ("steun school +ouders", SCHOOL | {"item": "bemiddelen_ouders"}),
    ("steun verbinding ouders", CONNECTION | {"item": "ouders_netwerk", "facts": "ouders"}),
    ("support connection ouders", CONNECTION | {"item": "ouders_netwerk", "facts": "ouders"}),
    (
        "steun ryan iets",
        RYAN | PUPIL | {"facts": "iets", "problems": [("support.unknown", "iets")]},
    ),
    (
        "steun ryan bijbaan > ma",
        RYAN
        | PUPIL
        | {
            "item": "bijbaan_stage",
            "facts": "bijbaan > ma",
            "problems": [("follow_up.not_here", "> ma")],
        },
    ),
    (
        "steun ryan bijbaan | goed",
        RYAN | PUPIL | {"item": "bijbaan_stage", "facts": "bijbaan | goed"},
    ),
    ("steun", PUPIL),
]

COACHING: list[tuple[Entry, str, dict[str, Any]]] = [
    (
        Entry.TRAJECTORY,
        "traject ryan mentor spijbelt",
        RYAN | {"referred_by": "mentor", "facts": "spijbelt"},
    ),
    (
        Entry.TRAJECTORY,
        "traject ryan spijbelt, mentor belde",
        RYAN | {"facts": "spijbelt, mentor belde"},
    ),
    (Entry.TRAJECTORY, "traject ryan", RYAN),
    (
        Entry.TRAJECTORY,
        "traject yassir zoco",
        {"who": "new Yassir", "referred_by": "zorgcoordinator"},
    ),
    (Entry.TRAJECTORY, "traject mentor spijbelt", {"referred_by": "mentor", "facts": "spijbelt"}),
    (Entry.TRAJECTORY, "trajectory ryan !ma", RYAN | {"day": date(2027, 2, 8)}),
    (Entry.GOAL, "doel ryan zelf een bijbaan vinden", RYAN | {"facts": "zelf een bijbaan vinden"}),
    (Entry.GOAL, "goal ryan find a job myself", RYAN | {"facts": "find a job myself"}),
    (
        Entry.GOAL,
        "doel ryan van 5 > 6 #wiskunde | echt",
        RYAN | {"facts": "van 5 > 6 #wiskunde | echt"},
    ),
    (
        Entry.GOAL,
        "doel ryan lezen > ma",
        RYAN | {"facts": "lezen > ma", "problems": [("follow_up.not_here", "> ma")]},
    ),
    (Entry.GOAL, "doel ryan", RYAN),
    (Entry.GOAL, "doel", {}),
]

LINES = [
    *((Entry.TALLY, *row) for row in TALLIES),
    *((Entry.EARLY_SIGNAL, *row) for row in EARLY_SIGNALS),
    *((Entry.ACTIVITY, *row) for row in ACTIVITIES),
    *((Entry.SUPPORT, *row) for row in SUPPORT),
    *COACHING,
]


@pytest.mark.parametrize(("entry", "line", "expected"), LINES, ids=[line for _, line, _ in LINES])
def test_a_line_is_read_as(entry: Entry, line: str, expected: dict[str, Any]) -> None:
    reading = read(line)
    assert reading.entry is entry
    assert shown(reading) == expected


@pytest.mark.parametrize(
    ("line", "ready"),
    [
        ("gang", True),
        ("gang veel", False),
        ("signaal pesten", True),
        ("signaal ryan", False),
        ("signaal noor pesten", False),
        ("signaal groep 2b", False),
        ("activiteit inloop", True),
        ("activiteit 60m", False),
        ("activiteit inloop > ma", False),
        ("steun bijbaan", True),
        ("steun ryan", False),
        ("steun ryan iets", False),
        ("traject ryan", True),
        ("traject", False),
        ("doel ryan lezen", True),
        ("doel ryan", False),
        ("doel lezen", False),
    ],
)
def test_an_entry_is_ready_once_it_says_whom_and_what(line: str, *, ready: bool) -> None:
    assert read(line).ready is ready


@pytest.mark.parametrize(
    ("tab", "line", "entry", "expected"),
    [
        (Entry.TALLY, "", Entry.TALLY, CORRIDOR),
        (
            Entry.TALLY,
            "3 12-13",
            Entry.TALLY,
            CORRIDOR | {"count": 3, "age_band": "leeftijd_12_13"},
        ),
        (Entry.TALLY, "straat 3", Entry.TALLY, STREET | {"count": 3}),
        (Entry.EARLY_SIGNAL, "ryan geld", Entry.EARLY_SIGNAL, RYAN | MONEY | {"facts": "geld"}),
        (
            Entry.EARLY_SIGNAL,
            "signaal ryan geld",
            Entry.EARLY_SIGNAL,
            RYAN | MONEY | {"facts": "geld"},
        ),
        (
            Entry.EARLY_SIGNAL,
            "gang vol, pesten",
            Entry.EARLY_SIGNAL,
            BULLYING | {"facts": "gang vol, pesten"},
        ),
        (Entry.CONTACT, "gang 3", Entry.TALLY, CORRIDOR | {"count": 3}),
        (Entry.GOAL, "ryan lezen", Entry.GOAL, RYAN | {"facts": "lezen"}),
    ],
)
def test_a_tab_says_what_a_line_logs_and_keeps_the_words_of_other_kinds(
    tab: Entry, line: str, entry: Entry, expected: dict[str, Any]
) -> None:
    reading = read(line, tab)
    assert reading.entry is entry
    assert shown(reading) == expected
