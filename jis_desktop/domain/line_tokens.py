"""Cuts a quick line into words that know their place. Knows no grammar."""

from __future__ import annotations

import re
from typing import NamedTuple

_OPEN, _SHUT = '"\u201c\u201e', '"\u201c\u201d'
_QUOTED = f"[{_OPEN}][^{_OPEN}{_SHUT}]*[{_SHUT}]"
_STOPS = ",;:"
_TOKEN = re.compile(rf"{_QUOTED}(?:/(?:{_QUOTED}|[^\s{_OPEN}{_SHUT}]*))?[{_STOPS}]*(?!\S)|\S+")
_NAME = re.compile(rf"[{_OPEN}]([^{_OPEN}{_SHUT}]*)[{_SHUT}](?:/(.*))?", re.DOTALL)


class Token(NamedTuple):
    """A word, or words in quotes.

    Attributes:
        start, end: place in the text, as of a slice.
        text: as it stands there.
        place: which word of the line it is, from 0.
    """

    start: int
    end: int
    text: str
    place: int

    @property
    def quoted(self) -> bool:
        """Whether it begins with a quotation mark, closed or not."""
        return self.text[0] in _OPEN

    @property
    def bare(self) -> str:
        """The word without the comma or colon behind it."""
        return self.text.rstrip(_STOPS) or self.text


def tokens_of(text: str) -> list[Token]:
    """The words of a line; ``"Ryan de V"/3c`` is one."""
    found = enumerate(_TOKEN.finditer(text))
    return [Token(match.start(), match.end(), match[0], place) for place, match in found]


def adjacent(tokens: list[Token], most: int) -> list[Token]:
    """The first words, at most so many, up to where something was taken out between them."""
    run = tokens[:1]
    for token in tokens[1:most]:
        if token.place != run[-1].place + 1:
            break
        run.append(token)
    return run


def runs_of(tokens: list[Token]) -> list[list[Token]]:
    """The words in groups that stand side by side."""
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and token.place == runs[-1][-1].place + 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def unquoted(text: str) -> str:
    """Without quotation marks around it, closed or not."""
    return text.strip(_OPEN + _SHUT).strip()


def quoted_name(text: str) -> tuple[str, str]:
    """Name and class of ``"Ryan de V"/3c``; a quotation mark that stays open ends nowhere."""
    found = _NAME.fullmatch(text)
    if found is None:
        return unquoted(text), ""
    return found[1].strip(), unquoted(found[2] or "")


def stays_open(token: Token) -> bool:
    """Whether a quotation mark was opened and not closed."""
    return token.quoted and _NAME.fullmatch(token.bare) is None
