"""Every screen of the window, one after another, for pictures and checks. Draws nothing."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jis_desktop.ui.first_start.presenter import Step
from jis_desktop.ui.first_start.view import FirstStartView
from jis_desktop.ui.unlock.view import UnlockView
from jis_desktop.ui.youths.presenter import NETWORK, PRIVACY, TASKS, TIMELINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from jis_desktop.services.see_activity import ActivityFile
    from jis_desktop.ui.activities.view import ActivitiesView
    from jis_desktop.ui.early_signals.view import EarlySignalsView
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.main_window import MainWindow
    from jis_desktop.ui.youths.view import YouthsView

    State = Callable[["MainWindow", "MainView"], AbstractContextManager[None]]

PATIENCE_MS = 60_000
_CODE = tuple("K7QX M2VD 9HTA R4WE C8PN J3FY T6BG X5ZS QD1M".split())
"""Looks like a recovery code and opens nothing."""
_OWNER = ("Samira B.", "Jongerenwerk Kade", "Lisdodde College")
"""Whose first start is drawn; invented."""
_WORDS = "aanbod lezing liedje wolkje molens"
_LINES = {
    "log": "noor 5m check-in bijbaan gevonden > ma",
    "log_tally": "gang 3",
    "log_early_signal": "signaal noor thuis onveilig",
    "log_activity": "activiteit voetbal 60m 14m 9j @plein",
    "log_support": "steun noor bijbaan",
}
"""A line for each form."""
_NAMES, _THERE = 9, 4


def walk_entrance(window: MainWindow) -> Iterator[str]:
    """The screens before the app is open; gives each one's name while it is shown."""
    view = window.centralWidget()
    if isinstance(view, FirstStartView):
        for step in Step:
            if step is Step.RECOVERY:
                view.show_code(_CODE, to_try=(1, 5))
            view.show_step(step)
            _fill_in(view, step)
            settle(window)
            yield f"first_start_{step.name.lower()}"
    elif isinstance(view, UnlockView):
        settle(window)
        yield "unlock"
        view.show_code_form()
        settle(window)
        yield "unlock_code"


def walk_places(window: MainWindow) -> Iterator[str]:
    """Every place of the sidebar and its states; gives each one's name while it is shown.

    The places are the window's own, so a new one comes along by itself.
    """
    opened = window.opened
    if opened is None:
        return
    wait_until(lambda: opened.search_presenter.complete)
    for place in opened.sidebar.place_keys():
        opened.go_to(place)
        settle(window)
        yield place
        for name, state in _STATES.get(place, {}).items():
            with state(window, opened):
                settle(window)
                yield name
            settle(window)
    opened.go_to(opened.sidebar.place_keys()[0])
    settle(window)


def unlock(window: MainWindow, passphrase: str) -> None:
    """Type the passphrase and wait for the first screen."""
    view = cast("UnlockView", window.centralWidget())
    view.unlock_requested.emit(passphrase)
    wait_until(lambda: window.opened is not None)
    settle(window)


def settle(window: MainWindow) -> None:
    """Wait until all that was asked of the database is shown and painted."""
    for _turn in range(2):  # what was asked may ask for more
        QTest.qWait(10)
        wait_until(lambda: not window.busy)
    for _turn in range(3):
        QApplication.processEvents()


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the worker have its turns until it holds.

    Raises:
        TimeoutError: it never came.
    """
    clock = QElapsedTimer()
    clock.start()
    while not holds():
        QTest.qWait(10)
        if clock.elapsed() > PATIENCE_MS:
            raise TimeoutError


def _fill_in(view: FirstStartView, step: Step) -> None:
    if step is Step.WHO:
        for field, text in zip((view.worker, view.organisation, view.schools), _OWNER, strict=True):
            field.setText(text)
    elif step is Step.PASSPHRASE:
        view.passphrase.setText(_WORDS)
        view.again.setText(_WORDS)


@contextmanager
def _logging(line: str, _window: MainWindow, opened: MainView) -> Iterator[None]:
    """The panel with a line that is typed."""
    opened.open_capture()
    QTest.keyClicks(opened.panel.line.field, line)
    yield
    opened.capture.discard()
    opened.panel.close_panel()


@contextmanager
def _searching(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """What the first letters of something find."""
    opened.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClicks(opened.search, "si")
    yield
    QTest.keyClick(opened.search, Qt.Key.Key_Escape)


@contextmanager
def _in_a_file(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The second youth of the list, the focus in the timeline."""
    view = cast("YouthsView", opened.screens.currentWidget())
    rows = view.list_part.rows
    rows.setCurrentIndex(rows.model().index(min(1, rows.model().rowCount() - 1), 0))
    settle(window)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    yield
    rows.setFocus(Qt.FocusReason.OtherFocusReason)


