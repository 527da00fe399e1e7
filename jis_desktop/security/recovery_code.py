"""The printed code: 160 random bits and 20 bits of checksum, 36 symbols in nine groups of four."""

from __future__ import annotations

from typing import Final

from jis_desktop.security.crockford import read, written

SECRET_BYTES: Final = 20
_CHECK_BITS: Final = 20
_PURPOSE: Final = b"jis-desktop recovery code"


def written_code(secret: bytes) -> str:
    """The code as it is printed: ``7K3M-Q9TR-...``.

    Args:
        secret: 20 random bytes.
    """
    return written(secret, check_bits=_CHECK_BITS, purpose=_PURPOSE)


def read_code(text: str) -> bytes:
    """The 20 secret bytes of a typed code; case, spaces and dashes do not matter.

    Raises:
        InputError: ``recovery_code.length``, ``recovery_code.symbol`` or
            ``recovery_code.typing_error`` (the checksum).
    """
    return read(text, size=SECRET_BYTES, check_bits=_CHECK_BITS, purpose=_PURPOSE)
