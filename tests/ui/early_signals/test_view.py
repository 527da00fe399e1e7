"""The screen Signalen by keyboard, menu and mouse."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu, QWidget

from jis_desktop.ui.early_signals import column as column_module
from jis_desktop.ui.early_signals.column import MOST_CARDS, dragged
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.row import KEY_ROLE, ROW_ROLE
from tests.services.office import SCHOOL

if TYPE_CHECKING:
    from uuid import UUID

    from tests.ui.early_signals.conftest import Screen


def press(key: str | Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def action(screen: Screen, name: str) -> QAction:
    found = screen.view.menu.findChild(QAction, f"early_signals.move.{name}")
    if found is None:
        (below,) = [a.menu() for a in screen.view.menu.actions() if a.menu() is not None]
        found = below.findChild(QAction, f"early_signals.move.{name}")
    assert isinstance(found, QAction)
    return found


def test_the_brackets_move_the_current_card_and_the_focus_goes_along(screen: Screen) -> None:
    one = screen.log()
    screen.log()
    screen.presenter.refresh()
    screen.focus(one)
    press("]")
    assert [len(screen.titles(s)) for s in ("nieuw", "in_gesprek")] == [1, 1]
    assert screen.view.board.columns["in_gesprek"].rows.hasFocus()
    assert screen.view.board.key() == one.hex
    press("[")
    assert len(screen.titles("nieuw")) == 2
    assert screen.view.board.key() == one.hex
    screen.undos[0]()
    assert len(screen.titles("nieuw")) == 2


def test_the_arrows_go_between_cards_and_over_empty_columns(screen: Screen) -> None:
    ids = [screen.log() for _ in range(2)]
    far = screen.log("doorgeleid")
    screen.presenter.refresh()
    screen.view.setFocus()
    first = screen.view.board.key()
    press(Qt.Key.Key_Down)
    assert {first, screen.view.board.key()} == {one.hex for one in ids}
    press(Qt.Key.Key_Right)
    assert screen.view.board.key() == far.hex
    press(Qt.Key.Key_Right)
    assert screen.view.board.key() == far.hex
    press(Qt.Key.Key_Left)
    assert screen.view.board.key() == first


def test_closing_by_key_asks_and_goes_only_with_an_answer(screen: Screen) -> None:
    one = screen.log("doorgeleid")
    screen.presenter.refresh()
    screen.focus(one)
    press("]")
    assert screen.view.menu.isVisible()
    assert len(screen.titles("doorgeleid")) == 1
    action(screen, "geregeld").trigger()
    assert screen.titles("gesloten") == [
        "Early signs of bullying, Problem, Nobody by name, sorted out"
    ]
    assert screen.told[-1].endswith("is closed: sorted out")


def test_a_card_has_a_menu_with_every_other_status(screen: Screen) -> None:
    one = screen.log("in_gesprek")
    screen.presenter.refresh()
    screen.focus(one)
    rows = screen.view.board.columns["in_gesprek"].rows
    rows.customContextMenuRequested.emit(rows.rect().center())
    offered = [a.text() for a in screen.view.menu.actions()]
    assert offered == ["Move to", "New", "Being acted on", "Passed on", "Closed"]
    action(screen, "opgepakt").trigger()
    assert len(screen.titles("opgepakt")) == 1
    screen.view.menu.close()


def test_a_menu_that_opens_again_keeps_nothing_of_the_last_one(screen: Screen) -> None:
    one = screen.log()
    screen.presenter.refresh()
    screen.focus(one)
    for _ in range(3):
        screen.view.board.menu_requested.emit(one.hex, QPoint(9, 9))
        screen.view.menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(screen.view.menu.findChildren(QMenu)) == 1


def drop(target: QWidget, carried: QMimeData) -> bool:
    kinds = (Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(target.rect().center(), *kinds, none)
    QApplication.sendEvent(target, entered)
    if entered.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), *kinds, none))
    return entered.isAccepted()


def test_a_dropped_card_moves_and_nothing_else_can_be_dropped(screen: Screen) -> None:
    one = screen.log()
    screen.presenter.refresh()
    column = screen.view.board.columns["opgepakt"]
    foreign = QMimeData()
    foreign.setText(one.hex)
    assert not drop(column, foreign)
    assert len(screen.titles("nieuw")) == 1
    assert drop(column, dragged(one.hex))
    assert len(screen.titles("opgepakt")) == 1


class RecordedDrag(QDrag):
    """A drag that ends at once: a real one waits for the mouse."""

    carried: ClassVar[list[bytes]] = []

    def exec(self, _actions: Qt.DropAction) -> Qt.DropAction:
        data = self.mimeData()
        self.carried.extend(bytes(data.data(f).data()) for f in data.formats())
        return Qt.DropAction.IgnoreAction


def test_the_mouse_drags_the_card_under_it(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(column_module, "QDrag", RecordedDrag)
    monkeypatch.setattr(RecordedDrag, "carried", [])
    for _ in range(2):
        screen.log()
    screen.presenter.refresh()
    rows = screen.view.board.columns["nieuw"].rows
    second = rows.cards.index(1, 0)
    at = rows.visualRect(second).center()
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for step in (20, 40):
        moved = QPointF(at + QPoint(step, step))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            moved,
            rows.viewport().mapToGlobal(moved),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(rows.viewport(), event)
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert RecordedDrag.carried == [second.data(KEY_ROLE).encode()]


def test_a_dragged_card_carries_its_id_and_no_word(screen: Screen) -> None:
    one = screen.log(facts="zegt dat niemand het weet")
    carried = dragged(one.hex)
    assert not carried.hasText()
    assert [bytes(carried.data(f).data()) for f in carried.formats()] == [one.hex.encode()]


def test_enter_opens_what_is_known_and_the_panel_forgets_it(screen: Screen) -> None:
    ryan = screen.office.youth("Ryan")
    one = screen.log(
        who=ryan,
        school_id=SCHOOL.id,
        facts="zag het zelf",
        interpretation="denk aan thuis",
    )
    screen.presenter.refresh()
    screen.focus(one)
    press(Qt.Key.Key_Return)
    detail = screen.view.detail
    assert detail.isVisible()
    said = {w.text() for w in detail.findChildren(QWidget) if hasattr(w, "text")}
    assert {"Ryan", "zag het zelf", "denk aan thuis", "New", "De Werf"} <= said
    gone_to: list[UUID] = []
    screen.view.youth_requested.connect(gone_to.append)
    detail.findChild(QAbstractButton, "early_signals.detail.youth").click()
    assert gone_to == [ryan.id]
    assert detail.isHidden()
    assert detail.one is None


def test_the_detail_moves_too_and_shows_the_new_status(screen: Screen) -> None:
    one = screen.log()
    screen.presenter.refresh()
    screen.focus(one)
    press(Qt.Key.Key_Return)
    screen.view.detail.move_button.click()
    action(screen, "doorgeleid").trigger()
    screen.view.menu.close()
    assert screen.view.detail.one is not None
    assert screen.view.detail.one.status == "doorgeleid"
    press(Qt.Key.Key_Escape)
    assert screen.view.detail.isHidden()
    assert screen.view.board.key() == one.hex


def test_the_list_has_the_same_and_moves_too(screen: Screen) -> None:
    one = screen.log()
    screen.log("gesloten", outcome="hulp")
    screen.presenter.refresh()
    screen.view.head.choose_page("list")
    screen.view.head.page_chosen.emit("list")
    screen.view.setFocus()
    assert screen.view.list_part.rows.hasFocus()
    assert screen.view.list_part.rows.key() == one.hex
    press("]")
    assert len(screen.titles("in_gesprek")) == 1
    assert screen.view.list_part.rows.key() == one.hex


def test_a_full_column_shows_sixty_and_says_how_many_more(screen: Screen) -> None:
    for _ in range(MOST_CARDS + 12):
        screen.log()
    screen.presenter.refresh()
    assert len(screen.titles("nieuw")) == MOST_CARDS
    more = screen.view.findChild(QAbstractButton, "early_signals.column.nieuw.more")
    assert more.isVisible()
    assert more.text().startswith("12 ")
    more.click()
    assert screen.view.list_part.isVisible()
    assert screen.view.list_part.rows.model().rowCount() == MOST_CARDS + 12 + 1


def test_late_says_so_in_words_and_with_a_flag(screen: Screen) -> None:
    today = screen.office.clock.now().date()
    screen.log(day=today - timedelta(9), follow_up_on=today - timedelta(2))
    screen.log("in_gesprek", follow_up_on=today)
    screen.presenter.refresh()
    cards = screen.view.board.columns["nieuw"].rows.cards
    late = cards.data(cards.index(0, 0), ROW_ROLE)
    assert (late.state, late.state_icon) == ("Not done yet; due Sun 22 Nov", "flag")
    assert screen.titles("in_gesprek")[0].endswith("Revisit today")


def test_without_a_topic_the_first_words_are_the_title(screen: Screen) -> None:
    screen.log(topic="anders", sort="wens", facts="wil\neen eigen plek", group_label="klas 2B")
    screen.presenter.refresh()
    assert screen.titles("nieuw") == ["wil een eigen plek, Wish, Klas 2B, Heard today"]


def test_an_empty_board_says_what_it_is_for_and_has_one_button(screen: Screen) -> None:
    screen.presenter.refresh()
    lines: list[object] = []
    screen.view.log_requested.connect(lines.append)
    screen.view.setFocus()
    shown = [e for e in screen.view.findChildren(EmptyState) if e.isVisible()]
    assert [e.objectName() for e in shown] == ["early_signals.empty"]
    press(Qt.Key.Key_Space)
    assert lines == ["signaal "]


def test_a_filter_that_holds_everything_back_can_be_cleared_there(screen: Screen) -> None:
    screen.log()
    screen.presenter.refresh()
    chip = screen.view.head.filters["sort"]
    assert chip.accessibleName() == "Kind: All kinds"
    (wish,) = [a for a in chip.menu_of_choices.actions() if a.data() == "wens"]
    wish.trigger()
    assert (chip.key(), chip.text()) == ("wens", "Wish")
    assert not screen.view.board.isVisible()
    screen.view.findChild(QAbstractButton, "early_signals.nothing_found.button").click()
    assert chip.key() == ""
    assert screen.view.board.isVisible()


def test_one_school_needs_no_filter(screen: Screen) -> None:
    screen.log()
    screen.presenter.refresh()
    assert screen.view.head.filters["school"].isHidden()


@pytest.mark.parametrize("size", [(936, 516), (1072, 716)])
def test_every_column_can_be_reached_in_small_windows(
    screen: Screen, size: tuple[int, int]
) -> None:
    for status in ("nieuw", "in_gesprek", "opgepakt", "doorgeleid"):
        screen.log(status)
    last = screen.log("gesloten", outcome="hulp")
    screen.presenter.refresh()
    screen.view.resize(*size)
    assert (screen.view.width(), screen.view.height()) == size
    screen.view.setFocus()
    for _ in range(4):
        press(Qt.Key.Key_Right)
    assert screen.view.board.key() == last.hex
    column = screen.view.board.columns["gesloten"]
    at = column.mapTo(screen.view.board.viewport(), column.rect().topRight())
    assert at.x() <= screen.view.board.viewport().width()


def test_every_control_has_a_name(screen: Screen) -> None:
    screen.log()
    screen.presenter.refresh()
    parts = screen.view.findChildren(QWidget)
    controls = [p for p in parts if isinstance(p, QAbstractButton | QAbstractItemView)]
    nameless = [c for c in controls if not c.objectName()]
    assert [type(c).__name__ for c in nameless] == []
    silent = [
        c.objectName()
        for c in controls
        if not (c.accessibleName() or (isinstance(c, QAbstractButton) and c.text()))
        and not c.isHidden()
    ]
    assert silent == []
