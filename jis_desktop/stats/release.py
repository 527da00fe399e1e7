"""One release: the figures of every table that a quarter closes, protected, on complete grids.

Noise is drawn here, once. Whoever asks twice has two releases of one period: that the second never
comes is for the ledger, which is stored with the first.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NoReturn

from jis_desktop.domain.errors import InputError
from jis_desktop.stats.facts import Facts
from jis_desktop.stats.grid import JOINED, cells, codes_of
from jis_desktop.stats.meetings import (
    count_attendance,
    count_chats,
    count_meetings,
    count_support,
    count_themes,
)
from jis_desktop.stats.noise import discrete_laplace
from jis_desktop.stats.youths import count_newly_coached, count_unnamed, count_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from jis_desktop.stats.calendar import Quarter
    from jis_desktop.stats.grid import Enrolment
    from jis_desktop.stats.ledger import Spent
    from jis_desktop.stats.meetings import Told
    from jis_desktop.stats.noise import Bits
    from jis_desktop.stats.tables import Minimum, TableDefinition
    from jis_desktop.stats.youths import Ledger

LAST_OF_YEAR: Final = 2
"""The quarter with which the tables of a teljaar close."""

Cells = dict[tuple[str, ...], int | None]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """One table of a release: what leaves.

    Attributes:
        period: as text, a quarter or a teljaar.
        values: every cell of the grid; None where it is not told.
    """

    table: TableDefinition
    period: str
    values: Mapping[tuple[str, ...], int | None]


@dataclass(frozen=True, kw_only=True)
class Release:
    """What a quarter releases, and what stays behind.

    Attributes:
        tables: what leaves.
        rows: the ledger's new rows, to be stored together with it.
        waits: the attendance of this quarter is to be told with the next one of the year.
        nowhere: why how many youths count nowhere.
    """

    tables: tuple[Figures, ...]
    rows: tuple[Spent, ...]
    waits: bool
    nowhere: Counter[str]


@dataclass(frozen=True, kw_only=True)
class Means:
    """What every release is made with.

    Attributes:
        definitions: the tables by id.
        bits: the source of randomness, see `noise.Bits`.
    """

    definitions: Mapping[str, TableDefinition]
    enrolment: Enrolment
    bits: Bits


def facts_within(facts: Facts, first: date, last: date) -> Facts:
    """The facts of the days from ``first`` to ``last``."""
    return Facts(
        meetings=tuple(one for one in facts.meetings if first <= one.day <= last),
        coached=tuple(one for one in facts.coached if first <= one.day <= last),
        noticed=tuple(one for one in facts.noticed if first <= one.day <= last),
        chats=tuple(one for one in facts.chats if first <= one.day <= last),
        supported=tuple(one for one in facts.supported if first <= one.day <= last),
    )


def release_quarter(
    quarter: Quarter, facts: Facts, year: Facts, *, ledger: Ledger, means: Means
) -> Release:
    """Every table that a quarter closes; with the last one of a teljaar its tables too.

    Args:
        quarter: which.
        facts: all that counts in the quarter.
        year: all that counts in its teljaar; looked at with the last quarter only.
        ledger: what was spent before.
        means: what it is made with.

    Raises:
        InputError: ``release.unknown_code`` with ``table`` and ``code``, where a record has a
            code that no cell is for. Nothing is released then.
    """
    sheet = _Sheet(str(quarter), means)
    exact, waits = _of_meetings(facts, sheet)
    newly = count_newly_coached(facts.coached, ledger, quarter.teljaar)
    tables = [*exact, sheet.noised("P2", sheet.ours(newly.by_table["P2"]))]
    rows, nowhere = newly.rows, Counter(newly.nowhere)
    if quarter.number == LAST_OF_YEAR:
        spent = replace(ledger, rows=(*ledger.rows, *rows))
        closing = count_year(year.coached, year.noticed, spent, quarter.teljaar)
        rows, nowhere = (*rows, *closing.rows), nowhere | closing.nowhere
        tables += _of_year(closing.by_table, year, _Sheet(str(quarter.teljaar), means))
    return Release(tables=tuple(tables), rows=rows, waits=waits, nowhere=nowhere)


class _Sheet:
    """Makes tables of one period."""

    def __init__(self, period: str, means: Means) -> None:
        self._period = period
        self._means = means

    def minimum(self, name: str) -> Minimum:
        return self._means.definitions[name].minimum

    def ours(self, counts: Mapping[str, int] | Mapping[str, int | None]) -> Cells:
        """The cells of a table that is split by organisation first."""
        return {(self._means.enrolment.organisation, code): one for code, one in counts.items()}

    def whole(self, count: int | None) -> Cells:
        return {(self._means.enrolment.organisation,): count}

    def keys(self, name: str) -> tuple[str, ...]:
        """The codes of a table's last dimension."""
        definition, enrolment = self._means.definitions[name], self._means.enrolment
        return codes_of(definition, definition.dimensions[-1], enrolment=enrolment)

    def told(self, name: str, told: Told) -> Iterator[tuple[str, int | None]]:
        """Every code of a table's last dimension, with its figure where it may be told."""
        held = told.values.keys() | told.joined
        if unknown := held - set(self.keys(name)):
            self._refuse(name, min(unknown))
        for key in self.keys(name):
            yield key, told.values.get(key)

    def exact(self, name: str, counts: Cells) -> Figures:
        return self._figures(name, self._complete(name, counts))

    def noised(self, name: str, counts: Cells) -> Figures:
        epsilon = self._means.definitions[name].epsilon
        if epsilon is None:
            raise ValueError(name)
        exact = self._complete(name, counts)
        noisy: Cells = {
            cell: (count or 0) + discrete_laplace(1 / epsilon, self._means.bits)
            for cell, count in exact.items()
        }
        return self._figures(name, noisy)

    def _figures(self, name: str, values: Cells) -> Figures:
        return Figures(table=self._means.definitions[name], period=self._period, values=values)

    def _complete(self, name: str, counts: Cells) -> Cells:
        grid = cells(self._means.definitions[name], self._means.enrolment)
        unknown = counts.keys() - set(grid)
        if unknown:
            self._refuse(name, min("/".join(cell) for cell in unknown))
        return {cell: counts.get(cell, 0) for cell in grid}

    @staticmethod
    def _refuse(name: str, code: str) -> NoReturn:
        raise InputError("release.unknown_code", field="records", table=name, code=code)


