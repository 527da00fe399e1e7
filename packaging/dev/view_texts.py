"""Reads the views' source for their texts: those given to `tr`, and those that forgot it.

Knows nothing about catalogues. Works on the syntax tree; imports no view.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NEVER_TRANSLATED = frozenset({"JIS", "JIS Desktop"})
SETTERS = frozenset(
    {
        *("setText", "setTitle", "setWindowTitle", "setPlaceholderText", "setPlainText"),
        *("setToolTip", "setStatusTip", "setWhatsThis", "setInformativeText", "setDetailedText"),
        *("setAccessibleName", "setAccessibleDescription", "setHeaderData", "setLabelText"),
        *("addAction", "addMenu", "addTab", "addItem", "addRow", "setTabText", "setItemText"),
    }
)
QT_WIDGETS = frozenset(
    {
        *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox"),
        *("QAction", "QMenu", "QDockWidget", "QCommandLinkButton", "QLineEdit", "QPlainTextEdit"),
    }
)
WORDED = frozenset(
    {"text", "title", "label", "hint", "deed", "aside", "plain", "right", "words", "tip"}
)
"""Parameters of this project's widgets that people read or hear."""


@dataclass(frozen=True)
class ViewText:
    """A text in a view.

    Attributes:
        path: the file.
        line: where in it.
        context: the class it stands in, Qt's context; empty outside a class.
        text: as written; for a text that cannot be read, its source.
    """

    path: Path
    line: int
    context: str
    text: str


@dataclass(frozen=True)
class Findings:
    """What stands in the views.

    Attributes:
        translated: literals given to `tr`.
        unreadable: what `tr` is given and lupdate cannot read, such as a variable.
        bare: literals that people would read untranslated.
    """

    translated: tuple[ViewText, ...]
    unreadable: tuple[ViewText, ...]
    bare: tuple[ViewText, ...]


def read_views(ui: Path) -> Findings:
    """Every text in the Python files below a folder.

    Args:
        ui: the folder; its ``widgets`` tell which of their parameters are words.
    """
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(ui.rglob("*.py"))}
    widgets = ui / "widgets"
    places = _worded_places(tree for path, tree in trees.items() if widgets in path.parents)
    readers = [_Reader(path, places) for path in trees]
    for reader in readers:
        reader.visit(trees[reader.path])
    return Findings(
        tuple(text for reader in readers for text in reader.translated),
        tuple(text for reader in readers for text in reader.unreadable),
        tuple(text for reader in readers for text in reader.bare),
    )


class _Reader(ast.NodeVisitor):
    """Walks one file, knowing which class it is in."""

    def __init__(self, path: Path, places: dict[str, tuple[int, ...]]) -> None:
        self.path = path
        self.translated: list[ViewText] = []
        self.unreadable: list[ViewText] = []
        self.bare: list[ViewText] = []
        self._places = places
        self._context = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Texts inside belong to this class."""
        outer, self._context = self._context, node.name
        self.generic_visit(node)
        self._context = outer

    def visit_Call(self, node: ast.Call) -> None:
        """A call gives a text to `tr`, to a widget, or to neither."""
        name = _name(node.func)
        if name == "tr" and node.args:
            self._read_translated(node.args[0])
        for argument in _read_by_people(node, name, self._places):
            for words in _words_in(argument):
                self._note(self.bare, argument, words)
        self.generic_visit(node)

    def _read_translated(self, argument: ast.expr) -> None:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            self._note(self.translated, argument, argument.value)
        else:
            self._note(self.unreadable, argument, ast.unparse(argument))

    def _note(self, where: list[ViewText], node: ast.expr, text: str) -> None:
        where.append(ViewText(self.path, node.lineno, self._context, text))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _read_by_people(
    call: ast.Call, name: str, places: dict[str, tuple[int, ...]]
) -> Iterator[ast.expr]:
    """The arguments that are shown or read aloud."""
    if name in SETTERS or name in QT_WIDGETS:
        yield from call.args
    ours = isinstance(call.func, ast.Name) and name in places
    for place in places[name] if ours else ():
        yield from call.args[place : place + 1]
    if ours or name in QT_WIDGETS:
        yield from (word.value for word in call.keywords if word.arg in WORDED)


def _words_in(node: ast.expr) -> Iterator[str]:
    """The literals with letters in an expression; what a call gives is that call's affair."""
    match node:
        case ast.Constant(value=str(text)):
            if any(letter.isalpha() for letter in text) and text not in NEVER_TRANSLATED:
                yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _words_in(part)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _words_in(one)
            yield from _words_in(other)
        case ast.Call(func=ast.Attribute(value=template, attr="format")):
            yield from _words_in(template)


def _worded_places(trees: Iterable[ast.Module]) -> dict[str, tuple[int, ...]]:
    """For each widget class, at which places its constructor takes words."""
    return {
        node.name: tuple(i for i, name in enumerate(_parameters(node)) if name in WORDED)
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }


def _parameters(node: ast.ClassDef) -> list[str]:
    """A constructor's positional parameters, or a dataclass's fields."""
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            return [argument.arg for argument in part.args.args[1:]]
    return [
        part.target.id
        for part in node.body
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
    ]
