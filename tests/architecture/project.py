"""Finds the project's own files for the tests of this folder. Judges none of them."""

from __future__ import annotations

import ast
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "jis_desktop"
MESSAGES = ROOT / "resources" / "messages"
NOT_OURS = frozenset(
    {".git", ".venv", "build", "dist", "screens", ".hypothesis", "__pycache__"}
    | {".mypy_cache", ".ruff_cache", ".pytest_cache", ".import_linter_cache"}
)


@cache
def tracked_files() -> tuple[Path, ...]:
    """What git has or would take; without git, what is no product of a tool."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        command = [git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        found = [ROOT / name for name in done.stdout.split("\0") if name]
    else:
        found = [path for path in ROOT.rglob("*") if not NOT_OURS & {*path.parts}]
    return tuple(sorted({path for path in found if path.is_file()}))


def python_files(*folders: str) -> list[Path]:
    """The tracked Python files below folders of the root; all of them without a folder."""
    tops = [ROOT / folder for folder in folders] or [ROOT]
    return [
        path
        for path in tracked_files()
        if path.suffix == ".py" and any(path.is_relative_to(top) for top in tops)
    ]


@cache
def tree_of(path: Path) -> ast.Module:
    """A file's syntax tree."""
    return ast.parse(path.read_text("utf-8"), str(path))


def shown(path: Path) -> str:
    """A path as a failing test tells it."""
    return path.relative_to(ROOT).as_posix()
