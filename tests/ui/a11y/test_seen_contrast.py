"""Text and controls stand out in the pixels of every screen, in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QWidget

from jis_desktop.pictures import THEMES, Wanted, show_screens
from jis_desktop.services.demo.make import PASSPHRASE
from jis_desktop.ui.style.theme import active_theme, apply
from tests.commands.program import run
from tests.ui.a11y.seen_contrast import Seen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FAINT = "color: #8A8A8A; background: #A0A0A0; border: 1px solid #A4A4A4"
CLEAR = "color: #222222; background: #F4F4F4; border: 1px solid #555555"


@pytest.fixture
def look_as_before(qapp: QApplication) -> Iterator[None]:
    """The theme that other tests found."""
    assert qapp is not None
    yield
    active_theme().set_look(THEMES[0])
    active_theme().set_motion(allowed=True)


@pytest.mark.usefixtures("look_as_before")
def test_every_text_and_every_edge_of_every_screen_stands_out(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert run("--profile", tmp_path / "demo", "demo", stdin="").code == 0
    seen = Seen()
    screens = set()
    wanted = Wanted(language="nl", size="1280x800")
    for picture, window in show_screens(tmp_path / "demo", PASSPHRASE, wanted):
        screens.add((picture.screen, picture.theme))
        seen.look_at(window, f"{picture.screen} {picture.theme}")
    assert seen.faint == []
    assert {theme for _screen, theme in screens} == set(THEMES)
    assert seen.texts > 1000
    assert seen.edges > 80


def _judged(window: QWidget, part: QWidget, style: str) -> Seen:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, look="light", text_scale=1.0)  # another test may have left larger letters
    part.setStyleSheet(style)
    part.setGeometry(10, 10, 180, 60)
    window.resize(200, 100)
    window.show()
    seen = Seen()
    seen.look_at(window, "planted")
    return seen


@pytest.mark.parametrize("style", [FAINT, CLEAR])
def test_a_planted_label_of_grey_on_grey_is_found(qapp: QApplication, style: str) -> None:
    assert qapp is not None
    window = QWidget()
    seen = _judged(window, QLabel("nauwelijks te lezen", window), style)
    assert seen.texts == 1
    assert bool(seen.faint) is (style == FAINT)


@pytest.mark.parametrize("style", [FAINT, CLEAR])
def test_a_planted_row_of_grey_on_grey_is_found(qapp: QApplication, style: str) -> None:
    assert qapp is not None
    window = QWidget()
    rows = QListWidget(window)
    rows.addItem("nauwelijks te lezen")
    seen = _judged(window, rows, style)
    assert seen.texts >= 1
    assert bool(seen.faint) is (style == FAINT)


@pytest.mark.parametrize("style", [FAINT, CLEAR])
def test_a_planted_field_with_a_faint_edge_is_found(qapp: QApplication, style: str) -> None:
    assert qapp is not None
    window = QWidget()
    window.setStyleSheet("background: #A0A0A0" if style == FAINT else "background: #FFFFFF")
    seen = _judged(window, QLineEdit(window), style)
    assert seen.edges == 1
    assert bool(seen.faint) is (style == FAINT)
