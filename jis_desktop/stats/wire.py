"""The file of a table: its bytes, and how they are read back. Reads and writes no file itself.

SDMX-CSV 2.0 (SDMX 3.0, section "SDMX-CSV"): one row a cell of the grid, without quotes, lines
ended by CR LF. The length in bytes follows from definition, enrolment and kind of period alone:

- ``OBS_VALUE`` is seven wide: zeros in front (``0000042``), a minus where one belongs
  (``-000003``), seven spaces where there is no figure. Python, pandas and Frictionless 5.21 read
  these as 42 and -3; pysdmx 1.21 keeps the text, which ``int`` reads. A plus sign would do too,
  but a spreadsheet may take it for a formula. Spaces in front of digits are read as well, but
  XML Schema's integer, which SDMX refers to, has zeros and no spaces inside a value. Seven spaces
  are a missing value for Frictionless only when the schema says so (`schema` does), for
  pandas with ``skipinitialspace``; a right-aligned ``NaN`` is no better understood.
- ``OBS_STATUS`` is one letter of SDMX's list CL_OBS_STATUS.
- A teljaar stands in ``TIME_PERIOD`` as SDMX's time range, ``2025-07-01/P1Y``: ``2025-2026`` is
  no period to SDMX.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

from jis_desktop.domain.errors import DamagedError, InputError, RefusedError
from jis_desktop.stats.calendar import Quarter, Teljaar, read_period
from jis_desktop.stats.grid import JOINED, Enrolment, cells

if TYPE_CHECKING:
    from jis_desktop.stats.tables import TableDefinition

Cell = tuple[str, ...]
Counts = Mapping[Cell, int | None]

WIDTH: Final = 7
LARGEST: Final = 999_999
"""With a minus it still fits."""
NOTHING: Final = " " * WIDTH

PLAIN, LOW, ELSEWHERE, JOINS, NO_SUCH = "A", "Q", "K", "W", "M"
"""CL_OBS_STATUS: normal; suppressed; in another category; with another category; cannot exist."""

_AGENCY = "JIS"
_BEFORE = ("STRUCTURE", "STRUCTURE_ID", "ACTION")
_AFTER = ("TIME_PERIOD", "OBS_VALUE", "MARGIN", "MECHANISM", "OBS_STATUS")
APPEND: Final = "A"
"""SDMX's action for what is new and changes nothing that was sent before."""

QUARTER: Final = re.compile(r"2[0-9]{3}-Q[1-4]")
TIME_RANGE: Final = re.compile(r"(2[0-9]{3})-07-01/P1Y")
_VALUE = re.compile(rf"(?=.{{{WIDTH}}}\Z)-?[0-9]+")


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What a file says.

    Attributes:
        period: as text, ``2026-Q2`` or ``2025-2026``.
        counts: a figure for every cell of the grid; None where there is none.
    """

    period: str
    counts: Counts


def file_name(definition: TableDefinition, period: str) -> str:
    """What the file of a table is called: ``M1_2026-Q2.csv``."""
    return f"{definition.id}_{period}.csv"


def structure_id(definition: TableDefinition) -> str:
    """What SDMX knows a table by: ``JIS:M1(1.0.0)``."""
    return f"{_AGENCY}:{definition.id}({definition.version}.0.0)"


def columns(definition: TableDefinition) -> tuple[str, ...]:
    """The columns of a table's file, in order."""
    return (*_BEFORE, *definition.columns, *_AFTER)


def encode_table(
    definition: TableDefinition, enrolment: Enrolment, *, period: str, counts: Counts
) -> bytes:
    """The file of a table. What it says of the counts is in the values and nowhere else.

    Args:
        definition: the table.
        enrolment: which cells it has.
        period: ``2026-Q2`` or ``2025-2026``, as the table asks.
        counts: a figure for every cell and for no other; None where none may be shown.

    Raises:
        InputError: ``release.period``; ``release.enrolment``.
        RefusedError: ``release.cells_missing``, ``release.cells_unknown``, ``release.value`` (not
            a whole number, too large, below the table's minimum, or none where there must be
            one) or ``release.pool`` (what is joined would show a single cell).
    """
    time = _time_of(definition, period)
    grid = cells(definition, enrolment)
    _check_cells(definition, grid, counts)
    _check_values(definition, counts)
    _check_pools(definition, counts)
    rows = (_row(definition, cell, time=time, counts=counts) for cell in grid)
    return "".join(",".join(row) + "\r\n" for row in (columns(definition), *rows)).encode("ascii")


def decode_table(definition: TableDefinition, enrolment: Enrolment, *, raw: bytes) -> Figures:
    """Read a file, and accept only the very bytes that `encode_table` makes of its figures.

    Raises:
        DamagedError: ``release.unreadable`` with ``table``, ``line`` (0: the whole file) and
            ``problem``: ``encoding``, ``columns``, ``structure``, ``period``, ``code``,
            ``duplicate``, ``value``, ``rows`` or ``spelling`` (the order, a status, a margin).
        RefusedError: figures that `encode_table` would refuse.
        InputError: ``release.enrolment``.
    """
    lines = _lines(definition, raw)
    if tuple(lines[0]) != columns(definition):
        _damaged(definition, "columns", line=1)
    if not lines[1:]:
        _damaged(definition, "rows")
    period = _period_of(definition, lines[1])
    counts = _read_rows(definition, enrolment, rows=lines[1:])
    if len(counts) != len(cells(definition, enrolment)):
        _damaged(definition, "rows")
    if encode_table(definition, enrolment, period=period, counts=counts) != raw:
        _damaged(definition, "spelling")
    return Figures(period=period, counts=counts)


