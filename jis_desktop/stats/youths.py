"""Counts of youths: whom a period counts, under which code, and what the ledger gets for it.

Nothing here adds noise, and nothing here may be shown: `release` does the one, and what leaves it
is the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from jis_desktop.stats.facts import Coached, Noticed
from jis_desktop.stats.ledger import count_in, group_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from jis_desktop.stats.calendar import Teljaar
    from jis_desktop.stats.ledger import Link, Spent

UNKNOWN: Final = "anders_onbekend"
"""The code of gender for whoever's nobody noted."""
_SIGNALS: Final = 3
"""So many different early signals of one youth count in a year."""

F = TypeVar("F", Coached, Noticed)


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """What was spent before, and who is one with whom.

    Attributes:
        rows: of whomever; of other years too.
        links: merges of records, those taken back too.
        away: youths who are nobody's to count now: handed over and not received yet.
    """

    rows: tuple[Spent, ...] = ()
    links: tuple[Link, ...] = ()
    away: frozenset[UUID] = frozenset()


@dataclass(frozen=True, kw_only=True)
class YouthCounts:
    """Figures before noise, and the ledger's new rows.

    Attributes:
        by_table: table to code to count.
        rows: what these counts cost.
        nowhere: why how many youths count nowhere.
    """

    by_table: Mapping[str, Counter[str]]
    rows: tuple[Spent, ...]
    nowhere: Counter[str]


def count_newly_coached(
    coached: Iterable[Coached], ledger: Ledger, teljaar: Teljaar
) -> YouthCounts:
    """P2: youths who were not counted yet in the year, by gender."""
    told, nowhere, book = Counter[str](), Counter[str](), _Book(ledger, teljaar)
    for group, contacts in _by_group(coached, ledger, teljaar).items():
        if group & ledger.away:
            nowhere["away"] += 1
        elif book.count({"P2": 1}, group):
            told[_gender(contacts)] += 1
    return YouthCounts(by_table={"P2": told}, rows=tuple(book.new), nowhere=nowhere)


def count_year(
    coached: Iterable[Coached], noticed: Iterable[Noticed], ledger: Ledger, teljaar: Teljaar
) -> YouthCounts:
    """P1 and P3: everybody who was coached in a year, by school; early signals, by topic."""
    schools, topics, nowhere = Counter[str](), Counter[str](), Counter[str]()
    book = _Book(ledger, teljaar)
    contacts = _by_group(coached, ledger, teljaar)
    signals = _by_group((one for one in noticed if one.subject is not None), ledger, teljaar)
    for group in contacts.keys() | signals.keys():
        if group & ledger.away:
            nowhere["away"] += 1
            continue
        school = _school(contacts.get(group, []))
        distinct = _distinct(signals.get(group, []))
        if school is None and group in contacts:
            nowhere["no_school"] += 1
        wanted = {"P1": int(school is not None), "P3": min(len(distinct), _SIGNALS)}
        counted = book.count(wanted, group)
        if school is not None and counted["P1"]:
            schools[school] += 1
        topics.update(distinct[: counted["P3"]])
    told = {"P1": schools, "P3": topics}
    return YouthCounts(by_table=told, rows=tuple(book.new), nowhere=nowhere)


def count_unnamed(noticed: Iterable[Noticed]) -> Counter[str]:
    """S1: early signals about a group or nobody, by topic."""
    return Counter(one.topic for one in noticed if one.subject is None)


class _Book:
    """The ledger by youth: a year has thousands of rows, and one youth a handful."""

    def __init__(self, ledger: Ledger, teljaar: Teljaar) -> None:
        self._teljaar = teljaar
        self._rows: defaultdict[UUID, list[Spent]] = defaultdict(list)
        for row in ledger.rows:
            self._rows[row.group].append(row)
        self.new: list[Spent] = []

    def count(self, wanted: Mapping[str, int], group: frozenset[UUID]) -> Counter[str]:
        """Count a youth as far as there is room; how often, by table."""
        known = [row for member in group for row in self._rows[member]]
        new = count_in(wanted, known, group=group, teljaar=self._teljaar)
        for row in new:
            self._rows[row.group].append(row)
        self.new += new
        return Counter(row.table for row in new)


def _by_group(
    facts: Iterable[F], ledger: Ledger, teljaar: Teljaar
) -> dict[frozenset[UUID], list[F]]:
    """What there is of each youth, in order of the days; merged ones are one."""
    found: dict[frozenset[UUID], list[F]] = {}
    groups: dict[UUID, frozenset[UUID]] = {}
    for fact in sorted(facts, key=lambda one: (one.day, one.record.bytes)):
        subject = fact.subject
        if subject is not None:
            group = groups.setdefault(subject, group_of(subject, ledger.links, teljaar))
            found.setdefault(group, []).append(fact)
    return found


def _gender(contacts: list[Coached]) -> str:
    return next((one.gender for one in reversed(contacts) if one.gender is not None), UNKNOWN)


def _school(contacts: list[Coached]) -> str | None:
    return next((one.school for one in reversed(contacts) if one.school is not None), None)


def _distinct(signals: list[Noticed]) -> list[str]:
    return list(dict.fromkeys(one.topic for one in signals))
