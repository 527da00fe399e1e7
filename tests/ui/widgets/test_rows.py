"""Lists of rows: keys, what is read aloud, the ring, the corners."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from jis_desktop.ui.style.tokens import DARK, LIGHT
from jis_desktop.ui.widgets.avatar import avatar_ground
from jis_desktop.ui.widgets.row import KEY_ROLE, ROW_ROLE, Row, RowModel
from jis_desktop.ui.widgets.row_delegate import RowDelegate
from jis_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

    Shown = Callable[..., QWidget]

ROWS = (
    Row(key="h", first="First break", more="10:20", header=True),
    Row(key="a", first="Ryan", more="Check in", second="5 minutes", letter="R"),
    Row(key="h2", first="Later", header=True),
    Row(
        key="b",
        first="Imane",
        second="3 weeks without an answer",
        second_state="attention",
        second_icon="flag",
        letter="I",
        right="today",
    ),
    Row(key="c", first="Football", icon="volleyball", spoken="Football at noon"),
)


@pytest.fixture
def model() -> RowModel:
    return RowModel(ROWS)


@pytest.fixture
def rows(model: RowModel, shown: Shown) -> RowList:
    made = RowList(model, label="Today", name="today")
    shown(QPushButton("before"), made, QPushButton("after", objectName="after")).resize(600, 420)
    return made


def picture(rows: RowList) -> QImage:
    return rows.viewport().grab().toImage()


def colours(image: QImage, rows: RowList, key: str) -> set[str]:
    at = rows.visualRect(rows.model().index(place_of(rows, key), 0))
    return {
        image.pixelColor(x, y).name().upper()
        for y in range(at.top(), at.bottom())
        for x in range(at.left(), at.right())
    }


def place_of(rows: RowList, key: str) -> int:
    model = rows.model()
    assert isinstance(model, RowModel)
    return model.place_of(key)


def test_arrows_pass_over_headers(qtbot: QtBot, rows: RowList) -> None:
    rows.setFocus()
    assert rows.key() == "a"
    with qtbot.waitSignal(rows.moved, timeout=500) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert told.args == ["b"]
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.key() == "a"


def test_enter_opens_the_current_row(qtbot: QtBot, rows: RowList) -> None:
    rows.go_to("b")
    with qtbot.waitSignal(rows.opened, timeout=500) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_letters_do_not_search(qtbot: QtBot, rows: RowList) -> None:
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_I)
    assert rows.key() == "a"


def test_tab_leaves_the_list(qtbot: QtBot, rows: RowList) -> None:
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Tab)
    assert rows.window().focusWidget().objectName() == "after"


def test_the_current_row_wears_the_ring(rows: RowList) -> None:
    rows.setFocus()
    assert LIGHT.focus in colours(picture(rows), rows, "a")
    assert LIGHT.focus not in colours(picture(rows), rows, "b")
    # The control: without the focus no row has it.
    rows.clearFocus()
    assert LIGHT.focus not in colours(picture(rows), rows, "a")


def test_the_chosen_row_has_the_ground_of_the_theme(rows: RowList, theme: Theme) -> None:
    rows.go_to("a")
    assert LIGHT.primary_soft in colours(picture(rows), rows, "a")
    theme.set_look("dark")
    assert DARK.primary_soft in colours(picture(rows), rows, "a")
    assert DARK.attention_ink in colours(picture(rows), rows, "b")


def test_a_row_is_read_aloud_as_a_sentence(model: RowModel) -> None:
    accessible = Qt.ItemDataRole.AccessibleTextRole
    texts = [model.data(model.index(place, 0), accessible) for place in range(5)]
    assert texts[1] == "Ryan, Check in, 5 minutes"
    assert texts[4] == "Football at noon"


def test_the_model_answers_its_roles_and_no_other(model: RowModel) -> None:
    index = model.index(1, 0)
    assert model.data(index, ROW_ROLE) is ROWS[1]
    assert model.data(index, KEY_ROLE) == "a"
    assert model.data(index, int(Qt.ItemDataRole.ToolTipRole)) is None
    assert model.rowCount(index) == 0
    assert model.row_at(99) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_other_rows_are_shown_at_once(rows: RowList, model: RowModel) -> None:
    model.set_rows(ROWS[:2])
    assert model.rowCount() == 2
    assert rows.content_height() == 32 + 56


@pytest.mark.parametrize(("compact", "high", "header"), [(False, 56, 32), (True, 46, 26)])
def test_rows_are_as_high_as_drawn(rows: RowList, *, compact: bool, high: int, header: int) -> None:
    rows.set_compact(on=compact)
    assert rows.sizeHintForRow(0) == header
    assert rows.sizeHintForRow(1) == high


def test_rows_grow_with_the_text(rows: RowList, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    needed = theme.metrics("body", 600).height() + theme.metrics("small").height()
    assert rows.sizeHintForRow(1) >= needed


def test_the_first_and_last_row_have_the_corners_of_the_card(qtbot: QtBot, theme: Theme) -> None:
    del theme
    model = RowModel([Row(key="x", first="Only")])
    for rounded, corner in (("all", True), ("", False)):
        rows = RowList(model, label="x", name="x", delegate=RowDelegate(rounded=rounded))
        qtbot.addWidget(rows)
        rows.resize(300, 56)
        rows.go_to("x")
        rows.show()
        first = rows.viewport().grab().toImage().pixelColor(0, 0).name().upper()
        assert (first != LIGHT.primary_soft) == corner


def test_a_list_beside_what_it_opens_has_a_bar(qtbot: QtBot, theme: Theme) -> None:
    del theme
    rows = RowList(RowModel(ROWS), label="x", name="x", delegate=RowDelegate(bar=True))
    qtbot.addWidget(rows)
    rows.resize(400, 300)
    rows.go_to("a")
    rows.show()
    at = rows.visualRect(rows.model().index(1, 0))
    bar = picture(rows).pixelColor(1, at.center().y())
    assert bar.name().upper() == LIGHT.primary


def test_an_avatar_keeps_its_ground(theme: Theme) -> None:
    grounds = [avatar_ground(f"id-{n}") for n in range(64)]
    theme.set_look("dark")
    assert [avatar_ground(f"id-{n}") for n in range(64)] == grounds
    assert set(grounds) == {0, 1, 2, 3}


def test_a_double_click_opens(qtbot: QtBot, rows: RowList) -> None:
    at: QPoint = rows.visualRect(rows.model().index(1, 0)).center()
    with qtbot.waitSignal(rows.opened, timeout=500):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_key_that_is_not_there_leaves_the_row(rows: RowList) -> None:
    rows.go_to("a")
    rows.go_to("nothing")
    assert rows.key() == "a"
