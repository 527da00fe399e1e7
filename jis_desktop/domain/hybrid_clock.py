"""Hybrid logical clock: stamps that order edits on several laptops. No wall clock inside.

Source: Kulkarni, Demirbas, Madappa, Avva, Leone (2014), "Logical Physical Clocks and
Consistent Snapshots in Globally Distributed Databases".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_COUNTER_LIMIT = 0xFFFF
_TEXT = re.compile(r"([0-9a-f]{12})([0-9a-f]{4})([0-9a-f]{8})")


@dataclass(frozen=True, order=True)
class Stamp:
    """When an edit happened: sorts by time, then by order within it, then by device."""

    milliseconds: int
    counter: int
    device: str

    def __str__(self) -> str:
        return f"{self.milliseconds:012x}{self.counter:04x}{self.device}"

    @classmethod
    def parse(cls, text: str) -> Stamp:
        """Read what ``str`` gave.

        Raises:
            ValueError: not a stamp.
        """
        found = _TEXT.fullmatch(text)
        if found is None:
            raise ValueError(len(text))
        return cls(int(found[1], 16), int(found[2], 16), found[3])


def next_stamp(last: Stamp, *, now_ms: int) -> Stamp:
    """The stamp of a new edit on this device: later than ``last``, whatever the clock says.

    Args:
        last: the newest stamp that this device has given or seen.
        now_ms: the wall clock, milliseconds since 1970 UTC.
    """
    if now_ms > last.milliseconds:
        return Stamp(now_ms, 0, last.device)
    if last.counter == _COUNTER_LIMIT:
        return Stamp(last.milliseconds + 1, 0, last.device)
    return Stamp(last.milliseconds, last.counter + 1, last.device)
