"""Numbers as people print and type them: Crockford's base 32 in groups of four, checksum last.

Source: Douglas Crockford, "Base 32"; I and L are read as 1, O as 0.
"""

from __future__ import annotations

import hashlib
import unicodedata

from jis_desktop.domain.errors import InputError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BITS = 5


def written(content: bytes, *, check_bits: int, purpose: bytes) -> str:
    """Bytes as they are printed: ``7K3M-Q9TR-...``.

    Args:
        content: together with the checksum a whole number of symbols.
        check_bits: of the checksum, at most 64.
        purpose: what it is, so that one thing is not taken for another.
    """
    number = (int.from_bytes(content) << check_bits) | _checksum(content, check_bits, purpose)
    count = (len(content) * 8 + check_bits) // _BITS
    symbols = "".join(_ALPHABET[(number >> (_BITS * place)) & 31] for place in range(count))[::-1]
    return "-".join(symbols[start : start + 4] for start in range(0, count, 4))


def read(text: str, *, size: int, check_bits: int, purpose: bytes) -> bytes:
    """The bytes of a typed code; case, spaces and dashes do not matter.

    Args:
        text: as typed.
        size: how many bytes there have to be.
        check_bits: as it was written.
        purpose: idem.

    Raises:
        InputError: ``recovery_code.length``, ``recovery_code.symbol`` or
            ``recovery_code.typing_error`` (the checksum).
    """
    symbols = "".join(symbol for symbol in text if not _between(symbol)).upper().translate(_ALIKE)
    needed = (size * 8 + check_bits) // _BITS
    if len(symbols) != needed:
        raise InputError("recovery_code.length", field="code", found=len(symbols), needed=needed)
    number = 0
    for symbol in symbols:
        value = _ALPHABET.find(symbol)
        if value < 0:
            raise InputError("recovery_code.symbol", field="code")
        number = (number << _BITS) | value
    content = (number >> check_bits).to_bytes(size)
    if number & ((1 << check_bits) - 1) != _checksum(content, check_bits, purpose):
        raise InputError("recovery_code.typing_error", field="code")
    return content


def _between(symbol: str) -> bool:
    """A space or any dash: word processors turn "-" into others."""
    return symbol.isspace() or unicodedata.category(symbol) == "Pd"


def _checksum(content: bytes, bits: int, purpose: bytes) -> int:
    digest = hashlib.sha256(purpose + content).digest()
    return int.from_bytes(digest[:8]) >> (64 - bits)
