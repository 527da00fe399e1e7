"""Decides about restoring: which folder, what opens it, what it would bring, and then doing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.errors import InputError
from jis_desktop.services.restore import Key, open_source, restore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import (
        Attempts,
        BackupSource,
        Contents,
        Manifest,
        ProfileDoor,
        Workplace,
    )
    from jis_desktop.ui.task_port import Tasks


class RestoreView(Protocol):
    """What is shown of it."""

    def show_folder(self, path: str, count: int) -> None:
        """So many backups lie there."""

    def show_preview(self, manifests: Sequence[Manifest], here: Contents | None) -> None:
        """Which can be put back, newest first, against what is here."""

    def show_busy(self, *, busy: bool) -> None:
        """Something is under way."""

    def show_error(self, error: JisError) -> None:
        """What was refused."""

    def show_restored(self) -> None:
        """It was put back."""


@dataclass(frozen=True, kw_only=True)
class RestoreParts:
    """What restoring is made of.

    Attributes:
        source: a folder of backups by its path.
        attempts: makes the brake on guessing; None where there is no profile.
        workplace: the opened profile; None where there is none.
        leave: the window lets go of the profile: from now on it will be another.
        go_on: begins anew with what is there then.
    """

    tasks: Tasks
    door: ProfileDoor
    source: Callable[[str], BackupSource]
    attempts: Callable[[], Attempts] | None
    workplace: Workplace | None
    leave: Callable[[], None]
    go_on: Callable[[], None]


class RestorePresenter:
    """See the module.

    Args:
        view: what is shown.
        parts: what it is made of.
    """

    def __init__(self, view: RestoreView, parts: RestoreParts) -> None:
        self._view = view
        self._parts = parts
        self._source: BackupSource | None = None
        self._key = Key(passphrase="")
        self._left = False

    def folder_chosen(self, path: str) -> None:
        """Look which backups lie there."""
        if not path:
            return
        source = self._parts.source(path)

        def found(names: list[str]) -> None:
            self._source = source
            self._view.show_busy(busy=False)
            self._view.show_folder(path, len(names))

        self._view.show_busy(busy=True)
        self._parts.tasks.run_outside(source.names, done=found, failed=self._fail)

    def look(self, passphrase: str, code: str) -> None:
        """Open the folder and tell what it would bring."""
        source = self._source
        if source is None:
            self._fail(InputError("backup.no_folder", field="folder"))
            return
        self._key = Key(passphrase=passphrase, code=code)
        attempts = self._parts.attempts

        def opened() -> list[Manifest]:
            open_source(source, self._key, attempts=attempts() if attempts else None)
            return source.manifests()

        self._view.show_busy(busy=True)
        self._parts.tasks.run_outside(opened, done=self._compare, failed=self._fail)

    def restore(self, name: str) -> None:
        """Put one in the place of what is here."""
        source, parts = self._source, self._parts
        if source is None:
            return
        parts.leave()
        self._left = True

        def replaced() -> None:
            parts.door.close()
            restore(source, self._key, door=parts.door, name=name)

        self._view.show_busy(busy=True)
        parts.tasks.run(replaced, done=lambda _: self._view.show_restored(), failed=self._fail)

    def closed(self) -> None:
        """The form went away, done or not."""
        self._key = Key(passphrase="")
        if self._left:
            self._parts.go_on()

    def _compare(self, manifests: list[Manifest]) -> None:
        workplace = self._parts.workplace

        def here() -> Contents | None:
            return workplace.backups.contents() if workplace and workplace.backups else None

        def told(contents: Contents | None) -> None:
            self._view.show_busy(busy=False)
            self._view.show_preview(tuple(reversed(manifests)), contents)

        self._parts.tasks.run(here, done=told, failed=self._fail)

    def _fail(self, error: JisError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_error(error)
