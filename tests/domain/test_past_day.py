"""Days that were, and days around a change of the clock; test_period.py has the days to come."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import follow_up_day, minutes_between, past_day, read_day

TODAY = date(2027, 2, 9)
"""A Tuesday."""

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
SHORT = ("ma", "di", "wo", "do", "vr", "za", "zo")
todays = st.dates(date(2001, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vandaag", TODAY),
        ("Gisteren", date(2027, 2, 8)),
        ("yesterday", date(2027, 2, 8)),
        ("eergisteren", date(2027, 2, 7)),
        ("ma", date(2027, 2, 8)),
        ("di", date(2027, 2, 2)),
        ("wed", date(2027, 2, 3)),
        ("9-2", TODAY),
        ("8-2", date(2027, 2, 8)),
        ("10-2", date(2026, 2, 10)),
        ("23/11", date(2026, 11, 23)),
        ("23-nov", date(2026, 11, 23)),
        ("2026-11-23", date(2026, 11, 23)),
        ("23-11-26", date(2026, 11, 23)),
        ("29-2", date(2024, 2, 29)),
        ("morgen", None),
        ("w", None),
        ("gym", None),
        ("", None),
    ],
)
def test_a_day_that_was_is_read_as_people_write_it(text: str, day: date | None) -> None:
    assert past_day(text, today=TODAY) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("10-2-2027", "date.in_future"),
        ("2099-01-01", "date.in_future"),
        ("30-2", "date.unknown_day"),
        ("31-4-2026", "date.unknown_day"),
        ("23", "date.unreadable"),
        ("1_0-2", "date.unreadable"),
        ("99999999999999999999-2", "date.unreadable"),
        ("15 janneke", "date.unreadable"),
    ],
)
def test_a_day_that_cannot_have_been_is_refused(text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        past_day(text, today=TODAY)
    assert (caught.value.code, caught.value.field) == (code, "day")


@given(todays, st.sampled_from(range(7)), st.sampled_from([WEEKDAYS, SHORT]))
def test_a_weekday_lies_one_to_seven_days_back_or_ahead(
    today: date, weekday: int, names: tuple[str, ...]
) -> None:
    been, coming = past_day(names[weekday], today=today), follow_up_day(names[weekday], today=today)
    assert been is not None
    assert been.weekday() == coming.weekday() == weekday
    assert 1 <= (today - been).days <= 7
    assert 1 <= (coming - today).days <= 7


@given(todays, todays)
@example(date(2024, 3, 1), date(2024, 2, 29))
@example(date(2027, 2, 28), date(2024, 2, 29))
def test_a_day_and_month_are_the_nearest_such_day_on_either_side(today: date, day: date) -> None:
    text = f"{day.day}-{day.month}"
    been, coming = past_day(text, today=today), read_day(text, today=today)
    assert been is not None
    assert been <= today <= coming
    assert {(found.day, found.month) for found in (been, coming)} == {(day.day, day.month)}
    between = [date(year, 1, 1) for year in range(been.year + 1, coming.year)]
    assert all(no_such_day(year.year, day) for year in between)


def no_such_day(year: int, day: date) -> bool:
    try:
        day.replace(year=year)
    except ValueError:
        return True
    return False


@given(st.text() | st.from_regex(r"[0-9]{0,5}[-/ ][0-9a-z]{0,9}[-/ ]?[0-9]{0,5}", fullmatch=True))
def test_any_text_is_a_day_none_or_an_error_of_ours(text: str) -> None:
    with suppress(InputError):
        day = past_day(text, today=TODAY)
        assert day is None or day <= TODAY


@pytest.mark.parametrize("changes", [date(2027, 3, 28), date(2027, 10, 31)])
def test_a_change_of_the_clock_moves_no_day_and_no_length(changes: date) -> None:
    before = changes - timedelta(days=1)
    assert follow_up_day("morgen", today=before) == changes
    assert follow_up_day("w", today=before) == before + timedelta(days=7)
    assert past_day("gisteren", today=changes) == before
    assert minutes_between(time(1, 30), time(3, 30)) == 120
