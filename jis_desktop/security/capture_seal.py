"""Seals a line to the vault's capture key (HPKE, RFC 9180) and opens it. Pure: no file.

Suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305, base mode. Nothing tells who
sealed: whoever can write in the profile's folder can add a line, which is why all are looked at
before they are filed.
"""

from __future__ import annotations

import hashlib
import json
import struct
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from jis_desktop.domain.captured_line import LONGEST, CapturedLine
from jis_desktop.domain.errors import DamagedError, InputError
from jis_desktop.domain.line_parts import Entry

if TYPE_CHECKING:
    from jis_desktop.ports import OpenKeys

KEY_BYTES: Final = 32
_MAGIC: Final = b"JISL"
_FORMAT: Final = 1
_HEADER: Final = struct.Struct(">4sB8s")  # magic, format, mark of the public key
_LENGTH: Final = struct.Struct(">I")
_SIZES: Final = (1024, 4096, 16384)
"""Bytes that a line is filled up to, so that a file's size tells little of it."""
_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def capture_key(keys: OpenKeys) -> bytes:
    """The private half, 32 bytes, which only an opened vault can derive."""
    return keys.subkey("capture")


def public_half(private: bytes) -> bytes:
    """The public half, 32 bytes."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal_line(line: CapturedLine, *, public: bytes, vault_id: str) -> bytes:
    """The bytes of a line's file, bound to the vault and to the line's id.

    Raises:
        InputError: ``captured.too_long``.
        DamagedError: ``capture_key.damaged``: no key at all.
    """
    header = _HEADER.pack(_MAGIC, _FORMAT, _mark(public))
    padded = _padded(_encoded(line))
    try:
        key = X25519PublicKey.from_public_bytes(public)
        return header + _SUITE.encrypt(padded, key, info=_info(header, vault_id, line.id))
    except ValueError:
        raise DamagedError("capture_key.damaged") from None


def open_line(raw: bytes, *, line_id: UUID, private: bytes, vault_id: str) -> CapturedLine:
    """The way back.

    Raises:
        DamagedError: ``captured.damaged``, or ``captured.strange_key`` where the line was sealed
            to a key that is not this vault's.
    """
    header, sealed = raw[: _HEADER.size], raw[_HEADER.size :]
    if len(header) != _HEADER.size or header[:5] != _MAGIC + bytes([_FORMAT]):
        raise DamagedError("captured.damaged")
    if header[5:] != _mark(public_half(private)):
        raise DamagedError("captured.strange_key")
    key = X25519PrivateKey.from_private_bytes(private)
    try:
        padded = _SUITE.decrypt(sealed, key, info=_info(header, vault_id, line_id))
        return _decoded(padded, line_id)
    except (InvalidTag, ValueError, KeyError, TypeError, struct.error):
        raise DamagedError("captured.damaged") from None


def largest_file() -> int:
    """Bytes above which a file is no line of ours."""
    return 2 * _SIZES[-1]


def _mark(public: bytes) -> bytes:
    return hashlib.sha256(public).digest()[:8]


def _info(header: bytes, vault_id: str, line_id: UUID) -> bytes:
    return b"jis-desktop:captured" + header + vault_id.encode() + line_id.bytes


def _encoded(line: CapturedLine) -> bytes:
    if len(line.text) > LONGEST:
        raise InputError("captured.too_long", field="line", limit=LONGEST)
    content: dict[str, Any] = {
        "at": line.at.isoformat(),
        "text": line.text,
        "entry": line.entry,
        "entered": line.entered,
        "who": line.who.hex if line.who else None,
        "new": line.new,
        "turn": line.turn,
    }
    # "surrogatepass": half an emoji that was pasted is no reason to lose a line.
    return json.dumps(content, ensure_ascii=False).encode(errors="surrogatepass")


def _padded(content: bytes) -> bytes:
    whole = _LENGTH.pack(len(content)) + content
    size = next((size for size in _SIZES if len(whole) <= size), len(whole))
    return whole.ljust(size, b"\0")


def _decoded(padded: bytes, line_id: UUID) -> CapturedLine:
    (length,) = _LENGTH.unpack_from(padded)
    raw = padded[_LENGTH.size : _LENGTH.size + length]
    content = json.loads(raw.decode(errors="surrogatepass"))
    entry, who = content["entry"], content["who"]
    return CapturedLine(
        id=line_id,
        at=datetime.fromisoformat(content["at"]).astimezone(),
        text=content["text"],
        entry=Entry(entry) if entry else None,
        entered=content["entered"],
        who=UUID(hex=who) if who else None,
        new=content["new"],
        turn=content["turn"],
    )
