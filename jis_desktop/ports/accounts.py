"""Several workers under one account of the operating system."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from jis_desktop.domain.account import Account


class Accounts(Protocol):
    """The profiles of this account of the operating system."""

    def all(self) -> tuple[Account, ...]:
        """Those that are there, in order of their numbers."""

    def free(self) -> str:
        """The key of a place where nobody's profile is yet."""


class OwnerName(Protocol):
    """The first name that stands, in plain text, beside one profile."""

    def read(self) -> str:
        """What is shown before unlocking; "" for nothing."""

    def write(self, name: str) -> None:
        """Show it from now on; "" shows nothing.

        Raises:
            StorageError: the disk refuses.
        """
