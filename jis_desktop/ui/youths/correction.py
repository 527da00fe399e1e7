"""Decides what the panel for correcting does; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.named_in import names_any, texts_in
from jis_desktop.domain.records import Kind
from jis_desktop.services.correct_record import (
    correct_record,
    correct_young_person,
    put_back,
    remove_record,
    restore_record,
    see_correctable,
)
from jis_desktop.services.corrections import CorrectYoungPerson
from jis_desktop.services.drafts import drop_draft, keep_draft, open_drafts
from jis_desktop.ui.youths.put_aside import FORM, PutAside, read_draft
from jis_desktop.ui.youths.sheet import Sheet, command_of, values_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Draft
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

    def show_waiting(self, count: int) -> None:
        """Tell how many corrections of the youth were typed and are not stored; 0 hides it."""

    def show_put_aside(self, *, reopen: Callable[[], None]) -> None:
        """Tell that what was typed is not stored and waits; offer to go on with it."""

    def show_thrown_away(self, *, undo: Callable[[], None]) -> None:
        """Tell that what was typed is gone; offer to bring it back."""

    def show_corrected(self, name: str, *, undo: Callable[[], None]) -> None:
        """Tell that it is corrected; offer to take that back."""

    def show_removed(self, kind: Kind, *, undo: Callable[[], None]) -> None:
        """Tell that something was taken out; offer to bring it back."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class Correction:
    """One record at a time in the panel.

    What was typed and not stored is kept a record, also on disk as a draft, and is laid over
    the record as it is by the time it is asked for again.

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
        self._aside: dict[UUID, PutAside] = {}
        self._youth: UUID | None = None
        self._saving = False

    def load(self) -> None:
        """Read what is left unsaved: of an earlier run, or thrown away on another screen since."""
        self._tasks.run(
            lambda: open_drafts(self._workplace),
            done=self._take_drafts,
            failed=self._view.show_error,
        )

    def file_shown(self, young_person_id: UUID) -> None:
        """Another youth's file is shown, or the same one again."""
        self._youth = young_person_id
        self._tell_waiting()

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
        typed = self._aside_of(found).typed
        if value == values_of(found.kind, found.record)[name]:
            typed.pop(name, None)
        else:
            typed[name] = value

    def keep(self) -> None:
        """Have what is typed on disk; the view asks within a second."""
        # A draft that is written behind a save would come back as unsaved.
        kept = () if self._saving else tuple(self._aside.values())
        for aside in kept:
            if aside.to_keep:
                aside.kept = dict(aside.typed)
                self._write(aside)

    def save(self) -> None:
        """Store what is typed; the panel closes when it is durable."""
        found = self._open
        if found is None or self._saving:
            return
        aside = self._aside_of(found)
        if not aside.typed:
            self._close()
            return
        values = values_of(found.kind, found.record) | aside.typed
        today = self._workplace.clock.now().date()
        try:
            command = command_of(found.kind, found.record, values, today=today)
        except InputError as error:
            self._view.show_sheet_error(error)
            return
        self._saving = True
        said = dict(aside.typed)
        self._tasks.run(
            lambda: self._correct(command, aside.draft_id),
            done=lambda corrected: self._tell_corrected(found, corrected, said=said),
            failed=self._refused,
        )

    def closed(self) -> None:
        """Close without storing; what is typed waits until it is asked for again."""
        found = self._open
        if found is None:
            return
        self.keep()
        waits = bool(self._aside_of(found).typed)
        self._close()
        if waits:
            self._view.show_put_aside(reopen=lambda: self.asked(found.kind, found.record.id))

    def forgotten(self) -> None:
        """Show the record as it is stored again."""
        found = self._open
        if found is not None:
            self._aside_of(found).typed = {}
            self.keep()
            self._show(found)

    def resumed(self) -> None:
        """Go on with what waits for the youth who is shown."""
        for aside in self._waiting()[:1]:
            self.asked(aside.kind, aside.record_id)

    def thrown_away(self) -> None:
        """Throw away what waits for the youth who is shown."""
        gone = self._waiting()
        held = [dict(aside.typed) for aside in gone]
        for aside in gone:
            aside.typed = {}
        self._kept_again()

        def bring_back() -> None:
            for aside, typed in zip(gone, held, strict=True):
                self._aside.setdefault(aside.record_id, aside).typed = typed
            self._kept_again()

        self._view.show_thrown_away(undo=bring_back)

    def let_go(self, youth: UUID, names: tuple[str, ...]) -> None:
        """The youth is erased, and with that what is typed in that file or with that name."""
        for aside in tuple(self._aside.values()):
            if aside.young_person_id == youth or names_any("\n".join(texts_in(aside.typed)), names):
                aside.typed = {}
                self._drop(aside)
        self._tell_waiting()

    def removed(self) -> None:
        """Take out the record that is open."""
        found = self._open
        if found is not None:
            self.remove(found.kind, found.record.id)

    def remove(self, kind: Kind, record_id: UUID) -> None:
        """Take a record out."""
        aside = self._aside.get(record_id)
        draft_id = aside.draft_id if aside else None
        self._tasks.run(
            lambda: remove_record(kind, record_id, self._workplace, draft_id=draft_id),
            done=self._tell_removed,
            failed=self._view.show_error,
        )

    def _take_drafts(self, drafts: list[Draft]) -> None:
        there = {draft.id for draft in drafts}
        shown = self._open.record.id if self._open else None
        for aside in tuple(self._aside.values()):
            gone = bool(aside.kept) and aside.draft_id not in there
            if gone and not aside.to_keep and aside.record_id != shown:
                del self._aside[aside.record_id]
        for read in (read_draft(draft) for draft in drafts):
            if read is not None:
                self._aside.setdefault(read.record_id, read)
        self._tell_waiting()

    def _drop(self, aside: PutAside) -> None:
        """Let it go from memory; its draft went with the erasure, or goes now."""
        del self._aside[aside.record_id]
        if aside.kept is not None:
            self._write(aside)
        if self._open is not None and self._open.record.id == aside.record_id:
            self._close()

    def _aside_of(self, found: Correctable) -> PutAside:
        record = found.record
        made = PutAside(
            kind=found.kind,
            record_id=record.id,
            young_person_id=_whose(found),
            draft_id=self._workplace.entropy.uuid(),
        )
        return self._aside.setdefault(record.id, made)

    def _waiting(self) -> list[PutAside]:
        """What waits in the shown file, but for what is open."""
        shown = self._open.record.id if self._open else None
        return [
            aside
            for aside in self._aside.values()
            if aside.typed and aside.young_person_id == self._youth and aside.record_id != shown
        ]

    def _tell_waiting(self) -> None:
        self._view.show_waiting(len(self._waiting()))

    def _kept_again(self) -> None:
        self.keep()
        self._tell_waiting()

    def _write(self, aside: PutAside) -> None:
        def work() -> None:
            if not content:
                drop_draft(aside.draft_id, self._workplace)
                return
            keep_draft(
                aside.draft_id,
                form=FORM,
                content=content,
                subject=aside.young_person_id,
                workplace=self._workplace,
            )

        def failed(error: JisError) -> None:
            aside.kept = None
            self._view.show_error(error)

        content = aside.content() if aside.typed else ""
        self._tasks.run(work, done=lambda _nothing: None, failed=failed)

    def _show(self, found: Correctable) -> None:
        self._open = found
        typed = self._aside_of(found).typed
        self._view.show_sheet(
            Sheet(
                kind=found.kind,
                record=found.record,
                values=values_of(found.kind, found.record) | typed,
                names=found.names,
                schools=found.schools,
                came_back=bool(typed),
                health=self._workplace.health,
            )
        )
        self._tell_waiting()

    def _correct(self, command: Any, draft_id: UUID) -> Corrected:  # noqa: ANN401  one of six
        if isinstance(command, CorrectYoungPerson):
            return correct_young_person(command, self._workplace, draft_id=draft_id)
        return correct_record(command, self._workplace, draft_id=draft_id)

    def _refused(self, error: JisError) -> None:
        self._saving = False
        self._view.show_sheet_error(error)
        self.keep()

    def _tell_corrected(
        self, found: Correctable, corrected: Corrected, *, said: dict[str, Value]
    ) -> None:
        self._saving = False
        aside = self._aside.pop(found.record.id)
        aside.typed = {name: v for name, v in aside.typed.items() if said.get(name) != v}
        if aside.typed:  # typed while it was being stored
            self._aside[found.record.id] = aside
            aside.kept = None
            self.keep()
        self._close()
        self._view.show_corrected(
            _name_in(found), undo=lambda: self._change(lambda: put_back(corrected, self._workplace))
        )
        self._feed.tell(corrected.changes)

    def _tell_removed(self, removed: Corrected) -> None:
        aside = self._aside.pop(removed.before.id, None)
        if self._open is not None and self._open.record.id == removed.before.id:
            self._close()
        typed = aside.typed if aside else {}
        self._view.show_removed(removed.kind, undo=lambda: self._bring_back(removed, typed))
        self._feed.tell(removed.changes)

    def _bring_back(self, removed: Corrected, typed: dict[str, Value]) -> None:
        def done(changes: Changes) -> None:
            (fresh,) = changes.touched[removed.kind]
            if typed:
                youth = getattr(removed.before, "young_person_id", None)
                draft_id = self._workplace.entropy.uuid()
                self._aside[fresh] = PutAside(removed.kind, fresh, youth, draft_id, typed)
                self.keep()
            self._feed.tell(changes)

        self._tasks.run(
            lambda: restore_record(removed, self._workplace),
            done=done,
            failed=self._view.show_error,
        )

    def _close(self) -> None:
        self._open = None
        self._view.hide_sheet()
        self._tell_waiting()

    def _change(self, work: Callable[[], Changes]) -> None:
        self._tasks.run(work, done=self._feed.tell, failed=self._view.show_error)


def _whose(found: Correctable) -> UUID | None:
    if found.kind is Kind.YOUNG_PERSON:
        whose: UUID | None = found.record.id
    else:
        whose = getattr(found.record, "young_person_id", None)
    return whose


def _name_in(found: Correctable) -> str:
    """Whose the corrected record was, or the title of an activity."""
    whose = _whose(found)
    if whose is None:
        return getattr(found.record, "title", "")
    return next((known.name for known in found.names if known.id == whose), "")
