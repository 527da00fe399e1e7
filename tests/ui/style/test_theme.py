"""The look in force reaches Qt, and follows what changes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QPushButton

from jis_desktop.ui.style.palette import make_palette, scheme_of
from jis_desktop.ui.style.stylesheet import make_contrast_stylesheet, make_stylesheet
from jis_desktop.ui.style.theme import active_theme, apply, system_text_scale
from jis_desktop.ui.style.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Look, Theme

Role = QPalette.ColorRole


def test_the_palette_has_the_scheme(qapp: QApplication, theme: Theme) -> None:
    for look, scheme in (("light", LIGHT), ("dark", DARK)):
        theme.set_look(look)
        palette = qapp.palette()
        assert palette.color(Role.Window).name().upper() == scheme.canvas
        assert palette.color(Role.Highlight).name().upper() == scheme.primary_soft
        assert palette.color(Role.PlaceholderText).name().upper() == scheme.ink_3


def test_what_is_off_has_quiet_text() -> None:
    off = make_palette(LIGHT).color(QPalette.ColorGroup.Disabled, Role.Text)
    assert off.name().upper() == LIGHT.ink_3


@pytest.mark.usefixtures("theme")
def test_the_app_is_told_once_of_a_change(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed, timeout=500):
        theme.set_look("dark")
    assert theme.colour("ink").name().upper() == DARK.ink


@pytest.mark.parametrize(("look", "followed"), [("system", True), ("light", False)])
def test_the_system_is_followed_unless_told_otherwise(
    qapp: QApplication,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    look: Look,
    followed: bool,  # noqa: FBT001  a case
) -> None:
    theme.set_look(look)
    # The offscreen screen has no scheme of its own that could be set.
    monkeypatch.setattr("jis_desktop.ui.style.theme._system_is_dark", lambda _app: True)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (theme.scheme is DARK) == followed


def test_a_second_apply_gives_the_same_theme(qapp: QApplication, theme: Theme) -> None:
    assert apply(qapp, look="dark", text_scale=1.5) is theme
    assert active_theme().scale == 1.5


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.0, 1.0), (1.6, 1.6), (3.0, 2.0)])
def test_text_grows_from_100_to_200_percent(theme: Theme, asked: float, given: float) -> None:
    theme.set_text_scale(asked)
    assert theme.scale == given
    assert theme.font("body").pixelSize() == round(14 * given)


def test_heights_follow_the_text(theme: Theme) -> None:
    assert theme.control_height == 36
    theme.set_text_scale(2.0)
    assert theme.control_height >= 56
    assert theme.line("caption") >= theme.metrics("caption").height()


def test_larger_system_letters_ask_for_larger_text() -> None:
    usual, large, huge = QFont(), QFont(), QFont()
    usual.setPixelSize(12)
    large.setPixelSize(24)
    huge.setPixelSize(90)
    assert system_text_scale(usual) == 1.0
    assert 1.0 < system_text_scale(large) <= 2.0
    assert system_text_scale(huge) == 2.0


def test_nothing_in_the_sheet_is_left_open(theme: Theme) -> None:
    for sheet in (make_stylesheet(theme), make_contrast_stylesheet(theme)):
        assert "$" not in sheet
        assert sheet.count("{") == sheet.count("}")


_SHEET = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
from jis_desktop.ui.style.theme import apply
app = QApplication([])
apply(app, look="dark", text_scale=1.0)
label = QLabel("x")
label.setStyleSheet(sys.argv[1])
label.grab()
"""
"""In a process of its own, whose standard error is Qt's alone."""


@pytest.mark.parametrize(("more", "told"), [("", False), ("QLabel { color", True)])
def test_qt_understands_the_whole_sheet_and_complains_about_one_that_is_none(
    more: str, *, told: bool
) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _SHEET, more], capture_output=True, text=True, check=True, timeout=60
    )
    assert ("Could not parse" in run.stderr) is told


def test_high_contrast_leaves_every_colour_to_the_system(qapp: QApplication, theme: Theme) -> None:
    theme.set_contrast(high=True)
    assert "#" not in qapp.styleSheet()
    assert qapp.palette().color(Role.Window).name().upper() != LIGHT.canvas
    theme.set_contrast(high=False)
    assert LIGHT.primary in qapp.styleSheet()


def test_high_contrast_takes_roles_from_the_palette() -> None:
    system = QPalette()
    system.setColor(Role.Base, "#000000")
    system.setColor(Role.Text, "#FFFF00")
    system.setColor(Role.Highlight, "#00FFFF")
    system.setColor(Role.HighlightedText, "#000001")
    scheme = scheme_of(system)
    assert (scheme.surface, scheme.attention_soft) == ("#000000", "#000000")
    assert (scheme.ink, scheme.attention_ink, scheme.line) == ("#ffff00",) * 3
    assert (scheme.primary, scheme.on_primary) == ("#00ffff", "#000001")


def test_a_kind_gives_a_button_its_ground(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("x")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.resize(80, 36)
    button.show()
    assert button.grab().toImage().pixelColor(20, 8).name().upper() == LIGHT.primary
    theme.set_look("dark")
    assert button.grab().toImage().pixelColor(20, 8).name().upper() == DARK.primary


def test_motion_can_be_forbidden(theme: Theme) -> None:
    assert not theme.motion
    theme.set_motion(None)
    assert theme.motion
