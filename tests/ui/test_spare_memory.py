"""Parts of a window are taken apart on the main thread, whoever asks for memory."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from jis_desktop.ui import spare_memory
from jis_desktop.ui.spare_memory import SpareMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Part:
    """Refers to itself, as a part of a window with its own slots does."""

    def __init__(self, ends: list[str]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ends.append(threading.current_thread().name))


def make_much() -> None:
    """Ask for so much memory that Python would look for unused objects."""
    kept = [[number] for number in range(50_000)]
    del kept


def in_a_worker() -> None:
    worker = threading.Thread(target=make_much, name="worker")
    worker.start()
    worker.join()


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    gc.enable()


def test_a_worker_that_asks_for_memory_takes_nothing_apart(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gc.enable()  # as Python begins
    monkeypatch.setattr(spare_memory, "EVERY_MS", 10)
    keeper = QObject()
    SpareMemory(keeper)
    ends: list[str] = []
    Part(ends)
    in_a_worker()
    assert ends == []
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [threading.main_thread().name]


def test_control_python_itself_would_do_so_on_the_worker() -> None:
    gc.enable()
    ends: list[str] = []
    Part(ends)
    in_a_worker()
    assert ends == ["worker"]
