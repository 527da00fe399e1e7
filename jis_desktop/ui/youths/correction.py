"""Decides what the panel for correcting does; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.records import Kind
from jis_desktop.services.correct_record import (
    CorrectYoungPerson,
    correct_record,
    correct_young_person,
    put_back,
    remove_record,
    restore_record,
    see_correctable,
)
from jis_desktop.ui.youths.sheet import Sheet, command_of, values_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.services.correct_record import Correctable, Corrected
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks
    from jis_desktop.ui.youths.sheet import Value


class CorrectionView(Protocol):
    """What correcting asks of the screen."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Open the panel with these fields, or show others in it."""

    def show_sheet_error(self, error: JisError) -> None:
        """Tell at its field what is to be mended; what was typed stays."""

    def hide_sheet(self) -> None:
        """Close the panel."""

    def show_put_aside(self, *, reopen: Callable[[], None]) -> None:
        """Tell that what was typed is not stored and waits; offer to go on with it."""

    def show_corrected(self, name: str, *, undo: Callable[[], None]) -> None:
        """Tell that it is corrected; offer to take that back."""

    def show_removed(self, kind: Kind, *, undo: Callable[[], None]) -> None:
        """Tell that something was taken out; offer to bring it back."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class Correction:
    """One record at a time in the panel.

    What was typed and not stored is kept a record for as long as the profile stays open, and is
    laid over the record as it is by then.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
    """

    def __init__(
        self, view: CorrectionView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._open: Correctable | None = None
        self._typed: dict[UUID, dict[str, Value]] = {}
        self._saving = False

    def asked(self, kind: Kind, record_id: UUID) -> None:
        """Open the panel for a record."""
        self._tasks.run(
            lambda: see_correctable(kind, record_id, self._workplace),
            done=self._show,
            failed=self._view.show_error,
        )

    def typed(self, name: str, value: Value) -> None:
        """A field holds another value."""
        found = self._open
        if found is None:
            return
        typed = self._typed.setdefault(found.record.id, {})
        if value == values_of(found.kind, found.record)[name]:
            typed.pop(name, None)
        else:
            typed[name] = value

    def save(self) -> None:
        """Store what is typed; the panel closes when it is durable."""
        found = self._open
        if found is None or self._saving:
            return
        if not self._typed.get(found.record.id):
            self._close()
            return
        try:
            command = self._command(found)
        except InputError as error:
            self._view.show_sheet_error(error)
            return
        self._saving = True
        self._tasks.run(
            lambda: self._correct(command),
            done=lambda corrected: self._tell_corrected(found, corrected),
            failed=self._refused,
        )

    def closed(self) -> None:
        """Close without storing; what is typed waits until it is asked for again."""
        found = self._open
        if found is None:
            return
        waits = bool(self._typed.get(found.record.id))
        self._close()
        if waits:
            self._view.show_put_aside(reopen=lambda: self.asked(found.kind, found.record.id))

    def forgotten(self) -> None:
        """Show the record as it is stored again."""
        found = self._open
        if found is not None:
            self._typed.pop(found.record.id, None)
            self._show(found)

    def removed(self) -> None:
        """Take out the record that is open."""
        found = self._open
        if found is not None:
            self.remove(found.kind, found.record.id)

    def remove(self, kind: Kind, record_id: UUID) -> None:
        """Take a record out."""
        self._tasks.run(
            lambda: remove_record(kind, record_id, self._workplace),
            done=self._tell_removed,
            failed=self._view.show_error,
        )

    def _show(self, found: Correctable) -> None:
        self._open = found
        typed = self._typed.get(found.record.id, {})
        self._view.show_sheet(
            Sheet(
                kind=found.kind,
                record=found.record,
                values=values_of(found.kind, found.record) | typed,
                names=found.names,
                schools=found.schools,
                came_back=bool(typed),
            )
        )

    def _command(self, found: Correctable) -> Any:  # noqa: ANN401  one of six corrections
        values = values_of(found.kind, found.record) | self._typed.get(found.record.id, {})
        today = self._workplace.clock.now().date()
        return command_of(found.kind, found.record, values, today=today)

    def _correct(self, command: Any) -> Corrected:  # noqa: ANN401  idem
        if isinstance(command, CorrectYoungPerson):
            return correct_young_person(command, self._workplace)
        return correct_record(command, self._workplace)

    def _refused(self, error: JisError) -> None:
        self._saving = False
        self._view.show_sheet_error(error)

    def _tell_corrected(self, found: Correctable, corrected: Corrected) -> None:
        self._saving = False
        self._typed.pop(found.record.id, None)
        self._close()
        self._view.show_corrected(
            _name_in(found), undo=lambda: self._change(lambda: put_back(corrected, self._workplace))
        )
        self._feed.tell(corrected.changes)

    def _tell_removed(self, removed: Corrected) -> None:
        typed = self._typed.pop(removed.before.id, None)
        if self._open is not None and self._open.record.id == removed.before.id:
            self._close()
        self._view.show_removed(removed.kind, undo=lambda: self._bring_back(removed, typed))
        self._feed.tell(removed.changes)

    def _bring_back(self, removed: Corrected, typed: dict[str, Value] | None) -> None:
        def done(changes: Changes) -> None:
            (fresh,) = changes.touched[removed.kind]
            if typed:
                self._typed[fresh] = typed
            self._feed.tell(changes)

        self._tasks.run(
            lambda: restore_record(removed, self._workplace),
            done=done,
            failed=self._view.show_error,
        )

    def _close(self) -> None:
        self._open = None
        self._view.hide_sheet()

    def _change(self, work: Callable[[], Changes]) -> None:
        self._tasks.run(work, done=self._feed.tell, failed=self._view.show_error)


def _name_in(found: Correctable) -> str:
    """Whose the corrected record was."""
    whose = found.record.id
    if found.kind is not Kind.YOUNG_PERSON:
        whose = found.record.young_person_id
    return next((known.name for known in found.names if known.id == whose), "")
