"""The integer noise that protects a count, exactly as its privacy proof has it. Adds it to nothing.

No float and no seed: whoever knows the low bits of a float, or the seed, reads the count
(Mironov 2012, "On Significance of the Least Significant Bits for Differential Privacy").
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

Bits = Callable[[int], int]
"""``bits(n)``: n >= 0 uniform random bits as an integer below 2**n; ``secrets.randbits``."""

WITHIN = Fraction(95, 100)
"""How often the noise is to lie within the margin that is shown with a figure."""

_ONE = Fraction(1)
_TIGHT = Fraction(1, 2**64)


def discrete_laplace(scale: Fraction, bits: Bits) -> int:
    """Draw x with probability proportional to exp(-|x| / scale); scale 1/epsilon protects a count.

    Args:
        scale: above 0.
        bits: the source of randomness.

    Source: Canonne, Kamath, Steinke 2020, "The Discrete Gaussian for Differential Privacy",
    algorithm 2.
    """
    if scale <= 0:
        raise ValueError(scale)
    while True:
        size = _geometric(scale.numerator, bits) // scale.denominator
        negative = bits(1) == 1
        if size or not negative:  # or 0 would come twice as often
            return -size if negative else size


def _geometric(scale: int, bits: Bits) -> int:
    """Draw x >= 0 with probability proportional to exp(-x / scale)."""
    rest = _below(scale, bits)
    while not _exp_coin(Fraction(rest, scale), bits):
        rest = _below(scale, bits)
    whole = 0
    while _exp_coin(_ONE, bits):
        whole += 1
    return rest + scale * whole


def _exp_coin(x: Fraction, bits: Bits) -> bool:
    """Heads with probability exp(-x), for x of 0 to 1 (algorithm 1 of the same paper)."""
    turn = 1
    while _below(x.denominator * turn, bits) < x.numerator:
        turn += 1
    return turn % 2 == 1


def _below(limit: int, bits: Bits) -> int:
    """Draw a uniform integer of 0 to limit - 1."""
    length = (limit - 1).bit_length()
    drawn = bits(length)
    while drawn >= limit:
        drawn = bits(length)
    return drawn


def margin(epsilon: Fraction) -> int:
    """The smallest k for which noise of scale 1/epsilon is within k in at least 95 %.

    3 for epsilon 1 (97.3 %) and 6 for epsilon 1/2 (96.2 %). With q = exp(-epsilon) the noise is
    outside k with probability 2 q**(k + 1) / (1 + q); q is taken a little high, so that a margin
    is never too small.

    Args:
        epsilon: above 0.
    """
    if epsilon <= 0:
        raise ValueError(epsilon)
    q = _exp_above(epsilon)
    outside = 2 * q / (1 + q)
    k = 0
    while outside > 1 - WITHIN:
        outside *= q
        k += 1
    return k


def _exp_above(x: Fraction) -> Fraction:
    """Above exp(-x) by less than 2**-64: its series, cut off after a term below that is added."""
    total, term, turn = _ONE, _ONE, 0
    while turn % 2 or term >= _TIGHT:
        turn += 1
        term *= x / turn
        total += -term if turn % 2 else term
    return total
