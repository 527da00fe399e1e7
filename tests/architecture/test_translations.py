"""The check of the catalogues, on a small tree of views that is right and then spoilt."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from tests.architecture.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SCRIPTS = ROOT / "packaging" / "dev"
WIDGET = """
from PySide6.QtWidgets import QLabel

class Text(QLabel):
    def __init__(self, text: str = "", *, name: str) -> None:
        super().__init__(text)
"""
VIEW = """
from PySide6.QtWidgets import QWidget
from x.widgets.text import Text

class UnlockView(QWidget):
    def show_it(self, count: int) -> None:
        self.setWindowTitle(self.tr("Welcome back"))
        self.setObjectName("unlock")
        self.note = Text(self.tr("{name}, %n try(s) left", "", count), name="note")
        self.note.setText(f"{count}:")
"""
DUTCH = {
    "Welcome back": ("Welkom terug",),
    "{name}, %n try(s) left": ("{name}, nog %n poging", "{name}, nog %n pogingen"),
}
ENGLISH = {"{name}, %n try(s) left": ("{name}, %n try left", "{name}, %n tries left")}


def run(script: str, root: Path) -> subprocess.CompletedProcess[str]:
    """Run a script of the project on a tree."""
    command = [sys.executable, str(SCRIPTS / script), "--root", str(root)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def translate(path: Path, words: dict[str, tuple[str, ...]]) -> None:
    """Fill in a catalogue as a translator would."""
    catalogue = ET.parse(path)  # noqa: S314  our own file
    for message in catalogue.iter("message"):
        forms = words.get(message.findtext("source", ""))
        translation = message.find("translation")
        if forms and translation is not None:
            del translation.attrib["type"]
            places = [*translation.iter("numerusform")] or [translation]
            for place, form in zip(places, forms, strict=True):
                place.text = form
    catalogue.write(path, "utf-8", xml_declaration=True)


@pytest.fixture(scope="module")
def complete(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Views with complete catalogues."""
    root = tmp_path_factory.mktemp("complete")
    for name, code in {"unlock/view.py": VIEW, "widgets/text.py": WIDGET}.items():
        path = root / "jis_desktop" / "ui" / name
        path.parent.mkdir(parents=True)
        path.write_text(code, "utf-8")
    assert run("update_translations.py", root).returncode == 0
    for language, words in {"nl": DUTCH, "en": ENGLISH}.items():
        translate(catalogue(root, language), words)
    assert run("update_translations.py", root).returncode == 0
    return root


@pytest.fixture
def tree(complete: Path, tmp_path: Path) -> Path:
    """A copy of them, to be spoilt."""
    return shutil.copytree(complete, tmp_path / "tree")


def catalogue(tree: Path, language: str) -> Path:
    """A language's file."""
    return tree / "resources" / "i18n" / f"jis_{language}.ts"


def add_to_view(tree: Path, line: str) -> None:
    """Add a line to the view's method."""
    with (tree / "jis_desktop" / "ui" / "unlock" / "view.py").open("a", encoding="utf-8") as code:
        code.write(f"        {line}\n")


def test_a_complete_tree_passes(tree: Path) -> None:
    done = run("check_translations.py", tree)
    assert (done.returncode, done.stderr) == (0, "")


def test_updating_twice_changes_nothing_and_names_no_line(tree: Path) -> None:
    before = catalogue(tree, "nl").read_bytes()
    run("update_translations.py", tree)
    assert catalogue(tree, "nl").read_bytes() == before
    assert b"location" not in before


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('self.tr("Another text")', "jis_nl.ts: not up to date; run: make translations"),
        ('self.tr("Another text")', "no finished translation of 'Another text' (UnlockView)"),
        ('self.setToolTip("Bare")', "'Bare' is not wrapped in self.tr"),
        ('self.setToolTip("a" if count else "")', "'a' is not wrapped in self.tr"),
        ('self.setToolTip(f"Left: {count}")', "'Left: ' is not wrapped in self.tr"),
        ('Text("Bare", name="x")', "'Bare' is not wrapped in self.tr"),
        ('Text(text="Bare", name="x")', "'Bare' is not wrapped in self.tr"),
        ("self.tr(count)", "tr needs a plain text, not count"),
    ],
)
def test_a_text_that_would_not_reach_people_is_seen(tree: Path, line: str, told: str) -> None:
    add_to_view(tree, line)
    done = run("check_translations.py", tree)
    assert done.returncode == 1
    assert told in done.stdout


@pytest.mark.parametrize(
    ("language", "right", "wrong", "told"),
    [
        ("nl", "Welkom terug", "", "no finished translation of 'Welcome back'"),
        ("nl", "{name}, nog %n pogingen", "nog %n pogingen", "other placeholders than in"),
        ("en", "{name}, %n tries left", "", "no finished translation of '{name}, %n try(s) left'"),
    ],
)
def test_a_translation_that_is_missing_or_wrong_is_seen(
    tree: Path, language: str, right: str, wrong: str, told: str
) -> None:
    path = catalogue(tree, language)
    assert right in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(right, wrong), "utf-8")
    done = run("check_translations.py", tree)
    assert done.returncode == 1
    assert told in done.stdout
