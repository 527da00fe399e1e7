"""Hears from Windows that the session is locked or the machine goes to sleep.

Never run: written from Microsoft's reference of WTSRegisterSessionNotification,
WM_WTSSESSION_CHANGE and WM_POWERBROADCAST.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WTS_SESSION_LOCK: Final = 0x7
_WTS_CONSOLE_DISCONNECT: Final = 0x2
_WTS_REMOTE_DISCONNECT: Final = 0x4
_AWAY: Final = (_WTS_SESSION_LOCK, _WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT)
_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x4
_NOTIFY_FOR_THIS_SESSION: Final = 0


class WindowsSessionWatch(QAbstractNativeEventFilter):
    """See `ports.SessionWatch`; never run.

    Windows waits two seconds at most for an answer to PBT_APMSUSPEND.
    """

    def begin(self, *, locked: Callable[[], None], sleeping: Callable[[], None]) -> None:
        """See `ports.SessionWatch.begin`."""
        self._locked, self._sleeping = locked, sleeping
        self._hears = QWidget()  # a window that is never shown and lives as long as the watch
        application = QCoreApplication.instance()
        if sys.platform == "win32" and application is not None:
            application.installNativeEventFilter(self)
            handle = wintypes.HWND(self._hears.winId())
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, _NOTIFY_FOR_THIS_SESSION)

    def end(self) -> None:
        """See `ports.SessionWatch.end`."""
        application = QCoreApplication.instance()
        if sys.platform == "win32" and application is not None:
            application.removeNativeEventFilter(self)
            handle = wintypes.HWND(self._hears.winId())
            ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(handle)

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """See QAbstractNativeEventFilter.nativeEventFilter."""
        heard = wintypes.MSG.from_address(int(message))
        if heard.message == _WM_WTSSESSION_CHANGE and heard.wParam in _AWAY:
            self._locked()
        elif heard.message == _WM_POWERBROADCAST and heard.wParam == _PBT_APMSUSPEND:
            self._sleeping()
        return False, 0
