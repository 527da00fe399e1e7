"""A quick line while it is read: the words that are left, and the fields found so far.

Knows no grammar; `line_signs` and `line_kinds` take the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.line_codes import LineCodes, line_codes
from jis_desktop.domain.line_parts import Part, PartValue, Problem
from jis_desktop.domain.line_tokens import Token, runs_of
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jis_desktop.domain.codes import CodeLists
    from jis_desktop.domain.line_names import NameBook

SEVERAL = frozenset({"life_domains", "themes", "supports"})
"""Fields that hold several keys."""

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


@dataclass
class Reading:
    """The line while it is read.

    Attributes:
        text: the whole line.
        tokens: the words before ``|`` that nothing has taken yet.
        after: those behind it.
    """

    text: str
    tokens: list[Token]
    book: NameBook
    lists: CodeLists
    today: date
    after: list[Token] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    hints: list[Part] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def codes(self) -> LineCodes:
        """What words mean on the day that the line is about."""
        return line_codes(self.lists, on=self.fields.get("day") or self.today)

    def take(self, count: int, name: str, value: PartValue) -> None:
        """Take the first words for a field."""
        self.note_part(self.tokens[:count], name, value)
        self.put(name, value)
        del self.tokens[:count]

    def put(self, name: str, value: PartValue) -> None:
        """Fill a field; one that holds several keys gets one more, each once."""
        if name not in SEVERAL:
            self.fields[name] = value
        elif value not in self.fields.get(name, ()):
            self.fields[name] = (*self.fields.get(name, ()), value)

    def room(self, name: str, most: int = 1) -> bool:
        """Whether a field can take one more."""
        held = self.fields.get(name)
        return held is None or (isinstance(held, tuple) and len(held) < most)

    def note_part(self, tokens: list[Token], name: str, value: PartValue) -> None:
        """Remember what words that stand side by side were read as."""
        self.parts.append(self._part(tokens[0].start, tokens[-1].end, name, value))

    def hint(self, start: int, end: int, name: str, value: PartValue) -> None:
        """Remember what a word suggests, and fill the field with it."""
        self.hints.append(self._part(start, end, name, value))
        self.put(name, value)

    def complain(self, code: str, name: str, tokens: list[Token]) -> None:
        """Remember what could not be read."""
        start, end = tokens[0].start, tokens[-1].end
        self.problems.append(Problem(code, name, start, end, self.text[start:end]))

    def key(self, list_name: str, word: str) -> str | None:
        """The key that a word means in a list."""
        return self.codes.key(list_name, fold(word))

    def rest(self, tokens: list[Token], name: str) -> str:
        """Words that are left over, as one text, which fills the field."""
        words = " ".join(token.text for token in tokens)
        for run in runs_of(tokens):
            self.note_part(run, name, self.text[run[0].start : run[-1].end])
        if words:
            self.put(name, words)
        return words

    def _part(self, start: int, end: int, name: str, value: PartValue) -> Part:
        return Part(start, end, name, value, self.text[start:end])


def words_in(tokens: list[Token]) -> Iterator[tuple[int, int, str]]:
    """Place and folded form of the words that may mean something, without what surrounds them.

    A word with a hyphen comes as a whole and in its pieces.
    """
    for token in tokens:
        for match in _WORD.finditer(token.text):
            start = token.start + match.start()
            yield start, token.start + match.end(), fold(match[0])
            if "-" in match[0]:
                for piece in re.finditer(r"[^-]+", match[0]):
                    yield start + piece.start(), start + piece.end(), fold(piece[0])
