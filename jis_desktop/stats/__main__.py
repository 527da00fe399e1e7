"""``python -m jis_desktop.stats release``: the production path, for whoever wants to audit it.

Takes invented records as lines of JSON (see `fact_lines`) and a grid, makes the release of a
quarter with the operating system's randomness, and writes its files and an unsigned manifest. What
the ledger would store is printed, as lines to be put behind the records of the next quarter.

The grid is a JSON object::

    {"publisher": "laptop-07", "organisation": "kade", "schools": ["werf", "dok"]}

with ``lists`` (name to ``version`` and ``keys``) where they are not to be the shipped ones.
"""

from __future__ import annotations

import argparse
import json
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.code_text import parse_code_list
from jis_desktop.domain.errors import InputError, JisError, StorageError
from jis_desktop.resources import resource_path
from jis_desktop.stats.calendar import Quarter, read_period
from jis_desktop.stats.fact_lines import ledger_line, read_facts
from jis_desktop.stats.grid import Enrolment, FixedList
from jis_desktop.stats.manifest import TableFile, manifest
from jis_desktop.stats.release import Means, facts_within, release_quarter
from jis_desktop.stats.tables import load_tables
from jis_desktop.stats.wire import encode_table, file_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jis_desktop.stats.release import Release

MANIFEST = "manifest.json"


def main(words: Sequence[str] | None = None) -> int:
    """Make a release; 0, or the exit code of what is wrong, told on stderr as JSON."""
    parser = argparse.ArgumentParser(prog="python -m jis_desktop.stats")
    commands = parser.add_subparsers(required=True)
    release = commands.add_parser("release", help="make the release of a quarter")
    for name in ("records", "grid", "out"):
        release.add_argument(f"--{name}", type=Path, required=True)
    release.add_argument("--period", required=True, help="a quarter: 2026-Q2")
    given = parser.parse_args(words)
    try:
        _release(given.records, given.grid, given.period, out=given.out)
    except JisError as error:
        told = {"code": error.code, "field": error.field, **error.values}
        sys.stderr.write(json.dumps(told) + "\n")
        return error.exit_code
    return 0


def _release(records: Path, grid: Path, period: str, *, out: Path) -> None:
    quarter = read_period(period)
    if not isinstance(quarter, Quarter):
        raise InputError("period.unreadable", field="period")
    means = Means(
        definitions=load_tables(), enrolment=_enrolment(_text_of(grid)), bits=secrets.randbits
    )
    told = read_facts(_text_of(records).splitlines())
    year = quarter.teljaar
    made = release_quarter(
        quarter,
        facts_within(told.facts, quarter.first, quarter.last),
        facts_within(told.facts, year.first, year.last),
        ledger=told.ledger,
        means=means,
    )
    _write(_files_of(made, means.enrolment, period), out)
    for row in made.rows:
        sys.stdout.write(ledger_line(row) + "\n")


def _files_of(made: Release, enrolment: Enrolment, period: str) -> Mapping[str, bytes]:
    files, tables = {}, []
    for one in made.tables:
        raw = encode_table(one.table, enrolment, period=one.period, counts=one.values)
        files[file_name(one.table, one.period)] = raw
        tables.append(TableFile(definition=one.table, raw=raw))
    return {**files, MANIFEST: manifest(enrolment, tables, period=period)}


def _write(files: Mapping[str, bytes], out: Path) -> None:
    try:
        out.mkdir(exist_ok=True)
        for name, raw in files.items():
            (out / name).write_bytes(raw)
    except OSError:
        raise StorageError("disk.failed", field="out") from None


def _enrolment(text: str) -> Enrolment:
    try:
        held: dict[str, Any] = json.loads(text)
        lists = {
            name: FixedList(version=one["version"], keys=tuple(one["keys"]))
            for name, one in held.pop("lists", {}).items()
        }
        return Enrolment(
            **{**held, "schools": tuple(held["schools"])}, lists={**_shipped_lists(), **lists}
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        raise InputError("grid.unreadable", field="grid") from None


def _shipped_lists() -> Mapping[str, FixedList]:
    found = {}
    for path in sorted(resource_path("codes").glob("*.toml")):
        one = parse_code_list(path.read_text(encoding="utf-8"))
        keys = tuple(code.key for code in one.codes)
        found[one.name] = FixedList(version=one.version, keys=keys)
    return found


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise InputError("file.unreadable", field=path.name) from None


if __name__ == "__main__":
    sys.exit(main())
