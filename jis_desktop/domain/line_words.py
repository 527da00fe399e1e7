"""Small readings of single words of a quick line: lengths, times and heads."""

from __future__ import annotations

import re
from datetime import time

from jis_desktop.domain.line_tokens import Token, adjacent
from jis_desktop.domain.period import MAX_MINUTES
from jis_desktop.domain.text_rules import fold

_MINUTES = re.compile(r"([0-9]{1,4})(?:m|min|mins|minuten|minuut|minutes?)")
_HOURS = re.compile(r"([0-9]{1,2})(?:u|uur|uren|h|hours?)(?:([0-5]?[0-9])m?)?")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_BARE = re.compile(r"[0-9]{1,4}")
_HEADS = {
    "girls": re.compile(r"(-?[0-9]{1,5})(?:m|meisjes?|girls?)"),
    "boys": re.compile(r"(-?[0-9]{1,5})(?:j|jongens?|boys?)"),
    "others": re.compile(r"(-?[0-9]{1,5})(?:x|anders|others?)"),
}
_UNITS = frozenset(
    "m min mins minuten minuut minutes minute u uur uren h hours hour "
    "j meisje meisjes jongen jongens girl girls boy boys anders others other".split()
)


def read_minutes(word: str) -> int | None:
    """``5m``, ``15min``, ``1u``, ``1u30`` in minutes; None for any other word."""
    folded = fold(word)
    if found := _MINUTES.fullmatch(folded):
        return int(found[1])
    if found := _HOURS.fullmatch(folded):
        return int(found[1]) * 60 + int(found[2] or 0)
    return None


def read_bare_minutes(word: str) -> int | None:
    """``90`` in minutes; None for a number that is no length (a year, a telephone number)."""
    if not _BARE.fullmatch(word) or not 1 <= int(word) <= MAX_MINUTES:
        return None
    return int(word)


def read_time(word: str) -> time | None:
    """``10:20`` as a time; None for any other word."""
    found = _CLOCK.fullmatch(word)
    return time(int(found[1]), int(found[2])) if found else None


def with_unit(tokens: list[Token]) -> tuple[str, int]:
    """The first word, joined with its unit where that stands apart; and how many words it took.

    ``5 min`` gives ``("5min", 2)``.
    """
    run = adjacent(tokens, 2)
    first = run[0].bare
    if len(run) > 1 and re.fullmatch(r"-?[0-9]{1,5}", first) and fold(run[1].bare) in _UNITS:
        return first + run[1].bare, 2
    return first, 1


def read_heads(words: list[str]) -> list[tuple[str, int] | None]:
    """Which words count heads or minutes in an activity, as (field, number) or None.

    ``m`` is girls directly before ``j``, and where another ``m`` gives the length; a lone
    ``60m`` without boys is the length.
    """
    folded = [fold(word) for word in words]
    found = [_clear_head(word) for word in folded]
    unclear = [place for place, word in enumerate(folded) if _ends_with_m(word)]
    for place in unclear:
        field = _girls_or_minutes(place, unclear, found)
        found[place] = (field, int(folded[place][:-1]))
    return found


def _clear_head(folded: str) -> tuple[str, int] | None:
    if _ends_with_m(folded):
        return None
    for field, pattern in _HEADS.items():
        if match := pattern.fullmatch(folded):
            return field, int(match[1])
    minutes = read_minutes(folded)
    return None if minutes is None else ("minutes", minutes)


def _ends_with_m(folded: str) -> bool:
    return folded.endswith("m") and _HEADS["girls"].fullmatch(folded) is not None


def _girls_or_minutes(place: int, unclear: list[int], found: list[tuple[str, int] | None]) -> str:
    following = found[place + 1] if place + 1 < len(found) else None
    if following is not None and following[0] == "boys":
        return "girls"
    taken = {head[0] for head in found if head is not None}
    if "minutes" in taken:
        return "girls"
    if len(unclear) > 1 and "girls" not in taken:
        return "minutes"
    return "girls" if "boys" in taken and "girls" not in taken else "minutes"
