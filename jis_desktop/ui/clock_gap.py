"""Notices that time went by in which the program did not run: the machine slept."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from jis_desktop.ui.idle_lock import seconds_passed

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_S: Final = 60
"""More than this between two looks is a gap; looks are some seconds apart."""


class ClockGap:
    """Compares two looks by each of two clocks.

    The wall clock is there for systems whose other clock stands still in sleep; setting it
    forward is then taken for sleep, which does no harm.

    Args:
        clocks: each gives seconds since some moment.
    """

    def __init__(
        self, clocks: tuple[Callable[[], float], ...] = (seconds_passed, time.time)
    ) -> None:
        self._clocks = clocks
        self._last = [clock() for clock in clocks]

    def look(self) -> bool:
        """Whether there was a gap since the last look."""
        last, self._last = self._last, [clock() for clock in self._clocks]
        return max(now - then for now, then in zip(self._last, last, strict=True)) > LONGEST_S
