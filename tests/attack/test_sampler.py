"""The noise is what its privacy proof takes it for: its distribution, and the epsilon of that."""

from __future__ import annotations

import os
import random
import secrets
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from jis_desktop.stats.noise import _geometric, discrete_laplace
from tests.attack.goodness_of_fit import chi_square_p, even_chi_square_tail, exact

if TYPE_CHECKING:
    from collections.abc import Callable

FULL = os.environ.get("ATTACK_SIZE") == "full"
DRAWS = 1_000_000 if FULL else 100_000
TOO_UNLIKELY = 1e-4
REACH = 300
"""Noise beyond it comes less than once in 1e50 draws."""
DIGITS = Decimal("1e-25")

EPSILONS = [Fraction(1), Fraction(1, 2)]
each_epsilon = pytest.mark.parametrize("epsilon", EPSILONS, ids=str)


def source() -> random.Random:
    """At full size what production uses; else the same bits each time: red is red again."""
    return secrets.SystemRandom() if FULL else random.Random(1)  # noqa: S311  of a test


def ours(scale: Fraction) -> Callable[[], int]:
    """The sampler that ships."""
    bits = source().getrandbits
    return lambda: discrete_laplace(scale, bits)


def rounded(scale: Fraction) -> Callable[[], int]:
    """The usual shortcut: continuous Laplace noise, rounded."""
    chance = source()
    return lambda: round(chance.expovariate(float(1 / scale)) * chance.choice((-1, 1)))


def too_narrow(scale: Fraction) -> Callable[[], int]:
    """A scale that is 5 % off."""
    return ours(scale * Fraction(95, 100))


def zero_twice(scale: Fraction) -> Callable[[], int]:
    """Size and sign drawn apart, so that 0 comes as +0 and as -0."""
    bits = source().getrandbits
    return lambda: (1 - 2 * bits(1)) * (_geometric(scale.numerator, bits) // scale.denominator)


def drawn(sampler: Callable[[], int]) -> list[int]:
    """As many draws as the test is to have."""
    return [sampler() for _draw in range(DRAWS)]


def decimal(number: Fraction) -> Decimal:
    """The same number."""
    return Decimal(number.numerator) / number.denominator


def log_ratio(count: int, neighbour: int, *, scale: Fraction) -> Decimal:
    """The most that any published figure can say for one count against the other."""
    with localcontext(prec=50):
        figures = range(min(count, neighbour) - REACH, max(count, neighbour) + REACH + 1)
        logs = ((exact(x - count, scale) / exact(x - neighbour, scale)).ln() for x in figures)
        return max(abs(log) for log in logs)


@pytest.mark.parametrize("epsilon", [*EPSILONS, Fraction(3, 2)], ids=str)
def test_the_sampler_fits_the_exact_distribution(epsilon: Fraction) -> None:
    assert chi_square_p(drawn(ours(1 / epsilon)), 1 / epsilon) > TOO_UNLIKELY


@each_epsilon
@pytest.mark.parametrize("wrong", [rounded, too_narrow, zero_twice])
def test_control_a_wrong_sampler_does_not(
    epsilon: Fraction, wrong: Callable[[Fraction], Callable[[], int]]
) -> None:
    assert chi_square_p(drawn(wrong(1 / epsilon)), 1 / epsilon) < TOO_UNLIKELY


@pytest.mark.parametrize(
    ("statistic", "p"), [(0.0, 1.0), (3.940, 0.95), (18.307, 0.05), (23.209, 0.01)]
)
def test_the_tail_of_chi_square_is_that_of_the_tables(statistic: float, p: float) -> None:
    assert even_chi_square_tail(statistic, 10) == pytest.approx(p, abs=2e-5)


@pytest.mark.parametrize("scale", [Fraction(1), Fraction(2), Fraction(7, 3)], ids=str)
def test_the_exact_distribution_adds_up_to_one(scale: Fraction) -> None:
    assert abs(sum(exact(x, scale) for x in range(-REACH, REACH + 1)) - 1) < DIGITS


@each_epsilon
def test_no_figure_tells_one_youth_apart_by_more_than_epsilon(epsilon: Fraction) -> None:
    told = [log_ratio(count, count + 1, scale=1 / epsilon) for count in (0, 1, 7)]
    assert max(told) - decimal(epsilon) < DIGITS


@each_epsilon
def test_control_with_too_little_noise_a_figure_tells_more(epsilon: Fraction) -> None:
    assert log_ratio(0, 1, scale=Fraction(95, 100) / epsilon) > decimal(epsilon)
