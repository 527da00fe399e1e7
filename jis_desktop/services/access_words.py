"""The words of the access export: sentences, labels of code lists, days. Gathers nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.domain.codes import CodeLists
    from jis_desktop.domain.live_lists import LiveLists
    from jis_desktop.domain.messages import Language, Messages


@dataclass(frozen=True)
class AccessWords:
    """Puts what is kept into plain words of one language.

    Attributes:
        messages: hold the sentences, under ``access``.
        lists: labels of codes.
        language: of the document.
    """

    messages: Messages
    lists: LiveLists | CodeLists
    language: Language

    def say(self, key: str, **values: str | int) -> str:
        """A sentence or a label of the document."""
        return self.messages.text(f"access.{key}", self.language, **values)

    def label(self, list_name: str, key: str | None) -> str:
        """What a code means; "" for None, the key itself where a newer version wrote it."""
        if key is None:
            return ""
        try:
            return self.lists[list_name].label(key, self.language)
        except NotFoundError:
            return key

    def labels(self, list_name: str, keys: tuple[str, ...]) -> str:
        """What codes mean, one after the other."""
        return ", ".join(self.label(list_name, key) for key in keys)

    def day(self, day: date) -> str:
        """A day with its year: "17 juni 2022"."""
        month = self.say("months").split()[day.month - 1]
        return f"{day.day} {month} {day.year}"
