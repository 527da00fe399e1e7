"""Enrolments and figures for the tests: as the shipped lists make them, and any at all."""

from __future__ import annotations

import string
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from jis_desktop.stats.grid import Enrolment, FixedList, cells
from jis_desktop.stats.tables import FROM_ENROLMENT, load_tables
from jis_desktop.stats.wire import LARGEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jis_desktop.stats.tables import TableDefinition
    from jis_desktop.stats.wire import Cell, Counts

CODES = Path(__file__).parents[2] / "resources" / "codes"
NAMED = sorted(
    {
        name
        for table in load_tables().values()
        for split in table.dimensions
        for name in split.codes
        if name not in FROM_ENROLMENT
    }
)


@cache
def shipped_lists() -> Mapping[str, FixedList]:
    """The lists that a table names, as they ship."""
    texts = {name: (CODES / f"{name}.toml").read_text("utf-8") for name in NAMED}
    read = {name: tomllib.loads(text) for name, text in texts.items()}
    return {
        name: FixedList(version=one["version"], keys=tuple(code["key"] for code in one["code"]))
        for name, one in read.items()
    }


def enrolment(*schools: str) -> Enrolment:
    """A laptop of two schools, or of those given."""
    return Enrolment(
        publisher="laptop-07",
        organisation="stichting_oost",
        schools=schools or ("21FK00", "02AB01"),
        lists=shipped_lists(),
    )


def codes() -> st.SearchStrategy[str]:
    """Any code that may stand in an enrolment."""
    first = string.ascii_letters + string.digits
    rest = st.text(first + "_-", max_size=8)
    return st.builds(str.__add__, st.sampled_from(first), rest)


def enrolments() -> st.SearchStrategy[Enrolment]:
    """Any enrolment; the lists of one column have no key in common."""
    keys = st.lists(codes(), min_size=1, max_size=6, unique=True).map(tuple)
    apart = st.fixed_dictionaries(dict.fromkeys(NAMED, keys)).map(
        lambda found: {
            name: FixedList(version=1, keys=tuple(f"{place}{key}" for key in one))
            for place, (name, one) in enumerate(found.items())
        }
    )
    return st.builds(Enrolment, publisher=codes(), organisation=codes(), schools=keys, lists=apart)


def period_of(table: TableDefinition) -> str:
    """A period that the table asks for."""
    return "2026-Q2" if table.period == "quarter" else "2025-2026"


def counts(table: TableDefinition, enrolled: Enrolment) -> st.SearchStrategy[Counts]:
    """Any figures that the table may hold."""
    grid = cells(table, enrolled)
    if table.pool is not None:
        return _pooled(table, grid)
    least = -LARGEST if table.epsilon is not None else table.minimum.value
    figure: st.SearchStrategy[int | None] = st.integers(least, LARGEST)
    if table.mechanism == "threshold":
        figure = st.none() | figure
    return st.tuples(*(figure for _cell in grid)).map(lambda row: dict(zip(grid, row, strict=True)))


def _pooled(table: TableDefinition, grid: tuple[Cell, ...]) -> st.SearchStrategy[Counts]:
    """Figures of a table whose last dimension is pooled, joined cells last."""
    figure = st.integers(table.minimum.value, LARGEST)
    parts = len(grid) - 1
    fewest = table.minimum.members

    def joined(blank: int) -> st.SearchStrategy[list[int | None]]:
        shown = st.lists(figure, min_size=parts - blank, max_size=parts - blank)
        row = shown.flatmap(lambda known: st.permutations([*known, *[None] * blank]))
        rest = st.none() if blank == 0 else figure | st.none() if blank == parts else figure
        return st.builds(lambda most, last: [*most, last], row, rest)

    blanks = sorted({0, parts, *range(fewest, parts + 1)})
    if parts < fewest:  # a single school is shown or left out; there is nothing to join it with
        rows: st.SearchStrategy[list[int | None]] = st.sampled_from(
            [[None] * (parts + 1), [*[table.minimum.value] * parts, None]]
        )
    else:
        rows = st.sampled_from(blanks).flatmap(joined)
    return rows.map(lambda row: dict(zip(grid, row, strict=True)))
