"""What Na de pauze shows and files, on a recording view, without Qt."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from jis_desktop.domain.captured_line import CapturedLine
from jis_desktop.domain.errors import JisError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.ui.after_break.presenter import AfterBreakPresenter
from jis_desktop.ui.change_feed import ChangeFeed
from tests.fakes.fake_clock import MOMENT
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.fakes.late_tasks import LateTasks
from tests.services.office import Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.records import Changes
    from jis_desktop.services.read_captured import Waiting, WaitingLine


class Panel:
    """The panel after a break in which some lines were typed; it remembers what it showed."""

    def __init__(self, *texts: str, tasks: ImmediateTasks | None = None, **said: Any) -> None:
        self.office = Office()
        for name in ("Noor", "Ryan", "Ryan"):
            self.office.youth(name)
        self.ids = [self.put(text, minutes, **said) for minutes, text in enumerate(texts)]
        self.open = False
        self.shown: dict[UUID, str] = {}
        self.codes: dict[UUID, str] = {}
        self.unreadable: dict[UUID, str] = {}
        self.refused: dict[UUID, str] = {}
        self.filed: list[int] = []
        self.errors: list[str] = []
        self.undo: Callable[[], None] = lambda: None
        self.changes: list[Changes] = []
        feed = ChangeFeed()
        feed.listen(self.changes.append)
        self.presenter = AfterBreakPresenter(
            self,
            tasks=tasks or ImmediateTasks(),
            workplace=self.office.workplace,
            feed=feed,
        )
        self.presenter.begin()

    def put(self, text: str, minutes: int, **said: Any) -> UUID:
        """A line that waits."""
        at = MOMENT - timedelta(hours=2) + timedelta(minutes=minutes)
        line = CapturedLine(id=uuid4(), at=at, text=text, **said)
        self.office.box.put(line)
        return line.id

    def count(self, kind: Kind) -> int:
        """How many are stored."""
        return len(self.office.store.all_of(kind))

    def show_waiting(self, waiting: Waiting) -> None:
        self.shown, self.codes = {}, {}
        self.unreadable = dict(waiting.unreadable or {})
        for one in waiting.lines:
            self.show_line(one, waiting)
        if not waiting.lines and not self.unreadable:
            self.open = False

    def show_line(self, one: WaitingLine, waiting: Waiting) -> None:
        assert one in waiting.lines
        self.shown[one.line.id] = one.line.text
        self.codes[one.line.id] = one.problem.code if one.problem else ""

    def show_refused(self, line_id: UUID, error: JisError) -> None:
        self.refused[line_id] = error.code

    def open_panel(self) -> None:
        self.open = True

    def close_panel(self) -> None:
        self.open = False

    def show_filed(self, count: int, *, undo: Callable[[], None]) -> None:
        self.filed.append(count)
        self.undo = undo

    def show_dropped(self, *, undo: Callable[[], None]) -> None:
        self.undo = undo

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)


def test_without_lines_it_stays_away() -> None:
    assert not Panel().open


def test_several_lines_one_look_one_save_and_it_goes_away() -> None:
    panel = Panel("noor 5m", "gang 3")
    assert (panel.open, list(panel.codes.values())) == (True, ["", ""])
    panel.presenter.save()
    assert (panel.filed, panel.open, panel.shown) == ([2], False, {})
    assert (panel.count(Kind.CONTACT), panel.count(Kind.TALLY)) == (1, 1)
    assert panel.changes[-1].touched.keys() == {Kind.CONTACT, Kind.TALLY}


def test_what_is_not_ready_stays_and_is_filed_once_somebody_is_chosen() -> None:
    panel = Panel("ryan 5m", "gang 3")
    panel.presenter.save()
    assert (panel.filed, panel.open, panel.codes) == (
        *([1], True, {panel.ids[0]: "captured.choose_who"}),
    )
    ryan = panel.office.store.all_of(Kind.YOUNG_PERSON)[1].id
    panel.presenter.who_chosen(panel.ids[0], ryan)
    assert panel.office.box.kept[panel.ids[0]].who == ryan
    panel.presenter.save()
    assert [one.young_person_id for one in panel.office.store.all_of(Kind.CONTACT)] == [ryan]
    assert not panel.open


def test_somebody_new_with_a_name_that_is_known_can_be_meant() -> None:
    panel = Panel("ryan 5m")
    panel.presenter.who_chosen(panel.ids[0], None)
    panel.presenter.save()
    assert panel.count(Kind.YOUNG_PERSON) == 4


def test_a_line_that_was_never_entered_waits_for_a_look() -> None:
    panel = Panel("noor 5m", entered=False)
    panel.presenter.save()
    assert panel.count(Kind.CONTACT) == 0
    panel.presenter.accepted(panel.ids[0])
    panel.presenter.save()
    assert panel.count(Kind.CONTACT) == 1


def test_an_edit_is_read_at_once_and_kept_and_saved_as_it_stands() -> None:
    panel = Panel("noo 5m")
    panel.presenter.edited(panel.ids[0], "noor 15m huiswerk")
    assert panel.codes == {panel.ids[0]: ""}
    panel.presenter.keep()
    assert panel.office.box.kept[panel.ids[0]].text == "noor 15m huiswerk"
    panel.presenter.save()
    (contact,) = panel.office.store.all_of(Kind.CONTACT)
    assert (contact.minutes, contact.at.hour) == (15, 12)


def test_a_change_that_the_disk_refused_is_kept_the_next_time() -> None:
    panel = Panel("noor 5m")
    panel.presenter.edited(panel.ids[0], "noor 15m")
    panel.office.box.fail_next = StorageError("disk.full")
    panel.presenter.keep()
    assert panel.errors == ["disk.full"]
    panel.presenter.keep()
    assert panel.office.box.kept[panel.ids[0]].text == "noor 15m"


def test_a_save_is_undone_and_the_lines_are_there_again() -> None:
    panel = Panel("noor 5m", "gang 3")
    panel.presenter.save()
    panel.undo()
    assert (panel.count(Kind.CONTACT), panel.count(Kind.TALLY)) == (0, 0)
    assert list(panel.shown.values()) == ["noor 5m", "gang 3"]
    panel.presenter.asked()
    panel.presenter.save()
    assert (panel.count(Kind.CONTACT), panel.open) == (1, False)


def test_a_line_that_is_thrown_away_can_be_had_back() -> None:
    panel = Panel("noor 5m", "gang 3")
    panel.presenter.edited(panel.ids[0], "noor 15m")
    panel.presenter.thrown_away(panel.ids[0])
    assert list(panel.shown.values()) == ["gang 3"]
    panel.undo()
    assert list(panel.shown.values()) == ["noor 15m", "gang 3"]


def test_later_closes_and_keeps_what_was_changed() -> None:
    panel = Panel("noor 5m")
    panel.presenter.edited(panel.ids[0], "noor 15m")
    panel.presenter.put_aside()
    assert (panel.open, panel.office.box.kept[panel.ids[0]].text) == (False, "noor 15m")


def test_a_full_disk_is_told_and_nothing_is_lost() -> None:
    panel = Panel("noor 5m", "gang 3")
    panel.office.store.fail_next = StorageError("disk.full")
    panel.presenter.save()
    assert (panel.errors, panel.filed, panel.office.box.waiting()) == (["disk.full"], [], 2)
    panel.presenter.save()
    assert panel.filed == [2]


def test_a_line_that_is_refused_tells_why_and_stays() -> None:
    panel = Panel("gang 999", "gang 3")
    panel.presenter.save()
    assert (panel.filed, panel.refused) == ([1], {panel.ids[0]: "tally.count"})
    assert list(panel.shown) == [panel.ids[0]]


def test_a_line_that_cannot_be_read_is_told_and_goes_when_it_was_seen() -> None:
    panel = Panel("gang 3")
    broken = uuid4()
    panel.office.box.unreadable[broken] = "captured.damaged"
    panel.presenter.begin()
    assert panel.unreadable == {broken: "captured.damaged"}
    panel.presenter.thrown_away(broken)
    assert panel.unreadable == {}


def test_a_second_save_and_an_edit_before_the_answer_change_nothing() -> None:
    tasks = LateTasks()
    panel = Panel("noor 5m", tasks=tasks)
    tasks.answer()
    panel.presenter.save()
    panel.presenter.save()
    panel.presenter.edited(panel.ids[0], "noor 15m")
    panel.presenter.keep()
    tasks.answer()
    assert (panel.count(Kind.CONTACT), panel.filed, panel.office.box.waiting()) == (1, [1], 0)
