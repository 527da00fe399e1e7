from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.ui import keystrokes
from tests.ui.keystroke_level import Hands
from tests.ui.opened_desk import Desk
from tests.ui.ten_tasks import TASKS, Task, measure

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_the_tasks_take_what_the_document_says_and_each_miss_is_explained(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    counts = keystrokes.measure_all(tmp_path / "profile")
    missed = [task.number for task, count in counts if not keystrokes.within(task, count)]
    assert missed == [task.number for task in TASKS if task.missed]
    again = "python -m tests.ui.keystrokes writes it again"
    assert keystrokes.page(counts) == keystrokes.FILE.read_text(encoding="utf-8"), again


def test_a_task_that_stores_nothing_is_noticed(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    check_in = TASKS[0]

    def forget(desk: Desk) -> None:
        check_in.begin(desk)
        desk.view.panel.line.entered.disconnect()

    broken = Task("1", "", 6.0, "", check_in.do, forget)
    desk = Desk(tmp_path / "profile")
    with pytest.raises(AssertionError, match="not saved"):
        measure(desk, broken)
    desk.close()


def test_keys_shifts_hands_clicks_and_thoughts_are_counted(qtbot: QtBot) -> None:
    field, button = QLineEdit(), QPushButton()
    for part in (field, button):
        qtbot.addWidget(part)
        part.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    hands = Hands(lambda: None)
    hands.think()
    hands.type("Ry>")
    hands.note("niet geteld")
    hands.press("Ctrl+A")
    with qtbot.waitSignal(button.clicked):
        hands.click(button)
    count = hands.count
    assert (count.keys, count.clicks, count.hands, count.thoughts) == (7, 1, 1, 1)
    assert count.seconds == pytest.approx(7 * 0.28 + 1.3 + 0.4 + 1.35)
    assert field.text() == "Ry>niet geteld"
