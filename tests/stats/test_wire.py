"""A file says its figures and nothing else: its form does not depend on them, and a file that is
not byte for byte what its figures make is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import DamagedError, InputError, JisError, RefusedError
from jis_desktop.stats.grid import JOINED, cells
from jis_desktop.stats.tables import load_tables
from jis_desktop.stats.wire import (
    LARGEST,
    columns,
    decode_table,
    encode_table,
    file_name,
    structure_id,
)
from tests.stats.enrolments import counts, enrolment, enrolments, period_of

if TYPE_CHECKING:
    from jis_desktop.stats.tables import TableDefinition
    from jis_desktop.stats.wire import Cell, Counts

TABLES = load_tables()
HOME = enrolment()
ORG = HOME.organisation
M2_JOINED: Counts = {("02AB01",): None, ("21FK00",): None, (JOINED,): 44}


def encoded(table: str, values: Counts, period: str = "") -> bytes:
    """The file of a table at the one laptop of these tests."""
    definition = TABLES[table]
    return encode_table(definition, HOME, period=period or period_of(definition), counts=values)


def some(definition: TableDefinition) -> Counts:
    """Figures that every table takes: those of a good year, none joined."""
    return {
        cell: None if JOINED in cell else 30 + place
        for place, cell in enumerate(cells(definition, HOME))
    }


P1: Counts = {("02AB01",): -3, ("21FK00",): 42}


def test_a_file_is_written_so() -> None:
    assert encoded("P1", P1).decode("ascii") == (
        "STRUCTURE,STRUCTURE_ID,ACTION,SCHOOL,TIME_PERIOD,OBS_VALUE,MARGIN,MECHANISM,OBS_STATUS\r\n"
        "dataflow,JIS:P1(1.0.0),A,02AB01,2025-07-01/P1Y,-000003,3,discrete_laplace,A\r\n"
        "dataflow,JIS:P1(1.0.0),A,21FK00,2025-07-01/P1Y,0000042,3,discrete_laplace,A\r\n"
    )
    assert encoded("M2", M2_JOINED).decode("ascii").splitlines()[1:] == [
        "dataflow,JIS:M2(1.0.0),A,02AB01,2026-Q2,       ,0,pooled,K",
        "dataflow,JIS:M2(1.0.0),A,21FK00,2026-Q2,       ,0,pooled,K",
        "dataflow,JIS:M2(1.0.0),A,_O,2026-Q2,0000044,0,pooled,W",
    ]


def test_files_and_structures_have_names() -> None:
    assert file_name(TABLES["P1"], "2025-2026") == "P1_2025-2026.csv"
    assert structure_id(TABLES["M2G"]) == "JIS:M2G(1.0.0)"


@pytest.mark.parametrize(
    ("values", "statuses"),
    [
        (M2_JOINED, "KKW"),
        (M2_JOINED | {(JOINED,): None}, "QQM"),
        ({("02AB01",): 10, ("21FK00",): 11, (JOINED,): None}, "AAM"),
    ],
)
def test_a_status_says_why_there_is_no_figure(values: Counts, statuses: str) -> None:
    rows = encoded("M2", values).decode("ascii").splitlines()[1:]
    assert "".join(row[-1] for row in rows) == statuses


def test_too_few_tallies_are_suppressed() -> None:
    assert encoded("T1", {(ORG,): None}).endswith(b",       ,0,threshold,Q\r\n")
    assert encoded("T1", {(ORG,): 30}).endswith(b",0000030,0,threshold,A\r\n")


@given(data=st.data(), table=st.sampled_from(sorted(TABLES)))
def test_what_is_written_is_read_back(data: st.DataObject, table: str) -> None:
    definition, enrolled = TABLES[table], data.draw(enrolments())
    values, period = data.draw(counts(definition, enrolled)), period_of(definition)
    raw = encode_table(definition, enrolled, period=period, counts=values)
    read = decode_table(definition, enrolled, raw=raw)
    assert (read.period, read.counts) == (period, values)


@given(data=st.data(), table=st.sampled_from(sorted(TABLES)))
def test_rows_and_bytes_do_not_depend_on_the_figures(data: st.DataObject, table: str) -> None:
    definition, enrolled = TABLES[table], data.draw(enrolments())
    period = period_of(definition)
    one, other = (
        encode_table(
            definition, enrolled, period=period, counts=data.draw(counts(definition, enrolled))
        )
        for _time in range(2)
    )
    assert [len(row) for row in one.splitlines()] == [len(row) for row in other.splitlines()]
    assert len(one) == len(other)


def test_control_without_the_zeros_the_length_tells_a_figure() -> None:
    few, many = encoded("P1", P1), encoded("P1", P1 | {("21FK00",): LARGEST})
    assert len(few) == len(many)
    assert len(few.replace(b",0000042,", b",42,")) != len(many.replace(b",0999999,", b",999999,"))


@given(data=st.data(), table=st.sampled_from(sorted(TABLES)))
def test_files_differ_only_where_the_figures_stand(data: st.DataObject, table: str) -> None:
    definition = TABLES[table]
    first, second = (encoded(table, data.draw(counts(definition, HOME))) for _time in range(2))
    names = columns(definition)
    for one, other in zip(first.splitlines(), second.splitlines(), strict=True):
        pairs = zip(names, one.split(b","), other.split(b","), strict=True)
        differing = {name for name, left, right in pairs if left != right}
        assert differing <= {"OBS_VALUE", "OBS_STATUS"}


@pytest.mark.parametrize("table", sorted(TABLES))
def test_a_grid_with_too_few_or_too_many_cells_is_refused(table: str) -> None:
    values = dict(some(TABLES[table]))
    first = next(iter(values))
    with pytest.raises(RefusedError) as refused:
        encoded(table, values | {("elsewhere",) * len(first): 30})
    assert (refused.value.code, refused.value.values["count"]) == ("release.cells_unknown", 1)
    del values[first]
    with pytest.raises(RefusedError) as refused:
        encoded(table, values)
    assert (refused.value.code, refused.value.values["count"]) == ("release.cells_missing", 1)


@pytest.mark.parametrize(
    ("table", "value"),
    [
        ("P1", None),
        ("P1", LARGEST + 1),
        ("P1", -LARGEST - 1),
        ("P1", 1.0),
        ("P1", True),
        ("P1", "42"),
        ("M1", None),
        ("M1", -1),
        ("C1", -1),
        ("M2", 9),
        ("M2G", 0),
        ("T1", 29),
        ("T1", -1),
    ],
)
def test_a_value_that_does_not_fit_is_refused(table: str, value: object) -> None:
    values: dict[Cell, object] = dict(some(TABLES[table]))
    values[next(iter(values))] = value
    with pytest.raises(RefusedError) as refused:
        encoded(table, values)  # type: ignore[arg-type] # what does not fit
    assert refused.value.code == "release.value"
    assert refused.value.values == {"table": table}


@pytest.mark.parametrize(
    ("shown", "joined"),
    [((None, 20), 11), ((20, 20), 20), ((None, 20), None), ((20, None), None)],
)
def test_what_is_joined_never_shows_a_single_school(
    shown: tuple[int | None, int | None], joined: int | None
) -> None:
    values = {("02AB01",): shown[0], ("21FK00",): shown[1], (JOINED,): joined}
    with pytest.raises(RefusedError) as refused:
        encoded("M2", values)
    assert refused.value.code == "release.pool"


@pytest.mark.parametrize(
    ("table", "period"),
    [
        *(("M1", text) for text in ("2025-2026", "2026-Q5", "2026-Q2\n", "2026", "", "2026Q2")),
        *(("P1", text) for text in ("2026-Q2", "2025-2027", "2025", "2025-07-01/P1Y")),
    ],
)
def test_a_period_of_another_kind_is_refused(table: str, period: str) -> None:
    definition = TABLES[table]
    with pytest.raises(InputError) as refused:
        encode_table(definition, HOME, period=period, counts=some(definition))
    assert refused.value.code == "release.period"


# Bad files.


@pytest.mark.parametrize(
    ("before", "after", "line", "problem"),
    [
        (b"SCHOOL,", b"", 1, "columns"),
        (b"SCHOOL,TIME_PERIOD", b"TIME_PERIOD,SCHOOL", 1, "columns"),
        (b",MARGIN", b",MARGE", 1, "columns"),
        (b"STRUCTURE,", b"\xef\xbb\xbfSTRUCTURE,", 0, "encoding"),
        (b"02AB01,2025-07-01/P1Y,", b"02AB01,", 2, "period"),
        (b"21FK00,2025-07-01/P1Y,", b"21FK00,", 3, "columns"),
        (b"dataflow,JIS:P1(1.0.0),A,02", b"dataflow,JIS:P1(2.0.0),A,02", 2, "structure"),
        (b"dataflow,JIS:P1(1.0.0),A,21", b"dataflow,JIS:P1(1.0.0),R,21", 3, "structure"),
        (b"21FK00", b"21FK01", 3, "code"),
        (b"21FK00", b"_O", 3, "code"),
        (b"21FK00", b"21fk00", 3, "code"),
        (b"21FK00", b" 21FK00", 3, "code"),
        (b"21FK00", b'"21FK00"', 3, "code"),
        (b"21FK00", b"02AB01", 3, "duplicate"),
        (b"21FK00,2025", b"21FK00,2024", 3, "period"),
        (b"02AB01,2025-07-01/P1Y", b"02AB01,2025-08-01/P1Y", 2, "period"),
        (b"02AB01,2025-07-01/P1Y", b"02AB01,2026-Q2", 2, "period"),
        (b"0000042", b"42", 3, "value"),
        (b"0000042", b"00000042", 3, "value"),
        (b"0000042", b"+000042", 3, "value"),
        (b"0000042", b"0000_42", 3, "value"),
        (b"0000042", b"0042.00", 3, "value"),
        (b"0000042", b"00004e2", 3, "value"),
        (b"0000042", b"     42", 3, "value"),
        (b"0000042", b"    NaN", 3, "value"),
        (b"0000042", b"", 3, "value"),
        (b"0000042,3", b"0000042,2", 0, "spelling"),
        (b"0000042,3,discrete_laplace,A", b"0000042,3,discrete_laplace,Q", 0, "spelling"),
        (b"0000042,3,discrete_laplace", b"0000042,3,exact", 0, "spelling"),
        (b"-000003", b"-000000", 0, "spelling"),
        (b"\r\n", b"\n", 1, "columns"),
    ],
)
def test_a_file_with_an_error_is_refused(
    before: bytes, after: bytes, line: int, problem: str
) -> None:
    raw = encoded("P1", P1)
    assert before in raw
    assert refusal(raw.replace(before, after)) == (line, problem)


def refusal(raw: bytes) -> tuple[object, object]:
    """The line and the problem for which a file of P1 is refused."""
    with pytest.raises(DamagedError) as refused:
        decode_table(TABLES["P1"], HOME, raw=raw)
    assert refused.value.code == "release.unreadable"
    return refused.value.values["line"], refused.value.values["problem"]


def test_a_file_with_too_few_or_too_many_rows_or_another_order_is_refused() -> None:
    raw = encoded("P1", P1)
    header, one, other = raw.splitlines(keepends=True)
    assert refusal(b"") == (1, "columns")
    assert refusal(header) == (0, "rows")
    assert refusal(header + one) == (0, "rows")
    assert refusal(header + one + other + other) == (4, "duplicate")
    assert refusal(header + other + one) == (0, "spelling")
    assert refusal(raw[:-1]) == (0, "spelling")
    assert refusal(raw[:-2]) == (0, "spelling")
    assert refusal(raw + b"\r\n") == (4, "columns")
    assert refusal(raw + b"\x00") == (4, "columns")


def test_figures_that_may_not_be_shown_are_refused_when_read_too() -> None:
    joined, shown = b"02AB01,2026-Q2,       ,0,pooled,K", b"02AB01,2026-Q2,0000020,0,pooled,A"
    forged = encoded("M2", M2_JOINED).replace(joined, shown)
    with pytest.raises(RefusedError) as refused:
        decode_table(TABLES["M2"], HOME, raw=forged)
    assert refused.value.code == "release.pool"


def test_a_file_of_another_enrolment_is_refused() -> None:
    with pytest.raises(DamagedError):
        decode_table(TABLES["P1"], enrolment("02AB01"), raw=encoded("P1", P1))
    with pytest.raises(DamagedError):
        decode_table(TABLES["P1"], enrolment("02AB01", "21FK00", "x"), raw=encoded("P1", P1))


@given(place=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_a_changed_byte_is_refused_or_is_another_figure(place: int, byte: int) -> None:
    raw = bytearray(encoded("M2", M2_JOINED))
    raw[place % len(raw)] = byte
    try:
        read = decode_table(TABLES["M2"], HOME, raw=bytes(raw))
    except JisError:
        return
    assert encoded("M2", read.counts, read.period) == bytes(raw)


@given(raw=st.binary(max_size=300))
def test_any_bytes_at_all_are_refused_in_our_own_words(raw: bytes) -> None:
    with pytest.raises(DamagedError):
        decode_table(TABLES["M1"], HOME, raw=raw)
