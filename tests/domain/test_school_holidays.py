"""When schools are closed, by list and by rule."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.bootstrap import load_holidays
from jis_desktop.domain.errors import BrokenInstallError
from jis_desktop.domain.school_holidays import easter_sunday, feast_day, parse_school_holidays
from jis_desktop.services.demo.calendar import FIRST, LAST, is_holiday

HOLIDAYS = load_holidays()


@pytest.mark.parametrize(
    "day", ["2019-04-21", "2022-04-17", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"]
)
def test_easter_falls_where_the_church_says(day: str) -> None:
    assert easter_sunday(int(day[:4])) == date.fromisoformat(day)


@given(st.integers(1900, 2199))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    easter = easter_sunday(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2022, 2, 23), "voorjaar"),
        (date(2022, 5, 26), "hemelvaart"),
        (date(2022, 5, 27), "hemelvaart"),
        (date(2022, 6, 6), "pinksteren"),
        (date(2026, 4, 3), "goede_vrijdag"),
        (date(2026, 4, 6), "pasen"),
        (date(2026, 12, 25), "kerst"),
        (date(2025, 5, 5), "bevrijdingsdag"),
        (date(2026, 5, 5), None),
        (date(2026, 11, 24), None),
    ],
)
def test_why_a_day_is_free(day: date, why: str | None) -> None:
    assert HOLIDAYS.on(day) == why


def test_the_kings_birthday_is_never_on_a_sunday() -> None:
    assert date(2025, 4, 27).weekday() == 6
    assert feast_day(date(2025, 4, 26)) == "koningsdag"
    assert feast_day(date(2025, 4, 27)) is None
    assert feast_day(date(2026, 4, 27)) == "koningsdag"


def test_every_school_year_has_its_five_holidays_in_order() -> None:
    keys = [one.key for one in HOLIDAYS.holidays]
    assert keys[0] == "zomer"
    years = [keys[at : at + 5] for at in range(1, len(keys), 5)]
    assert years == [["herfst", "kerst", "voorjaar", "mei", "zomer"]] * len(years)
    assert all(one.first.weekday() == 5 and one.last.weekday() == 6 for one in HOLIDAYS.holidays)


def test_the_demos_year_knows_the_same_days() -> None:
    days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
    differing = [
        day for day in days if day.weekday() < 6 and is_holiday(day) != bool(HOLIDAYS.on(day))
    ]
    assert differing == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "holiday = 3",
        "[[holiday]]\nkey = 'mei'",
        "[[holiday]]\nkey = 'ijsvrij'\nfirst = 2022-01-01\nlast = 2022-01-02",
        "[[holiday]]\nkey = 'mei'\nfirst = 2022-05-08\nlast = 2022-04-23",
        "[[holiday]]\nkey = 'mei'\nfirst = 'x'\nlast = 2022-04-23",
    ],
)
def test_a_list_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(BrokenInstallError, match=r"resources\.broken"):
        parse_school_holidays(text)


def test_the_next_holiday_of_a_name_is_found() -> None:
    found = HOLIDAYS.next_after("zomer", date(2026, 11, 24))
    assert found is not None
    assert found.first == date(2027, 7, 10)
    assert HOLIDAYS.next_after("zomer", HOLIDAYS.known_until) is None
