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
from itertools import pairwise
from typing import Final

from jis_desktop.domain.text_rules import fold
from jis_desktop.resources import resource_path

SUGGESTED_WORDS: Final = 5
WORDS_ALONE: Final = 5
_BITS_OF_LEVEL: Final = (28.0, 40.0, 50.0, 60.0)
_PART: Final = re.compile(r"[^\W\d_]+|\d+|[\W_]+")
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz")


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
    parts = _PART.findall(fold(unicodedata.normalize("NFC", passphrase)))
    seen: set[str] = set()
    total = 0.0
    for part in parts:
        total += 1.0 if part in seen else _part_bits(part)
        seen.add(part)
    return total


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
        return min(_year_bits(part), _run_bits(part, alphabet=10))
    return _run_bits(part, alphabet=33) if part.strip() else 0.0


def _letters_bits(part: str) -> float:
    known = _ranks().get(part)
    spelled = _run_bits(part, alphabet=26)
    return spelled if known is None else min(spelled, math.log2(len(words())))


def _run_bits(part: str, *, alphabet: int) -> float:
    """Characters in a row of the keyboard or the alphabet, or the same again, count one bit."""
    bits = math.log2(alphabet)
    for before, after in pairwise(part):
        bits += 1.0 if _neighbours(before, after) else math.log2(alphabet) * 0.75
    return bits


def _neighbours(before: str, after: str) -> bool:
    pair = before + after
    return before == after or any(pair in row or pair[::-1] in row for row in _ROWS)


def _year_bits(part: str) -> float:
    return 7.0 if re.fullmatch(r"(19|20)\d\d", part) else math.inf


@cache
def _ranks() -> dict[str, int]:
    return {word: rank for rank, word in enumerate(words())}
