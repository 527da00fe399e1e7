"""Measures the opened window in a process of its own: ``python -m benchmarks.window_child HOW``.

Prints seconds as JSON: lists by name. The window runs as in the app: the database on its worker,
Python's search for unused objects off, and the event loop asleep while it waits.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jis_desktop.ui import quick_start

quick_start.begin()

from PySide6.QtCore import QEvent, QEventLoop, QObject, QStringListModel, Qt, QTimer  # noqa: E402  in the app's order
from PySide6.QtTest import QTest  # noqa: E402  idem
from PySide6.QtWidgets import QListView, QWidget  # noqa: E402  idem

from benchmarks.filled import FilledProfile  # noqa: E402  idem
from jis_desktop.bootstrap import load_messages  # noqa: E402  idem
from jis_desktop.services.log_line import log_line  # noqa: E402  idem
from jis_desktop.ui.error_text import ErrorText  # noqa: E402  idem
from jis_desktop.ui.language import Translation  # noqa: E402  idem
from jis_desktop.ui.main_view import MainView  # noqa: E402  idem
from jis_desktop.ui.settings.lock_card import LockCard  # noqa: E402  idem
from jis_desktop.ui.settings.view import SettingsView  # noqa: E402  idem
from jis_desktop.ui.style.theme import active_theme, apply  # noqa: E402  idem
from jis_desktop.ui.tasks import TaskRunner  # noqa: E402  idem
from jis_desktop.ui.today.phrases import DayPhrases  # noqa: E402  idem
from jis_desktop.ui.today.view import TodayView  # noqa: E402  idem
from jis_desktop.ui.widgets.lazy_rows import LazyRowModel  # noqa: E402  idem
from jis_desktop.ui.widgets.row import Row  # noqa: E402  idem
from jis_desktop.ui.widgets.row_list import RowList  # noqa: E402  idem
from jis_desktop.window import application  # noqa: E402  idem

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.records import Found
    from jis_desktop.ui.search.presenter import Deed

WORDS = "bijbaan toets wiskunde rustiger vriend ruzie gesprek mentor voetbal gitaar huiswerk stage"
NOTES, ROWS, FEW = 50_000, 100_000, 1_000
_LONGEST_MS = 30_000
_SETTLE_MS = 2


class Painted(QObject):
    """Waits, asleep, until a part or something in it was painted.

    Args:
        part: chooses which; asked anew at every paint.
    """

    def __init__(self, part: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._part = part
        self._loop = QEventLoop()
        self.armed = True
        application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """See QObject.eventFilter."""
        if self.armed and event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            part = self._part()
            if part is not None and (watched is part or part.isAncestorOf(watched)):
                self._loop.quit()  # left once the paint is done
        return False

    def seconds(self, act: Callable[[], None]) -> float:
        """From before ``act`` until the paint after it is done."""
        guard = QTimer(singleShot=True, interval=_LONGEST_MS)
        guard.timeout.connect(lambda: os._exit(3))
        guard.start()
        begun = time.perf_counter()
        act()
        self._loop.exec()
        took = time.perf_counter() - begun
        guard.stop()
        return took


class Opened:
    """The opened app on a filled profile, without the unlock screen."""

    def __init__(self, folder: Path) -> None:
        self.app = application()
        profile = FilledProfile(folder / "profile", contacts=NOTES)
        for number in range(60):
            log_line(f"signaal pesten in {number % 6}b", profile.workplace)
            log_line(f"activiteit voetbal 60m {number % 20}m 9j", profile.workplace)
        self.translation = Translation(self.app)
        self.translation.use("nl")
        apply(self.app, look="light")
        active_theme().set_motion(allowed=False)
        sys.setswitchinterval(0.001)
        self.tasks = TaskRunner()
        errors = ErrorText(load_messages, lambda: "nl")
        lock = LockCard(errors, minutes=10, strength=len, suggest=str)
        self.view = MainView(
            profile.workplace,
            tasks=self.tasks,
            errors=errors,
            today=TodayView(DayPhrases(profile.workplace.lists, "nl"), errors),
            settings=lambda: SettingsView(lock, language="nl", look="light"),
        )
        self.view.resize(1280, 800)
        self.view.show()
        self.view.activateWindow()
        QTest.qWaitForWindowActive(self.view)
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way."""
        while self.tasks.busy or not self.view.search_presenter.complete:
            QTest.qWait(_SETTLE_MS)
        QTest.qWait(_SETTLE_MS)


