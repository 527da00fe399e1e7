"""The screen Activiteiten, shown. No tests here."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jis_desktop.bootstrap import load_messages
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.see_activity import see_activity
from jis_desktop.ui.activities.presenter import ActivitiesPresenter
from jis_desktop.ui.activities.view import ActivitiesView
from jis_desktop.ui.activities.wiring import connect
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.today.phrases import DayPhrases
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, Office

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from jis_desktop.domain.activity import Activity

TODAY = date(2026, 11, 24)


PLAIN = Qt.KeyboardModifier.NoModifier


class Screen:
    """The screen, shown."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.office = Office()
        self.view = ActivitiesView(DayPhrases(LISTS, "nl"), ErrorText(load_messages, lambda: "nl"))
        self.presenter = ActivitiesPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            parts=(self.view.planned, self.view.hours),
        )
        connect(self.view, self.presenter)
        qtbot.addWidget(self.view)

    def show(self, wide: int = 1072, high: int = 716) -> None:
        self.view.resize(wide, high)
        self.view.show()
        self.view.activateWindow()
        self.bot.waitUntil(self.view.isActiveWindow)
        self.presenter.refresh()

    def logged(self, title: str, day: date = TODAY, at: time = time(12, 0)) -> UUID:
        command = LogActivity(kind="sport", title=title, day=day, at=at)
        return log_activity(command, self.office.workplace).id

    def stored(self, activity: UUID) -> Activity:
        return see_activity(activity, self.office.workplace).activity

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        focused = self.view.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    def focused(self) -> str:
        focused = self.view.focusWidget()
        return focused.objectName() if focused is not None else ""
