from __future__ import annotations

import secrets
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.stats.noise import WITHIN, _exp_above, discrete_laplace, margin

epsilons = st.fractions(Fraction(1, 50), 8, max_denominator=50)


def exp_minus(x: Fraction) -> Decimal:
    """exp(-x), in the digits of the context."""
    return (-Decimal(x.numerator) / x.denominator).exp()


def within(k: int, epsilon: Fraction) -> Decimal:
    """How often noise of scale 1/epsilon is within k, to 50 digits."""
    with localcontext(prec=50):
        q = exp_minus(epsilon)
        return 1 - 2 * q ** (k + 1) / (1 + q)


@pytest.mark.parametrize(
    ("epsilon", "k", "percent"), [(Fraction(1), 3, "97.3"), (Fraction(1, 2), 6, "96.2")]
)
def test_the_margins_of_the_tables(epsilon: Fraction, k: int, percent: str) -> None:
    assert margin(epsilon) == k
    assert f"{100 * within(k, epsilon):.1f}" == percent


@given(epsilons)
def test_a_margin_holds_the_noise_as_often_as_promised_and_a_smaller_one_does_not(
    epsilon: Fraction,
) -> None:
    k = margin(epsilon)
    assert within(k, epsilon) >= WITHIN
    assert k == 0 or within(k - 1, epsilon) < WITHIN


@given(st.fractions(0, 20, max_denominator=50))
def test_a_margin_rests_on_an_exponential_that_is_a_little_high_and_never_low(x: Fraction) -> None:
    with localcontext(prec=50):
        above = _exp_above(x)
        excess = Decimal(above.numerator) / above.denominator - exp_minus(x)
    assert -Decimal("1e-45") < excess < Decimal(2) ** -64


@pytest.mark.parametrize("wrong", [Fraction(0), Fraction(-1, 2)])
def test_neither_scale_nor_epsilon_is_0_or_less(wrong: Fraction) -> None:
    with pytest.raises(ValueError, match=str(wrong)):
        discrete_laplace(wrong, secrets.randbits)
    with pytest.raises(ValueError, match=str(wrong)):
        margin(wrong)


@given(st.fractions(Fraction(1, 20), 20, max_denominator=20))
def test_the_noise_is_a_whole_number_made_of_whole_numbers(scale: Fraction) -> None:
    asked: list[object] = []

    def bits(n: int) -> int:
        asked.append(n)
        return secrets.randbits(n)

    assert type(discrete_laplace(scale, bits)) is int
    assert {type(n) for n in asked} == {int}
