"""Decides what the hours at schools show and store; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.note_presence import note_presence, see_presence

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.services.note_presence import PresenceWeek
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

_MINUTES = 60


class HoursView(Protocol):
    """What the presenter asks of the part."""

    def show_week(self, week: PresenceWeek, *, today: date) -> None:
        """Show the hours of a week."""

    def show_noted(self, school_id: UUID, day: date, *, undo: Callable[[], None]) -> None:
        """It is stored."""

    def show_problem(self, error: JisError, school_id: UUID, day: date) -> None:
        """Say what is to be mended; what was typed stays."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""

    def flush(self) -> None:
        """Tell of what was typed and not told yet."""


class HoursPresenter:
    """The hours at schools.

    Args:
        view: where they are shown.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
    """

    def __init__(
        self, view: HoursView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._week: PresenceWeek | None = None

    def show(self, first: date) -> None:
        """Show the week that begins on a day."""
        self._tasks.run(
            lambda: see_presence(first, self._workplace),
            done=self._take,
            failed=self._view.show_error,
        )

    def noted(self, school_id: UUID, day: date, text: str) -> None:
        """Somebody typed hours."""
        known = self._week.minutes.get((school_id, day), 0) if self._week else 0
        before = f"{known // _MINUTES}:{known % _MINUTES:02d}" if known else ""

        def told(changes: Changes) -> None:
            undo = self._undo(school_id, day, before)
            self._view.show_noted(school_id, day, undo=undo)
            self._feed.tell(changes)

        self._tasks.run(
            lambda: note_presence(school_id, day, text, self._workplace),
            done=told,
            failed=lambda error: self._view.show_problem(error, school_id, day),
        )

    def keep(self) -> None:
        """Store what was typed, at once: before locking or closing."""
        self._view.flush()

    def _undo(self, school_id: UUID, day: date, text: str) -> Callable[[], None]:
        return lambda: self._tasks.run(
            lambda: note_presence(school_id, day, text, self._workplace),
            done=self._feed.tell,
            failed=self._view.show_error,
        )

    def _take(self, week: PresenceWeek) -> None:
        self._week = week
        self._view.show_week(week, today=self._workplace.clock.now().date())
