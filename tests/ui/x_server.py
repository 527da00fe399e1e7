"""A real X server with the real window on it, driven from outside by xdotool. No tests here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.storage.python_process import copy_live, run_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PASSPHRASE = "aanbod lezing liedje wolkje molens"
PATIENCE = 60.0
_LOOKS = 150
"""So often one looks for what a key does before it is pressed again; each takes some 20 ms."""
_LINES = """
import json, sys
from pathlib import Path
from jis_desktop.bootstrap import SystemClock
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.drafts import open_drafts
door = LocalProfile(Path(sys.argv[1]), clock=SystemClock())
drafts = open_drafts(door.unlock(sys.argv[2]))
print(json.dumps([json.loads(draft.content)["line"] for draft in drafts]))
door.close()
"""


@contextmanager
def x_server() -> Iterator[str]:
    """Run an X server; gives its display."""
    read, write = os.pipe()
    screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *screen], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    # The server writes the line end apart from the number, and dies where nobody reads it.
    with os.fdopen(read) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
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


def drafted_lines(profile: Path) -> list[str]:
    """The lines of the drafts on disk, newest first, as a dead battery would leave them now.

    Another process reads them from a copy: the window may have the profile open.
    """
    with TemporaryDirectory(dir=profile.parent) as folder:
        copy = Path(folder) / "copy"
        copy_live(profile, copy)
        run = run_lines(_LINES, copy, PASSPHRASE)
    assert run.returncode == 0, run.stderr
    lines: list[str] = json.loads(run.stdout)
    return lines


def make_profile(profile: Path) -> None:
    """A profile of Samira at one school."""
    command(
        profile, "init", "--name", "Samira", "--organisation", "Kade", "--school", "De Werf",
        "--recovery-out", str(profile.parent / "code"),
    )  # fmt: skip


def until(holds: Callable[[], bool]) -> None:
    """Ask again until it holds; the window tells nobody when it is ready."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it never came"


class Window:
    """The app in a process of its own.

    Args:
        display: of the X server.
        profile: the profile's folder.
        before: statements that run in that process first, to switch something off.
        environment: of the program; this one's unless told.
    """

    def __init__(
        self,
        display: str,
        profile: Path,
        *,
        before: str = "",
        environment: dict[str, str] | None = None,
    ) -> None:
        self.display = display
        words = ["--profile", str(profile), "--language", "nl"]
        start = ["-m", "jis_desktop"]
        if before:
            main = "from jis_desktop.bootstrap import run; import sys; sys.exit(run(sys.argv[1:]))"
            start = ["-c", f"{before}; {main}"]
        self.process = subprocess.Popen(
            [sys.executable, *start, *words],
            env={**(environment or os.environ), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        )

    def unlock(self) -> None:
        """Type the passphrase once the window is there, and wait for the first screen."""
        self.wait_for("JIS Desktop")
        (found, *_rest) = self.titled("JIS Desktop")
        self.xdotool("windowfocus", "--sync", found)
        self.type(PASSPHRASE)
        self.key("Return")
        self.wait_for("Vandaag")

    def wait_for(self, title: str) -> None:
        """Wait until the window's title holds a word."""
        until(lambda: bool(self.titled(title)))

    def titled(self, word: str) -> list[str]:
        """The ids of visible windows whose title holds a word."""
        run = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", word],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return run.stdout.split()

    def take_offer(self) -> None:
        """Press "Ga verder" once the first screen offers a draft; its panel opens.

        The window tells nobody when the offer is there. A press that came too early does nothing,
        and one too many would type into the panel: so each gets its time.
        """

        def taken() -> bool:
            self.key("alt+g")
            return any(self.titled("Vastleggen") for _look in range(_LOOKS))

        until(taken)

    def type(self, text: str) -> None:
        """Type a text, key by key."""
        self.xdotool("type", "--delay", "20", text)

    def key(self, name: str) -> None:
        """Press a key, named as X does."""
        self.xdotool("key", name)

    def xdotool(self, *words: str) -> str:
        """Run xdotool on the display."""
        run = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        return run.stdout.strip()

    def close(self) -> None:
        """Close it as its owner would, and wait for its end."""
        self.key("ctrl+q")
        assert self.process.wait(timeout=PATIENCE) == 0

    def kill(self) -> None:
        """End it as a dead battery would."""
        self.process.kill()
        self.process.wait(timeout=PATIENCE)

    def end(self) -> None:
        """End it one way or another; nothing happens where it has ended."""
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(timeout=PATIENCE)
