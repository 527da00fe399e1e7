"""What was typed in the panel and not stored outlives a lock, a crash and a restart."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.records import Draft, Kind
from jis_desktop.services.drafts import drop_draft, open_drafts
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import show_record
from jis_desktop.ui.youths.put_aside import FORM, PutAside, read_draft
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.ui.youths.recording_view import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Logged
    from jis_desktop.ui.youths.correction import Correction

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)


class Typing(Screen):
    """A contact with Ryan, open, with something typed and kept."""

    def __init__(self) -> None:
        super().__init__()
        self.logged: Logged = log_line("ryan 5m ging goed", self.office.workplace)
        self.presenter.refresh()
        self.correction.asked(Kind.CONTACT, self.logged.id)
        self.correction.typed("facts", "half getypt")
        self.presenter.keep()

    @property
    def correction(self) -> Correction:
        return self.presenter.correction

    def drafts(self) -> list[str]:
        return [draft.form for draft in open_drafts(self.office.workplace)]

    def facts(self) -> Any:
        return show_record(Kind.CONTACT, self.logged.id, self.office.workplace).facts

    def next_run(self) -> Screen:
        screen = Screen(self.office)
        screen.presenter.refresh()
        return screen


def test_what_was_typed_is_there_after_a_restart() -> None:
    later = Typing().next_run()
    assert later.view.waiting == 1
    later.presenter.correction.resumed()
    assert later.view.sheet is not None
    assert later.view.sheet.came_back
    assert later.view.sheet.values["facts"] == "half getypt"
    assert later.view.waiting == 0


def test_a_lock_keeps_what_no_timer_had_kept() -> None:
    screen = Typing()
    screen.correction.typed("facts", "half getypt, nog iets")
    screen.presenter.keep()
    later = screen.next_run()
    later.presenter.correction.resumed()
    assert later.view.sheet is not None
    assert later.view.sheet.values["facts"] == "half getypt, nog iets"


def test_the_draft_goes_with_the_save_and_stays_when_that_fails() -> None:
    screen = Typing()
    screen.office.store.fail_next = StorageError("disk.full")
    screen.correction.save()
    assert (screen.drafts(), screen.facts()) == ([FORM], "ging goed")
    screen.correction.save()
    assert (screen.drafts(), screen.facts()) == ([], "half getypt")


def test_nothing_changed_is_not_written_again() -> None:
    screen = Typing()
    commits = screen.office.store.commits
    screen.presenter.keep()
    assert screen.office.store.commits == commits


def test_a_draft_that_could_not_be_kept_is_tried_again() -> None:
    screen = Typing()
    screen.correction.typed("facts", "nog iets")
    screen.office.store.fail_next = StorageError("disk.full")
    screen.presenter.keep()
    assert screen.view.errors == ["disk.full"]
    screen.presenter.keep()
    (draft,) = open_drafts(screen.office.workplace)
    assert json.loads(draft.content)["typed"] == {"facts": "nog iets"}


def test_typing_back_what_is_stored_drops_the_draft() -> None:
    screen = Typing()
    screen.correction.typed("facts", "ging goed")
    screen.presenter.keep()
    assert screen.drafts() == []


def test_what_is_forgotten_or_taken_out_leaves_no_draft() -> None:
    screen = Typing()
    screen.correction.forgotten()
    assert screen.drafts() == []
    screen.correction.typed("facts", "anders")
    screen.presenter.keep()
    screen.correction.removed()
    assert screen.drafts() == []
    screen.view.take_back()
    assert (screen.drafts(), screen.view.waiting) == ([FORM], 1)


def test_what_waits_is_thrown_away_and_brought_back() -> None:
    screen = Typing()
    screen.correction.closed()
    assert screen.view.waiting == 1
    screen.correction.thrown_away()
    assert (screen.drafts(), screen.view.waiting) == ([], 0)
    screen.view.take_back()
    assert (screen.drafts(), screen.view.waiting) == ([FORM], 1)
    screen.correction.resumed()
    assert screen.view.sheet is not None
    assert screen.view.sheet.values["facts"] == "half getypt"


def test_what_another_screen_threw_away_waits_no_more() -> None:
    screen = Typing()
    screen.correction.closed()
    (draft,) = open_drafts(screen.office.workplace)
    drop_draft(draft.id, screen.office.workplace)
    screen.presenter.refresh()
    assert screen.view.waiting == 0


def test_what_is_being_typed_stays_when_another_screen_throws_its_draft_away() -> None:
    screen = Typing()
    (draft,) = open_drafts(screen.office.workplace)
    drop_draft(draft.id, screen.office.workplace)
    screen.presenter.refresh()
    screen.correction.save()
    assert screen.facts() == "half getypt"


def test_another_youths_file_does_not_speak_of_it() -> None:
    screen = Typing()
    screen.correction.closed()
    screen.presenter.youth_chosen(screen.office.youth("Noor").id)
    assert screen.view.waiting == 0


class HeldTasks:
    """The database worker, which does its work when it is told to."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[JisError], None],
    ) -> None:
        self.held.append(lambda: ImmediateTasks().run(work, done=done, failed=failed))

    def work(self) -> None:
        while self.held:
            self.held.pop(0)()


