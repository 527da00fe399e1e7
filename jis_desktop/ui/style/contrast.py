"""How well one colour reads on another (WCAG 2.2, success criteria 1.4.3 and 1.4.11). No Qt."""

from __future__ import annotations

TEXT_MINIMUM = 4.5
CONTROL_MINIMUM = 3.0

_LINEAR_BELOW = 0.04045


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white).

    Args:
        colour: ``#RRGGBB``.

    Source: WCAG 2.2, "relative luminance".
    """
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21, whichever of the two is the lighter.

    Args:
        one: ``#RRGGBB``.
        other: ``#RRGGBB``.

    Source: WCAG 2.2, "contrast ratio".
    """
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable_on(ground: str, *candidates: str) -> str:
    """Whichever candidate reads best on a ground, for figures inside a bar.

    Args:
        ground: ``#RRGGBB``.
        candidates: ``#RRGGBB``, at least one.
    """
    return max(candidates, key=lambda ink: contrast(ground, ink))


def _linear(channel: float) -> float:
    if channel <= _LINEAR_BELOW:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
