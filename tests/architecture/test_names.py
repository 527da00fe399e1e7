"""Names say what a thing is; some words are taken, some say nothing."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.architecture.project import python_files, shown, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAY_NOTHING = (
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "managers",
    "base",
    "common",
    "misc",
)
QT_OWNS = "signal"
"""An early signal is `early_signal`; a bare signal is Qt's."""


def idle_words(path: Path) -> list[str]:
    """The words of a module's name that say nothing."""
    names = {path.stem, path.parent.name}
    return [word for name in names for word in name.split("_") if word in SAY_NOTHING]


def bare_signals(tree: ast.Module) -> Iterator[int]:
    """The lines that name something just `signal`."""
    for node in ast.walk(tree):
        names = (
            getattr(node, "name", None),
            getattr(node, "arg", None),
            getattr(node, "attr", None),
            getattr(node, "id", None),
        )
        if QT_OWNS in names:
            yield getattr(node, "lineno", 0)


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [shown(path) for path in python_files() if idle_words(path)] == []


@pytest.mark.parametrize("folder", ["domain", "stats", "services", "storage", "commands"])
def test_the_word_signal_never_stands_alone(folder: str) -> None:
    found = [
        f"{shown(path)}:{line}"
        for path in python_files(f"jis_desktop/{folder}")
        for line in bare_signals(tree_of(path))
    ]
    assert found == []


@pytest.mark.parametrize("code", ["signal = 1", "def signal(): ...", "x.signal", "f(signal=1)"])
def test_control_a_bare_signal_is_seen(code: str) -> None:
    assert list(bare_signals(ast.parse(code))) == [1]


def test_control_an_early_signal_is_none() -> None:
    assert list(bare_signals(ast.parse("early_signal = Signal('signal')"))) == []
