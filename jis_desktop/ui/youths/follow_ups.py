"""Decides about what there is to come back to with a youth; knows no widget."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.follow_up import finish_follow_up, postpone_follow_up
from jis_desktop.services.see_youths import see_follow_ups
from jis_desktop.services.undo import reopen_follow_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, DueEntry
    from jis_desktop.ports import Workplace
    from jis_desktop.services.see_youths import FollowUps
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks


class FollowUpView(Protocol):
    """What following up asks of the screen."""

    def show_follow_ups(self, follow_ups: FollowUps, *, today: date) -> None:
        """Show what waits and what is done."""

    def show_finished(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """Tell that something is done; offer to take that back."""

    def show_postponed(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """Tell that something waits until tomorrow; offer to take that back."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class FollowUpAnswers:
    """What waits with one youth, and the answers to it.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
    """

    def __init__(
        self, view: FollowUpView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed

    def show(self, young_person_id: UUID) -> None:
        """Ask what waits with a youth."""
        today = self._workplace.clock.now().date()
        self._tasks.run(
            lambda: see_follow_ups(young_person_id, self._workplace),
            done=lambda found: self._view.show_follow_ups(found, today=today),
            failed=self._view.show_error,
        )

    def finish(self, due: DueEntry) -> None:
        """Tick one off."""
        self._change(
            lambda: finish_follow_up(due.kind, due.id, self._workplace),
            lambda: self._view.show_finished(due, undo=lambda: self._reopen(due)),
        )

    def postpone(self, due: DueEntry) -> None:
        """Move one to tomorrow."""
        tomorrow = self._workplace.clock.now().date() + timedelta(days=1)
        self._change(
            lambda: postpone_follow_up(due.kind, due.id, to=tomorrow, workplace=self._workplace),
            lambda: self._view.show_postponed(due, undo=lambda: self._reopen(due)),
        )

    def _reopen(self, due: DueEntry) -> None:
        self._change(
            lambda: reopen_follow_up(due.kind, due.id, due=due.due, workplace=self._workplace),
            lambda: None,
        )

    def _change(self, work: Callable[[], Changes], tell: Callable[[], None]) -> None:
        def done(changes: Changes) -> None:
            tell()
            self._feed.tell(changes)

        self._tasks.run(work, done=done, failed=self._view.show_error)
