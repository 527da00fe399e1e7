"""People, lists and a Tuesday for reading quick lines, and a reading as a short table row."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from hypothesis import strategies as st

from jis_desktop.domain.code_text import parse_code_list
from jis_desktop.domain.codes import CodeLists
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.line_parts import ReadLine, Who, WhoKind
from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.young_person import KnownName

if TYPE_CHECKING:
    from jis_desktop.domain.line_parts import Entry

ROOT = Path(__file__).parents[2]
CODES = sorted((ROOT / "resources" / "codes").glob("*.toml"))
LISTS = CodeLists(parse_code_list(path.read_text("utf-8")) for path in CODES)
TODAY = date(2027, 2, 9)
"""A Tuesday."""

MONDAY, TOMORROW, NEXT_WEEK = date(2027, 2, 15), date(2027, 2, 10), date(2027, 2, 16)


def known(number: int, name: str, class_name: str = "", nickname: str = "") -> KnownName:
    return KnownName(id=UUID(int=number), name=name, class_name=class_name, nickname=nickname)


NAMES = (
    known(1, "Ryan", "3C"),
    known(2, "Zoë", "1A", nickname="Zo"),
    known(3, "Noor", "4A"),
    known(4, "Noor", "2B"),
    known(5, "Sam de Wit"),
    known(6, "Ali"),
    known(7, "Ali"),
    known(8, "Y\u0131ld\u0131z", nickname="Yil"),
    known(9, "محمد"),
    known(10, "Doel"),
)
BOOK = NameBook(NAMES)
BY_ID = {known.id: known for known in NAMES}
LEFT_OUT = {"entry", "parts", "hints", "problems"}


def read(text: str, tab: Entry | None = None) -> ReadLine:
    return read_line(text, names=BOOK, lists=LISTS, today=TODAY, tab=tab)


def shown(reading: ReadLine) -> dict[str, Any]:
    """The fields that the line filled, whom it names in a word, and its problems' codes."""
    row = {
        field.name: getattr(reading, field.name)
        for field in fields(reading)
        if field.name not in LEFT_OUT and getattr(reading, field.name) != field.default
    }
    if "who" in row:
        row["who"] = who_in_a_word(reading.who)
    if reading.problems:
        row["problems"] = [(problem.code, problem.text) for problem in reading.problems]
    return row


def who_in_a_word(who: Who) -> str:
    return {
        WhoKind.KNOWN: lambda: BY_ID[who.id].label if who.id else "",
        WhoKind.NEW: lambda: f"new {who.name}/{who.class_name}".rstrip("/"),
        WhoKind.AMBIGUOUS: lambda: f"{len(who.candidates)} {who.name}",
        WhoKind.GROUP: lambda: f"group {who.group}",
        WhoKind.NOBODY: lambda: "nobody",
    }[who.kind]()


GRAMMAR_WORDS = (
    "ryan Ryan/3C noor/2b noor sam de wit zoë Nieuw gang straat signaal activiteit steun traject "
    "doel groep niemand school verbinding 5m 15 min 1u30 90 10:20 check-in diep gesprek @plein "
    "@nergens #huiswerk #thuis #geen +bijbaan +1 ~mentor ~x !gisteren !23-11 !30-2 !2099-1-1 > >w "
    "> ma >15-2 >30-2 >fout | // bijbaan thuis onveilig pesten. (geld) 14m 9j -3j 3 12-13 2x "
    '"twee uit 2B" "open \u201cSam\u201d "" " 😀 \u202e \x00 محمد ½ ² ٣m'
).split(" ")
lines = st.lists(st.sampled_from(GRAMMAR_WORDS) | st.text(max_size=8), max_size=14).map(" ".join)
"""Lines out of the grammar's own words in any order, with anything between them."""