def may_be_blank(definition: TableDefinition) -> bool:
    """Whether a cell of the table may be without a figure."""
    return definition.mechanism in {"pooled", "threshold"}


# Writing.


def _time_of(definition: TableDefinition, period: str) -> str:
    with suppress(InputError):
        read = read_period(period)
        if isinstance(read, Teljaar) and definition.period == "teljaar":
            return f"{read.first}/P1Y"
        if isinstance(read, Quarter) and definition.period == "quarter":
            return period
    raise InputError("release.period", field="period", table=definition.id)


def _check_cells(definition: TableDefinition, grid: Sequence[Cell], counts: Counts) -> None:
    known = set(grid)
    if lacking := known - counts.keys():
        raise RefusedError("release.cells_missing", table=definition.id, count=len(lacking))
    if extra := counts.keys() - known:
        raise RefusedError("release.cells_unknown", table=definition.id, count=len(extra))


def _check_values(definition: TableDefinition, counts: Counts) -> None:
    for value in counts.values():
        fits = may_be_blank(definition) if value is None else _fits(definition, value)
        if not fits:
            raise RefusedError("release.value", table=definition.id)


def _fits(definition: TableDefinition, value: int) -> bool:
    if type(value) is not int or abs(value) > LARGEST:  # a bool is an int to isinstance
        return False
    return definition.mechanism == "discrete_laplace" or value >= definition.minimum.value


def _check_pools(definition: TableDefinition, counts: Counts) -> None:
    for joined in filter(lambda cell: _is_joined(definition, cell), counts):
        others = [cell for cell in counts if cell != joined == _pool(definition, cell)]
        blank = sum(counts[cell] is None for cell in others)
        if counts[joined] is None:
            fits = blank in {0, len(others)}
        else:
            fits = blank >= definition.minimum.members
        if not fits:
            raise RefusedError("release.pool", table=definition.id)


def _is_joined(definition: TableDefinition, cell: Cell) -> bool:
    return definition.pool is not None and cell == _pool(definition, cell)


def _pool(definition: TableDefinition, cell: Cell) -> Cell:
    """The cell in which a cell is joined when it is small; itself where nothing is joined."""
    place = definition.pool_place
    return cell if place is None else (*cell[:place], JOINED, *cell[place + 1 :])


def _row(definition: TableDefinition, cell: Cell, *, time: str, counts: Counts) -> Sequence[str]:
    value = counts[cell]
    return (
        *("dataflow", structure_id(definition), APPEND),
        *cell,
        time,
        NOTHING if value is None else f"{value:0{WIDTH}d}",
        str(definition.margin),
        definition.mechanism,
        _status(definition, cell, counts=counts),
    )


def _status(definition: TableDefinition, cell: Cell, *, counts: Counts) -> str:
    """One letter a cell; it says nothing that the values do not say."""
    value = counts[cell]
    if _is_joined(definition, cell):
        return NO_SUCH if value is None else JOINS
    if value is not None:
        return PLAIN
    if definition.pool is not None and counts[_pool(definition, cell)] is not None:
        return ELSEWHERE
    return LOW


# Reading.


def _damaged(definition: TableDefinition, problem: str, *, line: int = 0) -> NoReturn:
    raise DamagedError("release.unreadable", table=definition.id, line=line, problem=problem)


def _lines(definition: TableDefinition, raw: bytes) -> Sequence[Sequence[str]]:
    try:
        text = raw.decode("ascii")
    except UnicodeDecodeError:
        _damaged(definition, "encoding")
    return [line.split(",") for line in text.removesuffix("\r\n").split("\r\n")]


def _period_of(definition: TableDefinition, row: Sequence[str]) -> str:
    time = row[-len(_AFTER)] if len(row) == len(columns(definition)) else ""
    found = TIME_RANGE.fullmatch(time)
    period = f"{found[1]}-{int(found[1]) + 1}" if found else time
    try:
        _time_of(definition, period)
    except InputError:
        _damaged(definition, "period", line=2)
    return period


def _read_rows(
    definition: TableDefinition, enrolment: Enrolment, *, rows: Sequence[Sequence[str]]
) -> Counts:
    known, counts = set(cells(definition, enrolment)), dict[Cell, int | None]()
    time = _time_of(definition, _period_of(definition, rows[0]))
    head = ["dataflow", structure_id(definition), APPEND]
    for line, row in enumerate(rows, start=2):
        if len(row) != len(columns(definition)):
            _damaged(definition, "columns", line=line)
        if list(row[: len(_BEFORE)]) != head:
            _damaged(definition, "structure", line=line)
        cell = tuple(row[len(_BEFORE) : -len(_AFTER)])
        if cell not in known:
            _damaged(definition, "code", line=line)
        if cell in counts:
            _damaged(definition, "duplicate", line=line)
        if row[-len(_AFTER)] != time:
            _damaged(definition, "period", line=line)
        counts[cell] = _read_value(definition, row[-len(_AFTER) + 1], line=line)
    return counts


def _read_value(definition: TableDefinition, text: str, *, line: int) -> int | None:
    if text == NOTHING:
        return None
    if not _VALUE.fullmatch(text):
        _damaged(definition, "value", line=line)
    return int(text)
