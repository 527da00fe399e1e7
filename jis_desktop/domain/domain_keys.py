"""After a name was chosen in an early signal, one digit means a life domain: ``3`` is the third.

So the keys ``3kwam niet`` read as ``#thuis kwam niet``; a digit before a space is one of the note
(``2 keer te laat``), as is a count, a rank or a time (``3x``, ``2e``, ``9:30``). `length_keys`
follows the line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from jis_desktop.domain.codes import Code, CodeLists

MOST_DIGITS = 9
_KEYS = re.compile(r"([1-9])(?![0-9 ])(.*)", re.DOTALL)
_IN_FULL = re.compile(r"[1-9](?:x|e|de|ste|[u.,:][0-9]*)(?: .*)?", re.DOTALL)


def digits_of(lists: CodeLists, on: date) -> dict[str, str]:
    """The digit of each life domain that a sign can say, by the domain's key."""
    codes = lists["life_domain"].valid_on(on)[:MOST_DIGITS]
    return {code.key: str(place) for place, code in enumerate(codes, 1) if _word(code, lists, on)}


def domain_words(lists: CodeLists, on: date) -> dict[str, str]:
    """By digit, the word that says nothing but this domain behind ``#``."""
    digits = digits_of(lists, on)
    return {digit: _word(lists["life_domain"].get(key), lists, on) for key, digit in digits.items()}


def domain_text(keys: str, words: dict[str, str]) -> str:
    """What the keys typed after a name stand for: ``3`` gives ``#thuis ``.

    Args:
        keys: typed behind the name.
        words: from `domain_words`.
    """
    found = _KEYS.fullmatch(keys)
    if found is None or found[1] not in words or _IN_FULL.fullmatch(keys):
        return keys
    return f"#{words[found[1]]} {found[2]}"


def _word(code: Code, lists: CodeLists, on: date) -> str:
    """A topic of the same word would be taken first, and bring a sort that nobody chose."""
    return next(_only_domain(code.words, lists, on), "")


def _only_domain(words: Sequence[str], lists: CodeLists, on: date) -> Iterator[str]:
    for word in words:
        if " " not in word and lists["early_signal"].match(word, on) is None:
            yield word
