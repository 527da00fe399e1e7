"""The brake on guessing: five wrong tries are free, then each waits twice as long.

Nothing is ever wiped: a pupil could set that off.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import StorageError
from jis_desktop.security.private_files import write_private

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.ports import Clock

FREE: Final = 5
LONGEST: Final = 300
_DOUBLINGS: Final = 9  # 2 ** 9 is above LONGEST; a damaged count must not cost a huge power
FILE_NAME: Final = "attempts.json"


def delay_after(failures: int) -> int:
    """Seconds to wait after so many failures in a row: 0, then 1, 2, 4 ... 300."""
    return 0 if failures < FREE else min(LONGEST, 2 ** min(_DOUBLINGS, failures - FREE))


@dataclass(frozen=True)
class _State:
    failures: int = 0
    last: float = 0.0


class FileAttempts:
    """See `ports.Attempts`; remembers across restarts.

    A deleted file or a clock set back shortens nothing that this process knows.

    Args:
        folder: the profile's folder.
        clock: tells the time.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._path = folder / FILE_NAME
        self._clock = clock
        self._known = self._read()

    def seconds_left(self) -> int:
        """See `ports.Attempts.seconds_left`."""
        stored = self._read()
        state = max(stored, self._known, key=lambda one: one.failures)
        delay = delay_after(state.failures)
        gone = self._now() - state.last
        if delay and not gone >= 0:
            # A clock set back (or no number): count the whole delay from now, not for years.
            self._write(_State(state.failures, self._now()))
            return delay
        return 0 if gone >= delay else max(1, round(delay - gone))

    def note_failure(self) -> None:
        """See `ports.Attempts.note_failure`."""
        failures = max(self._known.failures, self._read().failures) + 1
        self._write(_State(failures, self._now()))

    def note_success(self) -> None:
        """See `ports.Attempts.note_success`."""
        if self._known.failures or self._read().failures:
            self._write(_State())

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _write(self, state: _State) -> None:
        self._known = state
        try:
            write_private(self._path, json.dumps(vars(state)).encode())
        except StorageError:
            # A full disk must not lock the owner out; this process still remembers.
            return

    def _read(self) -> _State:
        try:
            told = json.loads(self._path.read_bytes())
            return _State(int(told["failures"]), float(told["last"]))
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return _State()
