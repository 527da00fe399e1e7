"""Code lists with an organisation's own choices, which change while the app is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jis_desktop.domain.codes import Code, CodeLists
from jis_desktop.domain.own_code import word_of
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jis_desktop.domain.codes import CodeList
    from jis_desktop.domain.own_code import OwnCode


class LiveLists(CodeLists):
    """Whoever holds them sees the present choices at every question.

    Taking others is one assignment, so that another thread sees the old ones or the new.

    Args:
        shipped: the lists without own choices.
    """

    def __init__(self, shipped: Iterable[CodeList]) -> None:
        self._shipped = self._now = CodeLists(shipped)
        super().__init__(self._shipped.values())

    def take_own(self, own: Iterable[OwnCode]) -> None:
        """Have these own choices from now on, and no others."""
        self._now = with_own(self._shipped, own)

    @property
    def now(self) -> CodeLists:
        """See CodeLists.now."""
        return self._now

    def __getitem__(self, name: str) -> CodeList:
        """See CodeLists.__getitem__."""
        return self._now[name]

    def __contains__(self, name: object) -> bool:
        return name in self._now

    def __iter__(self) -> Iterator[str]:
        return iter(self._now)

    def __len__(self) -> int:
        return len(self._now)


def with_own(lists: CodeLists, own: Iterable[OwnCode]) -> CodeLists:
    """The lists with own choices behind the shipped ones.

    What the quick line understood before it understands as before: an own choice gets only
    words that are free. A choice for a list that is not there is left out.
    """
    by_list: dict[str, list[OwnCode]] = {}
    for code in own:
        by_list.setdefault(code.list_name, []).append(code)
    return CodeLists(_extended(one, by_list.get(one.name, ())) for one in lists.values())


def _extended(code_list: CodeList, own: Sequence[OwnCode]) -> CodeList:
    if not own:
        return code_list
    taken = {word for code in code_list.codes for word in _meaning(code)}
    made: list[Code] = []
    for code in own:
        if code.key not in code_list:
            words = [word for word in _words(code.label) if word not in taken]
            taken.update(words)
            made.append(_code(code, words))
    return replace(code_list, codes=(*code_list.codes, *made))


def _code(own: OwnCode, words: Iterable[str]) -> Code:
    label = own.label
    return Code(
        key=own.key,
        nl=label,
        en=label,
        nl_full=label,
        en_full=label,
        source="ours",
        words=tuple(words),
        valid_from=own.valid_from,
        valid_until=own.valid_until,
    )


def _meaning(code: Code) -> Iterator[str]:
    """Every word that means a shipped code, its labels too."""
    yield from code.words
    for label in (code.nl, code.en):
        yield fold(label)
        yield word_of(label)


def _words(label: str) -> Iterator[str]:
    whole = word_of(label)
    yield whole
    if "-" in whole:
        yield whole.replace("-", "")
