"""What the places of the window look like when something is opened there. Draws nothing."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jis_desktop.ui.walk_pace import settle
from jis_desktop.ui.youths.presenter import TIMELINE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jis_desktop.services.see_activity import ActivityFile
    from jis_desktop.ui.activities.view import ActivitiesView
    from jis_desktop.ui.early_signals.view import EarlySignalsView
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.main_window import MainWindow
    from jis_desktop.ui.youths.view import YouthsView

_NAMES, _THERE = 9, 4


@contextmanager
def logging(line: str, _window: MainWindow, opened: MainView) -> Iterator[None]:
    """The panel with a line that is typed."""
    opened.open_capture()
    QTest.keyClicks(opened.panel.line.field, line)
    yield
    opened.capture.discard()
    opened.panel.close_panel()


@contextmanager
def searching(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """What the first letters of something find."""
    opened.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClicks(opened.search, "si")
    yield
    QTest.keyClick(opened.search, Qt.Key.Key_Escape)


@contextmanager
def in_a_file(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The second youth of the list, the focus in the timeline."""
    view = cast("YouthsView", opened.screens.currentWidget())
    rows = view.list_part.rows
    rows.setCurrentIndex(rows.model().index(min(1, rows.model().rowCount() - 1), 0))
    settle(window)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    yield
    rows.setFocus(Qt.FocusReason.OtherFocusReason)


@contextmanager
def in_a_tab(key: str, window: MainWindow, opened: MainView) -> Iterator[None]:
    """Another part of the second youth's file."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with in_a_file(window, opened):
        view.show_tab(key)
        settle(window)
        view.file_part.tabs.page().setFocus(Qt.FocusReason.OtherFocusReason)
        yield
        view.show_tab(TIMELINE)


@contextmanager
def correcting(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The latest moment of the second youth, in the panel."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with in_a_file(window, opened):
        settle(window)
        QTest.keyClick(view.file_part.timeline, Qt.Key.Key_E)
        yield
        view.edit_panel.close_panel()


@contextmanager
def merging(window: MainWindow, opened: MainView) -> Iterator[None]:
    """Who else the second youth may be."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with in_a_file(window, opened):
        view.file_part.head.merge_asked.emit()
        yield
        view.merge_panel.close_panel()


@contextmanager
def early_signal_opened(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """The first early signal of the board, in its panel."""
    view = cast("EarlySignalsView", opened.screens.currentWidget())
    cards = view.board.first_list()
    with ExitStack() as closing:
        if cards is not None:
            cards.setFocus(Qt.FocusReason.OtherFocusReason)
            QTest.keyClick(cards, Qt.Key.Key_Return)
            closing.callback(view.detail.close_panel)
        yield


@contextmanager
def early_signals_listed(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """The early signals as a list."""
    view = cast("EarlySignalsView", opened.screens.currentWidget())
    view.head.choose_page("list")
    view.head.page_chosen.emit("list")
    yield
    view.head.choose_page("board")
    view.head.page_chosen.emit("board")


@contextmanager
def calling_the_roll(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The first activity of the week, the focus in its names."""
    view = cast("ActivitiesView", opened.screens.currentWidget())
    session = opened.presenter_of("activities").session
    for card in view.grid.cards()[:1]:
        card.click()
        settle(window)
        view.show_file(_with_names(session.file))
        view.detail.focus_first()
    yield
    view.detail.finished.emit()


def _with_names(file: ActivityFile) -> ActivityFile:
    """Some names on the roll where it has none; shown, never stored."""
    if file.roll:
        return file
    roll = file.names[:_NAMES]
    ids = tuple(known.id for known in roll)
    activity = replace(file.activity, present=ids[:_THERE], absent=ids[_THERE : _THERE + 1])
    return replace(file, roll=roll, activity=activity)


@contextmanager
def activities_listed(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """All activities as a list."""
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.mode_chosen.emit("list")
    yield
    view.mode_chosen.emit("week")


@contextmanager
def hours(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """The hours of the week."""
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.mode_chosen.emit("hours")
    yield
    view.mode_chosen.emit("week")


@contextmanager
def planning(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """The form for something that comes back every week."""
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.plan_asked.emit()
    view.planned.panel.show_every_week()
    yield
    opened.presenter_of("activities").planned.form.kept.throw_away()
    view.planned.panel.close_panel()


@contextmanager
def planned(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The first planned session of next week."""
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.week_stepped.emit(1)
    settle(window)
    for card in view.grid.cards()[:1]:
        card.click()
    yield
    view.this_week_asked.emit()
