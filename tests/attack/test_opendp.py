"""Our noise beside that of OpenDP, which others have proven and reviewed."""

from __future__ import annotations

from fractions import Fraction
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

from tests.attack.goodness_of_fit import chi_square_p
from tests.attack.test_sampler import DIGITS, DRAWS, TOO_UNLIKELY, decimal, log_ratio

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.opendp


@pytest.fixture
def laplace(require: Callable[[object, str], None]) -> Callable[[Fraction], Any]:
    """OpenDP's integer Laplace noise of a scale, for a column of counts."""
    require(find_spec("opendp"), "OpenDP (the extra `attack`)")
    import opendp.prelude as dp  # noqa: PLC0415  only where it is there

    dp.enable_features("contrib")
    counts = dp.vector_domain(dp.atom_domain(T=int))
    return lambda scale: dp.m.make_laplace(counts, dp.l1_distance(T=int), scale=float(scale))


@pytest.mark.parametrize("youths", [1, 2, 3])
@pytest.mark.parametrize("scale", [Fraction(1), Fraction(2)], ids=str)
def test_epsilon_is_what_opendp_takes_it_for(
    laplace: Callable[[Fraction], Any], scale: Fraction, youths: int
) -> None:
    theirs = laplace(scale).map(youths)
    assert theirs == youths / scale
    assert abs(log_ratio(0, youths, scale=scale) - decimal(Fraction(theirs))) < DIGITS


def test_the_figure_of_the_design(laplace: Callable[[Fraction], Any]) -> None:
    assert laplace(Fraction(2)).map(3) == 1.5


@pytest.mark.parametrize("scale", [Fraction(1), Fraction(2)], ids=str)
def test_what_opendp_draws_fits_the_distribution_that_ours_is_held_to(
    laplace: Callable[[Fraction], Any], scale: Fraction
) -> None:
    assert chi_square_p(laplace(scale)([0] * DRAWS), scale) > TOO_UNLIKELY
