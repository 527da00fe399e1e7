"""Own choices in the real window by keyboard, on real storage, and then on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from jis_desktop.domain.records import Kind
from jis_desktop.ui.capture.form import EntryForm
from jis_desktop.ui.settings.lists_card import ListsCard
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.row_list import RowList
from tests.commands.program import ProfileFolder
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import PASSPHRASE, part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    made.view.go_to("settings")
    made.settle()
    yield made
    made.close()


def press(desk: Desk, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    desk.settle()


def add(desk: Desk, label: str) -> None:
    """Type a choice and press Enter."""
    field = part(desk.window, QLineEdit, "settings.own_choice")
    field.setFocus()
    QTest.keyClicks(field, label)
    press(desk, Qt.Key.Key_Return)


def rows(desk: Desk) -> RowList:
    return part(desk.window, RowList, "settings.own_choices")


def said(desk: Desk) -> list[str]:
    """The rows as a screen reader says them."""
    model = rows(desk).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


def log(desk: Desk, line: str) -> list[str]:
    """Log a line in the panel; gives the choices that its form offers for where."""
    desk.view.open_capture(line)
    desk.settle()
    form = part(desk.window, EntryForm, "capture.contact")
    combo = part(form, Combo, "capture.contact.place")
    offered = [combo.itemText(at) for at in range(combo.count())]
    desk.view.panel.save_button.click()
    desk.settle()
    return offered


def place_of_latest(desk: Desk) -> str:
    latest = desk.records(Kind.CONTACT)[0]
    return desk.view.phrases.lists["place"].label(latest.place, "nl") if latest.place else ""


def test_an_own_place_is_offered_at_once_in_line_and_form(desk: Desk) -> None:
    assert "Zwembad" not in log(desk, "Ryan 5m @kantine")
    desk.view.go_to("settings")
    add(desk, "Zwembad")
    assert said(desk) == ["Zwembad, In de snelle regel: @zwembad"]
    assert part(desk.window, QLineEdit, "settings.own_choice").text() == ""
    assert "Zwembad" in log(desk, "Ryan 5m @zwembad")
    assert place_of_latest(desk) == "Zwembad"


def test_offered_no_longer_and_taken_back_with_ctrl_z(desk: Desk) -> None:
    add(desk, "Zwembad")
    log(desk, "Ryan 5m @zwembad")
    rows(desk).setFocus()
    press(desk, Qt.Key.Key_Delete)
    assert said(desk) == ["Zwembad, Niet meer aangeboden"]
    assert rows(desk).hasFocus()
    assert place_of_latest(desk) == "Zwembad"
    assert "Zwembad" not in log(desk, "Ryan 5m")
    rows(desk).setFocus()
    press(desk, Qt.Key.Key_A)
    assert said(desk) == ["Zwembad, In de snelle regel: @zwembad"]
    assert "Weer aangeboden: Zwembad" in shown_texts(desk.view.toast)
    desk.take_back()
    assert said(desk) == ["Zwembad, Niet meer aangeboden"]


def test_another_word_by_keyboard_and_what_was_typed_before_comes_back(desk: Desk) -> None:
    add(desk, "Zwembad")
    field = part(desk.window, QLineEdit, "settings.own_choice")
    QTest.keyClicks(field, "Mosk")
    rows(desk).setFocus()
    press(desk, Qt.Key.Key_O)
    assert field.hasFocus()
    assert field.selectedText() == "Zwembad"
    press(desk, Qt.Key.Key_Escape)
    assert (field.text(), rows(desk).hasFocus()) == ("Mosk", True)
    press(desk, Qt.Key.Key_Return)
    QTest.keyClicks(field, "kantine")
    press(desk, Qt.Key.Key_Return)
    assert "Die keuze staat al in deze lijst" in field.accessibleDescription()
    assert (field.text(), field.hasFocus()) == ("kantine", True)
    field.selectAll()
    QTest.keyClicks(field, "Zwembad Oost")
    press(desk, Qt.Key.Key_Return)
    assert said(desk) == ["Zwembad Oost, In de snelle regel: @zwembad-oost"]
    assert (field.text(), rows(desk).hasFocus()) == ("Mosk", True)


def test_the_other_list_has_its_own_choices(desk: Desk) -> None:
    add(desk, "Zwembad")
    part(desk.window, QWidget, "settings.list").setFocus()
    press(desk, Qt.Key.Key_Right)
    assert "Nog geen eigen keuzes in deze lijst." in shown_texts(desk.window)
    add(desk, "Zwemmen")
    assert said(desk) == ["Zwemmen, In de snelle regel: #zwemmen"]


def test_a_word_that_means_another_choice_is_told(desk: Desk) -> None:
    add(desk, "Sporthal")
    assert said(desk) == ["Sporthal, In het formulier; @sporthal betekent iets anders"]


def test_every_control_has_a_name_and_tab_comes_to_each(desk: Desk) -> None:
    add(desk, "Zwembad")
    card = part(desk.window, ListsCard, "settings.lists_card")
    rows(desk).setFocus()
    controls = [*card.findChildren(QAbstractButton), *card.findChildren(QLineEdit), rows(desk)]
    assert all(one.accessibleName() or one.text() for one in controls)  # type: ignore[union-attr]  a list has a name
    part(desk.window, QWidget, "settings.own_choice").setFocus()
    seen = []
    for _step in range(5):
        press(desk, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
    assert seen[:4] == [
        "settings.add_choice",
        "settings.own_choices",
        "settings.change_choice",
        "settings.retire_choice",
    ]


def test_tab_goes_on_past_a_list_without_own_choices(desk: Desk) -> None:
    part(desk.window, QWidget, "settings.add_choice").setFocus()
    press(desk, Qt.Key.Key_Tab)
    assert not part(desk.window, QWidget, "settings.add_choice").hasFocus()


def test_the_command_line_knows_what_the_window_added(desk: Desk, tmp_path: Path) -> None:
    place = ProfileFolder(tmp_path / "profile", tmp_path / "none")
    stdin = f"{PASSPHRASE}\nryan 5m @zwembad\n"
    add(desk, "Zwembad")
    desk.close()
    logged = place.run("log", "--stdin", stdin=stdin)
    assert logged.code == 0, logged.stderr
    (row,) = logged.rows
    shown = place.run("show", "contact", row["id"], stdin=f"{PASSPHRASE}\n")
    assert '"place": "eigen_' in shown.stdout


def test_what_was_added_is_there_when_the_screen_is_made_anew(desk: Desk) -> None:
    add(desk, "Zwembad")
    desk.window.use_language("nl")
    desk.settle()
    desk.view.go_to("settings")
    desk.settle()
    assert said(desk) == ["Zwembad, In de snelle regel: @zwembad"]
