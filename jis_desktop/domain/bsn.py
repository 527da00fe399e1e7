"""Finds what looks like a Dutch citizen service number (BSN) in free text. Keeps and logs none.

The eleven test (elfproef) of the Logisch Ontwerp BSN: the digits times 9, 8, ... 2 and -1 add up
to a multiple of 11. One random number of 9 digits in 11 passes, so this can only warn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_LEAST: Final = 10_000_000
"""No shorter number was ever given out."""
_GAP = r"(?:[^\S\n]{1,2}|[^\S\n]?[-./\u00b7\u2010-\u2015\u2212][^\S\n]?)"
_RUN = rf"(?<!\d)\d+(?:{_GAP}\d+)*"
_GROUP = r"\d+"
_TELEPHONE = (
    rf"(?:(?:\+|(?<!\d)00){_GAP}?31{_GAP}?(?:\(0\))?{_GAP}?[1-9](?:{_GAP}?\d){{8}}"
    rf"|(?<!\d)0[1-9]\d{{8}}"
    rf"|(?<!\d)0[1-9]{_GAP}(?:\d{_GAP}?){{6}}\d\d"
    rf"|(?<!\d)0[1-9]\d{_GAP}(?:\d{_GAP}?){{5}}\d\d"
    rf"|(?<!\d)0[1-9]\d\d{_GAP}(?:\d{_GAP}?){{4}}\d\d)(?!\d)"
)
"""As they are written here: 0612345678, 06-12345678, 020 123 45 67, +31 6 12345678."""
_SHAPES: Final = frozenset({(9,), (8,), (3, 3, 3), (4, 2, 3), (2, 3, 3), (3, 2, 3)})
"""Groups of digits in which it is written; the shorter ones without the leading zero."""


@dataclass(frozen=True)
class Span:
    """A part of a text, in characters.

    Attributes:
        start, end: from the first digit to behind the last one.
    """

    start: int
    end: int


def passes_elfproef(digits: str) -> bool:
    """Whether 8 or 9 digits can be a BSN; 8 lack the leading zero.

    Args:
        digits: digits of any script and nothing else; False for another length.
    """
    if not digits.isdecimal() or len(digits) not in {8, 9} or int(digits) < _LEAST:
        return False
    values = (int(digit) for digit in digits.zfill(9))
    return sum(weight * value for weight, value in zip(_WEIGHTS, values, strict=True)) % 11 == 0


def find_bsns(text: str) -> tuple[Span, ...]:
    """Where a text holds what passes, in its order; spaces, dots and dashes may stand between.

    Telephone numbers and dates are left out.
    """
    if not any(character.isdecimal() for character in text):
        return ()
    taken = [Span(*found.span()) for found in _compiled(_TELEPHONE).finditer(text)]
    found: list[Span] = []
    for run in _compiled(_RUN).finditer(text):
        for span in _spans(text, run):
            digits = "".join(_compiled(_GROUP).findall(text, span.start, span.end))
            free = not any(one.start < span.end and span.start < one.end for one in taken)
            if free and passes_elfproef(digits) and not _is_date(digits):
                found.append(span)
                taken.append(span)
    return tuple(found)


def without(text: str, span: Span) -> tuple[Span, str]:
    """What to take out for a number to be gone: the number, with one of the spaces around it.

    Returns:
        The part to take out, and the text after that.
    """
    start, end = span.start, span.end
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == " " and (not after or after in " \n.,;:!?)"):
        start -= 1
    elif after == " " and (not before or before in "\n("):
        end += 1
    return Span(start, end), text[:start] + text[end:]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # When it is first needed: the first window has a field that is looked through.
    return re.compile(pattern)


def _spans(text: str, run: re.Match[str]) -> Iterator[Span]:
    """The parts of a row of groups that are written like a BSN."""
    groups = [Span(*one.span()) for one in _compiled(_GROUP).finditer(text, run.start(), run.end())]
    sizes = [one.end - one.start for one in groups]
    if sum(sizes) == len(_WEIGHTS) and min(sizes) > 1:
        yield Span(run.start(), run.end())
        return
    for first in range(len(groups)):
        for last in range(first, min(first + 3, len(groups))):
            if tuple(sizes[first : last + 1]) in _SHAPES:
                yield Span(groups[first].start, groups[last].end)


def _is_date(digits: str) -> bool:
    """Whether 8 digits are a day of this century or the one before: 23112026 or 20261123."""
    if len(digits) != 8:  # noqa: PLR2004  day, month and year
        return False
    orders = (
        (digits[4:], digits[2:4], digits[:2]),
        (digits[:4], digits[4:6], digits[6:]),
    )
    return any(_is_day(*order) for order in orders)


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return year[:2] in {"19", "20"}
