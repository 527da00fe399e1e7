"""A first and a last name typed small: when two words are one new name, and how it is written.

Only `name_typing` and the window use it: what is not taken from the offer stays a name with a
note behind it, as `quick_line` reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.line_codes import line_codes
from jis_desktop.domain.line_keywords import is_taken, keyword_in
from jis_desktop.domain.line_names import MOST_NAME_WORDS, may_be_new, read_known
from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.line_tokens import adjacent, tokens_of
from jis_desktop.domain.name_typing import Fragment
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.domain.codes import CodeLists
    from jis_desktop.domain.line_names import NameBook
    from jis_desktop.domain.line_tokens import Token

PARTICLES = frozenset(
    "van de der den 't ter ten von el ben bin bint ibn ait ould la le du da dos di".split()
)
"""Stay small within a name: "Noor van den Berg", "Malika el Idrissi". Not "te", as in "te laat"."""

_NOTES = frozenset(
    "laat weg ziek blij boos bang moe druk stil goed afwezig aanwezig gebeld gesproken gezien "
    "huilde huilt late away ill sick happy angry tired quiet good absent called seen".split()
)
"""A note of one word behind a name that nobody accepted yet."""

_LISTS = ("contact_kind", "theme", "life_domain", "support_pupil", "place", "with_whom")
"""What a note about a contact is made of; "zakaria bijbaan" is no name."""
_WITHIN = frozenset("-'\u2019")


def full_name_fragment(
    text: str, *, names: NameBook, lists: CodeLists, today: date, tab: Entry | None = None
) -> Fragment | None:
    """The words at the end of a line about a contact where they may be one new name.

    None where the first one is somebody known: the rest is a note then.

    Args:
        text: the line up to the cursor, which stands at its end.
        names: everybody who is known.
        lists: the code lists, whose words are no names.
        today: for which codes there are.
        tab: what the line logs where it does not say.
    """
    tokens = tokens_of(text)
    keyword = keyword_in(tokens, tab)
    words = tokens[keyword.length :]
    if keyword.entry is not Entry.CONTACT or not 1 < len(words) <= MOST_NAME_WORDS:
        return None
    if len(text) != words[-1].end or len(adjacent(words, len(words))) != len(words):
        return None
    if not _may_be_one(words, lists, today) or read_known(words, names)[1]:
        return None
    start = words[0].start
    return Fragment(start, len(text), text[start:], first_end=words[0].end)


def first_of(fragment: Fragment) -> Fragment:
    """The first word of the fragment alone."""
    long = fragment.first_end - fragment.start
    return Fragment(fragment.start, fragment.first_end, fragment.letters[:long])


def with_capitals(letters: str) -> str:
    """A name as one writes it; a word that has a capital already stays."""
    first, *others = letters.split()
    return " ".join([_capital(first), *(_within(word) for word in others)])


def _may_be_one(words: list[Token], lists: CodeLists, today: date) -> bool:
    first, *between, last = words
    if not all(_is_word(word.text) for word in words):
        return False
    if not may_be_new(first) or is_taken(first.text) or fold(last.text) in PARTICLES:
        return False
    codes = line_codes(lists, on=today)
    says = fold(last.text) in _NOTES or any(codes.key(name, fold(last.text)) for name in _LISTS)
    particles = all(fold(word.text) in PARTICLES for word in between)
    return particles and not says and len(last.text) > 1 and may_be_new(last)


def _is_word(text: str) -> bool:
    return all(character.isalpha() or character in _WITHIN for character in text)


def _within(word: str) -> str:
    return word if fold(word) in PARTICLES else _capital(word)


def _capital(word: str) -> str:
    if not word.islower():
        return word
    return "-".join(piece[:1].upper() + piece[1:] for piece in word.split("-"))
