"""The documented keys, typed by another program into the real window on a real X server.

Another process then reads what was stored.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.system

PASSPHRASE = "aanbod lezing liedje wolkje molens"
KEYS = (("key", "ctrl+n"), ("type", "ry"), ("key", "Return"), ("type", "5"),
        ("type", "bijbaan gevonden"), ("key", "ctrl+Return"))  # fmt: skip
PATIENCE = 60.0


@pytest.fixture
def display(require: Callable[[object, str], None]) -> Iterator[str]:
    for name in ("Xvfb", "xdotool"):
        require(shutil.which(name), name)
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    # The server writes the line end apart from the number, and dies where nobody reads it.
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


def command(profile: Path, *words: str) -> list[dict[str, object]]:
    """What a command of another process prints."""
    run = subprocess.run(
        [sys.executable, "-m", "jis_desktop", "--profile", str(profile), "--json", *words],
        input=f"{PASSPHRASE}\n".encode(),
        capture_output=True,
        check=True,
        timeout=PATIENCE,
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def xdotool(display: str, *words: str) -> str:
    run = subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    return run.stdout.strip()


def until(holds: Callable[[], bool]) -> None:
    """Ask again until it holds; the window tells nobody when it is ready."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it never came"


def test_the_documented_line_is_stored(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    command(
        profile, "init", "--name", "Samira", "--organisation", "Kade", "--school", "De Werf",
        "--recovery-out", str(tmp_path / "code"),
    )  # fmt: skip
    command(profile, "log", "ryan 5m kennisgemaakt")
    window = subprocess.Popen(
        [sys.executable, "-m", "jis_desktop", "--profile", str(profile), "--language", "nl"],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
    )
    try:
        until(lambda: bool(_windows(display, "JIS Desktop")))
        (found, *_rest) = _windows(display, "JIS Desktop")
        xdotool(display, "windowfocus", "--sync", found)
        xdotool(display, "type", "--delay", "20", PASSPHRASE)
        xdotool(display, "key", "Return")
        until(lambda: bool(_windows(display, "Vandaag")))
        xdotool(display, *KEYS[0])
        until(lambda: bool(_windows(display, "Vastleggen")))
        for kind, keys in KEYS[1:]:
            xdotool(display, kind, *(["--delay", "30"] if kind == "type" else []), keys)
        until(lambda: bool(_windows(display, "Vandaag")))
        xdotool(display, "windowclose", found)
    finally:
        window.terminate()
        window.wait(timeout=PATIENCE)
    contacts = command(profile, "list", "contact")
    assert [(c["minutes"], c["facts"], c["kind"]) for c in contacts] == [
        (5, "bijbaan gevonden", "check_in"),
        (5, "kennisgemaakt", "check_in"),
    ]


def _windows(display: str, name: str) -> list[str]:
    run = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", name],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout.split()
