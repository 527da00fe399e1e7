"""``make bench``: measures every row, prints it, and writes benchmarks/results.md."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import peers, searching, showing, starting, storing

if TYPE_CHECKING:
    from benchmarks.pairs import Pair

RESULTS = Path(__file__).parent / "results.md"


def main() -> int:
    """Measure; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=storing.LARGE)
    parser.add_argument("--no-results", action="store_true", help="print only")
    arguments = parser.parse_args()
    pairs: list[Pair] = []
    with tempfile.TemporaryDirectory(dir=RESULTS.parent) as name:
        folder = Path(name)
        sources = (
            starting.rows(folder),
            peers.rows(folder),
            showing.rows(folder),
            searching.rows(),
            storing.rows(folder, large=arguments.contacts),
        )
        for source in sources:
            for pair in source:
                pairs.append(pair)
                print(_line(pair), flush=True)
    if not arguments.no_results:
        RESULTS.write_text(_report(pairs), encoding="utf-8")
    return 0 if all(pair.passed for pair in pairs) else 1


def _line(pair: Pair) -> str:
    goal = "reported" if pair.goal is None else f"goal <= {pair.goal}"
    verdict = "" if pair.goal is None else ("  ok" if pair.passed else "  MISSED")
    return f"{pair.name}: {pair.ratio:.2f} ({goal}){verdict}"


def _report(pairs: list[Pair]) -> str:
    day = datetime.now(UTC).date().isoformat()
    head = (
        "# Figures\n\n"
        f"`make bench` on {day}, Python {platform.python_version()}, {platform.system()}. Each is"
        " a ratio of\nmedians (p95 where it says so) of alternating rounds in one run.\n\n"
        "| what | ratio | goal | peer |\n|---|---|---|---|\n"
    )
    rows = "".join(
        f"| {p.name} | {p.ratio:.2f} | {'reported' if p.goal is None else f'<= {p.goal}'}"
        f"{'' if p.passed else ' **missed**'} | {p.note} |\n"
        for p in pairs
    )
    return head + rows


if __name__ == "__main__":
    sys.exit(main())
