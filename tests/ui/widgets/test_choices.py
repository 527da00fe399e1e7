"""Segments, chips, marks and combos: chosen by keyboard and by pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from jis_desktop.ui.style.tokens import LIGHT
from jis_desktop.ui.widgets.choice_chips import Chip, ChoiceChips
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.marks import CheckBox, RadioButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

    Shown = Callable[..., QWidget]

OPTIONS = (
    Option("five", "5 minutes", letter="5"),
    Option("ten", "10 minutes", letter="t"),
    Option("date", "date", icon="calendar-check"),
)


@pytest.fixture
def segments(shown: Shown) -> Segments:
    made = Segments(OPTIONS, label="How long", name="length")
    shown(made)
    return made


@pytest.fixture
def chips(shown: Shown) -> ChoiceChips:
    made = ChoiceChips(OPTIONS, label="Where", name="where")
    shown(made)
    return made


def button(parts: QWidget, key: str) -> QRadioButton | QCheckBox:
    kind = QRadioButton if isinstance(parts, Segments) else QCheckBox
    found = parts.findChild(kind, f"{parts.objectName()}.{key}")
    assert found is not None
    return found


def test_arrow_keys_move_the_choice(qtbot: QtBot, segments: Segments) -> None:
    segments.choose("five")
    segments.setFocus()
    with qtbot.waitSignal(segments.chosen, timeout=500) as told:
        qtbot.keyClick(button(segments, "five"), Qt.Key.Key_Right)
    assert told.args == ["ten"]
    assert button(segments, "ten").hasFocus()
    qtbot.keyClick(button(segments, "ten"), Qt.Key.Key_Up)
    assert segments.key() == "five"


@pytest.mark.parametrize(
    ("key", "chosen"),
    [(Qt.Key.Key_End, "date"), (Qt.Key.Key_Home, "five"), (Qt.Key.Key_T, "ten")],
)
def test_ends_and_letters_choose(
    qtbot: QtBot, segments: Segments, key: Qt.Key, chosen: str
) -> None:
    segments.choose("ten" if chosen != "ten" else "five")
    segments.setFocus()
    qtbot.keyClick(segments.focusWidget() or segments, key)
    assert segments.key() == chosen


def test_the_choice_stops_at_the_ends(qtbot: QtBot, segments: Segments) -> None:
    segments.choose("date")
    segments.setFocus()
    qtbot.keyClick(button(segments, "date"), Qt.Key.Key_Right)
    assert segments.key() == "date"


def test_without_a_choice_an_arrow_takes_the_first(qtbot: QtBot, segments: Segments) -> None:
    assert segments.key() == ""
    segments.setFocus()
    qtbot.keyClick(button(segments, "five"), Qt.Key.Key_Right)
    assert segments.key() == "five"


def test_choosing_by_program_tells_no_one(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("ten")
        segments.choose("nothing of the kind")
    assert segments.key() == ""


def test_a_click_anywhere_in_a_segment_chooses(qtbot: QtBot, segments: Segments) -> None:
    part = button(segments, "ten")
    corner = QPoint(part.width() - 2, 2)
    with qtbot.waitSignal(segments.chosen, timeout=500):
        qtbot.mouseClick(part, Qt.MouseButton.LeftButton, pos=corner)
    assert segments.key() == "ten"


def test_one_tab_stop_leads_to_the_chosen_segment(qtbot: QtBot, segments: Segments) -> None:
    segments.choose("ten")
    segments.setFocus(Qt.FocusReason.TabFocusReason)
    assert button(segments, "ten").hasFocus()
    qtbot.keyClick(button(segments, "ten"), Qt.Key.Key_Tab)
    assert not button(segments, "date").hasFocus()


def test_a_text_can_change_without_moving_the_choice(segments: Segments) -> None:
    segments.choose("date")
    segments.set_text("date", "mon 15 feb")
    assert button(segments, "date").text() == "mon 15 feb"
    assert segments.key() == "date"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_choice_is_cut_off(theme: Theme, scale: float, qtbot: QtBot) -> None:
    theme.set_text_scale(scale)
    for parts in (
        Segments(OPTIONS, label="x", name="s", small=True),
        ChoiceChips(OPTIONS, label="x", name="c"),
    ):
        qtbot.addWidget(parts)
        for option in OPTIONS:
            part = button(parts, option.key)
            part.setChecked(True)
            bold = theme.metrics("small", 600)
            assert part.sizeHint().width() >= bold.horizontalAdvance(option.text) + 12
            assert part.sizeHint().height() >= max(bold.height(), 24)


def test_segments_that_do_not_fit_go_on_in_a_second_line(qtbot: QtBot, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    made = Segments(OPTIONS, label="x", name="s")
    qtbot.addWidget(made)
    one_line = made.layout().heightForWidth(2000)
    assert made.layout().heightForWidth(300) > 1.5 * one_line


def test_segments_have_names_for_a_screen_reader(segments: Segments) -> None:
    assert segments.accessibleName() == "How long"
    assert button(segments, "five").text() == "5 minutes"


def test_space_turns_chips_on_and_off(qtbot: QtBot, chips: ChoiceChips) -> None:
    first = button(chips, "five")
    first.setFocus()
    with qtbot.waitSignal(chips.changed, timeout=500):
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert chips.keys() == ("five",)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert chips.keys() == ()


def test_several_chips_hold_in_the_order_of_the_options(chips: ChoiceChips) -> None:
    chips.choose(["date", "five", "unknown"])
    assert chips.keys() == ("five", "date")


def test_a_chosen_chip_has_a_check_mark_and_not_just_a_colour(chips: ChoiceChips) -> None:
    part = button(chips, "five")
    plain = part.sizeHint().width()
    part.setChecked(True)
    assert part.sizeHint().width() > plain


def test_of_single_chips_one_holds_at_most(qtbot: QtBot, shown: Shown) -> None:
    single = ChoiceChips(OPTIONS, label="x", name="one", single=True)
    shown(single)
    for key in ("five", "ten"):
        qtbot.mouseClick(button(single, key), Qt.MouseButton.LeftButton)
    assert single.keys() == ("ten",)
    qtbot.mouseClick(button(single, "ten"), Qt.MouseButton.LeftButton)
    assert single.keys() == ()


def test_other_chips_keep_what_is_still_there(chips: ChoiceChips, qtbot: QtBot) -> None:
    chips.choose(["five", "ten"])
    with qtbot.assertNotEmitted(chips.changed):
        chips.set_options([Option("ten", "10"), Option("new", "new")])
    assert chips.keys() == ("ten",)
    assert len(chips.findChildren(Chip, options=Qt.FindChildOption.FindDirectChildrenOnly)) == 2


def test_a_check_box_is_painted_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    del theme
    box = CheckBox("so", name="so")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    assert box.grab().toImage().pixelColor(3, 12).name().upper() == LIGHT.surface
    box.setChecked(True)
    assert box.grab().toImage().pixelColor(3, 12).name().upper() == LIGHT.primary
    box.setTristate(True)
    box.setCheckState(Qt.CheckState.PartiallyChecked)
    half = box.grab().toImage()
    box.setCheckState(Qt.CheckState.Checked)
    assert box.grab().toImage() != half


@pytest.mark.parametrize("made", [CheckBox, RadioButton])
def test_the_text_of_a_mark_can_be_clicked(
    qtbot: QtBot, theme: Theme, made: type[CheckBox | RadioButton], shown: Shown
) -> None:
    mark = made("a long text", name="m")
    shown(mark)
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton, pos=QPoint(mark.width() - 3, 6))
    assert mark.isChecked()
    theme.set_text_scale(2.0)
    assert mark.sizeHint().width() > theme.metrics("body").horizontalAdvance("a long text") + 40
    assert mark.sizeHint().height() >= 24


def test_a_combo_speaks_in_keys(qtbot: QtBot, shown: Shown) -> None:
    combo = Combo(OPTIONS, label="How long", name="c")
    shown(combo)
    assert combo.key() == ""
    combo.choose("ten")
    assert (combo.key(), combo.currentText()) == ("ten", "10 minutes")
    with qtbot.waitSignal(combo.chosen, timeout=500) as told:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert told.args == [combo.key()] == ["date"]
    with qtbot.assertNotEmitted(combo.chosen):
        combo.set_options(OPTIONS[1:2])
    assert combo.key() == ""
    assert combo.accessibleName() == "How long"


def test_the_wheel_does_not_change_a_combo(shown: Shown) -> None:
    combo = Combo(OPTIONS, label="x", name="c")
    combo.choose("ten")
    shown(combo)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's signature
    )
    combo.wheelEvent(event)
    assert combo.key() == "ten"
    assert not event.isAccepted()


def test_a_combo_can_say_where_its_choice_comes_from(qtbot: QtBot, theme: Theme) -> None:
    del theme
    combo = Combo(OPTIONS, label="x", name="c")
    combo.choose("ten")
    qtbot.addWidget(combo)
    combo.resize(400, 36)
    plain = combo.grab().toImage()
    combo.set_aside("as last time")
    assert combo.grab().toImage() != plain


def test_chips_flow_over_as_many_lines_as_they_need(qtbot: QtBot, chips: ChoiceChips) -> None:
    window = chips.window()
    window.resize(130, 200)
    qtbot.waitUntil(lambda: button(chips, "date").y() > button(chips, "five").y())
    window.resize(700, 200)
    qtbot.waitUntil(lambda: button(chips, "date").y() == button(chips, "five").y())


def test_a_hidden_part_takes_no_room(qtbot: QtBot, chips: ChoiceChips) -> None:
    whole = chips.layout().sizeHint().width()
    button(chips, "ten").hide()
    assert chips.layout().sizeHint().width() < whole
    assert isinstance(chips.window().layout(), QVBoxLayout | QHBoxLayout)
    qtbot.waitUntil(lambda: button(chips, "date").isVisible())
