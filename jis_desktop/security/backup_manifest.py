"""The bytes of a manifest: JSON sealed under the vault and bound to its snapshot's name."""

from __future__ import annotations

import json
import os
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from jis_desktop.domain.errors import DamagedError
from jis_desktop.ports import Contents, Manifest
from jis_desktop.security.vault_file import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADER: Final = b"JISM\x01"
_NONCE_BYTES: Final = 12


def seal_manifest(manifest: Manifest, key: bytes) -> bytes:
    """Header, nonce, ChaCha20-Poly1305 (RFC 8439) with header and name as associated data.

    Args:
        manifest: holds no name of anybody.
        key: 32 bytes, the vault's subkey for backups.
    """
    held = manifest.contents
    told = {
        "moment": manifest.moment.isoformat(),
        "profile": manifest.profile_id,
        "size": manifest.size,
        "sha256": manifest.sha256,
        "schema": held.schema,
        "commits": held.commits,
        "head": list(held.head),
        "counts": dict(held.counts),
    }
    nonce = os.urandom(_NONCE_BYTES)
    bound = _HEADER + manifest.name.encode()
    return _HEADER + nonce + ChaCha20Poly1305(key).encrypt(nonce, canonical(told), bound)


def open_manifest(raw: bytes, name: str, key: bytes) -> Manifest:
    """Read what `seal_manifest` made.

    Raises:
        DamagedError: ``backup.manifest_damaged``: a flipped bit, another snapshot's, another
            vault's.
    """
    begin = len(_HEADER)
    if raw[:begin] != _HEADER:
        raise DamagedError("backup.manifest_damaged")
    try:
        content = ChaCha20Poly1305(key).decrypt(
            raw[begin : begin + _NONCE_BYTES],
            raw[begin + _NONCE_BYTES :],
            _HEADER + name.encode(),
        )
    except (InvalidTag, ValueError):
        raise DamagedError("backup.manifest_damaged") from None
    return _manifest(name, json.loads(content))


def _manifest(name: str, told: Mapping[str, Any]) -> Manifest:
    return Manifest(
        name=name,
        moment=datetime.fromisoformat(told["moment"]),
        profile_id=told["profile"],
        contents=Contents(
            schema=told["schema"],
            commits=told["commits"],
            head=(told["head"][0], told["head"][1]),
            counts=told["counts"],
        ),
        size=told["size"],
        sha256=told["sha256"],
    )
