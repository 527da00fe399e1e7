"""Waits for what a screen reader would hear. No tests here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.x_server import until

if TYPE_CHECKING:
    from tests.ui.a11y.desktop import Desktop, Spoken


class Ears:
    """Waits for what is said."""

    def __init__(self, desk: Desktop) -> None:
        self._desk = desk

    def said(self, words: str) -> None:
        """Until something shown is called so."""
        until(lambda: any(words in one.name for one in self._desk.reader.read()))

    def silent(self, words: str) -> None:
        """Until nothing shown is called so any more."""
        until(lambda: not any(words in one.name for one in self._desk.reader.read()))

    def at(self, name: str) -> None:
        """Until the focus is there, by objectName or by what is said."""
        until(lambda: any(_is(one, name) for one in self._desk.reader.read()))


def _is(one: Spoken, name: str) -> bool:
    focused = bool(one.states & {"focused", "selected"})
    return focused and (one.id.endswith(f".{name}") or one.name.startswith(name))
