from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.stats.calendar import Quarter, Teljaar, read_period

days = st.dates(date(2000, 1, 1), date(2998, 12, 31))
quarters = st.builds(Quarter, st.integers(2000, 2998), st.integers(1, 4))
ONE_DAY = timedelta(days=1)


@given(days)
def test_a_day_lies_in_its_quarter_and_its_teljaar(day: date) -> None:
    quarter, teljaar = Quarter.of(day), Teljaar.of(day)
    assert quarter.first <= day <= quarter.last
    assert teljaar.first <= day <= teljaar.last
    assert quarter in teljaar.quarters


@given(quarters)
def test_quarters_follow_each_other_without_a_gap(quarter: Quarter) -> None:
    assert quarter.next.first == quarter.last + ONE_DAY
    assert quarter.next.previous == quarter
    assert quarter < quarter.next


@given(quarters)
def test_no_quarter_lies_in_two_teljaren(quarter: Quarter) -> None:
    assert {Teljaar.of(quarter.first), Teljaar.of(quarter.last)} == {quarter.teljaar}


@given(quarters)
def test_a_quarter_closes_on_the_28th_of_the_month_after_it(quarter: Quarter) -> None:
    assert quarter.closes_from == quarter.next.first.replace(day=28)


def test_a_teljaar_runs_from_july_to_june_in_four_quarters() -> None:
    teljaar = Teljaar(2025)
    assert (teljaar.first, teljaar.last) == (date(2025, 7, 1), date(2026, 6, 30))
    assert " ".join(map(str, teljaar.quarters)) == "2025-Q3 2025-Q4 2026-Q1 2026-Q2"


def test_a_teljaar_closes_with_its_last_quarter() -> None:
    assert Teljaar(2025).closes_from == date(2026, 7, 28)


def test_the_days_around_the_turn_of_a_teljaar() -> None:
    assert str(Teljaar.of(date(2026, 6, 30))) == "2025-2026"
    assert str(Teljaar.of(date(2026, 7, 1))) == "2026-2027"


@given(quarters)
def test_what_is_written_is_read_back(quarter: Quarter) -> None:
    assert read_period(str(quarter)) == quarter
    assert read_period(str(quarter.next.next.teljaar)) == quarter.next.next.teljaar


def test_no_fifth_quarter_can_be_made() -> None:
    with pytest.raises(ValueError, match="5"):
        Quarter(2026, 5)


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-Q0", "2026-Q5", "2026-q2", "2026-Q2 ", "2026-Q2\n", "26-Q2", "2026Q2",
     "2025-2027", "2025-2025", "2026-2025", "2025/2026", "2025-26", "0000-Q1", "9999-Q4",
     "2999-3000", "٢٠٢٦-Q2"],
)  # fmt: skip
def test_another_text_is_no_period(text: str) -> None:
    with pytest.raises(InputError) as refused:
        read_period(text)
    assert (refused.value.code, refused.value.field) == ("period.unreadable", "period")
