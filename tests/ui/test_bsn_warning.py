"""A field that seems to hold a BSN warns while somebody types, and never holds up saving."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from jis_desktop.domain.records import Kind
from jis_desktop.ui.bsn_warning import BsnWarning, warn_of_bsn
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.growing_text import GrowingText
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

BSN, OTHER, NONE = "123456782", "111222333", "123456783"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture(params=[QLineEdit, GrowingText])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    made = GrowingText(name="note") if request.param is GrowingText else QLineEdit()
    made.setObjectName("note")
    row = FieldRow("Note", made)
    warn_of_bsn(row)
    qtbot.addWidget(row)
    row.show()
    made.row = row  # or it would be freed
    return made


def warning_of(part: QWidget) -> BsnWarning:
    found = part.window().findChild(BsnWarning, f"{part.objectName()}.bsn")
    assert isinstance(found, BsnWarning)
    return found


def text_of(part: QWidget) -> str:
    return part.toPlainText() if isinstance(part, GrowingText) else part.text()


def test_it_warns_at_the_last_digit_and_not_before(field: QWidget) -> None:
    warning = warning_of(field)
    QTest.keyClicks(field, f"bsn {BSN[:-1]}")
    assert warning.isHidden()
    QTest.keyClicks(field, BSN[-1])
    assert warning.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, NONE[-1])
    assert warning.isHidden()


def test_a_key_and_a_button_take_it_out_and_undo_brings_it_back(field: QWidget) -> None:
    warning = warning_of(field)
    QTest.keyClicks(field, f"a {BSN} b {OTHER} c")
    QTest.keyClick(field, Qt.Key.Key_B, ALT)
    assert text_of(field) == f"a b {OTHER} c"
    assert warning.isVisible()
    warning.button.click()
    assert text_of(field) == "a b c"
    assert warning.isHidden()
    field.undo()
    assert warning.isVisible()


def test_an_emoji_before_it_does_not_move_what_is_taken_out(field: QWidget) -> None:
    text = f"😀😀 {BSN} 😀"
    field.setPlainText(text) if isinstance(field, GrowingText) else field.setText(text)
    warning_of(field).button.click()
    assert text_of(field) == "😀😀 😀"


def test_what_a_form_puts_there_silently_warns_too(qtbot: QtBot) -> None:
    note = GrowingText(name="note")
    warning = BsnWarning(note)
    qtbot.addWidget(note)
    qtbot.addWidget(warning)
    blocker = QSignalBlocker(note)
    note.setPlainText(BSN)
    blocker.unblock()
    assert not warning.isHidden()


def test_chips_have_none(qtbot: QtBot) -> None:
    row = FieldRow("Chips", ChoiceChips([], label="Chips", name="chips"))
    qtbot.addWidget(row)
    assert warn_of_bsn(row) is None


def test_the_line_warns_once_and_not_in_the_form_as_well(desk: Desk) -> None:
    panel = desk.view.panel
    desk.view.open_capture("ryan 5m ")
    QTest.keyClicks(panel.line.field, f"gaf {BSN}")
    facts = panel._forms[panel._shown].fields["facts"].control
    assert warning_of(panel.line.field).isVisible()
    assert BSN in facts.toPlainText()
    assert warning_of(facts).isHidden()
    QTest.keyClick(panel.line.field, Qt.Key.Key_B, ALT)
    assert panel.line.field.text() == "ryan 5m gaf"
    assert facts.toPlainText() == "gaf"
    assert warning_of(panel.line.field).isHidden()
    facts.setPlainText(OTHER)
    assert warning_of(facts).isVisible()


def test_it_is_saved_with_the_warning_and_warns_again_where_it_is_corrected(
    desk: Desk, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    line = desk.view.panel.line.field
    desk.view.open_capture("ryan 5m ")
    QTest.keyClicks(line, f"gaf {BSN}")
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    kept = desk.records(Kind.CONTACT)[0]
    assert kept.facts == f"gaf {BSN}"
    desk.view.go_to_youth(kept.young_person_id)
    desk.settle()
    desk.view.presenter_of("youths").correction.asked(Kind.CONTACT, kept.id)
    desk.settle()
    facts = desk.window.findChild(GrowingText, "youths.edit.facts")
    assert not warning_of(facts).isHidden()
    out, err = capfd.readouterr()
    assert BSN not in caplog.text + out + err
    logging.getLogger("control").debug(BSN)
    assert BSN in caplog.text
