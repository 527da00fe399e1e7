"""Whom the first words of a quick line name: known names, and what makes a new one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, overload

from jis_desktop.domain.line_parts import Who
from jis_desktop.domain.line_tokens import Token, adjacent, quoted_name, stays_open
from jis_desktop.domain.text_rules import fold
from jis_desktop.domain.young_person import KnownName

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_NAME_WORDS = 4

_NO_NAMES = frozenset(
    "de het een er in op uit met van voor over bij na naar om ik we wij hij zij ze je die dit dat "
    "en of maar niet geen veel alle iedereen iemand niemand iets vandaag gisteren morgen twee "
    "drie vier vijf groep groepje klas school jongens jongen meisjes meisje leerling leerlingen "
    "docent docenten mentor moeder vader ouder ouders vriend vriendin "
    "the a in on with from about at after to i we he she they it this that and or but not no many "
    "all everyone someone nobody something today yesterday tomorrow two three four five group "
    "class boys boy girls girl pupil pupils teacher teachers mother father parent parents".split()
)
"""A line that begins with one of these names nobody new; in quotation marks it can."""


class NameBook(Sequence[KnownName]):
    """Everybody who is known, found by name or nickname without looking at each.

    Make one when the names change and pass it as ``names``; the tables are made at first use.
    """

    def __init__(self, names: Sequence[KnownName]) -> None:
        self._names = tuple(names)

    @overload
    def __getitem__(self, index: int) -> KnownName: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[KnownName]: ...
    def __getitem__(self, index: int | slice) -> KnownName | Sequence[KnownName]:
        return self._names[index]

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[KnownName]:
        return iter(self._names)

    def answering(self, name: str) -> tuple[KnownName, ...]:
        """Who is called exactly that, by name or nickname, accents and case folded."""
        return self._by_name.get(fold(name), ())

    def goes_on(self, name: str) -> bool:
        """Whether a longer name begins with this one and a space."""
        return fold(name) in self._beginnings

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[KnownName, ...]]:
        found: dict[str, tuple[KnownName, ...]] = {}
        for known in self._names:
            for name in {fold(known.name), fold(known.nickname)} - {""}:
                found[name] = (*found.get(name, ()), known)
        return found

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        words = (name.split() for name in self._by_name if " " in name)
        return frozenset(" ".join(w[:count]) for w in words for count in range(1, len(w)))


def name_book(names: Sequence[KnownName]) -> NameBook:
    """The names as a book; one that is a book already stays as it is."""
    return names if isinstance(names, NameBook) else NameBook(names)


def read_known(tokens: list[Token], book: NameBook) -> tuple[Who, int]:
    """Whom the first words name among those known, and how many words that takes.

    The longest name wins; ``ryan/3c`` chooses by class: somebody of another class is somebody
    else, one without a class may be the same. (nobody, 0) where none fits.
    """
    if not tokens or stays_open(tokens[0]):
        return Who(), 0
    if tokens[0].quoted:
        who = _among(*quoted_name(tokens[0].bare), book)
        return (who, 1) if who is not None else (Who(), 0)
    run = adjacent(tokens, MOST_NAME_WORDS)
    for count in range(len(run), 0, -1):
        words = " ".join([*(token.text for token in run[: count - 1]), run[count - 1].bare])
        for name, class_name in _splits(words):
            who = _among(name, class_name, book)
            if who is not None:
                return who, count
    return Who(), 0


def _splits(words: str) -> Iterator[tuple[str, str]]:
    """A name without a class, then at every slash: both ``Anne/Marie`` and ``4/5`` exist."""
    yield words, ""
    for place, character in enumerate(words):
        if character == "/" and " " not in words[place:]:  # words behind a class are not it
            yield words[:place], words[place + 1 :]


def _among(name: str, class_name: str, book: NameBook) -> Who | None:
    found = book.answering(name)
    if class_name:
        same = tuple(k for k in found if fold(k.class_name) == fold(class_name))
        found = same or tuple(k for k in found if not k.class_name)
    if len(found) > 1:
        return Who(name=name, class_name=class_name, candidates=found)
    return Who(id=found[0].id) if found else None


def read_new(token: Token) -> Who:
    """Somebody new by that word: ``noor/4a``; all in lower case, it gets its capital."""
    if token.quoted:
        name, class_name = quoted_name(token.bare)
    else:
        name, _, class_name = token.bare.partition("/")
    return Who(name=_with_capital(name), class_name=class_name)


def may_be_new(token: Token) -> bool:
    """Whether a word can be the name of somebody new: a word, and no everyday one.

    An emoji is taken for a name as well, so that saving tells why it cannot be one.
    """
    if token.quoted:
        return any(character.isalnum() for character in token.text)
    letter = token.text[0].isalpha() or unicodedata.category(token.text[0]) == "So"
    return letter and fold(token.bare) not in _NO_NAMES


def _with_capital(name: str) -> str:
    return name[:1].upper() + name[1:] if name.islower() else name
