"""A screen on a workplace of fakes, in an active window."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QTranslator

from jis_desktop.bootstrap import load_messages
from jis_desktop.services.follow_up import move_early_signal
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.early_signals.presenter import EarlySignalsPresenter
from jis_desktop.ui.early_signals.view import EarlySignalsView
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.today.phrases import DayPhrases
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, Office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class SourceTexts(QTranslator):
    """The texts as the views have them, whatever catalogue another test left behind."""

    def translate(self, _context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        return text


@dataclass
class Screen:
    """The screen at work."""

    office: Office = field(default_factory=Office)
    undos: list[Callable[[], None]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        errors = ErrorText(cache(load_messages), lambda: "en")
        self.view = view = EarlySignalsView(DayPhrases(LISTS, "en"), errors)
        self.presenter = EarlySignalsPresenter(
            view, tasks=ImmediateTasks(), workplace=self.office.workplace, feed=ChangeFeed()
        )
        view.moved.connect(self.presenter.move)
        view.stepped.connect(self.presenter.step)
        view.filter_chosen.connect(self.presenter.filter_chosen)
        view.filter_cleared.connect(self.presenter.filter_cleared)
        view.undoable.connect(self._keep_undo)
        view.told.connect(self.told.append)

    def log(self, status: str = "nieuw", *, outcome: str | None = None, **fields: Any) -> UUID:
        """Store an early signal with this status."""
        command = LogEarlySignal(**{"topic": "pesten", **fields})
        made = log_early_signal(command, self.office.workplace).id
        if status != "nieuw":
            move_early_signal(made, status, outcome=outcome, workplace=self.office.workplace)
        return made

    def titles(self, status: str) -> list[str]:
        """What each card of a column says."""
        cards = self.view.board.columns[status].rows.cards
        return [cards.data(cards.index(place, 0)) for place in range(cards.rowCount())]

    def focus(self, record_id: UUID) -> None:
        """Give a card the focus."""
        self.view.board.go_to(record_id.hex)

    def _keep_undo(self, sentence: str, undo: Callable[[], None]) -> None:
        self.told.append(sentence)
        self.undos.append(undo)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> Iterator[Screen]:
    """The screen, shown and active, with nothing in it yet."""
    # Qt tells every widget of its new style by a bare pointer: a view that an earlier test left
    # must not be collected meanwhile.
    gc.collect()
    theme = apply(qapp, look="light", text_scale=1.0)
    theme.set_contrast(None)
    theme.set_motion(allowed=False)
    texts = SourceTexts()
    qapp.installTranslator(texts)
    made = Screen()
    made.view.resize(1072, 716)
    made.view.show()
    made.view.activateWindow()
    qtbot.waitUntil(made.view.isActiveWindow)
    yield made
    made.view.close()
    shiboken6.delete(made.view)
    qapp.removeTranslator(texts)
    theme.set_motion(None)
