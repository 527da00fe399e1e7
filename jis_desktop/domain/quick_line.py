"""Reads one line of typing as a log. Pure: called at every key, and by ``jis-desktop log``.

The grammar is in ``resources/messages/quick_line_help.*.txt``. Signs work anywhere: ``@place``,
``#theme``, ``+support``, ``~with whom``, ``!day``, ``> follow-up``, ``| interpretation``.
Bare lengths, times and kinds count only before the note begins, so that a note keeps its
words; what a note suggests (a theme, a topic) is taken from it without removing anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.line_parts import Entry, Problem, ReadLine, Who
from jis_desktop.domain.line_words import (
    join_units,
    new_who,
    read_heads,
    read_minutes,
    read_time,
    read_who,
)
from jis_desktop.domain.period import follow_up_day, read_day
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from jis_desktop.domain.codes import CodeLists
    from jis_desktop.domain.young_person import KnownName

SHORT_TALK = 10
"""Minutes up to which a contact without a kind is a check-in (ours)."""

_KEYWORDS = {
    "gang": Entry.TALLY, "gangcontact": Entry.TALLY, "corridor": Entry.TALLY,
    "straat": Entry.TALLY, "straatcontact": Entry.TALLY, "street": Entry.TALLY,
    "signaal": Entry.EARLY_SIGNAL, "signal": Entry.EARLY_SIGNAL,
    "activiteit": Entry.ACTIVITY, "activity": Entry.ACTIVITY,
    "steun": Entry.SUPPORT, "support": Entry.SUPPORT,
    "traject": Entry.TRAJECTORY, "trajectory": Entry.TRAJECTORY,
    "doel": Entry.GOAL, "goal": Entry.GOAL,
}  # fmt: skip
_STREET = frozenset({"straat", "straatcontact", "street"})
_SUPPORT_GROUPS = {"school": "support_school", "verbinding": "support_connection"}
_WORD = re.compile(r'"[^"]*"|\S+')
_DAYS_AGO = {"gisteren": 1, "yesterday": 1, "eergisteren": 2, "vandaag": 0, "today": 0}


@dataclass
class _Reading:
    """The line while it is read: the words left, and the fields found."""

    words: list[str]
    names: Sequence[KnownName]
    lists: CodeLists
    today: date
    fields: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def code(self, list_name: str, word: str) -> str | None:
        """The key that a word means in a list."""
        found = self.lists[list_name].match(word, self.today)
        return found.key if found else None

    def add(self, name: str, key: str) -> None:
        """Add to a field that holds several keys, each once."""
        held = self.fields.get(name, ())
        if key not in held:
            self.fields[name] = (*held, key)

    def complain(self, code: str, name: str, text: str) -> None:
        """Remember what could not be read."""
        self.problems.append(Problem(code, name, text))


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
        names: everybody who is known.
        lists: the code lists.
        today: for dates.
        tab: what it is where the line does not say; a contact unless told.
    """
    reading = _Reading([], names, lists, today)
    body, interpretation = _split_interpretation(_take_follow_up(text, reading))
    reading.words = _WORD.findall(body)
    entry = _take_keyword(reading, tab)
    _take_signs(reading)
    _READERS[entry](reading)
    return ReadLine(
        entry=entry,
        interpretation=interpretation,
        problems=tuple(reading.problems),
        **reading.fields,
    )


def keyword_of(text: str) -> str:
    """The first word where it says what the line logs (``signaal``); "" for a contact."""
    first = text.split(maxsplit=1)[:1]
    return first[0] if first and fold(first[0]) in _KEYWORDS else ""


def _split_interpretation(text: str) -> tuple[str, str]:
    for mark in (" | ", " // "):
        before, found, after = text.partition(mark)
        if found:
            return before, after.strip()
    return text, ""


def _take_follow_up(text: str, reading: _Reading) -> str:
    before, found, after = text.rpartition(">")
    if not found or (before and not before[-1].isspace()):
        return text
    if not after.strip():
        return before
    try:
        reading.fields["follow_up_on"] = follow_up_day(after, today=reading.today)
    except InputError as error:
        reading.complain(error.code, "follow_up", after.strip())
    return before


