"""Whose profiles lie under this account, and the parts that a window has for each. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.account import Account
    from jis_desktop.ports import Accounts
    from jis_desktop.ui.main_window import WindowParts


@dataclass(frozen=True)
class People:
    """Who there are.

    Attributes:
        accounts: their places.
        parts_of: what the window is made of for the profile with that key.
        asked: somebody said already who it is.
    """

    accounts: Accounts
    parts_of: Callable[[str], WindowParts]
    asked: bool = False

    def to_ask(self) -> tuple[Account, ...]:
        """Those to choose between before anything else; nobody where there is no choice."""
        if self.asked:
            return ()
        found = self.accounts.all()
        return found if len(found) > 1 else ()
