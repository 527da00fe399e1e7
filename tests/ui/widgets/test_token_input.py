"""A field of tokens: everything with the keyboard, and nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.option_search import find_options, fold
from jis_desktop.ui.widgets.token import Token
from jis_desktop.ui.widgets.token_input import TokenInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

    Shown = Callable[..., QWidget]

OPTIONS = (
    Option("job", "Bijbaan of stage"),
    Option("home", "Thuis"),
    Option("cafe", "Één café"),
    Option("school", "School"),
)


@pytest.fixture
def field(shown: Shown) -> TokenInput:
    made = TokenInput(OPTIONS, label="Topic", name="topic", hint="add")
    shown(made, QLineEdit(objectName="after"))
    made.setFocus()
    return made


def typing(field: TokenInput) -> QLineEdit:
    found = field.findChild(QLineEdit)
    assert found is not None
    return found


def test_enter_adds_the_best_fit(qtbot: QtBot, field: TokenInput) -> None:
    qtbot.keyClicks(typing(field), "stag")
    with qtbot.waitSignal(field.changed, timeout=500):
        qtbot.keyClick(typing(field), Qt.Key.Key_Return)
    assert field.keys() == ("job",)
    assert field.text() == ""


def test_accents_need_not_be_typed(qtbot: QtBot, field: TokenInput) -> None:
    qtbot.keyClicks(typing(field), "een cafe")
    qtbot.keyClick(typing(field), Qt.Key.Key_Enter)
    assert field.keys() == ("cafe",)


def test_backspace_at_the_start_removes_the_last(qtbot: QtBot, field: TokenInput) -> None:
    field.choose(["home", "job"])
    qtbot.keyClicks(typing(field), "a")
    qtbot.keyClick(typing(field), Qt.Key.Key_Backspace)
    assert field.keys() == ("home", "job")
    with qtbot.waitSignal(field.changed, timeout=500):
        qtbot.keyClick(typing(field), Qt.Key.Key_Backspace)
    assert field.keys() == ("home",)


def test_arrows_go_to_the_tokens_and_delete_removes_one(qtbot: QtBot, field: TokenInput) -> None:
    field.choose(["home", "job"])
    qtbot.keyClick(typing(field), Qt.Key.Key_Left)
    last = field.focusWidget()
    assert isinstance(last, Token)
    assert last.key == "job"
    qtbot.keyClick(last, Qt.Key.Key_Left)
    first = field.focusWidget()
    assert isinstance(first, Token)
    assert first.key == "home"
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert field.keys() == ("job",)
    assert typing(field).hasFocus()
    qtbot.keyClick(typing(field), Qt.Key.Key_Left)
    qtbot.keyClick(field.focusWidget(), Qt.Key.Key_Right)
    assert typing(field).hasFocus()


def test_tab_leaves_the_field_and_keeps_what_was_typed(qtbot: QtBot, field: TokenInput) -> None:
    field.choose(["home"])
    qtbot.keyClicks(typing(field), "zzz")
    qtbot.keyClick(typing(field), Qt.Key.Key_Tab)
    assert field.window().focusWidget().objectName() == "after"
    assert field.text() == "zzz"


def test_text_that_fits_nothing_stays_and_is_told(qtbot: QtBot, field: TokenInput) -> None:
    qtbot.keyClicks(typing(field), "Noor")
    with qtbot.waitSignal(field.unmatched, timeout=500) as told:
        qtbot.keyClick(typing(field), Qt.Key.Key_Return)
    assert told.args == ["Noor"]
    assert field.text() == "Noor"


def test_the_same_thing_cannot_be_added_twice(qtbot: QtBot, field: TokenInput) -> None:
    field.choose(["home"])
    qtbot.keyClicks(typing(field), "thuis")
    qtbot.keyClick(typing(field), Qt.Key.Key_Return)
    assert field.keys() == ("home",)


def test_no_more_than_the_most(qtbot: QtBot, theme: Theme) -> None:
    del theme
    one = TokenInput(OPTIONS, label="Who", name="who", most=1)
    qtbot.addWidget(one)
    one.choose(["home"])
    qtbot.keyClicks(typing(one), "school")
    with qtbot.assertNotEmitted(one.changed):
        qtbot.keyClick(typing(one), Qt.Key.Key_Return)
    assert one.keys() == ("home",)


def test_the_list_offers_what_fits_and_an_arrow_chooses_from_it(
    qtbot: QtBot, field: TokenInput
) -> None:
    qtbot.keyClicks(typing(field), "s")
    offers = field.findChild(QListView) or typing(field).findChild(QListView)
    popup = next(w for w in (offers, *_popups()) if w is not None and w.isVisible())
    assert [popup.model().index(r, 0).data() for r in range(popup.model().rowCount())] == [
        "School",
        "Bijbaan of stage",
        "Thuis",
    ]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.keys() == ("job",)


def _popups() -> list[QListView]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QListView)]


def test_a_click_on_the_cross_removes(qtbot: QtBot, field: TokenInput) -> None:
    field.choose(["home"])
    token = field.findChild(Token)
    qtbot.waitUntil(lambda: token.width() > 30)
    qtbot.mouseClick(token, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert field.keys() == ("home",)
    qtbot.mouseClick(
        token, Qt.MouseButton.LeftButton, pos=QPoint(token.width() - 8, token.height() // 2)
    )
    assert field.keys() == ()


def test_choosing_by_program_tells_no_one(qtbot: QtBot, field: TokenInput) -> None:
    with qtbot.assertNotEmitted(field.changed):
        field.choose(["home", "unknown"])
        field.choose(["school"])
        field.set_text("draft")
    assert field.keys() == ("school",)
    assert field.text() == "draft"


def test_tokens_have_words_for_a_screen_reader(field: TokenInput) -> None:
    field.choose(["home"])
    token = field.findChild(Token)
    assert token.text() == "Thuis"
    assert token.accessibleDescription()
    assert typing(field).accessibleName() == "Topic"


def test_tokens_grow_with_the_text(theme: Theme, field: TokenInput) -> None:
    field.choose(["job"])
    theme.set_text_scale(2.0)
    words = theme.metrics("small", 600).horizontalAdvance("Bijbaan of stage")
    assert field.findChild(Token).sizeHint().width() >= words + 30


def test_other_options_leave_the_tokens_in(field: TokenInput) -> None:
    field.choose(["home"])
    field.set_options([Option("new", "new")])
    assert field.keys() == ("home",)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", ["job", "home", "cafe", "school"]), ("ST", ["job"]), ("ÉÉN", ["cafe"]), ("x", [])],
)
def test_what_fits(typed: str, found: list[str]) -> None:
    assert [option.key for option in find_options(typed, OPTIONS)] == found


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Işık", "isik"), ("ŁUKASZ", "lukasz"), ("İlknur", "ilknur")],  # noqa: RUF001  Turkish
)
def test_names_are_found_on_a_plain_keyboard(written: str, typed: str) -> None:
    assert fold(written) == typed


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.sampled_from(OPTIONS), st.integers(1, 6))
def test_the_beginning_of_an_option_always_finds_it(option: Option, length: int) -> None:
    assert option in find_options(option.text[:length], OPTIONS)
