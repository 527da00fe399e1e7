from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.services.demo.dice import Seed, shared_out

FIRST_FOUR = [91, 47, 25, 31]


@given(total=st.integers(0, 10_000), weights=st.lists(st.integers(1, 50), min_size=1, max_size=60))
def test_shares_add_up_and_none_is_off_by_more_than_one(total: int, weights: list[int]) -> None:
    shares = shared_out(total, weights)
    assert sum(shares) == total
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share - total * weight / sum(weights)) < 1


def test_dice_of_one_part_do_not_move_those_of_another() -> None:
    first = Seed(1).dice("a")
    first.random()
    assert Seed(1).dice("b").random() == Seed(1).dice("b").random()
    assert Seed(1).dice("a", 1).random() != Seed(1).dice("a", 2).random()


def test_the_seed_gives_the_same_on_every_machine() -> None:
    dice = Seed(2022).dice("x")
    assert [dice.randrange(100) for _ in range(4)] == FIRST_FOUR