@contextmanager
def _in_a_tab(key: str, window: MainWindow, opened: MainView) -> Iterator[None]:
    """Another part of the second youth's file."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with _in_a_file(window, opened):
        view.show_tab(key)
        settle(window)
        view.file_part.tabs.page().setFocus(Qt.FocusReason.OtherFocusReason)
        yield
        view.show_tab(TIMELINE)


@contextmanager
def _correcting(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The latest moment of the second youth, in the panel."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with _in_a_file(window, opened):
        settle(window)
        QTest.keyClick(view.file_part.timeline, Qt.Key.Key_E)
        yield
        view.edit_panel.close_panel()


@contextmanager
def _merging(window: MainWindow, opened: MainView) -> Iterator[None]:
    """Who else the second youth may be."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with _in_a_file(window, opened):
        view.file_part.head.merge_asked.emit()
        yield
        view.merge_panel.close_panel()


@contextmanager
def _early_signal_opened(_window: MainWindow, opened: MainView) -> Iterator[None]:
    view = cast("EarlySignalsView", opened.screens.currentWidget())
    cards = view.board.first_list()
    with ExitStack() as closing:
        if cards is not None:
            cards.setFocus(Qt.FocusReason.OtherFocusReason)
            QTest.keyClick(cards, Qt.Key.Key_Return)
            closing.callback(view.detail.close_panel)
        yield


@contextmanager
def _early_signals_listed(_window: MainWindow, opened: MainView) -> Iterator[None]:
    view = cast("EarlySignalsView", opened.screens.currentWidget())
    view.head.choose_page("list")
    view.head.page_chosen.emit("list")
    yield
    view.head.choose_page("board")
    view.head.page_chosen.emit("board")


@contextmanager
def _calling_the_roll(window: MainWindow, opened: MainView) -> Iterator[None]:
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
def _activities_listed(_window: MainWindow, opened: MainView) -> Iterator[None]:
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.mode_chosen.emit("list")
    yield
    view.mode_chosen.emit("week")


@contextmanager
def _hours(_window: MainWindow, opened: MainView) -> Iterator[None]:
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.mode_chosen.emit("hours")
    yield
    view.mode_chosen.emit("week")


@contextmanager
def _planning(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """The form for something that comes back every week."""
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.plan_asked.emit()
    view.planned.panel.show_every_week()
    yield
    opened.presenter_of("activities").planned.form.kept.throw_away()
    view.planned.panel.close_panel()


@contextmanager
def _planned(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The first planned session of next week."""
    view = cast("ActivitiesView", opened.screens.currentWidget())
    view.week_stepped.emit(1)
    settle(window)
    for card in view.grid.cards()[:1]:
        card.click()
    yield
    view.this_week_asked.emit()


_STATES: Mapping[str, Mapping[str, State]] = {
    "today": {
        **{name: partial(_logging, line) for name, line in _LINES.items()},
        "search": _searching,
    },
    "youths": {
        "youth": _in_a_file,
        **{f"youth_{key}": partial(_in_a_tab, key) for key in (NETWORK, TASKS, PRIVACY)},
        "correct": _correcting,
        "merge": _merging,
    },
    "early_signals": {
        "early_signals_list": _early_signals_listed,
        "early_signal": _early_signal_opened,
    },
    "activities": {
        "activities_list": _activities_listed,
        "roll_call": _calling_the_roll,
        "hours": _hours,
        "plan": _planning,
        "planned": _planned,
    },
}
"""By place, what it looks like when something is opened there."""
