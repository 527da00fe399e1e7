"""Decides what the search field offers; knows no widget.

The index is filled and read on the database worker only, page by page, so that a save never
waits long for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.search_index import SearchIndex
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.search import SEARCHED, follow_changes, load_page, load_people

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Found
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

MOST = 40


@dataclass(frozen=True)
class Deed:
    """Something that can be done from the field, or a screen to go to.

    Attributes:
        key: stable.
        text: shown; found by its words.
        icon: a Lucide name.
        run: does it.
    """

    key: str
    text: str
    icon: str
    run: Callable[[], None]


class SearchView(Protocol):
    """What the presenter asks of the field and its list."""

    def show_found(self, found: list[Found], deeds: list[Deed], *, text: str) -> None:
        """Offer what was found for a text; both empty says that nothing was."""

    def hide_found(self) -> None:
        """Offer nothing."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class SearchPresenter:
    """The search field.

    Args:
        view: field and list.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        deeds: actions and screens, in order.
    """

    def __init__(
        self,
        view: SearchView,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        deeds: Sequence[Deed],
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._deeds = deeds
        self._index = SearchIndex()
        self._text = ""
        self._asked = 0
        self.complete = False
        feed.listen(self._follow)

    def load(self) -> None:
        """Fill the index; what is known so far can be found meanwhile."""
        self._run(lambda: load_people(self._index, self._workplace), lambda _n: self._load_kind(0))

    def typed(self, text: str) -> None:
        """The text changed."""
        self._text = text.strip()
        if not self._text:
            self._asked += 1  # an answer that is under way comes too late
            self._view.hide_found()
            return
        self._asked += 1
        number, wanted = self._asked, self._text
        self._run(
            lambda: self._index.find(wanted, limit=MOST) if number == self._asked else [],
            lambda found: self._show(number, found),
        )

    def _show(self, number: int, found: list[Found]) -> None:
        if number == self._asked:
            self._view.show_found(found, self._fitting_deeds(), text=self._text)

    def _fitting_deeds(self) -> list[Deed]:
        words = fold(self._text).split()
        return [
            deed
            for deed in self._deeds
            if all(any(part.startswith(w) for part in fold(deed.text).split()) for w in words)
        ]

    def _load_kind(self, place: int, before: int | None = None) -> None:
        if place == len(SEARCHED):
            self.complete = True
            return
        kind = SEARCHED[place]

        def go_on(following: int | None) -> None:
            if following is None:
                self._load_kind(place + 1)
            else:
                self._load_kind(place, following)

        self._run(lambda: load_page(self._index, kind, self._workplace, before=before), go_on)

    def _follow(self, changes: Changes) -> None:
        self._run(lambda: follow_changes(self._index, changes, self._workplace), lambda _none: None)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._tasks.run(work, done=done, failed=self._view.show_error)
