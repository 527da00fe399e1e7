"""Small functions and files: the limits, and the figures of today for whoever asks with -s."""

from __future__ import annotations

import ast
from statistics import median, quantiles
from typing import TYPE_CHECKING

from tests.architecture.project import python_files, shown, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

FUNCTION_LINES = 40
FILE_LINES = 400
AIM = {"functions": (5, 15), "files": (100, 200)}


def functions(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """Name, line, and length in lines without the docstring."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            yield node.name, node.lineno, length - docstring_lines(node)


def docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines its docstring takes."""
    first = node.body[0]
    if ast.get_docstring(node) is None or first.end_lineno is None:
        return 0
    return first.end_lineno - first.lineno + 1


def lines_of(path: Path) -> int:
    """How long a file is."""
    return len(path.read_text("utf-8").splitlines())


def told(what: str, sizes: Sequence[int]) -> str:
    """Median and 90th percentile beside what we aim at."""
    middle, high = AIM[what]
    p90 = quantiles(sizes, n=10)[-1]
    return f"{what}: median {median(sizes):g}, p90 {p90:g} (aim {middle}, {high})"


def test_no_function_is_longer_than_forty_lines() -> None:
    found = [(path, *function) for path in python_files() for function in functions(tree_of(path))]
    print(told("functions", [size for path, _n, _l, size in found if "tests" not in path.parts]))  # noqa: T201  with -s
    long = [f"{shown(p)}:{line} {name}: {n}" for p, name, line, n in found if n > FUNCTION_LINES]
    assert long == []


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    sizes = {shown(path): lines_of(path) for path in python_files()}
    print(told("files", list(sizes.values())))  # noqa: T201  with -s
    assert {name: size for name, size in sizes.items() if size > FILE_LINES} == {}


def test_control_a_docstring_does_not_count_and_a_body_does() -> None:
    code = 'def f():\n    """One.\n\n    Two.\n    """\n' + "    x()\n" * 41
    assert list(functions(ast.parse(code))) == [("f", 1, 42)]
