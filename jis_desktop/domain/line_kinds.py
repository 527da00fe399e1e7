"""How each kind of entry reads its words: one function a kind.

Bare lengths, times and kinds count only before the note begins, so that a note keeps its
words. What a note suggests (a theme, a topic) is a hint that takes nothing out of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.line_signs import (
    MANY,
    Meaning,
    read_impression,
    split_impression,
    take_codes,
    take_day,
    take_follow_up,
)
from jis_desktop.domain.line_takers import (
    hint,
    hint_longest,
    means_something,
    settle_domains,
    take_bare_length,
    take_front,
    take_group,
    take_heads,
    take_kind,
    take_length,
    take_support_group,
    take_time,
    take_who,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.line_reading import Reading
    from jis_desktop.domain.line_tokens import Token

SHORT_TALK = 10
"""Minutes up to which a contact without a kind is a check-in (ours)."""

_COUNT = re.compile(r"(-?[0-9]{1,6})x?")
_THEMES = Meaning("theme", "themes", MANY)
_DOMAINS = Meaning("life_domain", "life_domains", MANY)
_ONE_DOMAIN = Meaning("life_domain", "life_domains")
_SUPPORTS = Meaning("support_pupil", "supports", MANY)
_TOPIC = Meaning("early_signal", "topic")
_SOURCE = Meaning("signal_source", "source")


def read_contact(reading: Reading) -> None:
    """``ryan 5m check-in bijbaan gevonden | ging stralend weg > ma``."""
    split_impression(reading)
    take_follow_up(reading, allowed=True)
    take_day(reading)
    take_codes(reading, "@", Meaning("place", "place"))
    take_codes(reading, "#", _THEMES, _DOMAINS)
    take_codes(reading, "+", _SUPPORTS)
    take_codes(reading, "~", Meaning("with_whom", "with_whom"))
    if take_who(reading, lambda word: reading.key("contact_kind", word) is None):
        take_bare_length(reading)
    take_front(reading, take_length, take_time, take_kind)
    # No support: a job that was found is no proof of help with finding it.
    hint(reading, reading.tokens, _THEMES)
    reading.rest(reading.tokens, "facts")
    read_impression(reading)
    settle_domains(reading)
    if "kind" not in reading.fields:
        short = reading.fields.get("minutes", 0) <= SHORT_TALK
        reading.put("kind", "check_in" if short else "gesprek")


def read_tally(reading: Reading) -> None:
    """``gang 3 12-13 10:20``: nobody is named and nothing is told."""
    take_follow_up(reading, allowed=False)
    take_day(reading)
    left: list[Token] = []
    while reading.tokens:
        word = reading.tokens[0].bare
        number = _COUNT.fullmatch(word)
        band = reading.key("age_band", word)
        if number is not None and reading.room("count"):
            reading.take(1, "count", int(number[1]))
        elif band is not None and reading.room("age_band"):
            reading.take(1, "age_band", band)
        elif not take_time(reading):
            left.append(reading.tokens.pop(0))
    if left:
        reading.complain("tally.unreadable", "count", left)
        reading.rest(left, "facts")


def read_early_signal(reading: Reading) -> None:
    """``signaal ryan thuis onveilig``: about a youth, a group, or nobody by name.

    A word in lower case that is no known name is not taken for somebody new: it is part of
    what was noticed. A capital or quotation marks make somebody new, unless the word means
    something itself ("Pesten in 2b").
    """
    split_impression(reading)
    take_follow_up(reading, allowed=True)
    take_day(reading)
    take_codes(reading, "#", _TOPIC, _ONE_DOMAIN)
    if not take_group(reading):
        take_who(reading, lambda word: word[:1].isupper() and not means_something(reading, word))
    take_front(reading, take_time)
    noted = list(reading.tokens)
    hint(reading, noted, _TOPIC, _ONE_DOMAIN, _SOURCE)
    reading.rest(noted, "facts")
    read_impression(reading)
    if noted and reading.room("topic"):
        reading.put("topic", "anders")
    if topic := reading.fields.get("topic"):
        code = reading.codes.code("early_signal", topic)
        reading.put("sort", code.sort)
        if code.life_domain and reading.room("life_domains"):
            reading.put("life_domains", code.life_domain)


def read_activity(reading: Reading) -> None:
    """``activiteit voetbal 60m 14m 9j @plein | ging goed``."""
    split_impression(reading)
    take_follow_up(reading, allowed=False)
    take_day(reading)
    take_codes(reading, "@", Meaning("place", "place"))
    take_codes(reading, "#", _THEMES)
    titled = take_heads(reading)
    hint(
        reading,
        titled,
        Meaning("activity_kind", "kind"),
        Meaning("programme", "programme"),
        _THEMES,
    )
    if reading.rest(titled, "title") and reading.room("kind"):
        reading.put("kind", "anders")
    read_impression(reading)


def read_support(reading: Reading) -> None:
    """``steun ryan bijbaan``, ``steun school klas uitgestuurd``, ``steun verbinding ouders``."""
    take_follow_up(reading, allowed=False)
    take_day(reading)
    group = take_support_group(reading)
    item = Meaning(group, "item")
    if group == "support_pupil":
        take_who(
            reading,
            lambda word: word[:1].isupper() and reading.key(group, word) is None,
        )
    take_codes(reading, "+", item)
    take_front(reading, take_length, take_time)
    hint_longest(reading, item)
    noted = list(reading.tokens)
    if reading.rest(noted, "facts") and reading.room("item"):
        reading.complain("support.unknown", "item", noted)


def read_trajectory(reading: Reading) -> None:
    """``traject ryan mentor spijbelt veel``: who brought the youth in may be left out."""
    take_follow_up(reading, allowed=False)
    take_day(reading)
    take_who(reading, lambda word: reading.key("referred_by", word) is None)
    if reading.tokens and (key := reading.key("referred_by", reading.tokens[0].bare)):
        reading.take(1, "referred_by", key)
    reading.rest(reading.tokens, "facts")


def read_goal(reading: Reading) -> None:
    """``doel ryan zelf een bijbaan vinden``: the words are the youth's own, signs and all."""
    take_follow_up(reading, allowed=False)
    take_who(reading, lambda _word: True)
    reading.rest(reading.tokens, "facts")


READERS: dict[Entry, Callable[[Reading], None]] = {
    Entry.CONTACT: read_contact,
    Entry.TALLY: read_tally,
    Entry.EARLY_SIGNAL: read_early_signal,
    Entry.ACTIVITY: read_activity,
    Entry.SUPPORT: read_support,
    Entry.TRAJECTORY: read_trajectory,
    Entry.GOAL: read_goal,
}
