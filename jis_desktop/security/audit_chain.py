"""The chain that makes edits of the audit log visible: HMAC-SHA256 (RFC 2104)."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jis_desktop.domain.records import AuditEvent


class AuditChain:
    """See `ports.AuditChain`.

    Args:
        key: 32 bytes, the vault's subkey for this purpose.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

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

    def first_broken(
        self, events: Iterable[tuple[AuditEvent, bytes]], *, head: bytes | None = None
    ) -> int | None:
        """The sequence of the first event that does not fit; None where all do.

        Args:
            events: in order, each with its stored code.
            head: the newest code as somebody else noted it; a cut tail shows only by this.

        Returns:
            A sequence number; one after the last where the head is not among them.
        """
        previous, expected = b"", 1
        seen = head is None
        for event, stored in events:
            right = event.sequence == expected and hmac.compare_digest(
                self.mac(previous, event), stored
            )
            if not right:
                return event.sequence
            previous, expected = stored, expected + 1
            seen = seen or stored == head
        return None if seen else expected
