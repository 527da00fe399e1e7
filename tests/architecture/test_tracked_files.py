"""What the project's files must not give away or depend on."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from tests.architecture.project import ROOT, shown, tracked_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PACKAGE_HOST = re.compile(
    r"\b(?:(?:pypi|pythonhosted|npmjs|crates|rubygems|conda|anaconda)\.(?:org|io|com)"
    r"|(?:deb|security|archive|ports|mirror|ftp)\.[\w.]*(?:debian|ubuntu)\.(?:org|com))\b"
)
MACHINE_PATH = re.compile(r"(?<![\w.}$~-])/(?:work|farm|root)/[\w.]+")
DECISION = re.compile(r"docs/adr/\d{4}-[\w-]+\.md")
NEVER_COMMITTED = {"uv.lock", "pylock.toml", ".env"}
TOP_LEVEL = {
    *(".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md"),
    *("benchmarks", "docs", "jis_desktop", "jis_monitor", "packaging", "pyproject.toml"),
    *("requirements.lock", "resources", "tests"),
}
ARTICLES = 15


def texts() -> dict[str, str]:
    """Every tracked file that is text."""
    found = {}
    for path in tracked_files():
        raw = path.read_bytes()
        if b"\0" not in raw:
            found[shown(path)] = raw.decode("utf-8", errors="replace")
    return found


def hits(pattern: re.Pattern[str], text: str) -> list[str]:
    """What of a text fits the pattern."""
    return [found.group(0) for found in pattern.finditer(text)]


@pytest.mark.parametrize("pattern", [PACKAGE_HOST, MACHINE_PATH], ids=["host", "path"])
def test_no_file_names_a_package_host_or_a_path_of_a_machine(pattern: re.Pattern[str]) -> None:
    found = {name: hits(pattern, text) for name, text in texts().items()}
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (PACKAGE_HOST, "see files." + "pythonhosted" + ".org/x"),
        (PACKAGE_HOST, "deb http://deb." + "debian.org/debian"),
        (MACHINE_PATH, "open(" + "'/" + "root/.cache/x')"),
    ],
)
def test_control_such_a_name_is_seen(pattern: re.Pattern[str], text: str) -> None:
    assert hits(pattern, text)


def test_only_known_names_stand_at_the_top() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked_files()} <= TOP_LEVEL


def test_no_lock_with_addresses_is_kept() -> None:
    assert [shown(path) for path in tracked_files() if path.name in NEVER_COMMITTED] == []


def test_every_decision_that_is_referred_to_is_written_down() -> None:
    named = {hit for text in texts().values() for hit in hits(DECISION, text)}
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


def locks() -> list[Path]:
    """The lock files of Python."""
    return [ROOT / "requirements.lock", ROOT / "packaging" / "dev" / "uv-requirements.txt"]


def requirements(lock: Path) -> list[str]:
    """A lock's requirements, each with its hashes on one line."""
    return lock.read_text("utf-8").replace("\\\n", " ").strip().splitlines()


@pytest.mark.parametrize("lock", locks(), ids=lambda path: path.name)
def test_a_lock_pins_by_hash_and_names_no_address(lock: Path) -> None:
    assert "://" not in lock.read_text("utf-8")
    assert "--index" not in lock.read_text("utf-8")
    for line in requirements(lock):
        assert re.match(r"[a-z0-9-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", line), line


def names(wanted: Iterable[str]) -> set[str]:
    """The packages that requirements ask for."""
    return {re.split(r"[^\w-]", want, maxsplit=1)[0].lower() for want in wanted}


def test_the_lock_holds_everything_the_project_names_but_what_only_the_attack_suite_wants() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    apart = names(extras.pop("attack"))
    wanted = names(chain(project["dependencies"], *extras.values()))
    locked = {line.split("==")[0] for line in requirements(locks()[0])}
    assert (wanted - locked, apart & locked) == (set(), set())


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    numbers = [int(number) for number in re.findall(r"^(\d+)\.[A-Z]", text, re.MULTILINE)]
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert numbers == list(range(1, ARTICLES + 1))
    assert text.rstrip().endswith("require the production of a new EUPL version.")
    assert "according to Article 5 EUPL are:\n— GNU General Public License (GPL)" in text
