"""One slip apart, compared with writing every slip out."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from jis_desktop.domain.near_words import SHORTEST, is_slip, slips_of

WORDS = st.text("abz' é", max_size=8)


@given(WORDS, WORDS)
@example("sara", "sarah")
@example("sara", "saar")
@example("sara", "sar'")
@example("aaaa", "aaaaa")
def test_two_words_are_a_slip_apart_where_one_is_among_the_slips_of_the_other(
    one: str, other: str
) -> None:
    assert is_slip(one, other) == (len(other) >= SHORTEST and other in slips_of(one))


@given(st.text("abcdé", min_size=SHORTEST, max_size=8), st.data())
def test_every_slip_of_a_word_is_one(word: str, data: st.DataObject) -> None:
    slip = data.draw(st.sampled_from(sorted(slips_of(word))))
    assert is_slip(word, slip) == (len(slip) >= SHORTEST)
