"""Every error has its sentence, in both languages, with the figures it promises; none is idle."""

from __future__ import annotations

import ast
import builtins
import re
import tomllib
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from tests.architecture.project import MESSAGES, python_files, shown, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = ("nl", "en")
CODE = re.compile(r"[a-z][a-z_]*(\.[a-z][a-z_]*)+")
NOT_VALUES = {"field"}
FILE_NAMES = {"demo.json", "profile.lock", "vault.jiskeys"}
"""They look like codes."""


@dataclass(frozen=True)
class Raised:
    """A call that makes an error with a code that stands there."""

    where: str
    code: str
    values: frozenset[str]
    any_values: bool


def sentences() -> dict[str, dict[str, str]]:
    """Code to language to sentence, of all files."""
    tables: dict[str, dict[str, str]] = {}
    for path in sorted(MESSAGES.glob("*.toml")):
        for code, table in tomllib.loads(path.read_text("utf-8")).items():
            assert code not in tables, f"{code} stands in {path.name} and in another file"
            tables[code] = table
    return tables


def holes(sentence: str) -> set[str]:
    """The placeholders of a sentence."""
    return {name for _text, name, _format, _how in Formatter().parse(sentence) if name is not None}


def is_our_error(call: ast.Call) -> bool:
    """Whether the call makes an error of our family."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    return name.endswith("Error") and not hasattr(builtins, name)


def raised(tree: ast.Module, where: str) -> Iterator[Raised]:
    """The errors that a module makes; a code chosen among several counts for each."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and is_our_error(call) and call.args:
            names = {word.arg for word in call.keywords}
            values = frozenset(name for name in names if name and name not in NOT_VALUES)
            for code in literals(call.args[0]):
                yield Raised(f"{where}:{call.lineno}", code, values, None in names)


def literals(tree: ast.AST) -> Iterator[str]:
    """The texts that stand in a piece of code, without those that are put together."""
    if isinstance(tree, ast.JoinedStr):
        return
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        yield tree.value
    for node in ast.iter_child_nodes(tree):
        yield from literals(node)


def beginnings(tree: ast.AST) -> Iterator[str]:
    """``keyring.`` in ``f"keyring.{state}"``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            yield str(node.values[0].value)


def all_raised() -> list[Raised]:
    """The errors that the app makes."""
    found = [(path, raised(tree_of(path), shown(path))) for path in python_files("jis_desktop")]
    return [error for _path, errors in found for error in errors]


def used() -> tuple[set[str], tuple[str, ...]]:
    """Codes in the code, and beginnings of codes that are put together."""
    trees = [tree_of(path) for path in python_files("jis_desktop")]
    whole = {text for tree in trees for text in literals(tree)}
    begun = {text for tree in trees for text in beginnings(tree)}
    return whole, tuple(text for text in begun if re.fullmatch(r"[a-z_]+\.", text))


def test_every_sentence_is_there_in_both_languages() -> None:
    lame = {
        code: table
        for code, table in sentences().items()
        if set(table) != set(LANGUAGES) or not all(text.strip() for text in table.values())
    }
    assert lame == {}


def test_both_languages_have_the_same_placeholders() -> None:
    differing = {
        code: table
        for code, table in sentences().items()
        if len({frozenset(holes(text)) for text in table.values()}) > 1
    }
    assert differing == {}


def test_every_error_has_a_sentence() -> None:
    known = sentences()
    missing = {error.code: error.where for error in all_raised() if error.code not in known}
    assert missing == {}


def test_every_error_brings_the_figures_of_its_sentence() -> None:
    known = sentences()
    lacking = [
        f"{error.where} {error.code}: {sorted(gap)}"
        for error in all_raised()
        if error.code in known and not error.any_values
        if (gap := holes(known[error.code]["nl"]) - error.values)
    ]
    assert lacking == []


def test_a_code_of_a_known_family_has_a_sentence() -> None:
    known = sentences()
    whole, begun = used()
    families = {code.split(".")[0] for code in known}
    named = {text for text in whole if CODE.fullmatch(text) and text.split(".")[0] in families}
    assert sorted(named - set(known) - FILE_NAMES) == []
    assert [start for start in begun if start[:-1] in families and not covers(start)] == []


def covers(start: str) -> bool:
    """Whether any sentence begins so."""
    return any(code.startswith(start) for code in sentences())


def test_no_sentence_is_idle() -> None:
    whole, begun = used()
    assert sorted(c for c in sentences() if c not in whole and not c.startswith(begun)) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('raise InputError("a.b", field="x", limit=3)', [("a.b", {"limit"})]),
        ('raise StorageError(NUMBERS.get(n, "disk.failed"))', [("disk.failed", set())]),
        ('raise RuntimeError("not ours")', []),
    ],
)
def test_control_errors_and_their_figures_are_seen(
    line: str, found: list[tuple[str, set[str]]]
) -> None:
    seen = raised(ast.parse(line), "x.py")
    assert [(error.code, set(error.values)) for error in seen] == found
