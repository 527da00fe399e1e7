"""Fails when a text in a view does not reach people in both languages.

Looks for: a catalogue that is not up to date, a Dutch text that is missing or unfinished, an
English plural that is missing, a translation that lost a placeholder, and a literal in a view
that never passed through `tr`.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from update_translations import update
from view_texts import Findings, ViewText, read_views

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[2]
PLACEHOLDER = re.compile(r"\{\w*\}|%\d|%L\d")


@dataclass(frozen=True)
class Entry:
    """A text of a catalogue.

    Attributes:
        context: the class it is used in.
        source: the English text.
        forms: the translation, or its plural forms.
        plural: whether it has plural forms.
        finished: whether somebody said so.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def read_catalogue(path: Path) -> list[Entry]:
    """Every entry of a .ts file."""
    root = ET.parse(path).getroot()  # noqa: S314  our own file
    return [
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None, "lupdate always writes one"  # noqa: S101  Qt's own format
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else []
    return Entry(
        context,
        message.findtext("source", ""),
        tuple(forms) or (translation.text or "",),
        plural,
        translation.get("type") != "unfinished",
    )


@contextmanager
def updated(ui: Path, catalogues: Path) -> Iterator[list[Path]]:
    """The catalogues as an update would leave them, elsewhere."""
    with TemporaryDirectory() as place:
        copies = Path(place)
        for path in catalogues.glob("*.ts"):
            shutil.copy(path, copies)
        yield update(ui, copies)


def is_stale(kept: Path, fresh: Path) -> bool:
    """Whether an update changes the catalogue."""
    return not kept.exists() or kept.read_bytes() != fresh.read_bytes()


def incomplete(name: str, entries: Iterable[Entry]) -> Iterator[str]:
    """Entries that say nothing in this language. English needs its plurals only."""
    for entry in entries:
        needed = entry.plural or not name.endswith("_en.ts")
        done = entry.finished and all(form.strip() for form in entry.forms)
        if needed and not done:
            yield f"{name}: no finished translation of {entry.source!r} ({entry.context})"
        if any(form and _holes(form) != _holes(entry.source) for form in entry.forms):
            yield f"{name}: other placeholders than in {entry.source!r} ({entry.context})"


def _holes(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def never_translated(findings: Findings, known: set[tuple[str, str]]) -> Iterator[str]:
    """Texts that no catalogue will ever hold."""
    for text in findings.bare:
        yield f"{_place(text)}: {text.text!r} is not wrapped in self.tr"
    for text in findings.unreadable:
        yield f"{_place(text)}: tr needs a plain text, not {text.text}"
    for text in findings.translated:
        if (text.context, text.text) not in known:
            yield f"{_place(text)}: {text.text!r} is not in the catalogue of {text.context!r}"


def _place(text: ViewText) -> str:
    return f"{text.path.parent.name}/{text.path.name}:{text.line}"


def check(root: Path) -> list[str]:
    """Everything that is wrong in a tree, a line each."""
    ui, catalogues = root / "jis_desktop" / "ui", root / "resources" / "i18n"
    problems: list[str] = []
    known: set[tuple[str, str]] = set()
    with updated(ui, catalogues) as paths:
        for path in paths:
            if is_stale(catalogues / path.name, path):
                problems.append(f"{path.name}: not up to date; run: make translations")
            entries = read_catalogue(path)
            problems += incomplete(path.name, entries)
            known |= {(entry.context, entry.source) for entry in entries}
    return problems + list(never_translated(read_views(ui), known))


def main() -> int:
    """Check the project, or another tree."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to check")
    problems = check(parser.parse_args().root)
    print(
        "\n".join(problems) if problems else "All texts of the views are there in both languages."
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
