from __future__ import annotations

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import (
    MAX_MINUTES,
    OLDEST_DAY,
    check_minutes,
    check_past_day,
    follow_up_day,
    minutes_between,
    read_day,
    read_time,
)

TODAY = date(2026, 11, 24)
"""A Tuesday."""
DUTCH = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
todays = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-24", TODAY),
        ("24-11-2026", TODAY),
        ("24-11-26", TODAY),
        ("24-11", TODAY),
        ("24/11", TODAY),
        ("24 nov", TODAY),
        ("24 November", TODAY),
        ("1 mrt", date(2027, 3, 1)),
        ("1 maart", date(2027, 3, 1)),
        ("1 mar", date(2027, 3, 1)),
        ("15-2", date(2027, 2, 15)),
        ("23-11", date(2027, 11, 23)),
        ("29-2", date(2028, 2, 29)),
        ("29-2-2024", date(2024, 2, 29)),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date) -> None:
    assert read_day(typed, today=TODAY) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("30-2", "date.unknown_day"),
        ("30 feb", "date.unknown_day"),
        ("29-2-2026", "date.unknown_day"),
        ("31-11", "date.unknown_day"),
        ("1-13", "date.unknown_day"),
        ("0-1", "date.unknown_day"),
        ("0000-01-01", "date.unknown_day"),
        ("", "date.unreadable"),
        ("ooit", "date.unreadable"),
        ("24", "date.unreadable"),
        ("24-11-2026-1", "date.unreadable"),
        ("24 brumaire", "date.unreadable"),
        ("1_0-11", "date.unreadable"),
        ("+2-11", "date.unreadable"),
        ("9" * 5000 + "-1", "date.unreadable"),
    ],
)
def test_what_is_no_day_is_refused(typed: str, code: str) -> None:
    with pytest.raises(InputError) as told:
        read_day(typed, today=TODAY, field="opened_on")
    assert (told.value.code, told.value.field) == (code, "opened_on")


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("vandaag", 0),
        ("morgen", 1),
        ("Tomorrow", 1),
        ("overmorgen", 2),
        ("w", 7),
        ("volgende week", 7),
        ("next week", 7),
        ("wo", 1),
        ("di", 7),
        ("ma", 6),
        ("mon", 6),
    ],
)
def test_a_follow_up_is_so_many_days_ahead(typed: str, days: int) -> None:
    assert follow_up_day(typed, today=TODAY) == TODAY + timedelta(days=days)


@given(todays, st.integers(0, 6))
def test_a_weekday_is_the_next_one_and_never_today(today: date, weekday: int) -> None:
    for names in (DUTCH, ENGLISH):
        day = follow_up_day(names[weekday], today=today)
        assert day.weekday() == weekday
        assert 1 <= (day - today).days <= 7


def test_a_follow_up_lies_not_in_the_past() -> None:
    with pytest.raises(InputError, match=r"date\.in_past") as told:
        follow_up_day("23-11-2026", today=TODAY)
    assert told.value.field == "follow_up"
    assert follow_up_day("24-11-2026", today=TODAY) == TODAY


@given(todays, todays)
@example(date(2096, 3, 1), date(2096, 2, 29))
def test_a_day_without_a_year_is_the_next_such_day(today: date, day: date) -> None:
    found = read_day(f"{day.day}-{day.month}", today=today)
    assert (found.day, found.month) == (day.day, day.month)
    assert found >= today
    assert (found - today).days <= (366 if (day.month, day.day) != (2, 29) else 8 * 366)


@given(st.text() | st.from_regex(r"[0-9]{0,5}[-/ ][0-9a-z]{0,9}[-/ ]?[0-9]{0,5}", fullmatch=True))
def test_no_text_is_more_than_a_day_or_an_error_of_ours(text: str) -> None:
    for read in (read_day, follow_up_day):
        with suppress(InputError):
            assert isinstance(read(text, today=TODAY), date)


def test_work_lies_between_the_oldest_day_and_today() -> None:
    check_past_day(TODAY, today=TODAY)
    check_past_day(OLDEST_DAY, today=TODAY)
    with pytest.raises(InputError, match=r"date\.in_future"):
        check_past_day(TODAY + timedelta(days=1), today=TODAY)
    with pytest.raises(InputError, match=r"date\.too_old") as told:
        check_past_day(OLDEST_DAY - timedelta(days=1), today=TODAY, field="set_on")
    assert (told.value.field, told.value.values) == ("set_on", {"year": 2000})


@pytest.mark.parametrize("minutes", [0, -5, MAX_MINUTES + 1])
def test_a_length_that_cannot_be_is_refused(minutes: int) -> None:
    with pytest.raises(InputError, match=r"minutes\.out_of_range"):
        check_minutes(minutes)


@pytest.mark.parametrize("minutes", [None, 1, MAX_MINUTES])
def test_a_length_may_be_unknown_or_up_to_a_day(minutes: int | None) -> None:
    check_minutes(minutes)


def test_an_end_comes_after_the_start() -> None:
    assert minutes_between(time(10, 20), time(11, 5)) == 45
    for end in (time(10, 20), time(10, 19), time(0, 5)):
        with pytest.raises(InputError, match=r"time\.end_before_start"):
            minutes_between(time(10, 20), end)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9", time(9)), ("9:05", time(9, 5)), ("09.05", time(9, 5)), ("14u30", time(14, 30)),
        (" 1405 ", time(14, 5)), ("905", time(9, 5)), ("0:00", time(0)), ("23:59", time(23, 59)),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(typed: str, read: time) -> None:
    assert read_time(typed) == read


@pytest.mark.parametrize(
    "typed", ["", "24", "12:60", "9:5", "half tien", "-1", "\u0661\u0662", "12:345"]
)
def test_no_time_is_guessed(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        read_time(typed, field="from")
    assert (refused.value.code, refused.value.field) == ("time.unreadable", "from")


@given(st.times())
def test_a_written_time_is_read_back(at: time) -> None:
    assert read_time(f"{at:%H:%M}") == at.replace(second=0, microsecond=0)
