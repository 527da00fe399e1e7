"""Decides what becomes of the lines that were typed while locked; knows no widget."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.file_captured import (
    change_captured,
    drop_captured,
    file_lines,
    take_filed_back,
)
from jis_desktop.services.read_captured import Waiting, edited, read_captured, see_waiting

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.captured_line import CapturedLine
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.services.file_captured import Filed
    from jis_desktop.services.read_captured import WaitingLine
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks


class AfterBreakView(Protocol):
    """What the presenter asks of the panel and of the card that leads to it."""

    def show_waiting(self, waiting: Waiting) -> None:
        """Show all lines anew; with none the panel goes away and so does the card."""

    def show_line(self, one: WaitingLine, waiting: Waiting) -> None:
        """Show how one line is read now; what stands in its field stays."""

    def show_refused(self, line_id: UUID, error: JisError) -> None:
        """Tell at a line why it was not saved."""

    def open_panel(self) -> None:
        """Come up."""

    def close_panel(self) -> None:
        """Go away; the card stays while lines wait."""

    def show_filed(self, count: int, *, undo: Callable[[], None]) -> None:
        """Tell how many were saved, and offer to take it back."""

    def show_dropped(self, *, undo: Callable[[], None]) -> None:
        """Tell that a line was thrown away, and offer to put it back."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong; all lines still wait."""


class AfterBreakPresenter:
    """The panel Na de pauze.

    Args:
        view: the panel.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells the screens of changes.
    """

    def __init__(
        self, view: AfterBreakView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._waiting = Waiting()
        self._changed: set[UUID] = set()
        self._saving = False

    def begin(self) -> None:
        """Come up by itself if anything waits."""
        if self._workplace.letter_box is None:
            return

        def told(waiting: Waiting) -> None:
            self._show(waiting)
            if waiting.lines or waiting.unreadable:
                self._view.open_panel()

        self._tasks.run(
            lambda: see_waiting(self._workplace), done=told, failed=self._view.show_error
        )

    def edited(self, line_id: UUID, text: str) -> None:
        """A line was typed in; it is read anew."""
        line = self._line(line_id)
        if line is not None:
            self._take(edited(line, text, self._waiting, self._workplace))

    def who_chosen(self, line_id: UUID, young_person_id: UUID | None) -> None:
        """Somebody is meant; None for somebody new."""
        line = self._line(line_id)
        if line is not None:
            self._take(replace(line, who=young_person_id, new=young_person_id is None))
            self.keep()

    def accepted(self, line_id: UUID) -> None:
        """What was never entered is right."""
        line = self._line(line_id)
        if line is not None:
            self._take(replace(line, entered=True))
            self.keep()

    def keep(self) -> None:
        """Have on disk what was changed: within a second, and before locking or closing."""
        if self._saving:
            return
        changed, self._changed = self._changed, set()
        for line in (self._line(line_id) for line_id in changed):
            if line is not None:
                self._keep(line)

    def save(self) -> None:
        """File all that is ready."""
        waiting = self._waiting
        if self._saving or not any(one.problem is None for one in waiting.lines):
            return
        self.keep()
        self._saving = True
        self._tasks.run(
            lambda: file_lines(waiting, self._workplace), done=self._filed, failed=self._failed
        )

    def thrown_away(self, line_id: UUID) -> None:
        """Throw a line away, read or not."""
        line = self._line(line_id)

        def done(_nothing: None) -> None:
            if line is not None:
                self._view.show_dropped(undo=lambda: self._put_back(line))
            self._reload()

        if not self._saving:
            self._changed.discard(line_id)
            self._tasks.run(
                lambda: drop_captured(line_id, self._workplace),
                done=done,
                failed=self._view.show_error,
            )

    def put_aside(self) -> None:
        """Later: the lines wait."""
        self.keep()
        self._view.close_panel()

    def asked(self) -> None:
        """Somebody wants to look now."""
        self._view.open_panel()

    def _line(self, line_id: UUID) -> CapturedLine | None:
        return next((one.line for one in self._waiting.lines if one.line.id == line_id), None)

    def _take(self, line: CapturedLine) -> None:
        read = read_captured(line, self._waiting, self._workplace)
        lines = tuple(read if one.line.id == line.id else one for one in self._waiting.lines)
        self._waiting = replace(self._waiting, lines=lines)
        self._changed.add(line.id)
        self._view.show_line(read, self._waiting)

    def _keep(self, line: CapturedLine) -> None:
        def failed(error: JisError) -> None:
            self._changed.add(line.id)  # asked again at the next key
            self._view.show_error(error)

        self._tasks.run(
            lambda: change_captured(line, self._workplace),
            done=lambda _nothing: None,
            failed=failed,
        )

    def _filed(self, filed: Filed) -> None:
        self._saving = False
        if filed.logged:
            self._feed.tell(filed.changes)
            self._view.show_filed(len(filed.logged), undo=lambda: self._take_back(filed))
        self._reload(filed.refused)

    def _failed(self, error: JisError) -> None:
        self._saving = False
        self._view.show_error(error)

    def _take_back(self, filed: Filed) -> None:
        def told(changes: Changes) -> None:
            self._feed.tell(changes)
            self._reload()

        def failed(error: JisError) -> None:
            self._view.show_error(error)
            self._reload()

        self._tasks.run(lambda: take_filed_back(filed, self._workplace), done=told, failed=failed)

    def _put_back(self, line: CapturedLine) -> None:
        self._tasks.run(
            lambda: change_captured(line, self._workplace),
            done=lambda _nothing: self._reload(),
            failed=self._view.show_error,
        )

    def _reload(self, refused: dict[UUID, JisError] | None = None) -> None:
        def told(waiting: Waiting) -> None:
            self._show(waiting)
            for line_id, error in (refused or {}).items():
                self._view.show_refused(line_id, error)

        self.keep()
        self._tasks.run(
            lambda: see_waiting(self._workplace), done=told, failed=self._view.show_error
        )

    def _show(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self._view.show_waiting(waiting)
