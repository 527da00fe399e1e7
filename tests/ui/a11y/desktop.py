"""A session bus, the accessibility bus on it, a display, and a reader on them. No tests here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from tests.ui.x_server import x_server

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
ACCESSIBILITY_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
BUS = """<busconfig>
<type>session</type>
<listen>unix:tmpdir={runtime}</listen>
<auth>EXTERNAL</auth>
<servicedir>{services}</servicedir>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>
"""


@dataclass(frozen=True)
class Spoken:
    """One object as AT-SPI tells it."""

    role: str
    name: str
    states: frozenset[str]
    labelled: bool
    description: str
    id: str
    parent: str


def has_reader_library() -> bool:
    """Whether the distribution's Python can read the accessibility bus."""
    words = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return (
        subprocess.run([SYSTEM_PYTHON, "-c", words], check=False, capture_output=True).returncode
        == 0
    )


class Reader:
    """Asks the accessibility bus what is shown.

    Args:
        environment: of the desktop.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(HERE / "at_spi_reader.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def read(self) -> list[Spoken]:
        """Everything that is shown now."""
        ask, answer = _pipes(self._process)
        ask.write("\n")
        ask.flush()
        return [
            Spoken(**{**told, "states": frozenset(told["states"])})
            for told in json.loads(answer.readline())
        ]

    def close(self) -> None:
        """End it."""
        ask, _answer = _pipes(self._process)
        ask.close()
        self._process.wait(timeout=30)


@dataclass(frozen=True)
class Desktop:
    """Where a window can be shown and read.

    Attributes:
        display: of the X server.
        environment: for programs on it.
    """

    display: str
    environment: dict[str, str]
    reader: Reader

    @contextmanager
    def shown(self, profile: Path, *words: str) -> Iterator[ShownWindow]:
        """The window of a demo, screen after screen."""
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.a11y.shown_window", str(profile), *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=self.environment,
        )
        try:
            yield ShownWindow(process)
        finally:
            process.kill()
            process.wait(timeout=30)


class ShownWindow:
    """Goes through its screens.

    Args:
        process: runs `shown_window`.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def screens(self) -> Iterator[str]:
        """The name of each screen while it is shown."""
        ask, answer = _pipes(self._process)
        while screen := answer.readline().strip():
            yield screen
            ask.write("\n")
            ask.flush()


@contextmanager
def desktop(runtime: Path) -> Iterator[Desktop]:
    """Run one.

    Args:
        runtime: an empty folder for sockets.
    """
    runtime.mkdir(mode=0o700, exist_ok=True)
    with ExitStack() as stack:
        display = stack.enter_context(x_server())
        environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(runtime),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": "qt.accessibility.*=false",
        }
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(
            _session_bus(runtime, environment)
        )
        reader = Reader(environment)
        stack.callback(reader.close)
        yield Desktop(display, environment, reader)


@contextmanager
def _session_bus(runtime: Path, environment: dict[str, str]) -> Iterator[str]:
    services = runtime / "services"
    services.mkdir()
    shutil.copy(ACCESSIBILITY_BUS, services)  # and no other: a keyring would ask for its password
    config = runtime / "bus.conf"
    config.write_text(BUS.format(runtime=runtime, services=services), encoding="utf-8")
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(timeout=30)


def _pipes(process: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout
