"""Fields say what they want, what is wrong and what is right, to eyes and to ears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from jis_desktop.ui.style.tokens import LIGHT
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.strength_meter import StrengthMeter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

    Shown = Callable[..., QWidget]


def note(row: FieldRow) -> NoteLine:
    found = row.findChild(NoteLine)
    assert found is not None
    return found


def edge(control: QWidget) -> QColor:
    return control.grab().toImage().pixelColor(1, control.height() // 2)


def test_the_label_names_the_control(qtbot: QtBot, theme: Theme) -> None:
    del theme
    field = QLineEdit(objectName="date")
    row = FieldRow("Date", field, hint="Such as 15-2")
    qtbot.addWidget(row)
    assert field.accessibleName() == "Date"
    assert field.accessibleDescription() == "Such as 15-2"
    assert row.objectName() == "date.row"
    label = row.findChild(QLabel)
    assert label.buddy() is field


def test_an_error_is_an_edge_an_icon_and_words(shown: Shown) -> None:
    field = QLineEdit(objectName="date")
    row = FieldRow("Date", field, hint="Such as 15-2")
    shown(row)
    assert edge(field).name().upper() == LIGHT.surface
    high = field.height()
    row.set_error("Choose a date")
    assert note(row).text() == "Choose a date"
    assert note(row).contentsMargins().left() > 0
    assert edge(field).name().upper() == LIGHT.attention_line
    assert field.accessibleDescription() == "Choose a date"
    assert row.error() == "Choose a date"
    assert field.height() == high


def test_a_mended_field_shows_its_hint_again(shown: Shown) -> None:
    field = QLineEdit()
    row = FieldRow("Date", field, hint="Such as 15-2")
    shown(row)
    row.set_error("Choose a date")
    row.set_hint("Such as 16-2")
    assert note(row).text() == "Choose a date"
    row.clear_error()
    assert (note(row).text(), row.error()) == ("Such as 16-2", "")
    assert edge(field).name().upper() == LIGHT.surface
    assert field.accessibleDescription() == "Such as 16-2"


def test_the_ring_stays_while_an_error_appears(theme: Theme, shown: Shown) -> None:
    field = QLineEdit()
    row = FieldRow("Date", field)
    shown(row)
    field.setFocus()
    row.set_error("Choose a date")
    assert theme._ring_keeper is not None
    ring = theme._ring_keeper.ring()
    assert ring.widget() is field
    assert ring.isVisible()


def test_what_is_right_may_be_said(shown: Shown) -> None:
    field = QLineEdit()
    row = FieldRow("Code", field)
    shown(row)
    row.set_error("Not yet")
    row.set_good("That is right")
    assert row.error() == ""
    assert note(row).text() == "That is right"
    assert field.property("good") == "true"


def test_a_managed_field_is_locked_and_says_by_whom(qtbot: QtBot, shown: Shown) -> None:
    field = QLineEdit("Foundation")
    row = FieldRow("Organisation", field)
    chips = ChoiceChips([Option("a", "a")], label="x", name="c")
    other = FieldRow("Choice", chips)
    shown(row, other)
    row.set_managed("set by your organisation")
    other.set_managed("set by your organisation")
    qtbot.keyClicks(field, "x")
    assert field.text() == "Foundation"
    assert field.accessibleDescription() == "set by your organisation"
    assert not chips.isEnabled()


def test_a_long_error_wraps_and_is_shown_whole(qtbot: QtBot, theme: Theme, shown: Shown) -> None:
    theme.set_text_scale(2.0)
    row = FieldRow("Date", QLineEdit())
    shown(row)
    row.set_error("Choose a date that is not before today, such as 15-2, or leave it empty")
    qtbot.waitUntil(lambda: note(row).height() >= 2 * theme.metrics("caption").height())
    assert note(row).height() >= note(row).heightForWidth(note(row).width())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_label_at_the_left_stands_beside_its_control(
    theme: Theme, scale: float, shown: Shown
) -> None:
    theme.set_text_scale(scale)
    field = QLineEdit()
    row = FieldRow("Date", field, side="left")
    shown(row)
    label = row.findChild(QLabel)
    words = label.geometry().top() + label.contentsMargins().top() + theme.line("small") / 2
    assert field.x() > label.geometry().right()
    assert words == pytest.approx(field.geometry().center().y(), abs=3)


def test_a_label_follows_the_text_that_grows(theme: Theme, shown: Shown) -> None:
    row = FieldRow("Leefwereld", QLineEdit(), side="left")
    shown(row)
    theme.set_text_scale(2.0)
    label = row.findChild(QLabel)
    assert label.minimumWidth() >= theme.metrics("small").horizontalAdvance("Leefwereld")


def test_a_text_field_grows_and_then_scrolls(shown: Shown) -> None:
    text = GrowingText(name="facts", least=2, most=4)
    shown(text)
    least = text.sizeHint().height()
    text.setPlainText("1\n2\n3")
    grown = text.sizeHint().height()
    text.setPlainText("\n".join("123456789"))
    assert least < grown < text.sizeHint().height()
    assert text.sizeHint().height() == pytest.approx(least * 2, abs=20)


def test_tab_leaves_a_text_field(qtbot: QtBot, shown: Shown) -> None:
    text, after = GrowingText(name="facts"), QLineEdit()
    shown(text, after)
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert text.toPlainText() == ""


def test_enter_makes_a_new_line_in_a_text_field(qtbot: QtBot, shown: Shown) -> None:
    text = GrowingText(name="facts", hint="What happened")
    shown(text)
    text.setFocus()
    qtbot.keyClicks(text, "a")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "a\n"
    assert text.placeholderText() == "What happened"
    assert isinstance(text, QPlainTextEdit)


def test_one_line_is_as_high_as_an_input(theme: Theme) -> None:
    for scale in (1.0, 2.0):
        theme.set_text_scale(scale)
        high = GrowingText(name="t").sizeHint().height()
        assert high == pytest.approx(theme.control_height, abs=2)


def test_a_shortcut_goes_to_the_field_and_selects(qtbot: QtBot, shown: Shown) -> None:
    search, other = IconField(name="s", label="Search", icon="search"), QLineEdit()
    search.bind("Ctrl+K")
    search.setText("ryan")
    shown(search, other)
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    assert search.selectedText() == "ryan"
    assert search.accessibleName() == "Search"


def test_text_starts_behind_the_icon(theme: Theme) -> None:
    plain, with_icon = IconField(name="a", label="a"), IconField(name="b", label="b", icon="search")
    assert with_icon.textMargins().left() - plain.textMargins().left() >= 18
    narrow = with_icon.textMargins().left()
    theme.set_text_scale(2.0)
    assert with_icon.textMargins().left() > narrow


def test_an_icon_at_the_end_keeps_text_away(theme: Theme) -> None:
    del theme
    field = IconField(name="a", label="a", role="code_input")
    assert field.textMargins().right() == 0
    field.set_end_icon("check", "good_ink")
    assert field.textMargins().right() >= 18


@pytest.mark.parametrize(("level", "full"), [(0, 0), (2, 2), (5, 5), (9, 5)])
def test_strength_is_bars_and_a_word(qtbot: QtBot, theme: Theme, level: int, full: int) -> None:
    del theme
    meter = StrengthMeter(label="Strength", name="strength")
    qtbot.addWidget(meter)
    meter.set_level(level, "could be better")
    assert (meter.value(), meter.text()) == (full, "could be better")
    assert meter.accessibleDescription() == "could be better"
    meter.resize(meter.sizeHint())
    image = meter.grab().toImage()
    middles = [image.pixelColor(20 + 44 * place, meter.height() // 2) for place in range(5)]
    empty = middles[-1] if full < 5 else None
    assert sum(colour != empty for colour in middles) == full


def test_the_word_of_the_strength_is_not_cut_off(theme: Theme) -> None:
    meter = StrengthMeter(label="Strength", name="strength")
    meter.set_level(3, "gaat wel")
    before = meter.sizeHint().width()
    theme.set_text_scale(2.0)
    assert meter.sizeHint().width() > 1.7 * before
    assert meter.sizeHint().height() >= theme.metrics("small", 600).height()
