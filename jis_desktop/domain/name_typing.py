"""Helps to type a name in a quick line: which letters are one, and what completing it puts there.

Which names are offered, and how, is the window's affair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jis_desktop.domain.line_keywords import SUPPORT_GROUPS, is_taken, keyword_in
from jis_desktop.domain.line_names import MOST_NAME_WORDS, name_book
from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.line_signs import SIGNS
from jis_desktop.domain.line_tokens import stays_open, tokens_of, unquoted
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.domain.line_names import NameBook
    from jis_desktop.domain.line_tokens import Token
    from jis_desktop.domain.young_person import KnownName

_WITH_NAMES = frozenset(
    {Entry.CONTACT, Entry.EARLY_SIGNAL, Entry.SUPPORT, Entry.TRAJECTORY, Entry.GOAL}
)


class Fragment(NamedTuple):
    """Letters of a name that is being typed.

    Attributes:
        start, end: what a chosen name takes the place of, as of a slice.
        letters: of the name, up to the cursor.
        class_letters: behind a slash: ``3`` in ``ryan/3``.
        first_end: where the first of several words ends, see `full_name`; 0 for one word.
    """

    start: int
    end: int
    letters: str
    class_letters: str = ""
    first_end: int = 0


def who_fragment(text: str, cursor: int, *, tab: Entry | None = None) -> Fragment | None:
    """The letters before the cursor where they stand for a name; None anywhere else.

    Args:
        text: the line.
        cursor: place of the cursor, in characters.
        tab: what the line logs where it does not say.
    """
    tokens = tokens_of(text)
    keyword = keyword_in(tokens, tab)
    if keyword.entry not in _WITH_NAMES:
        return None
    token = _who_token(tokens[keyword.length :], keyword.entry)
    if token is None or cursor <= token.start:
        return None
    end = len(text) if stays_open(token) else token.end
    letters, _, class_letters = text[token.start : cursor].partition("/")
    letters = unquoted(letters)
    if cursor > end or not letters[:1].isalpha():
        return None
    return Fragment(token.start, end, letters, unquoted(class_letters))


def _who_token(tokens: list[Token], entry: Entry) -> Token | None:
    for token in tokens:
        signed = token.text[0] in SIGNS
        group = entry is Entry.SUPPORT and SUPPORT_GROUPS.get(fold(token.text))
        if not signed and group != "support_pupil":
            return None if group else token
    return None


def complete_who(
    text: str, fragment: Fragment, *, known: KnownName, names: Sequence[KnownName]
) -> tuple[str, int]:
    """The line with a chosen name in the place of the letters, and where the cursor goes.

    Read again, the line names exactly that person, whatever is typed behind it: the class is
    added where somebody else has the name too, quotation marks where a longer name or a word
    of the grammar begins like it. Two people with one name in one class stay ambiguous.

    Args:
        text: the line.
        fragment: from `who_fragment`.
        known: who was chosen.
        names: everybody who is known.
    """
    before = text[: fragment.start] + _written(known, name_book(names))
    return f"{before} {text[fragment.end :].lstrip()}", len(before) + 1


def _written(known: KnownName, book: NameBook) -> str:
    others = [one for one in book.answering(known.name) if one.id != known.id]
    if not others:
        return _marked(known.name, book)
    if known.class_name and not any(_same_class(known, other) for other in others):
        return _with_class(known, book)
    if known.nickname and len(book.answering(known.nickname)) == 1:
        return _marked(known.nickname, book)
    return _marked(known.name, book)


def _same_class(one: KnownName, other: KnownName) -> bool:
    return fold(one.class_name) == fold(other.class_name)


def _with_class(known: KnownName, book: NameBook) -> str:
    name = _marked(known.name, book)
    if " " not in known.class_name:
        return f"{name}/{known.class_name}"
    return f'"{unquoted(name)}"/"{known.class_name}"'


def _marked(name: str, book: NameBook) -> str:
    words = name.split()
    needed = is_taken(words[0]) or len(words) > MOST_NAME_WORDS or book.goes_on(name)
    return f'"{name}"' if needed else name
