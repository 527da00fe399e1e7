"""The bytes of the youths' key file: sealed whole, in two copies of the same generation.

Whole, so that any flipped bit shows; in two copies, written one after the other, so that one
is good at any moment; of the same generation, so that an erased key is in neither.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from jis_desktop.domain.errors import DamagedError, StorageError
from jis_desktop.security.private_files import write_private

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAMES: Final = ("youths.jiskeys", "youths-2.jiskeys")
KEY_BYTES: Final = 32
_HEADER: Final = struct.Struct(">4sBQ")  # magic, format, generation
_MAGIC: Final = b"JISY"
_FORMAT, _FORMAT_WITHOUT_UNFILED = 2, 1
_NONCE_BYTES: Final = 12
_COUNT: Final = struct.Struct(">I")
_KEY: Final = struct.Struct(">16s32s")
_STONE: Final = struct.Struct(">16sQ")
_ID: Final = struct.Struct(">16s")


@dataclass
class KeyRing:
    """What the file holds.

    Attributes:
        generation: one higher with every writing.
        profile_key: for text about nobody by name.
        keys: a key a youth, those made ahead included.
        tombstones: erased youths and when, in milliseconds since 1970 UTC.
        unfiled: under whose key lies what was typed about nobody known yet; the newest last.
        retired: ids of such keys that are gone.
    """

    generation: int
    profile_key: bytes
    keys: dict[UUID, bytes] = field(default_factory=dict)
    tombstones: dict[UUID, int] = field(default_factory=dict)
    unfiled: tuple[UUID, ...] = ()
    retired: frozenset[UUID] = frozenset()


def write_ring(folder: Path, ring: KeyRing, wrap_key: bytes) -> None:
    """Write both copies, newest generation, each in one step.

    Raises:
        StorageError: the disk refuses; at least one whole copy stands.
    """
    raw = _encode(ring, wrap_key)
    for name in NAMES:
        write_private(folder / name, raw)


def read_ring(folder: Path, wrap_key: bytes) -> KeyRing | None:
    """The newer of the copies that open; None where there is none at all.

    A copy that is damaged, missing or older is written anew: an older one may still hold the
    key of somebody who was erased. A disk that refuses keeps the owner out of nothing: the next
    reading tries again.

    Raises:
        DamagedError: ``youth_keys.damaged``: copies are there and none opens.
    """
    raws = [_bytes_of(folder / name) for name in NAMES]
    if not any(raw is not None for raw in raws):
        return None
    rings = [_decode(raw, wrap_key) for raw in raws if raw is not None]
    good = [ring for ring in rings if ring is not None]
    if not good:
        raise DamagedError("youth_keys.damaged")
    newest = max(good, key=lambda ring: ring.generation)
    if len(good) < len(NAMES) or any(ring.generation != newest.generation for ring in good):
        with suppress(StorageError):
            write_ring(folder, newest, wrap_key)
    return newest


def generation_on_disk(folder: Path, wrap_key: bytes) -> int:
    """The generation that `read_ring` would find now; 0 where none opens. Writes nothing."""
    raws = [_bytes_of(folder / name) for name in NAMES]
    rings = [_decode(raw, wrap_key) for raw in raws if raw is not None]
    return max((ring.generation for ring in rings if ring is not None), default=0)


def copies_of(folder: Path, wrap_key: bytes) -> list[KeyRing | None]:
    """Each of `NAMES`, None for one that is not there or does not open. Writes nothing."""
    raws = [_bytes_of(folder / name) for name in NAMES]
    return [None if raw is None else _decode(raw, wrap_key) for raw in raws]


def merged(ours: KeyRing, others: Iterable[KeyRing]) -> KeyRing:
    """Whoever is erased in any stays erased; the keys of the rest stay.

    Args:
        ours: the opened profile's.
        others: what lies in another folder of the same vault.

    Returns:
        ``ours`` itself where the others hold nothing that it lacks; else a generation above
        all of them, so that no older copy wins at the next reading.
    """
    rings = [*others, ours]
    stones = {youth: at for ring in rings for youth, at in ring.tombstones.items()}
    retired = frozenset[UUID]().union(*(ring.retired for ring in rings))
    gone = stones.keys() | retired
    keys = {youth: key for ring in rings for youth, key in ring.keys.items() if youth not in gone}
    unfiled = tuple(one for one in ours.unfiled if one not in retired)
    highest = max(ring.generation for ring in rings)
    whole = KeyRing(highest, ours.profile_key, keys, stones, unfiled, retired)
    return ours if whole == ours else replace(whole, generation=highest + 1)


def _encode(ring: KeyRing, wrap_key: bytes) -> bytes:
    header = _HEADER.pack(_MAGIC, _FORMAT, ring.generation)
    parts = [ring.profile_key, _COUNT.pack(len(ring.keys))]
    parts += [_KEY.pack(youth.bytes, key) for youth, key in ring.keys.items()]
    parts.append(_COUNT.pack(len(ring.tombstones)))
    parts += [_STONE.pack(youth.bytes, at) for youth, at in ring.tombstones.items()]
    for ids in (ring.unfiled, ring.retired):
        parts += [_COUNT.pack(len(ids)), *(_ID.pack(one.bytes) for one in ids)]
    nonce = os.urandom(_NONCE_BYTES)
    return header + nonce + ChaCha20Poly1305(wrap_key).encrypt(nonce, b"".join(parts), header)


def _decode(raw: bytes, wrap_key: bytes) -> KeyRing | None:
    header, rest = raw[: _HEADER.size], raw[_HEADER.size :]
    known = [_MAGIC + bytes([one]) for one in (_FORMAT, _FORMAT_WITHOUT_UNFILED)]
    if len(header) < _HEADER.size or header[:5] not in known:
        return None
    try:
        content = ChaCha20Poly1305(wrap_key).decrypt(
            rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], header
        )
    except (InvalidTag, ValueError):
        return None
    return _ring(content, generation=_HEADER.unpack(header)[2])


def _ring(content: bytes, *, generation: int) -> KeyRing:
    ring = KeyRing(generation, content[:KEY_BYTES])
    keys, place = _rows(_KEY, content, KEY_BYTES)
    ring.keys = {UUID(bytes=youth): key for youth, key in keys}
    stones, place = _rows(_STONE, content, place)
    ring.tombstones = {UUID(bytes=youth): at for youth, at in stones}
    if place == len(content):
        return ring
    unfiled, place = _rows(_ID, content, place)
    ring.unfiled = tuple(UUID(bytes=one) for (one,) in unfiled)
    retired, _ = _rows(_ID, content, place)
    ring.retired = frozenset(UUID(bytes=one) for (one,) in retired)
    return ring


def _rows(form: struct.Struct, content: bytes, place: int) -> tuple[list[tuple[Any, ...]], int]:
    (count,) = _COUNT.unpack_from(content, place)
    begin = place + _COUNT.size
    end = begin + count * form.size
    return list(form.iter_unpack(content[begin:end])), end


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        return b""
