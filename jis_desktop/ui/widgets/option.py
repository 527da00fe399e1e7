"""One of several things to choose from. Holds no widget."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Option:
    """A choice: a stable key for the program, a text for people.

    Attributes:
        key: stable, not shown.
        text: shown and read aloud.
        icon: name of an icon before the text; empty for none.
        letter: the key that chooses it while the group has the focus; empty for none.
    """

    key: str
    text: str
    icon: str = ""
    letter: str = ""
