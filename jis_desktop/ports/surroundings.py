"""Time, randomness and the machine: what services ask besides records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID


class Clock(Protocol):
    """Tells the time; the only source of "now" for services."""

    def now(self) -> datetime:
        """The present moment, aware, in the worker's own time zone."""


class Entropy(Protocol):
    """Where random ids come from."""

    def uuid(self) -> UUID:
        """A random UUID (RFC 9562, version 4)."""


class Attempts(Protocol):
    """Slows down guessing; never wipes anything, because a pupil could set that off."""

    def seconds_left(self) -> int:
        """How long the next attempt has to wait; 0 when it may come now."""

    def note_failure(self) -> None:
        """A wrong passphrase was tried."""

    def note_success(self) -> None:
        """The right one was."""


class SessionWatch(Protocol):
    """Tells that somebody leaves the machine. Thread: what it calls runs on the main one."""

    def begin(self, *, locked: Callable[[], None], sleeping: Callable[[], None]) -> None:
        """Listen from now on; a machine that tells nothing is no error.

        Args:
            locked: the session was locked, or the screensaver came.
            sleeping: the machine goes to sleep as soon as this returns, where it can be held.
        """

    def end(self) -> None:
        """Listen no longer."""


class Reserve(Protocol):
    """Room on the disk that is kept free for erasing."""

    def keep(self) -> None:
        """Take it, where it is not taken and the disk has it."""

    def give_up(self) -> None:
        """Give it to whoever writes next."""


@dataclass(frozen=True, kw_only=True)
class Check:
    """One line of the self-test.

    Attributes:
        check: stable name.
        ok: whether it passed.
        detail: figures and names of settings; no personal data.
        broken: whether a failure means that the installation itself is broken.
    """

    check: str
    ok: bool
    detail: str
    broken: bool = False
