"""Decides what of the log is shown; knows no widget."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from jis_desktop.services.check_log import check_log, folders_to_ask, manifests_in
from jis_desktop.services.see_audit import Wanted, see_log

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import Manifest, Workplace
    from jis_desktop.services.check_log import LogState
    from jis_desktop.services.see_audit import LogPage
    from jis_desktop.ui.task_port import Tasks

ALL: Final = "all"
GROUPS: Final = {
    ALL: frozenset[str](),
    "read": frozenset({"read", "search"}),
    "change": frozenset({"create", "change", "delete", "erase", "restore"}),
    "out": frozenset({"export", "print", "transfer", "backup", "emergency", "recover"}),
}
DAYS: Final = 31


class LogView(Protocol):
    """What the presenter asks of the part about the log."""

    def show_choices(self, names: Sequence[KnownName], days: Sequence[date]) -> None:
        """Offer these youths and days to choose from; what is chosen stays."""

    def show_page(self, page: LogPage, *, more: bool) -> None:
        """Show these lines; ``more`` adds them to those shown."""

    def show_state(self, state: LogState) -> None:
        """Tell whether the log is whole."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class LogPresenter:
    """The part about the log.

    Args:
        view: where it is shown.
        tasks: the database worker.
        workplace: the opened profile.
    """

    def __init__(self, view: LogView, *, tasks: Tasks, workplace: Workplace) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._wanted = Wanted()
        self._before: int | None = None

    def refresh(self) -> None:
        """Ask anew: who there are, and the newest lines."""
        today = self._workplace.clock.now().date()
        days = [today - timedelta(back) for back in range(DAYS)]
        self._tasks.run(
            self._names,
            done=lambda names: self._view.show_choices(names, days),
            failed=self._view.show_error,
        )
        self._ask(None)

    def chosen(self, group: str, youth: UUID | None, day: date | None) -> None:
        """Show other lines."""
        self._wanted = Wanted(actions=GROUPS[group], young_person_id=youth, day=day)
        self._ask(None)

    def more_requested(self) -> None:
        """Show the next page too."""
        if self._before is not None:
            self._ask(self._before)

    def check_requested(self) -> None:
        """Walk the whole chain, and compare it with what backups noted of it."""
        self._tasks.run(
            lambda: folders_to_ask(self._workplace),
            done=self._ask_backups,
            failed=self._view.show_error,
        )

    def _ask_backups(self, paths: tuple[str, ...]) -> None:
        self._tasks.run_outside(
            lambda: manifests_in(self._workplace, paths),
            done=self._check,
            failed=self._view.show_error,
        )

    def _check(self, manifests: tuple[Manifest, ...]) -> None:
        self._tasks.run(
            lambda: check_log(self._workplace, manifests=manifests),
            done=self._view.show_state,
            failed=self._view.show_error,
        )

    def _names(self) -> list[KnownName]:
        with self._workplace.unit() as unit:
            return sorted(unit.young_people.known_names(), key=lambda one: one.label)

    def _ask(self, before: int | None) -> None:
        wanted, self._before = self._wanted, None  # one page at a time

        def take(page: LogPage) -> None:
            if wanted == self._wanted:
                self._before = page.before
                self._view.show_page(page, more=before is not None)

        self._tasks.run(
            lambda: see_log(self._workplace, wanted=wanted, before=before),
            done=take,
            failed=self._view.show_error,
        )
