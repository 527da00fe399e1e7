"""What a name, a note and other typed text may hold. Pure checks; no wording for people."""

from __future__ import annotations

import unicodedata

from jis_desktop.domain.errors import InputError

NAME_LENGTH = 80
LABEL_LENGTH = 120
NOTE_LENGTH = 10_000
LINE_LENGTH = 2_000

_NAME_PUNCTUATION = frozenset(" -'.\u2019\u0060\u00b4\u00b7/()")
_BREAKS = frozenset("\n\t")
# Overrides and isolates can make a line read differently from what is stored
# (Unicode UAX #9; CVE-2021-42574). The plain marks are needed in Arabic notes.
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BIDI_MARKS = frozenset("\u200e\u200f\u061c")
# Letters that Unicode does not take apart, and the apostrophes people type for one another.
_PLAIN_LETTERS = str.maketrans(
    {"\u0131": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"}
    | dict.fromkeys("\u2018\u2019\u0060\u00b4", "'")
)


def clean_name(text: str, *, field: str) -> str:
    """Check a first name, nickname or class and give it in NFC, spaces folded.

    Args:
        text: as typed; at most 80 characters after folding.
        field: the input field, for the error.

    Raises:
        InputError: ``name.empty``, ``name.too_long``, ``text.control``,
            ``text.direction_mark``, ``name.characters`` (emoji, symbols) or
            ``name.no_letter``.
    """
    name = " ".join(_checked(text, field=field, allowed_breaks=_BREAKS).split())
    if not name:
        raise InputError("name.empty", field=field)
    if len(name) > NAME_LENGTH:
        raise InputError("name.too_long", field=field, limit=NAME_LENGTH)
    if _BIDI_MARKS.intersection(name):
        raise InputError("text.direction_mark", field=field)
    if not all(_fits_a_name(character) for character in name):
        raise InputError("name.characters", field=field)
    if not any(character.isalnum() for character in name):
        raise InputError("name.no_letter", field=field)
    return name


def clean_optional_name(text: str, *, field: str) -> str:
    """Like `clean_name`, but nothing typed is fine and stays empty."""
    return clean_name(text, field=field) if text.strip() else ""


def clean_label(text: str, *, field: str) -> str:
    """Check a one-line text such as an activity's title: at most 120 characters.

    Raises:
        InputError: ``text.too_long``, ``text.control`` or ``text.direction_mark``.
    """
    label = " ".join(_checked(text, field=field, allowed_breaks=_BREAKS).split())
    return _within(label, LABEL_LENGTH, field=field)


def clean_note(text: str, *, field: str) -> str:
    """Check free text: lines, emoji and every script are welcome, 10,000 characters.

    Raises:
        InputError: ``text.too_long``, ``text.control`` or ``text.direction_mark``.
    """
    note = _checked(text.replace("\r\n", "\n"), field=field, allowed_breaks=_BREAKS).strip()
    return _within(note, NOTE_LENGTH, field=field)


def clean_line(text: str, *, field: str = "line") -> str:
    """Check a quick line before it is read: one line, at most 2,000 characters."""
    line = _checked(text, field=field, allowed_breaks=frozenset("\t")).strip()
    return _within(line, LINE_LENGTH, field=field)


def fold(text: str) -> str:
    """Lower case without accents, for comparing and finding: ``Zoë`` gives ``zoe``.

    Folding twice changes nothing more.
    """
    if text.isascii():
        return text.translate(_PLAIN_LETTERS).lower()
    # Taken apart on both sides of casefold: either can bring what the other has to change.
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN_LETTERS)).casefold()
    letters = unicodedata.normalize("NFKD", apart).translate(_PLAIN_LETTERS)
    return "".join(c for c in letters if not unicodedata.combining(c))


def _within(text: str, limit: int, *, field: str) -> str:
    if len(text) > limit:
        raise InputError("text.too_long", field=field, limit=limit)
    return text


def _checked(text: str, *, field: str, allowed_breaks: frozenset[str]) -> str:
    normal = unicodedata.normalize("NFC", text)
    for character in normal:
        if character in allowed_breaks:
            continue
        if character in _BIDI_CONTROLS:
            raise InputError("text.direction_mark", field=field)
        if unicodedata.category(character) in {"Cc", "Cs", "Co"} or _is_never_a_character(
            character
        ):
            raise InputError("text.control", field=field)
    return normal


def _is_never_a_character(character: str) -> bool:
    """Whether Unicode keeps it out of texts for ever; an emoji newer than Python is not that."""
    number = ord(character)
    return number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF  # noqa: PLR2004  Unicode 23.7


def _fits_a_name(character: str) -> bool:
    return character in _NAME_PUNCTUATION or unicodedata.category(character)[0] in "LMN"
