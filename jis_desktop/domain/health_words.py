"""Whether a note tells something about somebody's health. Judges nobody and stores nothing.

Reads no file; ``resources/words/health.toml`` has the words.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import BrokenInstallError
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[a-z][a-z -]*[a-z]\*?")


@dataclass(frozen=True)
class HealthWords:
    """What shows that something is about health.

    Attributes:
        words: folded words and pairs of words; a ``*`` at the end stands for the rest of a word.
        themes: keys of ``theme`` that are about health by themselves.
        topics: keys of ``early_signal`` that are.
    """

    words: tuple[str, ...] = ()
    themes: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()

    def told_in(self, *texts: str) -> bool:
        """Whether one of the texts has such a word."""
        pattern = self._pattern
        return pattern is not None and any(pattern.search(fold(text)) for text in texts)

    def about(self, record: Any) -> bool:  # noqa: ANN401  a contact, an early signal, a line
        """Whether a record, or a line as it is read, is about health.

        Args:
            record: has ``facts`` and ``interpretation``, and ``themes`` or ``topic``.
        """
        names = ("facts", "interpretation", "themes", "topic")
        return self.about_values({name: getattr(record, name, None) for name in names})

    def about_values(self, values: Mapping[str, Any]) -> bool:
        """The same of the fields of a form, where a choice may be a key or a tuple of keys."""
        if self.themes.intersection(_chosen(values, "themes")):
            return True
        if self.topics.intersection(_chosen(values, "topic")):
            return True
        return self.told_in(values.get("facts") or "", values.get("interpretation") or "")

    def lacks_reason(self, record: Any) -> bool:  # noqa: ANN401  any kind of record
        """Whether it is about health and nobody said why that has to be kept."""
        reason = getattr(record, "health_reason", None)
        return reason == "" and self.about(record)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if not self.words:
            return None
        words = (re.escape(word.rstrip("*")) + r"\w*" * word.endswith("*") for word in self.words)
        joined = "|".join(word.replace(r"\ ", r"\s+") for word in words)
        return re.compile(rf"(?<!\w)(?:{joined})(?!\w)")


def parse_health_words(text: str) -> HealthWords:
    """Read the text of the list.

    Raises:
        BrokenInstallError: ``health_words.invalid``.
    """
    try:
        held = tomllib.loads(text)
        words = [*held["nl"], *held["en"]]
        sound = all(_WORD.fullmatch(word) for word in words)
        found = HealthWords(
            words=tuple(dict.fromkeys(words)),
            themes=_keys(held["themes"]),
            topics=_keys(held["topics"]),
        )
    except (ValueError, KeyError, TypeError):
        raise BrokenInstallError("health_words.invalid") from None
    if not sound:
        raise BrokenInstallError("health_words.invalid")
    return found


def _chosen(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    held = values.get(name) or ()
    return (held,) if isinstance(held, str) else tuple(held)


def _keys(held: Iterable[Any]) -> frozenset[str]:
    if isinstance(held, str) or not all(isinstance(key, str) for key in held):
        raise TypeError
    return frozenset(held)
