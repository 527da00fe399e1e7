"""What a sign says anywhere in a quick line: ``@ # + ~ !``, ``| impression``, ``> follow-up``.

Which entry allows which is said by `line_kinds`. A word that its sign cannot explain stays in
the text, so that nothing typed is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.line_tokens import adjacent
from jis_desktop.domain.period import follow_up_day, past_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.line_reading import Reading
    from jis_desktop.domain.line_tokens import Token

SIGNS = "@#+~!"
MANY = 100
_SPLITS = frozenset({"|", "//"})
_FOLLOW_UP = re.compile(r">(?:[^\W_].*)?", re.DOTALL)
_STOPS = " .,;:!"


class Meaning(NamedTuple):
    """What a sign can stand for: a code of a list, in a field that holds so many."""

    list_name: str
    field: str
    most: int = 1


def split_impression(reading: Reading) -> None:
    """Keep the words behind the first ``|`` or ``//`` that stands alone apart."""
    for place, token in enumerate(reading.tokens):
        if token.text in _SPLITS:
            reading.after = reading.tokens[place:]
            del reading.tokens[place:]
            return


def read_impression(reading: Reading) -> None:
    """Take what is left behind ``|`` as the impression."""
    if reading.after:
        mark, *words = reading.after
        reading.note_part([mark], "interpretation", None)
        reading.rest(words, "interpretation")


def take_follow_up(reading: Reading, *, allowed: bool) -> None:
    """Read the day behind the last ``>``, on either side of ``|``.

    What is no day is a problem, and so is a day in an entry that has no follow-up.
    """
    for tokens in (reading.after, reading.tokens):
        marks = [place for place, t in enumerate(tokens) if _FOLLOW_UP.fullmatch(t.text)]
        if marks:
            first = marks[-1]
            run = _until_sign(adjacent(tokens[first:], len(tokens)))
            read = _read_follow_up if allowed else _refuse_follow_up
            if read(reading, run):
                del tokens[first : first + len(run)]
            return


def _until_sign(run: list[Token]) -> list[Token]:
    signed = (place for place, token in enumerate(run) if _has_sign(token))
    return run[: next(signed, len(run))]


def _has_sign(token: Token) -> bool:
    return token.text[0] in SIGNS and len(token.text) > 1


def _said(run: list[Token]) -> str:
    return " ".join(token.text for token in run)[1:].strip(_STOPS)


def _read_follow_up(reading: Reading, run: list[Token]) -> bool:
    said = _said(run)
    try:
        day = follow_up_day(said, today=reading.today) if said else None
    except InputError as error:
        reading.complain(error.code, "follow_up", run)
        return False
    reading.note_part(run, "follow_up_on", day)
    reading.put("follow_up_on", day)
    return True


def _refuse_follow_up(reading: Reading, run: list[Token]) -> bool:
    try:
        follow_up_day(_said(run), today=reading.today)
    except InputError:
        return False  # "5 > 6" is no follow-up
    reading.complain("follow_up.not_here", "follow_up", run)
    return False


def take_day(reading: Reading) -> None:
    """Take ``!gisteren`` and ``!23-11``; first of all signs, for codes depend on the day."""
    _take_signed(reading, "!", lambda token: _take_day(reading, token))


def take_codes(reading: Reading, sign: str, *meanings: Meaning) -> None:
    """Take the words with that sign that mean a code."""
    _take_signed(reading, sign, lambda token: _take_code(reading, token, meanings))


def _take_signed(reading: Reading, sign: str, take: Callable[[Token], bool]) -> None:
    def stays(token: Token) -> bool:
        return token.text[0] != sign or len(token.text) == 1 or not take(token)

    reading.tokens = [token for token in reading.tokens if stays(token)]
    reading.after = [token for token in reading.after if stays(token)]


def _take_day(reading: Reading, token: Token) -> bool:
    try:
        day = past_day(token.text[1:].rstrip(_STOPS), today=reading.today)
    except InputError as error:
        reading.complain(error.code, "day", [token])
        return False
    if day is None or "day" in reading.fields:
        return False
    reading.note_part([token], "day", day)
    reading.put("day", day)
    return True


def _take_code(reading: Reading, token: Token, meanings: tuple[Meaning, ...]) -> bool:
    word = token.text[1:].rstrip(_STOPS)
    found = [
        (meaning, key) for meaning in meanings if (key := reading.key(meaning.list_name, word))
    ]
    free = [(meaning, key) for meaning, key in found if reading.room(meaning.field, meaning.most)]
    if not found and token.text[0] == "@":
        reading.complain("place.unknown", "place", [token])
    for place, (meaning, key) in enumerate(free):
        if place == 0:
            reading.note_part([token], meaning.field, key)
            reading.put(meaning.field, key)
        else:
            reading.hint(token.start + 1, token.end, meaning.field, key)
    return bool(free)
