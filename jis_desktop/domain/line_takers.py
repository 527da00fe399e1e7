"""Takes words from the front of a quick line for a field, and lets words suggest codes.

One function a field; which of them an entry uses, and in which order, is said by `line_kinds`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.line_keywords import GROUP_WORDS, NOBODY_WORDS, SUPPORT_GROUPS
from jis_desktop.domain.line_names import may_be_new, read_known, read_new
from jis_desktop.domain.line_parts import Who
from jis_desktop.domain.line_reading import words_in
from jis_desktop.domain.line_tokens import adjacent, stays_open, unquoted
from jis_desktop.domain.line_words import (
    read_bare_minutes,
    read_heads,
    read_minutes,
    read_time,
    with_unit,
)
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.line_reading import Reading
    from jis_desktop.domain.line_signs import Meaning
    from jis_desktop.domain.line_tokens import Token

_MOST_KIND_WORDS = 3


def take_who(reading: Reading, new: Callable[[str], bool]) -> bool:
    """Take the name that the line begins with.

    Args:
        reading: the line.
        new: whether a word that nobody known answers to names somebody new.
    """
    tokens = reading.tokens
    who, count = read_known(tokens, reading.book)
    if not count and tokens and may_be_new(tokens[0]):
        first = tokens[0]
        if stays_open(first):
            who, count = _open_name(reading)
        elif first.quoted or new(first.bare):
            who, count = read_new(first), 1
    if count:
        reading.take(count, "who", who.id or who.name)
        reading.fields["who"] = who
    return count > 0


def _open_name(reading: Reading) -> tuple[Who, int]:
    """A quotation mark that is not closed yet: a name goes on to the end."""
    run = adjacent(reading.tokens, len(reading.tokens))
    reading.complain("who.quote_open", "who", run)
    return Who(name=unquoted(" ".join(token.text for token in run))), len(run)


def take_group(reading: Reading) -> bool:
    """Take ``groep 2b`` or ``niemand``, where that is whom it is about."""
    run = adjacent(reading.tokens, 2)
    first = fold(run[0].bare) if run else ""
    if first in NOBODY_WORDS:
        reading.take(1, "who", None)
        reading.fields["who"] = Who()
        return True
    if first not in GROUP_WORDS or len(run) == 1:
        return False
    label = unquoted(run[1].bare)
    reading.take(2, "who", label)
    reading.fields["who"] = Who(group=label)
    return True


def take_support_group(reading: Reading) -> str:
    """Take ``school`` or ``verbinding``; gives the list of the support, pupils' unless told."""
    first = reading.tokens[0] if reading.tokens else None
    group = SUPPORT_GROUPS.get(fold(first.bare)) if first else None
    if group is None:
        reading.put("group", "support_pupil")
        return "support_pupil"
    reading.take(1, "group", group)
    return group


def means_something(reading: Reading, word: str) -> bool:
    """Whether a word at the start of an early signal says what was noticed."""
    lists = ("early_signal", "life_domain", "signal_source", "theme")
    return any(reading.key(list_name, word) for list_name in lists)


def take_front(reading: Reading, *takers: Callable[[Reading], bool]) -> None:
    """Take words from the front for as long as one of the takers knows them."""
    while reading.tokens and any(taker(reading) for taker in takers):
        pass


def take_bare_length(reading: Reading) -> None:
    """Take a number without a unit, which counts as a length only directly behind the name."""
    if reading.tokens and with_unit(reading.tokens)[1] == 1:
        minutes = read_bare_minutes(reading.tokens[0].bare)
        if minutes is not None:
            reading.take(1, "minutes", minutes)


def take_length(reading: Reading) -> bool:
    """Take ``5m``, ``15 min`` or ``1u30``."""
    word, count = with_unit(reading.tokens)
    minutes = read_minutes(word)
    if minutes is None or not reading.room("minutes"):
        return False
    reading.take(count, "minutes", minutes)
    return True


def take_time(reading: Reading) -> bool:
    """Take ``10:20``."""
    at = read_time(reading.tokens[0].bare)
    if at is None or not reading.room("at"):
        return False
    reading.take(1, "at", at)
    return True


def take_kind(reading: Reading) -> bool:
    """Take the kind of contact, the longest wording first: ``diep gesprek``."""
    run = adjacent(reading.tokens, _MOST_KIND_WORDS)
    for count in range(len(run), 0, -1):
        words = " ".join(token.bare for token in run[:count])
        key = reading.key("contact_kind", words)
        if key is not None and reading.room("kind"):
            reading.take(count, "kind", key)
            return True
    return False


def take_heads(reading: Reading) -> list[Token]:
    """Take head counts, the length and the time; what is left is the title."""
    words: list[str] = []
    counts: list[int] = []
    tokens = reading.tokens
    place = 0
    while place < len(tokens):
        word, count = with_unit(tokens[place : place + 2])
        words.append(word)
        counts.append(count)
        place += count
    left: list[Token] = []
    for head, count in zip(read_heads(words), counts, strict=True):
        if head is not None and reading.room(head[0]):
            reading.take(count, *head)
        elif not take_time(reading):
            left += reading.tokens[:count]
            del reading.tokens[:count]
    return left


def hint(reading: Reading, tokens: list[Token], *meanings: Meaning) -> None:
    """Let the words suggest codes; they stay where they are."""
    for start, end, word in words_in(tokens):
        for meaning in meanings:
            key = reading.codes.key(meaning.list_name, word)
            if key is not None and reading.room(meaning.field, meaning.most):
                reading.hint(start, end, meaning.field, key)


def hint_longest(reading: Reading, item: Meaning) -> None:
    """Take the item from the longest word that means one.

    "klas uitgestuurd" is about being sent out: the longer word says more.
    """
    found = [
        (end - start, -start, end, key)
        for start, end, word in words_in(reading.tokens)
        if (key := reading.codes.key(item.list_name, word))
    ]
    if found and reading.room("item"):
        _length, start, end, key = max(found)
        reading.hint(-start, end, "item", key)


def settle_domains(reading: Reading) -> None:
    """Where the line names no life domain, its themes bring their usual one."""
    if reading.room("life_domains"):
        for theme in reading.fields.get("themes", ()):
            usual = reading.codes.code("theme", theme).life_domain
            if usual is not None:
                reading.put("life_domains", usual)
