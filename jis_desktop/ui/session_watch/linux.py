"""Hears from logind and the screensaver over D-Bus that somebody leaves (freedesktop.org).

QtDBus, because its signals come in on the main thread; jeepney, which the keyring brings along,
would need a thread that waits.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_LOGIND: Final = "org.freedesktop.login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_MANAGER_PATH: Final = "/org/freedesktop/login1"
_SCREENSAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class LinuxSessionWatch(QObject):
    """See `ports.SessionWatch`; a bus that is not there is done without.

    Holds a "delay" inhibitor of logind: the machine sleeps once it is let go of, which happens
    by itself when another program takes this one's place.
    """

    def __init__(self) -> None:
        super().__init__()
        self._session = ""
        self._ended = False
        self._inhibitor: QDBusUnixFileDescriptor | None = None
        self._calls: list[QDBusPendingCallWatcher] = []

    def begin(self, *, locked: Callable[[], None], sleeping: Callable[[], None]) -> None:
        """See `ports.SessionWatch.begin`."""
        self._locked, self._sleeping = locked, sleeping
        self._watch_logind(QDBusConnection.systemBus())
        if _has_session_bus():
            bus = QDBusConnection.sessionBus()
            for interface in _SCREENSAVERS:
                bus.connect("", "", interface, "ActiveChanged", self, _slot("on_screensaver(bool)"))

    def end(self) -> None:
        """See `ports.SessionWatch.end`."""
        self._locked = self._sleeping = _nothing
        self._ended, self._inhibitor = True, None

    @Slot(QDBusMessage)
    def on_lock(self, message: QDBusMessage) -> None:
        """A session is locked; that of another person is no matter, if it is known whose."""
        if not self._session or message.path() == self._session:
            self._locked()

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:  # noqa: FBT001  the signal's signature
        """The machine goes to sleep, or woke up."""
        if begins:
            self._sleeping()
            self._inhibitor = None
        elif self._inhibitor is None:
            self._hold_sleep(QDBusConnection.systemBus())

    @Slot(bool)
    def on_screensaver(self, active: bool) -> None:  # noqa: FBT001  the signal's signature
        """The screensaver came or went."""
        if active:
            self._locked()

    def _watch_logind(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        lock, sleep = _slot("on_lock(QDBusMessage)"), _slot("on_sleep(bool)")
        bus.connect(_LOGIND, "", "org.freedesktop.login1.Session", "Lock", self, lock)
        bus.connect(_LOGIND, _MANAGER_PATH, _MANAGER, "PrepareForSleep", self, sleep)
        self._ask(bus, "GetSession", ["auto"], self._know_session)
        self._hold_sleep(bus)

    def _hold_sleep(self, bus: QDBusConnection) -> None:
        words = ["sleep", "JIS Desktop", "keeps what is typed and locks", "delay"]
        self._ask(bus, "Inhibit", words, self._keep_inhibitor)

    def _ask(
        self,
        bus: QDBusConnection,
        method: str,
        words: list[str],
        answered: Callable[[QDBusMessage], None],
    ) -> None:
        message = QDBusMessage.createMethodCall(_LOGIND, _MANAGER_PATH, _MANAGER, method)
        message.setArguments(words)
        call = QDBusPendingCallWatcher(bus.asyncCall(message), self)

        def finished() -> None:
            self._calls.remove(call)
            reply = call.reply()
            call.deleteLater()  # it holds the answer, and with it the inhibitor
            if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                answered(reply)

        self._calls.append(call)
        call.finished.connect(finished)

    def _know_session(self, reply: QDBusMessage) -> None:
        (path,) = reply.arguments()
        self._session = path.path() if hasattr(path, "path") else str(path)

    def _keep_inhibitor(self, reply: QDBusMessage) -> None:
        if not self._ended:  # an answer that comes late would hold the machine for nobody
            (self._inhibitor,) = reply.arguments()


def _has_session_bus() -> bool:
    """Where there is none, libdbus would start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or bool(
        runtime and (Path(runtime) / "bus").exists()
    )


def _slot(signature: str) -> bytes:
    return cast("bytes", SLOT(signature))  # a text; the stubs say bytes


def _nothing() -> None:
    pass
