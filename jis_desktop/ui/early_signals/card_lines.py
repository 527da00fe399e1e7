"""The lines of a card: which there are at a width, how high each is, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.painting import MIDDLE_RIGHT, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from jis_desktop.ui.early_signals.phrases import CardText
    from jis_desktop.ui.style.tokens import TypeName

_ICON_PX = 14
_GAP = 6
_BETWEEN = 5
_BESIDE = 8
"""Between the sort and the life domain, at least, in px."""


@dataclass(frozen=True, kw_only=True)
class CardLine:
    """One line.

    Attributes:
        above: air above it in px.
        icon: before the text; empty for none.
        indent: whether the text begins where it would behind an icon.
        right: at the other end, in caption size.
        weight: instead of the role's own.
    """

    text: str
    role: TypeName
    ink: str
    above: int = 0
    icon: str = ""
    indent: bool = False
    right: str = ""
    weight: int | None = None

    @property
    def height(self) -> int:
        """In px."""
        high = active_theme().line(self.role)
        return max(high, icon_size(_ICON_PX)) if self.icon else high

    def paint(self, painter: QPainter, at: QRect) -> None:
        """Paint it, with "…" at its end where it does not fit."""
        if self.icon:
            side = icon_size(_ICON_PX)
            beside = QRect(at.x(), at.y(), side, at.height())
            paint_icon(painter, self.icon, beside, role=self.ink, size=_ICON_PX)
        room = at.adjusted(_icon_room() if self.icon or self.indent else 0, 0, 0, 0)
        if self.right:
            paint_words(painter, at, self.right, role="caption", ink="ink_3", align=MIDDLE_RIGHT)
        paint_words(painter, room, self.text, role=self.role, weight=self.weight, ink=self.ink)


def lines_of(card: CardText, width: int) -> tuple[CardLine, ...]:
    """The lines of a card.

    Args:
        card: what it says.
        width: room for text and icons in px.
    """
    return (
        *_head(card, width),
        *_title(card, width, role="body", above=_BETWEEN),
        *_behind_icon(
            CardLine(text=card.who, role="small", ink="ink_2", icon=card.who_icon, above=_BETWEEN),
            width,
        ),
        *_state(card, width),
    )


def lines_of_closed(card: CardText, width: int) -> tuple[CardLine, ...]:
    """The lines of one that is closed: what it was and how it ended; see `lines_of`."""
    return (*_title(card, width, role="small", above=0), *_state(card, width, above=1))


def wrapped(text: str, *, role: TypeName, weight: int | None, width: int) -> list[str]:
    """A text in at most two lines; the second ends in "…" where it does not fit."""
    layout = QTextLayout(text, active_theme().font(role, weight))
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(width, 1))
    layout.endLayout()
    line, rest = _split(text, first.textLength())
    if not rest:
        return [line]
    metrics = active_theme().metrics(role, weight)
    return [line, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _head(card: CardText, width: int) -> tuple[CardLine, ...]:
    """Sort and life domain beside each other where they fit, else below each other."""
    metrics = active_theme().metrics
    used = _icon_room() + metrics("small", 500).horizontalAdvance(card.sort) + _BESIDE
    beside = used + metrics("caption").horizontalAdvance(card.domain) <= width
    sort = CardLine(
        text=card.sort,
        role="small",
        weight=500,
        ink=card.sort_ink,
        icon=card.sort_icon,
        right=card.domain if beside else "",
    )
    if beside or not card.domain:
        return (sort,)
    return sort, CardLine(text=card.domain, role="caption", ink="ink_3", indent=True)


def _title(card: CardText, width: int, *, role: TypeName, above: int) -> tuple[CardLine, ...]:
    texts = wrapped(card.title, role=role, weight=600, width=width)
    return tuple(
        CardLine(text=text, role=role, weight=600, ink="ink", above=0 if place else above)
        for place, text in enumerate(texts)
    )


def _state(card: CardText, width: int, *, above: int = _BETWEEN) -> tuple[CardLine, ...]:
    first = CardLine(
        text=card.state,
        role="caption",
        weight=500 if card.late else 400,
        ink="attention_ink" if card.late else "ink_3",
        icon=card.state_icon,
        above=above,
    )
    return _behind_icon(first, width)


def _behind_icon(first: CardLine, width: int) -> tuple[CardLine, ...]:
    """A line with an icon, and what does not fit in it below that."""
    texts = wrapped(first.text, role=first.role, weight=first.weight, width=width - _icon_room())
    below = (replace(first, text=text, icon="", indent=True, above=0) for text in texts[1:])
    return replace(first, text=texts[0]), *below


def _split(text: str, at: int) -> tuple[str, str]:
    """Two parts of a text; Qt counts in UTF-16, where an emoji is two."""
    units = text.encode("utf-16-le")
    return units[: 2 * at].decode("utf-16-le").strip(), units[2 * at :].decode("utf-16-le").strip()


def _icon_room() -> int:
    return icon_size(_ICON_PX) + _GAP


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
