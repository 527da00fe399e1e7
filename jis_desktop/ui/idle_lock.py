"""Locks the app when nobody has used it for a while."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LOOK_MS = 5_000
_MINUTE_S = 60
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def seconds_passed() -> float:
    """A clock that goes on while the laptop sleeps and that nobody can set."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; elsewhere the other one goes on too
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Companion(Protocol):
    """What else is to be done about a window that nobody uses."""

    def look(self, unused: float) -> bool:
        """Seconds without use; whether to lock at once."""

    def take(self, event: QEvent) -> bool:
        """Whether a key or a click did its work here and must do nothing else."""


class IdleLock(QObject):
    """Looks every few seconds, and before each use, how long ago the last use was.

    What wakes a laptop that slept for too long locks the app and does nothing else.

    Args:
        window: whose keys, mouse and touches count, and those of whatever opens over it, such as
            a menu; it has been shown.
        minutes: without use.
        lock: locks.
        passed: seconds since some moment.
        companion: is asked at each look and about each use.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        minutes: int,
        lock: Callable[[], None],
        passed: Callable[[], float] = seconds_passed,
        companion: Companion | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._minutes = minutes
        self._lock = lock
        self._passed = passed
        self._companion = companion
        self._last = passed()
        self._locked = False
        window.winId()  # there is none before a window is first shown
        window.windowHandle().installEventFilter(self)
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self._on_time)
        timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Lock after another time from now on."""
        self._minutes = minutes

    def look(self) -> None:
        """Lock if it has been too long; once, and not when the window is closed already."""
        if self._locked or not self._window.isVisible():
            return
        unused = self._passed() - self._last
        at_once = self._companion is not None and self._companion.look(unused)
        if at_once or unused >= self._minutes * _MINUTE_S:
            self._locked = True
            self._lock()

    def _on_time(self) -> None:
        """Look, and hear of use in what was opened since: Qt gives each popup its own window.

        Opening it was a use, so that a popup is at most one look behind.
        """
        self.look()
        if self._locked or not self._window.isVisible():
            return
        for shown in QGuiApplication.allWindows():
            if shown.isVisible():
                shown.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See QObject.eventFilter."""
        if event.type() in _USE:
            self.look()
            if not self._locked:
                self._last = self._passed()
        taken = self._companion is not None and self._companion.take(event)
        return taken or (self._locked and event.type() in _USE)
