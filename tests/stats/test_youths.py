"""Whom a period counts, under which code, and what the ledger gets for it."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from uuid import UUID, uuid4

from jis_desktop.stats.calendar import Teljaar
from jis_desktop.stats.facts import Coached, Noticed
from jis_desktop.stats.ledger import Link, spent
from jis_desktop.stats.youths import (
    UNKNOWN,
    Ledger,
    count_newly_coached,
    count_unnamed,
    count_year,
)

YEAR = Teljaar(2025)
RYAN, NOOR, IMANE = UUID(int=1), UUID(int=2), UUID(int=3)


def contact(
    subject: UUID, day: int, school: str | None = "werf", gender: str | None = "meisje"
) -> Coached:
    when = YEAR.first + timedelta(days=day)
    return Coached(record=uuid4(), subject=subject, day=when, school=school, gender=gender)


def signal(subject: UUID | None, day: int, topic: str) -> Noticed:
    return Noticed(
        record=uuid4(), subject=subject, day=YEAR.first + timedelta(days=day), topic=topic
    )


def test_a_youth_counts_once_as_newly_coached_whatever_comes_after() -> None:
    first = count_newly_coached([contact(RYAN, 1), contact(RYAN, 9)], Ledger(), YEAR)
    assert first.by_table == {"P2": Counter(meisje=1)}
    later = count_newly_coached(
        [contact(RYAN, 99), contact(NOOR, 99, gender="jongen")], Ledger(rows=first.rows), YEAR
    )
    assert later.by_table == {"P2": Counter(jongen=1)}
    assert [row.group for row in later.rows] == [NOOR]


def test_the_gender_is_the_one_last_noted() -> None:
    contacts = [contact(RYAN, 9, gender=None), contact(RYAN, 5, gender="jongen"),
                contact(RYAN, 1), contact(NOOR, 1, gender=None)]  # fmt: skip
    told = count_newly_coached(contacts, Ledger(), YEAR)
    assert told.by_table == {"P2": Counter({"jongen": 1, UNKNOWN: 1})}


def test_a_year_counts_a_youth_at_the_school_of_the_last_contact() -> None:
    contacts = [contact(RYAN, 300, None), contact(RYAN, 200, "kade"), contact(RYAN, 1)]
    told = count_year(contacts, [], Ledger(), YEAR)
    assert told.by_table["P1"] == Counter(kade=1)


def test_who_was_at_no_school_counts_nowhere_and_it_is_said() -> None:
    told = count_year([contact(RYAN, 1, None)], [], Ledger(), YEAR)
    assert (told.by_table["P1"], told.rows, told.nowhere) == (Counter(), (), {"no_school": 1})


def test_the_first_three_different_signals_of_a_youth_count() -> None:
    topics = ["geld", "pesten", "geld", "thuis", "wonen"]
    signals = [signal(RYAN, day, topic) for day, topic in enumerate(topics)]
    told = count_year([], reversed(signals), Ledger(), YEAR)
    assert told.by_table["P3"] == Counter(geld=1, pesten=1, thuis=1)
    assert spent(told.rows, frozenset({RYAN})) == Fraction(3, 2)


def test_merged_records_are_one_youth_and_what_either_spent_is_spent() -> None:
    before = count_newly_coached([contact(RYAN, 1), contact(NOOR, 1)], Ledger(), YEAR)
    ledger = Ledger(rows=before.rows, links=(Link(one=RYAN, other=NOOR),))
    signals = [signal(RYAN, 2, "geld"), signal(NOOR, 3, "pesten"), signal(NOOR, 4, "thuis")]
    told = count_year([contact(RYAN, 5), contact(NOOR, 6, "kade")], signals, ledger, YEAR)
    assert told.by_table["P1"] == Counter(kade=1)
    # 3 less twice 1/2 and 1 leaves room for two.
    assert told.by_table["P3"] == Counter(geld=1, pesten=1)
    assert spent((*before.rows, *told.rows), frozenset({RYAN, NOOR})) == 3


def test_a_youth_who_is_handed_over_counts_nowhere_meanwhile() -> None:
    ledger = Ledger(away=frozenset({RYAN}))
    contacts, signals = [contact(RYAN, 1), contact(NOOR, 1)], [signal(RYAN, 1, "geld")]
    year = count_year(contacts, signals, ledger, YEAR)
    assert (year.by_table["P1"], year.by_table["P3"]) == (Counter(werf=1), Counter())
    assert year.nowhere == {"away": 1}
    assert count_newly_coached(contacts, ledger, YEAR).nowhere == {"away": 1}


def test_signals_about_a_group_or_nobody_are_counted_by_record() -> None:
    noticed = [signal(None, 1, "geld"), signal(None, 1, "geld"), signal(IMANE, 1, "geld")]
    assert count_unnamed(noticed) == Counter(geld=2)


def test_another_year_is_another_budget() -> None:
    told = count_year([contact(RYAN, 1)], [], Ledger(), YEAR)
    again = count_year([contact(RYAN, 1)], [], Ledger(rows=told.rows), Teljaar(2026))
    assert again.by_table["P1"] == told.by_table["P1"] == Counter(werf=1)
    assert date(2025, 7, 1) == YEAR.first
