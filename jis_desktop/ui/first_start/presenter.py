"""Decides the four steps of the first start; knows no widget."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.errors import InputError, JisError
from jis_desktop.services.first_start import FirstStart, check_first_start, start_profile
from jis_desktop.ui.first_start.code_trial import CodeTrial

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jis_desktop.ports import Entropy, ProfileDoor, Workplace
    from jis_desktop.ui.task_port import Tasks

PLACEHOLDER = "x" * 12
"""Stands for a passphrase while only the first step is checked."""


class Step(IntEnum):
    """The steps, in order."""

    WHO = 0
    PASSPHRASE = 1
    RECOVERY = 2
    READY = 3


class FirstStartView(Protocol):
    """What the presenter asks of the screen."""

    def show_step(self, step: Step) -> None:
        """Show one of the four pages."""

    def show_error(self, error: JisError) -> None:
        """Tell what is wrong at the field that the error names."""

    def show_busy(self, *, busy: bool) -> None:
        """Show that the profile is being made."""

    def show_code(self, groups: Sequence[str], *, to_try: tuple[int, int]) -> None:
        """Show the recovery code; two groups (0-based) will be asked for."""

    def show_try(self, position: int, *, right: bool | None) -> None:
        """Show whether a tried group is right; None while it is not complete."""

    def allow_ready(self, *, allowed: bool) -> None:
        """Whether the last button can be pressed."""


class FirstStartPresenter:
    """Walks through the first start.

    Args:
        view: the screen.
        tasks: the database worker.
        door: the way in to the profile.
        entropy: makes ids and picks which groups to try.
        finished: called with the workplace at the end.
    """

    def __init__(
        self,
        view: FirstStartView,
        *,
        tasks: Tasks,
        door: ProfileDoor,
        entropy: Entropy,
        finished: Callable[[Workplace], None],
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._door = door
        self._entropy = entropy
        self._finished = finished
        self._who: tuple[str, str, tuple[str, ...]] = ("", "", ())
        self._workplace: Workplace | None = None
        self._trial: CodeTrial | None = None

    def who_given(self, worker: str, organisation: str, schools: tuple[str, ...]) -> None:
        """Check the first page and go on."""
        try:
            check_first_start(
                FirstStart(
                    worker=worker,
                    organisation=organisation,
                    schools=schools,
                    passphrase=PLACEHOLDER,
                )
            )
        except JisError as error:
            self._view.show_error(error)
            return
        self._who = (worker, organisation, schools)
        self._view.show_step(Step.PASSPHRASE)

    def passphrase_given(self, passphrase: str, again: str) -> None:
        """Check the passphrase and make the profile."""
        worker, organisation, schools = self._who
        start = FirstStart(
            worker=worker, organisation=organisation, schools=schools, passphrase=passphrase
        )
        try:
            check_first_start(start)
            if passphrase != again:
                raise InputError("passphrase.not_the_same", field="again")
        except JisError as error:
            self._view.show_error(error)
            return
        self._view.show_busy(busy=True)
        self._tasks.run(
            lambda: start_profile(start, door=self._door, entropy=self._entropy),
            done=self._made,
            failed=self._failed,
        )

    def group_tried(self, position: int, text: str) -> None:
        """A group of the code was typed over from the paper."""
        if self._trial is not None:
            self._view.show_try(position, right=self._trial.tried(position, text))
            self._view.allow_ready(allowed=self._trial.passed)

    def later(self) -> None:
        """Leave the practice for later; the code was shown."""
        self._view.show_step(Step.READY)

    def code_ready(self) -> None:
        """The code is on paper and was tried."""
        self._view.show_step(Step.READY)

    def begin(self) -> None:
        """Leave the first start for the first screen."""
        if self._workplace is not None:
            self._trial = None
            self._finished(self._workplace)

    def back(self) -> None:
        """One step back, as long as nothing was made."""
        if self._workplace is None:
            self._view.show_step(Step.WHO)

    def _made(self, made: tuple[Workplace, str]) -> None:
        self._workplace, code = made
        self._trial = trial = CodeTrial(code, self._entropy)
        self._view.show_busy(busy=False)
        self._view.show_code(trial.groups, to_try=trial.to_try)
        self._view.allow_ready(allowed=False)
        self._view.show_step(Step.RECOVERY)

    def _failed(self, error: JisError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_error(error)
