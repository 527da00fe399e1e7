from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.named_in import names_any
from jis_desktop.domain.redaction import parts_of_name, strike, times_named
from jis_desktop.domain.text_rules import fold


@pytest.mark.parametrize(
    ("text", "names", "read"),
    [
        ("ruzie met Noor", ["Noor"], "ruzie met […]"),
        ("NOOR's broer, nöor!", ["Noor"], "[…]'s broer, […]!"),
        ("in Noordwijk", ["Noor"], "in Noordwijk"),
        ("Noor van Dam en Dam", ["Noor", "Noor van Dam", "Dam"], "[…] en […]"),
        ("bel 06-12345678", ["06-12345678"], "bel […]"),
        ("Æsa en Zoë\u0308", ["aesa", "zoe"], "[…] en […]"),
        ("niets", [], "niets"),
    ],
)
def test_names_are_struck_as_whole_words(text: str, names: list[str], read: str) -> None:
    assert strike(text, names, instead="[…]") == read


@given(
    st.lists(st.sampled_from(["Noor", "Zoë", "Łukasz", " ", "-", "de", "moord", "e\u0301"])),
    st.lists(st.sampled_from(["noor", "ZOE", "lukasz", "de"]), min_size=1),
)
def test_what_was_struck_names_nobody_and_the_rest_stays(
    parts: list[str], names: list[str]
) -> None:
    text = "".join(parts)
    read = strike(text, names, instead="*")
    assert not names_any(read, names)
    if not names_any(text, names):
        assert read == text


def test_a_name_has_parts_and_no_particles() -> None:
    assert parts_of_name("Noor van den Dam") == ("Noor van den Dam", "Noor", "Dam")
    assert parts_of_name("Bo") == ("Bo",)
    assert parts_of_name(" ") == ()


def test_what_stands_there_is_counted() -> None:
    texts = ["Noor en noor", "Noor van Dam", "Sam"]
    assert times_named(texts, ["Noor", "Noor van Dam", "Bo"]) == {"noor": 3, "noor van dam": 1}
    assert fold("Noor") in times_named(texts, ["NOOR"])
