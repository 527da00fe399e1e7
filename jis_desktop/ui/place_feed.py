"""Changes for the screens one can go to: one that is not shown hears of them when it is. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.records import Changes
from jis_desktop.ui.change_feed import ChangeFeed

if TYPE_CHECKING:
    from datetime import date


class PlaceFeed(ChangeFeed):
    """What one screen hears.

    Args:
        feed: of all screens; what this one tells goes there.
    """

    def __init__(self, feed: ChangeFeed) -> None:
        super().__init__()
        self._feed = feed
        self._shown = False
        self._held: Changes | None = None
        self._asked_on: date | None = None
        feed.listen(self._follow)

    def tell(self, changes: Changes) -> None:
        """Pass a change on to all screens."""
        self._feed.tell(changes)

    def leave(self) -> None:
        """The screen is shown no more."""
        self._shown = False

    def enter(self, day: date) -> bool:
        """The screen is shown: pass on what it missed.

        Args:
            day: today; what a screen shows depends on it.

        Returns:
            Whether it has to ask anew even so: for the first time, on another day, and when
            somebody goes to where they are.
        """
        anew = self._shown or self._asked_on != day
        first, held = self._asked_on is None, self._held
        self._shown, self._asked_on, self._held = True, day, None
        if held is not None and not first:
            super().tell(held)
        return anew

    def _follow(self, changes: Changes) -> None:
        if self._shown:
            super().tell(changes)
        else:
            self._held = changes if self._held is None else _both(self._held, changes)


class PlaceFeeds:
    """The feeds of all screens, of which one is shown.

    Args:
        feed: of all screens.
    """

    def __init__(self, feed: ChangeFeed) -> None:
        self._feed = feed
        self._places: dict[str, PlaceFeed] = {}

    def make(self, key: str) -> PlaceFeed:
        """A feed for a screen."""
        made = self._places[key] = PlaceFeed(self._feed)
        return made

    def enter(self, key: str, *, day: date) -> bool:
        """A screen is shown instead of another one, see `PlaceFeed.enter`."""
        for name, place in self._places.items():
            if name != key:
                place.leave()
        shown = self._places.get(key)
        return shown is not None and shown.enter(day)


def _both(one: Changes, other: Changes) -> Changes:
    """Two changes as one; a change without kinds may be any, and so are both together then."""
    if not one.touched or not other.touched:
        return Changes(commit=other.commit)
    touched = dict(one.touched)
    for kind, ids in other.touched.items():
        touched[kind] = touched.get(kind, frozenset()) | ids
    return Changes(commit=other.commit, touched=touched)
