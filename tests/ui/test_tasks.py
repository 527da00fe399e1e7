"""The database worker of the window."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import JisError, StorageError
from jis_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_results_and_errors_come_back_in_order(qtbot: QtBot) -> None:
    tasks, told = TaskRunner(), list[object]()

    def refuse() -> None:
        raise StorageError("disk.full")

    tasks.run(lambda: 1, done=told.append, failed=told.append)
    tasks.run(refuse, done=told.append, failed=lambda error: told.append(error.code))
    tasks.run(lambda: 3, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == [1, "disk.full", 3]
    tasks.finish()


def test_a_bug_is_told_without_what_was_typed(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    tasks, told = TaskRunner(), list[JisError]()

    def stumble() -> None:
        raise ValueError("Ryan")

    tasks.run(stumble, done=lambda _none: None, failed=told.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [error.code for error in told] == ["internal"]
    assert "ValueError" in caplog.text
    assert "Ryan" not in caplog.text
    tasks.finish()


def test_what_was_asked_is_done_before_the_end_and_nothing_after(qtbot: QtBot) -> None:
    tasks, done, told = TaskRunner(), list[int](), list[int]()
    going = Event()

    def work() -> int:
        going.wait(5)
        done.append(1)
        return 1

    def ask_more(result: int) -> None:
        told.append(result)
        tasks.run(lambda: done.append(2), done=lambda _none: None, failed=lambda _error: None)

    tasks.run(work, done=ask_more, failed=lambda _error: None)
    going.set()
    tasks.finish()
    tasks.run(lambda: done.append(3), done=lambda _none: None, failed=lambda _error: None)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (done, told) == ([1], [])
