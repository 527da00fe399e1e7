"""No sequence of counting, merging and taking a merge back counts a youth for more than allowed.

The books of these tests are kept apart from the ledger's: they know who is one person.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from itertools import permutations
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from jis_desktop.stats import ledger
from jis_desktop.stats.calendar import Teljaar
from jis_desktop.stats.ledger import Link, Spent

if TYPE_CHECKING:
    from collections.abc import Iterable

YOUTHS = tuple(UUID(int=number) for number in range(1, 4))
LIMITS = {"P1": 1, "P2": 1, "P3": 3}
SUM = Fraction(3)
youths = st.sampled_from(YOUTHS)
pairs = st.sampled_from(list(permutations(YOUTHS, 2)))
wishes = st.sampled_from([{"P1": 1, "P2": 1}, {"P1": 5}, {"P2": 5}, {"P3": 5}, {"P3": 1}])


class Counting(RuleBasedStateMachine):
    """Youths are counted, merged and parted in whatever order, over several years."""

    group_of = staticmethod(ledger.group_of)
    count_in = staticmethod(ledger.count_in)

    @initialize()
    def begin(self) -> None:
        self.year = Teljaar(2025)
        self.day = self.year.first
        self.rows: list[Spent] = []
        self.links: list[Link] = []
        self.persons: list[set[UUID]] = [{youth} for youth in YOUTHS]
        """Of this year: whoever was one with another for part of it."""
        self.ceiling: dict[UUID, Counter[str]] = {youth: Counter() for youth in YOUTHS}
        """By member: what the person had before the last merge, where that was more."""

    def person(self, youth: UUID) -> set[UUID]:
        return next(person for person in self.persons if youth in person)

    def books(self, person: Iterable[UUID]) -> Counter[str]:
        members = set(person)
        return Counter(r.table for r in self.rows if r.group in members and r.teljaar == self.year)

    @rule(youth=youths, wanted=wishes)
    def count(self, youth: UUID, wanted: dict[str, int]) -> None:
        group = self.group_of(youth, self.links, self.year)
        self.rows += self.count_in(wanted, self.rows, group=group, teljaar=self.year)

    @rule(pair=pairs)
    def merge(self, pair: tuple[UUID, UUID]) -> None:
        one, other = pair
        self.links.append(Link(one=one, other=other))
        first, second = self.person(one), self.person(other)
        if first is not second:
            self.persons = [p for p in self.persons if p not in (first, second)]
            self.persons.append(first | second)
            for youth in first | second:
                self.ceiling[youth] = self.books(first | second)

    @precondition(lambda self: any(link.undone is None for link in self.links))
    @rule()
    def part(self) -> None:
        last = max(at for at, link in enumerate(self.links) if link.undone is None)
        self.links[last] = replace(self.links[last], undone=self.day)

    @rule(days=st.integers(1, 120))
    def time_passes(self, days: int) -> None:
        self.day += timedelta(days=days)
        if self.day > self.year.last:
            self.year = Teljaar.of(self.day)
            self.persons = parted(link for link in self.links if link.undone is None)
            self.ceiling = {youth: Counter() for youth in YOUTHS}

    @invariant()
    def nobody_is_counted_for_more_than_allowed(self) -> None:
        for person in self.persons:
            had, now = self.ceiling[min(person)], self.books(person)
            for table, limit in LIMITS.items():
                assert now[table] <= max(limit, had[table]), table
            assert cost(now) <= max(SUM, cost(had))

    @invariant()
    def no_two_rows_are_alike(self) -> None:
        names = [(row.group, row.table, row.teljaar, row.slot) for row in self.rows]
        assert len(names) == len(set(names))


def cost(times: Counter[str]) -> Fraction:
    """Epsilon: 1 for P1, a half for each of the others."""
    return times["P1"] + Fraction(times["P2"] + times["P3"], 2)


def parted(links: Iterable[Link]) -> list[set[UUID]]:
    """Who is one person at the beginning of a year."""
    persons = [{youth} for youth in YOUTHS]
    for link in links:
        both = [person for person in persons if person & {link.one, link.other}]
        persons = [person for person in persons if person not in both] + [set().union(*both)]
    return persons


class WithoutGroups(Counting):
    """Each record counts for itself."""

    group_of = staticmethod(lambda youth, _links, _year: frozenset({youth}))


class PartedAtOnce(Counting):
    """A merge that is taken back counts no more."""

    group_of = staticmethod(
        lambda youth, links, year: ledger.group_of(
            youth, [link for link in links if link.undone is None], year
        )
    )


class WithoutTheSum(Counting):
    """Only the slots are counted, and only those of one record."""

    count_in = staticmethod(
        lambda wanted, rows, *, group, teljaar: ledger.count_in(
            wanted, [replace(row, epsilon=Fraction(1, 100)) for row in rows],
            group=group, teljaar=teljaar,
        )
    )  # fmt: skip


MANY = settings(max_examples=300, stateful_step_count=30)
UNTIL_FOUND = settings(
    MANY, max_examples=2000, phases=[Phase.generate], report_multiple_bugs=False, print_blob=False
)


def test_no_sequence_passes_the_limits() -> None:
    run_state_machine_as_test(Counting, settings=MANY)


@pytest.mark.parametrize("rules", [WithoutGroups, PartedAtOnce, WithoutTheSum])
def test_control_without_a_rule_a_sequence_does(rules: type[Counting]) -> None:
    with pytest.raises(AssertionError):
        run_state_machine_as_test(rules, settings=UNTIL_FOUND)
