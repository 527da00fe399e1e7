"""Changes the passphrase; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.errors import InputError, JisError
from jis_desktop.services.new_passphrase import change_passphrase, check_passphrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ports import Attempts, ProfileDoor
    from jis_desktop.ui.task_port import Tasks


class LockView(Protocol):
    """What the presenter asks of the part about the lock."""

    def show_busy(self, *, busy: bool) -> None:
        """Tell that it takes a moment."""

    def show_error(self, error: JisError) -> None:
        """Tell what is wrong at its field; what was typed stays."""

    def show_changed(self) -> None:
        """The new passphrase holds; the fields are empty."""


class LockPresenter:
    """The part about the lock.

    Args:
        view: where it is shown.
        tasks: the database worker.
        door: of the profile.
        attempts: the brake on guessing, which holds here too.
    """

    def __init__(
        self,
        view: LockView,
        *,
        tasks: Tasks,
        door: ProfileDoor,
        attempts: Callable[[], Attempts],
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._door = door
        self._attempts = attempts

    def passphrase_given(self, old: str, new: str, again: str) -> None:
        """Change the passphrase, if both times the new one is the same."""
        try:
            if not old:
                raise InputError("passphrase.old_missing", field="old")
            check_passphrase(new)
            if new != again:
                raise InputError("passphrase.not_the_same", field="again")
        except JisError as error:
            self._view.show_error(error)
            return
        self._view.show_busy(busy=True)
        self._tasks.run(
            lambda: change_passphrase(old, new, door=self._door, attempts=self._attempts()),
            done=lambda _nothing: self._changed(),
            failed=self._failed,
        )

    def _changed(self) -> None:
        self._view.show_busy(busy=False)
        self._view.show_changed()

    def _failed(self, error: JisError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_error(error)
