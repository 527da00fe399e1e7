"""Decides what the screen Jongeren shows; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from jis_desktop.domain.marks import weeks_without_contact
from jis_desktop.domain.records import Kind
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.coach import (
    CloseTrajectory,
    OpenTrajectory,
    SetGoal,
    close_trajectory,
    open_trajectory,
    set_goal,
)
from jis_desktop.services.people import KnownYoungPerson
from jis_desktop.services.see_audit import note_reading
from jis_desktop.services.see_privacy import see_kept
from jis_desktop.services.see_youths import see_caseload, see_earlier, see_youth
from jis_desktop.ui.youths.correction import Correction, CorrectionView
from jis_desktop.ui.youths.follow_ups import FollowUpAnswers, FollowUpView
from jis_desktop.ui.youths.merging import Merging, MergingView
from jis_desktop.ui.youths.network import Network
from jis_desktop.ui.youths.put_aside import read_draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Changes, Draft, YouthFigures
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import Workplace
    from jis_desktop.services.see_privacy import Kept
    from jis_desktop.services.see_youths import Caseload, Event, YouthFile
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks
    from jis_desktop.ui.youths.network import NetworkView
    from jis_desktop.ui.youths.privacy_deeds import PrivacyDeeds

T = TypeVar("T")

RUNNING, ALL, ATTENTION = "running", "all", "attention"
TIMELINE, NETWORK, TASKS, PRIVACY = "timeline", "network", "tasks", "privacy"
BY_CONTACT, BY_NAME = "contact", "name"


@dataclass(frozen=True)
class YouthLine:
    """One line of the list.

    Attributes:
        weeks: without contact, where that is marked.
    """

    known: KnownName
    figures: YouthFigures
    school: str
    weeks: int | None


class YouthsView(CorrectionView, MergingView, FollowUpView, Protocol):
    """What the presenter asks of the screen."""

    def show_list(self, lines: list[YouthLine], *, counts: dict[str, int], today: date) -> None:
        """Show these lines; ``counts`` says how many each filter holds."""

    def show_file(self, file: YouthFile, *, weeks: int | None, today: date) -> None:
        """Show one youth."""

    def show_filter(self, key: str) -> None:
        """Show which filter holds."""

    def show_earlier(self, events: tuple[Event, ...]) -> None:
        """Add older events to the timeline."""

    def show_nobody(self) -> None:
        """Show that there is nobody yet."""

    def show_kept(self, kept: Kept) -> None:
        """Show what is kept about the youth."""

    def show_tab(self, key: str) -> None:
        """Show a part of the file."""


class YouthsPresenter:
    """The screen Jongeren.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        network: where the people around a youth are shown.

    Attributes:
        network: the people around the youth.
        correction: the panel in which records are corrected.
        merging: the panel in which two youths become one.
        follow_ups: what there is to come back to.
    """

    def __init__(
        self,
        view: YouthsView,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        network: NetworkView,
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self.network = Network(network, tasks=tasks, workplace=workplace, feed=feed)
        self._lines: list[YouthLine] = []
        self._loaded = False
        self._filter = RUNNING
        self._order = BY_CONTACT
        self._chosen: UUID | None = None
        self._file: YouthFile | None = None
        self.correction = Correction(view, tasks=tasks, workplace=workplace, feed=feed)
        self.merging = Merging(
            view, tasks=tasks, workplace=workplace, feed=feed, go_to=self.youth_chosen
        )
        self.follow_ups = FollowUpAnswers(view, tasks=tasks, workplace=workplace, feed=feed)
        self._tab = TIMELINE
        # What a tab needs besides the file; asked for when it is shown.
        self._loaders: dict[str, Callable[[UUID], None]] = {
            NETWORK: self.network.show,
            TASKS: self.follow_ups.show,
            PRIVACY: self._show_kept,
        }
        feed.listen(lambda _changes: self.refresh())

    @property
    def chosen(self) -> UUID | None:
        """The youth who is shown."""
        return self._chosen

    def refresh(self) -> None:
        """Ask again who there are, and for the one who is shown."""
        self.correction.load()
        self._run(lambda: see_caseload(self._workplace), self._take)
        if self._chosen is not None:
            self._open(self._chosen)

    def filter_chosen(self, key: str) -> None:
        """``running``, ``all`` or ``attention``."""
        self._filter = key
        self._show_list()

    def order_chosen(self, key: str) -> None:
        """``contact`` (latest first) or ``name``."""
        self._order = key
        self._show_list()

    def youth_chosen(self, young_person_id: UUID) -> None:
        """Show one; nothing happens for the one who is shown already."""
        if young_person_id != self._chosen:
            self._chosen = young_person_id
            self._open(young_person_id)
            self._run(lambda: note_reading(young_person_id, self._workplace), lambda _added: None)

    def go_to(self, young_person_id: UUID) -> None:
        """Show one from another screen; the list shows everybody then."""
        self._filter = ALL
        self._show_list()
        self.youth_chosen(young_person_id)

    def join_privacy(self, deeds: PrivacyDeeds) -> None:
        """Have the deeds of the tab Privacy follow the youth who is shown."""

        def show(young_person_id: UUID) -> None:
            self._show_kept(young_person_id)
            deeds.show(young_person_id)

        self._loaders[PRIVACY] = show

    def forget(self, young_person_id: UUID) -> None:
        """The youth is erased: show somebody else from now on, the timeline first."""
        if young_person_id == self._chosen:
            self._chosen = self._file = None
            self._lines = [line for line in self._lines if line.known.id != young_person_id]
            self._view.show_tab(TIMELINE)
            self._show_list()

    def let_go(self, youth: UUID, names: tuple[str, ...]) -> None:
        """Somebody is erased: show another from now on, and let go what is typed of that one."""
        self.correction.let_go(youth, names)
        self.network.let_go(youth, names)
        self.forget(youth)

    def tab_chosen(self, key: str) -> None:
        """Show another part of the file."""
        self._tab = key
        if self._chosen is not None:
            self._load_tab(self._chosen)

    def earlier_requested(self) -> None:
        """Read the next page of the timeline."""
        file = self._file
        if file is None or not file.more or not file.events:
            return
        self._file = None  # until it is there: one page at a time
        youth = file.person.id

        def take(page: tuple[tuple[Event, ...], bool]) -> None:
            if youth == self._chosen:
                self._keep_page(file, *page)

        last = file.events[-1].moment
        self._run(lambda: see_earlier(youth, before=last, workplace=self._workplace), take)

    def trajectory_opened(self) -> None:
        """Begin to coach the youth who is shown."""
        if self._chosen is not None:
            who = KnownYoungPerson(self._chosen)
            self._change(lambda: open_trajectory(OpenTrajectory(who=who), self._workplace).changes)

    def trajectory_closed(self, result: str) -> None:
        """End the running trajectory with a result of the list."""
        file = self._file
        if file is not None and file.trajectory is not None:
            command = CloseTrajectory(trajectory_id=file.trajectory.id, result=result)
            self._change(lambda: close_trajectory(command, self._workplace))

    def goal_typed(self, words: str) -> None:
        """Set a goal in the youth's own words."""
        if self._chosen is not None:
            command = SetGoal(who=KnownYoungPerson(self._chosen), words=words)
            self._change(lambda: set_goal(command, self._workplace).changes)

    def keep(self) -> None:
        """Have what is typed on disk: before locking or closing."""
        self.correction.keep()
        self.network.keep()

    def resume(self, draft: Draft) -> None:
        """Go on with what was typed and never stored: the file says what waits in it."""
        aside = read_draft(draft)
        youth = aside.young_person_id if aside else self.network.resumed(draft)
        if youth is not None:
            self.go_to(youth)
            self._view.show_tab(TIMELINE if aside else NETWORK)
        elif aside is not None:  # about nobody by name
            self.correction.asked(aside.kind, aside.record_id)

    def details_asked(self) -> None:
        """Correct what is known of the youth who is shown."""
        if self._chosen is not None:
            self.correction.asked(Kind.YOUNG_PERSON, self._chosen)

    def moment_opened(self, kind: Kind, record_id: UUID) -> None:
        """Correct something of the timeline."""
        self.correction.asked(kind, record_id)

    def _open(self, young_person_id: UUID) -> None:
        self._run(lambda: see_youth(young_person_id, self._workplace), self._show_file)
        self._load_tab(young_person_id)

    def _load_tab(self, young_person_id: UUID) -> None:
        if self._tab in self._loaders:
            self._loaders[self._tab](young_person_id)

    def _show_kept(self, young_person_id: UUID) -> None:
        self._run(lambda: see_kept(young_person_id, self._workplace), self._view.show_kept)

    def _take(self, caseload: Caseload) -> None:
        self._loaded = True
        today = self._today()
        schools = {school.id: school.name for school in caseload.schools}
        self._lines = [
            YouthLine(
                known,
                figures,
                schools.get(known.school_id, "") if known.school_id else "",
                None
                if known.id in caseload.restricted
                else weeks_without_contact(figures, today=today),
            )
            for known, figures in zip(caseload.names, caseload.figures, strict=True)
        ]
        if not any(line.figures.running for line in self._lines) and self._file is None:
            self._filter = ALL if self._filter == RUNNING else self._filter
        self._show_list()

    def _show_list(self) -> None:
        self._view.show_filter(self._filter)
        lines = [line for line in self._lines if self._holds(line, self._filter)]
        if self._order == BY_NAME:
            lines.sort(key=lambda line: fold(line.known.label))
        else:
            lines.sort(key=_latest, reverse=True)
        counts = {
            key: sum(self._holds(line, key) for line in self._lines)
            for key in (RUNNING, ALL, ATTENTION)
        }
        self._view.show_list(lines, counts=counts, today=self._today())
        if not self._lines and self._loaded:
            self._view.show_nobody()
        elif self._chosen is None and lines:
            self.youth_chosen(lines[0].known.id)

    def _holds(self, line: YouthLine, key: str) -> bool:
        if key == ATTENTION:
            return line.weeks is not None
        return key == ALL or line.figures.running

    def _show_file(self, file: YouthFile) -> None:
        if file.person.id != self._chosen:
            return
        self._file = file
        weeks = next((line.weeks for line in self._lines if line.known.id == self._chosen), None)
        self._view.show_file(file, weeks=weeks, today=self._today())
        self.merging.file_shown(file, self._lines)
        self.correction.file_shown(file.person.id)

    def _keep_page(self, file: YouthFile, events: tuple[Event, ...], more: bool) -> None:  # noqa: FBT001  unpacked
        self._file = replace(file, events=file.events + events, more=more)
        self._view.show_earlier(events)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._run(work, self._feed.tell)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.run(work, done=done, failed=self._view.show_error)

    def _today(self) -> date:
        return self._workplace.clock.now().date()


def _latest(line: YouthLine) -> tuple[str, int]:
    last = line.figures.last_contact
    return (last.isoformat() if last else "", line.figures.contacts)
