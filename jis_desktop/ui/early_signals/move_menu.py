"""The menus that move an early signal: to which status, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from jis_desktop.domain.early_signal import CLOSED
from jis_desktop.ui.style.icons import dress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jis_desktop.ui.widgets.option import Option


class MoveMenu(QMenu):
    """Asks where an early signal goes. It is filled anew each time that it opens.

    Args:
        parent: over which it opens.
        statuses: the columns, in order.
        question: what the list of outcomes asks.

    Attributes:
        chosen: carries the status and, with closing, the outcome; else "".
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget, statuses: Sequence[Option], question: str) -> None:
        super().__init__(parent)
        self.setObjectName("early_signals.move")
        self._statuses = tuple(statuses)
        self._question = question

    def offer_statuses(self, outcomes: Sequence[Option], *, but: str) -> None:
        """Offer every status, the outcomes below closing.

        Args:
            outcomes: how it can end.
            but: the status that it has; closing stays, for another outcome.
        """
        self.clear()
        self._add_title(self.tr("Move to"))
        for status in self._statuses:
            if status.key == CLOSED:
                below = self.addMenu(status.text)
                below.setObjectName("early_signals.move.outcomes")
                self._add_outcomes(below, outcomes)
            elif status.key != but:
                self._add(self, status, status.key, "")

    def offer_outcomes(self, outcomes: Sequence[Option]) -> None:
        """Ask only how it ended."""
        self.clear()
        self._add_outcomes(self, outcomes)

    def _add_outcomes(self, menu: QMenu, outcomes: Sequence[Option]) -> None:
        title = menu.addAction(self._question)
        title.setEnabled(False)
        for outcome in outcomes:
            self._add(menu, outcome, CLOSED, outcome.key)

    def _add_title(self, text: str) -> None:
        self.addAction(text).setEnabled(False)

    def _add(self, menu: QMenu, option: Option, status: str, outcome: str) -> None:
        action = menu.addAction(option.text)
        action.setObjectName(f"early_signals.move.{outcome or status}")
        if option.icon:
            dress(action, option.icon)
        action.triggered.connect(lambda: self.chosen.emit(status, outcome))
