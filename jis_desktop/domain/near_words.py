"""Words that differ from another by one slip of the finger.

A slip is a letter missing, added, replaced, or two swapped (Damerau, 1964: four in five
misspellings are one of these). Words are given as `text_rules.fold` writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST = 4
"""Letters below which a slip makes just another word."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slips_of(word: str) -> frozenset[str]:
    """Every text that is one slip away from a word; none for a word that is too short.

    About 54 for each letter, so that looking them up beats comparing with every word known.
    """
    return frozenset(_slips(word)) - {word} if len(word) >= SHORTEST else frozenset()


def _slips(word: str) -> Iterator[str]:
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        for letter in _LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
        if after:
            yield before + after[1:]
        if after[1:]:
            yield before + after[1] + after[0] + after[2:]


def is_slip(one: str, other: str) -> bool:
    """Whether two words are one slip apart."""
    if min(len(one), len(other)) < SHORTEST or abs(len(one) - len(other)) > 1:
        return False
    same = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        same += 1
    return _is_one_slip(one[same:], other[same:])


def _is_one_slip(left: str, right: str) -> bool:
    """Whether two rests, which begin differently, are one slip apart as `slips_of` has them."""
    if len(left) > len(right):
        return left[1:] == right
    if len(left) < len(right):
        return left == right[1:] and right[0] in _LETTERS
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return left != right and (swapped or (left[1:] == right[1:] and right[0] in _LETTERS))
