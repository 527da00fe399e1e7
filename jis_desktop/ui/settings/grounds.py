"""Decides what the part about legal ground and purpose shows and keeps; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.legal_ground import Grounds, put_grounds, see_grounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks


class GroundsView(Protocol):
    """What the presenter asks of the part."""

    def show_grounds(self, grounds: Grounds) -> None:
        """Show what is kept."""

    def show_kept(self, take_back: Callable[[], None]) -> None:
        """Tell that it is kept, with what takes that back."""

    def show_error(self, error: JisError) -> None:
        """Tell at its field what to mend; what was typed stays."""


class GroundsPresenter:
    """The two texts.

    Args:
        view: the part.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes: a file shows the texts too.
    """

    def __init__(
        self, view: GroundsView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._stored = Grounds()

    def refresh(self) -> None:
        """Read the texts."""
        self._tasks.run(
            lambda: see_grounds(self._workplace), done=self._take, failed=self._view.show_error
        )

    def given(self, ground: str, purpose: str) -> None:
        """Keep other texts."""
        before = self._stored
        self._put(
            Grounds(ground=ground, purpose=purpose),
            lambda: self._view.show_kept(lambda: self._put(before, lambda: None)),
        )

    def _put(self, grounds: Grounds, told: Callable[[], None]) -> None:
        def done(changes: Changes) -> None:
            told()
            self._feed.tell(changes)
            self.refresh()

        self._tasks.run(
            lambda: put_grounds(grounds, self._workplace), done=done, failed=self._view.show_error
        )

    def _take(self, grounds: Grounds) -> None:
        self._stored = grounds
        self._view.show_grounds(grounds)
