"""The printed code: 160 random bits and 20 bits of checksum in Crockford's base 32.

Source: Douglas Crockford, "Base 32"; 36 symbols in nine groups of four.
"""

from __future__ import annotations

import hashlib
import unicodedata

from jis_desktop.domain.errors import InputError

SECRET_BYTES = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SYMBOLS = 36
_CHECK_BITS = 20


def written_code(secret: bytes) -> str:
    """The code as it is printed: ``7K3M-Q9TR-...``.

    Args:
        secret: 20 random bytes.
    """
    number = (int.from_bytes(secret) << _CHECK_BITS) | _checksum(secret)
    symbols = "".join(
        _ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(_SYMBOLS))
    )
    return "-".join(symbols[start : start + 4] for start in range(0, _SYMBOLS, 4))


def read_code(text: str) -> bytes:
    """The 20 secret bytes of a typed code; case, spaces and dashes do not matter.

    Raises:
        InputError: ``recovery_code.length``, ``recovery_code.symbol`` or
            ``recovery_code.typing_error`` (the checksum).
    """
    symbols = "".join(symbol for symbol in text if not _between(symbol)).upper().translate(_ALIKE)
    if len(symbols) != _SYMBOLS:
        raise InputError("recovery_code.length", field="code", found=len(symbols), needed=_SYMBOLS)
    number = 0
    for symbol in symbols:
        value = _ALPHABET.find(symbol)
        if value < 0:
            raise InputError("recovery_code.symbol", field="code")
        number = (number << 5) | value
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_BYTES)
    if number & ((1 << _CHECK_BITS) - 1) != _checksum(secret):
        raise InputError("recovery_code.typing_error", field="code")
    return secret


def _between(symbol: str) -> bool:
    """A space or any dash: word processors turn "-" into others."""
    return symbol.isspace() or unicodedata.category(symbol) == "Pd"


def _checksum(secret: bytes) -> int:
    digest = hashlib.sha256(b"jis-desktop recovery code" + secret).digest()
    return int.from_bytes(digest[:3]) >> 4
