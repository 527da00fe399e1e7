"""The first words that say what a quick line logs, or whom it is about. Knows no code list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from jis_desktop.domain.line_tokens import Token

GROUP_WORDS = frozenset({"groep", "groepje", "group"})
NOBODY_WORDS = frozenset({"niemand", "nobody"})
SUPPORT_GROUPS = {
    "leerling": "support_pupil", "pupil": "support_pupil",
    "school": "support_school",
    "verbinding": "support_connection", "connection": "support_connection",
}  # fmt: skip

_CORRIDOR, _STREET = "gangcontact", "straatcontact"


class Keyword(NamedTuple):
    """What a first word says.

    Attributes:
        entry: what the line logs.
        kind: of a tally: in the corridor or the street.
        length: how many words it took, 0 or 1.
    """

    entry: Entry
    kind: str | None = None
    length: int = 1


_KEYWORDS = {
    "gang": Keyword(Entry.TALLY, _CORRIDOR), "gangcontact": Keyword(Entry.TALLY, _CORRIDOR),
    "corridor": Keyword(Entry.TALLY, _CORRIDOR),
    "straat": Keyword(Entry.TALLY, _STREET), "straatcontact": Keyword(Entry.TALLY, _STREET),
    "street": Keyword(Entry.TALLY, _STREET),
    "signaal": Keyword(Entry.EARLY_SIGNAL), "signal": Keyword(Entry.EARLY_SIGNAL),
    "activiteit": Keyword(Entry.ACTIVITY), "activity": Keyword(Entry.ACTIVITY),
    "steun": Keyword(Entry.SUPPORT), "support": Keyword(Entry.SUPPORT),
    "traject": Keyword(Entry.TRAJECTORY), "trajectory": Keyword(Entry.TRAJECTORY),
    "doel": Keyword(Entry.GOAL), "goal": Keyword(Entry.GOAL),
}  # fmt: skip
_LETTERS = {
    "a": Keyword(Entry.ACTIVITY), "g": Keyword(Entry.TALLY, _CORRIDOR),
    "s": Keyword(Entry.EARLY_SIGNAL),
}  # fmt: skip
"""The same in one key, written small and with something behind it: a name that is being typed
begins with such a letter too, and a capital may be somebody's initial."""


def keyword_in(tokens: list[Token], tab: Entry | None) -> Keyword:
    """What a line logs, by its first word or else the tab.

    Under another tab than that of contacts, the word of a third kind is just a word: under
    "Signaal", ``gang`` begins what was noticed in the corridor.
    """
    found = _said_by(tokens)
    if found is not None and tab in {None, Entry.CONTACT, found.entry}:
        return found
    entry = tab or Entry.CONTACT
    return Keyword(entry, _CORRIDOR if entry is Entry.TALLY else None, 0)


def _said_by(tokens: list[Token]) -> Keyword | None:
    if not tokens:
        return None
    letter = _LETTERS.get(tokens[0].text) if len(tokens) > 1 else None
    return letter or _KEYWORDS.get(fold(tokens[0].bare))


def keyword_of(text: str) -> str:
    """The first word where it says what the line logs (``signaal``); "" for a contact."""
    first, *rest = text.split(maxsplit=1) or [""]
    said = fold(first.rstrip(",;:")) in _KEYWORDS or (bool(rest) and first in _LETTERS)
    return first if said else ""


def is_taken(word: str) -> bool:
    """Whether a name that begins with this word needs quotation marks to be read as one."""
    folded = fold(word)
    return any(
        folded in words
        for words in (_KEYWORDS, _LETTERS, GROUP_WORDS, NOBODY_WORDS, SUPPORT_GROUPS)
    )
