from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.security.key_shares import FEWEST, MOST, join, split

if TYPE_CHECKING:
    from collections.abc import Callable

KEYS = st.binary(min_size=32, max_size=32)


def slope(fixed: bytes) -> Callable[[int], bytes]:
    """Random bytes that are no accident."""
    return lambda _size: fixed


@given(KEYS, st.integers(FEWEST, MOST))
def test_any_two_shares_bring_the_key_back_in_either_order(key: bytes, count: int) -> None:
    shares = split(key, count=count)
    assert len(set(shares)) == count
    for one, other in combinations(shares, 2):
        assert join(one, other) == join(other, one) == key


@given(KEYS, KEYS)
def test_one_share_fits_every_key(key: bytes, guess: bytes) -> None:
    """Share 1 is key + slope: for any other key there is a slope that gives the same share."""
    share = split(key, count=2, entropy=slope(bytes(32)))[0]
    fitting = bytes(a ^ b for a, b in zip(key, guess, strict=True))
    assert split(guess, count=2, entropy=slope(fitting))[0] == share


def test_control_with_a_slope_that_is_known_one_share_would_tell_the_key() -> None:
    key = bytes(range(32))
    shares = split(key, count=2, entropy=slope(bytes(32)))
    assert shares[0][3:] != shares[1][3:]  # the numbers and checksums differ, the values do not
    assert join(*shares) == key


def test_the_same_share_twice_is_refused() -> None:
    share = split(bytes(32), count=2)[0]
    with pytest.raises(InputError, match=r"organisation_key\.same_share"):
        join(share, share)


@pytest.mark.parametrize("count", [FEWEST - 1, MOST + 1])
def test_too_few_or_too_many_shares_are_refused(count: int) -> None:
    with pytest.raises(InputError, match=r"organisation_key\.shares"):
        split(bytes(32), count=count)


@given(KEYS, st.integers(0, 59))
def test_a_typing_error_is_noticed(key: bytes, place: int) -> None:
    one, other = split(key, count=2)
    symbols = list(one.replace("-", ""))
    symbols[place] = "1" if symbols[place] != "1" else "2"
    with pytest.raises(InputError, match=r"recovery_code\.typing_error"):
        join("".join(symbols), other)
