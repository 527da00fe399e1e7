"""The cards of the first screen: what is asked, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from jis_desktop.services.read_records import see_today
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.today.view import TodayView
from tests.services.office import LISTS, Office
from tests.ui.opened_window import part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from jis_desktop.domain.messages import Messages

BANDS = LISTS["age_band"].valid_on(Office().clock.now().date())


def no_messages() -> Messages:
    raise AssertionError("nothing goes wrong here")


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> TodayView:
    apply(qapp, look="light", text_scale=1.0)
    made = TodayView(DayPhrases(LISTS, "nl"), ErrorText(no_messages, lambda: "nl"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    office = Office()
    for _ in range(2):
        made.show_day(see_today(office.workplace), today=office.clock.now().date())
    return made


def chosen_by(view: TodayView, key: Qt.Key) -> list[str]:
    heard: list[str] = []
    view.age_chosen.connect(heard.append)
    QTest.keyClick(view, key)
    view.age_chosen.disconnect(heard.append)
    return heard


def test_every_age_band_has_its_digit_and_a_button_of_its_name(view: TodayView) -> None:
    QTest.keyClick(view, Qt.Key.Key_T)
    for digit, band in enumerate(BANDS, start=1):
        button = part(view, QPushButton, f"today.chats.age.{band.key}")
        assert (button.text(), button.height() >= 24) == (band.nl, True)
        assert chosen_by(view, Qt.Key(Qt.Key.Key_0 + digit)) == [band.key]


def test_a_digit_says_nothing_before_a_chat_is_counted_nor_after_its_time(view: TodayView) -> None:
    assert chosen_by(view, Qt.Key.Key_2) == []
    view.show_counted(undo=lambda: None)
    assert chosen_by(view, Qt.Key.Key_2) == [BANDS[1].key]
    view.ask_no_age()
    assert chosen_by(view, Qt.Key.Key_2) == []


def test_the_key_of_who_was_not_spoken_to_works_only_where_there_is_somebody(
    view: TodayView,
) -> None:
    heard: list[None] = []
    view.quiet_requested.connect(lambda: heard.append(None))
    for count in (0, 2):
        view.show_quiet(count)
        assert view.quiet.isVisible() == bool(count)
        QTest.keyClick(view, Qt.Key.Key_L)
    assert len(heard) == 1
