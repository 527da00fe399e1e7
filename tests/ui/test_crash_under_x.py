"""A window that is killed while somebody types: the next start offers what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.x_server import Window, command, make_profile, until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.system

TYPED = "ryan 15m huiswerk besproken"
NEVER = "import jis_desktop.ui.capture.view as v; v.KEEP_MS = 3_600_000"


def crash(display: str, profile: Path, *, before: str = "") -> None:
    """Type a line, wait until it is kept where that is on, and kill the window."""
    window = Window(display, profile, before=before)
    try:
        window.unlock()
        window.key("ctrl+n")
        window.wait_for("Vastleggen")
        count = profile / "commits.count"  # written once a commit is durable
        window.type(TYPED)
        known = count.read_bytes()  # after typing: a slow machine keeps half a line first
        if not before:
            until(lambda: count.read_bytes() != known)
    finally:
        window.kill()


def test_what_was_typed_comes_back_and_is_saved(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    make_profile(profile)
    crash(display, profile)
    again = Window(display, profile)
    try:
        again.unlock()
        until(lambda: _offered(again))
        again.key("ctrl+Return")
        again.wait_for("Vandaag")
        again.close()
    finally:
        again.end()
    (contact,) = command(profile, "list", "contact")
    assert (contact["minutes"], contact["facts"]) == (15, "huiswerk besproken")


def test_control_without_drafts_nothing_comes_back(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    make_profile(profile)
    crash(display, profile, before=NEVER)
    again = Window(display, profile)
    try:
        again.unlock()
        assert not _offered(again)
        again.close()
    finally:
        again.end()
    assert command(profile, "list", "contact") == []


def _offered(window: Window) -> bool:
    """Whether "Ga verder" opens the panel; its key works only where a draft is offered."""
    window.key("alt+g")
    return bool(window.titled("Vastleggen"))
