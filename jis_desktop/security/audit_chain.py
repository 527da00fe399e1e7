"""The chain that makes edits of the audit log visible: HMAC-SHA256 (RFC 2104)."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jis_desktop.domain.records import AuditEvent


class AuditChain:
    """See `ports.AuditChain`.

    Args:
        key: 32 bytes, the vault's subkey for this purpose.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    @property
    def key(self) -> bytes:
        """What the codes are made with; to carry the chain on under a renewed vault."""
        return self._key

    def mac(self, previous: bytes, event: AuditEvent) -> bytes:
        """See `ports.AuditChain.mac`; each part with its length, so that none can shift."""
        parts = (
            previous,
            str(event.sequence).encode(),
            str(event.at).encode(),
            event.actor.encode(),
            event.action.encode(),
            event.kind.encode(),
            event.record_id or b"",
            event.detail.encode(),
        )
        content = b"".join(len(part).to_bytes(4) + part for part in parts)
        return hmac.digest(self._key, content, "sha256")
