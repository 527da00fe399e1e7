"""What the capture bar of the locked screen keeps, on a recording view, without Qt."""

from __future__ import annotations

import pytest

from jis_desktop.domain.errors import JisError, StorageError
from jis_desktop.domain.line_parts import Entry
from jis_desktop.ui.locked.presenter import CaptureBarPresenter
from tests.fakes.fake_clock import MOMENT, FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_letter_box import FakeLetterBox
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.fakes.late_tasks import LateTasks


class Bar:
    """The bar before a letter box; it remembers what it was asked to show."""

    def __init__(self, tasks: ImmediateTasks | None = None) -> None:
        self.line = ""
        self.saved = 0
        self.waiting: list[int] = []
        self.usable: bool | None = None
        self.errors: list[str] = []
        self.box = FakeLetterBox()
        self.presenter = CaptureBarPresenter(
            self,
            tasks=tasks or ImmediateTasks(),
            box=lambda: self.box,
            clock=FakeClock(),
            entropy=FakeEntropy(),
        )

    def type(self, keys: str) -> None:
        """Type at the end of the line, key by key."""
        for key in keys:
            self.line += key
            self.presenter.edited(self.line)

    def texts(self) -> list[tuple[str, bool]]:
        """What is kept: the text, and whether it was entered."""
        return [(line.text, line.entered) for line in self.box.kept.values()]

    def show_line(self, text: str) -> None:
        self.line = text

    def show_saved(self) -> None:
        self.saved += 1

    def show_waiting(self, count: int) -> None:
        self.waiting.append(count)

    def show_usable(self, *, usable: bool) -> None:
        self.usable = usable

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)


def test_a_line_is_kept_and_the_next_one_can_be_typed() -> None:
    bar = Bar()
    bar.presenter.begin()
    for line in ("ryan 5m bijbaan", "noor 15m"):
        bar.type(line)
        bar.presenter.enter()
    assert bar.texts() == [("ryan 5m bijbaan", True), ("noor 15m", True)]
    assert {line.at for line in bar.box.kept.values()} == {MOMENT}
    assert (bar.line, bar.saved, bar.waiting, bar.usable) == ("", 2, [0, 1, 2], True)


def test_nothing_is_told_as_saved_before_it_is_on_the_disk() -> None:
    tasks = LateTasks()
    bar = Bar(tasks)
    bar.type("ryan 5m")
    bar.presenter.enter()
    assert (bar.saved, bar.line) == (0, "ryan 5m")
    bar.presenter.enter()  # a second Enter before the answer is none
    tasks.answer()
    assert (bar.saved, bar.line, bar.texts()) == (1, "", [("ryan 5m", True)])


def test_a_full_disk_is_told_what_was_typed_stays_and_the_next_try_keeps_it() -> None:
    bar = Bar()
    bar.type("ryan 5m")
    bar.box.fail_next = StorageError("disk.full")
    bar.presenter.enter()
    assert (bar.errors, bar.line, bar.saved) == (["disk.full"], "ryan 5m", 0)
    bar.presenter.enter()
    assert bar.texts() == [("ryan 5m", True)]


def test_what_is_typed_and_not_entered_is_kept_and_is_not_counted_as_waiting() -> None:
    bar = Bar()
    bar.type("ryan")
    bar.presenter.keep()
    bar.presenter.keep()
    bar.presenter.begin()
    assert (bar.texts(), bar.waiting) == ([("ryan", False)], [0])
    bar.type(" 5m")
    bar.presenter.enter()
    assert (bar.texts(), bar.waiting) == ([("ryan 5m", True)], [0, 1])


def test_a_draft_that_the_disk_refused_is_tried_again() -> None:
    bar = Bar()
    bar.type("ryan")
    bar.box.fail_next = StorageError("disk.full")
    bar.presenter.keep()
    bar.presenter.keep()
    assert (bar.errors, bar.texts()) == (["disk.full"], [("ryan", False)])


def test_what_was_typed_while_a_line_was_being_kept_is_a_line_of_its_own() -> None:
    tasks = LateTasks()
    bar = Bar(tasks)
    bar.type("ryan 5m")
    bar.presenter.enter()
    bar.type(" noor")
    tasks.answer()
    bar.presenter.keep()
    tasks.answer()
    assert bar.texts() == [("ryan 5m", True), ("ryan 5m noor", False)]


def test_an_empty_line_is_told_and_keeps_nothing() -> None:
    bar = Bar()
    bar.presenter.enter()
    assert (bar.errors, bar.texts()) == (["captured.empty"], [])


def test_each_press_counts_one_chat_and_leaves_the_line_alone() -> None:
    bar = Bar()
    bar.type("ryan")
    for _press in range(2):
        bar.presenter.count_chat()
    assert [line.entry for line in bar.box.kept.values()] == [Entry.TALLY] * 2
    assert (bar.line, bar.saved) == ("ryan", 2)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("a 14 9", "a 14m 9j"),
        ("activiteit 14 9 2", "activiteit 14m 9j 2x"),
        ("activiteit 14m 9j", "activiteit 14m 9j"),
        ("ryan 14 9", "ryan 14 9"),
    ],
)
def test_bare_numbers_of_an_activity_are_heads(keys: str, shown: str) -> None:
    bar = Bar()
    bar.type(keys)
    assert bar.line == shown


def test_before_the_first_unlocking_the_bar_says_that_it_cannot_keep_anything() -> None:
    bar = Bar()
    bar.box.has_key = False
    bar.presenter.begin()
    bar.type("ryan")
    bar.presenter.enter()
    assert (bar.usable, bar.errors, bar.line) == (False, ["capture_key.damaged"], "ryan")
