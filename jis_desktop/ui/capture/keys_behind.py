"""What bare digits behind a chosen name stand for, by what the line logs. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.domain_keys import domain_text, domain_words
from jis_desktop.domain.length_keys import length_text
from jis_desktop.domain.line_parts import Entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.codes import CodeLists


def keys_behind_name(entry: Entry, *, lists: CodeLists, today: date) -> Callable[[str], str] | None:
    """How to read what is typed there; None where digits are digits."""
    if entry is Entry.CONTACT:
        return length_text
    if entry is Entry.EARLY_SIGNAL:
        words = domain_words(lists, today)
        return lambda keys: domain_text(keys, words)
    return None
