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
        self._empty()
        self._add_title(self, self.tr("Move to"))
        for status in self._statuses:
            if status.key == CLOSED:
                self._add_outcomes(self._add_below(status), outcomes)
            elif status.key != but:
                self._add(self, status, status.key, "")

    def offer_outcomes(self, outcomes: Sequence[Option]) -> None:
        """Ask only how it ended."""
        self._empty()
        self._add_outcomes(self, outcomes)

    def _add_outcomes(self, menu: QMenu, outcomes: Sequence[Option]) -> None:
        self._add_title(menu, self._question)
        for outcome in outcomes:
            self._add(menu, outcome, CLOSED, outcome.key)

    def _empty(self) -> None:
        self.clear()
        for below in self.findChildren(QMenu):  # Qt leaves these
            below.deleteLater()

    def _add_below(self, status: Option) -> QMenu:
        below = QMenu(status.text, self)
        below.setObjectName("early_signals.move.outcomes")
        if status.icon:
            dress(below.menuAction(), status.icon)
        self.addMenu(below)
        return below

    def _add_title(self, menu: QMenu, text: str) -> None:
        menu.addAction(text).setEnabled(False)

    def _add(self, menu: QMenu, option: Option, status: str, outcome: str) -> None:
        action = menu.addAction(option.text)
        action.setObjectName(f"early_signals.move.{outcome or status}")
        if option.icon:
            dress(action, option.icon)
        action.triggered.connect(lambda: self.chosen.emit(status, outcome))
