"""What is published: the definitions of the tables. Counts nothing and knows no code of a list.

``resources/tables/ID.toml`` holds one table each::

    id = "M2"                        # the file's name; never changes
    version = 1                      # one higher with every change
    title_nl = "Bereik"              # always both languages
    title_en = "Attendance"
    counts_nl = "..."                # what is counted, for people
    counts_en = "..."
    period = "quarter"               # or "teljaar"
    mechanism = "pooled"             # exact, pooled, threshold or discrete_laplace
    pool = "school"                  # pooled only: the dimension whose small cells are joined
    epsilon = "1/2"                  # discrete_laplace only: what one count costs
    margin = 6                       # discrete_laplace only: printed beside every figure

    [minimum]                        # as far as the mechanism has them
    attendance = 4                   # a meeting with fewer known heads is not counted
    meetings = 3                     # pooled: a published cell has at least so many meetings
    value = 10                       # pooled, threshold: a published figure is at least this
    members = 2                      # pooled: so many cells at least are joined

    [[dimension]]                    # in the order of the columns
    name = "school"
    title_nl = "School"
    title_en = "School"
    codes = ["school"]               # enrolment's "school" or "organisation", or code lists
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Final, Literal, NoReturn, cast, get_args

from jis_desktop.domain.errors import BrokenInstallError
from jis_desktop.resources import resource_path

PeriodKind = Literal["quarter", "teljaar"]
Mechanism = Literal["exact", "pooled", "threshold", "discrete_laplace"]
Language = Literal["nl", "en"]

SCHOOL: Final = "school"
ORGANISATION: Final = "organisation"
FROM_ENROLMENT: Final = frozenset({SCHOOL, ORGANISATION})
"""Where a dimension's codes come from when not from a code list."""

