"""The database worker without a thread: work is done when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from jis_desktop.domain.errors import JisError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class ImmediateTasks:
    """See `ui.task_port.Tasks`."""

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        try:
            result = work()
        except JisError as error:
            failed(error)
        else:
            done(result)

    def run_outside(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        self.run(work, done=done, failed=failed)

    def post(self, call: Callable[[], None]) -> None:
        call()
