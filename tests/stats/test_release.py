"""A quarter's release: complete grids, noise where it belongs, and the ledger's rows."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.stats.__main__ import MANIFEST, main
from jis_desktop.stats.calendar import Quarter
from jis_desktop.stats.facts import Chats, Coached, Facts, Meeting, Noticed, Supported
from jis_desktop.stats.grid import JOINED, cells
from jis_desktop.stats.release import Means, facts_within, release_quarter
from jis_desktop.stats.tables import load_tables
from jis_desktop.stats.wire import decode_table, encode_table
from jis_desktop.stats.youths import Ledger
from tests.stats.enrolments import enrolment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jis_desktop.stats.release import Release

SPRING, WINTER = Quarter(2026, 2), Quarter(2026, 1)
DAY = date(2026, 5, 6)
HOME = enrolment("werf", "kade", "dok")
US = HOME.organisation
TABLES = load_tables()
YEARLY = {"P1", "P3", "S1"}


def means(bits: Any = secrets.randbits) -> Means:
    return Means(definitions=TABLES, enrolment=HOME, bits=bits)


def coached(number: int, school: str | None = "werf", day: date = DAY) -> Coached:
    return Coached(
        record=uuid4(), subject=UUID(int=number), day=day, school=school, gender="meisje"
    )


def meeting(school: str | None = "werf", day: date = DAY) -> Meeting:
    return Meeting(
        record=uuid4(), day=day, school=school, kind="sport", themes=("geld",), girls=9, boys=12
    )


def year() -> Facts:
    """Something for every table."""
    schools = ("werf", "kade", "dok")
    return Facts(
        meetings=tuple(meeting(school) for school in schools for _ in range(3)),
        coached=tuple(coached(number, schools[number % 3]) for number in range(30)),
        noticed=(
            Noticed(record=uuid4(), subject=UUID(int=1), day=DAY, topic="pesten"),
            Noticed(record=uuid4(), subject=None, day=DAY, topic="pesten"),
        ),
        chats=(Chats(record=uuid4(), day=DAY, count=31),),
        supported=(Supported(record=uuid4(), day=DAY, item=first_item()),),
    )


def first_item() -> str:
    return HOME.lists["support_school"].keys[0]


def first_theme() -> str:
    return HOME.lists["theme"].keys[0]


def values(made: Release) -> dict[str, Mapping[tuple[str, ...], int | None]]:
    return {one.table.id: one.values for one in made.tables}


def spring(facts: Facts, **other: Any) -> Release:
    given_with = {"ledger": Ledger(), "means": means(), **other}
    return release_quarter(SPRING, facts, facts, **given_with)


def known(facts: Facts) -> Facts:
    """The same with themes that the list has."""
    theme = first_theme()
    return replace(facts, meetings=tuple(replace(one, themes=(theme,)) for one in facts.meetings))


def test_every_table_comes_whole_and_can_be_written() -> None:
    made = spring(known(year()))
    assert {one.table.id for one in made.tables} == set(TABLES)
    for one in made.tables:
        assert tuple(one.values) == cells(one.table, HOME)
        raw = encode_table(one.table, HOME, period=one.period, counts=one.values)
        assert decode_table(one.table, HOME, raw=raw).counts == one.values
        assert one.period == ("2025-2026" if one.table.id in YEARLY else "2026-Q2")


def test_the_exact_tables_are_exact() -> None:
    told = values(spring(known(year())))
    assert told["M1"][("kade", "sport")] == 3
    assert told["M1T"][("dok", first_theme())] == 3
    assert told["M2"] == {("dok",): 63, ("kade",): 63, ("werf",): 63, (JOINED,): None}
    assert told["T1"] == {(US,): 31}
    assert told["C1"][(US, first_item())] == 1


def test_youths_are_counted_under_their_school_before_the_noise() -> None:
    facts, rounds = known(year()), 40
    sums = dict.fromkeys((("dok",), ("kade",), ("werf",)), 0)
    for _ in range(rounds):
        for cell, value in values(spring(facts))["P1"].items():
            sums[cell] += value or 0
    # Its standard deviation is 1.4: that of a mean of forty is 0.22.
    assert all(abs(total / rounds - 10) < 2 for total in sums.values())


def test_no_two_releases_have_the_same_noise() -> None:
    facts = known(year())
    seen = {tuple(values(spring(facts))["P3"].values()) for _ in range(5)}
    assert len(seen) == 5


def test_the_other_quarters_have_no_yearly_table() -> None:
    facts = Facts(coached=(coached(1, day=date(2026, 2, 2)),))
    made = release_quarter(WINTER, facts, Facts(), ledger=Ledger(), means=means())
    assert {one.table.id for one in made.tables} == set(TABLES) - YEARLY
    assert [row.table for row in made.rows] == ["P2"]


def test_whoever_was_counted_before_is_not_counted_again() -> None:
    facts = known(year())
    first = spring(facts)
    assert {row.table for row in first.rows} == {"P1", "P2", "P3"}
    again = spring(replace(facts, noticed=()), ledger=Ledger(rows=first.rows))
    assert again.rows == ()


@pytest.mark.parametrize(
    ("facts", "table"),
    [
        (Facts(meetings=(meeting("elders"),)), "M1"),
        (Facts(coached=(coached(1, "elders"),)), "P1"),
        (Facts(noticed=(Noticed(record=uuid4(), subject=None, day=DAY, topic="x"),)), "S1"),
        (Facts(supported=(Supported(record=uuid4(), day=DAY, item="x"),)), "C1"),
        (Facts(coached=(replace(coached(1), gender="x"),)), "P2"),
    ],
)
def test_a_code_without_a_cell_releases_nothing(facts: Facts, table: str) -> None:
    with pytest.raises(InputError, match=r"release\.unknown_code") as refused:
        spring(facts)
    assert refused.value.values["table"] == table


def test_too_little_attendance_waits() -> None:
    made = spring(known(Facts(meetings=(meeting(),))))
    assert made.waits
    assert set(values(made)["M2"].values()) == {None}
    assert set(values(made)["M2G"].values()) == {None}


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 40), st.integers(0, 12))
def test_rows_and_length_say_nothing_of_the_data(youths: int, meetings: int) -> None:
    facts = Facts(
        coached=tuple(coached(number) for number in range(youths)),
        meetings=tuple(replace(meeting(), themes=()) for _ in range(meetings)),
    )
    lengths = {
        one.table.id: len(encode_table(one.table, HOME, period=one.period, counts=one.values))
        for one in spring(facts).tables
    }
    empty = {
        one.table.id: len(encode_table(one.table, HOME, period=one.period, counts=one.values))
        for one in spring(Facts()).tables
    }
    assert lengths == empty


def test_facts_of_a_period_have_both_its_ends() -> None:
    days = [SPRING.first, SPRING.last, WINTER.last, SPRING.next.first]
    facts = Facts(meetings=tuple(meeting(day=day) for day in days))
    found = facts_within(facts, SPRING.first, SPRING.last)
    assert [one.day for one in found.meetings] == days[:2]


# For outside auditors.

LINES = (
    {"type": "meeting", "day": "2026-05-06", "school": "werf", "kind": "sport", "girls": 30},
    {"type": "coached", "subject": str(UUID(int=1)), "day": "2026-05-06", "school": "werf",
     "gender": "jongen"},
    {"type": "coached", "subject": str(UUID(int=2)), "day": "2026-05-06", "school": None,
     "gender": None},
    {"type": "merged", "one": str(UUID(int=1)), "other": str(UUID(int=2))},
    {"type": "noticed", "subject": None, "day": "2026-05-06", "topic": "pesten"},
    {"type": "chats", "day": "2026-05-06", "count": 30},
)  # fmt: skip
GRID = {"publisher": "laptop-07", "organisation": "kade", "schools": ["werf", "dok"]}


def words(folder: Path, *lines: Mapping[str, object], grid: object = GRID) -> list[str]:
    (folder / "f.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    (folder / "g.json").write_text(json.dumps(grid), encoding="utf-8")
    return [
        "release", "--records", str(folder / "f.jsonl"), "--grid", str(folder / "g.json"),
        "--period", "2026-Q2", "--out", str(folder / "out"),
    ]  # fmt: skip


def test_an_auditor_gets_every_file_and_the_ledgers_rows(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "jis_desktop.stats", *words(tmp_path, *LINES)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["table"], row["subject"]) for row in rows] == [
        ("P2", str(UUID(int=1))), ("P1", str(UUID(int=1))),
    ]  # fmt: skip
    told = json.loads((tmp_path / "out" / MANIFEST).read_bytes())
    files = {one["file"] for one in told["tables"].values()}
    assert files | {MANIFEST} == {path.name for path in (tmp_path / "out").iterdir()}


def test_what_was_printed_counts_as_spent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words(tmp_path, *LINES)) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert main(words(tmp_path, *LINES, *printed)) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "line",
    [
        {"type": "meeting", "day": "2026-05-06", "school": "werf"},
        {"type": "meeting", "day": "6 mei", "school": "werf", "kind": "sport"},
        {"type": "meeting", "day": "2026-05-06", "school": "werf", "kind": "sport", "girls": -1},
        {"type": "meeting", "day": "2026-05-06", "school": "werf", "kind": "sport", "name": "x"},
        {"type": "coached", "subject": 3, "day": "2026-05-06", "school": "werf", "gender": None},
        {"type": "chats", "day": "2026-05-06", "count": True},
        {"type": "spent", "subject": str(UUID(int=1)), "table": "P9", "teljaar": "2025-2026",
         "slot": 1, "epsilon": "1/2"},
        {"type": "spent", "subject": str(UUID(int=1)), "table": "P2", "teljaar": "2026-Q2",
         "slot": 1, "epsilon": "1/2"},
        {"type": "person"},
        {},
    ],
)  # fmt: skip
def test_a_line_that_is_not_so_is_told_by_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: Mapping[str, object]
) -> None:
    assert main(words(tmp_path, LINES[0], line)) == 2
    told = json.loads(capsys.readouterr().err)
    assert told == {"code": "records.unreadable", "field": "records", "line": 2}
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("grid", [[], {}, {"publisher": "x"}, {**GRID, "more": 1}, "x"])
def test_a_grid_that_is_none_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], grid: object
) -> None:
    assert main(words(tmp_path, LINES[0], grid=grid)) == 2
    assert json.loads(capsys.readouterr().err)["code"] == "grid.unreadable"


@pytest.mark.parametrize("period", ["2025-2026", "2026-Q5", "voorjaar"])
def test_only_a_quarter_closes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], period: str
) -> None:
    given_words = words(tmp_path, *LINES)
    given_words[given_words.index("2026-Q2")] = period
    assert main(given_words) == 2
    assert json.loads(capsys.readouterr().err)["code"] == "period.unreadable"
