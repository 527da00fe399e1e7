from __future__ import annotations

import re
import tomllib
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from jis_desktop.bootstrap import load_messages
from jis_desktop.services.access_words import AccessWords
from tests.architecture.project import ROOT
from tests.services.office import LISTS

if TYPE_CHECKING:
    from jis_desktop.domain.messages import Language

TABLES = tomllib.loads((ROOT / "resources" / "access" / "access.toml").read_text("utf-8"))


def holes(text: str) -> set[str]:
    return {name for _text, name, _format, _how in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(TABLES))
def test_a_word_stands_in_both_languages_with_the_same_values(code: str) -> None:
    assert code.startswith("access.")
    assert set(TABLES[code]) == {"nl", "en"}
    assert holes(TABLES[code]["nl"]) == holes(TABLES[code]["en"])


def test_no_word_is_idle() -> None:
    sources = [
        (ROOT / "jis_desktop" / "services" / name).read_text("utf-8")
        for name in ("see_access.py", "access_lines.py", "access_words.py", "export_access.py")
    ]
    said = set(re.findall(r"[\"']([a-z_]+)[\"']", " ".join(sources)))
    made = {code for code in TABLES if code.startswith(("access.did_", "access.in_"))}
    idle = {code for code in TABLES if code.removeprefix("access.") not in said} - made
    assert idle == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_there_are_twelve_months(language: Language) -> None:
    words = AccessWords(load_messages(), LISTS, language)
    assert len(words.say("months").split()) == 12


def test_a_code_of_a_newer_version_stays_readable() -> None:
    words = AccessWords(load_messages(), LISTS, "nl")
    assert words.label("gender", "nieuw_woord") == "nieuw_woord"
    assert words.label("gender", None) == ""
