"""The database worker that is slow: work is done when the test says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from tests.fakes.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError

T = TypeVar("T")


class LateTasks(ImmediateTasks):
    """See `ui.task_port.Tasks`."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        self._waiting.append(lambda: ImmediateTasks.run(self, work, done=done, failed=failed))

    def answer(self) -> None:
        while self._waiting:
            self._waiting.pop(0)()
