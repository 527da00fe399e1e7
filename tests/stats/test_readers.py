"""What others read in our files: pysdmx the layout, Frictionless the content."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from frictionless import Resource, Schema
from pysdmx.io import read_sdmx
from pysdmx.model.dataset import ActionType

from jis_desktop.stats.grid import JOINED, cells
from jis_desktop.stats.schema import table_schema
from jis_desktop.stats.tables import load_tables
from jis_desktop.stats.wire import LARGEST, encode_table
from tests.stats.enrolments import enrolment, period_of

if TYPE_CHECKING:
    from jis_desktop.stats.grid import Enrolment
    from jis_desktop.stats.tables import TableDefinition
    from jis_desktop.stats.wire import Counts

TABLES = load_tables()
HOME = enrolment()


def figures(table: TableDefinition) -> Counts:
    """Figures of every sort that the table may hold."""
    least = -LARGEST if table.epsilon is not None else max(table.minimum.value, 0)
    several = {cell: least + 37 * place for place, cell in enumerate(cells(table, HOME))}
    if table.pool is not None:
        return {cell: 44 if JOINED in cell else None for cell in several}
    return several


def file(table: TableDefinition) -> bytes:
    """A table's file."""
    return encode_table(table, HOME, period=period_of(table), counts=figures(table))


def checked(
    table: TableDefinition, raw: bytes, *, enrolled: Enrolment = HOME
) -> tuple[Resource, set[str]]:
    """A file as Frictionless reads it with our schema, and the errors that it finds."""
    schema = Schema.from_descriptor(table_schema(table, enrolled))
    resource = Resource(raw, format="csv", encoding="ascii", schema=schema)
    kinds = {kind for (kind,) in resource.validate().flatten(["type"])}
    return Resource(raw, format="csv", encoding="ascii", schema=schema), kinds


@pytest.mark.parametrize("name", sorted(TABLES))
def test_frictionless_reads_each_figure_with_our_schema(name: str) -> None:
    table = TABLES[name]
    resource, errors = checked(table, file(table))
    assert errors == set()
    rows = resource.read_rows()
    read = {tuple(row[column] for column in table.columns): row["OBS_VALUE"] for row in rows}
    assert read == figures(table)


def test_frictionless_reads_a_suppressed_figure_as_none() -> None:
    table = TABLES["T1"]
    (cell,) = cells(table, HOME)
    raw = encode_table(table, HOME, period="2026-Q2", counts={cell: None})
    resource, errors = checked(table, raw)
    assert errors == set()
    assert [row["OBS_VALUE"] for row in resource.read_rows()] == [None]


@pytest.mark.parametrize(
    ("before", "after", "error"),
    [
        (b"21FK00", b"21FK01", "constraint-error"),
        (b"21FK00", b"02AB01", "primary-key"),
        (b"-999962", b"-99996x", "type-error"),
        (b"-999962", b"-9999.5", "type-error"),
        (b"-999962", b"       ", "constraint-error"),
        (b"-999962", b"1000000", "constraint-error"),
        (b"SCHOOL,", b"", "missing-label"),
        (b"2025-07-01/P1Y", b"2026-Q2", "constraint-error"),
        (b"2025-07-01/P1Y", b"2025-07-01/P1Y2", "constraint-error"),
        (b",3,discrete", b",2,discrete", "constraint-error"),
        (b"(1.0.0)", b"(2.0.0)", "constraint-error"),
    ],
)
def test_frictionless_refuses_what_our_schema_refuses(
    before: bytes, after: bytes, error: str
) -> None:
    raw = file(TABLES["P1"])
    assert before in raw
    _resource, errors = checked(TABLES["P1"], raw.replace(before, after))
    assert error in errors


def test_control_a_schema_that_does_not_name_the_blank_refuses_it() -> None:
    table = TABLES["M2"]
    schema = Schema.from_descriptor(table_schema(table, HOME) | {"missingValues": [""]})
    resource = Resource(file(table), format="csv", encoding="ascii", schema=schema)
    assert not resource.validate().valid


def test_a_school_more_changes_the_schema() -> None:
    more = replace(HOME, schools=(*HOME.schools, "99ZZ09"))
    raw = file(TABLES["P1"]).replace(b"21FK00", b"99ZZ09")
    assert checked(TABLES["P1"], raw)[1] == {"constraint-error"}
    assert checked(TABLES["P1"], raw, enrolled=more)[1] == set()


@pytest.mark.parametrize("name", sorted(TABLES))
def test_pysdmx_reads_the_layout(name: str) -> None:
    table = TABLES[name]
    (dataset,) = read_sdmx(file(table).decode("ascii")).data
    assert dataset.structure == f"Dataflow=JIS:{name}(1.0.0)"
    assert dataset.action == ActionType.Append
    assert list(dataset.data.columns) == [
        *table.columns,
        *("TIME_PERIOD", "OBS_VALUE", "MARGIN", "MECHANISM", "OBS_STATUS"),
    ]
    cell_columns = zip(*(dataset.data[column] for column in table.columns), strict=True)
    read = dict(zip(cell_columns, map(number, dataset.data["OBS_VALUE"]), strict=True))
    assert read == figures(table)


def number(text: str) -> int | None:
    """A figure as pysdmx hands it over: text, with its zeros or blanks."""
    return int(text) if text.strip() else None
