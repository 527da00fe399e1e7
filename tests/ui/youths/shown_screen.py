"""The screen Jongeren, shown, with Ryan's file; and what every control must have. No test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from jis_desktop.bootstrap import load_messages
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import show_record
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.youths.presenter import YouthsPresenter
from jis_desktop.ui.youths.view import YouthsView, connect
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
LEAST_TARGET = 24
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = Qt.Key


class Screen:
    """The screen with Ryan's file, shown."""

    def __init__(self, qtbot: QtBot, *lines: str) -> None:
        self.bot = qtbot
        self.office = Office()
        self.view = YouthsView(DayPhrases(LISTS, "nl"), ErrorText(load_messages, lambda: "nl"))
        self.presenter = YouthsPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            network=self.view.file_part.network,
        )
        connect(self.view, self.presenter)
        self.offers: list[tuple[str, Callable[[], None]]] = []
        self.told: list[str] = []
        self.view.undoable.connect(lambda told, undo: self.offers.append((told, undo)))
        self.view.told.connect(self.told.append)
        self.logged = [log_line(line, self.office.workplace) for line in lines]
        qtbot.addWidget(self.view)
        self.view.resize(1072, 716)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.presenter.refresh()
        self.view.file_part.timeline.setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        focused = self.view.focusWidget()
        assert focused is not None
        return focused

    def part(self, name: str, kind: type[Any] = QWidget) -> Any:
        (found,) = self.view.findChildren(kind, name)
        return found

    def stored(self, place: int = 0) -> Any:
        logged = self.logged[place]
        return show_record(logged.kind, logged.id, self.office.workplace)


def check_controls(view: QWidget) -> None:
    controls = [
        part
        for kind in CONTROLS
        for part in view.findChildren(kind)
        if part.isVisibleTo(view) and not isinstance(part.window(), QAbstractItemView)
    ]
    nameless = [
        part.objectName()
        for part in controls
        if not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
    ]
    assert nameless == []
    small = {
        part.objectName(): (part.width(), part.height())
        for part in controls
        if part.focusPolicy()
        and part.property("kind") != "inner"  # the frame around it is the target
        and min(part.width(), part.height()) < LEAST_TARGET
    }
    assert small == {}
