"""Frees what is no longer used, on the main thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 30_000


class SpareMemory(QObject):
    """Looks for unused objects every half a minute.

    Python would look whenever some thread has made enough new ones. Where that is the database
    worker, a part of the window that refers to itself would be taken apart on that thread while
    Qt paints on the main one, which ends the program. So nobody else may look.

    Args:
        parent: lives as long.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(gc.collect)
        self._timer.start()
