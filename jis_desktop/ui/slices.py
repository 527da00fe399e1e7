"""Work of the main thread in small pieces, between which the window has its turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator


class Slices(QObject):
    """Goes on by one piece a turn of the event loop, until there is no more.

    Args:
        work: does a piece at every step.
        parent: with it, the rest is left undone.
    """

    def __init__(self, work: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if next(self._work, self) is self:
            self._timer.stop()
