"""A key a youth: seals what is said about one, and can be destroyed to erase it everywhere.

Thread: any; a lock guards the ring. `seal` and `open` do not wait for the disk.
"""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from jis_desktop.domain.errors import DamagedError, NotFoundError, StorageError
from jis_desktop.security.youth_key_file import (
    KEY_BYTES,
    KeyRing,
    copies_of,
    generation_on_disk,
    merged,
    read_ring,
    write_ring,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from jis_desktop.ports import OpenKeys

AHEAD: Final = 64
"""Keys made ahead, so that a new youth costs no wait for the disk."""
LOW: Final = 16
_OF_SUBJECT, _OF_ANOTHER = b"\x01", b"\x02"
"""Formats of a sealed text: under the subject's key, or under that of whom the next bytes name."""
_ID_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_CIPHERS: Final = 4_096


class FileYouthKeys:
    """See `ports.YouthKeys`.

    Args:
        folder: the profile's folder.
        keys: the opened vault's.
        create: make the files where there are none; only a new profile may lack them.

    Raises:
        DamagedError: ``youth_keys.damaged``: no copy opens, or none is there.
    """

    def __init__(self, folder: Path, keys: OpenKeys, *, create: bool = True) -> None:
        self._folder = folder
        self._wrap_key = keys.subkey("youth-keys")
        self._lock = threading.RLock()
        self._copying = threading.Lock()
        self._ciphers: dict[UUID | None, ChaCha20Poly1305] = {}
        found = read_ring(folder, self._wrap_key)
        if found is None and not create:
            # A new ring would make every youth look erased.
            raise DamagedError("youth_keys.damaged")
        self._ring = found or KeyRing(0, os.urandom(KEY_BYTES))
        self._behind = False
        self._free = self._but(self._ring.unfiled)
        if found is None:
            self._make_ahead()
            self.turn_unfiled()

    def seal(
        self, text: str, *, subject: UUID | None, place: str, owner: UUID | None = None
    ) -> bytes:
        """See `ports.TextSeal.seal`: format, owner, nonce, ChaCha20-Poly1305 (RFC 8439)."""
        whose = owner or subject
        head = _OF_SUBJECT if whose is None or whose == subject else _OF_ANOTHER + whose.bytes
        nonce = os.urandom(_NONCE_BYTES)
        return head + nonce + self._cipher(whose).encrypt(nonce, text.encode(), place.encode())

    def open(self, sealed: bytes, *, subject: UUID | None, place: str) -> str:
        """See `ports.TextSeal.open`."""
        if sealed[:1] == _OF_SUBJECT:
            whose, rest = subject, sealed[1:]
        elif sealed[:1] == _OF_ANOTHER and len(sealed) > _ID_BYTES:
            whose, rest = UUID(bytes=sealed[1 : 1 + _ID_BYTES]), sealed[1 + _ID_BYTES :]
        else:
            raise DamagedError("youth_keys.text_damaged")
        nonce, hidden = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
        try:
            return self._cipher(whose).decrypt(nonce, hidden, place.encode()).decode()
        except (InvalidTag, ValueError):
            raise DamagedError("youth_keys.text_damaged") from None

    def has_key(self, subject: UUID | None) -> bool:
        """See `ports.TextSeal.has_key`."""
        return subject is None or subject in self._ring.keys

    def mark_used(self, subjects: Iterable[UUID]) -> None:
        """See `ports.YouthKeys.mark_used`."""
        with self._lock:
            self._free = self._but([*subjects, *self._ring.unfiled])

    def unfiled(self) -> UUID:
        """See `ports.YouthKeys.unfiled`."""
        with self._lock:
            return self._ring.unfiled[-1] if self._ring.unfiled else self.turn_unfiled()

    def turn_unfiled(self) -> UUID:
        """See `ports.YouthKeys.turn_unfiled`."""
        with self._lock:
            new, ring = uuid4(), self._ring
            keys = {**ring.keys, new: os.urandom(KEY_BYTES)}
            self._write(replace(ring, keys=keys, unfiled=(*ring.unfiled, new)))
            return new

    def reserve(self) -> UUID:
        """See `ports.YouthKeys.reserve`."""
        with self._lock:
            if not self._free:
                self._make_ahead()
            return self._free.pop()

    def release(self, subject: UUID) -> None:
        """See `ports.YouthKeys.release`."""
        with self._lock:
            if subject in self._ring.keys and subject not in self._free:
                self._free.append(subject)

    def top_up(self) -> None:
        """See `ports.YouthKeys.top_up`."""
        with self._lock:
            if len(self._free) < LOW:
                self._make_ahead()

    def destroy(self, subject: UUID, *, on: datetime) -> None:
        """See `ports.YouthKeys.destroy`; after a `StorageError`, try again until it succeeds."""
        with self._lock:
            if subject in self._ring.tombstones:
                if self._behind:
                    self._write(self._ring)
                return
            if subject not in self._ring.keys:
                raise NotFoundError("record.unknown", field="id")
            self._write(_without(self._ring, subject, at=int(on.timestamp() * 1000)))

    def tombstones(self) -> Mapping[UUID, datetime]:
        """See `ports.YouthKeys.tombstones`."""
        with self._lock:
            return {
                youth: datetime.fromtimestamp(at / 1000, UTC)
                for youth, at in self._ring.tombstones.items()
            }

    @property
    def generation(self) -> int:
        """One higher with every writing of the file."""
        with self._lock:
            return self._ring.generation

    def copy_to(self, folder: Path) -> int:
        """Overwrite the key file of a backup; whoever is erased in either stays erased.

        Returns:
            The generation of this profile's file that the backup now is level with.

        Raises:
            StorageError: the disk refuses; at least one whole copy stands there.
        """
        with self._copying:  # two at once: the older one must not be the last to write
            with self._lock:
                ring = self._ring
            there = [one for one in copies_of(folder, self._wrap_key) if one is not None]
            write_ring(folder, merged(ring, there), self._wrap_key)
            return ring.generation

    def _make_ahead(self) -> None:
        fresh = {uuid4(): os.urandom(KEY_BYTES) for _ in range(AHEAD - len(self._free))}
        self._write(replace(self._ring, keys={**self._ring.keys, **fresh}))
        self._free = [*fresh, *self._free]

    def _but(self, used: Iterable[UUID]) -> list[UUID]:
        taken = set(used)
        return [youth for youth in self._ring.keys if youth not in taken]

    def _write(self, content: KeyRing) -> None:
        ring = replace(content, generation=self._ring.generation + 1)
        try:
            write_ring(self._folder, ring, self._wrap_key)
        except StorageError:
            # What a restart would find counts: nothing may be sealed under a key that is gone.
            if generation_on_disk(self._folder, self._wrap_key) == ring.generation:
                self._adopt(ring, behind=True)
            raise
        self._adopt(ring, behind=False)

    def _adopt(self, ring: KeyRing, *, behind: bool) -> None:
        self._ring, self._behind = ring, behind
        for youth in [known for known in self._ciphers if known and known not in ring.keys]:
            del self._ciphers[youth]
        self._free = [youth for youth in self._free if youth in ring.keys]

    def _cipher(self, subject: UUID | None) -> ChaCha20Poly1305:
        known = self._ciphers.get(subject)
        if known is not None:
            return known
        with self._lock:
            key = self._ring.profile_key if subject is None else self._ring.keys.get(subject)
            if key is None:
                raise NotFoundError("record.erased", field="id")
            if len(self._ciphers) >= _CIPHERS:
                self._ciphers.clear()
            cipher = self._ciphers[subject] = ChaCha20Poly1305(key)
            return cipher


def _without(ring: KeyRing, youth: UUID, *, at: int) -> KeyRing:
    """What is left when a youth is erased, and with it the turned keys of what was not filed."""
    old = ring.unfiled[:-1]
    gone = {youth, *old}
    return replace(
        ring,
        keys={one: key for one, key in ring.keys.items() if one not in gone},
        tombstones={**ring.tombstones, youth: at},
        unfiled=ring.unfiled[-1:],
        retired=ring.retired.union(old),
    )
