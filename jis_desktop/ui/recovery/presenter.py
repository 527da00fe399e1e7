"""Decides about practising with the printed code, and about telling who else came in. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.practise_recovery import (
    postpone_practice,
    practice_due,
    practise_code,
    see_code,
)
from jis_desktop.services.tell_emergencies import note_seen, unseen_emergencies

if TYPE_CHECKING:
    from datetime import date, datetime

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import ProfileDoor, Workplace
    from jis_desktop.services.practise_recovery import CodeStanding
    from jis_desktop.ui.task_port import Tasks


class CodeView(Protocol):
    """What is shown of it in Instellingen."""

    def show_standing(self, standing: CodeStanding) -> None:
        """When it was practised, and who else can open the profile."""

    def show_practised(self, day: date) -> None:
        """The code was right."""

    def show_error(self, error: JisError) -> None:
        """What is wrong with the code; what was typed stays."""


class FirstScreen(Protocol):
    """What is shown of it on the first screen."""

    def show_due(self, *, due: bool) -> None:
        """Whether practising is asked for."""

    def show_openings(self, moments: list[datetime]) -> None:
        """When two people of the organisation opened the profile; empty for never."""

    def show_problem(self, error: JisError) -> None:
        """What the disk refused."""


class RecoveryPresenter:
    """See the module.

    Args:
        first: the first screen.
        tasks: the database worker.
        workplace: the opened profile.
        door: its way in.
    """

    def __init__(
        self, first: FirstScreen, *, tasks: Tasks, workplace: Workplace, door: ProfileDoor
    ) -> None:
        self._first = first
        self._tasks = tasks
        self._workplace = workplace
        self._door = door
        self._card: CodeView | None = None

    def begin(self) -> None:
        """After unlocking: ask for practice where it is due, and tell who came in meanwhile."""
        self._ask_where_due()
        self._tasks.run(
            lambda: unseen_emergencies(self._workplace),
            done=self._first.show_openings,
            failed=self._first.show_problem,
        )

    def show_on(self, card: CodeView) -> None:
        """Show there how it stands, from now on."""
        self._card = card
        self._tasks.run(
            lambda: see_code(workplace=self._workplace, door=self._door),
            done=card.show_standing,
            failed=card.show_error,
        )

    def practised(self, code: str) -> None:
        """A code was typed from paper."""
        card = self._card
        if card is None:
            return

        def right(day: date) -> None:
            card.show_practised(day)
            self._first.show_due(due=False)

        self._tasks.run(
            lambda: practise_code(code, workplace=self._workplace, door=self._door),
            done=right,
            failed=card.show_error,
        )

    def postponed(self) -> None:
        """Not now: ask again in a week."""
        self._tasks.run(
            lambda: postpone_practice(self._workplace),
            done=lambda _: self._first.show_due(due=False),
            failed=self._first.show_problem,
        )

    def seen(self) -> None:
        """The worker knows who came in."""
        self._tasks.run(
            lambda: note_seen(self._workplace),
            done=lambda _: self._first.show_openings([]),
            failed=self._first.show_problem,
        )

    def _ask_where_due(self) -> None:
        self._tasks.run(
            lambda: practice_due(self._workplace),
            done=lambda due: self._first.show_due(due=due),
            failed=self._first.show_problem,
        )
