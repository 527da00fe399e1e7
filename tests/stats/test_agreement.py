"""What is written down in two places says the same: table files, ledger rules and the noise."""

from __future__ import annotations

from jis_desktop.stats.ledger import ALLOWANCES, LIMIT
from jis_desktop.stats.noise import margin
from jis_desktop.stats.tables import load_tables

TABLES = load_tables()


def test_the_ledger_takes_what_a_table_costs() -> None:
    assert {name: one.epsilon for name, one in ALLOWANCES.items()} == {
        name: TABLES[name].epsilon for name in ALLOWANCES
    }
    assert sum(one.slots * one.epsilon for one in ALLOWANCES.values()) == LIMIT


def test_every_margin_is_that_of_the_noise() -> None:
    noisy = {name: one for name, one in TABLES.items() if one.epsilon is not None}
    assert noisy.keys() == {*ALLOWANCES, "S1"}
    assert all(one.margin == margin(one.epsilon) for one in noisy.values() if one.epsilon)
