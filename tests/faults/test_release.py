from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.faults import release
from tests.faults.release import ROWS, Row, Run, clean
from tests.storage.test_disk_full import BOUNDARIES, can_mount

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FLIPS = [name for name in ROWS if name.startswith("flips_")]


@pytest.mark.parametrize("name", FLIPS)
def test_every_kind_of_file_notices_flips(name: str, tmp_path: Path) -> None:
    told = Run(name, 20, folder=tmp_path).finish()
    assert (told["tried"], told["missed"]) == (20, 0)
    assert clean(name, told)


def test_what_must_not_happen_is_not_clean() -> None:
    assert not clean("flips_vault", Counter(tried=20, missed=1))


def test_a_run_that_was_cut_off_goes_on_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []

    def work(count: int, seed: int) -> Counter[str]:
        if len(asked) == 2:
            asked.append((count, seed))
            raise KeyboardInterrupt
        asked.append((count, seed))
        return Counter(tried=count, missed=1)

    row = Row(promise="", gate=10, batch=3, work=work, bad=("missed",))
    monkeypatch.setitem(release.ROWS, "flips_vault", row)
    first = Run("flips_vault", 10, folder=tmp_path)
    with pytest.raises(KeyboardInterrupt):
        first.finish()
    second = Run("flips_vault", 10, folder=tmp_path)
    assert second.finish() == Counter(tried=10, missed=4)
    seed = first.seed
    assert asked == [(3, seed), (3, seed + 3), (3, seed + 6), (3, seed + 6), (1, seed + 9)]
    second.forget()
    assert Run("flips_vault", 10, folder=tmp_path).told == Counter()


def test_a_full_disk_is_tried_at_every_boundary(
    tmp_path: Path, require: Callable[[object, str], None]
) -> None:
    require(can_mount(), "unshare(1) with a mount namespace")
    told = Run("disk", 1, folder=tmp_path).finish()
    assert told["boundaries"] >= BOUNDARIES
    assert clean("disk", told)
