"""Brings resources/i18n/*.ts up to date with the texts in jis_desktop/ui. Translates nothing.

New texts come in as unfinished, vanished ones go. No line numbers, sorted: the files change
only when a text does.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
LANGUAGES = ("nl", "en")
FIXED = (
    *("-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", "-sort-messages"),
    *("-disable-heuristic", "similartext", "-source-language", "en"),
)


def update(ui: Path, catalogues: Path) -> list[Path]:
    """Write one catalogue a language; its translations stay.

    Args:
        ui: the folder with the views.
        catalogues: the folder of the .ts files, made where it is missing.

    Raises:
        subprocess.CalledProcessError: lupdate fails; it says why on stderr.
    """
    catalogues.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path) for path in ui.rglob("*.py"))
    written = []
    for language in LANGUAGES:
        target = catalogues / f"jis_{language}.ts"
        command = [str(LUPDATE), *FIXED, "-target-language", language, *sources, "-ts", str(target)]
        subprocess.run(command, check=True)
        written.append(target)
    return written


def main() -> int:
    """Update the project's catalogues, or those of another tree."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to work on")
    root = parser.parse_args().root
    for path in update(root / "jis_desktop" / "ui", root / "resources" / "i18n"):
        print(f"up to date: {path.relative_to(root)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
