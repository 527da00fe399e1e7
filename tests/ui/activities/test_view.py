"""The screen Activiteiten by keyboard and for screen readers."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.activity import HeadCount
from jis_desktop.services.edit_activity import Marks, call_roll, cancel_activity
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.see_activity import see_activity
from jis_desktop.ui.activities.presenter import ActivitiesPresenter
from jis_desktop.ui.activities.view import ActivitiesView
from jis_desktop.ui.activities.wiring import connect
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.today.phrases import DayPhrases
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, Office

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from jis_desktop.domain.activity import Activity

TODAY = date(2026, 11, 24)
CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
LEAST_TARGET = 24
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


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Screen:
    apply(qapp, look="light", text_scale=1.0)
    return Screen(qtbot)


def test_arrow_keys_go_from_card_to_card_and_enter_opens(screen: Screen) -> None:
    first = screen.logged("inloop", date(2026, 11, 23))
    upper = screen.logged("dammen", at=time(9, 0))
    lower = screen.logged("voetbal", at=time(13, 0))
    screen.show()
    assert screen.view.grid.focus_current()
    assert screen.focused() == f"activities.card.{lower.hex}"
    screen.press(Qt.Key.Key_Up)
    assert screen.focused() == f"activities.card.{upper.hex}"
    screen.press(Qt.Key.Key_Left)
    assert screen.focused() == f"activities.card.{first.hex}"
    screen.press(Qt.Key.Key_Return)
    assert screen.presenter.session.shown == first
    assert screen.focused() == "activities.heads.girls"


def test_a_whole_session_by_keyboard(screen: Screen) -> None:
    """Task 6 of the ten: everybody was there but for one; then heads, words and done."""
    youths = {name: screen.office.youth(name).id for name in ("Elif", "Noor", "Ryan")}
    last = screen.logged("voetbal", date(2026, 11, 17))
    call_roll(last, Marks(present=tuple(youths.values())), screen.office.workplace)
    activity = screen.logged("voetbal")
    screen.show()
    screen.view.grid.focus_current()
    screen.press(Qt.Key.Key_Return)
    assert screen.focused() == f"activities.roll.{youths['Elif'].hex}"
    screen.press(Qt.Key.Key_R)
    screen.press(Qt.Key.Key_N)
    stored = screen.stored(activity)
    assert set(stored.present) == {youths["Noor"], youths["Ryan"]}
    assert stored.absent == (youths["Elif"],)
    assert screen.focused() == f"activities.roll.{youths['Noor'].hex}"
    girls = screen.view.detail.heads.fields["girls"]
    girls.setFocus()
    girls.selectAll()
    QTest.keyClicks(girls, "11")
    screen.press(Qt.Key.Key_Plus)
    screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.view.detail.isHidden()
    assert screen.stored(activity).heads == HeadCount(girls=12)
    assert screen.focused() == f"activities.card.{activity.hex}"


def test_words_are_stored_by_themselves_within_a_second(screen: Screen) -> None:
    activity = screen.logged("voetbal")
    screen.show()
    field = screen.view.findChild(QPlainTextEdit, "activities.evaluation")
    assert field is not None
    QTest.keyClicks(field, "Goed")
    screen.bot.waitUntil(lambda: screen.stored(activity).evaluation == "Goed", timeout=1_000)


def test_hiding_the_screen_stores_what_was_typed(screen: Screen) -> None:
    activity = screen.logged("voetbal")
    screen.show()
    field = screen.view.findChild(QPlainTextEdit, "activities.evaluation")
    assert field is not None
    QTest.keyClicks(field, "Goed")
    assert screen.stored(activity).evaluation == ""
    screen.view.hide()
    assert screen.stored(activity).evaluation == "Goed"


def test_emptying_a_figure_makes_it_uncounted_which_is_not_zero(screen: Screen) -> None:
    activity = screen.logged("voetbal")
    screen.show()
    boys = screen.view.detail.heads.fields["boys"]
    boys.setFocus()
    boys.selectAll()
    QTest.keyClicks(boys, "0")
    screen.presenter.keep()
    assert screen.stored(activity).heads == HeadCount(boys=0)
    boys.selectAll()
    QTest.keyClick(boys, Qt.Key.Key_Backspace)
    screen.presenter.keep()
    assert screen.stored(activity).heads == HeadCount()
    boys.stepBy(1)
    assert boys.count == 1


@pytest.mark.parametrize(("typed", "taken"), [("2001", 200), ("-1", 1), ("x", None)])
def test_a_figure_that_cannot_be_is_not_taken(
    screen: Screen, typed: str, taken: int | None
) -> None:
    screen.logged("voetbal")
    screen.show()
    boys = screen.view.detail.heads.fields["boys"]
    boys.setFocus()
    boys.selectAll()
    QTest.keyClicks(boys, typed)
    assert boys.count == taken


def test_a_name_is_added_by_two_letters_and_enter(screen: Screen) -> None:
    ryan = screen.office.youth("Ryan").id
    activity = screen.logged("voetbal")
    screen.show()
    field = screen.view.detail.roll.name_field.field
    field.setFocus()
    QTest.keyClicks(field, "ry")
    with screen.bot.waitSignal(screen.view.undoable):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert screen.stored(activity).present == (ryan,)
    assert (field.text(), field.hasFocus()) == ("", True)
    QTest.keyClicks(field, "zora")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(screen.stored(activity).present) == 2


def test_page_keys_change_the_week_and_the_focus_stays_in_it(screen: Screen) -> None:
    screen.logged("voetbal")
    before = screen.logged("dammen", date(2026, 11, 17))
    screen.show()
    screen.view.grid.focus_current()
    screen.press(Qt.Key.Key_PageUp)
    assert screen.focused() == f"activities.card.{before.hex}"
    screen.press(Qt.Key.Key_PageUp)
    screen.press(Qt.Key.Key_Home)
    title = screen.view.findChild(QWidget, "activities.title")
    assert title is not None
    assert title.property("text").endswith("48")


def test_a_cancelled_activity_asks_for_no_heads(screen: Screen) -> None:
    activity = screen.logged("voetbal")
    cancel_activity(activity, "studiedag", screen.office.workplace)
    screen.show()
    assert screen.view.detail.heads.isHidden()
    button = screen.view.findChild(QAbstractButton, "activities.reinstate")
    assert button is not None
    button.click()
    assert screen.stored(activity).cancelled is None
    assert not screen.view.detail.heads.isHidden()


def test_an_empty_week_has_the_one_button_that_fills_it(screen: Screen) -> None:
    screen.show()
    button = screen.view.findChild(QAbstractButton, "activities.empty.button")
    assert button is not None
    assert button.isVisible()
    with screen.bot.waitSignal(screen.view.log_requested) as asked:
        button.click()
    assert asked.args == ["activiteit "]


@pytest.mark.parametrize("size", [(1072, 716), (936, 516)])
def test_every_control_has_a_name_and_is_large_enough(
    screen: Screen, size: tuple[int, int]
) -> None:
    youth = screen.office.youth("Noor").id
    activity = screen.logged("voetbal")
    call_roll(activity, Marks(present=(youth,)), screen.office.workplace)
    screen.show(*size)
    roll = screen.view.detail.roll
    screen.bot.waitUntil(lambda: roll.height() >= roll.minimumSizeHint().height())
    seen = [
        part
        for part in screen.view.findChildren(QWidget)
        if isinstance(part, CONTROLS)
        and part.isVisible()
        and part.objectName() != "qt_spinbox_lineedit"
    ]
    assert len(seen) > 10
    for part in seen:
        name = part.accessibleName() or str(part.property("text") or "")
        assert name, part.objectName()
        assert part.objectName().startswith("activities."), part.objectName()
        assert min(part.width(), part.height()) >= LEAST_TARGET, part.objectName()


ROLL = ("Amira", "Chaima", "Chahid", "Noor", "Nora")


def roll_called(screen: Screen) -> tuple[UUID, dict[str, UUID]]:
    """An opened activity in which five are expected, the focus on the first of them."""
    youths = {name: screen.office.youth(name).id for name in ROLL}
    last = screen.logged("voetbal", date(2026, 11, 17))
    call_roll(last, Marks(present=tuple(youths.values())), screen.office.workplace)
    activity = screen.logged("voetbal")
    screen.show()
    screen.view.grid.focus_current()
    screen.press(Qt.Key.Key_Return)
    return activity, youths


def typed(screen: Screen, keys: str) -> str:
    """Type, and give the name that has the focus."""
    for key in keys:
        focused = screen.view.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, key)
    return next((row.known.name for row in screen.view.detail.roll.rows if row.hasFocus()), "")


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("ch", "Chahid"),
        ("chch", "Chaima"),
        ("/no", "Noor"),
        ("/no/no", "Nora"),
        ("/am", "Amira"),
        ("CHCH", "Chaima"),
    ],
)
def test_two_letters_go_to_the_next_name_that_begins_so(
    screen: Screen, keys: str, name: str
) -> None:
    activity, _ = roll_called(screen)
    assert typed(screen, keys) == name
    assert screen.stored(activity).on_roll == ()


def test_signs_mark_like_letters_and_go_on(screen: Screen) -> None:
    activity, youths = roll_called(screen)
    assert typed(screen, "ch-") == "Chaima"
    assert typed(screen, "+") == "Noor"
    assert typed(screen, "N") == "Nora"
    stored = screen.stored(activity)
    assert set(stored.absent) == {youths["Chahid"], youths["Noor"]}
    assert stored.present == (youths["Chaima"],)


def test_letters_of_nobody_here_are_a_name_to_add_and_mark_nobody(screen: Screen) -> None:
    activity, _ = roll_called(screen)
    assert typed(screen, "zo-") == ""
    field = screen.view.detail.roll.name_field.field
    assert (field.hasFocus(), field.text()) == (True, "zo-")
    assert screen.stored(activity).on_roll == ()


def test_done_takes_the_rest_in_once_somebody_is_marked_and_says_so(screen: Screen) -> None:
    activity, youths = roll_called(screen)
    done = screen.view.findChild(QPushButton, "activities.done")
    leave = screen.view.findChild(QPushButton, "activities.leave")
    assert (done.text(), leave.isVisible()) == ("Done", False)
    typed(screen, "-")
    assert (done.text(), leave.isVisible()) == ("Done, the rest were there", True)
    with screen.bot.waitSignal(screen.view.undoable) as told:
        screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.view.detail.isHidden()
    assert screen.stored(activity).absent == (youths["Amira"],)
    assert set(screen.stored(activity).present) == {youths[name] for name in ROLL[1:]}
    told.args[1]()
    assert screen.stored(activity).on_roll == (youths["Amira"],)


@pytest.mark.parametrize("marked", [False, True])
def test_it_can_be_closed_with_nobody_marked_besides(screen: Screen, marked: bool) -> None:  # noqa: FBT001  a case
    activity, youths = roll_called(screen)
    if marked:
        typed(screen, "-")
        screen.view.findChild(QPushButton, "activities.leave").click()
    else:
        screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.view.detail.isHidden()
    assert screen.stored(activity).on_roll == ((youths["Amira"],) if marked else ())


def test_enter_finishes_once_somebody_is_marked_and_never_marks(screen: Screen) -> None:
    activity, youths = roll_called(screen)
    screen.press(Qt.Key.Key_Return)
    assert screen.view.detail.isVisible()
    assert screen.stored(activity).on_roll == ()
    typed(screen, "ch-")
    with screen.bot.waitSignal(screen.view.undoable):
        screen.press(Qt.Key.Key_Return)
    assert screen.view.detail.isHidden()
    assert screen.stored(activity).absent == (youths["Chahid"],)
    assert len(screen.stored(activity).present) == len(ROLL) - 1


def test_enter_within_two_letters_of_a_name_finishes_nothing(screen: Screen) -> None:
    roll_called(screen)
    typed(screen, "-c")
    screen.press(Qt.Key.Key_Return)
    assert screen.view.detail.isVisible()
    assert typed(screen, "ch") == "Chahid"
    screen.press(Qt.Key.Key_Return)
    assert screen.view.detail.isHidden()


def test_enter_in_the_empty_field_for_a_name_finishes_too(screen: Screen) -> None:
    """Behind the last name the focus is there."""
    activity, youths = roll_called(screen)
    field = screen.view.detail.roll.name_field.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert screen.view.detail.isVisible()
    screen.view.detail.roll.rows[-1].setFocus()
    typed(screen, "-")
    assert field.hasFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert screen.view.detail.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert screen.view.detail.isHidden()
    assert screen.stored(activity).absent == (youths["Nora"],)


def test_a_mark_of_another_session_does_not_let_enter_finish(screen: Screen) -> None:
    roll_called(screen)
    typed(screen, "-")
    other = screen.logged("voetbal", at=time(14, 0))
    screen.presenter.go_to(other)
    screen.view.detail.focus_first()
    screen.press(Qt.Key.Key_Return)
    assert screen.view.detail.isVisible()


def test_what_it_was_and_when_is_corrected_in_a_panel_by_keyboard(screen: Screen) -> None:
    activity = screen.logged("voetbal")
    screen.show()
    screen.view.detail.findChild(QPushButton, "activities.correct").click()
    panel = screen.view.correcting.panel
    assert panel.isVisible()
    assert screen.focused() == "activities.edit.title"
    day = screen.view.findChild(QLineEdit, "activities.edit.day")
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "morgen")
    screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.isVisible()
    day.selectAll()
    QTest.keyClicks(day, "gisteren")
    with screen.bot.waitSignal(screen.view.undoable) as told:
        screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not panel.isVisible()
    assert screen.stored(activity).day == date(2026, 11, 23)
    told.args[1]()
    assert screen.stored(activity).day == TODAY
