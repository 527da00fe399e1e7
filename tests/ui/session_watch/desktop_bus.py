"""A message bus of the test's own with an invented logind and screensaver on it. No tests here.

``python -m tests.ui.session_watch.desktop_bus`` is the service: it takes both names, answers
what the app asks of logind, and sends a signal for each word on stdin. It tells on stdout what
it was asked, and ``let go`` once nobody holds the inhibitor any more.
"""

from __future__ import annotations

import os
import select
import subprocess
import sys
from contextlib import contextmanager, suppress
from io import FileIO
from threading import Timer
from typing import IO, TYPE_CHECKING, Final

from jeepney import DBusAddress, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.storage.python_process import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jeepney import Message

CONFIGURATION = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
PATIENCE_S: Final = 120
SESSION = "/org/freedesktop/login1/session/_32"
OTHER_SESSION = "/org/freedesktop/login1/session/_35"
LOGIND = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", LOGIND, "org.freedesktop.login1.Manager")
SAVER = "org.gnome.ScreenSaver"


def signals() -> dict[str, Message]:
    """What each word on stdin sends."""
    saver = DBusAddress("/org/gnome/ScreenSaver", SAVER, SAVER)
    free = DBusAddress("/ScreenSaver", SAVER, "org.freedesktop.ScreenSaver")
    mine = DBusAddress(SESSION, LOGIND, "org.freedesktop.login1.Session")
    other = DBusAddress(OTHER_SESSION, LOGIND, "org.freedesktop.login1.Session")
    return {
        "lock": new_signal(mine, "Lock"),
        "lock of another": new_signal(other, "Lock"),
        "unlock": new_signal(mine, "Unlock"),
        "sleep": new_signal(MANAGER, "PrepareForSleep", "b", (True,)),
        "wake": new_signal(MANAGER, "PrepareForSleep", "b", (False,)),
        "screensaver": new_signal(saver, "ActiveChanged", "b", (True,)),
        "screensaver gone": new_signal(saver, "ActiveChanged", "b", (False,)),
        "screensaver of KDE": new_signal(free, "ActiveChanged", "b", (True,)),
    }


class DesktopBus:
    """What a test holds of it.

    Attributes:
        environment: leads a program to this bus, as the system's and as the session's.
    """

    def __init__(self, address: str, service: subprocess.Popen[str]) -> None:
        self.environment = {
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "DBUS_SESSION_BUS_ADDRESS": address,
        }
        self._service = service

    def send(self, word: str) -> None:
        """Send a signal."""
        assert self._service.stdin is not None
        self._service.stdin.write(f"{word}\n")
        self._service.stdin.flush()

    def told(self) -> str:
        """The next line that the service tells; waits for it."""
        assert self._service.stdout is not None
        return self._service.stdout.readline().strip()


@contextmanager
def ended_in_time(process: subprocess.Popen[str], seconds: float = PATIENCE_S) -> Iterator[None]:
    """End a process that says nothing for too long: who waits for a line of it then gets none."""
    end = Timer(seconds, process.terminate)
    end.start()
    try:
        yield
    finally:
        end.cancel()


@contextmanager
def desktop_bus(folder: Path) -> Iterator[DesktopBus]:
    """Run a bus and the services on it."""
    (folder / "bus.conf").write_text(CONFIGURATION.format(folder=folder), encoding="utf-8")
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    service = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.session_watch.desktop_bus", address],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        made = DesktopBus(address, service)
        assert made.told() == "ready"
        with ended_in_time(service):
            yield made
    finally:
        for process in (service, bus):
            process.terminate()
            process.wait(10)
            for pipe in (process.stdin, process.stdout):
                _close(pipe)


def _close(pipe: IO[str] | None) -> None:
    if pipe is not None:
        pipe.close()


class Service:
    """The invented logind and screensaver."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._held: int | None = None
        for name in (LOGIND, SAVER):
            self._bus.send_and_get_reply(message_bus.RequestName(name))

    def serve(self) -> None:
        """Until stdin ends."""
        self._tell("ready")
        words = signals()
        asked = FileIO(0)  # reads no further than a line
        while True:
            watched = [asked, self._bus.sock] + ([self._held] if self._held else [])
            ready, _, _ = select.select(watched, [], [])
            if self._held in ready:
                os.close(self._held)
                self._held = None
                self._tell("let go")
            with suppress(TimeoutError):
                while True:  # several may have come at once
                    self._answer(self._bus.receive(timeout=0))
            if asked in ready:
                line = asked.readline().decode()
                if not line:
                    return
                self._bus.send(words[line.strip()])

    def _answer(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        asked = message.header.fields[3]
        if asked == "GetSession":
            self._bus.send(new_method_return(message, "o", (SESSION,)))
        elif asked == "Inhibit":
            self._held, given = os.pipe()
            self._bus.send(new_method_return(message, "h", (given,)))
            os.close(given)
        else:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        self._tell(" ".join([asked, *map(str, message.body)]))

    def _tell(self, line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    Service(sys.argv[1]).serve()
