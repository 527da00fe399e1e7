"""Planned sessions, the panel and the hours by keyboard and for screen readers."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.planned_activity import Plan
from jis_desktop.domain.records import Kind
from jis_desktop.services.plan_activity import Rhythm, plan_once, plan_series
from jis_desktop.ui.activities.presenter import HOURS, ActivitiesPresenter
from jis_desktop.ui.activities.view import ActivitiesView
from jis_desktop.ui.activities.wiring import connect
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.today.phrases import DayPhrases
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, SCHOOL, Office

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 24)
WEEK = timedelta(weeks=1)
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAN = Plan(kind="sport", title="voetbal", at=time(12, 30), material="bal")


class Screen:
    """The screen, shown."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.office = Office()
        errors = ErrorText(load_messages, lambda: "nl")
        self.view = ActivitiesView(DayPhrases(LISTS, "nl"), errors)
        self.presenter = ActivitiesPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            parts=(self.view.planned, self.view.hours),
        )
        connect(self.view, self.presenter)
        self.said: list[str] = []
        self.view.undoable.connect(lambda text, _undo: self.said.append(text))
        qtbot.addWidget(self.view)
        self.view.resize(1072, 716)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.presenter.refresh()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
        QTest.keyClick(self.focused(), key, modifier)

    def focused(self) -> QWidget:
        focused = self.view.focusWidget()
        assert focused is not None
        return focused

    def part(self, name: str) -> QLineEdit:
        found = self.view.findChild(QLineEdit, name)
        assert found is not None
        return found

    def button(self, name: str) -> QPushButton:
        found = self.view.findChild(QPushButton, name)
        assert found is not None
        return found


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Screen:
    apply(qapp, look="light", text_scale=1.0)
    return Screen(qtbot)


def test_a_planned_card_opens_and_one_key_holds_it(screen: Screen) -> None:
    plan_once(PLAN, TODAY, screen.office.workplace)
    screen.presenter.refresh()
    (card,) = screen.view.grid.cards()
    assert card.accessibleName() == "planned, Voetbal, 12:30"
    card.setFocus()
    screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert screen.focused().objectName() == "activities.planned.hold"
    screen.press(Qt.Key.Key_Return)
    (activity,) = screen.office.store.all_of(Kind.ACTIVITY)
    assert activity.material == "bal"
    assert screen.view.planned.isHidden()
    assert screen.focused().objectName() == "activities.heads.girls"
    assert screen.part("activities.material").text() == "bal"


def test_what_was_needed_is_kept_as_it_is_typed(screen: Screen) -> None:
    plan_once(PLAN, TODAY, screen.office.workplace)
    screen.presenter.refresh()
    screen.view.grid.cards()[0].click()
    screen.press(Qt.Key.Key_Return)
    field = screen.part("activities.partners")
    field.setFocus()
    QTest.keyClicks(field, "wijkagent")
    screen.presenter.keep()
    assert screen.office.store.all_of(Kind.ACTIVITY)[0].partners == "wijkagent"


def test_a_past_session_asks_and_a_cancelled_one_says_why(screen: Screen) -> None:
    plan_once(PLAN, date(2026, 11, 23), screen.office.workplace)
    screen.presenter.refresh()
    (card,) = screen.view.grid.cards()
    assert "did it take place?" in card.accessibleName()
    card.click()
    screen.view.planned.detail.cancelled.emit("ziek")
    (card,) = screen.view.grid.cards()
    assert "cancelled: begeleider ziek" in card.accessibleName()
    assert not screen.button("activities.planned.reinstate").isHidden()
    assert screen.button("activities.planned.hold").isHidden()


def test_a_session_of_later_cannot_be_held(screen: Screen) -> None:
    plan_once(PLAN, TODAY + timedelta(days=2), screen.office.workplace)
    screen.presenter.refresh()
    screen.view.grid.cards()[0].click()
    assert screen.button("activities.planned.hold").isHidden()
    screen.press(Qt.Key.Key_Return)
    assert screen.office.store.all_of(Kind.ACTIVITY) == []


