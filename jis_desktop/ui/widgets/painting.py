"""What several parts paint alike: a box with round corners, a line of text. Holds no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jis_desktop.ui.style.theme import active_theme

if TYPE_CHECKING:
    from jis_desktop.ui.style.tokens import TypeName

MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MIDDLE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter


def paint_box(
    painter: QPainter, at: QRect, *, fill: str = "", edge: str = "", corner: int = 0
) -> None:
    """Paint a box with round corners and an edge of 1 px inside the rectangle.

    Args:
        painter: active.
        at: where.
        fill: colour role of the ground; empty for none.
        edge: colour role of the edge; empty for none.
        corner: radius in px.
    """
    theme = active_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(QRectF(at).adjusted(inset, inset, -inset, -inset), corner, corner)


def paint_words(  # noqa: PLR0913  a line of text has these and no fewer
    painter: QPainter,
    at: QRect,
    text: str,
    *,
    role: TypeName = "body",
    weight: int | None = None,
    ink: str = "ink",
    align: Qt.AlignmentFlag = MIDDLE_LEFT,
) -> int:
    """Paint one line of text, with "…" at its end where it does not fit.

    Args:
        painter: active.
        at: where; the text is in the middle of its height.
        text: one line.
        role: type role.
        weight: instead of the role's own.
        ink: colour role.
        align: within the rectangle.

    Returns:
        The width of what was painted, in px.
    """
    theme = active_theme()
    metrics = theme.metrics(role, weight)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, at.width())
    painter.setFont(theme.font(role, weight))
    painter.setPen(theme.colour(ink))
    painter.drawText(at, int(align | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)
