"""Decides what the screen Signalen shows and moves; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.early_signal import CLOSED, STATUSES
from jis_desktop.domain.records import Kind
from jis_desktop.services.follow_up import move_early_signal
from jis_desktop.services.see_early_signals import see_board

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Draft
    from jis_desktop.ports import Workplace
    from jis_desktop.services.see_early_signals import Board
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.early_signals.steps import StepsPresenter
    from jis_desktop.ui.task_port import Tasks

_SHOWN_KINDS = frozenset({Kind.EARLY_SIGNAL, Kind.YOUNG_PERSON})


@dataclass(frozen=True, kw_only=True)
class Filter:
    """What is to be seen; an empty part lets everything through.

    Attributes:
        sort: key of ``signal_sort``.
        life_domain: key of ``life_domain``.
        school: the school's id in hexadecimal.
    """

    sort: str = ""
    life_domain: str = ""
    school: str = ""

    def lets_through(self, one: EarlySignal) -> bool:
        """Whether an early signal is to be seen."""
        school = one.school_id.hex if one.school_id else ""
        return (
            self.sort in {"", one.sort}
            and self.life_domain in {"", one.life_domain}
            and self.school in {"", school}
        )


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What stands on the screen.

    Attributes:
        board: as it was read.
        columns: what of it the filter lets through, by status.
        filter: which one holds.
    """

    board: Board
    columns: dict[str, tuple[EarlySignal, ...]]
    filter: Filter
    today: date

    @property
    def empty(self) -> bool:
        """Whether there is nothing at all, whatever the filter."""
        return not any(self.board.columns.values())

    @property
    def nothing_found(self) -> bool:
        """Whether the filter holds everything back."""
        return not any(self.columns.values())


class EarlySignalsView(Protocol):
    """What the presenter asks of the screen."""

    def show_board(self, shown: Shown) -> None:
        """Show the early signals that the filter lets through."""

    def ask_outcome(self, one: EarlySignal) -> None:
        """Ask what came of an early signal that is to be closed."""

    def show_moved(self, moved: EarlySignal, take_back: Callable[[], None]) -> None:
        """Tell where an early signal went, with what brings it back."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class EarlySignalsPresenter:
    """The screen Signalen.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
    """

    def __init__(
        self, view: EarlySignalsView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._board: Board | None = None
        self._filter = Filter()
        self._steps: StepsPresenter | None = None
        feed.listen(self._on_changes)

    def join_steps(self, steps: StepsPresenter) -> None:
        """Have the drafts of steps of the reporting code kept and gone on with."""
        self._steps = steps

    def keep(self) -> None:
        """Have what is typed on disk."""
        if self._steps is not None:
            self._steps.keep()

    def let_go(self, _youth: UUID, names: tuple[str, ...]) -> None:
        """Somebody is erased: what is typed with that name goes."""
        if self._steps is not None:
            self._steps.let_go(names)

    def resume(self, draft: Draft) -> None:
        """Go on with a draft."""
        if self._steps is not None:
            self._steps.resume(draft)

    def refresh(self) -> None:
        """Ask again what there is to show."""
        self._tasks.run(
            lambda: see_board(self._workplace), done=self._take, failed=self._view.show_error
        )

    def filter_chosen(self, part: str, key: str) -> None:
        """Show only what has this key.

        Args:
            part: ``sort``, ``life_domain`` or ``school``.
            key: see `Filter`; empty for all.
        """
        self._filter = replace(self._filter, **{part: key})
        self._show()

    def filter_cleared(self) -> None:
        """Show everything again."""
        self._filter = Filter()
        self._show()

    def step(self, record_id: UUID, by: int) -> None:
        """Move an early signal some columns on, or back where ``by`` is below zero."""
        one = self._found(record_id)
        if one is None:
            return
        place = STATUSES.index(one.status) + by
        if 0 <= place < len(STATUSES):
            self.move(record_id, STATUSES[place])

    def move(self, record_id: UUID, status: str, outcome: str | None = None) -> None:
        """Give an early signal another status; closing asks for the outcome where none is given.

        Args:
            record_id: of which one; nothing happens where it is not on the board.
            status: one of `domain.early_signal.STATUSES`.
            outcome: key of ``signal_outcome``, with closing only.
        """
        one = self._found(record_id)
        if one is None or (one.status == status and outcome in {None, one.outcome}):
            return
        if status == CLOSED and outcome is None:
            self._view.ask_outcome(one)
            return
        self._set(one, status, outcome)

    def _set(self, one: EarlySignal, status: str, outcome: str | None) -> None:
        def told(changes: Changes) -> None:
            self._view.show_moved(
                one.moved_to(status, outcome=outcome), lambda: self._put_back(one)
            )
            self._feed.tell(changes)

        self._tasks.run(
            lambda: move_early_signal(one.id, status, outcome=outcome, workplace=self._workplace),
            done=told,
            failed=self._view.show_error,
        )

    def _put_back(self, one: EarlySignal) -> None:
        self._tasks.run(
            lambda: move_early_signal(
                one.id, one.status, outcome=one.outcome, workplace=self._workplace
            ),
            done=self._feed.tell,
            failed=self._view.show_error,
        )

    def _on_changes(self, changes: Changes) -> None:
        # A change without kinds may be any.
        if not changes.touched or _SHOWN_KINDS & set(changes.touched):
            self.refresh()

    def _found(self, record_id: UUID) -> EarlySignal | None:
        columns = self._board.columns.values() if self._board else ()
        return next((one for column in columns for one in column if one.id == record_id), None)

    def _take(self, board: Board) -> None:
        self._board = board
        self._show()

    def _show(self) -> None:
        if self._board is None:
            return
        columns = {
            status: tuple(filter(self._filter.lets_through, column))
            for status, column in self._board.columns.items()
        }
        today = self._workplace.clock.now().date()
        self._view.show_board(
            Shown(board=self._board, columns=columns, filter=self._filter, today=today)
        )
