"""Cuts the power at any moment of a saving process, and looks for every acknowledged save.

``python -m tests.faults.power --count 50000`` prints what was found as JSON, adds a line to
docs/promises.md, and ends with 1 if anything was lost, torn or corrupt. Linux only (LD_PRELOAD),
with a C compiler.

A process makes a profile and saves contacts; ``disk_recorder.c`` records its writes and syncs.
From the record ``disk_replay`` makes what may be on the disk after a power cut at some moment;
that is opened, and every save that was acknowledged before that moment must be there. With
``--keep FOLDER`` the record and the tally stay there: the same command goes on where it was cut
off, and ``--only INDEX`` looks at one state again.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from jis_desktop.bootstrap import load_lists
from tests.faults.disk_replay import Disk, Event, chance_of, read_events
from tests.faults.kill import Examiner, Tally
from tests.faults.power_child import MADE
from tests.faults.promises import write_result

ROOT = Path(__file__).parents[2]
SOURCE = Path(__file__).with_name("disk_recorder.c")
RECORD, FOUND = "record", "found.json"
BLOCK = 500
"""States that are made in one run over the record, and the tally kept after each."""
SHOWN = 10
_MEMORY = Path("/dev/shm")  # noqa: S108  a folder of its own is made in it
"""States lie in memory: what their own opening syncs need not reach this machine's disk."""


@dataclass
class Found:
    """What was found over all states.

    Attributes:
        seed: of the chances.
        states: how many were looked at.
        before_saving: of them, those before any save was acknowledged.
        acknowledged: saves that were looked for, over all states.
        lost: states in which an acknowledged save was not there, or not as written.
        torn: those in which something was half there.
        corrupt: those that did not open or failed the check.
        failing: the first indices of those.
    """

    seed: int
    states: int = 0
    before_saving: int = 0
    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    corrupt: int = 0
    failing: list[int] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing was lost, torn or corrupt."""
        return not (self.lost or self.torn or self.corrupt)

    def add(self, index: int, tally: Tally, promised: int) -> None:
        """Count one state."""
        self.states += 1
        self.before_saving += not promised
        self.acknowledged += promised
        self.lost += tally.lost > 0
        self.torn += tally.torn
        self.corrupt += tally.corrupt
        if not tally.clean:
            self.failing = sorted([*self.failing, index])[:SHOWN]


class IncompleteRecordError(Exception):
    """Something was done to the folder past the recorder."""


def record(*, normal: bool) -> bytes:
    """Let a process save, and give the record of what it did to its disk.

    Args:
        normal: the control, with ``synchronous=NORMAL``.

    Raises:
        IncompleteRecordError: the record does not lead to what is in the folder.
    """
    with TemporaryDirectory() as name:
        work = Path(name).resolve()
        library, log, folder = work / "recorder.so", work / "record", work / "profile"
        compile_recorder(library)
        folder.mkdir()
        surroundings = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "FAULTS_DISK_FOLDER": str(folder),
            "FAULTS_DISK_LOG": str(log),
        }
        module = [sys.executable, "-m", "tests.faults.power_child", str(folder)]
        subprocess.run([*module, *["--normal"] * normal], cwd=ROOT, env=surroundings, check=True)
        raw = log.read_bytes()
        check_complete(read_events(raw), folder)
    return raw


def check_complete(events: list[Event], folder: Path) -> None:
    """Refuse a record that does not lead to what is in the folder.

    Raises:
        IncompleteRecordError: something was done past the recorder.
    """
    disk = Disk()
    for event in events:
        disk.do(event)
    if disk.now() != {file.name: file.read_bytes() for file in folder.iterdir()}:
        raise IncompleteRecordError


def compile_recorder(library: Path) -> None:
    """Make the library that is loaded before the C library."""
    flags = ["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-pthread"]
    subprocess.run(["cc", *flags, "-o", str(library), str(SOURCE)], check=True)


def cut_often(events: list[Event], found: Found, indices: range) -> None:
    """Look at the states with these indices; each has a chance of its own.

    Args:
        events: the record.
        found: is added to.
        indices: which states.
    """
    lists, disk = load_lists(), Disk()
    chances = {index: chance_of(f"{found.seed}:{index}") for index in indices}
    moments = sorted(
        (chance.randrange(len(events) + 1), index) for index, chance in chances.items()
    )
    promised: list[UUID] | None = None
    done = 0
    for moment, index in moments:
        for event in events[done:moment]:
            disk.do(event)
            if event.what == "m":
                promised = _and(promised, event.first.decode())
        done = moment
        files = disk.after_cut(chances[index])
        tally = Tally()
        if promised is not None:  # else nothing was said yet: any disk will do
            with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as name:
                for file, content in files.items():
                    (Path(name) / file).write_bytes(content)
                Examiner(Path(name), lists, tally).look(promised)
        found.add(index, tally, len(promised or ()))


def _and(promised: list[UUID] | None, mark: str) -> list[UUID]:
    return [] if promised is None or mark == MADE else [*promised, UUID(mark)]


def run(place: Path, *, seed: int, count: int, normal: bool) -> Found:
    """Look at so many states, in blocks; goes on with what lies in the folder.

    Args:
        place: where the record and the tally are kept.
        seed: of the chances, where none lies there.
        count: how many states in all.
        normal: the control.
    """
    events = read_events(_recorded(place, normal=normal))
    found = _found(place, seed)
    while found.states < count:
        cut_often(events, found, range(found.states, min(found.states + BLOCK, count)))
        _replace(place / FOUND, json.dumps(asdict(found)).encode())
    return found


def run_one(place: Path, *, seed: int, index: int, normal: bool) -> Found:
    """Look at one state, with the record and the seed that lie in the folder; keeps no tally."""
    events = read_events(_recorded(place, normal=normal))
    found = Found(_found(place, seed).seed)
    cut_often(events, found, range(index, index + 1))
    return found


def _found(place: Path, seed: int) -> Found:
    kept = place / FOUND
    return Found(**json.loads(kept.read_bytes())) if kept.exists() else Found(seed)


def _recorded(place: Path, *, normal: bool) -> bytes:
    kept = place / RECORD
    if not kept.exists():
        _replace(kept, record(normal=normal))
    return kept.read_bytes()


def _replace(path: Path, content: bytes) -> None:
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(content)
    new.replace(path)


def main(arguments: list[str] | None = None) -> int:
    """Run, tell, and record."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--only", type=int, help="the index of one state; adds no line")
    parser.add_argument("--seed", type=int, default=time.time_ns())
    parser.add_argument("--keep", type=Path, help="a folder for the record, to go on with")
    parser.add_argument("--no-record", action="store_true", help="leave docs/promises.md alone")
    parser.add_argument("--normal", action="store_true", help="the control: synchronous=NORMAL")
    given = parser.parse_args(arguments)
    with TemporaryDirectory() as name:
        place = given.keep or Path(name)
        place.mkdir(parents=True, exist_ok=True)
        how = {"seed": given.seed, "normal": given.normal}
        if given.only is None:
            found = run(place, count=given.count, **how)
        else:
            found = run_one(place, index=given.only, **how)
    sys.stdout.write(json.dumps(asdict(found)) + "\n")
    if given.only is None and not given.no_record:
        write_result(
            promise="a power cut loses no acknowledged save",
            command=f"python -m tests.faults.power --count {given.count}",
            tried=f"{found.states:,} states of the disk, {found.acknowledged:,} saves looked for",
            result=f"{found.lost} lost, {found.torn} torn, {found.corrupt} corrupt",
        )
    return 0 if found.clean else 1


if __name__ == "__main__":
    sys.exit(main())
