"""Finding while typing, in the index that the window keeps in memory."""

from __future__ import annotations

import random
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from benchmarks.pairs import Pair
from jis_desktop.domain.records import Kind
from jis_desktop.domain.search_index import Note, SearchIndex
from jis_desktop.domain.young_person import KnownName
from jis_desktop.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

_SYLLABLES = "ra no mi sa le ja ka bi du fe lo zi ye ti ha".split()
_GATE_S, _LARGE_S = 0.020, 0.100
_QUERIES = 200
MOST = 40


def rows() -> Iterator[Pair]:
    """A laptop's ten years, the gate; and twenty times that."""
    for people, notes, limit, goal in (
        (2_000, 50_000, _GATE_S, 1.0),
        (20_000, 1_000_000, _LARGE_S, None),
    ):
        index, names = _filled(people, notes)
        times = [_timed(index, text) for text in _typed(names)]
        name = (
            f"find at every key: p95 at {people:,} youths, {notes:,} notes / {limit * 1e3:.0f} ms"
        )
        yield Pair(name, times, [limit], goal, "the limit", quantile=0.95)


def _timed(index: SearchIndex, text: str) -> float:
    begun = time.perf_counter()
    index.find(text, limit=MOST)
    return time.perf_counter() - begun


def _filled(people: int, notes: int) -> tuple[SearchIndex, list[str]]:
    chance = random.Random(5)
    words = _words()
    names = [
        KnownName(
            id=UUID(int=chance.getrandbits(128)),
            name="".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3)))).capitalize(),
            class_name=f"{chance.randint(1, 6)}{chance.choice('ABC')}",
        )
        for _ in range(people)
    ]
    index = SearchIndex()
    index.put_people(names)
    first = date(2016, 9, 1)
    index.add_notes(
        Note(
            kind=Kind.CONTACT,
            id=UUID(int=chance.getrandbits(128)),
            matched="note",
            text=" ".join(chance.choices(words, k=12)),
            day=first + timedelta(number % 3_000),
            youth=chance.choice(names).id,
        )
        for number in range(notes)
    )
    index.find("zzzz")  # the texts are put together at the first question
    return index, [known.name for known in names]


def _typed(names: list[str]) -> Iterator[str]:
    """Words and names as they grow letter by letter; one in three with a slip at its end."""
    chance = random.Random(6)
    words = _words()
    for _ in range(_QUERIES):
        word = chance.choice(words if chance.random() < 0.6 else names)
        word = f"{word[:-1]}x" if chance.random() < 0.3 else word
        yield from (word[:end] for end in range(2, len(word) + 1))


def _words() -> list[str]:
    text = resource_path("words", "nl.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip()]
