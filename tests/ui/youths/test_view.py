"""The screen Jongeren by keyboard and for screen readers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.services.coach import OpenTrajectory, SetGoal, open_trajectory, set_goal
from jis_desktop.services.log_line import log_line
from jis_desktop.services.people import KnownYoungPerson
from jis_desktop.services.read_records import show_record
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.youths.bars import TookInBar
from jis_desktop.ui.youths.presenter import YouthsPresenter
from jis_desktop.ui.youths.view import YouthsView, connect
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
LEAST_TARGET = 24
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = Qt.Key


class Screen:
    """The screen with Ryan's file, shown."""

    def __init__(self, qtbot: QtBot, *lines: str) -> None:
        self.bot = qtbot
        self.office = Office()
        self.view = YouthsView(DayPhrases(LISTS, "nl"), ErrorText(load_messages, lambda: "nl"))
        self.presenter = YouthsPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            network=self.view.file_part.network,
        )
        connect(self.view, self.presenter)
        self.offers: list[tuple[str, Callable[[], None]]] = []
        self.told: list[str] = []
        self.view.undoable.connect(lambda told, undo: self.offers.append((told, undo)))
        self.view.told.connect(self.told.append)
        self.logged = [log_line(line, self.office.workplace) for line in lines]
        qtbot.addWidget(self.view)
        self.view.resize(1072, 716)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.presenter.refresh()
        self.view.file_part.timeline.setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        focused = self.view.focusWidget()
        assert focused is not None
        return focused

    def part(self, name: str, kind: type[Any] = QWidget) -> Any:
        (found,) = self.view.findChildren(kind, name)
        return found

    def stored(self, place: int = 0) -> Any:
        logged = self.logged[place]
        return show_record(logged.kind, logged.id, self.office.workplace)


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
    assert screen.focus.accessibleDescription() == aloud


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


def check_controls(view: QWidget) -> None:
    controls = [
        part
        for kind in CONTROLS
        for part in view.findChildren(kind)
        if part.isVisibleTo(view) and not isinstance(part.window(), QAbstractItemView)
    ]
    nameless = [
        part.objectName()
        for part in controls
        if not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
    ]
    assert nameless == []
    small = {
        part.objectName(): (part.width(), part.height())
        for part in controls
        if part.focusPolicy()
        and part.property("kind") != "inner"  # the frame around it is the target
        and min(part.width(), part.height()) < LEAST_TARGET
    }
    assert small == {}


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
    assert len(counts) == 1 + 5
    assert counts == sorted(set(counts))
    list(screen.view.prepare())
    assert len(parts(QWidget)) == counts[-1]
