"""Cards, tags, texts, sidebar, status line, steps and empty places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from jis_desktop.ui.style.tokens import DARK, LIGHT
from jis_desktop.ui.widgets.avatar import Avatar, Bubble
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.nav_item import NavItem
from jis_desktop.ui.widgets.status_line import StatusLine
from jis_desktop.ui.widgets.step_list import Step, StepList
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

    Shown = Callable[..., QWidget]


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.parametrize(
    ("state", "ground"),
    [
        ("neutral", LIGHT.sunken),
        ("attention", LIGHT.attention_soft),
        ("care", LIGHT.care_soft),
        ("good", LIGHT.good_soft),
        ("info", LIGHT.info_soft),
        ("primary", LIGHT.primary_soft),
    ],
)
def test_a_tag_has_the_ground_of_its_state(
    qtbot: QtBot, theme: Theme, state: str, ground: str
) -> None:
    del theme
    tag = Tag("waits", icon="hourglass", state=state)
    qtbot.addWidget(tag)
    tag.resize(tag.sizeHint())
    assert tag.grab().toImage().pixelColor(4, tag.height() // 2).name().upper() == ground


def test_a_tag_can_change_and_is_read_aloud(qtbot: QtBot, theme: Theme) -> None:
    tag = Tag("waits", icon="hourglass", state="attention")
    qtbot.addWidget(tag)
    tag.show_state("done and over", "check", "good")
    assert tag.text() == "done and over"
    for scale in (1.0, 2.0):
        theme.set_text_scale(scale)
        words = theme.metrics("caption", 500).horizontalAdvance(tag.text())
        assert tag.sizeHint().width() >= words + theme.px(14) + 16


def test_text_is_never_markup(qtbot: QtBot, theme: Theme) -> None:
    del theme
    text = Text("<b>not bold</b>", role="title", ink="ink_2", name="t")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    text.ensurePolished()
    assert text.font().pixelSize() == 24
    assert text.palette().color(text.foregroundRole()).name().upper() == LIGHT.ink_2


def test_text_can_take_another_ink_and_weight(qtbot: QtBot, theme: Theme) -> None:
    del theme
    text = Text("x", role="small", ink="ink_3")
    qtbot.addWidget(text)
    text.set_ink("good_ink")
    text.set_weight(600)
    text.ensurePolished()
    assert text.palette().color(text.foregroundRole()).name().upper() == LIGHT.good_ink
    assert text.font().weight() == 600


def test_text_with_an_icon_has_room_for_both(qtbot: QtBot, theme: Theme) -> None:
    line = IconText("check", "saved", role="caption").set_weight(600)
    qtbot.addWidget(line)
    line.set_icon("lock", "primary_ink")
    for scale in (1.0, 2.0):
        theme.set_text_scale(scale)
        words = theme.metrics("caption", 600).horizontalAdvance("saved")
        assert line.sizeHint().width() >= words + theme.px(16)
        assert line.sizeHint().height() >= theme.px(16)


def test_a_card_has_surface_edge_and_round_corners(theme: Theme, shown: Shown) -> None:
    card = Card(name="card")
    window = shown(card)
    window.resize(200, 200)
    for look, scheme in (("light", LIGHT), ("dark", DARK)):
        theme.set_look(look)
        image = window.grab().toImage()
        corner, middle = card.geometry().topLeft(), card.geometry().center()
        assert image.pixelColor(corner).name().upper() == scheme.canvas
        assert image.pixelColor(middle).name().upper() == scheme.surface


def test_a_card_may_have_a_header(qtbot: QtBot, theme: Theme) -> None:
    del theme
    card = Card(title="Logged today", aside="5")
    qtbot.addWidget(card)
    assert texts(card) == ["Logged today", "5"]
    card.set_aside("6")
    assert "6" in texts(card)
    assert card.flush().body.contentsMargins().left() == 1


def test_a_state_card_carries_icon_and_word(qtbot: QtBot, theme: Theme) -> None:
    del theme
    card = Card(kind="good", title="It worked", icon="sprout")
    qtbot.addWidget(card)
    assert isinstance(card.findChild(IconText), IconText)
    assert texts(card) == ["It worked"]


def test_arrows_move_along_places_and_space_goes(qtbot: QtBot, shown: Shown) -> None:
    side = QFrame()
    column = QVBoxLayout(side)
    items = [NavItem(key, key.title(), icon="sun", name=key) for key in ("today", "youths")]
    for item in items:
        column.addWidget(item)
    shown(side)
    items[0].setFocus()
    with qtbot.assertNotEmitted(items[1].clicked):
        qtbot.keyClick(items[0], Qt.Key.Key_Down)
    assert items[1].hasFocus()
    with qtbot.waitSignal(items[1].clicked, timeout=500):
        qtbot.keyClick(items[1], Qt.Key.Key_Space)
    assert items[1].isChecked()


def test_a_place_stays_chosen_when_pressed_again(shown: Shown) -> None:
    item = NavItem("today", "Today", icon="sun", name="today")
    shown(item)
    item.setChecked(True)
    item.click()
    assert item.isChecked()


def test_a_count_is_read_aloud(theme: Theme) -> None:
    del theme
    item = NavItem("today", "Today", icon="sun", name="today")
    item.set_count(7)
    assert item.accessibleName() == "Today, 7"
    item.set_count(0)
    assert item.accessibleName() == "Today"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("rail", [True, False])
def test_the_word_of_a_place_never_goes(theme: Theme, scale: float, *, rail: bool) -> None:
    theme.set_text_scale(scale)
    item = NavItem("activities", "Activiteiten", icon="calendar-days", name="a")
    item.set_rail(on=rail)
    words = theme.metrics("caption" if rail else "body", 600).horizontalAdvance("Activiteiten")
    assert item.sizeHint().width() >= words + (0 if rail else theme.px(20))
    assert item.minimumSizeHint() == item.sizeHint()


def test_the_chosen_place_has_a_bar_and_not_just_a_colour(qtbot: QtBot, theme: Theme) -> None:
    del theme
    item = NavItem("today", "Today", icon="sun", name="today")
    item.set_count(3)
    qtbot.addWidget(item)
    item.resize(180, 40)
    item.setChecked(True)
    for rail in (False, True):
        item.set_rail(on=rail)
        assert item.grab().toImage().pixelColor(1, 20).name().upper() == LIGHT.primary
    item.setChecked(False)
    assert item.grab().toImage().pixelColor(1, 20).name().upper() != LIGHT.primary


def test_the_status_line_shows_what_is_told(qtbot: QtBot, theme: Theme) -> None:
    del theme
    line = StatusLine(name="status")
    qtbot.addWidget(line)
    line.set_left([("check", "saved"), ("", "1 draft")])
    line.set_right([("send", "sent")])
    line.set_left([("check", "saved, 10:16")])
    assert texts(line) == ["sent", "saved, 10:16"]
    assert line.findChild(QLabel, "status.left.0").text() == "saved, 10:16"


def test_steps_say_where_someone_is(qtbot: QtBot, theme: Theme) -> None:
    del theme
    steps = StepList([Step("Who", "Samira"), Step("Passphrase"), Step("Done")], name="steps")
    qtbot.addWidget(steps)
    steps.set_current(1)
    assert [steps.state(place) for place in range(3)] == ["done", "now", "later"]
    names = [label.accessibleName() for label in steps.findChildren(QLabel)]
    assert [name for name in names if name] == ["Who, done", "Passphrase, now", "Done, to come"]
    steps.set_note(1, "six words")
    assert "six words" in texts(steps)
    steps.set_current(3)
    assert {steps.state(place) for place in range(3)} == {"done"}


def test_steps_differ_by_more_than_colour(qtbot: QtBot, theme: Theme) -> None:
    del theme
    steps = StepList([Step("One"), Step("Two")], name="steps")
    qtbot.addWidget(steps)
    steps.resize(300, 200)
    steps.show()
    before = steps.grab().toImage().convertToFormat(steps.grab().toImage().Format.Format_Mono)
    steps.set_current(1)
    after = steps.grab().toImage().convertToFormat(steps.grab().toImage().Format.Format_Mono)
    assert before != after


def test_an_empty_place_offers_its_one_button(qtbot: QtBot, shown: Shown) -> None:
    empty = EmptyState("Nothing yet", "Log what you hear.", icon="ear", deed="Log", name="empty")
    shown(empty)
    assert texts(empty) == ["Nothing yet", "Log what you hear."]
    empty.button.setFocus()
    with qtbot.waitSignal(empty.acted, timeout=500):
        qtbot.keyClick(empty.button, Qt.Key.Key_Space)
    bare = EmptyState("Nothing", "Here.", icon="ear", name="bare")
    qtbot.addWidget(bare)
    assert bare.findChild(QPushButton).isHidden()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_text_of_an_empty_place_is_shown_whole(
    qtbot: QtBot, theme: Theme, scale: float, shown: Shown
) -> None:
    theme.set_text_scale(scale)
    long = "Hoor of zie je iets vroeg? Leg het vast, ook zonder naam en ook als je twijfelt."
    empty = EmptyState("Nog niets", long, icon="ear", deed="Signaal", name="empty")
    window = shown(empty)
    window.resize(320, window.layout().heightForWidth(320))
    text = empty.findChild(QLabel, "empty.text")
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))


def test_avatars_and_bubbles_grow_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    avatar, bubble = Avatar("R", "id-1", name="a"), Bubble("ear")
    for part in (avatar, bubble):
        qtbot.addWidget(part)
        small = part.sizeHint().width()
        theme.set_text_scale(2.0)
        assert part.sizeHint().width() == 2 * small
        part.resize(part.sizeHint())
        before = part.grab().toImage()
        theme.set_look("dark")
        assert part.grab().toImage() != before
        theme.set_text_scale(1.0)
        theme.set_look("light")
    plain = avatar.grab().toImage()
    avatar.show_letter("S", "id-2")
    assert avatar.grab().toImage() != plain
