"""The screen Jongeren without Qt: remembers what it was asked to show. No test."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.services.coach import OpenTrajectory, open_trajectory
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.youths.presenter import YouthsPresenter
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import Office

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.network_member import NetworkMember
    from jis_desktop.domain.records import DueEntry, Kind
    from jis_desktop.services.know_network import Person
    from jis_desktop.services.people import KnownYoungPerson
    from jis_desktop.services.see_privacy import Kept
    from jis_desktop.services.see_youths import Event, FollowUps, YouthFile
    from jis_desktop.ui.youths.presenter import YouthLine
    from jis_desktop.ui.youths.sheet import Sheet


class RecordingView:
    """See `presenter.YouthsView`."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.counts: dict[str, int] = {}
        self.filter = ""
        self.file: YouthFile | None = None
        self.weeks: int | None = None
        self.earlier: list[Event] = []
        self.empty = False
        self.errors: list[str] = []
        self.sheet: Sheet | None = None
        self.field_errors: list[tuple[str, str | None]] = []
        self.told: list[str] = []
        self.waiting = 0
        self.follow_ups: FollowUps | None = None
        self.kept: Kept | None = None
        self.alike = ""
        self.others: tuple[list[str], int] = [], 0
        self.merge: tuple[str, str, dict[Kind, int]] | None = None
        self.undo: Callable[[], None] | None = None

    def show_list(self, lines: list[YouthLine], *, counts: dict[str, int], today: date) -> None:
        del today
        self.names = [line.known.name for line in lines]
        self.counts = counts

    def show_filter(self, key: str) -> None:
        self.filter = key

    def show_file(self, file: YouthFile, *, weeks: int | None, today: date) -> None:
        del today
        self.file, self.weeks = file, weeks

    def show_earlier(self, events: tuple[Event, ...]) -> None:
        self.earlier += events

    def show_nobody(self) -> None:
        self.empty = True

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def show_sheet_error(self, error: JisError) -> None:
        self.field_errors.append((error.code, error.field))

    def hide_sheet(self) -> None:
        self.sheet = None

    def show_waiting(self, count: int) -> None:
        self.waiting = count

    def show_thrown_away(self, *, undo: Callable[[], None]) -> None:
        self._offer("thrown away", undo)

    def show_put_aside(self, *, reopen: Callable[[], None]) -> None:
        self._offer("put aside", reopen)

    def show_corrected(self, name: str, *, undo: Callable[[], None]) -> None:
        self._offer(f"corrected {name}", undo)

    def show_removed(self, kind: Kind, *, undo: Callable[[], None]) -> None:
        self._offer(f"removed {kind}", undo)

    def show_alike(self, line: YouthLine | None) -> None:
        self.alike = line.known.name if line else ""

    def show_others(self, whose: YouthLine, others: list[YouthLine], *, alike: int) -> None:
        del whose
        self.others = [line.known.name for line in others], alike

    def show_merge(self, kept: YouthLine, merged: YouthLine, moving: Kept) -> None:
        self.merge = kept.known.name, merged.known.name, dict(moving.counts)

    def hide_merge(self) -> None:
        self.merge = None

    def show_merged(self, kept: str, merged: str, *, undo: Callable[[], None]) -> None:
        self._offer(f"merged {kept} {merged}", undo)

    def show_split(self, kept: str, merged: str, *, undo: Callable[[], None]) -> None:
        self._offer(f"split {kept} {merged}", undo)

    def show_not_same(self, name: str, *, undo: Callable[[], None]) -> None:
        self._offer(f"not {name}", undo)

    def show_follow_ups(self, follow_ups: FollowUps, *, today: date) -> None:
        del today
        self.follow_ups = follow_ups

    def show_finished(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        self._offer(f"done {due.name}", undo)

    def show_postponed(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        self._offer(f"tomorrow {due.name}", undo)

    def show_kept(self, kept: Kept) -> None:
        self.kept = kept

    def show_tab(self, key: str) -> None:
        self.tab = key

    def take_back(self) -> None:
        """Press the button of the toast."""
        assert self.undo is not None
        undo, self.undo = self.undo, None
        undo()

    def _offer(self, told: str, undo: Callable[[], None]) -> None:
        self.told.append(told)
        self.undo = undo


class RecordingNetwork:
    """See `network.NetworkView`."""

    def __init__(self) -> None:
        self.members: tuple[NetworkMember, ...] = ()
        self.person: Person | None = None
        self.known = False
        self.told: list[str] = []
        self.errors: list[tuple[str, str | None]] = []
        self.undo: Callable[[], None] = lambda: None

    def show_network(self, members: tuple[NetworkMember, ...]) -> None:
        self.members = members

    def show_person(self, person: Person, *, known: bool) -> None:
        self.person, self.known = person, known

    def show_person_error(self, error: JisError) -> None:
        self.errors.append((error.code, error.field))

    def show_person_stored(self, name: str, role: str, *, undo: Callable[[], None]) -> None:
        self.told.append(f"stored {name or role}")
        self.undo = undo

    def show_person_gone(self, name: str, role: str, *, undo: Callable[[], None]) -> None:
        self.told.append(f"gone {name or role}")
        self.undo = undo

    def show_error(self, error: JisError) -> None:
        self.errors.append((error.code, error.field))


class Screen:
    """The screen at work.

    Args:
        office: of an earlier run; a new one unless told.
    """

    def __init__(self, office: Office | None = None) -> None:
        self.office = office or Office()
        self.view = RecordingView()
        self.feed = ChangeFeed()
        self.network = RecordingNetwork()
        self.presenter = YouthsPresenter(
            self.view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=self.feed,
            network=self.network,
        )

    def coached(self, name: str, *, days_ago: int) -> KnownYoungPerson:
        """A youth with a running trajectory, last spoken so many days ago."""
        youth = self.office.youth(name)
        day = self.office.clock.now().date() - timedelta(days=days_ago)
        open_trajectory(OpenTrajectory(who=youth, opened_on=day), self.office.workplace)
        log_contact(LogContact(who=youth, kind="check_in", day=day), self.office.workplace)
        return youth

    @property
    def file(self) -> YouthFile:
        """The file that is shown."""
        assert self.view.file is not None
        return self.view.file
