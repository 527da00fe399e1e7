"""Hears from macOS that the screen is locked or the machine goes to sleep.

Never run: written from Apple's reference of CFNotificationCenter. The names are those that
NSDistributedNotificationCenter and loginwindow are known by: ``com.apple.screenIsLocked`` and
``com.apple.screensaver.didstart``. Going to sleep locks the screen where the system asks for a
password on waking; where it does not, the clock's gap locks on waking.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_FRAMEWORK: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_NAMES: Final = (b"com.apple.screenIsLocked", b"com.apple.screensaver.didstart")
_UTF_8: Final = 0x0800_0100
_DELIVER_IMMEDIATELY: Final = 4
_CALLBACK: Final = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)


class MacSessionWatch:
    """See `ports.SessionWatch`; never run. It comes in on the run loop that Qt's is."""

    def begin(self, *, locked: Callable[[], None], sleeping: Callable[[], None]) -> None:
        """See `ports.SessionWatch.begin`."""
        self._sleeping = sleeping
        self._heard = _CALLBACK(lambda *_given: locked())  # kept: C does not
        self._core = core = _core_foundation()
        self._center = core.CFNotificationCenterGetDistributedCenter()
        for name in _NAMES:
            text = core.CFStringCreateWithCString(None, name, _UTF_8)
            core.CFNotificationCenterAddObserver(
                self._center, id(self), self._heard, text, None, _DELIVER_IMMEDIATELY
            )

    def end(self) -> None:
        """See `ports.SessionWatch.end`."""
        self._core.CFNotificationCenterRemoveEveryObserver(self._center, id(self))


def _core_foundation() -> Any:  # noqa: ANN401  a C library
    core, pointer = ctypes.CDLL(_FRAMEWORK), ctypes.c_void_p
    core.CFNotificationCenterGetDistributedCenter.restype = pointer
    core.CFStringCreateWithCString.restype = pointer
    core.CFStringCreateWithCString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_uint32]
    core.CFNotificationCenterAddObserver.argtypes = [
        pointer, pointer, _CALLBACK, pointer, pointer, ctypes.c_long,
    ]  # fmt: skip
    core.CFNotificationCenterRemoveEveryObserver.argtypes = [pointer, pointer]
    return core
