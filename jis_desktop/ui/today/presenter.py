"""Decides what the first screen shows and does; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.records import Kind
from jis_desktop.services.answer_plan import hold, move_planned, undo_hold
from jis_desktop.services.drafts import drop_draft, open_drafts
from jis_desktop.services.follow_up import finish_follow_up, postpone_follow_up
from jis_desktop.services.log_tally import LogTally, log_tally, note_age_band
from jis_desktop.services.read_records import see_today
from jis_desktop.services.see_youths import count_without_contact
from jis_desktop.services.undo import reopen_follow_up, undo_log
from jis_desktop.ui.youths.correction import Correction

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Draft, DueEntry, Logged
    from jis_desktop.ports import Workplace
    from jis_desktop.services.read_records import Day
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks
    from jis_desktop.ui.youths.correction import CorrectionView


class TodayView(Protocol):
    """What the presenter asks of the screen."""

    def show_day(self, day: Day, *, today: date) -> None:
        """Show the due list and the day's log."""

    def show_quiet(self, count: int) -> None:
        """Show how many youths were not spoken to for long."""

    def show_drafts(self, drafts: list[Draft]) -> None:
        """Offer what was typed and never saved; an empty list hides it."""

    def show_done(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """Tell that something was ticked off, and offer to take it back."""

    def show_postponed(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """Tell that something was moved to tomorrow, and offer to take it back."""

    def show_counted(self, *, undo: Callable[[], None]) -> None:
        """Tell that a chat was counted, ask its age, and offer to take it back."""

    def show_aged(self, age_band: str, *, undo: Callable[[], None]) -> None:
        """Tell that the chat got its age band, and offer to take back chat and all."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong; no age is asked any more."""


@dataclass
class _Chat:
    """The chat counted last.

    Attributes:
        logged: None while it is being stored.
        age_band: "" until one is chosen.
    """

    logged: Logged | None = None
    age_band: str = ""


class TodayPresenter:
    """The first screen.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
    """

    def __init__(
        self, view: TodayView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self.day: Day | None = None
        self._chat: _Chat | None = None
        self.correction: Correction | None = None
        feed.listen(lambda _changes: self.refresh())

    def begin_correcting(self, view: CorrectionView) -> Correction:
        """Let counts be corrected in a panel."""
        self.correction = Correction(
            view, tasks=self._tasks, workplace=self._workplace, feed=self._feed
        )
        return self.correction

    def keep(self) -> None:
        """Have what is typed in the panel on disk, at once: before locking or closing."""
        if self.correction is not None:
            self.correction.keep()

    def let_go(self, youth: UUID, names: tuple[str, ...]) -> None:
        """Somebody is erased: what is typed with that name goes."""
        if self.correction is not None:
            self.correction.let_go(youth, names)

    def correct_asked(self, tally_id: UUID) -> None:
        """Correct a count, its day, or how old they were."""
        if self.correction is not None:
            self.correction.asked(Kind.TALLY, tally_id)

    def refresh(self) -> None:
        """Ask again what there is to show."""
        self._tasks.run(
            lambda: see_today(self._workplace), done=self._show, failed=self._view.show_error
        )
        self._tasks.run(
            lambda: count_without_contact(self._workplace),
            done=self._view.show_quiet,
            failed=self._view.show_error,
        )

    def refresh_drafts(self) -> None:
        """Ask again what was left unsaved."""
        self._tasks.run(
            lambda: open_drafts(self._workplace),
            done=self._view.show_drafts,
            failed=self._view.show_error,
        )

    def finish(self, due: DueEntry) -> None:
        """Tick a follow-up off; group work took place."""
        if due.kind is Kind.PLANNED_ACTIVITY:
            self._hold(due)
            return

        def told(changes: Changes) -> None:
            self._view.show_done(due, undo=lambda: self._reopen(due))
            self._feed.tell(changes)

        self._tasks.run(
            lambda: finish_follow_up(due.kind, due.id, self._workplace),
            done=told,
            failed=self._view.show_error,
        )

    def postpone(self, due: DueEntry) -> None:
        """Move a follow-up or group work to tomorrow."""
        tomorrow = self._workplace.clock.now().date() + timedelta(days=1)

        def told(changes: Changes) -> None:
            self._view.show_postponed(due, undo=lambda: self._reopen(due))
            self._feed.tell(changes)

        def work() -> Changes:
            if due.kind is Kind.PLANNED_ACTIVITY:
                return move_planned(due.id, tomorrow, due.at, self._workplace)
            return postpone_follow_up(due.kind, due.id, to=tomorrow, workplace=self._workplace)

        self._tasks.run(work, done=told, failed=self._view.show_error)

    def count_corridor_chat(self) -> None:
        """One more nameless chat."""
        day = self.day
        command = LogTally(school_id=day.schools[0].id if day and day.schools else None)
        chat = self._chat = _Chat()

        def told(logged: Logged) -> None:
            chat.logged = logged
            self._view.show_counted(undo=lambda: self._take_back(chat, logged))
            self._feed.tell(logged.changes)
            self._give_age(chat)

        self._tasks.run(
            lambda: log_tally(command, self._workplace), done=told, failed=self._view.show_error
        )

    def age_chosen(self, age_band: str) -> None:
        """The chat counted last was with somebody of that age; another one corrects it."""
        if self._chat is not None:
            self._chat.age_band = age_band
            self._give_age(self._chat)

    def throw_away(self, draft_id: UUID) -> None:
        """Throw a draft away."""
        self._tasks.run(
            lambda: drop_draft(draft_id, self._workplace),
            done=lambda _nothing: self.refresh_drafts(),
            failed=self._view.show_error,
        )

    def _give_age(self, chat: _Chat) -> None:
        logged, age_band = chat.logged, chat.age_band
        if logged is None or not age_band:
            return  # given when both are there

        def told(changes: Changes) -> None:
            self._view.show_aged(age_band, undo=lambda: self._take_back(chat, logged))
            self._feed.tell(changes)

        self._tasks.run(
            lambda: note_age_band(logged.id, age_band, self._workplace),
            done=told,
            failed=self._view.show_error,
        )

    def _take_back(self, chat: _Chat, logged: Logged) -> None:
        if self._chat is chat:
            self._chat = None
        self._change(lambda: undo_log(logged, self._workplace))

    def _hold(self, due: DueEntry) -> None:
        def told(logged: Logged) -> None:
            self._view.show_done(
                due, undo=lambda: self._change(lambda: undo_hold(logged.id, self._workplace))
            )
            self._feed.tell(logged.changes)

        self._tasks.run(
            lambda: hold(due.id, self._workplace), done=told, failed=self._view.show_error
        )

    def _reopen(self, due: DueEntry) -> None:
        def work() -> Changes:
            if due.kind is Kind.PLANNED_ACTIVITY:
                return move_planned(due.id, due.due, due.at, self._workplace)
            return reopen_follow_up(due.kind, due.id, due=due.due, workplace=self._workplace)

        self._change(work)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._tasks.run(work, done=self._feed.tell, failed=self._view.show_error)

    def _show(self, day: Day) -> None:
        self.day = day
        self._view.show_day(day, today=self._workplace.clock.now().date())
