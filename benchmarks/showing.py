"""What the opened window takes to show something: typing, switching, long lists, and opening."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks.pairs import Pair, quantile
from benchmarks.starting import environment, stall_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY_S, BLOCKED_S = 0.020, 0.050
"""A key until it is painted; the longest that anything may keep the window from its turn."""
_STARTS = 9


def rows(folder: Path) -> Iterator[Pair]:
    """Every row about showing."""
    yield from _typing()
    yield from _switches()
    yield from _lists()
    yield _opening(folder)


def _typing() -> Iterator[Pair]:
    keys = _measured("typing")["keys"]
    name = "key in search to painted: p95 at 2,000 youths, 50,000 notes / 20 ms"
    yield Pair(name, keys, [KEY_S], 1.0, f"the limit; {len(keys)} keys", quantile=0.95)


def _switches() -> Iterator[Pair]:
    times = _measured("switches")
    at = "at 2,000 youths, 50,000 notes"
    for kind, what, goal in (
        ("again", "place to place, painted", 1.0),
        ("first", "each place for the first time, painted", 1.0),
        ("answered", "place to place, with its answers", None),
    ):
        note = f"the limit; {len(times[kind])} switches"
        yield Pair(f"{what}: p95 {at} / 50 ms", times[kind], [BLOCKED_S], goal, note, quantile=0.95)


def _lists() -> Iterator[Pair]:
    times = _measured("listing")
    long, short, bare = (times[f"{name} paged"] for name in ("long", "short", "bare"))
    pages = f"{len(long):,} pages to its end"
    yield Pair("page of 100,000 rows: p95 / 20 ms", long, [KEY_S], 1.0, pages, quantile=0.95)
    yield Pair(
        "page: p95 at 100,000 rows / at 1,000", long, short, 1.25, "the same list", quantile=0.95
    )
    plain = "QListView on QStringListModel, one line of text a row"
    yield Pair("page of 100,000 rows: p95 / bare list", long, bare, None, plain, quantile=0.95)
    yield Pair(
        "100,000 rows to painted / bare list", times["long painted"], times["bare painted"],
        None, f"{plain}; ours {quantile(times['long painted'], 0.5) * 1e3:.0f} ms",
    )  # fmt: skip
    yield Pair(
        "1,000 rows to painted / 50 ms", times["short painted"], [BLOCKED_S], 1.0, "the limit"
    )


def _opening(folder: Path) -> Pair:
    stalls = stall_of(folder / "opening", rounds=_STARTS)
    note = f"the limit; the worst of {len(stalls)} {max(stalls) * 1e3:.0f} ms"
    return Pair("longest stall from passphrase to Vandaag / 50 ms", stalls, [BLOCKED_S], 1.0, note)


def _measured(how: str) -> dict[str, list[float]]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.window_child", how],
        env=environment(),
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    times: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return times
