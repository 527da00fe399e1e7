"""A window that is killed while somebody types: the next start offers what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.x_server import Window, command, drafted_lines, make_profile, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.system

TYPED = "ryan 15m huiswerk besproken"
ASKED = "asked"
# The keeper asks as ever, and is written down instead of followed.
KEEPS_NOTHING = (
    "import sys, pathlib; from jis_desktop.ui.capture.presenter import CapturePresenter as c; "
    "asked = pathlib.Path(sys.argv[2]).parent / 'asked'; "
    "c.keep = lambda self: asked.write_text(self.entry.text, encoding='utf-8')"
)


def crash(display: str, profile: Path, *, when: Callable[[], bool], before: str = "") -> None:
    """Type a line that nobody saves, wait for the moment, and kill the window."""
    window = Window(display, profile, before=before)
    try:
        window.unlock()
        window.key("ctrl+n")
        window.wait_for("Vastleggen")
        window.type(TYPED)
        until(when)
    finally:
        window.kill()


def test_what_was_typed_comes_back_and_is_saved_once(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    make_profile(profile)
    crash(display, profile, when=lambda: drafted_lines(profile) == [TYPED])
    assert command(profile, "list", "contact") == []
    again = Window(display, profile)
    try:
        again.unlock()
        again.take_offer()
        again.key("ctrl+Return")
        again.wait_for("Vandaag")
        again.close()
    finally:
        again.end()
    (contact,) = command(profile, "list", "contact")
    assert (contact["minutes"], contact["facts"]) == (15, "huiswerk besproken")
    assert [youth["name"] for youth in command(profile, "list", "young_person")] == ["Ryan"]
    assert drafted_lines(profile) == []


def test_a_second_crash_right_after_taking_the_offer_loses_nothing(
    display: str, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    make_profile(profile)
    crash(display, profile, when=lambda: drafted_lines(profile) == [TYPED])
    again = Window(display, profile)
    try:
        again.unlock()
        again.take_offer()
    finally:
        again.kill()
    assert drafted_lines(profile) == [TYPED]


def test_control_without_the_keeper_a_crash_loses_what_was_typed(
    display: str, tmp_path: Path
) -> None:
    profile, asked = tmp_path / "profile", tmp_path / ASKED
    make_profile(profile)
    crash(
        display,
        profile,
        when=lambda: asked.exists() and asked.read_text(encoding="utf-8") == TYPED,
        before=KEEPS_NOTHING,
    )
    assert drafted_lines(profile) == []
    assert command(profile, "list", "contact") == []
