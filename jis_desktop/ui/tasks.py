"""The database worker's thread and the way back to the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from jis_desktop.domain.errors import JisError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class TaskRunner(QObject):
    """See `task_port.Tasks`. One thread for the database, so that only ever one uses it.

    A second is for disks and networks that may be slow: the database never waits for those.
    """

    _returned = Signal(object)
    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._waiting = 0
        self._finished = False
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._posted.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is still under way or undelivered."""
        return self._waiting > 0

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        """See `task_port.Tasks.run`."""
        self._submit("database", work, done, failed)

    def run_outside(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        """See `task_port.Tasks.run_outside`."""
        self._submit("outside", work, done, failed)

    def post(self, call: Callable[[], None]) -> None:
        """See `task_port.Tasks.post`."""
        self._posted.emit(call)

    def finish(self) -> None:
        """Wait for all work that was asked for; nothing is done or told afterwards."""
        self._finished = True
        for worker in self._workers.values():
            worker.shutdown(wait=True)

    def _submit(
        self,
        thread: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        if self._finished:
            return  # a result that came in while closing asked for more
        self._waiting += 1
        if thread not in self._workers:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  start-up

            self._workers[thread] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=thread)
        self._workers[thread].submit(self._work, work, done, failed)

    def _work(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[JisError], None]
    ) -> None:
        try:
            result = work()
        except JisError as error:
            problem = error
            self._returned.emit(lambda: failed(problem))
        except Exception as error:  # noqa: BLE001  the one place: a bug must not freeze the window
            _note_bug(error)
            self._returned.emit(lambda: failed(JisError("internal")))
        else:
            self._returned.emit(lambda: done(result))

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        self._waiting -= 1
        if not self._finished:
            call()

    @Slot(object)
    def _tell(self, call: Callable[[], None]) -> None:
        if not self._finished:
            call()


def _note_bug(error: BaseException) -> None:
    import logging  # noqa: PLC0415  start-up

    # Its type and place only: the text of an exception may hold what was typed.
    log = logging.getLogger(__name__)
    log.error("task failed: %s in %s", type(error).__name__, _place(error))


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    code = trace.tb_frame.f_code
    return f"{code.co_qualname}:{trace.tb_lineno}"
