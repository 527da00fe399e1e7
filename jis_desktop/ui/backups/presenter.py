"""Decides about backups: makes them when they are due or asked for, renews keys, tells how it is.

One backup at a time. The database worker only begins and notes; the rest runs outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.errors import RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services import back_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.backup_place import BackupPlace
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace, Written
    from jis_desktop.services.back_up import Begun, Practised, Standing
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

_STEPS = 20
"""So often at most is told how far it is."""


class BackupView(Protocol):
    """What is shown of it."""

    def show_standing(self, standing: Standing) -> None:
        """Where backups lie and how old they are."""

    def show_busy(self, percent: int | None) -> None:
        """How far it is; None when nothing is under way."""

    def show_problem(self, error: JisError) -> None:
        """What went wrong."""

    def show_made(self, count: int) -> None:
        """In so many folders lies a new backup that somebody asked for."""

    def show_practised(self, practised: Practised) -> None:
        """A practice run went well."""


class BackupPresenter:
    """See the module.

    Args:
        tasks: the threads.
        workplace: the opened profile; of a demo nothing is done.
        feed: tells what was written.
    """

    def __init__(self, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed) -> None:
        self._tasks = tasks
        self._workplace = workplace
        self._views: list[BackupView] = []
        self._standing: Standing | None = None
        self._busy = False
        self._stopped = False
        self._told = -1
        feed.listen(self._changed)

    def add_view(self, view: BackupView) -> None:
        """Show it there too from now on."""
        self._views.append(view)
        if self._standing is not None:
            view.show_standing(self._standing)

    def begin(self) -> None:
        """After unlocking: tell how it stands, and renew keys where that is needed."""
        if self._workplace.backups is not None:
            self._renew()

    def back_up_if_due(self) -> None:
        """Back up where the newest backup is older than a day."""
        if self._workplace.backups is None:
            return
        self._tasks.run(
            lambda: back_up.due(self._workplace),
            done=lambda due: self._make((), asked=False) if due else None,
            failed=self._fail,
        )

    def make_now(self) -> None:
        """Back up to every folder known."""
        self._make((), asked=True)

    def folder_chosen(self, path: str) -> None:
        """Back up there, and from now on always."""
        if path:
            self._make((path,), asked=True)

    def forget(self, place_id: UUID) -> None:
        """Write there no more."""
        self._tasks.run(
            lambda: back_up.forget_place(self._workplace, place_id),
            done=lambda _: self._refresh(),
            failed=self._fail,
        )

    def practise(self, path: str) -> None:
        """Try whether the newest backup there restores."""
        if not self._start():
            return
        self._tasks.run_outside(
            lambda: back_up.practise(self._workplace, path, going=self._going),
            done=self._note_practice,
            failed=self._end_badly,
        )

    def stop(self) -> None:
        """Give up what is under way; the earlier backup stays."""
        self._stopped = True

    def _make(self, paths: tuple[str, ...], *, asked: bool) -> None:
        if not self._start():
            return
        self._tasks.run(
            lambda: back_up.begin(self._workplace, paths),
            done=lambda begun: self._write(begun, asked=asked),
            failed=self._end_badly,
        )

    def _write(self, begun: Begun, *, asked: bool) -> None:
        def write() -> list[Written]:
            backups = back_up.backups_of(self._workplace)
            written = backups.write(begun.taken, begun.paths, going=self._going)
            back_up.rotate(self._workplace, written)
            return written

        self._tasks.run_outside(
            write,
            done=lambda written: self._note(written, asked=asked),
            failed=self._give_up,
        )

    def _note(self, written: list[Written], *, asked: bool) -> None:
        self._tasks.run(
            lambda: back_up.finish(self._workplace, written),
            done=lambda _: self._end(written, asked=asked),
            failed=self._end_badly,
        )

    def _end(self, written: list[Written], *, asked: bool) -> None:
        self._finish()
        made = sum(one.manifest is not None for one in written)
        problems = [one.problem for one in written if one.problem is not None]
        if asked and made:
            self._each(lambda view: view.show_made(made))
        if problems and (asked or not made):
            self._fail(problems[0])

    def _give_up(self, error: JisError) -> None:
        self._tasks.run(
            lambda: back_up.finish(self._workplace, []),
            done=lambda _: self._end_badly(error),
            failed=self._end_badly,
        )

    def _note_practice(self, practised: Practised) -> None:
        def told(_: None) -> None:
            self._finish()
            self._each(lambda view: view.show_practised(practised))

        self._tasks.run(
            lambda: back_up.note_practice(self._workplace, practised),
            done=told,
            failed=self._end_badly,
        )

    def _renew(self) -> None:
        self._tasks.run(
            lambda: back_up.places_behind(self._workplace),
            done=lambda behind: self._reach(behind) if behind else self._refresh(),
            failed=self._fail,
        )

    def _reach(self, behind: list[BackupPlace]) -> None:
        self._tasks.run_outside(
            lambda: back_up.reach(self._workplace, behind),
            done=self._note_renewed,
            failed=self._fail,
        )

    def _note_renewed(self, reached: dict[UUID, int]) -> None:
        self._tasks.run(
            lambda: back_up.settle_renewed(self._workplace, reached),
            done=lambda _: self._refresh(),
            failed=self._fail,
        )

    def _changed(self, changes: Changes) -> None:
        # A certificate is what an erasure leaves.
        if Kind.CERTIFICATE in changes.touched and self._workplace.backups is not None:
            self._renew()

    def _refresh(self) -> None:
        self._tasks.run(
            lambda: back_up.standing(self._workplace), done=self._show, failed=self._fail
        )

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self._each(lambda view: view.show_standing(standing))

    def _start(self) -> bool:
        if self._busy:
            return False
        self._busy, self._stopped, self._told = True, False, -1
        self._each(lambda view: view.show_busy(0))
        return True

    def _finish(self) -> None:
        self._busy = False
        self._each(lambda view: view.show_busy(None))
        self._refresh()

    def _end_badly(self, error: JisError) -> None:
        self._finish()
        self._fail(error)

    def _fail(self, error: JisError) -> None:
        self._each(lambda view: view.show_problem(error))

    def _going(self, done: int, of: int) -> None:
        """Outside the main thread."""
        if self._stopped:
            raise RefusedError("backup.cancelled")
        step = done * _STEPS // max(1, of)
        if step != self._told:
            self._told = step
            percent = step * 100 // _STEPS
            self._tasks.post(lambda: self._show_progress(percent))

    def _show_progress(self, percent: int) -> None:
        if self._busy:
            self._each(lambda view: view.show_busy(percent))

    def _each(self, tell: Callable[[BackupView], None]) -> None:
        for view in self._views:
            tell(view)
