"""Times two things in alternating rounds, so that a busy machine slows both alike."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Pair:
    """What was measured.

    Attributes:
        name: the row's name.
        ours, peer: seconds a call, one a round.
        goal: the ratio not to exceed; None where it is only reported.
        quantile: 0.5 for medians, 0.95 for p95.
        note: what the peer is.
    """

    name: str
    ours: list[float]
    peer: list[float]
    goal: float | None
    note: str
    quantile: float = 0.5

    @property
    def ratio(self) -> float:
        """Ours over the peer's."""
        return quantile(self.ours, self.quantile) / quantile(self.peer, self.quantile)

    @property
    def passed(self) -> bool:
        """Whether the goal holds, or there is none."""
        return self.goal is None or self.ratio <= self.goal


def alternate(
    ours: Callable[[], object], peer: Callable[[], object], *, rounds: int
) -> tuple[list[float], list[float]]:
    """Call each in turn; seconds a call."""
    ours_times: list[float] = []
    peer_times: list[float] = []
    for number in range(rounds):
        order = ((ours, ours_times), (peer, peer_times))
        for call, times in order if number % 2 else reversed(order):
            times.append(_timed(call))
    return ours_times, peer_times


def quantile(times: list[float], at: float) -> float:
    """The value below which that share of the times lies."""
    if at == 0.5:
        return statistics.median(times)
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * at))]


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun
