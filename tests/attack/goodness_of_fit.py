"""Pearson's chi-square for draws of whole numbers against their exact distribution."""

from __future__ import annotations

import math
from collections import Counter
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

EXPECTED = 20
"""The fewest draws that a cell has to expect; the tails beyond are one cell each."""


def exact(x: int, scale: Fraction) -> Decimal:
    """The probability of x under the discrete Laplace distribution, to 50 digits."""
    with localcontext(prec=50):
        q = (-Decimal(scale.denominator) / scale.numerator).exp()
        return (1 - q) / (1 + q) * q ** abs(x)


def tail(x: int, scale: Fraction) -> Decimal:
    """The probability of x and all above it, for x > 0."""
    with localcontext(prec=50):
        q = (-Decimal(scale.denominator) / scale.numerator).exp()
        return q**x / (1 + q)


def chi_square_p(draws: Iterable[int], scale: Fraction) -> float:
    """How probable draws that fit no better are, if they come from that distribution."""
    found = Counter(draws)
    size = found.total()
    edge = 1
    while size * tail(edge + 1, scale) >= EXPECTED:
        edge += 1
    cells = {x: exact(x, scale) for x in range(1 - edge, edge)}
    cells |= dict.fromkeys((-edge, edge), tail(edge, scale))
    seen = Counter(dict.fromkeys(cells, 0))
    for x, times in found.items():
        seen[max(-edge, min(edge, x))] += times
    statistic = sum((seen[x] - size * float(p)) ** 2 / (size * float(p)) for x, p in cells.items())
    return even_chi_square_tail(statistic, len(cells) - 1)


def even_chi_square_tail(statistic: float, freedom: int) -> float:
    """The upper tail of chi-square for an even number of degrees of freedom.

    A Poisson sum (Abramowitz and Stegun 26.4.21); cells on both sides of 0 make it even.
    """
    assert freedom % 2 == 0
    half = statistic / 2
    log_terms = (j * math.log(half) - math.lgamma(j + 1) - half for j in range(freedom // 2))
    return math.fsum(map(math.exp, log_terms)) if half else 1.0
