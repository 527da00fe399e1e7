"""Writes docs/ui-names.json: every control, menu action and panel of the window by objectName.

With ``--check`` it writes nothing and fails where the file is stale. It also fails on a control
without a name, on two with one objectName beside each other, and on one that is too small.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from jis_desktop.bootstrap import run
from jis_desktop.pictures import Wanted, show_screens
from jis_desktop.services.demo.make import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
WRITTEN = ROOT / "docs" / "ui-names.json"
LEAST_PX: Final = 24
"""WCAG 2.2, success criterion 2.5.8."""
_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_RECORD = re.compile(r"[0-9a-f]{32}")
"""An id within an objectName: such a control is there once a record."""
_MENU_BUTTONS: Final = ("early_signals.detail.move", "activities.cancel", "youths.more")


@dataclass
class Entry:
    """What is known of one objectName.

    Attributes:
        role: as assistive technology hears it.
        name: by language; None for what is named after a record.
        screens: where it was met.
    """

    role: str
    name: dict[str, str | None]
    screens: list[str] = field(default_factory=list)


@dataclass
class Found:
    """All entries, and what is wrong."""

    entries: dict[str, Entry] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    controls: int = 0

    def meet(self, screen: str, language: str, named: str, role: str, text: str) -> None:
        """Keep one object."""
        key = _RECORD.sub("*", named)
        entry = self.entries.setdefault(key, Entry(role, {}))
        entry.name.setdefault(language, None if "*" in key else text)
        if screen not in entry.screens:
            entry.screens.append(screen)


def controls_in(window: QWidget) -> list[QWidget]:
    """Every control that one can go to or press, without what Qt makes inside others.

    What must be scrolled to is there as well.
    """
    return [
        part
        for part in window.findChildren(QWidget)
        if _is_control(part) and part.isVisibleTo(window)
    ]


def problems_of(controls: list[QWidget], screen: str) -> list[str]:
    """What is wrong with the controls of one screen."""
    problems = []
    seen: dict[str, QWidget] = {}
    for control in controls:
        name = control.objectName()
        shown = f"{screen}: {name or type(control).__name__}"
        if not name:
            problems.append(f"{shown} has no objectName")
        elif name in seen:
            problems.append(f"{shown} is there twice")
        seen[name] = control
        if not spoken(control)[1].strip():
            problems.append(f"{shown} has no accessible name")
        target = _target(control)
        if min(target.width(), target.height()) < LEAST_PX:
            problems.append(f"{shown} measures {target.width()}x{target.height()}")
    return problems


def spoken(part: QWidget) -> tuple[str, str]:
    """Role and name as assistive technology hears them."""
    asked = QAccessible.queryAccessibleInterface(part)
    return asked.role().name, asked.text(QAccessible.Text.Name)


def look_at(window: QWidget, screen: str, language: str, found: Found) -> None:
    """Take in one screen."""
    controls = controls_in(window)
    found.controls += len(controls)
    found.problems += problems_of(controls, f"{screen} ({language})")
    for part in (*controls, *_panels(window)):
        if part.objectName():
            found.meet(screen, language, part.objectName(), *spoken(part))
    for menu in _opened_menus(window):
        _look_at_menu(menu, menu.objectName(), screen, language, found)


def _look_at_menu(menu: QMenu, named: str, screen: str, language: str, found: Found) -> None:
    found.meet(screen, language, named, *spoken(menu))
    for place, action in enumerate(menu.actions()):
        name = action.objectName() or f"{named}[{place}]"
        below = action.menu()
        if isinstance(below, QMenu):
            _look_at_menu(below, below.objectName() or name, screen, language, found)
        elif action.objectName() or (action.isEnabled() and not action.isSeparator()):
            found.meet(screen, language, name, "MenuItem", action.text())


def _is_control(part: QWidget) -> bool:
    inside = part.objectName().startswith("qt_")
    tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return not inside and (tab or isinstance(part, _CONTROLS)) and not _within_control(part)


def _within_control(part: QWidget) -> bool:
    parent = part.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox)


def _target(control: QWidget) -> QWidget:
    """What one presses: the frame around it, where that takes the press."""
    parent = control.parentWidget()
    around = parent is not None and parent.property("ringAround")
    return parent if parent is not None and around else control


def _panels(window: QWidget) -> Iterator[QWidget]:
    for part in window.findChildren(QFrame):
        plain = not isinstance(part, QAbstractScrollArea) and part.property("kind")
        if plain and part.objectName() and part.isVisibleTo(window):
            yield part


def _opened_menus(window: QWidget) -> Iterator[QMenu]:
    """Every menu of the screen, opened by its button."""
    for name in _MENU_BUTTONS:
        for button in window.findChildren(QPushButton, name):
            if not button.isVisibleTo(window):
                continue
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            popup = QApplication.activePopupWidget()
            if isinstance(popup, QMenu):
                yield popup
                popup.close()
                window.activateWindow()
                QTest.qWaitForWindowActive(window)


def find_all() -> Found:
    """Walk through the window of a fresh demo, in both languages."""
    found = Found()
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "demo"
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            run(["--profile", str(profile), "demo"])
        wanted = Wanted(theme="light", size="1280x800")
        for picture, window in show_screens(profile, PASSPHRASE, wanted):
            look_at(window, picture.screen, picture.language, found)
    return found


def as_json(found: Found) -> str:
    """The file's text."""
    rows: dict[str, Any] = {
        name: {"role": entry.role, "name": entry.name, "screens": entry.screens}
        for name, entry in sorted(found.entries.items())
    }
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the file or check it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # a plugin cannot raise
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail where stale")
    check = parser.parse_args().check
    found = find_all()
    text = as_json(found)
    stale = check and text != WRITTEN.read_text(encoding="utf-8")
    if stale:
        found.problems.append("docs/ui-names.json is stale: run packaging/dev/ui_names.py")
    if not check:
        WRITTEN.write_text(text, encoding="utf-8")
    print(*found.problems, sep="\n", file=sys.stderr)
    print(f"{len(found.entries)} names; {found.controls} controls looked at")
    return 1 if found.problems else 0


if __name__ == "__main__":
    sys.exit(main())
