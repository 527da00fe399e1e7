"""Searches the memory of the real program after a lock: ``python -m tests.faults.memory``.

Each cycle is a process of its own: a profile with invented names and notes is unlocked, shown,
searched and locked by `memory_child`; then every readable byte of the process that took its
place is searched for keys, names and notes, and so are its words, its settings, its open files
and everything that it left on disk. Linux only (/proc); memory that was swapped out before the
lock is not seen.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from jis_desktop.bootstrap import SystemClock, SystemEntropy
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.log_line import log_line
from tests.faults.promises import write_result
from tests.storage.python_process import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSPHRASE: Final = "aanbod lezing liedje wolkje molens"
NAME: Final = "Zwaluwien"
NOTE: Final = "kwartelgeluk besproken bij de vijgenmolen"
SIGNAL: Final = "pimpelwens"
TYPED: Final = f"{NAME.lower()} 5m druppelkast nog te zeggen"
_TEXTS: Final = (NAME, "kwartelgeluk", SIGNAL, "druppelkast", "wolkje molens", "Kadepluim")
_SUBKEYS: Final = ("audit", "youth-keys")
_WITH_CORES: Final = 'ulimit -c "$(ulimit -H -c)"; exec "$@"'
"""A system on which a program that crashes leaves its memory in a file."""
_CHUNK: Final = 1 << 24
_OVERLAP: Final = 256
_PATIENCE: Final = 60.0
_LOADED: Final = "sqlcipher3"
"""The last thing a locked window loads: it then stands still until somebody types."""


@dataclass(frozen=True)
class Secrets:
    """A profile and what must not be found.

    Attributes:
        wanted: by a name that can be printed.
    """

    profile: Path
    wanted: dict[str, bytes] = field(repr=False)


def make_profile(folder: Path) -> Secrets:
    """A profile with a youth, a note and a signal; its keys are taken down."""
    door = LocalProfile(folder / "profile", clock=SystemClock())
    start = FirstStart(
        worker="Samira", organisation="Kadepluim", schools=("De Werf",), passphrase=PASSPHRASE
    )
    workplace, _code = start_profile(start, door=door, entropy=SystemEntropy())
    log_line(f"{NAME} 15m {NOTE}", workplace)
    log_line(f"signaal {NAME} wens {SIGNAL}", workplace)
    keys, youths = door._keys, door._youths
    assert keys is not None
    assert youths is not None
    ring = youths._ring
    raw = {"data key": keys.database_key(), "profile's key": ring.profile_key}
    raw |= {f"subkey {purpose}": keys.subkey(purpose) for purpose in _SUBKEYS}
    with workplace.unit() as unit:
        (youth,) = unit.young_people.ids()
    raw["youth's key"] = ring.keys[youth]
    door.close()
    return Secrets(folder / "profile", _as_bytes(raw))


def _as_bytes(keys: dict[str, bytes]) -> dict[str, bytes]:
    """Keys as they are and as digits; texts in each of the ways a program keeps them."""
    wanted = dict(keys)
    for name, key in keys.items():
        wanted[f"{name}, hex"] = key.hex().encode()
        wanted[f"{name}, HEX"] = key.hex().upper().encode()
        wanted[f"{name}, hex in UTF-16"] = key.hex().encode("utf-16-le")
    for text in _TEXTS:
        for case in {text, text.lower()}:
            wanted[f"{case}, UTF-8 and Latin-1"] = case.encode()
            wanted[f"{case}, UTF-16"] = case.encode("utf-16-le")
            wanted[f"{case}, UTF-32"] = case.encode("utf-32-le")
    return wanted


@contextmanager
def locked_process(secrets: Secrets, *, how: str = "restart") -> Iterator[int]:
    """The id of a process that was unlocked, used and locked; it stands still.

    Args:
        secrets: of a profile that nobody has open.
        how: ``restart``, or ``closed`` for the control.
    """
    folder = secrets.profile.parent
    read, write = os.pipe()
    program = [sys.executable, "-m", "tests.faults.memory_child", str(write)]
    child = subprocess.Popen(
        ["sh", "-c", _WITH_CORES, "sh", *program],
        cwd=folder, env=_environment(folder), pass_fds=[write],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=(folder / "errors").open("w"),
    )  # fmt: skip
    os.close(write)
    try:
        assert child.stdin is not None
        task = {"profile": str(secrets.profile), "passphrase": PASSPHRASE, "name": NAME}
        child.stdin.write(json.dumps({**task, "typed": TYPED, "how": how}).encode() + b"\n")
        child.stdin.close()
        with os.fdopen(read) as told:
            assert told.readline() == "locking\n", (folder / "errors").read_text("utf-8")
            # The pipe ends where another program took the place of the one that held it.
            assert told.readline() == ("" if how == "restart" else "locked\n")
        _wait_loaded(child)
        yield child.pid
    finally:
        child.kill()
        child.wait(_PATIENCE)


def _environment(folder: Path) -> dict[str, str]:
    places = {name: str(folder / name.lower()) for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")}
    for place in places.values():
        Path(place).mkdir(mode=0o700, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def _wait_loaded(child: subprocess.Popen[bytes]) -> None:
    """Until the locked window stands, or the control does."""
    maps, end = Path(f"/proc/{child.pid}/maps"), time.monotonic() + _PATIENCE
    while _LOADED not in maps.read_text("utf-8"):
        assert child.poll() is None, "it ended"
        assert time.monotonic() < end, "it never came"


def found_in_memory(pid: int, wanted: dict[str, bytes]) -> Counter[str]:
    """How often each is in the readable memory of a process, which is held still meanwhile."""
    found: Counter[str] = Counter()
    os.kill(pid, signal.SIGSTOP)
    try:
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for start, end in _mappings(pid):
                for chunk in _chunks(memory.fileno(), start, end):
                    found.update(
                        {name: n for name, what in wanted.items() if (n := chunk.count(what))}
                    )
    finally:
        os.kill(pid, signal.SIGCONT)
    return found


def _mappings(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
        match = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
        if match and not line.endswith(("[vvar]", "[vvar_vclock]", "[vsyscall]")):
            yield int(match[1], 16), int(match[2], 16)


def _chunks(memory: int, start: int, end: int) -> Iterator[bytes]:
    """What is there and not all zeros; what lies on an edge is in both."""
    for at in range(start, end, _CHUNK):
        with suppress(OSError):  # beyond the end of a mapped file, or of a device
            chunk = os.pread(memory, min(_CHUNK + _OVERLAP, end - at), at)
            if chunk.strip(b"\0"):
                yield chunk


def found_beside(pid: int, wanted: dict[str, bytes]) -> Counter[str]:
    """How often each is among the words, the settings and the open files of a process."""
    found: Counter[str] = Counter()
    process = Path(f"/proc/{pid}")
    for name in ("cmdline", "environ"):
        content = (process / name).read_bytes()
        found.update({f"{what} in {name}": 1 for what, raw in wanted.items() if raw in content})
    for handle in (process / "fd").iterdir():
        with suppress(FileNotFoundError):  # this process's own look at the folder
            found["open file of the profile"] += "/profile/" in str(handle.readlink())
    limits = (process / "limits").read_text("utf-8")
    no_core = re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)
    found["may leave a core file"] += not no_core
    return +found


def found_on_disk(folder: Path, wanted: dict[str, bytes]) -> Counter[str]:
    """How often each is in a file below a folder: profile, home, temporary files, core files."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found.update({name: n for name, raw in wanted.items() if (n := content.count(raw))})
            found["core file"] += path.name.startswith("core")
    return +found


