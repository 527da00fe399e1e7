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

from jis_desktop.domain.activity import HeadCount
from jis_desktop.services.edit_activity import Marks, call_roll, cancel_activity
from jis_desktop.ui.style.theme import apply
from tests.ui.activities.shown_screen import TODAY, Screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
LEAST_TARGET = 24


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
