"""Strikes names of others out of a text that somebody is to read. Decides not whose names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.full_name import PARTICLES
from jis_desktop.domain.named_in import naming_pattern
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST = 2


def parts_of_name(name: str) -> tuple[str, ...]:
    """The whole name and each of its words that names somebody: "Noor van Dam", "Noor", "Dam"."""
    words = [word for word in name.split() if fold(word) not in PARTICLES]
    found = [name, *(word for word in words if len(word) >= _SHORTEST)]
    return tuple(dict.fromkeys(part for part in found if part.strip()))


def strike(text: str, names: Iterable[str], *, instead: str) -> str:
    """A text with every name replaced; whole words, accents and case folded.

    Args:
        text: in NFC.
        names: to be struck; a longer one goes before a shorter one within it.
        instead: stands where a name stood.
    """
    pattern = naming_pattern(names)
    if pattern is None:
        return text
    folded, places = _folded(text)
    parts, last = [], 0
    for match in pattern.finditer(folded):
        parts += [text[last : places[match.start()]], instead]
        last = places[match.end()]
    return "".join([*parts, text[last:]])


def times_named(texts: Iterable[str], names: Iterable[str]) -> dict[str, int]:
    """How often each name stands in the texts, by the name folded; those that do not are left out.

    A name counts on its own: "Noor van Dam" counts for "noor" too.
    """
    whole = [fold(text) for text in texts]
    counts = {}
    for name in {fold(one) for one in names}:
        pattern = naming_pattern([name])
        if pattern is not None and (count := sum(len(pattern.findall(text)) for text in whole)):
            counts[name] = count
    return counts


def _folded(text: str) -> tuple[str, list[int]]:
    """The text folded, and for each of its letters (and its end) where that stood in the text.

    A mark that folds to nothing belongs to the letter before it.
    """
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        folded = fold(letter)
        letters.append(folded)
        places += [place] * len(folded)
    return "".join(letters), [*places, len(text)]
