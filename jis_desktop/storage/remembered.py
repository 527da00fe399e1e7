"""What was read from the database and holds until a commit changes it. Knows no statement.

Opening 2,000 sealed names takes some 20 ms, and counting 50,000 contacts as long: too long for
every visit to a screen. Nobody else writes while this process has the profile's lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from jis_desktop.domain.young_person import KnownName

T = TypeVar("T")


class Remembered:
    """Answers of one opened database. Thread: the database worker only, as the database.

    Attributes:
        names: opened names, by youth.
    """

    def __init__(self) -> None:
        self.names: dict[UUID, KnownName] = {}
        self._answers: dict[str, tuple[frozenset[Kind], Any]] = {}

    def answer(self, name: str, kinds: frozenset[Kind], read: Callable[[], T]) -> T:
        """What was read under this name, or what is read now.

        Args:
            name: of the question.
            kinds: a commit that touches one of them makes the answer void.
            read: reads it; nothing that is not committed yet may be in it.
        """
        if name not in self._answers:
            self._answers[name] = kinds, read()
        answer: T = self._answers[name][1]
        return answer

    def forget(self, touched: Mapping[Kind, frozenset[UUID]]) -> None:
        """Drop what a commit changed."""
        for youth in touched.get(Kind.YOUNG_PERSON, ()):
            self.names.pop(youth, None)
        self._answers = {
            name: (kinds, answer)
            for name, (kinds, answer) in self._answers.items()
            if kinds.isdisjoint(touched)
        }