def _take_keyword(reading: _Reading, tab: Entry | None) -> Entry:
    first = fold(reading.words[0]) if reading.words else ""
    entry = _KEYWORDS.get(first)
    if entry is None or (tab not in {None, entry} and tab is not Entry.CONTACT):
        entry = tab or Entry.CONTACT
        if entry is Entry.TALLY:
            reading.fields["kind"] = "gangcontact"
        return entry
    reading.words.pop(0)
    if entry is Entry.TALLY:
        reading.fields["kind"] = "straatcontact" if first in _STREET else "gangcontact"
    return entry


def _take_signs(reading: _Reading) -> None:
    takers: dict[str, Callable[[_Reading, str], bool]] = {
        "@": _take_place,
        "#": _take_theme,
        "+": _take_support,
        "~": _take_with_whom,
        "!": _take_day,
    }
    kept = []
    for word in reading.words:
        taker = takers.get(word[0])
        if taker is None or len(word) == 1 or not taker(reading, word[1:]):
            kept.append(word)
    reading.words = kept


def _take_place(reading: _Reading, word: str) -> bool:
    key = reading.code("place", word)
    if key is None:
        reading.complain("place.unknown", "place", word)
    else:
        reading.fields["place"] = key
    return True


def _take_theme(reading: _Reading, word: str) -> bool:
    theme, domain = reading.code("theme", word), reading.code("life_domain", word)
    if theme is None and domain is None:
        return False
    if theme is not None:
        reading.add("themes", theme)
    if domain is not None:
        reading.add("life_domains", domain)
    return True


def _take_support(reading: _Reading, word: str) -> bool:
    key = reading.code("support_pupil", word)
    if key is None:
        return False
    reading.add("supports", key)
    return True


def _take_with_whom(reading: _Reading, word: str) -> bool:
    key = reading.code("with_whom", word)
    if key is None:
        return False
    reading.fields["with_whom"] = key
    return True


def _take_day(reading: _Reading, word: str) -> bool:
    if fold(word) in _DAYS_AGO:
        reading.fields["day"] = reading.today - timedelta(days=_DAYS_AGO[fold(word)])
        return True
    if not word[0].isdigit():
        return False
    try:
        day = read_day(word, today=reading.today)
    except InputError as error:
        reading.complain(error.code, "day", word)
        return True
    past = day if day <= reading.today or "-" in word[4:5] else _year_before(day)
    if past > reading.today:
        reading.complain("date.in_future", "day", word)
    else:
        reading.fields["day"] = past
    return True


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _take_who(reading: _Reading, *, new: bool) -> None:
    who, count = read_who(reading.words, reading.names)
    if not count and reading.words and (new or _looks_like_a_name(reading.words[0])):
        who, count = new_who(reading.words[0]), 1
    reading.fields["who"] = who
    del reading.words[:count]


def _looks_like_a_name(word: str) -> bool:
    return word.startswith('"') or word[:1].isupper()


def _take_header(reading: _Reading, *takers: Callable[[_Reading, str], bool]) -> None:
    """Take words from the front for as long as one of the takers knows them."""
    reading.words = join_units(reading.words)
    while reading.words and any(taker(reading, reading.words[0]) for taker in takers):
        reading.words.pop(0)


def _length(reading: _Reading, word: str) -> bool:
    minutes = read_minutes(word)
    if minutes is None and word.isascii() and word.isdigit() and len(word) <= 4:  # noqa: PLR2004
        minutes = int(word)
    if minutes is None or "minutes" in reading.fields:
        return False
    reading.fields["minutes"] = minutes
    return True


def _clock(reading: _Reading, word: str) -> bool:
    at = read_time(word)
    if at is None or "at" in reading.fields:
        return False
    reading.fields["at"] = at
    return True


def _contact_kind(reading: _Reading, word: str) -> bool:
    key = reading.code("contact_kind", word)
    if key is None or reading.fields.get("kind"):
        return False
    reading.fields["kind"] = key
    return True


def _source(reading: _Reading, word: str) -> bool:
    key = reading.code("signal_source", word)
    if key is None:
        return False
    reading.fields["source"] = key
    return True


def _note(reading: _Reading) -> str:
    note = " ".join(reading.words)
    reading.fields["facts"] = note
    return note


def _suggest(reading: _Reading, note: str, **fields: str) -> None:
    """Take from the note what its words mean; list name by field name."""
    for word in re.findall(r"[^\W_]+", note):
        for name, list_name in fields.items():
            key = reading.code(list_name, word)
            if key is not None:
                reading.add(name, key)


