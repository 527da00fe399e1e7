"""The database worker's thread and the way back to the main thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from jis_desktop.domain.errors import JisError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")

DATABASE, OUTSIDE = "database", "outside"
PATIENCE_SECONDS = 2.0


class TaskRunner(QObject):
    """See `task_port.Tasks`. One thread for the database, so that only ever one uses it.

    A second is for disks and networks that may be slow: the database never waits for those.
    """

    _returned = Signal(object)
    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._outside: set[Future[None]] = set()
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
        self._submit(DATABASE, work, done, failed)

    def run_outside(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> None:
        """See `task_port.Tasks.run_outside`."""
        self._outside = {one for one in self._outside if not one.done()}
        asked = self._submit(OUTSIDE, work, done, failed)
        if asked is not None:
            self._outside.add(asked)

    def post(self, call: Callable[[], None]) -> None:
        """See `task_port.Tasks.post`."""
        with suppress(RuntimeError):  # see `_return`
            self._posted.emit(call)

    def finish(self) -> None:
        """Wait for all work on the database; nothing is done or told afterwards.

        Work outside gets a moment to stop: a lock must not wait for a share that is gone.
        """
        self._finished = True
        for thread, worker in self._workers.items():
            worker.shutdown(wait=thread == DATABASE, cancel_futures=thread != DATABASE)
        if self._outside:
            from concurrent.futures import wait  # noqa: PLC0415  start-up

            wait(self._outside, timeout=PATIENCE_SECONDS)

    def _submit(
        self,
        thread: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[JisError], None],
    ) -> Future[None] | None:
        if self._finished:
            return None  # a result that came in while closing asked for more
        self._waiting += 1
        if thread not in self._workers:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  start-up

            self._workers[thread] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=thread)
        return self._workers[thread].submit(self._work, work, done, failed)

    def _work(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[JisError], None]
    ) -> None:
        try:
            result = work()
        except JisError as error:
            problem = error
            self._return(lambda: failed(problem))
        except Exception as error:  # noqa: BLE001  the one place: a bug must not freeze the window
            _note_bug(error)
            self._return(lambda: failed(JisError("internal")))
        else:
            self._return(lambda: done(result))

    def _return(self, call: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # Qt's part is gone where nobody waited for slow work outside
            self._returned.emit(call)

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
