"""One of the profiles that lie under one account of the operating system."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Account:
    """A profile as one is asked for it before anything is unlocked.

    Attributes:
        key: of its place.
        number: 1 upwards.
        name: the first name that its owner chose to show; "" for none.
    """

    key: str
    number: int
    name: str = ""
