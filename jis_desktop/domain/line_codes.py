"""The words by which a quick line means codes: every list as one table, made once a day."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jis_desktop.domain.codes import Code, CodeLists


class LineCodes:
    """What a word means in a list on a day: a code's own words, and its labels besides.

    Labels make English words work, and two words such as "diep gesprek". Where they compete,
    a code's own words win; `CodeList.match` knows only those.
    """

    def __init__(self, lists: CodeLists, on: date) -> None:
        self._lists = lists
        self._on = on
        self._tables: dict[str, dict[str, str]] = {}

    def key(self, list_name: str, folded: str) -> str | None:
        """The key of a code, for a word as `fold` writes it."""
        table = self._tables.get(list_name)
        if table is None:
            table = self._tables[list_name] = self._table(list_name)
        return table.get(folded)

    def code(self, list_name: str, key: str) -> Code:
        """The code of a key."""
        return self._lists[list_name].get(key)

    def _table(self, list_name: str) -> dict[str, str]:
        table: dict[str, str] = {}
        codes = self._lists[list_name].valid_on(self._on)
        for code in codes:
            for word in code.words:
                table.setdefault(word, code.key)
        for code in codes:
            for label in _labels(code):
                table.setdefault(label, code.key)
        return table


def _labels(code: Code) -> Iterator[str]:
    for label in (fold(code.nl), fold(code.en)):
        yield label
        yield label.replace("-", " ")


class _Same:
    """Stands for one object in a cache: code lists are a mapping, which cannot be hashed."""

    def __init__(self, lists: CodeLists) -> None:
        self.lists = lists

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.lists is self.lists

    def __hash__(self) -> int:
        return id(self.lists)


@lru_cache(maxsize=8)
def _made(same: _Same, on: date) -> LineCodes:
    return LineCodes(same.lists, on)


def line_codes(lists: CodeLists, *, on: date) -> LineCodes:
    """The tables of these lists for that day; made once, for this is asked at every key."""
    return _made(_Same(lists.now), on)
