"""How strong a passphrase is, and suggestions of plain Dutch words.

Strength is a cautious count of guesses: a shipped word counts as one draw from the list,
repeated and neighbouring characters count little, everything else by its kind.
See docs/adr/0007-passphrase-strength.md for why no library does this.
"""

from __future__ import annotations

import math
import re
import secrets
import unicodedata
from functools import cache
from typing import Final

from jis_desktop.domain.text_rules import fold
from jis_desktop.resources import resource_path

SUGGESTED_WORDS: Final = 5
WORDS_ALONE: Final = 5
_BITS_OF_LEVEL: Final = (28.0, 40.0, 50.0, 60.0)
_PART: Final = re.compile(r"[^\W\d_]+|\d+|[\W_]+")
_ROWS: Final = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1234567890",
    "!@#$%^&*()",
    "abcdefghijklmnopqrstuvwxyz",
)
_SHORTEST_WORD, _LONGEST_WORD = 4, 8


@cache
def words() -> tuple[str, ...]:
    """The shipped Dutch words: 4 to 8 letters, no accents."""
    path = resource_path("words", "nl.txt")
    return tuple(path.read_text(encoding="utf-8").split())


def suggest_passphrase() -> str:
    """Five random words; each adds log2 of the list's length in bits.

    About one draw in a hundred has a word twice or one such as "beer", which our own count
    finds too weak to guard a vault alone; that one is drawn again.
    """
    while True:
        drawn = " ".join(secrets.choice(words()) for _ in range(SUGGESTED_WORDS))
        if strength(drawn) == len(_BITS_OF_LEVEL):
            return drawn


def bits_of(passphrase: str) -> float:
    """A cautious estimate of log2 of the guesses that somebody would need."""
    text = fold(unicodedata.normalize("NFC", passphrase))
    seen: set[str] = set()
    total = 0.0
    for part in _PART.findall(text):
        total += 1.0 if part in seen else _part_bits(part)
        seen.add(part)
    # "q w e r t y" is no better than "qwerty": spaces make no words.
    return min(total, _run_bits("".join(text.split())))


def strength(passphrase: str) -> int:
    """0 to 4: very weak, weak, fair, good, strong."""
    bits = bits_of(passphrase)
    return sum(bits >= least for least in _BITS_OF_LEVEL)


def strong_enough_alone(passphrase: str) -> bool:
    """Whether it may guard the vault without a keyring: worth at least five random words."""
    return bits_of(passphrase) >= WORDS_ALONE * math.log2(len(words())) - 0.5


def _part_bits(part: str) -> float:
    if part.isalpha():
        return _letters_bits(part)
    if part.isdigit():
        return min(_year_bits(part), _run_bits(part))
    return _run_bits(part) if part.strip() else 0.0


def _letters_bits(part: str) -> float:
    """The cheapest way to write it as shipped words and single letters, written on end."""
    period = (part + part).find(part, 1)  # "hondhondhond" is "hond", some times
    if period < len(part):
        return _letters_bits(part[:period]) + math.log2(len(part) // period)
    cheapest = [0.0]
    for end in range(1, len(part) + 1):
        starts = range(max(0, end - _LONGEST_WORD), end - _SHORTEST_WORD + 1)
        as_word = (cheapest[start] for start in starts if part[start:end] in _known())
        cheapest.append(
            min(
                cheapest[end - 1] + _character_bits(part, end - 1),
                min(as_word, default=math.inf) + math.log2(len(words())),
            )
        )
    return cheapest[-1]


def _run_bits(part: str) -> float:
    """Characters in a row of the keyboard or the alphabet, or the same again, count one bit."""
    return sum(_character_bits(part, place) for place in range(len(part)))


def _character_bits(part: str, place: int) -> float:
    character = part[place]
    bits = math.log2(26 if character.isalpha() else 10 if character.isdigit() else 33)
    if place == 0:
        return bits
    return 1.0 if _neighbours(part[place - 1], character) else bits * 0.75


def _neighbours(before: str, after: str) -> bool:
    pair = before + after
    return before == after or any(pair in row or pair[::-1] in row for row in _ROWS)


def _year_bits(part: str) -> float:
    return 7.0 if re.fullmatch(r"(19|20)\d\d", part) else math.inf


@cache
def _known() -> frozenset[str]:
    return frozenset(words())