_ID = re.compile(r"[A-Z][A-Z0-9]{0,7}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_FRACTION = re.compile(r"[1-9][0-9]?(?:/[1-9][0-9]?)?")

_HEAD = frozenset({"id", "version", "title_nl", "title_en", "counts_nl", "counts_en"})
_REQUIRED = _HEAD | {"period", "mechanism", "dimension"}
_DIMENSION = frozenset({"name", "title_nl", "title_en", "codes"})
_OF_MECHANISM: Mapping[str, frozenset[str]] = {
    "exact": frozenset(),
    "pooled": frozenset({"pool", "minimum"}),
    "threshold": frozenset({"minimum"}),
    "discrete_laplace": frozenset({"epsilon", "margin"}),
}
_MINIMA: Mapping[str, frozenset[str]] = {
    "exact": frozenset(),
    "pooled": frozenset({"meetings", "value", "members"}),
    "threshold": frozenset({"value"}),
    "discrete_laplace": frozenset(),
}
_FEWEST_JOINED = 2
"""A cell that is joined with nothing is shown after all."""
_RESERVED = frozenset(
    {"structure", "structure_id", "action", "time_period"}
    | {"obs_value", "margin", "mechanism", "obs_status"}
)
"""The columns that `wire` writes beside the dimensions."""


@dataclass(frozen=True, kw_only=True)
class Dimension:
    """One thing that a table is split by.

    Attributes:
        name: lower case; in capitals it is the column.
        title_nl, title_en: for people.
        codes: where its codes come from, in order: ``school`` or ``organisation`` alone, or
            names of code lists.
    """

    name: str
    title_nl: str
    title_en: str
    codes: tuple[str, ...]

    @property
    def column(self) -> str:
        """Its column in a file."""
        return self.name.upper()

    def title(self, language: Language) -> str:
        """Its name for people."""
        return self.title_nl if language == "nl" else self.title_en


@dataclass(frozen=True, kw_only=True)
class Minimum:
    """The smallest figures that count or show; 0 where the table has no such bound.

    Attributes:
        attendance: known heads of a meeting that is counted.
        meetings: meetings behind a published cell.
        value: a published figure.
        members: cells that are joined, never fewer.
    """

    attendance: int = 0
    meetings: int = 0
    value: int = 0
    members: int = 0


@dataclass(frozen=True, kw_only=True)
class TableDefinition:
    """One table that may leave.

    Attributes:
        id, version: what a receiver knows it by; the version rises with every change.
        title_nl, title_en, counts_nl, counts_en: its name, and what it counts, for people.
        period: what one release of it is of.
        dimensions: in the order of the columns.
        mechanism: how its figures are protected.
        pool: the dimension whose small cells are joined; None unless pooled.
        epsilon: what one count costs; None without noise.
        margin: how far noise moves a figure at most, in at least 95 of 100; 0 without noise.
        minimum: the smallest figures that count or show.
    """

    id: str
    version: int
    title_nl: str
    title_en: str
    counts_nl: str
    counts_en: str
    period: PeriodKind
    dimensions: tuple[Dimension, ...]
    mechanism: Mechanism
    pool: str | None = None
    epsilon: Fraction | None = None
    margin: int = 0
    minimum: Minimum = Minimum()

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns of its dimensions, in order."""
        return tuple(dimension.column for dimension in self.dimensions)

    @cached_property
    def pool_place(self) -> int | None:
        """The place of the pooled dimension among the dimensions; None where none is."""
        names = [dimension.name for dimension in self.dimensions]
        return names.index(self.pool) if self.pool is not None else None

    def title(self, language: Language) -> str:
        """Its name for people."""
        return self.title_nl if language == "nl" else self.title_en

    def counts(self, language: Language) -> str:
        """What it counts, for people."""
        return self.counts_nl if language == "nl" else self.counts_en


def load_tables() -> Mapping[str, TableDefinition]:
    """The shipped tables by id, in the order of their ids.

    Raises:
        BrokenInstallError: ``tables.missing`` without any; ``tables.invalid``.
    """
    paths = sorted(resource_path("tables").glob("*.toml"))
    if not paths:
        raise BrokenInstallError("tables.missing")
    return {path.stem: _of_file(path) for path in paths}


def _of_file(path: Path) -> TableDefinition:
    name = path.stem if _ID.fullmatch(path.stem) else "-"
    try:
        definition = parse_table(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        _Part(name).refuse("-", "syntax")
    if definition.id != path.stem:
        _Part(name).refuse("id", "value")
    return definition


def parse_table(text: str) -> TableDefinition:
    """Read the text of one definition and refuse whatever is not as the format says.

    Raises:
        BrokenInstallError: ``tables.invalid`` with ``table``, ``setting`` and ``problem``:
            ``syntax``, ``missing``, ``unknown``, ``value`` or ``duplicate``.
    """
    settings = _toml(text)
    head = _Part(_shown(settings.get("id"), _ID), settings)
    mechanism = cast("Mechanism", head.choice("mechanism", get_args(Mechanism)))
    head.check_settings(_REQUIRED | _OF_MECHANISM[mechanism], optional=frozenset({"minimum"}))
    dimensions = tuple(_read_dimension(part) for part in head.parts("dimension"))
    _check_dimensions(head, dimensions)
    return TableDefinition(
        id=head.matching("id", _ID),
        version=head.count("version"),
        title_nl=head.text("title_nl"),
        title_en=head.text("title_en"),
        counts_nl=head.text("counts_nl"),
        counts_en=head.text("counts_en"),
        period=cast("PeriodKind", head.choice("period", get_args(PeriodKind))),
        dimensions=dimensions,
        mechanism=mechanism,
        pool=_read_pool(head, dimensions),
        epsilon=_read_epsilon(head),
        margin=head.count("margin") if "margin" in settings else 0,
        minimum=_read_minimum(head, mechanism),
    )


@dataclass(frozen=True)
class _Part:
    """One table of a file while it is read, with the name of the definition for the error."""

    table: str
    settings: Mapping[str, object] = field(default_factory=dict)

    def refuse(self, setting: str, problem: str) -> NoReturn:
        raise BrokenInstallError(
            "tables.invalid", table=self.table, setting=_shown(setting, _NAME), problem=problem
        )

    def check_settings(
        self, required: frozenset[str], *, optional: frozenset[str] = frozenset()
    ) -> None:
        given = self.settings.keys()
        for setting in sorted(given - required - optional):
            self.refuse(setting, "unknown")
        for setting in sorted(required - given):
            self.refuse(setting, "missing")

    def matching(self, setting: str, pattern: re.Pattern[str]) -> str:
        value = self.settings.get(setting)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            self.refuse(setting, "value")
        return value

    def choice(self, setting: str, known: tuple[str, ...]) -> str:
        if setting not in self.settings:
            self.refuse(setting, "missing")
        value = self.settings[setting]
        if not isinstance(value, str) or value not in known:
            self.refuse(setting, "value")
        return value

    def text(self, setting: str) -> str:
        value = self.settings.get(setting)
        if not isinstance(value, str) or not value.isprintable():
            self.refuse(setting, "value")
        if not value or value != " ".join(value.split()):
            self.refuse(setting, "value")
        return value

    def count(self, setting: str) -> int:
        value = self.settings.get(setting)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            self.refuse(setting, "value")
        return value

    def names(self, setting: str) -> tuple[str, ...]:
        values = self.settings.get(setting)
        if not isinstance(values, list) or not values:
            self.refuse(setting, "value")
        if not all(isinstance(value, str) and _NAME.fullmatch(value) for value in values):
            self.refuse(setting, "value")
        if len(set(values)) != len(values):
            self.refuse(setting, "duplicate")
        return tuple(values)

    def part(self, setting: str) -> _Part:
        value = self.settings.get(setting, {})
        if not isinstance(value, dict):
            self.refuse(setting, "value")
        return _Part(self.table, value)

    def parts(self, setting: str) -> Iterator[_Part]:
        values = self.settings.get(setting)
        if not isinstance(values, list) or not values:
            self.refuse(setting, "value")
        for value in values:
            if not isinstance(value, dict):
                self.refuse(setting, "value")
            yield _Part(self.table, value)


def _read_dimension(part: _Part) -> Dimension:
    part.check_settings(_DIMENSION)
    codes = part.names("codes")
    if FROM_ENROLMENT.intersection(codes) and len(codes) > 1:
        part.refuse("codes", "value")
    return Dimension(
        name=part.matching("name", _NAME),
        title_nl=part.text("title_nl"),
        title_en=part.text("title_en"),
        codes=codes,
    )


def _check_dimensions(head: _Part, dimensions: tuple[Dimension, ...]) -> None:
    names = [dimension.name for dimension in dimensions]
    if len(set(names)) != len(names):
        head.refuse("dimension", "duplicate")
    if _RESERVED.intersection(names):
        head.refuse("dimension", "value")


def _read_pool(head: _Part, dimensions: tuple[Dimension, ...]) -> str | None:
    if "pool" not in head.settings:
        return None
    pool = head.matching("pool", _NAME)
    if pool not in {dimension.name for dimension in dimensions}:
        head.refuse("pool", "unknown")
    return pool


def _read_epsilon(head: _Part) -> Fraction | None:
    if "epsilon" not in head.settings:
        return None
    text = head.matching("epsilon", _FRACTION)
    if str(Fraction(text)) != text:  # one spelling for one number: 2/4 and 1/1 are refused
        head.refuse("epsilon", "value")
    return Fraction(text)


def _read_minimum(head: _Part, mechanism: Mechanism) -> Minimum:
    part, required = head.part("minimum"), _MINIMA[mechanism]
    part.check_settings(required, optional=frozenset({"attendance"}))
    minimum = Minimum(**{name: part.count(name) for name in part.settings})
    if mechanism == "pooled" and minimum.members < _FEWEST_JOINED:
        part.refuse("members", "value")
    return minimum


def _toml(text: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):  # a number too long to read is a plain ValueError
        _Part("-").refuse("-", "syntax")


def _shown(value: object, pattern: re.Pattern[str]) -> str:
    """A name for the error: only what may stand in a log."""
    return value if isinstance(value, str) and pattern.fullmatch(value) else "-"
