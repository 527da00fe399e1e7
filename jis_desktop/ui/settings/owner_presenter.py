"""Lets a worker choose the name that is shown before unlocking; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.show_owner import show_owner

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import OwnerName
    from jis_desktop.ui.task_port import Tasks


class OwnerView(Protocol):
    """What the presenter asks of the part about the name."""

    def show_name(self, name: str) -> None:
        """Show what is shown before unlocking; "" for nothing."""

    def show_kept(self, name: str) -> None:
        """Tell that it is so from now on."""

    def show_error(self, error: JisError) -> None:
        """Tell what is wrong; what was typed stays."""


class OwnerPresenter:
    """The name for "Wie ben je?".

    Args:
        view: the part of Instellingen.
        tasks: the worker that waits for the disk.
        owner: where the name stands.
    """

    def __init__(self, view: OwnerView, *, tasks: Tasks, owner: OwnerName) -> None:
        self._view = view
        self._tasks = tasks
        self._owner = owner

    def begin(self) -> None:
        """Show the present one."""
        self._tasks.run(self._owner.read, done=self._view.show_name, failed=self._view.show_error)

    def name_given(self, name: str) -> None:
        """Show another one from now on; "" shows none."""
        self._tasks.run(
            lambda: show_owner(name, self._owner),
            done=self._view.show_kept,
            failed=self._view.show_error,
        )
