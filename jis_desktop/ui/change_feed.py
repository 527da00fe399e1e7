"""Tells the screens what a save changed, so that those which show it ask again. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.records import Changes


class ChangeFeed:
    """Passes changes on to whoever listens, on the main thread, in order of listening."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def listen(self, listener: Callable[[Changes], None]) -> None:
        """Be told of every change from now on."""
        self._listeners.append(listener)

    def tell(self, changes: Changes) -> None:
        """Pass a change on."""
        for listener in tuple(self._listeners):
            listener(changes)
