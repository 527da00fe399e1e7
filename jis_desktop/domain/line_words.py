"""Small readings of single words of a quick line: lengths, times, heads, names."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

from jis_desktop.domain.line_parts import Who
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.domain.young_person import KnownName

_MINUTES = re.compile(r"(\d{1,4})(?:m|min|minuten|minuut|minutes)")
_HOURS = re.compile(r"(\d{1,2})(?:u|uur|h)(\d{1,2})?")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_GIRLS = re.compile(r"(-?\d{1,5})(?:m|meisjes|meisje|girls?)")
_BOYS = re.compile(r"(-?\d{1,5})(?:j|jongens|jongen|boys?)")
_OTHERS = re.compile(r"(-?\d{1,5})(?:x|anders|others?)")
_MOST_NAME_WORDS = 4


def read_minutes(word: str) -> int | None:
    """``5m``, ``15min``, ``1u``, ``1u30`` in minutes; None for any other word."""
    folded = fold(word)
    if found := _MINUTES.fullmatch(folded):
        return int(found[1])
    if found := _HOURS.fullmatch(folded):
        return int(found[1]) * 60 + int(found[2] or 0)
    return None


def read_time(word: str) -> time | None:
    """``10:20`` as a time; None for any other word."""
    found = _CLOCK.fullmatch(word)
    return time(int(found[1]), int(found[2])) if found else None


def join_units(words: list[str]) -> list[str]:
    """``14 meisjes`` and ``5 min`` become one word each."""
    units = {"min", "minuten", "minuut", "uur", "meisjes", "meisje", "jongens", "jongen", "anders"}
    joined: list[str] = []
    for word in words:
        if joined and joined[-1].isdigit() and fold(word) in units:
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def read_heads(words: Sequence[str]) -> dict[int, tuple[str, int]]:
    """Which words count heads or minutes in an activity: place to (field, number).

    ``m`` is girls directly before ``j``, and where another ``m`` gives the length; a lone
    ``60m`` without boys is the length.
    """
    found: dict[int, tuple[str, int]] = {}
    unclear: list[int] = []
    for place, word in enumerate(words):
        folded = fold(word)
        if match := _BOYS.fullmatch(folded):
            found[place] = ("boys", int(match[1]))
        elif match := _OTHERS.fullmatch(folded):
            found[place] = ("others", int(match[1]))
        elif match := _GIRLS.fullmatch(folded):
            unclear.append(place)
            if not folded.endswith("m"):
                found[place] = ("girls", int(match[1]))
        elif (minutes := read_minutes(word)) is not None:
            found[place] = ("minutes", minutes)
    for place in unclear:
        found.setdefault(place, (_girls_or_minutes(place, unclear, found), _number(words[place])))
    return found


def _girls_or_minutes(place: int, unclear: list[int], found: dict[int, tuple[str, int]]) -> str:
    before_boys = found.get(place + 1, ("", 0))[0] == "boys"
    taken = {name for name, _number in found.values()}
    if before_boys or "minutes" in taken:
        return "girls"
    if len(unclear) > 1 and place == unclear[0]:
        return "minutes"
    if len(unclear) > 1 or "boys" in taken:
        return "girls"
    return "minutes"


def _number(word: str) -> int:
    return int(re.match(r"-?\d+", word)[0])  # type: ignore[index]  # its caller matched it


def read_who(words: Sequence[str], names: Sequence[KnownName]) -> tuple[Who, int]:
    """Who the first words name, and how many words that takes; (nobody, 0) where none fits.

    The longest name wins; ``ryan/3c`` chooses by class.
    """
    for count in range(min(_MOST_NAME_WORDS, len(words)), 0, -1):
        name, _, class_name = " ".join(words[:count]).partition("/")
        if " " in class_name:  # words behind the class are not the class
            continue
        found = [known for known in names if known.answers_to(name)]
        if class_name:
            # Somebody of another class is somebody else; one without a class may be the same.
            same = [k for k in found if fold(k.class_name) == fold(class_name)]
            found = same or [k for k in found if not k.class_name]
        if len(found) == 1:
            return Who(id=found[0].id), count
        if found:
            return Who(name=name, class_name=class_name, candidates=tuple(found)), count
    return Who(), 0


def new_who(word: str) -> Who:
    """Somebody new by that name: ``noor/4a``; a first capital is given."""
    name, _, class_name = word.strip('"').partition("/")
    return Who(name=name[:1].upper() + name[1:] if name.islower() else name, class_name=class_name)
