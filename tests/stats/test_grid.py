"""The grid is complete, fixed by enrolment alone, and the same in every release."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.stats.grid import JOINED, Enrolment, FixedList, cells, codes_of
from jis_desktop.stats.tables import load_tables
from tests.stats.enrolments import enrolment, enrolments, shipped_lists

TABLES = load_tables()


@pytest.mark.parametrize(
    ("table", "number"),
    [
        ("M1", 2 * 9),
        ("M1T", 2 * 38),
        ("M2", 2 + 1),
        ("M2G", 3 + 1),
        ("P1", 2),
        ("P2", 3),
        ("P3", 36),
        ("S1", 36),
        ("T1", 1),
        ("C1", 6 + 3),
    ],
)
def test_a_table_has_every_cell_that_enrolment_allows(table: str, number: int) -> None:
    assert len(cells(TABLES[table], enrolment())) == number


def test_the_cells_stand_in_one_order() -> None:
    assert cells(TABLES["P2"], enrolment()) == (
        ("stichting_oost", "meisje"),
        ("stichting_oost", "jongen"),
        ("stichting_oost", "anders_onbekend"),
    )
    assert cells(TABLES["M2"], enrolment()) == (("02AB01",), ("21FK00",), (JOINED,))
    assert cells(TABLES["M1"], enrolment())[:2] == (
        ("02AB01", "voorlichting"),
        ("02AB01", "inloop"),
    )
    assert cells(TABLES["C1"], enrolment())[5:7] == (
        ("stichting_oost", "bemiddelen_ouders"),
        ("stichting_oost", "ouders_netwerk"),
    )


@given(enrolled=enrolments(), table=st.sampled_from(sorted(TABLES)))
def test_no_cell_comes_twice_and_each_dimension_has_all_its_codes(
    enrolled: Enrolment, table: str
) -> None:
    grid = cells(TABLES[table], enrolled)
    assert len(set(grid)) == len(grid)
    for place, split in enumerate(TABLES[table].dimensions):
        assert {cell[place] for cell in grid} == set(
            codes_of(TABLES[table], split, enrolment=enrolled)
        )


@given(enrolled=enrolments(), table=st.sampled_from(sorted(TABLES)), order=st.randoms())
def test_the_order_of_the_schools_makes_no_difference(
    enrolled: Enrolment, table: str, order: Random
) -> None:
    shuffled = list(enrolled.schools)
    order.shuffle(shuffled)
    again = replace(enrolled, schools=tuple(shuffled))
    assert cells(TABLES[table], again) == cells(TABLES[table], enrolled)


@pytest.mark.parametrize(
    "code", ["", "_O", "-1", "=1+1", "a,b", 'a"b', "é", "a b", "a\n", "a" * 65]
)
@pytest.mark.parametrize("setting", ["publisher", "organisation", "schools"])
def test_a_code_that_would_need_quotes_is_refused(setting: str, code: str) -> None:
    given_code = (code,) if setting == "schools" else code
    with pytest.raises(InputError) as refused:
        replace(enrolment(), **{setting: given_code})  # type: ignore[arg-type] # one of three
    assert refused.value.values == {"setting": setting, "problem": "value"}


@pytest.mark.parametrize(
    ("fixed", "problem"),
    [
        (FixedList(version=1, keys=()), "missing"),
        (FixedList(version=1, keys=("a", "a")), "duplicate"),
        (FixedList(version=1, keys=("_O",)), "value"),
        (FixedList(version=0, keys=("a",)), "value"),
    ],
)
def test_a_list_that_cannot_be_is_refused(fixed: FixedList, problem: str) -> None:
    with pytest.raises(InputError) as refused:
        replace(enrolment(), lists={"gender": fixed})
    assert refused.value.values == {"setting": "lists", "problem": problem}


def test_schools_must_be_there_and_once() -> None:
    with pytest.raises(InputError) as refused:
        replace(enrolment(), schools=())
    assert refused.value.values["problem"] == "missing"
    with pytest.raises(InputError) as refused:
        enrolment("a", "a")
    assert refused.value.values["problem"] == "duplicate"


def test_a_list_that_enrolment_lacks_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        cells(TABLES["P2"], replace(enrolment(), lists={}))
    assert refused.value.values == {"setting": "lists", "problem": "missing"}


def test_lists_that_share_a_column_and_a_key_are_refused() -> None:
    twice = shipped_lists() | {"support_connection": shipped_lists()["support_school"]}
    with pytest.raises(InputError) as refused:
        cells(TABLES["C1"], replace(enrolment(), lists=twice))
    assert refused.value.values == {"setting": "lists", "problem": "duplicate"}