def test_a_series_is_planned_by_keyboard(screen: Screen) -> None:
    screen.button("activities.plan_new").click()
    assert screen.focused().objectName() == "activities.plan.title"
    QTest.keyClicks(screen.focused(), "schaken")
    at = screen.part("activities.plan.at")
    QTest.keyClicks(at, "straks")
    screen.view.planned.panel._every.choose("1")
    at.setFocus()
    screen.press(Qt.Key.Key_Return)
    row = screen.view.planned.panel._rows["at"]
    assert row.error().startswith("Deze tijd is niet te lezen")
    assert at.text() == "straks"
    at.clear()
    QTest.keyClicks(at, "15:30")
    assert not row.error()
    screen.press(Qt.Key.Key_Return)
    assert screen.view.planned.panel.isHidden()
    assert len(screen.office.store.all_of(Kind.PLANNED_ACTIVITY)) > 20
    assert screen.said[-1].startswith("Planned:")


def test_what_was_typed_is_there_again_after_closing(screen: Screen) -> None:
    screen.button("activities.plan_new").click()
    QTest.keyClicks(screen.focused(), "schaken")
    screen.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert screen.view.planned.panel.isHidden()
    screen.button("activities.plan_new").click()
    assert screen.part("activities.plan.title").text() == "schaken"


def test_a_change_is_for_one_session_or_for_all_that_follow(screen: Screen) -> None:
    plan_series(PLAN, Rhythm(first_day=TODAY, last_day=TODAY + 2 * WEEK), screen.office.workplace)
    screen.presenter.refresh()
    screen.view.grid.cards()[0].click()
    screen.button("activities.planned.change").click()
    title = screen.part("activities.plan.title")
    assert title.text() == "voetbal"
    assert screen.part("activities.plan.at").text() == "12:30"
    title.setText("tennis")
    screen.button("activities.plan.save_all").click()
    titles = [one.plan.title for one in screen.office.store.all_of(Kind.PLANNED_ACTIVITY)]
    assert titles == ["tennis"] * 3


def test_the_panel_closes_although_what_had_the_focus_is_gone(screen: Screen) -> None:
    plan_once(PLAN, TODAY, screen.office.workplace)
    screen.presenter.refresh()
    screen.view.grid.cards()[0].setFocus()
    screen.presenter.plan_asked()
    plan_once(PLAN, TODAY, screen.office.workplace)
    screen.presenter.refresh()
    QTest.qWait(10)  # the old cards are taken apart
    screen.view.planned.panel.close_panel()
    assert screen.view.planned.panel.isHidden()


def test_hours_are_stored_on_leaving_a_field_and_what_cannot_be_stays(screen: Screen) -> None:
    screen.presenter.mode_chosen(HOURS)
    field = screen.part(f"activities.hours.{SCHOOL.id.hex}.2026-11-24")
    assert field.accessibleName().startswith("Hours at De Werf on ")
    screen.bot.waitUntil(field.isVisible)
    field.setFocus()
    QTest.keyClicks(field, "6,5")
    screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    (stored,) = screen.office.store.all_of(Kind.PRESENCE)
    assert stored.minutes == 390
    assert screen.said == ["Hours stored"]
    field.setText("veel")
    screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert field.text() == "veel"
    assert "niet te lezen" in field.accessibleDescription()
    tomorrow = screen.part(f"activities.hours.{SCHOOL.id.hex}.2026-11-25")
    assert not tomorrow.isEnabled()


def test_leaving_the_screen_stores_the_hours(screen: Screen) -> None:
    screen.presenter.mode_chosen(HOURS)
    screen.part(f"activities.hours.{SCHOOL.id.hex}.2026-11-24").setText("4")
    screen.view.hide()
    assert [one.minutes for one in screen.office.store.all_of(Kind.PRESENCE)] == [240]


def test_somebody_who_had_said_so_is_neither_there_nor_missing(screen: Screen) -> None:
    noor = screen.office.youth("Noor").id
    plan_once(PLAN, TODAY, screen.office.workplace)
    screen.presenter.refresh()
    screen.view.grid.cards()[0].click()
    screen.press(Qt.Key.Key_Return)
    screen.presenter.session.marked(noor, "present")
    (row,) = screen.view.detail.roll.rows
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_E)
    (activity,) = screen.office.store.all_of(Kind.ACTIVITY)
    assert (activity.present, activity.absent, activity.excused) == ((), (), (noor,))
    assert "had said so" in row.accessibleName()


def test_the_panel_to_plan_is_made_when_it_opens_or_before(screen: Screen) -> None:
    panel = screen.view.planned.panel
    assert not panel.findChildren(QLineEdit)
    list(screen.view.prepare())
    fields = panel.findChildren(QLineEdit)
    assert fields
    screen.view.head.plan_asked.emit()
    assert screen.focused().objectName() == "activities.plan.title"
    assert panel.findChildren(QLineEdit) == fields