def lock_often(count: int, seed: int = 0, *, how: str = "restart") -> Counter[str]:
    """So many cycles, each in a process of its own."""
    told: Counter[str] = Counter(tried=0, sought=0, memory=0, beside=0, disk=0)
    with TemporaryDirectory(prefix="jis-memory-") as place:
        secrets = make_profile(Path(place))
        for _ in range(count):
            with locked_process(secrets, how=how) as pid:
                told["memory"] += found_in_memory(pid, secrets.wanted).total()
                told["beside"] += found_beside(pid, secrets.wanted).total()
                told["disk"] += found_on_disk(Path(place), secrets.wanted).total()
            told["tried"] += 1
            told["sought"] += len(secrets.wanted)
    assert seed >= 0
    return told


def main(arguments: list[str] | None = None) -> int:
    """Run, tell, and record."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--how", choices=("restart", "closed"), default="restart")
    parser.add_argument("--no-record", action="store_true", help="leave docs/promises.md alone")
    given = parser.parse_args(arguments)
    told = lock_often(given.count, how=given.how)
    sys.stdout.write(json.dumps(told) + "\n")
    if not given.no_record:
        write_result(
            promise="a lock leaves no key and no note",
            command=f"python -m tests.faults.memory --count {given.count}",
            tried=f"{told['tried']} locks, {told['sought']:,} keys and texts looked for",
            result=f"{told['memory']} in memory, {told['beside']} in words, settings and open "
            f"files, {told['disk']} on disk",
        )
    return 1 if told["memory"] or told["beside"] or told["disk"] else 0


if __name__ == "__main__":
    sys.exit(main())
