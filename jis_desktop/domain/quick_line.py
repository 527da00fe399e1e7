"""Reads one line of typing as a log. Pure: called at every key, and by ``jis-desktop log``.

The grammar is in ``resources/messages/quick_line_help.*.txt``. Who comes first, then what is
short (length, time, kind), then the note. Signs work anywhere: ``@place``, ``#theme``,
``+support``, ``~with whom``, ``!day``, ``> follow-up``, ``| interpretation``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.line_keywords import keyword_in, keyword_of
from jis_desktop.domain.line_kinds import READERS
from jis_desktop.domain.line_names import name_book
from jis_desktop.domain.line_parts import ReadLine
from jis_desktop.domain.line_reading import Reading
from jis_desktop.domain.line_tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jis_desktop.domain.codes import CodeLists
    from jis_desktop.domain.line_parts import Entry, Part, Problem
    from jis_desktop.domain.young_person import KnownName

__all__ = ["keyword_of", "read_line"]


def read_line(
    text: str,
    *,
    names: Sequence[KnownName],
    lists: CodeLists,
    today: date,
    tab: Entry | None = None,
) -> ReadLine:
    """Read a line; never raises, whatever was typed.

    Args:
        text: one line.
        names: everybody who is known; as a `NameBook` where many lines are read.
        lists: the code lists.
        today: for dates and for which codes there are.
        tab: what it is where the line does not say; a contact unless told.
    """
    reading = Reading(text, tokens_of(text), name_book(names), lists, today)
    keyword = keyword_in(reading.tokens, tab)
    if keyword.length:
        reading.note_part(reading.tokens[:1], "entry", keyword.entry)
        del reading.tokens[:1]
    if keyword.kind is not None:
        reading.put("kind", keyword.kind)
    READERS[keyword.entry](reading)
    return ReadLine(
        entry=keyword.entry,
        problems=tuple(sorted(reading.problems, key=_place)),
        parts=tuple(sorted(reading.parts, key=_place)),
        hints=tuple(sorted(reading.hints, key=_place)),
        **reading.fields,
    )


def _place(stretch: Part | Problem) -> int:
    return stretch.start
