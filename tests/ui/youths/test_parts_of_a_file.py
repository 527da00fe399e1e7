"""Merging, tasks, privacy and the bars of a file by keyboard and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QScrollArea,
    QWidget,
)

from jis_desktop.services.coach import OpenTrajectory, open_trajectory
from jis_desktop.services.people import KnownYoungPerson
from jis_desktop.ui.style.theme import apply
from tests.ui.youths.shown_screen import (
    CONTROL,
    KEYS,
    Screen,
    check_controls,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> None:
    apply(qapp)


def test_two_youths_become_one_by_keyboard_alone(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan/3c 5m ging goed", "noor 5m", "rayan/3b 15m gesprek")
    screen.view.file_part.head.merge_asked.emit()
    assert screen.focus.objectName() == "youths.merge.name"
    screen.type("ra")
    screen.press(KEYS.Key_Return)
    assert screen.focus.objectName() == "youths.merge.confirm"
    told = screen.part("youths.merge.told").text()
    assert "Rayan · 3B" in told
    check_controls(screen.view)
    screen.press(KEYS.Key_Return, CONTROL)
    assert screen.view.merge_panel.isHidden()
    assert screen.view.file_part.took_in.isVisible()
    assert screen.view.file_part.timeline.model().rowCount() == 2
    check_controls(screen.view)
    screen.offers[-1][1]()
    assert screen.view.file_part.alike.isVisible()
    assert screen.view.file_part.timeline.model().rowCount() == 1


def test_what_stands_in_the_way_of_a_merge_is_said_in_the_panel(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "rayan 15m", "ryan 5m")
    for logged in screen.logged:
        assert logged.young_person_id is not None
        who = KnownYoungPerson(logged.young_person_id)
        open_trajectory(OpenTrajectory(who=who), screen.office.workplace)
    screen.part("youths.alike.merge").click()
    screen.press(KEYS.Key_Return, CONTROL)
    assert screen.view.merge_panel.isVisible()
    assert screen.view.merge_panel._problem.text().startswith("Bij allebei loopt een traject.")


def test_a_follow_up_is_answered_by_one_key(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m rooster > w", "ryan 5m fiets > morgen")
    screen.view.file_part.tabs.bar.setFocus()
    screen.press(KEYS.Key_Right)
    check_controls(screen.view)
    screen.press(KEYS.Key_Right)
    check_controls(screen.view)
    tasks = screen.view.file_part.tasks
    tasks.setFocus()
    assert screen.focus.objectName() == "youths.tasks.waiting"
    screen.press(KEYS.Key_G)
    assert screen.stored(1).follow_up_done_on is not None
    screen.press(KEYS.Key_G)
    assert screen.stored(0).follow_up_done_on is not None
    screen.offers[-1][1]()
    assert screen.stored(0).follow_up_done_on is None
    screen.part("youths.tasks.waiting").setFocus()
    screen.press(KEYS.Key_O)
    assert screen.view.edit_panel.isVisible()


def test_where_nothing_waits_it_says_how_a_follow_up_is_made(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m")
    lines: list[str] = []
    screen.view.log_requested.connect(lines.append)
    screen.view.file_part.tabs.choose("tasks")
    assert ">\u00a0mon" in screen.part("youths.tasks.empty.text").text()
    screen.part("youths.tasks.empty.button").click()
    assert lines == ["Ryan "]


def test_what_is_kept_can_be_read_aloud(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan/3c 5m rooster", "signaal ryan wens bijbaan")
    screen.view.file_part.tabs.choose("privacy")
    aloud = screen.part("youths.privacy.aloud").text()
    assert "name, class" in aloud
    assert "1 contact(s) and 1 signal(s)" in aloud
    assert "rooster" not in aloud
    check_controls(screen.view)
    screen.view.file_part.tabs.page().setFocus()
    assert screen.focus.objectName() == "youths.privacy.aloud"


def test_one_bar_asks_at_a_time(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m ging goed", "rayan 5m")
    file = screen.view.file_part
    assert file.alike.isVisible()
    screen.press(KEYS.Key_E)
    screen.type("x")
    screen.press(KEYS.Key_Escape)
    assert (file.waiting.isVisible(), file.alike.isVisible()) == (True, False)
    file.waiting.thrown_away.emit()
    assert (file.waiting.isVisible(), file.alike.isVisible()) == (False, True)


def test_what_is_behind_a_tab_is_made_when_it_is_gone_to_and_never_empty(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan/3c 5m rooster > w")
    file = screen.view.file_part
    for key, page in (("network", file.network), ("tasks", file.tasks), ("privacy", file.privacy)):
        assert page.layout() is None
        file.tabs.choose(key)
        assert page.isVisible()
        assert page.findChild(QScrollArea).isVisible()


def test_the_rest_is_made_a_part_at_a_time_and_only_once(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan/3c 5m rooster")
    parts = screen.view.findChildren
    counts = [len(parts(QWidget)), *(len(parts(QWidget)) for _step in screen.view.prepare())]
    assert len(counts) == 1 + 6
    assert counts == sorted(set(counts))
    list(screen.view.prepare())
    assert len(parts(QWidget)) == counts[-1]
