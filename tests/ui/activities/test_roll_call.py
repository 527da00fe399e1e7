"""The roll call by keyboard."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
)

from jis_desktop.services.edit_activity import Marks, call_roll
from jis_desktop.ui.style.theme import apply
from tests.ui.activities.shown_screen import Screen

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


ROLL = ("Amira", "Chaima", "Chahid", "Noor", "Nora")


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Screen:
    apply(qapp, look="light", text_scale=1.0)
    return Screen(qtbot)


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
