"""Decides what is kept of what is typed at the locked screen; knows no widget and no record.

What keeps a line, and what reads one, loads when it is first asked: the window paints before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.captured_line import CapturedLine
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import Clock, Entropy, LetterBox
    from jis_desktop.ui.locked.typed_line import TypedLine
    from jis_desktop.ui.task_port import Tasks


class CaptureBarView(Protocol):
    """What the presenter asks of the bar."""

    def show_line(self, text: str) -> None:
        """Put text in the line, the cursor behind it."""

    def show_saved(self) -> None:
        """It is durable; tell so."""

    def show_waiting(self, count: int) -> None:
        """Tell how many lines wait for the unlocking: a number, and nothing of them."""

    def show_usable(self, *, usable: bool) -> None:
        """Whether lines can be kept; not before the first unlocking."""

    def show_error(self, error: JisError) -> None:
        """Tell what is wrong; what was typed stays."""


class CaptureBarPresenter:
    """The capture bar of the locked screen.

    Args:
        view: the bar.
        tasks: the worker that waits for the disk.
        box: gives the letter box of the profile, when it is first needed.
        clock: tells when a line was typed.
        entropy: makes ids.
    """

    def __init__(
        self,
        view: CaptureBarView,
        *,
        tasks: Tasks,
        box: Callable[[], LetterBox],
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._box = box
        self._clock = clock
        self._entropy = entropy
        self._typed: TypedLine | None = None
        self._saving = False
        self._text = ""
        self._line_id: UUID | None = None
        self._kept = ""

    def begin(self) -> None:
        """Look whether lines can be kept, and how many wait."""

        def told(found: tuple[bool, int]) -> None:
            self._view.show_usable(usable=found[0])
            self._view.show_waiting(found[1])

        self._tasks.run(
            lambda: (self._box().usable(), self._waiting()),
            done=told,
            failed=self._view.show_error,
        )

    def edited(self, text: str) -> None:
        """The line was typed in; digits may have become the heads that they stand for."""
        if self._typed is None:
            from jis_desktop.ui.locked.typed_line import TypedLine  # noqa: PLC0415  start-up

            self._typed = TypedLine()
        self._text = self._typed.edited(text)
        if self._text != text:
            self._view.show_line(self._text)

    def enter(self) -> None:
        """Keep the line."""
        if self._saving:
            return
        self._saving = True
        text, line_id = self._text, self._id_of_line()

        def work() -> CapturedLine:
            from jis_desktop.services.capture_locked import capture_line  # noqa: PLC0415  start-up

            return capture_line(text, line_id=line_id, box=self._box(), clock=self._clock)

        self._tasks.run(
            work,
            done=lambda _line: self._entered(text),
            failed=self._failed,
        )

    def count_chat(self) -> None:
        """One more nameless chat."""

        def work() -> CapturedLine:
            from jis_desktop.services.capture_locked import capture_chat  # noqa: PLC0415  start-up

            return capture_chat(box=self._box(), clock=self._clock, entropy=self._entropy)

        self._tasks.run(work, done=self._saved, failed=self._view.show_error)

    def keep(self) -> None:
        """Have on disk what is typed and not entered: within a second, and before leaving."""
        text, line_id = self._text, self._id_of_line()
        if self._saving or text.strip() == self._kept.strip():
            return
        self._kept = text

        def work() -> None:
            from jis_desktop.services.capture_locked import keep_unentered  # noqa: PLC0415  idem

            keep_unentered(text, line_id=line_id, box=self._box(), clock=self._clock)

        self._tasks.run(
            work,
            done=lambda _nothing: None,
            failed=self._not_kept,
        )

    def _id_of_line(self) -> UUID:
        """The same until the line was taken; made late, for its module is not light."""
        self._line_id = self._line_id or self._entropy.uuid()
        return self._line_id

    def _entered(self, text: str) -> None:
        self._saving = False
        self._line_id, self._kept = None, ""
        if self._text == text:
            self._text = ""
            if self._typed is not None:
                self._typed.clear()
            self._view.show_line("")
        self._saved(None)

    def _saved(self, _line: CapturedLine | None) -> None:
        self._view.show_saved()
        self._tasks.run(self._waiting, done=self._view.show_waiting, failed=self._view.show_error)

    def _failed(self, error: JisError) -> None:
        self._saving = False
        self._view.show_error(error)

    def _not_kept(self, error: JisError) -> None:
        self._kept = ""
        self._view.show_error(error)

    def _waiting(self) -> int:
        """Without the line that is still being typed."""
        return self._box().waiting() - bool(self._kept.strip())
