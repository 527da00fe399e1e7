"""Puts one promise to the test at the size of a release: ``make faults ROW=flips_vault``.

Works in batches and writes down after each how far it got (build/faults/ROW.json), so a run
that is cut off goes on where it was. At the end it adds a line to docs/promises.md.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from jis_desktop.storage.database import Database
from tests.faults import flips
from tests.faults.kill import kill_often
from tests.faults.memory import lock_often
from tests.faults.month import months
from tests.faults.month_story import BAD
from tests.faults.promises import write_result
from tests.faults.restores import drills
from tests.faults.starts import WRITER
from tests.storage.conftest import KEY
from tests.storage.python_process import OWN_DISKS, run_module

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PROGRESS: Final = Path(__file__).parents[2] / "build" / "faults"


@dataclass(frozen=True, kw_only=True)
class Row:
    """A promise and how it is tried.

    Attributes:
        gate: how often for a release.
        batch: how often between two notes of how far it got; a whole number of tries.
        work: tries so often with a seed; its "tried" is what counts towards the gate.
        bad: what of the counts must stay 0.
    """

    promise: str
    gate: int
    batch: int
    work: Callable[[int, int], Counter[str]]
    bad: tuple[str, ...]


def kills(count: int, seed: int) -> Counter[str]:
    """kill -9 in the middle of saving."""
    tally = kill_often(count, seed=seed)
    return Counter(
        tried=tally.kills,
        acknowledged=tally.acknowledged,
        lost=tally.lost,
        torn=tally.torn,
        corrupt=tally.corrupt,
    )


def starts(count: int, seed: int) -> Counter[str]:
    """Simultaneous starts on one profile, in one race."""
    with TemporaryDirectory() as place:
        Database.create(Path(place), KEY).close()
        told = run_module("tests.faults.starts", place, "--what", "database", "--count", count)
    answers = Counter(told.split())
    assert seed >= 0
    return Counter(tried=answers.total(), races=1, wrong=abs(answers[WRITER] - 1))


def migrations(count: int, seed: int) -> Counter[str]:
    """A kill at every step of an upgrade; one try is all steps."""
    told = Counter(tried=0, steps=0, half=0)
    for _ in range(count):
        lines = run_module("tests.faults.migration_kills").splitlines()
        told += Counter(tried=1, steps=len(lines), half=sum(not _is_whole(one) for one in lines))
    assert seed >= 0
    return told


def full_disks(count: int, seed: int) -> Counter[str]:
    """A disk that is full at every boundary of a save, on a small disk of its own."""
    told = Counter(tried=0, boundaries=0, untold=0, half=0, lost=0)
    for _ in range(count):
        with TemporaryDirectory() as place:
            lines = run_module(
                "tests.faults.disk_full", place, "--how", "disk", within=OWN_DISKS
            ).splitlines()
        *full, _fits, _ends = [json.loads(line) for line in lines]
        told += Counter(
            tried=1,
            boundaries=len(full),
            untold=sum(one["code"] != "disk.full" for one in full),
            half=sum(one["half"] for one in full),
            lost=sum(not (one["kept"] and one["sound"] and one["again"] == "") for one in full),
        )
    assert seed >= 0
    return told


def _is_whole(line: str) -> bool:
    whole: bool = json.loads(line)["whole"]
    return whole


ROWS: Final = {
    "kill": Row(
        promise="kill -9 loses no acknowledged save",
        gate=2_000,
        batch=50,
        work=kills,
        bad=("lost", "torn", "corrupt"),
    ),
    "starts": Row(
        promise="of simultaneous starts exactly one writes",
        gate=200,
        batch=200,
        work=starts,
        bad=("wrong",),
    ),
    "migrations": Row(
        promise="an upgrade killed at any step leaves no half state",
        gate=1,
        batch=1,
        work=migrations,
        bad=("half",),
    ),
    "disk": Row(
        promise="a full disk is told at every boundary of a save, and nothing is lost",
        gate=10,
        batch=1,
        work=full_disks,
        bad=("untold", "half", "lost"),
    ),
    "restore": Row(
        promise="an empty machine, the folder and the code restore all but the erased",
        gate=50,
        batch=5,
        work=lambda count, seed: drills(count, seed=seed),
        bad=("differ", "came_back"),
    ),
    "month": Row(
        promise="a month of locks, crashes, restores and erasures ends as it was told",
        gate=20,
        batch=1,
        work=months,
        bad=BAD,
    ),
    "memory": Row(
        promise="a lock leaves no key and no note",
        gate=100,
        batch=10,
        work=lock_often,
        bad=("memory", "beside", "disk"),
    ),
} | {
    f"flips_{name}": Row(
        promise=f"a flipped bit in the {name.replace('_', ' ')} is noticed",
        gate=2_000,
        batch=100,
        work=lambda count, seed, work=work: work(count, seed=seed),  # type: ignore[misc]  bound now
        bad=("missed",),
    )
    for name, work in {
        "database": flips.in_database,
        "log": flips.in_log,
        "vault": flips.in_vault,
        "key_file": flips.in_key_file,
        "backup": flips.in_backup,
    }.items()
}


class Run:
    """One row being tried; goes on where the last run stopped.

    Args:
        name: of the row.
        count: how often in all.
    """

    def __init__(self, name: str, count: int, *, folder: Path = PROGRESS) -> None:
        self._row, self._count = ROWS[name], count
        self._file = folder / f"{name}-{count}.json"
        known = json.loads(self._file.read_text("utf-8")) if self._file.exists() else {}
        self.seed: int = known.get("seed", time.time_ns() % 2**32)
        self.told: Counter[str] = Counter(known.get("told", {}))

    def finish(self) -> Counter[str]:
        """Try until it is often enough; the counts."""
        while self.told["tried"] < self._count:
            batch = min(self._row.batch, self._count - self.told["tried"])
            self.told.update(self._row.work(batch, self.seed + self.told["tried"]))
            self._note()
        return self.told

    def forget(self) -> None:
        """The next run begins anew."""
        self._file.unlink(missing_ok=True)

    def _note(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        content = json.dumps({"seed": self.seed, "told": self.told})
        self._file.write_text(content, encoding="utf-8")


def clean(name: str, told: Counter[str]) -> bool:
    """Whether nothing happened that must not."""
    return not any(told[word] for word in ROWS[name].bad)


def _words(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{number:,} {word}" for word, number in counts)


def main(arguments: list[str] | None = None) -> int:
    """Run, tell, and record."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("row", choices=sorted(ROWS))
    parser.add_argument("--count", type=int)
    parser.add_argument("--no-record", action="store_true", help="leave docs/promises.md alone")
    given = parser.parse_args(arguments)
    row = ROWS[given.row]
    run = Run(given.row, given.count or row.gate)
    told = run.finish()
    sys.stdout.write(json.dumps({**told, "seed": run.seed}) + "\n")
    if not given.no_record:
        write_result(
            promise=row.promise,
            command=f"make faults ROW={given.row} COUNT={given.count or row.gate}",
            tried=_words((word, n) for word, n in told.items() if word not in row.bad),
            result=_words((word, told[word]) for word in row.bad),
        )
    run.forget()
    return 0 if clean(given.row, told) else 1


if __name__ == "__main__":
    sys.exit(main())
