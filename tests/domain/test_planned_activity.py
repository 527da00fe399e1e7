"""Series, sessions, hours and people around a youth: what their rules refuse."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.bootstrap import load_holidays
from jis_desktop.domain.errors import InputError
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity, nearest_to
from jis_desktop.domain.presence import Presence, read_hours

TODAY = date(2026, 11, 24)
HOLIDAYS = load_holidays()


def series(**fields: Any) -> ActivitySeries:
    given_fields = {"first_day": TODAY, "last_day": date(2027, 7, 9), **fields}
    return ActivitySeries(id=uuid4(), plan=Plan(kind="sport"), **given_fields)


def test_a_series_leaves_the_school_holidays_out() -> None:
    days = series().days(HOLIDAYS)
    assert days[:5] == [date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 8),
                        date(2026, 12, 15), date(2027, 1, 5)]  # fmt: skip
    assert series(in_holidays=True).days(HOLIDAYS)[4] == date(2026, 12, 22)


@given(
    first=st.dates(date(2026, 11, 24), date(2027, 6, 1)),
    length=st.integers(0, 300),
    weeks=st.integers(1, 4),
    in_holidays=st.booleans(),
)
def test_every_session_lies_in_the_rhythm(
    first: date, length: int, weeks: int, *, in_holidays: bool
) -> None:
    one = series(
        first_day=first,
        last_day=first + timedelta(days=length),
        every_weeks=weeks,
        in_holidays=in_holidays,
    )
    days = one.days(HOLIDAYS)
    assert days == sorted(set(days))
    assert all(one.first_day <= day <= one.last_day for day in days)
    assert all((day - first).days % (7 * weeks) == 0 for day in days)
    assert set(one.weekdays()) - set(days) == {
        day for day in one.weekdays() if not in_holidays and HOLIDAYS.on(day)
    }


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"last_day": TODAY - timedelta(days=1)}, "series.ends_before_start"),
        ({"every_weeks": 0}, "series.every_weeks"),
        ({"every_weeks": 5}, "series.every_weeks"),
        ({"last_day": TODAY + timedelta(days=800)}, "date.too_far"),
        ({"first_day": date(1999, 12, 31)}, "date.too_old"),
        ({"first_day": date(2020, 1, 1)}, "series.too_long"),
    ],
)
def test_a_rhythm_that_cannot_be_is_refused(fields: dict[str, Any], code: str) -> None:
    with pytest.raises(InputError, match=code.replace(".", r"\.")):
        series(**fields).checked(today=TODAY)


def test_texts_of_a_plan_are_cleaned() -> None:
    plan = Plan(kind="sport", title=" voetbal ", material="bal,\n hesjes")
    session = PlannedActivity(id=uuid4(), plan=plan, day=TODAY).checked(today=TODAY)
    assert (session.plan.title, session.plan.material) == ("voetbal", "bal, hesjes")
    with pytest.raises(InputError, match=r"minutes\.out_of_range"):
        Plan(kind="sport", minutes=0).checked()


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("", 0), ("6", 360), ("6,5", 390), ("6.25", 375), ("6:30", 390), ("6u30", 390), ("6 uur", 360),
     ("6u", 360), (" 0,5 ", 30), ("24", 1440), (":45", 45)],
)  # fmt: skip
def test_hours_are_read_as_people_write_them(text: str, minutes: int) -> None:
    assert read_hours(text) == minutes


@pytest.mark.parametrize("text", ["zes", "6:60", "-1", "6,5,5", "1e3", "1_0", "٦", "6:30:00"])
def test_hours_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"presence\.unreadable"):
        read_hours(text)


def test_a_day_has_24_hours() -> None:
    with pytest.raises(InputError, match=r"minutes\.out_of_range"):
        read_hours("24:01")
    with pytest.raises(InputError, match=r"date\.in_future"):
        Presence(id=uuid4(), day=TODAY + timedelta(days=1), school_id=uuid4(), minutes=60).checked(
            today=TODAY
        )


def test_somebody_in_a_network_has_a_role() -> None:
    somebody = NetworkMember(id=uuid4(), young_person_id=uuid4(), role="", name=" Miriam ")
    with pytest.raises(InputError, match=r"network\.no_role"):
        somebody.checked()


def at(*times: str) -> list[PlannedActivity]:
    plans = [Plan(kind="sport", at=time.fromisoformat(one) if one else None) for one in times]
    return [PlannedActivity(id=uuid4(), plan=plan, day=date(2027, 2, 9)) for plan in plans]


@pytest.mark.parametrize(
    ("times", "now", "nearest"),
    [
        (("09:00", "12:30", "18:00"), "12:00", "12:30"),
        (("09:00", "12:30"), "10:45", "09:00"),
        (("", "23:00"), "00:10", "23:00"),
        (("11:00", "13:00"), "12:00", "11:00"),
        (("",), "12:00", None),
    ],
)
def test_the_session_nearest_to_now_is_found(
    times: tuple[str, ...], now: str, nearest: str | None
) -> None:
    found = nearest_to(time.fromisoformat(now), at(*times))
    assert found is not None
    assert found.plan.at == (time.fromisoformat(nearest) if nearest else None)


def test_where_nothing_is_planned_nothing_is_nearest() -> None:
    assert nearest_to(time(12, 0), []) is None
