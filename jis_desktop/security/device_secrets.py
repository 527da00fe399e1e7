"""What the vault asks of a keyring, whichever system it is."""

from __future__ import annotations

from enum import Enum
from typing import Protocol


class KeyringState(Enum):
    """Whether this machine's keyring can be used."""

    AVAILABLE = "available"
    ABSENT = "absent"
    LOCKED = "locked"


class DeviceSecrets(Protocol):
    """A place of the operating system for one secret a vault."""

    def state(self) -> KeyringState:
        """Whether it works: a write, a read and a delete were tried."""

    def get(self, account: str) -> bytes | None:
        """The secret, or None where there is none.

        Raises:
            PassphraseError: ``keyring.locked`` or ``keyring.absent``.
        """

    def set(self, account: str, secret: bytes) -> None:
        """Keep 32 bytes.

        Raises:
            PassphraseError: ``keyring.locked`` or ``keyring.absent``.
        """

    def delete(self, account: str) -> None:
        """Forget; nothing happens if there was none."""
