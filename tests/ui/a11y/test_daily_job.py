"""The day's work by keyboard alone, typed by another program and heard by a screen reader's bus.

Another process then reads what was stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.a11y.desktop import ACCESSIBILITY_BUS, SYSTEM_PYTHON, desktop, has_reader_library
from tests.ui.a11y.ears import Ears
from tests.ui.x_server import Window, command, make_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.ui.a11y.desktop import Desktop

pytestmark = pytest.mark.system


@pytest.fixture
def desk(
    tmp_path: Path, require: Callable[[object, str], None], require_programs: Callable[..., None]
) -> Iterator[Desktop]:
    require_programs("Xvfb", "xdotool", "dbus-daemon")
    require(ACCESSIBILITY_BUS.exists(), "at-spi2-core")
    require(has_reader_library(), f"gi and Atspi for {SYSTEM_PYTHON}")
    with desktop(tmp_path / "run") as made:
        yield made


def test_the_days_work_is_done_by_keyboard_alone(desk: Desktop, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    make_profile(profile)
    for line in (
        "ryan 5m kennisgemaakt",
        "signaal ryan thuis onveilig",
        "activiteit voetbal 60m 14m 9j @plein",
    ):
        command(profile, "log", line)
    window = Window(desk.display, profile, environment=desk.environment)
    ears = Ears(desk)
    try:
        window.unlock()
        _log_and_take_back(window, ears)
        _find_by_name(window, ears)
        _move_an_early_signal(window, ears)
        _call_the_roll(window, ears)
        window.close()
    finally:
        window.end()
    _check_what_is_stored(profile)


def _log_and_take_back(window: Window, ears: Ears) -> None:
    for minutes, words in ((15, "toets ging goed"), (30, "per ongeluk")):
        window.key("ctrl+n")
        window.wait_for("Vastleggen")
        ears.at("capture.line")
        window.type(f"ryan {minutes}m {words}")
        ears.said(words)
        window.key("ctrl+Return")
        window.wait_for("Vandaag")
        ears.said("Opgeslagen")
    ears.said("per ongeluk")
    window.key("ctrl+z")
    ears.silent("per ongeluk")


def _find_by_name(window: Window, ears: Ears) -> None:
    window.key("ctrl+k")
    ears.at("finder")
    window.type("rya")
    ears.at("Ryan")
    window.key("Return")
    window.wait_for("Jongeren")
    ears.said("toets ging goed")


def _move_an_early_signal(window: Window, ears: Ears) -> None:
    window.key("ctrl+3")
    window.wait_for("Signalen")
    ears.at("early_signals.cards.nieuw")
    window.key("bracketright")
    ears.said("In gesprek, 1")


def _call_the_roll(window: Window, ears: Ears) -> None:
    window.key("ctrl+4")
    window.wait_for("Activiteiten")
    ears.said("Hoe ging het?")
    window.key("Return")
    ears.at("activities.heads.girls")
    window.key("shift+Tab")
    ears.at("activities.roll.name")
    window.type("rya")
    ears.said("Ryan")
    window.key("Return")
    ears.said("Aanwezig: Ryan")


def _check_what_is_stored(profile: Path) -> None:
    contacts = command(profile, "list", "contact")
    assert sorted(str(one["facts"]) for one in contacts) == ["kennisgemaakt", "toets ging goed"]
    (youth,) = command(profile, "list", "youth")
    (early_signal,) = command(profile, "list", "signal")
    assert early_signal["status"] == "in_gesprek"
    (activity,) = command(profile, "list", "activity")
    assert activity["present"] == [youth["id"]]
