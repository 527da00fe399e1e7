"""Decides what the unlock screen does; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import Attempts, ProfileDoor, Workplace
    from jis_desktop.ui.task_port import Tasks


class UnlockView(Protocol):
    """What the presenter asks of the screen."""

    def show_busy(self, *, busy: bool) -> None:
        """Show that the key is being worked out, or that one may type again."""

    def show_error(self, error: JisError) -> None:
        """Tell what is wrong at the field; what was typed stays."""

    def show_wait(self, seconds: int) -> None:
        """Tell how long the next try has to wait."""

    def show_code_form(self) -> None:
        """Ask for the recovery code and a new passphrase."""


class UnlockPresenter:
    """Opens the profile with what is typed.

    Args:
        view: the screen.
        tasks: the database worker.
        door: the way in to the profile.
        attempts: gives the brake on guessing.
        opened: called with the workplace once it is open.
    """

    def __init__(
        self,
        view: UnlockView,
        *,
        tasks: Tasks,
        door: ProfileDoor,
        attempts: Callable[[], Attempts],
        opened: Callable[[Workplace], None],
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._door = door
        self._attempts = attempts
        self._opened = opened

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase."""
        if not passphrase:
            return

        def work() -> Workplace:
            from jis_desktop.services.unlock import unlock  # noqa: PLC0415  start-up

            return unlock(passphrase, door=self._door, attempts=self._attempts())

        self._start(work)

    def unlock_with_code(self, code: str, new_passphrase: str) -> None:
        """Try the recovery code, and set a new passphrase with it."""

        def work() -> Workplace:
            from jis_desktop.services.unlock import unlock_with_code  # noqa: PLC0415  start-up

            return unlock_with_code(
                code, new_passphrase, door=self._door, attempts=self._attempts()
            )

        self._start(work)

    def unlock_with_shares(self, one: str, other: str, new_passphrase: str) -> None:
        """Try two shares of the organisation's key, and set a new passphrase with them."""

        def work() -> Workplace:
            from jis_desktop.services.unlock import unlock_with_shares  # noqa: PLC0415  start-up

            return unlock_with_shares(
                (one, other), new_passphrase, door=self._door, attempts=self._attempts()
            )

        self._start(work)

    def forgot(self) -> None:
        """The passphrase is gone: offer the printed code."""
        self._view.show_code_form()

    def _start(self, work: Callable[[], Workplace]) -> None:
        self._view.show_busy(busy=True)
        self._tasks.run(work, done=self._done, failed=self._failed)

    def _done(self, workplace: Workplace) -> None:
        self._view.show_busy(busy=False)
        self._opened(workplace)

    def _failed(self, error: JisError) -> None:
        self._view.show_busy(busy=False)
        if error.code == "passphrase.wait":
            self._view.show_wait(int(error.values["seconds"]))
        else:
            self._view.show_error(error)
