from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.hybrid_clock import Stamp, next_stamp

HERE, THERE = "00000001", "ffffffff"
LAST_COUNT = 0xFFFF
moments = st.integers(0, 2**47)
stamps = st.builds(
    Stamp, moments, st.integers(0, LAST_COUNT), st.from_regex(r"[0-9a-f]{8}", fullmatch=True)
)


@given(stamps, st.lists(moments, min_size=1, max_size=20))
def test_stamps_rise_whatever_the_clock_does(first: Stamp, clock: list[int]) -> None:
    given_out = [first]
    for now_ms in clock:
        given_out.append(next_stamp(given_out[-1], now_ms=now_ms))
    assert given_out == sorted(set(given_out))
    assert {stamp.device for stamp in given_out} == {first.device}
    texts = [str(stamp) for stamp in given_out]
    assert texts == sorted(set(texts))


@given(st.integers(-(2**40), -1))
def test_a_clock_before_1970_still_gives_a_later_stamp(now_ms: int) -> None:
    last = Stamp(5, 0, HERE)
    assert next_stamp(last, now_ms=now_ms) > last


def test_a_clock_that_goes_on_starts_the_counter_anew() -> None:
    assert next_stamp(Stamp(1000, 7, HERE), now_ms=1001) == Stamp(1001, 0, HERE)


def test_a_clock_that_stands_or_was_set_back_counts() -> None:
    for now_ms in (1000, 3):
        assert next_stamp(Stamp(1000, 7, HERE), now_ms=now_ms) == Stamp(1000, 8, HERE)


def test_a_full_counter_borrows_a_millisecond() -> None:
    full = Stamp(1000, LAST_COUNT, HERE)
    assert next_stamp(full, now_ms=1000) == Stamp(1001, 0, HERE)


def test_two_devices_never_give_the_same_stamp() -> None:
    here, there = (next_stamp(Stamp(0, 0, device), now_ms=9) for device in (HERE, THERE))
    assert here < there


@given(stamps, stamps)
def test_stamps_and_their_texts_sort_alike(one: Stamp, other: Stamp) -> None:
    assert (one < other) == (str(one) < str(other))
    assert Stamp.parse(str(one)) == one


@pytest.mark.parametrize(
    "text",
    ["", "0" * 23, "0" * 25, "0" * 23 + "G", "0" * 23 + "A", " " + "0" * 23, "0" * 24 + "\n"],
)
def test_what_is_no_stamp_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"\d+"):
        Stamp.parse(text)
