"""Decides about the organisation's own choices in lists; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from jis_desktop.services.own_lists import (
    add_own_code,
    reinstate_own_code,
    rename_own_code,
    retire_own_code,
    see_own_lists,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.own_code import OwnCode
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

Deed = Literal["added", "renamed", "retired", "reinstated"]


class OwnListsView(Protocol):
    """What the presenter asks of the part about lists."""

    def show_codes(self, codes: tuple[OwnCode, ...], *, today: date) -> None:
        """Show the own choices of every list."""

    def show_label_error(self, error: JisError) -> None:
        """Tell at the field what is to be mended; what was typed stays."""

    def show_stored(self, deed: Deed, label: str, *, undo: Callable[[], None]) -> None:
        """Tell what is stored; offer to take that back. The field is free again."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class OwnListsPresenter:
    """The part about lists.

    Taking back an addition offers the choice no longer: a record may hold it by then.

    Args:
        view: where it is shown.
        tasks: the database worker.
        workplace: the opened profile, whose lists follow.
        feed: tells the screens that their labels may have changed.
    """

    def __init__(
        self, view: OwnListsView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._storing = False

    def refresh(self) -> None:
        """Ask again which own choices there are."""
        self._tasks.run(
            lambda: see_own_lists(self._workplace), done=self._show, failed=self._view.show_error
        )

    def added(self, list_name: str, label: str) -> None:
        """Add a choice."""
        workplace = self._workplace

        def work() -> tuple[OwnCode, Changes]:
            return add_own_code(list_name, label, workplace)

        def told(new: OwnCode) -> None:
            undo = self._taking_back(lambda: retire_own_code(list_name, new.key, workplace))
            self._view.show_stored("added", new.label, undo=undo)

        self._store(work, told)

    def renamed(self, code: OwnCode, label: str) -> None:
        """Give a choice another label."""
        workplace, name, key = self._workplace, code.list_name, code.key

        def work() -> tuple[OwnCode, Changes]:
            return rename_own_code(name, key, label, workplace)

        def told(before: OwnCode) -> None:
            undo = self._taking_back(lambda: rename_own_code(name, key, before.label, workplace)[1])
            shown = workplace.lists[name].get(key).nl
            self._view.show_stored("renamed", shown, undo=undo)

        self._store(work, told)

    def retired(self, code: OwnCode) -> None:
        """Offer a choice no longer."""
        workplace, name, key = self._workplace, code.list_name, code.key
        undo = self._taking_back(lambda: reinstate_own_code(name, key, workplace))
        self._store(
            lambda: (code, retire_own_code(name, key, workplace)),
            lambda known: self._view.show_stored("retired", known.label, undo=undo),
        )

    def reinstated(self, code: OwnCode) -> None:
        """Offer a choice again."""
        workplace, name, key = self._workplace, code.list_name, code.key
        undo = self._taking_back(lambda: retire_own_code(name, key, workplace))
        self._store(
            lambda: (code, reinstate_own_code(name, key, workplace)),
            lambda known: self._view.show_stored("reinstated", known.label, undo=undo),
        )

    def _store(
        self, work: Callable[[], tuple[OwnCode, Changes]], told: Callable[[OwnCode], None]
    ) -> None:
        """Store, and take the lists as they are then; a second Enter meanwhile does nothing."""
        if self._storing:
            return
        self._storing = True

        def stored() -> tuple[OwnCode, Changes, tuple[OwnCode, ...]]:
            return (*work(), see_own_lists(self._workplace))

        def done(answer: tuple[OwnCode, Changes, tuple[OwnCode, ...]]) -> None:
            code, changes, codes = answer
            self._storing = False
            self._take(codes)
            told(code)
            self._feed.tell(changes)

        self._tasks.run(stored, done=done, failed=self._refused)

    def _taking_back(self, work: Callable[[], Changes]) -> Callable[[], None]:
        def stored() -> tuple[Changes, tuple[OwnCode, ...]]:
            return work(), see_own_lists(self._workplace)

        def done(answer: tuple[Changes, tuple[OwnCode, ...]]) -> None:
            self._take(answer[1])
            self._feed.tell(answer[0])

        return lambda: self._tasks.run(stored, done=done, failed=self._view.show_error)

    def _take(self, codes: tuple[OwnCode, ...]) -> None:
        """Let every screen have the present choices; here, for this is the main thread."""
        self._workplace.lists.take_own(codes)
        self._show(codes)

    def _show(self, codes: tuple[OwnCode, ...]) -> None:
        self._view.show_codes(codes, today=self._workplace.clock.now().date())

    def _refused(self, error: JisError) -> None:
        self._storing = False
        if error.field == "label":
            self._view.show_label_error(error)
        else:
            self._view.show_error(error)
