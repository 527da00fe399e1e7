from __future__ import annotations

import re
import tomllib
from pathlib import Path
from string import Formatter

import pytest

import jis_desktop
from jis_desktop.domain.errors import BrokenInstallError, InputError
from jis_desktop.domain.messages import parse_messages
from jis_desktop.resources import resource_path

CODE = r'"([a-z_]+(?:\.[a-z_]+)+)"'
RAISED = re.compile(rf"(?:Error|complain|Problem)\(\s*{CODE}((?:[^()]|\([^()]*\))*)")
VALUES = re.compile(r"(\w+)=")
NOT_VALUES = {"field", "key", "default"}
CODE_TEXT = [
    path.read_text(encoding="utf-8") for path in Path(jis_desktop.__path__[0]).rglob("*.py")
]
TABLES = {
    code: table
    for path in sorted(resource_path("messages").glob("*.toml"))
    for code, table in tomllib.loads(path.read_text(encoding="utf-8")).items()
}
GOOD = '["a.b"]\nnl = "Te lang: {limit}."\nen = "Too long: {limit}."\n'


def raised() -> dict[str, set[str]]:
    """Every code raised in the app, with the values that all who raise it give."""
    found: dict[str, set[str]] = {}
    for text in CODE_TEXT:
        for code, rest in RAISED.findall(text):
            values = set(VALUES.findall(rest)) - NOT_VALUES
            found[code] = found.get(code, values) & values
    return found


def placeholders(sentence: str) -> set[str]:
    return {name for _text, name, _format, _how in Formatter().parse(sentence) if name}


def test_control_the_search_finds_codes() -> None:
    found = raised()
    assert len(found) > 60
    assert found["name.too_long"] == {"limit"}
    assert "passphrase.wrong" in TABLES


@pytest.mark.parametrize("code", sorted(raised()))
def test_a_raised_code_has_a_sentence_that_its_values_fill(code: str) -> None:
    assert code in TABLES
    assert placeholders(TABLES[code]["nl"]) <= raised()[code]


@pytest.mark.parametrize("code", sorted(TABLES))
def test_a_sentence_stands_in_both_languages_with_the_same_values(code: str) -> None:
    table = TABLES[code]
    assert set(table) == {"nl", "en"}
    assert placeholders(table["nl"]) == placeholders(table["en"])
    assert all(sentence.strip() and sentence[-1] in ".!?" for sentence in table.values())


def test_an_error_is_told_with_its_values() -> None:
    messages = parse_messages([GOOD])
    error = InputError("a.b", field="name", limit=80)
    assert messages.sentence(error, "nl") == "Te lang: 80."
    assert messages.sentence(error, "en") == "Too long: 80."
    assert messages.codes() == {"a.b"}


def test_telling_an_error_never_fails() -> None:
    messages = parse_messages([GOOD])
    assert messages.text("a.b", "nl") == "Te lang: …."
    assert "c.d" in messages.text("c.d", "nl")
    assert "c.d" in messages.text("c.d", "en")


@pytest.mark.parametrize(
    "texts",
    [
        ["geen toml ["],
        [GOOD, GOOD],
        ['["a.b"]\nnl = "Alleen Nederlands."\n'],
        ['["a.b"]\nnl = "Leeg."\nen = " "\n'],
        ['["a.b"]\nnl = "Getal."\nen = 5\n'],
        ['code = "geen tabel"\n'],
    ],
)
def test_a_broken_file_of_sentences_is_a_broken_install(texts: list[str]) -> None:
    with pytest.raises(BrokenInstallError, match=r"messages\.invalid"):
        parse_messages(texts)
