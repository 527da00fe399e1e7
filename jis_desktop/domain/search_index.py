"""Everything that can be found, in memory only: it is gone with the process, and in no backup.

People are found by name, nickname and class; notes by any part of a word. Accents and case are
folded, and where nothing fits, one slip of the finger is forgiven. Knows no storage.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from jis_desktop.domain.near_words import slips_of
from jis_desktop.domain.records import Found, Kind
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from uuid import UUID

    from jis_desktop.domain.young_person import KnownName

SHORTEST = 2
_CHUNK = 4_096
_END = "\n"


@dataclass(frozen=True, slots=True)
class Note:
    """A record's texts.

    Attributes:
        matched: as of `records.Found`.
        youth: whose name stands before it; None for nobody.
        text: all texts of the record.
        title: shown where it is about nobody.
    """

    kind: Kind
    id: UUID
    matched: str
    text: str
    day: date | None = None
    youth: UUID | None = None
    title: str = ""


class SearchIndex:
    """What is known so far. Not for two threads at once."""

    def __init__(self) -> None:
        self._people: dict[UUID, _Person] = {}
        self._beginnings: dict[str, set[UUID]] = {}
        self._chunks: list[_Chunk] = []
        self._gone: set[UUID] = set()
        self._newer: dict[UUID, Note] = {}
        self._vocabulary: set[str] = set()

    def put_people(self, names: Iterable[KnownName]) -> None:
        """Know these people, and nobody else."""
        self._people = {known.id: _Person(known) for known in names}
        self._beginnings = {}
        for person in self._people.values():
            for word in person.words:
                for end in range(SHORTEST, len(word) + 1):
                    self._beginnings.setdefault(word[:end], set()).add(person.known.id)

    def add_notes(self, notes: Iterable[Note]) -> None:
        """Add older notes than those that are there, newest first."""
        for note in notes:
            if note.id in self._gone or note.id in self._newer:
                continue  # read before it was changed
            if not self._chunks or self._chunks[-1].full:
                self._chunks.append(_Chunk())
            self._chunks[-1].add(note)
            self._vocabulary.update(fold(note.text).split())

    def change_notes(self, notes: Iterable[Note], *, gone: Iterable[UUID] = ()) -> None:
        """Take note of records that were written, and of those that are there no more."""
        for note in notes:
            self._gone.add(note.id)
            self._newer.pop(note.id, None)
            self._newer[note.id] = note
            self._vocabulary.update(fold(note.text).split())
        removed = set(gone)
        if removed:
            self._drop(removed)

    def _drop(self, removed: set[UUID]) -> None:
        """Hold no word of these any more: whoever was erased must not stay in memory either."""
        self._gone |= removed
        for record_id in removed:
            self._newer.pop(record_id, None)
        self._chunks = [chunk.without(removed) for chunk in self._chunks]
        words = {word for chunk in self._chunks for word in chunk.words()}
        for note in self._newer.values():
            words.update(fold(note.text).split())
        self._vocabulary = words

    def find(self, text: str, *, limit: int = 50) -> list[Found]:
        """What fits best: people first, then notes, newest first.

        Args:
            text: words that all have to be there; fewer than two letters find nothing.
            limit: at most so many.
        """
        words = [word for word in fold(text).split() if word]
        if not words or max(map(len, words)) < SHORTEST:
            return []
        people = [self._found_person(person) for person in self._find_people(words)][:limit]
        notes = islice(self._find_notes(words), limit - len(people))
        latest = sorted(notes, key=lambda note: note.day or date.min, reverse=True)
        return people + [self._found_note(note) for note in latest]

    def _find_people(self, words: list[str]) -> list[_Person]:
        fitting = [p for p in self._people.values() if p.holds(words)]
        if not fitting:
            near = [self._near_people(word) for word in words]
            both = set.intersection(*near) if near else set()
            fitting = [self._people[one] for one in both]
        return sorted(fitting, key=lambda person: person.rank(words))

    def _near_people(self, word: str) -> set[UUID]:
        found = set(self._beginnings.get(word, ()))
        for slip in slips_of(word):
            found |= self._beginnings.get(slip, set())
        return found

    def _find_notes(self, words: list[str]) -> Iterator[Note]:
        found = False
        for note in self._exact_notes(words):
            found = True
            yield note
        if not found:
            longest = max(words, key=len)
            others = [word for word in words if word != longest]
            for slip in sorted(slips_of(longest) & self._vocabulary):
                yield from self._exact_notes([slip, *others])

    def _exact_notes(self, words: list[str]) -> Iterator[Note]:
        needle, *others = sorted(words, key=len, reverse=True)
        for note in reversed(self._newer.values()):
            folded = fold(note.text)
            if needle in folded and self._all_in(others, note, folded):
                yield note
        for chunk in self._chunks:
            for note, folded in chunk.find(needle):
                if note.id not in self._gone and self._all_in(others, note, folded):
                    yield note

    def _all_in(self, words: list[str], note: Note, folded: str) -> bool:
        person = self._people.get(note.youth) if note.youth else None
        return all(word in folded or (person and person.holds([word])) for word in words)

    def _found_person(self, person: _Person) -> Found:
        known = person.known
        return Found(kind=Kind.YOUNG_PERSON, id=known.id, title=known.label, matched="name")

    def _found_note(self, note: Note) -> Found:
        person = self._people.get(note.youth) if note.youth else None
        title = person.known.label if person else note.title
        return Found(
            kind=note.kind,
            id=note.id,
            title=title,
            matched=note.matched,
            day=note.day,
            text=note.text,
            young_person_id=note.youth,
        )


class _Person:
    """Somebody with the folded words that they are found by."""

    def __init__(self, known: KnownName) -> None:
        self.known = known
        self.words = tuple(fold(f"{known.name} {known.nickname} {known.class_name}").split())
        self.text = " ".join(self.words)

    def holds(self, words: list[str]) -> bool:
        """Whether every word is part of one of these."""
        return all(word in self.text for word in words)

    def rank(self, words: list[str]) -> tuple[int, str]:
        """Exactly so called first, then so beginning, then the rest; each by name."""
        if " ".join(words) in {fold(self.known.name), fold(self.known.nickname)}:
            order = 0
        else:
            begins = all(any(mine.startswith(word) for mine in self.words) for word in words)
            order = 1 if begins else 2
        return order, self.text


class _Chunk:
    """Some thousands of notes as one text, newest first, so that one search goes over all."""

    def __init__(self) -> None:
        self._notes: list[Note] = []
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._length = 0
        self._text = ""

    @property
    def full(self) -> bool:
        """Whether the next note belongs in another one."""
        return len(self._notes) >= _CHUNK

    def add(self, note: Note) -> None:
        """Add an older note."""
        folded = fold(note.text).replace(_END, " ")
        self._notes.append(note)
        self._starts.append(self._length)
        self._parts.append(folded)
        self._length += len(folded) + 1
        self._text = ""

    def without(self, removed: set[UUID]) -> _Chunk:
        """The same without these notes."""
        if not any(note.id in removed for note in self._notes):
            return self
        rest = _Chunk()
        for note in self._notes:
            if note.id not in removed:
                rest.add(note)
        return rest

    def words(self) -> Iterator[str]:
        """Every folded word of its notes."""
        for part in self._parts:
            yield from part.split()

    def find(self, needle: str) -> Iterator[tuple[Note, str]]:
        """Every note that holds it, with its folded text, each once."""
        if not self._text and self._parts:
            self._text = _END.join(self._parts)
        place = self._text.find(needle)
        while place >= 0:
            at = bisect_right(self._starts, place) - 1
            yield self._notes[at], self._parts[at]
            following = at + 1
            if following == len(self._notes):
                return
            place = self._text.find(needle, self._starts[following])