def _read_contact(reading: _Reading) -> None:
    _take_who(reading, new=True)
    _take_header(reading, _length, _clock, _contact_kind)
    note = _note(reading)
    _suggest(reading, note, themes="theme", supports="support_pupil")
    minutes = reading.fields.get("minutes")
    if not reading.fields.get("kind"):
        short = minutes is None or minutes <= SHORT_TALK
        reading.fields["kind"] = "check_in" if short else "gesprek"


def _read_tally(reading: _Reading) -> None:
    rest = []
    for word in reading.words:
        if word.lstrip("-").isdigit() and "count" not in reading.fields:
            reading.fields["count"] = int(word[:6])
        elif band := reading.code("age_band", word):
            reading.fields["age_band"] = band
        elif not _clock(reading, word):
            rest.append(word)
    if rest:
        reading.complain("tally.unreadable", "count", " ".join(rest))


def _read_early_signal(reading: _Reading) -> None:
    first = fold(reading.words[0]) if reading.words else ""
    if first in {"groep", "group"} and len(reading.words) > 1:
        reading.fields["who"] = Who(group=reading.words[1].strip('"'))
        del reading.words[:2]
    elif first in {"niemand", "nobody"}:
        reading.words.pop(0)
    else:
        _take_who(reading, new=False)
    _take_header(reading, _clock, _source)
    note = _note(reading)
    found: dict[str, Any] = {}
    for word in re.findall(r"[^\W_]+", note):
        found.setdefault("topic", reading.code("early_signal", word))
        found["topic"] = found["topic"] or reading.code("early_signal", word)
        found["domain"] = found.get("domain") or reading.code("life_domain", word)
    topic = found.get("topic") or ("anders" if note else None)
    reading.fields["topic"] = topic
    usual = reading.lists["early_signal"].get(topic).life_domain if topic else None
    if not reading.fields.get("life_domains") and (found.get("domain") or usual):
        reading.fields["life_domains"] = (found.get("domain") or usual,)


def _read_activity(reading: _Reading) -> None:
    words = join_units(reading.words)
    heads = read_heads(words)
    for name, number in heads.values():
        reading.fields.setdefault(name, number)
    rest = [word for place, word in enumerate(words) if place not in heads]
    rest = [word for word in rest if not _clock(reading, word)]
    title = " ".join(rest)
    kinds = [key for word in rest if (key := reading.code("activity_kind", word))]
    reading.fields["title"] = title
    reading.fields["kind"] = kinds[0] if kinds else ("anders" if title else None)
    _suggest(reading, title, themes="theme")


def _read_support(reading: _Reading) -> None:
    group = "support_pupil"
    if reading.words and fold(reading.words[0]) in _SUPPORT_GROUPS:
        group = _SUPPORT_GROUPS[fold(reading.words.pop(0))]
    else:
        _take_who(reading, new=False)
    _take_header(reading, _length, _clock)
    note = _note(reading)
    # The longest word says most: "klas uitgestuurd" is about being sent out.
    said = sorted(re.findall(r"[^\W_]+", note), key=len, reverse=True)
    items = [key for word in said if (key := reading.code(group, word))]
    reading.fields["group"] = group
    held = reading.fields.pop("supports", ())
    reading.fields["item"] = next(iter((*held, *items)), None)
    if reading.fields["item"] is None and note:
        reading.complain("support.unknown", "item", note)


def _read_trajectory(reading: _Reading) -> None:
    _take_who(reading, new=True)
    if reading.words and (key := reading.code("referred_by", reading.words[0])):
        reading.fields["referred_by"] = key
        reading.words.pop(0)
    _note(reading)


def _read_goal(reading: _Reading) -> None:
    _take_who(reading, new=True)
    _note(reading)


_READERS: dict[Entry, Callable[[_Reading], None]] = {
    Entry.CONTACT: _read_contact,
    Entry.TALLY: _read_tally,
    Entry.EARLY_SIGNAL: _read_early_signal,
    Entry.ACTIVITY: _read_activity,
    Entry.SUPPORT: _read_support,
    Entry.TRAJECTORY: _read_trajectory,
    Entry.GOAL: _read_goal,
}
