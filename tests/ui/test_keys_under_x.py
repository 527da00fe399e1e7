"""The documented keys, typed by another program into the real window on a real X server.

Another process then reads what was stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.x_server import Window, command, make_profile

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.system


def test_the_documented_line_is_stored(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    make_profile(profile)
    command(profile, "log", "ryan 5m kennisgemaakt")
    window = Window(display, profile)
    try:
        window.unlock()
        window.key("ctrl+n")
        window.wait_for("Vastleggen")
        window.type("ry")
        window.key("Return")
        window.type("5bijbaan gevonden")
        window.key("ctrl+Return")
        window.wait_for("Vandaag")
        window.close()
    finally:
        window.end()
    contacts = command(profile, "list", "contact")
    assert [(c["minutes"], c["facts"], c["kind"]) for c in contacts] == [
        (5, "bijbaan gevonden", "check_in"),
        (5, "kennisgemaakt", "check_in"),
    ]
