from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import DamagedError, RefusedError
from jis_desktop.stats.calendar import Teljaar
from jis_desktop.stats.ledger import (
    ALLOWANCES,
    LIMIT,
    Link,
    Spent,
    count_in,
    group_of,
    slots_left,
    spent,
)

ANNA, BRAM, CHAIMA = (UUID(int=n) for n in (1, 2, 3))
YEAR, NEXT_YEAR = Teljaar(2025), Teljaar(2026)
HALF = Fraction(1, 2)
ALL = {"P1": 1, "P2": 1, "P3": 3}


def rows(
    group: UUID = ANNA, *, teljaar: Teljaar = YEAR, p1: int = 0, p2: int = 0, p3: int = 0
) -> list[Spent]:
    """What was spent by one record."""
    return [
        Spent(group=group, table=table, teljaar=teljaar, slot=slot, epsilon=one.epsilon)
        for (table, one), times in zip(ALLOWANCES.items(), (p1, p2, p3), strict=True)
        for slot in range(1, times + 1)
    ]


def left(known: list[Spent], *group: UUID) -> tuple[int, ...]:
    """The open slots of P1, P2 and P3."""
    members = frozenset(group or {ANNA})
    return tuple(slots_left(one, known, group=members, teljaar=YEAR) for one in ALLOWANCES)


def counted(wanted: dict[str, int], known: list[Spent], *group: UUID) -> list[str]:
    """The tables and slots that a youth is counted in."""
    members = frozenset(group or {ANNA})
    new = count_in(wanted, known, group=members, teljaar=YEAR)
    return [f"{row.table}.{row.slot}" for row in new]


def test_a_youth_is_counted_once_in_p1_and_p2_and_three_times_in_p3_and_that_is_the_limit() -> None:
    assert left([]) == (1, 1, 3)
    assert counted({"P1": 2, "P2": 2, "P3": 9}, []) == ["P1.1", "P2.1", "P3.1", "P3.2", "P3.3"]
    assert spent(rows(p1=1, p2=1, p3=3), frozenset({ANNA})) == LIMIT
    assert left(rows(p1=1, p2=1, p3=3)) == (0, 0, 0)


def test_what_a_youth_has_spent_is_of_that_teljaar_only_and_of_nobody_else() -> None:
    assert left(rows(teljaar=NEXT_YEAR, p1=1, p3=3) + rows(BRAM, p2=1, p3=2)) == (1, 1, 3)


def test_over_the_years_it_adds_up() -> None:
    both = rows(p1=1) + rows(teljaar=NEXT_YEAR, p1=1, p2=1)
    assert spent(both, frozenset({ANNA})) == 2 + HALF
    assert spent(both, frozenset({ANNA}), NEXT_YEAR) == 1 + HALF


def test_signals_come_one_at_a_time_into_the_next_slot() -> None:
    assert counted({"P3": 1}, rows(p3=1)) == ["P3.2"]
    assert counted({"P3": 2}, rows(p3=2)) == ["P3.3"]


@pytest.mark.parametrize(
    ("of_anna", "of_bram", "open_slots"),
    [
        ({"p1": 1}, {}, (0, 1, 3)),
        ({"p1": 1}, {"p1": 1}, (0, 1, 2)),
        ({"p2": 1}, {"p2": 1}, (1, 0, 3)),
        ({"p2": 1, "p3": 2}, {"p2": 1}, (1, 0, 1)),
        ({"p2": 1, "p3": 2}, {"p2": 1, "p3": 2}, (0, 0, 0)),
        ({"p1": 1, "p2": 1, "p3": 3}, {"p1": 1, "p2": 1, "p3": 3}, (0, 0, 0)),
        ({"p1": 1, "p2": 1}, {"p1": 1, "p2": 1}, (0, 0, 0)),
        ({"p1": 1, "p2": 1}, {"p1": 1}, (0, 0, 1)),
    ],
)
def test_what_any_member_spent_is_spent(
    of_anna: dict[str, int], of_bram: dict[str, int], open_slots: tuple[int, ...]
) -> None:
    assert left(rows(ANNA, **of_anna) + rows(BRAM, **of_bram), ANNA, BRAM) == open_slots


@given(st.tuples(*[st.sampled_from(range(2))] * 4), st.tuples(*[st.integers(0, 3)] * 2))
def test_slots_of_p3_are_those_of_the_formula(
    once: tuple[int, ...], twice: tuple[int, int]
) -> None:
    a1, a2, b1, b2 = once
    used, paid = sum(twice), Fraction(a1 + b1) + HALF * (a2 + b2 + sum(twice))
    known = rows(ANNA, p1=a1, p2=a2, p3=twice[0]) + rows(BRAM, p1=b1, p2=b2, p3=twice[1])
    assert left(known, ANNA, BRAM)[2] == max(0, min(3 - used, (3 - paid) // HALF))


def test_where_not_all_fits_p1_goes_first() -> None:
    merged = rows(ANNA, p2=1) + rows(BRAM, p2=1) + rows(CHAIMA, p2=1)
    assert counted(ALL, merged, ANNA, BRAM, CHAIMA) == ["P1.1", "P3.1"]
    assert counted({"P3": 3, "P1": 1}, merged, ANNA, BRAM, CHAIMA) == ["P1.1", "P3.1"]


def test_a_group_is_all_that_were_merged_in_turn() -> None:
    links = [Link(one=ANNA, other=BRAM), Link(one=CHAIMA, other=BRAM)]
    for youth in (ANNA, BRAM, CHAIMA):
        assert group_of(youth, links, YEAR) == {ANNA, BRAM, CHAIMA}
    assert group_of(UUID(int=9), links, YEAR) == {UUID(int=9)}


def test_a_merge_that_is_taken_back_counts_until_the_teljaar_ends() -> None:
    undone = [Link(one=ANNA, other=BRAM, undone=date(2026, 6, 30))]
    assert group_of(ANNA, undone, YEAR) == {ANNA, BRAM}
    assert group_of(ANNA, undone, NEXT_YEAR) == {ANNA}
    assert group_of(ANNA, [replace(undone[0], undone=NEXT_YEAR.first)], NEXT_YEAR) == {ANNA, BRAM}


@pytest.mark.parametrize("table", ["M1", "S1", "p1", ""])
def test_another_table_counts_no_youths(table: str) -> None:
    with pytest.raises(RefusedError) as refused:
        count_in({table: 1}, [], group=frozenset({ANNA}), teljaar=YEAR)
    assert (refused.value.code, refused.value.values) == ("ledger.unknown_table", {"table": table})


@pytest.mark.parametrize(
    "change",
    [{"epsilon": -HALF}, {"epsilon": Fraction(0)}, {"epsilon": Fraction(4)}, {"slot": 0},
     {"slot": 2}, {"table": "M1"}],
)  # fmt: skip
def test_a_row_that_gives_room_back_or_has_no_place_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(DamagedError, match=r"ledger\.row_unusable"):
        replace(rows(p1=1)[0], **change)


def test_years_follow_each_other_in_these_tests() -> None:
    assert all(one.last < other.first for one, other in pairwise((YEAR, NEXT_YEAR)))