def test_a_second_press_during_a_save_does_nothing() -> None:
    screen, tasks = Typing(), HeldTasks()
    screen.correction._tasks = tasks
    screen.correction.save()
    screen.correction.save()
    screen.presenter.keep()
    tasks.work()
    assert screen.view.told == ["corrected Ryan"]
    assert (screen.drafts(), screen.facts()) == ([], "half getypt")


def test_what_is_typed_during_a_save_waits() -> None:
    screen, tasks = Typing(), HeldTasks()
    screen.correction._tasks = tasks
    screen.correction.save()
    screen.correction.typed("interpretation", "later")
    screen.presenter.keep()
    tasks.work()
    assert (screen.drafts(), screen.view.waiting) == ([FORM], 1)
    screen.correction.resumed()
    tasks.work()
    assert screen.view.sheet is not None
    assert screen.view.sheet.values["facts"] == "half getypt"
    assert screen.view.sheet.values["interpretation"] == "later"


def test_what_is_typed_and_typed_back_during_a_save_leaves_no_draft() -> None:
    screen, tasks = Typing(), HeldTasks()
    screen.correction._tasks = tasks
    screen.correction.save()
    screen.correction.typed("facts", "anders")
    screen.presenter.keep()
    screen.correction.typed("facts", "half getypt")
    tasks.work()
    assert (screen.drafts(), screen.facts()) == ([], "half getypt")


def test_what_was_kept_before_and_is_typed_again_during_a_save_waits() -> None:
    screen, tasks = Typing(), HeldTasks()
    screen.correction._tasks = tasks
    screen.correction.typed("facts", "anders")
    screen.correction.save()
    screen.correction.typed("facts", "half getypt")
    tasks.work()
    assert (screen.drafts(), screen.facts()) == ([FORM], "anders")


def draft(content: str, form: str = FORM) -> Draft:
    return Draft(id=uuid4(), form=form, content=content, saved_at=NOW)


@given(st.dictionaries(st.sampled_from(["facts", "day", "who"]), st.text() | st.just(("a", "b"))))
def test_a_draft_is_read_back_as_it_was_written(typed: dict[str, Any]) -> None:
    written = PutAside(Kind.CONTACT, uuid4(), uuid4(), uuid4(), typed)
    read = read_draft(draft(written.content()))
    assert read is not None
    assert (read.kind, read.record_id, read.young_person_id) == (
        written.kind,
        written.record_id,
        written.young_person_id,
    )
    assert read.typed == typed
    assert not read.to_keep


@pytest.mark.parametrize(
    "content",
    ["", "ryan 5m", "{}", "[]", '{"kind": "tally"}', '{"kind": "contact", "record": "x"}'],
)
def test_a_draft_that_says_something_else_is_left_alone(content: str) -> None:
    assert read_draft(draft(content)) is None


def test_a_draft_of_another_form_is_left_alone() -> None:
    written = PutAside(Kind.CONTACT, uuid4(), uuid4(), uuid4(), {"facts": "x"})
    assert read_draft(draft(written.content(), "capture")) is None
