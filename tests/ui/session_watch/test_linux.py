"""A real dbus-daemon with an invented logind and screensaver on it."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

import pytest

from jis_desktop.ui.session_watch.linux import LinuxSessionWatch
from tests.storage.python_process import ROOT
from tests.ui.session_watch.desktop_bus import DesktopBus, desktop_bus, ended_in_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

INHIBIT = "Inhibit sleep JIS Desktop keeps what is typed and locks delay"


@pytest.fixture
def bus(tmp_path: Path, require_programs: Callable[..., None]) -> Iterator[DesktopBus]:
    require_programs("dbus-daemon")
    with desktop_bus(tmp_path) as made:
        yield made


@contextmanager
def program(bus: DesktopBus, *words: str) -> Iterator[IO[str]]:
    """What a listening program tells."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.session_watch.watching_child", *words],
        cwd=ROOT, env={**os.environ, **bus.environment}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    try:
        with ended_in_time(child):
            assert child.stdout.readline() == "listening\n"
            yield child.stdout
    finally:
        child.terminate()
        child.wait(10)
        child.stdout.close()


def settled(bus: DesktopBus) -> None:
    """The program asked what it wants to know, and was answered."""
    assert [bus.told(), bus.told()] == ["GetSession auto", INHIBIT]


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        ("lock", "locked"),
        ("sleep", "sleeping"),
        ("screensaver", "locked"),
        ("screensaver of KDE", "locked"),
    ],
)
def test_each_signal_is_heard(bus: DesktopBus, word: str, heard: str) -> None:
    with program(bus) as told:
        settled(bus)
        bus.send(word)
        assert told.readline() == f"{heard}\n"


@pytest.mark.parametrize("word", ["lock of another", "unlock", "wake", "screensaver gone"])
def test_what_is_no_leaving_is_not_heard(bus: DesktopBus, word: str) -> None:
    with program(bus) as told:
        settled(bus)
        bus.send(word)
        bus.send("sleep")
        assert told.readline() == "sleeping\n"


def test_the_machine_is_held_until_what_has_to_be_done_before_sleep_is_done(
    bus: DesktopBus,
) -> None:
    with program(bus) as told:
        settled(bus)
        bus.send("sleep")
        assert told.readline() == "sleeping\n"
        assert bus.told() == "let go"
        bus.send("wake")
        assert bus.told() == INHIBIT


def test_a_program_that_ends_holds_nothing(bus: DesktopBus) -> None:
    with program(bus):
        settled(bus)
    assert bus.told() == "let go"


def test_a_watch_that_has_ended_hears_and_holds_nothing(bus: DesktopBus) -> None:
    with program(bus, "--once") as told:
        settled(bus)
        bus.send("lock")
        assert told.readline() == "locked\n"  # the control
        assert bus.told() == "let go"
        for word in ("lock", "sleep", "screensaver"):
            bus.send(word)
        with program(bus):
            settled(bus)
        os.set_blocking(told.fileno(), False)
        with pytest.raises(BlockingIOError):
            os.read(told.fileno(), 1)


def test_control_without_the_watch_nothing_is_heard_and_nothing_held(bus: DesktopBus) -> None:
    with program(bus, "--deaf") as told:
        for word in ("lock", "sleep", "screensaver"):
            bus.send(word)
        with program(bus):
            settled(bus)  # the first that anybody asks of it
        os.set_blocking(told.fileno(), False)
        with pytest.raises(BlockingIOError):
            os.read(told.fileno(), 1)


def test_without_any_bus_the_program_goes_on(tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path / 'none'}"
    gone = DesktopBus(nowhere, None)  # type: ignore[arg-type]  there is no service
    with program(gone):
        pass


class Answer:
    """What logind answers, as far as the watch looks."""

    def arguments(self) -> list[str]:
        return ["an inhibitor"]


def test_an_answer_that_comes_after_the_end_holds_nothing() -> None:
    for ended in (False, True):
        watch = LinuxSessionWatch()
        if ended:
            watch.end()
        watch._keep_inhibitor(Answer())  # type: ignore[arg-type]  an answer of logind
        assert (watch._inhibitor is None) == ended
