"""Whole programs on an X server: from their start to the first window with something in it.

KeePassXC and Anki are measured where they are installed, and skipped with a reason where not;
nothing is installed here. On Debian: ``apt-get install xvfb keepassxc``. Anki: ``pip install
'aqt[qt6]'`` into an environment of its own, and that environment's ``bin`` on PATH.
"""

from __future__ import annotations

import mmap
import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.pairs import Pair
from benchmarks.starting import used_profile

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 5
_PATIENCE_S = 60.0
_PIXELS = 4 * 97
"""Bytes between the pixels that are looked at: a prime number of pixels."""
_COLOURS = 12
"""An empty window has one or two, one with text in it more."""
_HEADER = 4
_ANSWERS = """
import sys
from pathlib import Path
from aqt.profiles import ProfileManager
profiles = ProfileManager(Path(sys.argv[1]))
profiles.setupMeta()
profiles.create("User 1")
profiles.meta["firstRun"] = False
profiles.setLang("nl_NL")
"""
_SIZE = "1280x800x24"


def rows(folder: Path) -> Iterator[Pair]:
    """First window and its memory, ours and each peer's in turn."""
    ours = [sys.executable, "-m", "jis_desktop", "--profile", str(used_profile(folder / "peers"))]
    if shutil.which("Xvfb") is None:
        print("skipped: first window beside peers (Xvfb is not installed)")
        return
    for name, command, start_goal, memory_goal in _peers(folder):
        if shutil.which(command[0]) is None:
            print(f"skipped: first window / {name} ({command[0]} is not installed)")
            continue
        if name == "Anki":
            _prepare_anki(folder / "anki")
        for words in (ours, command):
            _start(words, folder)  # leaves compiled modules and settings
        runs = [_start(words, folder) for _round in range(ROUNDS) for words in (ours, command)]
        for what, place, goal in (
            ("first window", 0, start_goal),
            ("memory (PSS)", 1, memory_goal),
        ):
            values = [run[place] for run in runs]
            yield Pair(
                f"{what} on X / {name}", values[::2], values[1::2], goal, _version(command[0])
            )


def _peers(folder: Path) -> tuple[tuple[str, list[str], float, float | None], ...]:
    config = folder / "keepassxc.ini"
    config.write_text("[General]\nUpdateCheckMessageShown=true\nSingleInstance=false\n")
    places = ["--config", str(config), "--localconfig", str(folder / "local.ini")]
    return (
        ("KeePassXC", ["keepassxc", *places], 1.3, 0.8),
        ("Anki", ["anki", "-b", str(folder / "anki"), "-l", "nl"], 0.3, None),
    )


def _prepare_anki(base: Path) -> None:
    """Answer what a first start of Anki asks: its window is that of a second one."""
    base.mkdir()
    program = Path(shutil.which("anki") or "").resolve()
    subprocess.run(
        [program.parent / "python", "-c", _ANSWERS, str(base)],
        check=True,
        capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def _start(command: list[str], folder: Path) -> tuple[float, float]:
    """Seconds to the first window with something in it, and the memory then in MB."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    with _screen(folder) as (display, picture):
        begun = time.perf_counter()
        program = subprocess.Popen(
            command, env=_environment(home, display), stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            while _colours(picture) < _COLOURS:
                if program.poll() is not None or time.perf_counter() - begun > _PATIENCE_S:
                    raise RuntimeError(f"{command[0]} showed nothing")
                time.sleep(0.001)
            return time.perf_counter() - begun, _memory(program.pid)
        finally:
            program.kill()
            program.wait()


def _environment(home: Path, display: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "PYTHONPATH") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",  # Anki as root shows nothing without
    }


@contextmanager
def _screen(folder: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """An X server whose picture is a file in memory."""
    read, write = os.pipe()
    words = ["-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset", "-fbdir", str(folder)]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *words], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    with (folder / "Xvfb_screen0").open("rb") as file:
        picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    try:
        yield f":{number}", picture
    finally:
        picture.close()
        server.terminate()
        server.wait(timeout=10)


def _colours(picture: mmap.mmap) -> int:
    whole = memoryview(picture[_HEADER * 1024 :]).cast("I")
    return len(set(whole[:: _PIXELS // 4]))


def _memory(process: int) -> float:
    """PSS in MB, of the program with its children."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    text = Path(f"/proc/{process}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE)
    assert found is not None
    return int(found[1]) / 1024 + sum(_memory(int(child)) for child in children)


def _version(program: str) -> str:
    told = subprocess.run(
        [program, "--version"], capture_output=True, text=True, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ).stdout  # fmt: skip
    found = re.search(r"[\d.]*\d", told)
    return f"{program} {found[0]}" if found else program
