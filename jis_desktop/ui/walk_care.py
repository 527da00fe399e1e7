"""What guards the young: the locked screen, privacy, the reporting code. Stores and logs nothing.

Much of it a demo has not got: it is invented here and shown by the window's own parts.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from jis_desktop.domain.account import Account
from jis_desktop.domain.captured_line import CapturedLine
from jis_desktop.domain.errors import InputError, JisError
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import RecordClass
from jis_desktop.domain.young_person import KnownName
from jis_desktop.ports import Contents, Manifest
from jis_desktop.services.read_captured import Waiting, WaitingLine
from jis_desktop.services.see_limits import Limits, Trace
from jis_desktop.ui.after_break.view import AfterBreakPanel
from jis_desktop.ui.early_signals.steps import ShownSteps
from jis_desktop.ui.locked.view import CaptureBar
from jis_desktop.ui.walk_pace import settle
from jis_desktop.ui.walk_states import early_signal_opened, in_a_tab
from jis_desktop.ui.who.view import WhoView
from jis_desktop.ui.youths.presenter import PRIVACY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jis_desktop.ui.early_signals.view import EarlySignalsView
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.main_window import MainWindow
    from jis_desktop.ui.restore.dialog import RestoreDialog
    from jis_desktop.ui.youths.view import YouthsView

_DAY: Final = date(2022, 6, 17)
_ID: Final = UUID("3d0c2f55-7d53-4f0e-9d6c-0a6e7f2b8c11")
_ACCOUNTS: Final = (Account("a", 1, "Samira"), Account("b", 2, "Youssef"), Account("c", 3))
_NAMES: Final = NameBook(
    tuple(
        KnownName(id=UUID(int=number), name="Noor", class_name=class_name)
        for number, class_name in enumerate(("4a", "2b"), 1)
    )
)
_TYPED: Final = (
    ("gang 2", True, None),
    ("noor 5m had een vraag over de bijbaan > ma", True, "captured.choose_who"),
    ("ryan 10m wil zaterdag mee naar het vo", False, "captured.not_entered"),
)
"""Lines as they were typed, whether they were entered, and what keeps them from being filed."""
_STEPS: Final = (
    (1, "Noor vertelde dat ze thuis niet slaapt als haar oom er is.", "Ze was gespannen.", None),
    (2, "Overlegd met de zorgcoördinator.", "", "collega"),
)
LINE_WITH_NUMBER: Final = "noor 5m bsn 111222333 doorgegeven"
"""The number passes the elfproef and is nobody's."""


def walk_locked(window: MainWindow) -> Iterator[str]:
    """The locked screen with a line in its bar, and the question who it is."""
    bar = cast("CaptureBar | None", window.findChild(CaptureBar))
    if bar is not None:
        bar.line.setText(LINE_WITH_NUMBER)  # by the program, so that nothing of it is kept
        settle(window)
        yield "locked_line"
        bar.line.clear()
        bar.show_saved()
        bar.show_waiting(len(_TYPED))
        settle(window)
        yield "locked_saved"
    entrance = cast("QWidget", window.takeCentralWidget())
    who = WhoView(_ACCOUNTS)
    window.setCentralWidget(who)
    who.setFocus(Qt.FocusReason.OtherFocusReason)
    settle(window)
    yield "who"
    window.setCentralWidget(entrance)  # ends the question


def walk_restore(window: MainWindow) -> Iterator[str]:
    """The form that asks which backup to put back, on an empty machine."""
    window.restore_backup()
    form = cast("RestoreDialog", window.findChild(QDialog, "restore_form"))
    settle(window)
    yield "restore"
    form.show_folder("/media/samira/USB/Reservekopie JIS", 2)
    settle(window)
    yield "restore_folder"
    form.show_busy(busy=False)
    form.show_preview((_manifest(17), _manifest(10)), None)
    settle(window)
    yield "restore_which"
    form.reject()
    settle(window)


@contextmanager
def curtain(window: MainWindow, _opened: MainView) -> Iterator[None]:
    """What stands before the app after two minutes without use."""
    window.curtain.draw()
    yield
    window.curtain.lift()


@contextmanager
def after_break(_window: MainWindow, opened: MainView) -> Iterator[None]:
    """Lines that were typed while it was locked: read, unclear, never entered, not to be read."""
    panel = cast("AfterBreakPanel", opened.findChild(AfterBreakPanel))
    lines = tuple(_waiting(number, opened) for number in range(len(_TYPED)))
    panel.show_waiting(Waiting(lines, {UUID(int=9): "captured.damaged"}, _NAMES))
    panel.open_panel()
    yield
    panel.show_waiting(Waiting())


