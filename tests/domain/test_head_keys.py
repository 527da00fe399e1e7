from __future__ import annotations

import pytest

from jis_desktop.domain.head_keys import counts_text, heads_text
from jis_desktop.domain.length_keys import LengthKeys
from tests.domain.line_tables import read

BASE = "activiteit koken "


def typed(keys: str) -> str:
    """The line after those keys, one at a time, behind a chosen title; ``<`` takes one back."""
    line = BASE
    heads = LengthKeys()
    heads.start(BASE, heads_text)
    for key in keys:
        line = heads.edited(line[:-1] if key == "<" else line + key)
    return line.removeprefix(BASE)


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("14", "14meisjes"),
        ("14 ", "14meisjes "),
        ("14 9", "14m 9j"),
        ("14 9 2", "14m 9j 2x"),
        ("14 9 @plein", "14m 9j @plein"),
        ("14 9 | ging goed", "14m 9j | ging goed"),
        ("0 9", "0m 9j"),
        ("14m 9j", "14m 9j"),
        ("60m", "60m"),
        ("10:20", "10:20"),
        ("1500", "1500"),
        ("met soep", "met soep"),
        ("14 9<<", "14meisjes"),
        ("14<<", ""),
    ],
)
def test_bare_counts_are_girls_boys_and_others(keys: str, line: str) -> None:
    assert typed(keys) == line


@pytest.mark.parametrize(
    ("keys", "heads"), [("14", (14, None, None)), ("14 9", (14, 9, None)), ("3 4 1", (3, 4, 1))]
)
def test_what_stands_there_reads_as_these_heads_and_no_length(
    keys: str, heads: tuple[int | None, ...]
) -> None:
    found = read(BASE + typed(keys))
    assert (found.girls, found.boys, found.others) == heads
    assert (found.minutes, found.title) == (None, "koken")


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("14 9", "14m 9j"),
        ("14", "14meisjes"),
        ("14 @plein", "14meisjes @plein"),
        ("14 9 2", "14m 9j 2x"),
        ("14 9 voetbal", "14m 9j voetbal"),
        ("5 tegen 5", "5 tegen 5"),
        ("3v3 toernooi", "3v3 toernooi"),
        ("voetbal 14 9", "voetbal 14 9"),
        ("60m", "60m"),
    ],
)
def test_before_a_title_one_number_may_be_the_title_s(keys: str, line: str) -> None:
    assert counts_text(keys) == line
