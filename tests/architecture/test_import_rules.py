"""Who may import whom. Every contract of pyproject.toml is broken once, in a copy of the code."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.architecture.project import PACKAGE, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

VIOLATIONS = {
    "outwards": ("layers", "domain/period.py", "import jis_desktop.ports"),
    "sibling": ("layers", "services/coach.py", "from jis_desktop.storage import tables"),
    "sibling of the window": ("layers", "commands/run.py", "import jis_desktop.ui.tasks"),
    "lazily": ("layers", "storage/tables.py", "def f(): import jis_desktop.services"),
    "for types only": (
        "layers",
        "services/coach.py",
        "if TYPE_CHECKING:\n    from jis_desktop.security.vault import FileVault",
    ),
    "a package that no layer names": ("layers", "attic.py", ""),
    "window to storage": (
        "ui-asks-services",
        "ui/today/presenter.py",
        "import jis_desktop.storage.database",
    ),
    "window to security by a detour": (
        "ui-asks-services",
        "services/coach.py",
        "import jis_desktop.security.vault",
    ),
    "command to storage": ("ui-asks-services", "commands/run.py", "import jis_desktop.storage"),
    "sync sees a record": (
        "sync-knows-releases-only",
        "sync/monitor_client.py",
        "import jis_desktop.domain.contact",
    ),
    "Qt in a service": ("qt-in-ui", "services/coach.py", "from PySide6 import QtCore"),
    "Qt lazily in a command": ("qt-in-ui", "commands/run.py", "def f(): import PySide6.QtWidgets"),
    "Qt in a presenter": (
        "presenters-without-qt",
        "ui/today/presenter.py",
        "from PySide6.QtCore import QObject",
    ),
    "Qt in a presenter by a detour": (
        "presenters-without-qt",
        "ui/unlock/presenter.py",
        "def f(): import jis_desktop.ui.widgets.text",
    ),
    "SQL in a service": ("sql-in-storage", "services/coach.py", "import sqlalchemy.orm"),
    "SQLCipher in security": ("sql-in-storage", "security/vault.py", "import sqlcipher3"),
    "migrations in bootstrap": ("sql-in-storage", "bootstrap.py", "def f(): import alembic"),
    "a database without encryption": ("sql-in-storage", "storage/tables.py", "import sqlite3"),
    "a socket in a service": ("network-in-sync", "services/coach.py", "import socket"),
    "a request from the window": (
        "network-in-sync",
        "ui/change_feed.py",
        "def f(): from urllib.request import urlopen",
    ),
    "the keyring in bootstrap": ("keyring-in-security", "bootstrap.py", "def f(): import keyring"),
    "a library in the domain": (
        "domain-standard-library",
        "domain/codes.py",
        "import platformdirs",
    ),
    "figures know a port": ("layers", "stats/noise.py", "import jis_desktop.ports"),
    "a library in the figures": (
        "domain-standard-library",
        "stats/noise.py",
        "def f(): import cryptography",
    ),
}


def contracts() -> list[str]:
    """The ids of all contracts."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    return [contract["id"] for contract in settings["contracts"]]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package and its settings, to be spoilt."""
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def plant(copy: Path, module: str, line: str) -> None:
    """Add a line to a module, which may be new."""
    path = copy / PACKAGE.name / module
    if not path.parent.is_dir():
        path.parent.mkdir()
        (path.parent / "__init__.py").touch()
    with path.open("a", encoding="utf-8") as text:
        text.write(f"\n{line}\n")


def broken(folder: Path, *only: str) -> tuple[int, list[str]]:
    """The exit code, and the lines that tell of broken contracts."""
    limits = [word for contract in only for word in ("--contract", contract)]
    command = [str(LINT_IMPORTS), "--no-logo", "--no-cache", *limits]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert re.search(r"Contracts: \d+ kept, \d+ broken", done.stdout), done.stdout + done.stderr
    return done.returncode, re.findall(r"^.*BROKEN.*$", done.stdout, re.MULTILINE)


def test_the_code_keeps_every_contract(copy: Path) -> None:
    assert broken(copy) == (0, [])


@pytest.mark.parametrize("name", VIOLATIONS)
def test_a_planted_violation_breaks_its_contract(copy: Path, name: str) -> None:
    contract, module, line = VIOLATIONS[name]
    plant(copy, module, line)
    code, lines = broken(copy, contract)
    assert code == 1
    assert len(lines) == 1


def test_every_contract_is_broken_by_a_planted_violation() -> None:
    assert {contract for contract, _module, _line in VIOLATIONS.values()} == set(contracts())


def imports(package: Path, *below: str) -> Iterator[tuple[Path, str]]:
    """Each module that Python files import by its full name, wherever the import stands."""
    for path in package.joinpath(*below).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield path, node.module
                yield from ((path, f"{node.module}.{alias.name}") for alias in node.names)


def not_standard(package: Path) -> list[str]:
    """What domain and stats import beside the project and the standard library."""
    allowed = {*sys.stdlib_module_names, package.name}
    found = chain(imports(package, "domain"), imports(package, "stats"))
    return [f"{path.name}: {name}" for path, name in found if name.split(".")[0] not in allowed]


def qt_network(package: Path) -> list[str]:
    """Imports of Qt's network outside sync; import-linter sees PySide6 as one."""
    return [
        f"{path.name}: {name}"
        for path, name in imports(package)
        if name.startswith(("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtHttpServer"))
        and "sync" not in path.relative_to(package).parts[:1]
    ]


def test_domain_and_stats_import_the_standard_library_only() -> None:
    assert not_standard(PACKAGE) == []


@pytest.mark.parametrize("module", ["domain/codes.py", "stats/noise.py"])
def test_control_a_library_of_any_name_is_seen_there(copy: Path, module: str) -> None:
    plant(copy, module, "def f(): from numpy import array")
    assert f"{Path(module).name}: numpy" in not_standard(copy / PACKAGE.name)


def test_qt_reaches_the_network_only_in_sync() -> None:
    assert qt_network(PACKAGE) == []


def test_control_qt_network_is_seen(copy: Path) -> None:
    plant(copy, "ui/tasks.py", "def f(): from PySide6 import QtNetwork")
    assert qt_network(copy / PACKAGE.name) == ["tasks.py: PySide6.QtNetwork"]
