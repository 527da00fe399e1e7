"""docs/ui-names.json is what the window has; every control has a name of its own and room."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from jis_desktop.ui.main_view import MainView
from tests.architecture.project import ROOT

SCRIPT = ROOT / "packaging" / "dev" / "ui_names.py"
ui_names = SimpleNamespace(**runpy.run_path(str(SCRIPT)))


def test_the_file_is_up_to_date_and_nothing_is_wrong_with_any_control() -> None:
    command = [sys.executable, str(SCRIPT), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr


def test_every_place_of_the_sidebar_has_its_controls_in_the_file() -> None:
    rows = json.loads(ui_names.WRITTEN.read_text("utf-8"))
    places = {place.key for place in MainView._named_places(SimpleNamespace(tr=str))}  # type: ignore[arg-type]  asks only for words
    assert places <= {screen for row in rows.values() for screen in row["screens"]}
    assert {f"sidebar.{place}" for place in places} <= set(rows)
    assert rows["sidebar.youths"]["name"] == {"nl": "Jongeren", "en": "Youths"}
    assert rows["sidebar.youths"]["role"] == "CheckBox"


def test_a_menu_is_in_the_file_with_what_it_offers() -> None:
    rows = json.loads(ui_names.WRITTEN.read_text("utf-8"))
    moves = {name for name, row in rows.items() if row["role"] == "MenuItem"}
    assert {"early_signals.move.opgepakt", "early_signals.move.hulp"} <= moves


@pytest.fixture
def window(qapp: QApplication) -> QWidget:
    """A window with one button that is right."""
    assert qapp is not None
    made = QWidget()
    QHBoxLayout(made).addWidget(_button("Save", "save"))
    return made


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setMinimumSize(40, 30)
    return button


def _problems(window: QWidget) -> list[str]:
    window.show()
    found: list[str] = ui_names.problems_of(ui_names.controls_in(window), "planted")
    return found


def test_a_button_that_is_right_is_no_problem(window: QWidget) -> None:
    assert _problems(window) == []


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("", "nameless", "nameless has no accessible name"),
        ("Close", "", "QPushButton has no objectName"),
        ("Close", "save", "save is there twice"),
    ],
)
def test_a_planted_button_is_found(window: QWidget, text: str, name: str, told: str) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(_button(text, name))
    assert _problems(window) == [f"planted: {told}"]


def test_a_planted_button_that_is_too_small_is_found(window: QWidget) -> None:
    layout = window.layout()
    small = QWidget()  # a button takes its size from the style of whichever test came before
    small.setObjectName("small")
    small.setAccessibleName("Close")
    small.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    small.setFixedSize(23, 30)
    assert layout is not None
    layout.addWidget(small)
    assert _problems(window) == ["planted: small measures 23x30"]
