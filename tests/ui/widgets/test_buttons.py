"""Buttons with a key: pressed by mouse, Space and shortcut, and never cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from jis_desktop.ui.style.tokens import DARK, LIGHT
from jis_desktop.ui.widgets.keycap import KeyHints, cap_size, cap_text
from jis_desktop.ui.widgets.keyed_button import KeyedButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

    Shown = Callable[..., QWidget]


def test_space_presses_it(qtbot: QtBot, shown: Shown) -> None:
    button = KeyedButton("Keep", name="keep")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=500):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_its_shortcut_presses_it_from_anywhere_in_the_window(qtbot: QtBot, shown: Shown) -> None:
    button = KeyedButton("Log", name="log").bind("Ctrl+N")
    other = KeyedButton("Other", name="other")
    shown(button, other)
    other.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=500):
        qtbot.keyClick(other, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert button.cap == "Ctrl N"


def test_its_shortcut_does_nothing_while_it_is_off(qtbot: QtBot, shown: Shown) -> None:
    button = KeyedButton("Log", name="log").bind("Ctrl+N")
    other = KeyedButton("Other", name="other")
    shown(button, other)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(other, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("keys", "cap"), [("Ctrl+N", "Ctrl N"), ("Ctrl+Return", "Ctrl Enter"), ("+", "+"), ("F1", "F1")]
)
def test_a_cap_says_what_is_on_the_keyboard(keys: str, cap: str) -> None:
    assert cap_text(keys) == cap


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", ["primary", "plain", "quiet", "chip"])
def test_nothing_of_it_is_cut_off(theme: Theme, scale: float, kind: str) -> None:
    theme.set_text_scale(scale)
    button = KeyedButton("Ongedaan maken", name="undo", kind=kind, icon="undo-2", cap="Ctrl Z")
    words = theme.metrics("small" if kind == "chip" else "body", 400 if kind == "chip" else 600)
    needed = words.horizontalAdvance("Ongedaan maken") + cap_size("Ctrl Z").width() + theme.px(16)
    assert button.sizeHint().width() >= needed
    assert button.sizeHint().height() >= words.height()
    assert button.minimumSizeHint() == button.sizeHint()


def test_the_control_a_button_that_is_too_narrow_shortens_its_text(
    qtbot: QtBot, theme: Theme
) -> None:
    del theme
    button = KeyedButton("Ongedaan maken", name="undo")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    whole = button.grab().toImage()
    button.resize(70, 36)
    assert button.grab().toImage() != whole.copy(0, 0, 70, 36)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_can_be_hit(theme: Theme, scale: float) -> None:
    theme.set_text_scale(scale)
    for button in (
        KeyedButton("x", name="plain"),
        KeyedButton("x", name="small").small(),
        KeyedButton("x", name="chip", kind="chip"),
        KeyedButton("x", name="icon", icon="x", kind="bare").icon_only(),
    ):
        assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24


def test_it_grows_when_the_text_does(theme: Theme, shown: Shown) -> None:
    button = KeyedButton("Keep", name="keep", kind="primary", cap="K")
    shown(button)
    before = button.sizeHint()
    theme.set_text_scale(2.0)
    assert button.sizeHint().width() > before.width()
    assert button.sizeHint().height() > before.height()


def test_an_icon_alone_has_a_name_to_read_aloud(theme: Theme) -> None:
    del theme
    button = KeyedButton("Lock", name="lock", icon="lock").icon_only()
    assert button.accessibleName() == "Lock"
    assert button.toolTip() == "Lock"
    assert button.sizeHint() == QSize(36, 36)


def test_it_changes_with_the_theme(qtbot: QtBot, theme: Theme) -> None:
    button = KeyedButton("x", name="x", icon="lock", kind="primary").icon_only()
    qtbot.addWidget(button)
    button.resize(36, 36)
    for look, scheme in (("light", LIGHT), ("dark", DARK)):
        theme.set_look(look)
        image = button.grab().toImage()
        assert image.pixelColor(6, 18).name().upper() == scheme.primary
        inks = {image.pixelColor(x, y).name().upper() for x in range(36) for y in range(36)}
        assert scheme.on_primary in inks


def test_icons_and_key_can_change_later(theme: Theme) -> None:
    del theme
    button = KeyedButton("Keep", name="keep")
    narrow = button.sizeHint().width()
    button.set_icon("check")
    with_icon = button.sizeHint().width()
    button.set_cap("K")
    assert narrow < with_icon < button.sizeHint().width()
    assert button.trailing("arrow-right").sizeHint().width() > with_icon


def test_hints_are_read_aloud_and_fit(theme: Theme, qtbot: QtBot) -> None:
    hints = KeyHints(((("↑", "↓"), "go"), (("Enter",), "open")), name="hints")
    qtbot.addWidget(hints)
    assert hints.text() == "↑ ↓ go, Enter open"
    before = hints.sizeHint().width()
    theme.set_text_scale(2.0)
    assert hints.sizeHint().width() > 1.4 * before
    hints.resize(hints.sizeHint())
    assert not hints.grab().isNull()
