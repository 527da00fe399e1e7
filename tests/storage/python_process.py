"""Runs a module or a few lines in a Python process of its own. No test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OWN_DISKS = ("unshare", "--user", "--map-root-user", "--mount")
"""Begins a command that may mount disks of its own, without an administrator."""


def run_module(name: str, *arguments: object, within: tuple[str, ...] = ()) -> str:
    """What ``python -m name`` prints.

    Args:
        name: the module.
        arguments: its arguments.
        within: a command that starts it, such as ``unshare -Urm``.

    Raises:
        AssertionError: it fails; with what it told on stderr.
    """
    command = [*within, sys.executable, "-m", name, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_lines(lines: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run lines of Python; ``sys.argv[1:]`` holds the arguments."""
    command = [sys.executable, "-c", lines, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def copy_live(folder: Path, target: Path) -> None:
    """Copy the files of an open profile, in another process.

    Closing a handle of an open database here would drop this process's lock on it.
    """
    lines = "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2])"
    assert run_lines(lines, folder, target).returncode == 0
