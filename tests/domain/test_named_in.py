from __future__ import annotations

import pytest

from jis_desktop.domain.named_in import names_any, naming_pattern


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Noor was er", True),
        ("noor's moeder", True),
        ("met NOOR, daarna", True),
        ("Nöor", True),
        ("noorden", False),
        ("in Hoorn", False),
        ("Noor van den Berg", True),
        ("", False),
    ],
)
def test_a_name_is_found_as_a_whole_word(text: str, named: bool) -> None:  # noqa: FBT001  a table
    assert names_any(text, ["Noor"]) is named


def test_a_longer_name_is_one_find() -> None:
    pattern = naming_pattern(["Noor", "Noor van Dam"])
    assert pattern is not None
    assert pattern.findall("noor van dam en noor") == ["noor van dam", "noor"]


def test_no_name_names_nobody() -> None:
    assert naming_pattern(["", " "]) is None
    assert not names_any("Noor", [])