def typing(folder: Path) -> dict[str, list[float]]:
    """A key in the search field until what it finds is painted."""
    opened = Opened(folder)
    search = opened.view.search
    painted = Painted(search.results.viewport)
    show = search.show_found

    def show_found(found: list[Found], deeds: list[Deed], *, text: str) -> None:
        show(found, deeds, text=text)
        painted.armed = text == search.text().strip()

    setattr(search, "show_found", show_found)  # noqa: B010  to know which answer is painted
    names = [f"naam{number}" for number in random.Random(4).sample(range(2_000), 20)]
    times: list[float] = []
    for word in (*WORDS.split(), *names):
        search.setFocus()
        for letter in word:
            painted.armed = False
            times.append(painted.seconds(partial(QTest.keyClicks, search, letter)))
        QTest.keyClick(search, Qt.Key.Key_Escape)
        opened.settle()
    return {"keys": times}


def switches(folder: Path) -> dict[str, list[float]]:
    """From each place to each place, until painted: for the first time, and later ones."""
    opened = Opened(folder)
    view = opened.view
    places = list(view._places)  # noqa: SLF001  all there are
    painted = Painted(view.screens.currentWidget)
    times: dict[str, list[float]] = {"first": [], "again": [], "answered": []}
    for place in places[1:]:
        times["first"].append(painted.seconds(partial(view.go_to, place)))
        opened.settle()
    for _round in range(5):
        for start in places:
            for end in places:
                if start != end:
                    view.go_to(start)
                    opened.settle()
                    begun = time.perf_counter()
                    times["again"].append(painted.seconds(partial(view.go_to, end)))
                    opened.settle()
                    times["answered"].append(time.perf_counter() - begun - _SETTLE_MS / 1000)
    return times


def listing(_folder: Path) -> dict[str, list[float]]:
    """A long list, painted and paged from its top to its end, beside a bare one and a short one."""
    app = application()
    apply(app, look="light")
    texts = [f"Naam{number}, vorige week, de vierde klas" for number in range(ROWS)]
    times: dict[str, list[float]] = {}
    for _round in range(5):
        for name, make in (
            ("bare", partial(_bare, texts)),
            ("long", partial(_rows, ROWS)),
            ("short", partial(_rows, FEW)),
        ):
            view, fill = make()
            view.resize(316, 700)
            view.show()
            times.setdefault(f"{name} painted", []).append(Painted(view.viewport).seconds(fill))
            if name != "long" or _round == 0:  # 10,000 pages once
                times.setdefault(f"{name} paged", []).extend(_paged(view))
            view.close()
    return times


def _bare(texts: list[str]) -> tuple[QListView, Callable[[], None]]:
    view = QListView()
    view.setUniformItemSizes(True)
    return view, lambda: view.setModel(QStringListModel(texts, view))


def _rows(count: int) -> tuple[QListView, Callable[[], None]]:
    def make(key: str) -> Row:
        name = f"Naam{key}"
        return Row(key=key, first=name, more="3C", second="gesprek, vorige week", letter="N")

    model = LazyRowModel(make)
    view = RowList(model, label="rows", name="rows", uniform=True)
    keys = [str(number) for number in range(count)]
    return view, lambda: model.set_keys(keys)


def _paged(view: QListView) -> list[float]:
    times: list[float] = []
    painted = Painted(view.viewport)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.qWait(_SETTLE_MS)
    last = view.model().rowCount() - 1
    while view.currentIndex().row() < last:
        times.append(painted.seconds(lambda: QTest.keyClick(view, Qt.Key.Key_PageDown)))
    painted.armed = False
    return times


def main() -> None:
    """Measure one thing."""
    with tempfile.TemporaryDirectory() as name:
        ways = {"typing": typing, "switches": switches, "listing": listing}
        print(json.dumps(ways[sys.argv[1]](Path(name))), flush=True)
    os._exit(0)  # what a closing program does is not measured


if __name__ == "__main__":
    main()
