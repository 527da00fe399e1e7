from __future__ import annotations

import pytest

from jis_desktop.ui.activities.roll_jump import RollJump


def typed(keys: str) -> list[str | None]:
    jump = RollJump(frozenset("JNAR"))
    return [jump.taken(key) for key in keys]


@pytest.mark.parametrize(
    ("keys", "heard"),
    [
        ("ch", ["c", "ch"]),
        ("chn", ["c", "ch", None]),
        ("mar", ["m", "ma", None]),
        ("n", [None]),
        ("N", [None]),
        ("/noj", ["", "n", "no", None]),
        ("/ja", ["", "j", "ja"]),
        ("c-n", ["c", None, None]),
        ("/-", ["", None]),
        ("//n", ["", "", "n"]),
    ],
)
def test_two_letters_are_a_name_and_the_next_is_a_mark_again(
    keys: str, heard: list[str | None]
) -> None:
    assert typed(keys) == heard


def test_a_jump_that_ended_leaves_nothing_behind() -> None:
    jump = RollJump(frozenset("N"))
    jump.taken("c")
    jump.end()
    assert jump.taken("n") is None
