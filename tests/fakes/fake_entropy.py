"""Ids that count up, so that a test can tell them."""

from __future__ import annotations

from itertools import count
from uuid import UUID

_VERSION_4 = 0x4000_8000_0000_0000_0000


class FakeEntropy:
    """See `ports.Entropy`; two never give the same id unless they start alike."""

    def __init__(self, start: int = 1) -> None:
        self._numbers = count(start)

    def uuid(self) -> UUID:
        return UUID(int=next(self._numbers) << 96 | _VERSION_4)
