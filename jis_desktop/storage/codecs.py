"""How one value of a record becomes one column, and back. Knows no record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Codec:
    """A pair of functions that undo each other; None stays None.

    Attributes:
        encode: value of the record to value of the column.
        decode: the way back.
    """

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def optional(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same function, letting None through."""
    return lambda value: None if value is None else function(value)


def _same(value: Any) -> Any:  # noqa: ANN401  a codec is generic by nature
    return value


PLAIN = Codec(_same, _same)
ID = Codec(optional(lambda value: value.bytes), optional(lambda raw: UUID(bytes=raw)))
DAY = Codec(optional(date.isoformat), optional(date.fromisoformat))
TIME = Codec(optional(lambda value: value.strftime("%H:%M")), optional(time.fromisoformat))
CODES = Codec(" ".join, lambda text: tuple(text.split()))
"""Keys of code lists hold no space (checked when a list is read)."""
