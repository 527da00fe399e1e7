from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.backup_rotation import OLDEST, is_due, to_keep

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
AGES = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=90))
MOMENTS = st.sets(AGES.map(lambda age: NOW - age), max_size=60)


@given(MOMENTS)
def test_at_most_seven_days_and_four_weeks_stay_and_none_is_too_old(moments: set[datetime]) -> None:
    kept = to_keep(moments, now=NOW)
    assert kept <= moments
    assert len(kept) <= 11
    assert all(NOW - moment <= OLDEST for moment in kept if moment != max(moments))


@given(MOMENTS.filter(bool))
def test_the_newest_always_stays(moments: set[datetime]) -> None:
    assert max(moments) in to_keep(moments, now=NOW)


@given(MOMENTS)
def test_what_stays_is_the_newest_of_seven_days_and_of_four_weeks_before(
    moments: set[datetime],
) -> None:
    young = [moment for moment in moments if NOW - moment <= OLDEST]
    kept = to_keep(moments, now=NOW)
    days = sorted({moment.date() for moment in young}, reverse=True)[:7]
    daily = {max(m for m in young if m.date() == day) for day in days}
    rest = set(young) - daily
    weeks = sorted({moment.isocalendar()[:2] for moment in rest}, reverse=True)[:4]
    weekly = {max(m for m in rest if m.isocalendar()[:2] == week) for week in weeks}
    assert kept - {max(moments, default=None)} == (daily | weekly) - {max(moments, default=None)}


@given(MOMENTS)
def test_to_rotate_twice_takes_no_more_than_once(moments: set[datetime]) -> None:
    once = to_keep(moments, now=NOW)
    assert to_keep(once, now=NOW) == once


@given(st.integers(min_value=36, max_value=120))
def test_a_backup_a_day_leaves_a_week_of_days_and_a_month_of_weeks(days: int) -> None:
    there: set[datetime] = set()
    for day in range(days):
        now = NOW + timedelta(days=day)
        there = to_keep({*there, now}, now=now)
    ages = sorted((NOW + timedelta(days=days - 1) - moment).days for moment in there)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert 8 <= len(ages) <= 11
    assert 21 <= ages[-1] <= 35


def test_a_backup_is_due_after_a_day_and_when_the_clock_says_it_was_made_later() -> None:
    assert is_due(None, now=NOW)
    assert not is_due(NOW - timedelta(days=1), now=NOW)
    assert is_due(NOW - timedelta(days=1, seconds=1), now=NOW)
    assert is_due(NOW + timedelta(days=400), now=NOW)