@contextmanager
def correcting_count(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The first count of nobody by name that was logged today, in the panel."""
    today = opened.today
    rows = today.log_list
    rows.setFocus(Qt.FocusReason.OtherFocusReason)
    for place in range(rows.model().rowCount()):
        rows.setCurrentIndex(rows.model().index(place, 0))
        correct = cast("QWidget", today.findChild(QWidget, "today.correct"))
        if not correct.isHidden():
            QTest.keyClick(rows, Qt.Key.Key_E)
            settle(window)
            break
    yield
    today.correcting.panel.close_panel()
    today.setFocus(Qt.FocusReason.OtherFocusReason)  # or the list would keep a current row
    rows.setCurrentIndex(QModelIndex())


@contextmanager
def correcting_activity(window: MainWindow, opened: MainView) -> Iterator[None]:
    """What the first activity of the week was, and when."""
    view: Any = opened.screens.currentWidget()
    for card in view.grid.cards()[:1]:
        card.click()
        settle(window)
        view.detail.correct_asked.emit()
    yield
    view.correcting.panel.close_panel()
    view.detail.finished.emit()


@contextmanager
def privacy_part(name: str, window: MainWindow, opened: MainView) -> Iterator[None]:
    """A part of the tab Privacy, with what was set before."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with in_a_tab(PRIVACY, window, opened):
        view.privacy.show_limits(_limits(), today=_DAY)
        settle(window)
        _scroll_to(view, f"youths.privacy.{name}")
        yield


@contextmanager
def erasing(window: MainWindow, opened: MainView) -> Iterator[None]:
    """What would go if the second youth were erased."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with in_a_tab(PRIVACY, window, opened):
        view.file_part.privacy.erasing.asked.emit()
        settle(window)
        yield
        view.file_part.privacy.erasing.close_form()


@contextmanager
def overview(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The access export of the second youth, before it is written."""
    view = cast("YouthsView", opened.screens.currentWidget())
    with in_a_tab(PRIVACY, window, opened):
        view.file_part.privacy.overview_button.click()
        settle(window)
        yield
        view.privacy.panel.close_requested.emit()


@contextmanager
def restricted(window: MainWindow, opened: MainView) -> Iterator[None]:
    """The second youth as it is while nothing may be done with the data."""
    view = cast("YouthsView", opened.screens.currentWidget())
    part = view.file_part
    with in_a_tab(PRIVACY, window, opened):
        part.restricted.show_restriction(opened.phrases.full_day(_DAY))
        part.head.set_writable(on=False)
        settle(window)
        yield
        part.restricted.show_restriction("")
        part.head.set_writable(on=True)


@contextmanager
def reporting_code(window: MainWindow, opened: MainView, *, shown: bool = False) -> Iterator[None]:
    """The reporting code at the first early signal: locked, or its steps."""
    view = cast("EarlySignalsView", opened.screens.currentWidget())
    with early_signal_opened(window, opened):
        if shown:
            view.steps.show_steps(ShownSteps(steps=_steps(), missing=(), today=_DAY))
        else:
            view.steps.ask_passphrase()
        settle(window)
        yield
        view.steps.close_panel()


@contextmanager
def settings_part(name: str, _window: MainWindow, opened: MainView) -> Iterator[None]:
    """A card of Instellingen, scrolled to."""
    view = cast("QWidget", opened.screens.currentWidget())
    _scroll_to(view, f"settings.{name}_card")
    yield
    _scroll_to(view, "settings.title")


def _scroll_to(view: QWidget, name: str) -> None:
    part = view.findChild(QWidget, name)
    area = part.parentWidget() if part is not None else None
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if part is not None and area is not None:
        top = part.mapTo(cast("QWidget", area.widget()), part.rect().topLeft()).y()
        area.verticalScrollBar().setValue(top - 12)


def _waiting(number: int, opened: MainView) -> WaitingLine:
    text, entered, code = _TYPED[number]
    at = datetime(2022, 6, 17, 9, 40 + number, tzinfo=UTC)
    line = CapturedLine(id=UUID(int=number + 20), at=at, text=text, entered=entered)
    read = read_line(text, names=_NAMES, lists=opened.phrases.lists, today=_DAY)
    problem: JisError | None = InputError(code) if code else None
    choices = tuple(_NAMES) if code == "captured.choose_who" else ()
    return WaitingLine(line, at, read, problem, choices)


def _limits() -> Limits:
    return Limits(
        record_class=RecordClass.CONTACTS,
        months=12,
        due_on=date(2023, 6, 3),
        holds=(
            LegalHold(
                id=_ID, young_person_id=_ID, reason="Klacht bij de organisatie loopt",
                set_on=date(2022, 5, 2), until=date(2022, 11, 2),
            ),
        ),
        restrictions=(
            Restriction(
                id=_ID, young_person_id=_ID, reason="De notitie van 12 mei klopt niet",
                since=date(2022, 6, 14),
            ),
        ),
        traces=(
            Trace(day=_DAY, action="read", count=2, here=True),
            Trace(day=date(2022, 6, 3), action="create", count=1, here=True),
            Trace(day=date(2022, 5, 12), action="change", count=1, here=False),
        ),
    )  # fmt: skip


def _steps() -> tuple[MeldcodeStep, ...]:
    return tuple(
        MeldcodeStep(
            id=UUID(int=step), early_signal_id=_ID, step=step, day=_DAY,
            facts=facts, interpretation=impression, result=result,
        )
        for step, facts, impression, result in _STEPS
    )  # fmt: skip


def _contents(youths: int) -> Contents:
    counts = {"young_person": youths, "contact": 40, "early_signal": 5, "activity": 9}
    return Contents(schema=4, commits=80, head=(80, ""), counts=counts)


def _manifest(day: int) -> Manifest:
    return Manifest(
        name=f"2022-06-{day}", moment=datetime(2022, 6, day, 14, 5, tzinfo=UTC),
        profile_id="", contents=_contents(day), size=1, sha256="",
    )  # fmt: skip
