"""The screen Jongeren by keyboard and for screen readers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
)

from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.services.coach import OpenTrajectory, SetGoal, open_trajectory, set_goal
from jis_desktop.services.people import KnownYoungPerson
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.youths.bars import TookInBar
from tests.ui.youths.shown_screen import (
    CONTROL,
    KEYS,
    PLAIN,
    Screen,
    check_controls,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> None:
    apply(qapp)


def test_enter_opens_a_moment_and_control_enter_stores_what_was_typed(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m ging goed")
    before = screen.stored()
    screen.press(KEYS.Key_Return)
    assert screen.focus.objectName() == "youths.edit.facts"
    screen.type(" vandaag")
    screen.press(KEYS.Key_Return, CONTROL)
    assert screen.stored().facts == "ging goed vandaag"
    assert screen.view.edit_panel.isHidden()
    assert screen.focus is screen.view.file_part.timeline
    screen.offers[-1][1]()
    assert screen.stored() == before


@pytest.mark.parametrize("key", [KEYS.Key_E, KEYS.Key_Enter])
def test_other_keys_open_a_moment_too(qtbot: QtBot, key: Qt.Key) -> None:
    screen = Screen(qtbot, "ryan 5m")
    screen.press(key)
    assert screen.view.edit_panel.isVisible()


def test_the_menu_of_a_moment_says_what_can_be_done(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m")
    menu = screen.view.file_part.timeline.make_menu()
    correct, remove = menu.actions()
    correct.trigger()
    assert screen.view.edit_panel.isVisible()
    screen.press(KEYS.Key_Escape)
    remove.trigger()
    assert screen.presenter._file is not None
    assert screen.presenter._file.events == ()


def test_escape_keeps_what_was_typed(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m ging goed")
    screen.press(KEYS.Key_E)
    screen.type(", echt")
    screen.press(KEYS.Key_Escape)
    assert screen.view.edit_panel.isHidden()
    screen.press(KEYS.Key_E)
    assert screen.part("youths.edit.facts").toPlainText() == "ging goed, echt"
    assert screen.part("youths.edit.came_back").isVisible()
    screen.part("youths.edit.forget").click()
    assert screen.part("youths.edit.facts").toPlainText() == "ging goed"


def test_delete_held_down_takes_out_one_moment_only(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m een", "ryan 5m twee", "ryan 5m drie")
    timeline = screen.view.file_part.timeline
    for repeated in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, KEYS.Key_Delete, PLAIN, "", repeated, 1)
        QApplication.sendEvent(timeline, press)
    assert timeline.model().rowCount() == 2


def test_another_youths_timeline_begins_at_the_top(qtbot: QtBot) -> None:
    lines = [f"ryan 5m keer {number}" for number in range(12)]
    screen = Screen(qtbot, *lines, "noor 5m een", "noor 5m twee", "noor 5m drie")
    timeline = screen.view.file_part.timeline
    ryan, noor = (screen.logged[at].young_person_id for at in (0, -1))
    assert ryan is not None
    assert noor is not None
    screen.presenter.youth_chosen(ryan)
    timeline.setCurrentIndex(timeline.model().index(11, 0))
    screen.presenter.refresh()
    assert timeline.currentIndex().row() == 11
    screen.presenter.youth_chosen(noor)
    assert timeline.currentIndex().row() == 0
    screen.view.list_part.rows.setFocus()
    screen.presenter.youth_chosen(ryan)
    assert not timeline.currentIndex().isValid()
    assert timeline.verticalScrollBar().value() == 0


def test_the_beginning_of_coaching_is_corrected_but_not_taken_out(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m")
    screen.presenter.trajectory_opened()
    timeline = screen.view.file_part.timeline
    timeline.setCurrentIndex(timeline.model().index(0, 0))
    (correct,) = timeline.make_menu().actions()
    screen.press(KEYS.Key_Delete)
    assert timeline.model().rowCount() == 2
    assert screen.told[0].startswith("Dit kan hier niet weg")
    correct.trigger()
    assert screen.focus.objectName() == "youths.edit.reason"
    assert screen.part("youths.edit.remove").isHidden()


def test_what_is_typed_is_on_disk_within_a_second_and_the_file_says_that_it_waits(
    qtbot: QtBot,
) -> None:
    screen = Screen(qtbot, "ryan 5m ging goed")
    screen.press(KEYS.Key_E)
    screen.type(", echt")
    qtbot.waitUntil(lambda: bool(screen.office.store.drafts), timeout=1_000)
    screen.press(KEYS.Key_Escape)
    assert screen.view.file_part.waiting.isVisible()
    check_controls(screen.view)
    screen.part("youths.waiting.resume").click()
    assert screen.part("youths.edit.facts").toPlainText() == "ging goed, echt"
    screen.press(KEYS.Key_Escape)
    screen.part("youths.waiting.throw").click()
    assert screen.view.file_part.waiting.isHidden()


def test_a_mistake_is_said_in_dutch_at_its_field_and_the_field_has_the_focus(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m ging goed")
    screen.press(KEYS.Key_E)
    day = screen.part("youths.edit.day")
    day.setFocus()
    day.selectAll()
    screen.type("ooit")
    screen.press(KEYS.Key_Return, CONTROL)
    row = screen.view.edit_panel._form.fields["day"].row
    assert row.error().startswith("Deze datum is niet te lezen.")
    assert screen.focus is day
    assert day.text() == "ooit"


def test_a_name_that_nobody_has_is_not_passed_over(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m ging goed")
    screen.press(KEYS.Key_E)
    who = screen.part("youths.edit.who.text")
    who.setFocus()
    screen.type("Xq")
    screen.press(KEYS.Key_Return, CONTROL)
    assert screen.view.edit_panel._form.fields["who"].row.error()
    assert screen.view.edit_panel.isVisible()


def test_delete_takes_a_moment_out_and_the_offer_brings_it_back(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m een", "ryan 5m twee", "ryan 5m drie")
    timeline = screen.view.file_part.timeline
    screen.press(KEYS.Key_Down)
    assert timeline.key() == screen.logged[1].id.hex
    screen.press(KEYS.Key_Delete)
    assert timeline.model().rowCount() == 2
    assert timeline.key() == screen.logged[0].id.hex
    screen.offers[-1][1]()
    assert timeline.model().rowCount() == 3
    assert timeline.key() == screen.logged[0].id.hex


def test_the_details_of_a_youth_open_by_a_key_and_keep_tab_inside(qtbot: QtBot) -> None:
    screen = Screen(qtbot, "ryan 5m")
    screen.press(KEYS.Key_F2)
    assert screen.focus.objectName() == "youths.edit.name"
    seen = set()
    for _step in range(12):
        screen.press(KEYS.Key_Tab)
        seen.add(screen.focus.objectName())
    assert {"youths.edit.birth_year", "youths.edit.save", "youths.edit.close"} <= seen
    assert all(screen.view.edit_panel.isAncestorOf(screen.part(name)) for name in seen)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_large_letters_cut_nothing_in_a_small_window(
    qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    apply(qapp, text_scale=scale)
    screen = Screen(qtbot, "ryan 5m ging goed", "rayan 5m")
    screen.presenter.trajectory_opened()
    screen.view.resize(936, 516)
    scroll = screen.part("youths.file.scroll", QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: (scroll.maximum() > 0) == (scale > 1))
    for name in ("name", "running", "contact", "signal", "alike.merge", "alike.deny"):
        part = screen.part(f"youths.{name}")
        assert part.width() >= part.sizeHint().width(), name


def test_in_a_narrow_bar_the_buttons_go_below_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    apply(qapp, text_scale=2.0)
    bar = TookInBar()
    qtbot.addWidget(bar)
    bar.show_people((YoungPerson(id=uuid4(), name="Rayan", registered_on=date(2026, 11, 24)),))
    (split,) = bar.findChildren(QAbstractButton)
    told = bar.findChildren(QLabel)[0]
    for wide, below in ((300, True), (900, False)):
        bar.resize(wide, 200)
        qtbot.wait(1)
        assert (split.y() > told.y() + told.height() // 2) == below
        assert split.width() >= split.sizeHint().width()


def test_every_control_has_a_name_and_is_large_enough(qtbot: QtBot) -> None:
    screen = Screen(
        qtbot, "ryan 5m ging goed #sport", "signaal ryan wens bijbaan", "steun ryan bijbaan"
    )
    who = KnownYoungPerson(screen.logged[1].young_person_id or screen.logged[0].id)
    open_trajectory(OpenTrajectory(who=who), screen.office.workplace)
    set_goal(SetGoal(who=who, words="een bijbaan"), screen.office.workplace)
    screen.presenter.refresh()
    timeline = screen.view.file_part.timeline
    for row in range(timeline.model().rowCount()):
        timeline.setCurrentIndex(timeline.model().index(row, 0))
        timeline.setFocus()
        screen.press(KEYS.Key_E)
        assert screen.view.edit_panel.isVisible()
        check_controls(screen.view)
        screen.press(KEYS.Key_Escape)
