"""A young person as a worker knows one: a first name is enough. Never a BSN."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_name, clean_optional_name, fold

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

YOUNGEST, OLDEST = 10, 27
"""Youth work reaches 10 to 23 (paper L92-93); the training "Gentlemen" goes to 27 (L1039)."""

SCHOOL_YEARS = range(1, 8)


@dataclass(frozen=True, kw_only=True)
class YoungPerson:
    """Who it is about; everything but the name may be left out.

    Attributes:
        name: first name or nickname, the only required field.
        nickname: a second name to be found by.
        class_name: "3C".
        school_year: 1 to 7.
        gender: key of the list ``gender``.
        birth_year: four digits, where it is known and needed.
    """

    id: UUID
    name: str
    registered_on: date
    nickname: str = ""
    school_id: UUID | None = None
    class_name: str = ""
    school_year: int | None = None
    gender: str | None = None
    birth_year: int | None = None

    def checked(self) -> YoungPerson:
        """The same person with the typed texts cleaned.

        Raises:
            InputError: a text or figure that cannot be; ``field`` names it.
        """
        if self.school_year is not None and self.school_year not in SCHOOL_YEARS:
            raise InputError("young_person.school_year", field="school_year", limit=7)
        self._check_age()
        return replace(
            self,
            name=clean_name(self.name, field="name"),
            nickname=clean_optional_name(self.nickname, field="nickname"),
            class_name=_as_written(clean_optional_name(self.class_name, field="class_name")),
        )

    def _check_age(self) -> None:
        if self.birth_year is None:
            return
        age = self.registered_on.year - self.birth_year
        # A birth year alone leaves one year of doubt on either side.
        if not YOUNGEST - 1 <= age <= OLDEST + 1:
            raise InputError(
                "young_person.birth_year", field="birth_year", youngest=YOUNGEST, oldest=OLDEST
            )


def _as_written(class_name: str) -> str:
    """Schools write "3C", also where a quick line says "3c"; other names of classes stay."""
    return class_name.upper() if class_name[:1].isdigit() else class_name


@dataclass(frozen=True, kw_only=True)
class KnownName:
    """The little that is needed to recognise somebody while typing."""

    id: UUID
    name: str
    nickname: str = ""
    class_name: str = ""
    school_id: UUID | None = None

    @property
    def label(self) -> str:
        """How lists show the person: "Ryan · 3C"."""
        return f"{self.name} · {self.class_name}" if self.class_name else self.name

    def answers_to(self, word: str) -> bool:
        """Whether a typed word is exactly this name or nickname, accents and case folded."""
        folded = fold(word)
        return bool(folded) and folded in {fold(self.name), fold(self.nickname)}

    def starts_with(self, letters: str) -> bool:
        """Whether a word of the name or nickname begins with these letters."""
        folded = fold(letters.strip())
        words = f"{fold(self.name)} {fold(self.nickname)}".split()
        return bool(folded) and (
            fold(self.name).startswith(folded) or any(w.startswith(folded) for w in words)
        )
