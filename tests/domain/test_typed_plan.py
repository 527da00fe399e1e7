"""How a plan is read from what somebody typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from jis_desktop.bootstrap import load_holidays
from jis_desktop.domain.errors import InputError
from jis_desktop.domain.typed_plan import TypedPlan, read_length, read_plan

TODAY = date(2026, 11, 24)
HOLIDAYS = load_holidays()
TYPED = TypedPlan(kind="sport", title="voetbal")


def read(**fields: Any) -> Any:
    return read_plan(replace(TYPED, **fields), today=TODAY, holidays=HOLIDAYS)


def test_a_time_may_be_left_out() -> None:
    assert read(at=" ").plan.at is None
    assert read(at="12.30").plan.at == time(12, 30)


def test_a_length_is_read_as_people_write_it() -> None:
    assert [read_length(text) for text in ("45", "45m", "1u30", "1 u", "")] == [
        45,
        45,
        90,
        60,
        None,
    ]
    with pytest.raises(InputError, match=r"minutes\.unreadable"):
        read_length("lang")


@pytest.mark.parametrize(
    ("text", "day"),
    [("", TODAY), ("vr", date(2026, 11, 27)), ("morgen", date(2026, 11, 25)),
     ("15-2", date(2027, 2, 15)), ("20-11-2026", date(2026, 11, 20))],
)  # fmt: skip
def test_a_day_is_read_also_one_that_was(text: str, day: date) -> None:
    assert read(day=text).day == day


def test_a_series_goes_on_until_the_summer_holiday_where_nothing_is_said() -> None:
    assert read(every_weeks=1).last_day == date(2027, 7, 9)
    assert read(every_weeks=1, last_day="15-1").last_day == date(2027, 1, 15)
    assert read(last_day="onzin").last_day is None
    late = replace(TYPED, day="1-8-2029", every_weeks=1)
    assert read_plan(late, today=TODAY, holidays=HOLIDAYS).last_day == date(2029, 10, 10)


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"day": "32-1"}, "date.unknown_day", "day"),
        ({"day": "ooit"}, "date.unreadable", "day"),
        ({"every_weeks": 1, "last_day": "ooit"}, "date.unreadable", "last_day"),
        ({"at": "straks"}, "time.unreadable", "at"),
        ({"minutes": "lang"}, "minutes.unreadable", "minutes"),
        ({"title": "a\x07"}, "text.control", "title"),
        ({"material": "a" * 200}, "text.too_long", "material"),
    ],
)
def test_an_error_names_its_field(fields: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(InputError) as caught:
        read(**fields)
    assert (caught.value.code, caught.value.field) == (code, field)
