"""Every error that storage raises has a sentence in both languages."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from string import Formatter

import pytest

import jis_desktop.storage
from jis_desktop.resources import resource_path
from tests.storage.test_faults import SAID

OF_THE_VAULT = {"vault.damaged"}
CODES = re.compile(r'Error\(\s*"([a-z_]+\.[a-z_]+)"')
VALUES = {"database.newer": {"found", "known"}, "database.setting_refused": {"setting"}}


def sentences() -> dict[str, dict[str, str]]:
    text = (resource_path("messages") / "storage.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def test_every_code_has_a_sentence() -> None:
    folder = Path(jis_desktop.storage.__path__[0])
    raised = {code for path in folder.rglob("*.py") for code in CODES.findall(path.read_text())}
    told = {code for _words, _kind, code in SAID}
    elsewhere = {"profile.exists", "backup.damaged", "backup.interrupted"}  # other files
    assert (raised | told) - OF_THE_VAULT - elsewhere <= set(sentences())


@pytest.mark.parametrize("code", sentences())
def test_a_sentence_stands_in_both_languages_with_the_same_values(code: str) -> None:
    texts = sentences()[code]
    assert set(texts) == {"nl", "en"}
    for text in texts.values():
        named = {name for _before, name, _format, _how in Formatter().parse(text) if name}
        assert named == VALUES.get(code, set())
        assert len(text.split(".")) >= 3  # what is wrong, and the way out
