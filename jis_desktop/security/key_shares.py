"""A private key in shares, of which any two bring it back and one tells nothing.

Source: Adi Shamir, "How to share a secret" (1979), with a line in GF(2^8), byte by byte; the
field is that of AES (FIPS 197, 4.2).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import InputError
from jis_desktop.security.crockford import read, written

if TYPE_CHECKING:
    from collections.abc import Callable

FEWEST, MOST = 2, 5
_KEY_BYTES: Final = 32
_CHECK_BITS: Final = 36
_PURPOSE: Final = b"jis-desktop organisation share"
_POLYNOMIAL: Final = 0x11B


def split(
    key: bytes, *, count: int, entropy: Callable[[int], bytes] = os.urandom
) -> tuple[str, ...]:
    """The shares of a key as they are printed, sixty symbols each.

    Args:
        key: 32 bytes.
        count: 2 to 5.
        entropy: gives random bytes.

    Raises:
        InputError: ``organisation_key.shares``: too few or too many.
    """
    if not FEWEST <= count <= MOST:
        raise InputError("organisation_key.shares", field="shares", least=FEWEST, most=MOST)
    slope = entropy(_KEY_BYTES)
    return tuple(_written(number, _on_line(key, slope, number)) for number in range(1, count + 1))


def join(one: str, other: str) -> bytes:
    """The key from two shares.

    Raises:
        InputError: a typing error, or ``organisation_key.same_share``; its field is
            ``share_one`` or ``share_other``.
    """
    first, a = _read(one, field="share_one")
    second, b = _read(other, field="share_other")
    if first == second:
        raise InputError("organisation_key.same_share", field="share_other")
    # The slope is (a - b) / (first - second); minus is exclusive or.
    inverse = _inverse(first ^ second)
    slope = bytes(_times(x ^ y, inverse) for x, y in zip(a, b, strict=True))
    return _on_line(a, slope, first)


def _on_line(start: bytes, slope: bytes, place: int) -> bytes:
    return bytes(s ^ _times(m, place) for s, m in zip(start, slope, strict=True))


def _written(number: int, value: bytes) -> str:
    return written(bytes([number]) + value, check_bits=_CHECK_BITS, purpose=_PURPOSE)


def _read(text: str, *, field: str) -> tuple[int, bytes]:
    try:
        content = read(text, size=1 + _KEY_BYTES, check_bits=_CHECK_BITS, purpose=_PURPOSE)
    except InputError as error:
        raise InputError(error.code, field=field, **error.values) from None
    return content[0], content[1:]


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0x100:
            one ^= _POLYNOMIAL
        other >>= 1
    return product


def _inverse(number: int) -> int:
    return next(one for one in range(1, 256) if _times(number, one) == 1)
