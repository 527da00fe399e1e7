from __future__ import annotations

import time

import pytest

from jis_desktop.ui.clock_gap import ClockGap
from jis_desktop.ui.idle_lock import seconds_passed


class Clocks:
    """Two clocks that a test moves."""

    def __init__(self) -> None:
        self.boot, self.wall = 50.0, 1_000.0
        self.gap = ClockGap((lambda: self.boot, lambda: self.wall))

    def run(self, seconds: float) -> bool:
        self.boot += seconds
        self.wall += seconds
        return self.gap.look()


def test_looks_that_follow_each_other_are_no_gap() -> None:
    clocks = Clocks()
    assert [clocks.run(5), clocks.run(60), clocks.run(0)] == [False, False, False]


def test_time_in_which_nothing_ran_is_a_gap_once() -> None:
    clocks = Clocks()
    assert [clocks.run(60.5), clocks.run(5)] == [True, False]


@pytest.mark.parametrize("clock", ["boot", "wall"])
def test_one_of_the_clocks_is_enough(clock: str) -> None:
    clocks = Clocks()
    setattr(clocks, clock, getattr(clocks, clock) + 61)
    assert clocks.gap.look()


def test_a_clock_set_back_is_no_sleep() -> None:
    clocks = Clocks()
    clocks.wall -= 86_400
    assert not clocks.run(5)
    assert not clocks.run(5)


def test_both_clocks_of_the_machine_are_looked_at() -> None:
    assert set(ClockGap()._clocks) == {seconds_passed, time.time}
