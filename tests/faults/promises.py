"""Writes the result of a promise that was put to the test into docs/promises.md."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

FILE = Path(__file__).parents[2] / "docs" / "promises.md"
_HEAD = """# Promises and how often each was put to the test

Each line was written by the command it names, at the end of its run.

| date | promise | command | put to the test | result |
|---|---|---|---|---|
"""


def write_result(*, promise: str, command: str, tried: str, result: str) -> None:
    """Add a line."""
    if not FILE.exists():
        FILE.write_text(_HEAD, encoding="utf-8")
    day = datetime.now(UTC).date().isoformat()
    with FILE.open("a", encoding="utf-8") as lines:
        lines.write(f"| {day} | {promise} | `{command}` | {tried} | {result} |\n")
