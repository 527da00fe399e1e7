"""Earlier activities, for the capture panel to offer while a title is being typed. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.records import Kind
from jis_desktop.domain.text_rules import fold
from jis_desktop.domain.title_typing import goes_with
from jis_desktop.services.earlier_activities import earlier_activities
from jis_desktop.ui.capture.offers import MOST_OFFERS, Offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.services.earlier_activities import EarlierActivity
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

_USUAL = ("kind", "place", "minutes")


class EarlierTitles:
    """Read when a title is first typed, and again after an activity changed.

    Args:
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        come: called when they are there.
        failed: called when they cannot be read.

    Attributes:
        taken: the line up to and with the title that was chosen; "" for none.
    """

    def __init__(
        self,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        come: Callable[[], None],
        failed: Callable[[JisError], None],
    ) -> None:
        self._tasks = tasks
        self._workplace = workplace
        self._come = come
        self._failed = failed
        self._titles: tuple[EarlierActivity, ...] = ()
        self._fresh = False
        self._usual: dict[str, Any] = {}
        self.taken = ""
        feed.listen(self._on_changes)

    def offers(self, letters: str) -> list[Offer]:
        """Those that go with the letters, the latest first; and the letters as a new title."""
        if not self._fresh:
            self._load()
        found = [one for one in self._titles if goes_with(one.title, letters)]
        found.sort(key=lambda one: fold(one.title) != fold(letters))
        found = [one for one in found if self._reads_back(one.title)][:MOST_OFFERS]
        offers = [Offer(None, one.title, one) for one in found]
        if found and fold(found[0].title) != fold(letters):
            offers.append(Offer(None, letters))
        return offers

    def take(self, offer: Offer, line: str) -> None:
        """A title was chosen, with which the line ends now."""
        values = {name: getattr(offer.earlier, name, None) for name in _USUAL}
        self._usual = {name: value for name, value in values.items() if value is not None}
        self.taken = line.rstrip()

    def edited(self, line: str) -> None:
        """The line was typed in: what it no longer begins with is not chosen any more."""
        if not fold(line).startswith(fold(self.taken)):
            self.let_go()

    def let_go(self) -> None:
        """No title is chosen."""
        self._usual, self.taken = {}, ""

    def left_open(self, read: ReadLine) -> dict[str, Any]:
        """Of what is usual, what the line itself does not say; its words only suggest a kind."""
        return {
            name: value
            for name, value in self._usual.items()
            if name == "kind" or getattr(read, name) is None
        }

    def held(self) -> dict[str, Any]:
        """What was chosen, for a draft."""
        return {"title": self.taken, "usual": self._usual}

    def resume(self, held: dict[str, Any]) -> None:
        """The way back from `held`."""
        self.taken, self._usual = held["title"], dict(held["usual"])

    def _reads_back(self, title: str) -> bool:
        """Whether a line with that title says just that: "voetbal 60m" has a length in it."""
        today = self._workplace.clock.now().date()
        line = f"activiteit {title}"
        return read_line(line, names=(), lists=self._workplace.lists, today=today).title == title

    def _load(self) -> None:
        self._fresh = True  # asked once, also where the answer is long in coming
        self._tasks.run(
            lambda: earlier_activities(self._workplace), done=self._take, failed=self._on_failed
        )

    def _take(self, titles: tuple[EarlierActivity, ...]) -> None:
        self._titles = titles
        self._come()

    def _on_failed(self, error: JisError) -> None:
        self._fresh = False
        self._failed(error)

    def _on_changes(self, changes: Changes) -> None:
        if Kind.ACTIVITY in changes.touched:
            self._fresh = False
