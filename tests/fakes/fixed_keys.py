"""The keys of an imaginary opened vault, the same in every process."""

from __future__ import annotations

import hmac


class FixedOpenKeys:
    """See `ports.OpenKeys`.

    Args:
        master: 32 bytes.
    """

    def __init__(self, master: bytes) -> None:
        self._master = master

    def database_key(self) -> bytes:
        return self.subkey("database")

    def subkey(self, purpose: str) -> bytes:
        return hmac.digest(self._master, purpose.encode(), "sha256")
