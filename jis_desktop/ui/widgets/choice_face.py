"""The face that segments and chips share: soft and edged when chosen, quiet when not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.painting import paint_box, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QAbstractButton

ICON_PX = 14
GAP = 6


def face_width(text: str, icon: str = "") -> int:
    """The room for text and icon in px: that of the chosen, bold face, so that nothing shifts."""
    words = active_theme().metrics("small", 600).horizontalAdvance(text) + 1
    return words + (icon_size(ICON_PX) + GAP if icon else 0)


def paint_face(  # noqa: PLR0913  what differs between a segment and a chip
    painter: QPainter,
    button: QAbstractButton,
    *,
    icon: str,
    resting: str,
    edge: str,
    corner: int,
) -> None:
    """Paint a choice.

    Args:
        painter: active on the button.
        button: says whether it is chosen and enabled.
        icon: before the text; empty for none.
        resting: colour role of the ground while not chosen.
        edge: colour role of the edge while not chosen; empty for none.
        corner: radius in px.
    """
    chosen = button.isChecked()
    fill = "primary_soft" if chosen else resting
    paint_box(painter, button.rect(), fill=fill, edge=_edge(button, edge), corner=corner)
    ink = _ink(button)
    weight = 600 if chosen else 400
    words = active_theme().metrics("small", weight).horizontalAdvance(button.text())
    side = icon_size(ICON_PX) + GAP if icon else 0
    x = (button.width() - words - side) // 2
    if icon:
        at = QRect(x, 0, icon_size(ICON_PX), button.height())
        paint_icon(painter, icon, at, role=ink, size=ICON_PX)
    room = QRect(x + side, 0, min(words + 1, button.width() - x - side), button.height())
    paint_words(painter, room, button.text(), role="small", weight=weight, ink=ink)


def _edge(button: QAbstractButton, resting: str) -> str:
    if not button.isEnabled():
        return "line" if resting else ""
    return "primary" if button.isChecked() else resting


def _ink(button: QAbstractButton) -> str:
    if not button.isEnabled():
        return "ink_3"
    return "on_primary_soft" if button.isChecked() else "ink"
