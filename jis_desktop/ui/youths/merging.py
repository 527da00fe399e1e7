"""Decides about youths who may be one; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.resemblance import resembling
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.merge import merge, say_not_same, unmerge, unsay_not_same
from jis_desktop.services.see_privacy import see_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.domain.young_person import YoungPerson
    from jis_desktop.ports import Workplace
    from jis_desktop.services.see_privacy import Kept
    from jis_desktop.services.see_youths import YouthFile
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks
    from jis_desktop.ui.youths.presenter import YouthLine

MOST = 50
"""As many names are offered at once; more is looked for by typing."""


class MergingView(Protocol):
    """What merging asks of the screen."""

    def show_alike(self, line: YouthLine | None) -> None:
        """Ask whether this is the same youth as the one who is shown; None asks nothing."""

    def show_others(self, whose: YouthLine, others: list[YouthLine], *, alike: int) -> None:
        """Open the panel, or offer others in it; the first ``alike`` of them resemble."""

    def show_merge(self, kept: YouthLine, merged: YouthLine, moving: Kept) -> None:
        """Say what a merge would do."""

    def hide_merge(self) -> None:
        """Close the panel."""

    def show_merged(self, kept: str, merged: str, *, undo: Callable[[], None]) -> None:
        """Tell that two are one; offer to take that back."""

    def show_split(self, kept: str, merged: str, *, undo: Callable[[], None]) -> None:
        """Tell that they are two again; offer to take that back."""

    def show_not_same(self, name: str, *, undo: Callable[[], None]) -> None:
        """Tell that this is not asked again; offer to take that back."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class Merging:
    """The youth who is shown, and who that may be besides.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        go_to: shows a youth.
    """

    def __init__(
        self,
        view: MergingView,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        go_to: Callable[[UUID], None],
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._go_to = go_to
        self._lines: dict[UUID, YouthLine] = {}
        self._shown: YouthLine | None = None
        self._alike: list[YouthLine] = []
        self._text = ""
        self._pair: tuple[YouthLine, YouthLine] | None = None

    def file_shown(self, file: YouthFile, lines: Iterable[YouthLine]) -> None:
        """Another youth is shown, or the same one as it is by now."""
        self._lines = {line.known.id: line for line in lines}
        person = file.person
        self._shown = self._lines.get(person.id)
        names = (line.known for line in self._lines.values() if line.known.id not in file.not_same)
        found = resembling(person.name, names, school_id=person.school_id, besides=person.id)
        self._alike = [self._lines[known.id] for known in found] if self._shown else []
        self._view.show_alike(next(iter(self._alike), None))

    def asked(self) -> None:
        """Open the panel: whom is the shown youth to be merged with?"""
        self._pair = None
        self.typed("")

    def alike_asked(self) -> None:
        """Open the panel with the one who resembles most."""
        if self._alike:
            self.asked()
            self.chosen(self._alike[0].known.id)

    def typed(self, text: str) -> None:
        """Offer whose name holds what was typed."""
        self._text = text
        shown = self._shown
        if shown is not None:
            others = self._others(shown)
            alike = sum(line in self._alike for line in others)
            self._view.show_others(shown, others, alike=alike)

    def chosen(self, young_person_id: UUID) -> None:
        """Say what merging with that one would do; the shown youth stays."""
        shown, other = self._shown, self._lines.get(young_person_id)
        if shown is not None and other is not None:
            self._weigh(shown, other)

    def turned(self, kept: UUID) -> None:
        """Have that one of the two stay."""
        if self._pair is not None:
            one, other = self._pair
            self._weigh(*((one, other) if one.known.id == kept else (other, one)))

    def confirmed(self) -> None:
        """Make the two one."""
        if self._pair is not None:
            kept, merged = self._pair
            self._merge(kept.known.id, merged.known.id, names=(kept.known.name, merged.known.name))

    def closed(self) -> None:
        """Close the panel; nothing was merged."""
        self._pair = None
        self._view.hide_merge()

    def denied(self) -> None:
        """The one who resembles most is somebody else."""
        shown, other = self._shown, next(iter(self._alike), None)
        if shown is None or other is None:
            return

        pair = shown.known.id, other.known.id

        def done(changes: Changes) -> None:
            self._view.show_not_same(other.known.name, undo=lambda: self._undeny(*pair))
            self._feed.tell(changes)

        self._tasks.run(
            lambda: say_not_same(*pair, self._workplace),
            done=done,
            failed=self._view.show_error,
        )

    def split(self, merged: YoungPerson) -> None:
        """Take an earlier merge back."""
        shown = self._shown
        if shown is None:
            return
        known, names = shown.known, (shown.known.name, merged.name)

        def done(changes: Changes) -> None:
            self._view.show_split(
                *names, undo=lambda: self._merge(known.id, merged.id, names=names)
            )
            self._feed.tell(changes)

        self._tasks.run(
            lambda: unmerge(merged.id, self._workplace), done=done, failed=self._view.show_error
        )

    def _undeny(self, one: UUID, other: UUID) -> None:
        self._tasks.run(
            lambda: unsay_not_same(one, other, self._workplace),
            done=self._feed.tell,
            failed=self._view.show_error,
        )

    def _others(self, shown: YouthLine) -> list[YouthLine]:
        wanted = fold(self._text.strip())
        rest = [
            line for line in self._lines.values() if line is not shown and line not in self._alike
        ]
        rest.sort(key=lambda line: (not line.known.starts_with(self._text), fold(line.known.label)))
        found = [line for line in [*self._alike, *rest] if wanted in _searched(line)]
        return found[:MOST]

    def _weigh(self, kept: YouthLine, merged: YouthLine) -> None:
        def done(moving: Kept) -> None:
            self._pair = kept, merged
            self._view.show_merge(kept, merged, moving)

        self._tasks.run(
            lambda: see_kept(merged.known.id, self._workplace),
            done=done,
            failed=self._view.show_error,
        )

    def _merge(self, kept: UUID, merged: UUID, *, names: tuple[str, str]) -> None:
        def done(changes: Changes) -> None:
            self.closed()
            self._view.show_merged(*names, undo=lambda: self._unmerge(merged))
            self._go_to(kept)
            self._feed.tell(changes)

        self._tasks.run(
            lambda: merge(kept, merged, self._workplace), done=done, failed=self._view.show_error
        )

    def _unmerge(self, merged: UUID) -> None:
        self._tasks.run(
            lambda: unmerge(merged, self._workplace),
            done=self._feed.tell,
            failed=self._view.show_error,
        )


def _searched(line: YouthLine) -> str:
    return fold(f"{line.known.name} {line.known.nickname} {line.known.class_name}")
