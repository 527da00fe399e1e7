"""Icons are drawn in the theme's colours and follow it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from jis_desktop.resources import resource_path
from jis_desktop.ui.style.icons import dress, icon, icon_pixmap, paint_icon
from jis_desktop.ui.style.logo import APP_ICON_SIZES, app_icon, logo_pixmap
from jis_desktop.ui.style.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from jis_desktop.ui.style.theme import Theme

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))
NOTIONS = [
    "sun",
    "users-round",
    "ear",
    "calendar-days",
    "school",
    "smartphone",
    "chart-no-axes-column",
    "handshake",
    "settings",
    "star",
    "hand-heart",
    "puzzle",
    "message-circle",
    "flag",
    "notebook-pen",
    "signpost",
    "target",
    "route",
    "send",
    "receipt-text",
    "shield-check",
    "hourglass",
    "sprout",
    "search",
    "lock",
    "lock-open",
    "pen-line",
    "corner-down-left",
    "timer",
    "tag",
    "calendar-check",
    "check",
    "x",
    "chevron-down",
    "chevron-right",
    "plus",
    "minus",
    "circle-alert",
    "circle-check",
    "printer",
    "eye-off",
    "eye",
    "wifi-off",
    "hard-drive",
    "arrow-right",
    "file-text",
    "footprints",
    "message-circle-dashed",
    "copy",
    "refresh-cw",
    "trash-2",
    "undo-2",
    "moon",
    "languages",
    "door-open",
    "volleyball",
    "trophy",
    "dumbbell",
    "presentation",
    "mic",
    "music",
    "hand-helping",
    "users",
    "user",
    "user-plus",
    "clock",
]


def inks(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                found.add(pixel.name().upper())
    return found


def test_every_notion_has_its_icon() -> None:
    assert set(NOTIONS) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_file_can_be_given_colour_and_stroke(name: str, theme: Theme) -> None:
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert 'stroke="currentColor"' in text
    assert 'stroke-width="2"' in text
    ET.fromstring(text)  # noqa: S314  a file of our own
    theme.set_look("dark")
    drawn = icon_pixmap(name, role="primary_ink", ratio=4).toImage()
    assert DARK.primary_ink in inks(drawn)
    assert "#000000" not in inks(drawn)


def test_an_icon_has_the_colour_of_its_role(theme: Theme) -> None:
    for look, scheme in (("light", LIGHT), ("dark", DARK)):
        theme.set_look(look)
        drawn = icon_pixmap("lock", role="ink", size=24, ratio=4)
        assert scheme.ink in inks(drawn.toImage())


def test_an_icon_is_sharp_where_pixels_are_small(theme: Theme) -> None:
    pixmap = icon_pixmap("lock", ratio=2.0)
    assert pixmap.size() == QSize(36, 36)
    assert pixmap.deviceIndependentSize().toSize() == QSize(18, 18)
    theme.set_text_scale(2.0)
    assert icon_pixmap("lock", ratio=1.0).size() == QSize(36, 36)


@pytest.mark.usefixtures("theme")
def test_an_icon_is_drawn_once() -> None:
    assert icon_pixmap("lock").cacheKey() == icon_pixmap("lock").cacheKey()
    assert icon_pixmap("lock").cacheKey() != icon_pixmap("lock", role="ink").cacheKey()


@pytest.mark.usefixtures("theme")
def test_an_icon_that_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError, match="no-such-icon"):
        icon_pixmap("no-such-icon")


@pytest.mark.usefixtures("theme")
def test_a_button_that_is_off_has_a_quiet_icon() -> None:
    made = icon("lock", role="ink", size=24)
    off = made.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    on = made.pixmap(QSize(24, 24), QIcon.Mode.Normal).toImage()
    assert off != on


def test_a_dressed_button_follows_the_theme(theme: Theme) -> None:
    button, action = QPushButton(), QAction()
    dress(button, "lock", role="ink")
    dress(action, "lock", role="ink")
    light = button.icon().pixmap(18, 18).toImage(), action.icon().pixmap(18, 18).toImage()
    theme.set_look("dark")
    dark = button.icon().pixmap(18, 18).toImage(), action.icon().pixmap(18, 18).toImage()
    assert light[0] != dark[0]
    assert light[1] != dark[1]
    theme.set_text_scale(2.0)
    assert button.iconSize() == QSize(36, 36)


def test_an_icon_that_is_not_dressed_stays_as_it_was(theme: Theme) -> None:
    button = QPushButton()
    button.setIcon(icon("lock", role="ink"))
    before = button.icon().pixmap(18, 18).toImage()
    theme.set_look("dark")
    assert button.icon().pixmap(18, 18).toImage() == before


def test_a_second_dress_replaces_the_first(theme: Theme) -> None:
    button = QPushButton()
    dress(button, "lock")
    dress(button, "check")
    theme.set_look("dark")
    assert button.icon().pixmap(18, 18).toImage() == icon("check").pixmap(18, 18).toImage()


@pytest.mark.usefixtures("theme")
def test_an_icon_is_painted_in_the_middle() -> None:
    canvas = QPixmap(40, 40)
    canvas.fill(QColor("white"))
    painter = QPainter(canvas)
    paint_icon(painter, "plus", QRect(0, 0, 40, 40), role="ink", size=24)
    painter.end()
    image = canvas.toImage()
    assert image.pixelColor(20, 20) != QColor("white")
    assert image.pixelColor(3, 20) == QColor("white")


def test_the_mark_takes_the_themes_colours(theme: Theme) -> None:
    assert {LIGHT.primary, LIGHT.accent} <= inks(logo_pixmap(64).toImage())
    theme.set_look("dark")
    assert {DARK.primary, DARK.accent} <= inks(logo_pixmap(64).toImage())


@pytest.mark.usefixtures("theme")
def test_the_app_has_an_icon_in_all_sizes() -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert sizes == set(APP_ICON_SIZES)


def test_licences_lie_beside_the_icons() -> None:
    text = resource_path("icons", "LICENSE-Lucide-Feather.txt").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "The MIT License" in text
