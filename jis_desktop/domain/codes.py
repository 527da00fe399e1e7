"""Code lists: what one may choose from.

Reads no file and holds no list; `code_text` reads the text of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, NoReturn

from jis_desktop.domain.errors import BrokenInstallError, NotFoundError
from jis_desktop.domain.text_rules import fold

Language = Literal["nl", "en"]

LABEL_LENGTH = 28
"""What fits on a chip; counted in characters."""


@dataclass(frozen=True, kw_only=True)
class Code:
    """One value of a list.

    Attributes:
        key: what records hold; never changes.
        nl, en: the label for a chip, at most 28 characters.
        nl_full, en_full: the whole wording; the label where there is no other.
        source: ``ours``, or ``paper`` with its lines: ``paper L559-560``.
        words: what the quick line understands, as `text_rules.fold` writes it.
        valid_from, valid_until: first and last day on which it is offered; None is open.
        icon: a Lucide name.
        parent: key of a code of the same list, one level up.
        sort: an early signal's usual sort, a key of ``signal_sort``.
        life_domain: the usual life domain, a key of ``life_domain``.
        meldcode: whether such an early signal calls for the reporting code.
    """

    key: str
    nl: str
    en: str
    nl_full: str
    en_full: str
    source: str
    words: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    icon: str | None = None
    parent: str | None = None
    sort: str | None = None
    life_domain: str | None = None
    meldcode: bool = False

    @property
    def from_paper(self) -> bool:
        """Whether the value is the paper's, not ours."""
        return self.source != "ours"

    def label(self, language: Language) -> str:
        """The short text for a chip."""
        return self.nl if language == "nl" else self.en

    def full_label(self, language: Language) -> str:
        """The whole wording, for a hint or a report."""
        return self.nl_full if language == "nl" else self.en_full

    def valid_on(self, day: date) -> bool:
        """Whether it may be chosen for something of that day; both ends count."""
        return (self.valid_from or date.min) <= day <= (self.valid_until or date.max)


@dataclass(frozen=True, kw_only=True)
class CodeList:
    """The codes of one list, in the order of the screen, expired ones among them.

    Attributes:
        name: how records and other lists call it.
        version: one higher with every change of the list.
        title_nl, title_en: the list's name for people.
        codes: every code that ever was.
        own: whether an organisation may add codes of its own, see `domain.own_code`.
    """

    name: str
    version: int
    title_nl: str
    title_en: str
    codes: tuple[Code, ...]
    own: bool = False

    def title(self, language: Language) -> str:
        """The list's name for people."""
        return self.title_nl if language == "nl" else self.title_en

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    def get(self, key: str) -> Code:
        """The code with that key, expired or not.

        Raises:
            NotFoundError: ``codes.unknown_code``; a newer version may have written it.
        """
        if key not in self._by_key:
            raise NotFoundError("codes.unknown_code", list=self.name)
        return self._by_key[key]

    def label(self, key: str, language: Language) -> str:
        """The short text of a key, expired or not.

        Raises:
            NotFoundError: ``codes.unknown_code``.
        """
        return self.get(key).label(language)

    def valid_on(self, day: date) -> tuple[Code, ...]:
        """What may be chosen for something of that day, in the order of the screen."""
        return tuple(code for code in self.codes if code.valid_on(day))

    def match(self, word: str, on: date) -> Code | None:
        """The code that the quick line means by a word; capitals and accents do not count."""
        folded = fold(word)
        return next((code for code in self.valid_on(on) if folded in code.words), None)

    @cached_property
    def _by_key(self) -> Mapping[str, Code]:
        return {code.key: code for code in self.codes}


class CodeLists(Mapping[str, CodeList]):
    """All lists by name. An unknown name is loud, because it is never the user's doing."""

    def __init__(self, lists: Iterable[CodeList]) -> None:
        """Put the lists together and check what they say of each other.

        Raises:
            BrokenInstallError: ``codes.invalid`` for two lists of one name, or a ``sort`` or
                ``life_domain`` that the list it refers to does not have.
        """
        self._by_name: dict[str, CodeList] = {}
        for code_list in lists:
            if code_list.name in self._by_name:
                _refuse(code_list.name, "-", "name", problem="duplicate")
            self._by_name[code_list.name] = code_list
        self._check_references()

    def __getitem__(self, name: str) -> CodeList:
        """The list of that name.

        Raises:
            BrokenInstallError: ``codes.unknown_list``.
        """
        if name not in self._by_name:
            raise BrokenInstallError("codes.unknown_list", list=name)
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    @property
    def now(self) -> CodeLists:
        """The lists as they stand; another object once they changed (see `live_lists`)."""
        return self

    def _check_references(self) -> None:
        for code_list in self._by_name.values():
            for code in code_list.codes:
                if not self._known("signal_sort", code.sort):
                    _refuse(code_list.name, code.key, "sort", problem="unknown")
                if not self._known("life_domain", code.life_domain):
                    _refuse(code_list.name, code.key, "life_domain", problem="unknown")

    def _known(self, name: str, key: str | None) -> bool:
        return key is None or (name in self and key in self[name])


def _refuse(list_name: str, entry: str, setting: str, *, problem: str) -> NoReturn:
    raise BrokenInstallError(
        "codes.invalid", list=list_name, entry=entry, setting=setting, problem=problem
    )
