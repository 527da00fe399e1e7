from __future__ import annotations

from tests.faults.restores import drills


def test_two_drills_bring_back_all_but_the_erased() -> None:
    assert drills(2, seed=20261124) == {"tried": 2, "differ": 0, "came_back": 0}
