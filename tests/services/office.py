"""A workplace on the fake unit of work, with what a test wants to know of it. No test."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from jis_desktop.bootstrap import load_health_words, load_holidays, load_lists
from jis_desktop.domain.live_lists import LiveLists
from jis_desktop.domain.records import Draft
from jis_desktop.domain.school import Profile, School
from jis_desktop.ports import Workplace
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson, add_young_person
from tests.fakes.derived_keys import DerivedYouthKeys
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_letter_box import FakeLetterBox
from tests.fakes.fake_unit_of_work import FakeStore, FakeUnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator

LISTS, HOLIDAYS, HEALTH = load_lists(), load_holidays(), load_health_words()
SCHOOL = School(id=uuid4(), name="De Werf")
NOBODY = KnownYoungPerson(uuid4())
RYAN = NewYoungPerson(name="Ryan")
CONTROL_CHARACTER = "bijbaan\x07"
"""What no text may hold."""


def _stocked() -> FakeStore:
    profile = Profile(id=uuid4(), worker="Samira", organisation="Kade", device="abcdef01")
    return FakeStore(profile=profile, schools=[SCHOOL], commits=1)


@dataclass
class Office:
    """Samira's profile with one school, on a Tuesday in November 2026, at 14:05."""

    store: FakeStore = field(default_factory=_stocked)
    keys: DerivedYouthKeys = field(default_factory=lambda: DerivedYouthKeys(b"m" * 32))
    clock: FakeClock = field(default_factory=FakeClock)
    box: FakeLetterBox = field(default_factory=FakeLetterBox)

    def __post_init__(self) -> None:
        self.workplace = Workplace(
            lambda: FakeUnitOfWork(self.store, keys=self.keys, clock=self.clock),
            self.clock,
            LiveLists(LISTS.values()),
            FakeEntropy(),
            HOLIDAYS,
            self.keys,
            letter_box=self.box,
            health=HEALTH,
        )

    def youth(self, name: str = "Noor") -> KnownYoungPerson:
        """A youth who is known."""
        with self.workplace.unit() as unit:
            new = NewYoungPerson(name=name)
            person = add_young_person(new, unit=unit, workplace=self.workplace)
            unit.commit()
        return KnownYoungPerson(person.id)

    def draft(self) -> UUID:
        """A draft that is kept."""
        draft = Draft(id=uuid4(), form="capture", content="{}", saved_at=self.clock.now())
        self.store.drafts[draft.id] = (draft, None)
        return draft.id

    def all(self) -> dict[str, Any]:
        """Everything that is stored."""
        return {**vars(self.store.copied()), "fail_next": None}

    @contextmanager
    def nothing_kept(self) -> Iterator[UUID]:
        """The block stores nothing, leaves the draft it is given, and uses up no youth's key."""
        draft = self.draft()
        before = self.all()
        given, released = len(self.keys.given), len(self.keys.released)
        yield draft
        assert self.all() == before
        assert self.keys.released[released:] == self.keys.given[given:]
