"""Helps to type an activity's title in a quick line: which letters are one.

Which titles are offered, and how, is the window's affair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.line_keywords import keyword_in
from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.line_tokens import tokens_of
from jis_desktop.domain.name_typing import Fragment
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from jis_desktop.domain.line_tokens import Token


def title_fragment(text: str, cursor: int, *, tab: Entry | None = None) -> Fragment | None:
    """The letters of a title at the end of the line, the cursor behind them; else None.

    Args:
        text: the line.
        cursor: place of the cursor, in characters.
        tab: what the line logs where it does not say.
    """
    tokens = tokens_of(text)
    keyword = keyword_in(tokens, tab)
    words = tokens[keyword.length :]
    if keyword.entry is not Entry.ACTIVITY or not words or cursor != len(text):
        return None
    if not all(_is_word(word) for word in words):
        return None
    start = words[0].start
    return Fragment(start, len(text), text[start:].rstrip())


def begins_activity(text: str, *, tab: Entry | None = None) -> bool:
    """Whether a line says that it is about an activity, and nothing of it yet: "a ".

    Args:
        text: the line.
        tab: what the line logs where it does not say.
    """
    tokens = tokens_of(f"{text}x")
    keyword = keyword_in(tokens, tab)
    return (
        keyword.entry is Entry.ACTIVITY
        and len(tokens) == keyword.length + 1
        and (tokens[-1].text == "x")
    )


def _is_word(token: Token) -> bool:
    return token.text[0].isalpha()


def goes_with(title: str, letters: str) -> bool:
    """Whether a title, or a word in it, begins with the letters."""
    return f" {fold(letters)}" in f" {fold(title)}"
