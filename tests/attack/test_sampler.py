"""The noise is what its privacy proof takes it for: its distribution, and the epsilon of that."""

from __future__ import annotations

import os
import random
import secrets
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from jis_desktop.stats.noise import discrete_laplace
from tests.attack.goodness_of_fit import chi_square_p

if TYPE_CHECKING:
    from collections.abc import Callable

FULL = os.environ.get("ATTACK_SIZE") == "full"
DRAWS = 1_000_000 if FULL else 100_000
TOO_UNLIKELY = 1e-4
EPSILONS = [Fraction(1), Fraction(1, 2)]
REACH = 200
"""Noise beyond it comes less than once in 1e40 draws."""

each_epsilon = pytest.mark.parametrize("epsilon", EPSILONS, ids=str)


def bits() -> Callable[[int], int]:
    """At full size what production uses; else the same bits each time: red is red again."""
    return secrets.randbits if FULL else random.Random(2020).getrandbits  # noqa: S311  of a test


def rounded(scale: float, source: random.Random) -> int:
    """Continuous Laplace noise, rounded: the usual shortcut."""
    return round(source.expovariate(1 / scale) * source.choice((-1, 1)))


@each_epsilon
def test_the_sampler_fits_the_exact_distribution(epsilon: Fraction) -> None:
    source = bits()
    draws = (discrete_laplace(1 / epsilon, source) for _draw in range(DRAWS))
    assert chi_square_p(draws, 1 / epsilon) > TOO_UNLIKELY
