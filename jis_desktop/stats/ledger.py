"""What a youth has been counted for in a teljaar, and what may still be. Keeps no rows itself.

Each time a youth is counted in a published table, that says a little about this youth; epsilon
is how much. Whoever knows all published figures of a teljaar learns no more than ``LIMIT``.

Two records of one youth may be merged. No row is rewritten then: the records form a group, and
what any of them spent is spent. A group may have spent more than ``LIMIT`` before the merge;
nothing is added to it afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING
from uuid import UUID

from jis_desktop.domain.errors import DamagedError, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jis_desktop.stats.calendar import Teljaar

LIMIT = Fraction(3)
"""The most epsilon of a youth in a teljaar."""


@dataclass(frozen=True)
class Allowance:
    """How often a youth may be counted in a table of a teljaar, and what each time costs.

    Attributes:
        slots: how often.
        epsilon: the cost of one slot.
    """

    slots: int
    epsilon: Fraction


ALLOWANCES: Mapping[str, Allowance] = {
    "P1": Allowance(1, Fraction(1)),
    "P2": Allowance(1, Fraction(1, 2)),
    "P3": Allowance(3, Fraction(1, 2)),
}
"""The tables that count youths. P1 is first, for it is the official total: where not all fits,
the others yield."""


@dataclass(frozen=True, kw_only=True)
class Spent:
    """That a youth was counted once.

    Attributes:
        group: the random id of the youth's record; of any of them where they are merged.
        table: a key of ``ALLOWANCES``.
        teljaar: the year that the count is of.
        slot: 1, or 1 to 3 in P3; no two rows have the other three and this alike.
        epsilon: what it cost.
    """

    group: UUID
    table: str
    teljaar: Teljaar
    slot: int
    epsilon: Fraction

    def __post_init__(self) -> None:
        allowed = ALLOWANCES.get(self.table, Allowance(0, LIMIT))
        if not 1 <= self.slot <= allowed.slots or not 0 < self.epsilon <= LIMIT:
            raise DamagedError("ledger.row_unusable")  # less than 0 would give room back


@dataclass(frozen=True, kw_only=True)
class Link:
    """That two records were merged.

    Attributes:
        one, other: the ids of the records.
        undone: the day on which the merge was taken back.
    """

    one: UUID
    other: UUID
    undone: date | None = None

    def holds(self, teljaar: Teljaar) -> bool:
        """Whether they are one youth in a teljaar: until the end of that of ``undone``.

        The day of the merge makes no difference: a teljaar is closed after its end, and whoever
        is one youth by then is counted as one.
        """
        return self.undone is None or self.undone >= teljaar.first


def group_of(youth: UUID, links: Iterable[Link], teljaar: Teljaar) -> frozenset[UUID]:
    """The records that are one youth in a teljaar, the youth's own among them."""
    pairs = [{link.one, link.other} for link in links if link.holds(teljaar)]
    group: set[UUID] = set()
    grown = {youth}
    while grown != group:
        group = grown
        grown = group.union(*(pair for pair in pairs if pair & group))
    return frozenset(group)


def spent(
    rows: Iterable[Spent], group: frozenset[UUID], teljaar: Teljaar | None = None
) -> Fraction:
    """The epsilon that a group has spent in a teljaar, or over all years."""
    return sum((row.epsilon for row in _of(rows, group, teljaar)), Fraction(0))


def slots_left(
    table: str, rows: Iterable[Spent], *, group: frozenset[UUID], teljaar: Teljaar
) -> int:
    """How often a youth may still be counted in a table.

    In P3 that is max(0, min(3 - used, floor((3 - spent) / 0.5))); P1 and P2 are open only where
    no member of the group has them.

    Raises:
        RefusedError: ``ledger.unknown_table``.
    """
    if table not in ALLOWANCES:
        raise RefusedError("ledger.unknown_table", table=table)
    allowed = ALLOWANCES[table]
    ours = _of(rows, group, teljaar)
    used = sum(row.table == table for row in ours)
    room = (LIMIT - spent(ours, group, teljaar)) // allowed.epsilon
    return max(0, min(allowed.slots - used, room))


def count_in(
    wanted: Mapping[str, int], rows: Iterable[Spent], *, group: frozenset[UUID], teljaar: Teljaar
) -> tuple[Spent, ...]:
    """The new rows for what a youth is to be counted for: as much of it as fits, P1 first.

    Args:
        wanted: how often, by table.
        rows: what was spent before, of whomever.
        group: the youth's records, of which the new rows name the first.
        teljaar: the year that the counts are of.

    Raises:
        RefusedError: ``ledger.unknown_table``.
    """
    known = list(rows)
    before = len(known)
    for table in sorted(wanted):  # P1 first
        left = slots_left(table, known, group=group, teljaar=teljaar)
        for _time in range(min(wanted[table], left)):
            known.append(_next(table, known, group=group, teljaar=teljaar))
    return tuple(known[before:])


def _next(table: str, rows: list[Spent], *, group: frozenset[UUID], teljaar: Teljaar) -> Spent:
    used = sum(row.table == table for row in _of(rows, group, teljaar))
    return Spent(
        group=min(group),
        table=table,
        teljaar=teljaar,
        slot=used + 1,
        epsilon=ALLOWANCES[table].epsilon,
    )


def _of(rows: Iterable[Spent], group: frozenset[UUID], teljaar: Teljaar | None) -> list[Spent]:
    return [row for row in rows if row.group in group and teljaar in {None, row.teljaar}]
