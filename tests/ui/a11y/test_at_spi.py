"""Every screen of the real window as a screen reader finds it, over AT-SPI on a real X server."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from tests.commands.program import run
from tests.ui.a11y.desktop import (
    ACCESSIBILITY_BUS,
    ROOT,
    SYSTEM_PYTHON,
    Desktop,
    Spoken,
    desktop,
    has_reader_library,
)
from tests.ui.x_server import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.system

CONTROLS = frozenset(
    {"push button", "toggle button", "check box", "radio button", "combo box", "text", "entry"}
    | {"spin button", "page tab", "list", "list item", "menu item", "password text", "slider"}
)
NO_ROLE = frozenset({"", "unknown", "invalid", "filler", "panel", "redundant object"})
TICKED = frozenset({"check box", "radio button"})
TYPED = frozenset({"text", "entry", "spin button", "password text"})
NOT_PRESSED = frozenset({"Border", "PopupMenu", "MenuItem"})


def controls(shown: list[Spoken]) -> list[Spoken]:
    """What one can go to or press."""
    return [one for one in shown if one.role in CONTROLS or "focusable" in one.states]


def faults(shown: list[Spoken]) -> list[str]:
    """What a screen reader could not make clear."""
    return [f"{one.id or one.role}: {fault}" for one in controls(shown) for fault in _faults(one)]


def _faults(one: Spoken) -> Iterator[str]:
    if not one.name.strip():
        yield "no name"
    if one.role in NO_ROLE:
        yield f"no role but {one.role!r}"
    if not one.states >= {"visible", "showing"}:
        yield f"no state but {sorted(one.states)}"
    if one.role in TICKED and "checkable" not in one.states:
        yield "never tells whether it is chosen"
    if one.role in TYPED and not one.states & {"editable", "read-only"}:
        yield "never tells whether one may type"
    # Qt names a combo box on Linux after what is chosen; what it is for is told apart.
    if one.role == "combo box" and not (one.labelled or one.description):
        yield "never tells what it is for"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    folder.chmod(0o700)
    assert run("--profile", folder / "demo", "demo", stdin="").code == 0
    return folder / "demo"


@pytest.fixture
def desk(
    tmp_path: Path, require: Callable[[object, str], None], require_programs: Callable[..., None]
) -> Iterator[Desktop]:
    require_programs("Xvfb", "dbus-daemon")
    require(ACCESSIBILITY_BUS.exists(), "at-spi2-core")
    require(has_reader_library(), f"gi and Atspi for {SYSTEM_PYTHON}")
    with desktop(tmp_path / "run") as made:
        yield made


def _read(desk: Desktop) -> list[Spoken]:
    """What is shown; asked again until the bus knows the window."""
    shown: list[Spoken] = []

    def known() -> bool:
        shown[:] = desk.reader.read()
        return len(shown) > 1

    until(known)
    return shown


def test_every_control_of_every_screen_has_a_name_a_role_and_a_state(
    desk: Desktop, demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    counts: dict[str, int] = {}
    wrong: list[str] = []
    missing: list[str] = []
    with desk.shown(demo) as window:
        for screen in window.screens():
            shown = _read(desk)
            counts[screen] = len(controls(shown))
            wrong += [f"{screen}: {fault}" for fault in faults(shown)]
            missing += [f"{screen}: {name}" for name in _not_heard(screen, shown)]
    with capsys.disabled():
        told = f"{sum(counts.values())} controls on {len(counts)} screens: {counts}"
        sys.stdout.write(f"\nAT-SPI: {told}\n")
    assert wrong == []
    assert missing == []
    assert set(counts) >= {"today", "youths", "early_signals", "activities", "settings"}
    assert all(counts.values())


def _not_heard(screen: str, shown: list[Spoken]) -> list[str]:
    """The controls that the window has on this screen and the reader did not find."""
    rows = json.loads((ROOT / "docs" / "ui-names.json").read_text("utf-8"))
    heard = tuple(one.id for one in shown)
    return [
        name
        for name, row in rows.items()
        if screen in row["screens"]
        and "*" not in name
        and row["role"] not in NOT_PRESSED
        and not any(id_.endswith(f".{name}") for id_ in heard)
    ]


def test_a_planted_button_without_a_name_is_found(desk: Desktop, demo: Path) -> None:
    with desk.shown(demo, "--plant") as window:
        next(window.screens())
        (fault,) = faults(_read(desk))
    assert fault.endswith(".planted: no name")
