"""From tokens to Qt's palette, and from a high-contrast palette back to colour roles."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QPalette

from jis_desktop.ui.style.tokens import LIGHT

if TYPE_CHECKING:
    from jis_desktop.ui.style.tokens import Scheme

_Role = QPalette.ColorRole

_ROLES: dict[QPalette.ColorRole, str] = {
    _Role.Window: "canvas",
    _Role.WindowText: "ink",
    _Role.Base: "surface",
    _Role.AlternateBase: "band",
    _Role.Text: "ink",
    _Role.PlaceholderText: "ink_3",
    _Role.Button: "surface",
    _Role.ButtonText: "ink",
    _Role.BrightText: "on_primary",
    _Role.Highlight: "primary_soft",
    _Role.HighlightedText: "ink",
    _Role.Accent: "primary",
    _Role.Link: "primary_ink",
    _Role.LinkVisited: "primary_ink",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "ink",
    _Role.Light: "raised",
    _Role.Midlight: "band",
    _Role.Mid: "line",
    _Role.Dark: "line_strong",
    _Role.Shadow: "line_strong",
}
_OFF = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def make_palette(scheme: Scheme) -> QPalette:
    """Qt's palette for a theme, so that parts without a style of ours fit in too."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(scheme.colour(name)))
    for role in _OFF:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.ink_3))
    return palette


_GROUNDS = ("canvas", "surface", "sunken", "raised", "band", "bubble", "toast")


def scheme_of(palette: QPalette) -> Scheme:
    """The colour roles in a palette that the system chose, for high contrast.

    Parts that paint themselves use it; every state then has the text's colour, so the icon and
    the word carry it.
    """
    ground = palette.color(_Role.Base).name()
    ink = palette.color(_Role.Text).name()
    chosen = palette.color(_Role.Highlight).name()
    on_chosen = palette.color(_Role.HighlightedText).name()
    colours: dict[str, Any] = dict.fromkeys(_text_fields(), ink)
    colours |= dict.fromkeys((*_GROUNDS, *_softs()), ground)
    colours |= dict.fromkeys(("primary", "primary_hover", "primary_soft", "focus"), chosen)
    colours |= dict.fromkeys(("on_primary", "on_primary_soft"), on_chosen)
    return replace(LIGHT, name="system", avatars=(ground,) * len(LIGHT.avatars), **colours)


def _text_fields() -> tuple[str, ...]:
    return tuple(f.name for f in fields(LIGHT) if str(getattr(LIGHT, f.name)).startswith("#"))


def _softs() -> tuple[str, ...]:
    return tuple(name for name in _text_fields() if name.endswith("_soft"))
