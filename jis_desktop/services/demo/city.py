"""Who works where in the demo's city, and how its exact figures are shared out over workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jis_desktop.services.demo.calendar import FIRST, JOINED_LATER, school_days
from jis_desktop.services.demo.dice import shared_out

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.services.demo.dice import Seed
    from jis_desktop.services.demo.stock import PlannedSchool, Stock

ACTIVITIES: Final = 2_814
"""The paper says more than 2,800 (L694)."""
COACHED_GIRLS, COACHED_BOYS = 225, 184
"""409, of whom 55 percent girls: reading R1 of the paper's figure (L700-711), an assumption."""
COACHED: Final = COACHED_GIRLS + COACHED_BOYS
OTHERS: Final = 611
"""Youths whom a worker knows by name and does not coach: ours."""
STARTED: Final = 20
"""Schools that took part from the beginning (paper L195)."""
_WEEKDAYS: Final = 5


@dataclass(frozen=True, kw_only=True)
class Worker:
    """A youth worker with the parts of the city's figures that are theirs.

    Attributes:
        number: from 0.
        schools: the own one, and for some a second from January.
        since: the first day of work in school.
        coached: the genders of those coached.
        others: how many more are known by name.
        activities: how many there were.
    """

    number: int
    name: str
    organisation: str
    district: str
    schools: tuple[PlannedSchool, ...]
    since: date
    coached: tuple[str, ...]
    others: int
    activities: int

    def days(self, *, since: date | None = None) -> list[date]:
        """The days in school, in order: each worker has one weekday elsewhere, never Friday."""
        elsewhere = (2 * self.number + 2) % _WEEKDAYS
        elsewhere = 0 if elsewhere == _WEEKDAYS - 1 else elsewhere
        days = school_days(since=max(self.since, since or self.since))
        return [day for day in days if day.weekday() != elsewhere]


def workers_of(stock: Stock, seed: Seed) -> tuple[Worker, ...]:
    """All workers; big schools have two, and what they do adds up to the city's figures."""
    posts = _posts(stock)
    weights = [2 if place < STARTED else 1 for place in posts]
    genders = ["meisje"] * COACHED_GIRLS + ["jongen"] * COACHED_BOYS
    seed.dice("genders").shuffle(genders)
    coached = iter(genders)
    parts = zip(
        posts,
        stock.workers,
        shared_out(COACHED, weights),
        shared_out(OTHERS, weights),
        shared_out(ACTIVITIES, _uneven(weights, seed)),
        strict=True,
    )
    return tuple(
        Worker(
            number=number,
            name=name,
            organisation=stock.organisations[stock.schools[place].organisation].name,
            district=stock.schools[place].district,
            schools=_schools(stock, place, first=posts.index(place) == number),
            since=FIRST if place < STARTED else JOINED_LATER,
            coached=tuple(next(coached) for _ in range(pupils)),
            others=others,
            activities=activities,
        )
        for number, (place, name, pupils, others, activities) in enumerate(parts)
    )


def _posts(stock: Stock) -> list[int]:
    """The school of each worker, as its place in the list."""
    return [
        place for place, school in enumerate(stock.schools) for _ in range(2 if school.big else 1)
    ]


def _uneven(weights: list[int], seed: Seed) -> list[int]:
    """Some do more group work than others."""
    dice = seed.dice("activities")
    return [weight * dice.randint(85, 115) for weight in weights]


def _schools(stock: Stock, place: int, *, first: bool) -> tuple[PlannedSchool, ...]:
    """The own school; an organisation's first worker also helps where it came last."""
    own = stock.schools[place]
    alike = [school for school in stock.schools if school.organisation == own.organisation]
    return (own, alike[-1]) if first and own == alike[0] else (own,)
