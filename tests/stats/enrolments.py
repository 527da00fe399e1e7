"""Enrolments for the tests: one as the shipped lists make it, and any at all."""

from __future__ import annotations

import string
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from jis_desktop.stats.grid import Enrolment, FixedList
from jis_desktop.stats.tables import FROM_ENROLMENT, load_tables

if TYPE_CHECKING:
    from collections.abc import Mapping

CODES = Path(__file__).parents[2] / "resources" / "codes"
NAMED = sorted(
    {
        name
        for table in load_tables().values()
        for split in table.dimensions
        for name in split.codes
        if name not in FROM_ENROLMENT
    }
)


@cache
def shipped_lists() -> Mapping[str, FixedList]:
    """The lists that a table names, as they ship."""
    texts = {name: (CODES / f"{name}.toml").read_text("utf-8") for name in NAMED}
    read = {name: tomllib.loads(text) for name, text in texts.items()}
    return {
        name: FixedList(version=one["version"], keys=tuple(code["key"] for code in one["code"]))
        for name, one in read.items()
    }


def enrolment(*schools: str) -> Enrolment:
    """A laptop of two schools, or of those given."""
    return Enrolment(
        publisher="laptop-07",
        organisation="stichting_oost",
        schools=schools or ("21FK00", "02AB01"),
        lists=shipped_lists(),
    )


def codes() -> st.SearchStrategy[str]:
    """Any code that may stand in an enrolment."""
    first = string.ascii_letters + string.digits
    rest = st.text(first + "_-", max_size=8)
    return st.builds(str.__add__, st.sampled_from(first), rest)


def enrolments() -> st.SearchStrategy[Enrolment]:
    """Any enrolment; the lists of one column have no key in common."""
    keys = st.lists(codes(), min_size=1, max_size=6, unique=True).map(tuple)
    apart = st.fixed_dictionaries(dict.fromkeys(NAMED, keys)).map(
        lambda found: {
            name: FixedList(version=1, keys=tuple(f"{place}{key}" for key in one))
            for place, (name, one) in enumerate(found.items())
        }
    )
    return st.builds(Enrolment, publisher=codes(), organisation=codes(), schools=keys, lists=apart)
