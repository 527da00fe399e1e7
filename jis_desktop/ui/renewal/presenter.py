"""Decides about new keys: the passphrase, the new code on paper, and only then the swap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.prove_passphrase import prove_passphrase
from jis_desktop.ui.first_start.code_trial import CodeTrial

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import Attempts, Entropy, ProfileDoor, Renewal
    from jis_desktop.ui.task_port import Tasks


class RenewalView(Protocol):
    """What is shown of it."""

    def show_refused(self, error: JisError) -> None:
        """It cannot be done now; nothing is asked."""

    def show_busy(self, *, busy: bool) -> None:
        """Something is under way."""

    def show_error(self, error: JisError) -> None:
        """What went wrong; what was typed stays."""

    def show_code(self, groups: Sequence[str], *, to_try: tuple[int, int]) -> None:
        """The new code; two of its groups (0-based) are asked for."""

    def show_try(self, position: int, *, right: bool | None) -> None:
        """Whether a tried group is right; None while it is not complete."""

    def allow_ready(self, *, allowed: bool) -> None:
        """Whether the swap can be asked for."""

    def show_renewed(self) -> None:
        """The new keys hold."""


@dataclass(frozen=True, kw_only=True)
class RenewalParts:
    """What renewing is made of.

    Attributes:
        attempts: makes the brake on guessing.
        leave: the window lets go of the profile, which must be closed for this.
        go_on: begins anew, locked.
    """

    tasks: Tasks
    door: ProfileDoor
    renewal: Renewal
    attempts: Callable[[], Attempts]
    entropy: Entropy
    leave: Callable[[], None]
    go_on: Callable[[], None]


class RenewalPresenter:
    """See the module.

    Args:
        view: what is shown.
        parts: what it is made of.
    """

    def __init__(self, view: RenewalView, parts: RenewalParts) -> None:
        self._view = view
        self._parts = parts
        self._trial: CodeTrial | None = None
        self._left = False

    def begin(self) -> None:
        """Tell at once where it cannot be done."""
        parts = self._parts
        parts.tasks.run(parts.renewal.check, done=lambda _: None, failed=self._view.show_refused)

    def passphrase_given(self, passphrase: str) -> None:
        """Close the profile and make the new keys beside it, if the passphrase is right."""
        parts = self._parts

        def proven() -> None:
            parts.renewal.check()
            prove_passphrase(passphrase, door=parts.door, attempts=parts.attempts())

        self._view.show_busy(busy=True)
        parts.tasks.run(proven, done=lambda _: self._prepare(passphrase), failed=self._fail)

    def group_tried(self, position: int, text: str) -> None:
        """A group of the new code was typed over from the paper."""
        if self._trial is not None:
            self._view.show_try(position, right=self._trial.tried(position, text))
            self._view.allow_ready(allowed=self._trial.passed)

    def code_ready(self) -> None:
        """The new code is on paper: the new keys take the place of the old ones."""
        if self._trial is None or not self._trial.passed:
            return
        self._view.show_busy(busy=True)
        renewal = self._parts.renewal
        self._parts.tasks.run(
            renewal.put_in_place, done=lambda _: self._view.show_renewed(), failed=self._fail
        )

    def closed(self) -> None:
        """The form went away, done or not: what was not put in place is thrown away."""
        self._trial = None
        parts = self._parts
        if self._left:
            parts.tasks.run(
                parts.renewal.give_up,
                done=lambda _: parts.go_on(),
                failed=lambda _: parts.go_on(),
            )

    def _prepare(self, passphrase: str) -> None:
        parts = self._parts
        parts.leave()
        self._left = True

        def prepared() -> str:
            parts.door.close()
            return parts.renewal.prepare(passphrase)

        parts.tasks.run(prepared, done=self._prepared, failed=self._fail)

    def _prepared(self, code: str) -> None:
        self._trial = trial = CodeTrial(code, self._parts.entropy)
        self._view.show_busy(busy=False)
        self._view.show_code(trial.groups, to_try=trial.to_try)
        self._view.allow_ready(allowed=False)

    def _fail(self, error: JisError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_error(error)
