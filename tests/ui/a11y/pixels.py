"""What a picture of the window shows, in figures: colours, contrasts, changes. No tests here."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from jis_desktop.ui.style.contrast import contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_WHITE = 0xFFFFFF


class Picture:
    """The pixels of a window.

    Args:
        window: is drawn now.
    """

    def __init__(self, window: QWidget) -> None:
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self.wide, self.high = image.width(), image.height()
        self._pixels = memoryview(bytes(image.constBits())).cast("I")

    def line(self, y: int, left: int, right: int) -> list[int]:
        """Colours from left up to right, as 0xRRGGBB."""
        start = y * self.wide
        return [pixel & _WHITE for pixel in self._pixels[start + left : start + right]]

    def colours(self, rect: QRect) -> Counter[int]:
        """How often each colour is in a rectangle."""
        held = self.held(rect)
        found: Counter[int] = Counter()
        for y in range(held.top(), held.bottom() + 1):
            start = y * self.wide
            found.update(self._pixels[start + held.left() : start + held.right() + 1].tolist())
        return Counter({colour & _WHITE: count for colour, count in found.items()})

    def held(self, rect: QRect) -> QRect:
        """What of a rectangle is in the picture."""
        return rect.intersected(QRect(0, 0, self.wide, self.high))

    def best_contrast(self, rect: QRect) -> float:
        """Of what stands out most on the ground of a rectangle; 1 where nothing does."""
        return best(self.colours(rect))

    def words(self, rect: QRect, *, gap: int = 5) -> Iterator[QRect]:
        """Boxes around what stands on the ground of a rectangle, a word or an icon each."""
        held = self.held(rect)
        colours = self.colours(held)
        if not colours:
            return
        ground = colours.most_common(1)[0][0]
        marked = [
            [colour != ground for colour in self.line(y, held.left(), held.right() + 1)]
            for y in range(held.top(), held.bottom() + 1)
        ]
        for top, bottom in _runs([any(line) for line in marked], gap=1):
            across = [any(column) for column in zip(*marked[top:bottom], strict=True)]
            for left, right in _runs(across, gap=gap):
                yield QRect(held.left() + left, held.top() + top, right - left, bottom - top)


def changed(before: Picture, after: Picture, rect: QRect, *, least: float) -> int:
    """How many pixels of a rectangle changed by at least that contrast."""
    held = after.held(rect)
    pairs: Counter[tuple[int, int]] = Counter()
    for y in range(held.top(), held.bottom() + 1):
        line = (y, held.left(), held.right() + 1)
        pairs.update(zip(before.line(*line), after.line(*line), strict=True))
    return sum(
        count
        for (one, other), count in pairs.items()
        if one != other and ratio(one, other) >= least
    )


def best(colours: Counter[int]) -> float:
    """The contrast of what stands out most from the commonest colour.

    The edge of a letter lies between its colour and the ground, so the most is the letter itself.
    """
    if not colours:
        return 1.0
    ground = colours.most_common(1)[0][0]
    return max(ratio(ground, colour) for colour in colours)


@cache
def ratio(one: int, other: int) -> float:
    """Contrast of two colours, as WCAG defines it."""
    return contrast(f"#{one:06X}", f"#{other:06X}")


def place_of(part: QWidget, window: QWidget, rect: QRect | None = None) -> QRect:
    """Where a part is in the picture of its window."""
    inside = part.rect() if rect is None else rect
    return QRect(part.mapTo(window, inside.topLeft()), inside.size())


def _runs(marks: list[bool], *, gap: int) -> Iterator[tuple[int, int]]:
    """From where to where marks stand, holes smaller than the gap counted in."""
    start, last = -1, -1
    for place, mark in enumerate(marks):
        if not mark:
            continue
        if start >= 0 and place - last > gap:
            yield start, last + 1
            start = place
        start = place if start < 0 else start
        last = place
    if start >= 0:
        yield start, last + 1
