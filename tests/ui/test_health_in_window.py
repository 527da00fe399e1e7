"""The question about health in the real window: while logging, while correcting, as a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from jis_desktop.domain.records import Kind
from jis_desktop.ui.capture.health_row import HealthRow
from jis_desktop.ui.widgets.timeline import ITEM_ROLE
from jis_desktop.ui.youths.moments import MomentList
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK = {"reason missing", "reden ontbreekt"}
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def row_of(desk: Desk) -> HealthRow:
    panel = desk.view.panel
    row = panel._forms[panel._shown].fields["health_reason"].row
    assert isinstance(row, HealthRow)
    return row


def test_it_is_asked_at_the_word_and_not_before_and_what_is_said_stays(desk: Desk) -> None:
    line = desk.view.panel.line.field
    desk.view.open_capture("ryan 5m ")
    QTest.keyClicks(line, "heeft adh")
    assert row_of(desk).isHidden()
    QTest.keyClicks(line, "d")
    assert not row_of(desk).isHidden()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert row_of(desk).isHidden()
    QTest.keyClicks(line, "d")
    desk.window.findChild(QPushButton, "capture.contact.health_reason.choice1").click()
    assert desk.view.capture.reading.health_reason == row_of(desk).line.text() != ""
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert not row_of(desk).isHidden()


def test_own_words_are_stored_and_a_theme_asks_too(desk: Desk) -> None:
    desk.view.open_capture("ryan 5m was stil")
    desk.view.capture.field_chosen("themes", ("mentale_gezondheid",))
    QTest.keyClicks(row_of(desk).line, "hij vroeg hulp")
    QTest.keyClick(desk.view.panel.line.field, Qt.Key.Key_Return, CONTROL)
    desk.settle()
    kept = desk.records(Kind.CONTACT)[0]
    assert (kept.themes, kept.health_reason) == (("mentale_gezondheid",), "hij vroeg hulp")


def test_without_an_answer_it_is_stored_marked_and_mended_later(desk: Desk) -> None:
    desk.view.open_capture("ryan 5m heeft adhd")
    QTest.keyClick(desk.view.panel.line.field, Qt.Key.Key_Return)
    desk.settle()
    kept = desk.records(Kind.CONTACT)[0]
    assert (kept.facts, kept.health_reason) == ("heeft adhd", "")
    desk.view.go_to_youth(kept.young_person_id)
    desk.settle()
    assert MARK & set(tags(desk))
    correction = desk.view.presenter_of("youths").correction
    correction.asked(Kind.CONTACT, kept.id)
    desk.settle()
    row = desk.window.findChild(HealthRow, "youths.edit.health_reason.row")
    assert not row.isHidden()
    QTest.keyClicks(row.line, "nodig")
    correction.save()
    desk.settle()
    assert desk.records(Kind.CONTACT)[0].health_reason == "nodig"
    assert not MARK & set(tags(desk))


def tags(desk: Desk) -> tuple[str, ...]:
    """Of the latest moment."""
    moments = desk.window.findChild(MomentList)
    item = moments.model().index(0, 0).data(ITEM_ROLE)
    return tuple(item.tags)
