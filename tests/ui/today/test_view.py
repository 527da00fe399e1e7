"""The first screen by keyboard."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.planned_activity import Plan
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_line import log_line
from jis_desktop.services.plan_activity import plan_once
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.today.presenter import TodayPresenter
from jis_desktop.ui.today.view import TodayView, connect_correcting
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, Office

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 24)


class Screen:
    """The screen, shown; what is due is answered as in the window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.office = Office()
        self.view = TodayView(DayPhrases(LISTS, "nl"), ErrorText(load_messages, lambda: "nl"))
        self.presenter = TodayPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
        )
        connect_correcting(self.view, self.presenter)
        self.view.finished.connect(self.presenter.finish)
        self.view.postponed.connect(self.presenter.postpone)
        qtbot.addWidget(self.view)
        self.view.resize(1072, 716)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)

    def due(self) -> list[str]:
        """The first words of each line."""
        model = self.view._due_model
        rows = (model.row_at(place) for place in range(model.rowCount()))
        return [row.first for row in rows if row is not None]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.due_list, key)


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Screen:
    apply(qapp, look="light", text_scale=1.0)
    screen = Screen(qtbot)
    for name in ("ryan", "noor", "sara", "tom"):
        log_line(f"{name} 5m gesproken > vandaag", screen.office.workplace)
    screen.presenter.refresh()
    screen.view.due_list.setFocus()
    return screen


def test_one_key_after_another_answers_line_after_line(screen: Screen) -> None:
    assert screen.due() == ["Ryan", "Noor", "Sara", "Tom"]
    screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_G)
    assert screen.due() == ["Ryan", "Sara", "Tom"]
    screen.press(Qt.Key.Key_G)
    assert screen.due() == ["Ryan", "Tom"]
    screen.press(Qt.Key.Key_M)
    assert screen.due() == ["Ryan"]
    screen.press(Qt.Key.Key_G)
    assert screen.due() == []


def test_group_work_of_today_is_answered_here_too(screen: Screen) -> None:
    plan = Plan(kind="sport", title="voetbal", at=time(12, 30))
    sessions = [plan_once(plan, TODAY, screen.office.workplace).id for _number in range(2)]
    screen.presenter.refresh()
    assert screen.due()[:2] == ["Voetbal", "Voetbal"]
    asked: list[object] = []
    screen.view.planned_requested.connect(asked.append)
    screen.view.due_list.go_to(sessions[0].hex)
    screen.press(Qt.Key.Key_O)
    assert asked == [sessions[0]]
    screen.press(Qt.Key.Key_G)
    assert [one.title for one in screen.office.store.all_of(Kind.ACTIVITY)] == ["voetbal"]
    screen.press(Qt.Key.Key_M)
    later = [one.day for one in screen.office.store.all_of(Kind.PLANNED_ACTIVITY) if one.waits]
    assert later == [date(2026, 11, 25)]
    assert screen.due()[0] == "Ryan"


def test_one_key_asks_the_roll_call_of_the_session_nearest_to_now(screen: Screen) -> None:
    at = {"dammen": time(9, 0), "voetbal": time(12, 30), "koken": time(18, 0)}
    sessions = {
        title: plan_once(
            Plan(kind="sport", title=title, at=begins), TODAY, screen.office.workplace
        ).id
        for title, begins in at.items()
    }
    asked: list[object] = []
    screen.view.roll_requested.connect(asked.append)
    QTest.keyClick(screen.view, Qt.Key.Key_P)
    assert asked == []  # nothing is shown to be opened yet
    screen.presenter.refresh()
    screen.view.due_list.setCurrentIndex(QModelIndex())
    screen.view.setFocus()
    button = screen.view.findChild(KeyedButton, "today.roll")
    now = screen.office.workplace.clock.now().time()
    nearest = min(at, key=lambda title: abs(minutes(at[title]) - minutes(now)))
    assert button.text().endswith(nearest.capitalize())
    QTest.keyClick(screen.view, Qt.Key.Key_P)
    assert asked == [sessions[nearest]]
    screen.view.due_list.go_to(sessions["koken"].hex)
    assert button.text().endswith("Koken")
    QTest.keyClick(screen.view.due_list, Qt.Key.Key_P)
    assert asked[1:] == [sessions["koken"]]


def minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def test_a_count_is_corrected_from_the_day_s_log_by_keyboard(screen: Screen, qtbot: QtBot) -> None:
    tally = log_line("gang 3", screen.office.workplace)
    screen.presenter.refresh()
    screen.view.log_list.setFocus()
    correct = screen.view.findChild(KeyedButton, "today.correct")
    screen.view.log_list.go_to(tally.id.hex)
    assert correct.isVisible()
    QTest.keyClick(screen.view.log_list, Qt.Key.Key_Return)
    panel = screen.view.correcting.panel
    assert panel.isVisible()
    count = screen.view.findChild(QLineEdit, "today.edit.count")
    assert count.hasFocus()
    for text, stays in (("0", True), ("veel", True), ("5", False)):
        count.selectAll()
        QTest.keyClicks(count, text)
        QTest.keyClick(count, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert panel.isVisible() is stays
    (stored,) = screen.office.store.all_of(Kind.TALLY)
    assert (stored.count, stored.age_band) == (5, None)
    screen.presenter.correct_asked(tally.id)
    screen.presenter.correction.typed("age_band", "leeftijd_12_13")
    with qtbot.waitSignal(screen.view.undoable) as told:
        screen.presenter.correction.save()
    (stored,) = screen.office.store.all_of(Kind.TALLY)
    assert (stored.count, stored.age_band) == (5, "leeftijd_12_13")
    told.args[1]()
    assert screen.office.store.all_of(Kind.TALLY)[0].age_band is None


def test_what_is_about_somebody_is_corrected_in_the_file(screen: Screen) -> None:
    entries = screen.presenter.day.entries
    screen.view.log_list.setFocus()
    screen.view.log_list.go_to(entries[0].id.hex)
    assert not screen.view.findChild(KeyedButton, "today.correct").isVisible()
