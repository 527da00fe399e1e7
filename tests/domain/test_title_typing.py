from __future__ import annotations

import pytest

from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.title_typing import begins_activity, goes_with, title_fragment


@pytest.mark.parametrize(
    ("line", "letters"),
    [
        ("a k", "k"),
        ("activiteit zaal", "zaal"),
        ("a koken met", "koken met"),
        ("a koken ", "koken"),
        ("a ", None),
        ("a koken 14m", None),
        ("a koken @plein", None),
        ("ko", None),
        ("s ko", None),
    ],
)
def test_the_letters_of_a_title_are_those_at_the_end_of_an_activity(
    line: str, letters: str | None
) -> None:
    found = title_fragment(line, len(line))
    assert (found.letters if found else None) == letters


def test_under_its_tab_an_activity_needs_no_word_before_the_title() -> None:
    found = title_fragment("ko", 2, tab=Entry.ACTIVITY)
    assert found is not None
    assert (found.start, found.end, found.letters) == (0, 2, "ko")


def test_a_cursor_within_the_line_asks_for_no_title() -> None:
    assert title_fragment("a koken", 4) is None


def test_a_title_goes_with_letters_that_begin_one_of_its_words() -> None:
    assert goes_with("Zaalvoetbal meiden", "zaal")
    assert goes_with("Zaalvoetbal meiden", "MEI")
    assert not goes_with("Zaalvoetbal meiden", "voetbal")


@pytest.mark.parametrize(
    ("text", "tab", "begins"),
    [
        ("a ", None, True),
        ("activiteit ", None, True),
        ("", Entry.ACTIVITY, True),
        ("a", None, False),
        ("", None, False),
        ("a koken ", None, False),
        ("a k", None, False),
        ("a ", Entry.SUPPORT, False),
        ("ryan ", None, False),
    ],
)
def test_where_an_activity_begins(text: str, tab: Entry | None, begins: bool) -> None:  # noqa: FBT001  a case
    assert begins_activity(text, tab=tab) is begins
