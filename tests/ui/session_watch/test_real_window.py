"""The real program on a real X server and a real bus: what the desktop tells locks it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.ui.session_watch.desktop_bus import DesktopBus, desktop_bus
from tests.ui.session_watch.test_linux import settled
from tests.ui.x_server import Window, command, drafted_lines, make_profile, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.system

TYPED = "ryan 15m huiswerk besproken"
LOCKED = "^JIS Desktop$"
DEAF = (
    "import jis_desktop.window as w; "
    "w.session_watch = lambda: type('Deaf', (), {'begin': lambda *a, **k: None})()"
)


@pytest.fixture
def bus(tmp_path: Path, require_programs: Callable[..., None]) -> Iterator[DesktopBus]:
    require_programs("dbus-daemon")
    folder = tmp_path / "bus"
    folder.mkdir()
    with desktop_bus(folder) as made:
        yield made


def typed_into(display: str, profile: Path, bus: DesktopBus, *, before: str = "") -> Window:
    """A window that is open, with a line that nobody saved."""
    make_profile(profile)
    window = Window(display, profile, environment={**os.environ, **bus.environment}, before=before)
    window.unlock()
    window.key("ctrl+n")
    window.wait_for("Vastleggen")
    window.type(TYPED)
    until(lambda: drafted_lines(profile) == [TYPED])  # the last key has come in
    return window


@pytest.mark.parametrize("word", ["lock", "screensaver"])
def test_a_session_that_is_locked_locks_the_app_and_keeps_what_was_typed(
    display: str, tmp_path: Path, bus: DesktopBus, word: str
) -> None:
    profile = tmp_path / "profile"
    window = typed_into(display, profile, bus)
    try:
        settled(bus)
        bus.send(word)
        window.wait_for(LOCKED)
        assert command(profile, "list", "contact") == []  # it lies free: nobody has it open
        assert drafted_lines(profile) == [TYPED]
    finally:
        window.end()


def test_the_machine_sleeps_only_after_the_lock(
    display: str, tmp_path: Path, bus: DesktopBus
) -> None:
    profile = tmp_path / "profile"
    window = typed_into(display, profile, bus)
    try:
        settled(bus)
        bus.send("sleep")
        assert bus.told() == "let go"
        assert drafted_lines(profile) == [TYPED]
        assert command(profile, "list", "contact") == []
        window.wait_for(LOCKED)
    finally:
        window.end()


def test_control_an_app_that_does_not_listen_stays_open(
    display: str, tmp_path: Path, bus: DesktopBus
) -> None:
    profile = tmp_path / "profile"
    window = typed_into(display, profile, bus, before=DEAF)
    try:
        for word in ("lock", "screensaver", "sleep"):
            bus.send(word)
        window.key("ctrl+Return")  # it is still open: the line is saved
        window.wait_for("Vandaag")
        window.close()
    finally:
        window.end()
    assert len(command(profile, "list", "contact")) == 1
