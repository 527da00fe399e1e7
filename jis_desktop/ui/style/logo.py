"""The product's mark: a doorway with someone in it. Our own drawing, in the theme's colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from jis_desktop.resources import resource_path
from jis_desktop.ui.style.icons import render_svg
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import LIGHT

APP_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

_ROLES = ("primary", "on_primary", "accent")


def logo_pixmap(size: int, ratio: float = 1.0) -> QPixmap:
    """The mark in the theme's colours.

    Args:
        size: px; does not grow with the text.
        ratio: device pixels to a px.
    """
    scheme = active_theme().scheme
    return _draw(tuple(scheme.colour(role) for role in _ROLES), size, ratio)


def app_icon() -> QIcon:
    """The app's icon for windows and the task bar, always in the light theme's colours."""
    made = QIcon()
    for size in APP_ICON_SIZES:
        made.addFile(
            str(resource_path("icons", "app", f"jis-desktop-{size}.png")), QSize(size, size)
        )
    return made


@lru_cache(maxsize=32)
def _draw(colours: tuple[str, ...], size: int, ratio: float) -> QPixmap:
    text = resource_path("icons", "app", "logo.svg").read_text(encoding="utf-8")
    for role, colour in zip(_ROLES, colours, strict=True):
        text = text.replace(LIGHT.colour(role), colour)
    return render_svg(text, size, ratio)
