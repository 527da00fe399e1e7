"""Seeded chance: the same seed gives the same year on every machine. Never for secrets."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


@dataclass(frozen=True)
class Seed:
    """Where chance begins; every part of the plan has dice of its own."""

    number: int

    def dice(self, *parts: str | int) -> random.Random:
        """Dice for one part, apart from all others."""
        name = "/".join(str(part) for part in (self.number, *parts))
        return random.Random(name)  # noqa: S311  a demo must be the same each time


def chance(dice: random.Random, percent: int) -> bool:
    """True in so many of a hundred."""
    return dice.randrange(100) < percent


def weighted(dice: random.Random, choices: dict[T, int]) -> T:
    """One of the choices, as often as its weight says."""
    return dice.choices(list(choices), list(choices.values()))[0]


def shared_out(total: int, weights: Sequence[int]) -> list[int]:
    """A total over shares by weight, the largest remainders first, adding up exactly.

    Args:
        total: what to share out; 0 or more.
        weights: one a share; at least one is above 0.
    """
    whole = sum(weights)
    shares = [total * weight // whole for weight in weights]
    remainders = [total * weight % whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-remainders[place], place))
    for place in order[: total - sum(shares)]:
        shares[place] += 1
    return shares
