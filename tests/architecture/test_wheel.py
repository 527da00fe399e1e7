"""The built wheel has everything the app reads, compiled catalogues among it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from tests.architecture.project import PACKAGE, ROOT, tracked_files

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names in a wheel built from the tracked files and a compiled catalogue."""
    tree, out = tmp_path_factory.mktemp("tree"), tmp_path_factory.mktemp("out")
    for path in tracked_files():
        target = tree / path.relative_to(ROOT)
        if target.relative_to(tree).parts[0] not in {"tests", "docs", "benchmarks"}:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    (tree / "resources" / "i18n").mkdir(exist_ok=True)
    (tree / "resources" / "i18n" / "jis_nl.qm").write_bytes(b"compiled")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(build, cwd=tree, capture_output=True, check=True)
    (built,) = out.glob("*.whl")
    with ZipFile(built) as archive:
        return set(archive.namelist())


def expected(folder: Path, inside: str) -> set[str]:
    """Where the tracked files of a folder should lie in the wheel."""
    names = (path.relative_to(folder) for path in tracked_files() if path.is_relative_to(folder))
    return {f"{inside}/{name.as_posix()}" for name in names}


def test_every_module_and_every_resource_is_in(wheel: set[str]) -> None:
    missing = expected(PACKAGE, "jis_desktop") - wheel
    missing |= expected(ROOT / "resources", "jis_desktop/_resources") - wheel
    assert missing == set()


def test_compiled_catalogues_are_in_although_git_ignores_them(wheel: set[str]) -> None:
    assert "*.qm" in (ROOT / ".gitignore").read_text("utf-8")
    assert "jis_desktop/_resources/i18n/jis_nl.qm" in wheel


def test_the_licence_is_in(wheel: set[str]) -> None:
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel)
