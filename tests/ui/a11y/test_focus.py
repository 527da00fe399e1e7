"""Wherever Tab comes the focus shows in the pixels, and Tab passes no control by."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from jis_desktop.pictures import THEMES, Wanted, show_screens
from jis_desktop.services.demo.make import PASSPHRASE
from jis_desktop.ui.style.focus_ring import FocusRing
from jis_desktop.ui.style.theme import active_theme
from tests.commands.program import run
from tests.ui.a11y.tab_stops import focus_shows, reachable, tab_stops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.system

WHOLE = Wanted(language="nl", size="1280x800")
ENTRANCE = Wanted(screen="first_start*", language="nl", theme="light", size="1280x800")


@pytest.fixture
def demo(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    assert qapp is not None
    tmp_path.chmod(0o700)
    assert run("--profile", tmp_path / "demo", "demo", stdin="").code == 0
    yield tmp_path / "demo"
    active_theme().set_look(THEMES[0])
    active_theme().set_motion(allowed=True)


def test_the_focus_shows_at_every_stop_and_tab_passes_nothing_by(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unseen, passed, count = [], {}, 0
    for picture, behind in show_screens(demo, PASSPHRASE, WHOLE):
        window = QApplication.activeModalWidget() or behind
        window.activateWindow()  # another test's window may still be the active one
        QApplication.processEvents()
        names = set()
        for stop in tab_stops(window):
            count += 1
            names.add(stop.objectName())
            assert stop.isVisible()
            whole = stop.objectName() == "curtain"  # any key will do: there is nothing to find
            if not whole and not focus_shows(stop, window):
                unseen.append(f"{picture.name}: {stop.objectName()}")
        missed = reachable(window, _reach_of(window)) - names
        if missed:
            passed[picture.screen] = sorted(missed)
    with capsys.disabled():
        sys.stdout.write(f"\nThe focus looked at in the pixels of {count} Tab stops\n")
    assert unseen == []
    assert passed == {}


def _reach_of(window: QWidget) -> QWidget:
    """What Tab stays within: the panel that is open, else the whole window."""
    focused = QApplication.focusWidget()
    while focused is not None and focused.property("kind") != "panel":
        focused = focused.parentWidget()
    return focused or window


def test_without_the_ring_it_would_not_show(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FocusRing, "paintEvent", lambda _ring, _event: None)
    shown = [
        focus_shows(stop, stop.window())
        for _picture, window in show_screens(demo, PASSPHRASE, ENTRANCE)
        for stop in tab_stops(window)
    ]
    assert len(shown) > 10
    assert not any(shown)
