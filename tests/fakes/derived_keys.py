"""Youth keys and an audit chain with real cryptography and no file: all from one master."""

from __future__ import annotations

import hashlib
import hmac
import os
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from jis_desktop.domain.errors import DamagedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from jis_desktop.domain.records import AuditEvent

_NONCE = 12
_OWNED = b"owned by"


class DerivedYouthKeys:
    """See `ports.YouthKeys`; two processes with the same master open the same texts.

    Attributes:
        given, released: the ids that were reserved and given back, in order.
    """

    def __init__(self, master: bytes) -> None:
        self._master = master
        self._destroyed: dict[UUID, datetime] = {}
        self.given: list[UUID] = []
        self.released: list[UUID] = []
        self._unfiled = [UUID(int=1)]
        self._retired: set[UUID] = set()

    def seal(
        self, text: str, *, subject: UUID | None, place: str, owner: UUID | None = None
    ) -> bytes:
        whose, nonce = owner or subject, os.urandom(_NONCE)
        head = _OWNED + whose.bytes if whose and whose != subject else b""
        return head + nonce + self._cipher(whose).encrypt(nonce, text.encode(), place.encode())

    def open(self, sealed: bytes, *, subject: UUID | None, place: str) -> str:
        if sealed.startswith(_OWNED):
            start = len(_OWNED) + 16
            subject, sealed = UUID(bytes=sealed[len(_OWNED) : start]), sealed[start:]
        cipher, nonce, hidden = self._cipher(subject), sealed[:_NONCE], sealed[_NONCE:]
        try:
            return cipher.decrypt(nonce, hidden, place.encode()).decode()
        except InvalidTag:
            raise DamagedError("youth_keys.text_damaged") from None

    def has_key(self, subject: UUID | None) -> bool:
        return subject not in self._destroyed

    def unfiled(self) -> UUID:
        return self._unfiled[-1]

    def turn_unfiled(self) -> UUID:
        self._unfiled.append(UUID(int=len(self._unfiled) + 1))
        return self._unfiled[-1]

    def mark_used(self, subjects: Iterable[UUID]) -> None:
        """Ids are random here: none is given twice."""

    def reserve(self) -> UUID:
        self.given.append(uuid4())
        return self.given[-1]

    def release(self, subject: UUID) -> None:
        self.released.append(subject)

    def top_up(self) -> None:
        """Nothing runs out here."""

    def destroy(self, subject: UUID, *, on: datetime) -> None:
        self._destroyed[subject] = on
        self._retired.update(self._unfiled[:-1])

    def tombstones(self) -> Mapping[UUID, datetime]:
        return dict(self._destroyed)

    def _cipher(self, subject: UUID | None) -> ChaCha20Poly1305:
        if subject in self._destroyed or subject in self._retired:
            raise NotFoundError("record.erased", field="id")
        whose = subject.bytes if subject else b"profile"
        return ChaCha20Poly1305(hashlib.blake2b(whose, key=self._master, digest_size=32).digest())


class DerivedAuditChain:
    """See `ports.AuditChain`."""

    def __init__(self, master: bytes) -> None:
        self._master = master

    def mac(self, previous: bytes, event: AuditEvent) -> bytes:
        told = f"{event.sequence}|{event.at}|{event.actor}|{event.action}|{event.kind}|"
        content = previous + told.encode() + (event.record_id or b"") + event.detail.encode()
        return hmac.digest(self._master, content, "sha256")
