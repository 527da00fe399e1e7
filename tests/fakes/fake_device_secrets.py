"""A keyring in memory that a test can lock, take away or rob of an entry."""

from __future__ import annotations

from jis_desktop.domain.errors import PassphraseError
from jis_desktop.security.device_secrets import KeyringState

_REFUSALS = {KeyringState.LOCKED: "keyring.locked", KeyringState.ABSENT: "keyring.absent"}


class FakeDeviceSecrets:
    """See `device_secrets.DeviceSecrets`.

    Attributes:
        now: the state that a test wants.
        entries: the secrets by account.
    """

    def __init__(self, now: KeyringState = KeyringState.AVAILABLE) -> None:
        self.now = now
        self.entries: dict[str, bytes] = {}

    def state(self) -> KeyringState:
        return self.now

    def get(self, account: str) -> bytes | None:
        self._answer()
        return self.entries.get(account)

    def set(self, account: str, secret: bytes) -> None:
        self._answer()
        self.entries[account] = secret

    def delete(self, account: str) -> None:
        self._answer()
        self.entries.pop(account, None)

    def _answer(self) -> None:
        if self.now in _REFUSALS:
            raise PassphraseError(_REFUSALS[self.now], field="passphrase")
