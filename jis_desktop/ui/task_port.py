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