def _of_meetings(facts: Facts, sheet: _Sheet) -> tuple[list[Figures], bool]:
    schools = tuple(key for key in sheet.keys("M2") if key != JOINED)
    attended = count_attendance(facts.meetings, schools, sheet.minimum("M2"))
    kinds: Cells = {**count_meetings(facts.meetings, sheet.minimum("M1"))}
    themes: Cells = {**count_themes(facts.meetings, sheet.minimum("M1T"))}
    tables = [
        sheet.exact("M1", kinds),
        sheet.exact("M1T", themes),
        sheet.exact("M2", {(code,): one for code, one in sheet.told("M2", attended.by_school)}),
        sheet.exact("M2G", sheet.ours(dict(sheet.told("M2G", attended.by_gender)))),
        sheet.exact("T1", sheet.whole(count_chats(facts.chats, sheet.minimum("T1")))),
        sheet.exact("C1", sheet.ours(count_support(facts.supported))),
    ]
    return tables, attended.by_school.waits


def _of_year(
    by_table: Mapping[str, Counter[str]], year: Facts, sheet: _Sheet
) -> tuple[Figures, ...]:
    schools: Cells = {(school,): count for school, count in by_table["P1"].items()}
    return (
        sheet.noised("P1", schools),
        sheet.noised("P3", sheet.ours(by_table["P3"])),
        sheet.noised("S1", sheet.ours(count_unnamed(year.noticed))),
    )
