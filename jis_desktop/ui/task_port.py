"""What presenters ask of the threads: run this on the database worker, then tell me. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError

T = TypeVar("T")


class Tasks(Protocol):
    """Runs work away from the main thread, one piece after the other."""

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        """Run ``work`` on the database worker; ``done`` or ``failed`` on the main thread."""

    def run_outside(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        """The same in a thread of its own for slow disks and networks; never the database."""

    def post(self, call: Callable[[], None]) -> None:
        """Call on the main thread soon; to be asked from within such work."""
