"""Sealing the data key into a slot and opening it again. Pure: no file, no keyring.

A slot: its parameters in clear, and the data key under ChaCha20-Poly1305 (RFC 8439) with the
vault's id, the slot's name and those parameters as associated data.
"""

from __future__ import annotations

import base64
import binascii
import os
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from jis_desktop.domain.errors import DamagedError
from jis_desktop.security.key_derivation import Cost
from jis_desktop.security.vault_file import FORMAT, Slot, canonical

SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_SEAL_FIELDS: Final = frozenset({"nonce", "sealed"})


def seal_slot(
    data_key: bytes, *, key: bytes, vault_id: str, name: str, parameters: dict[str, Any]
) -> Slot:
    """A slot that holds the data key.

    Args:
        data_key: 32 bytes to hide.
        key: 32 bytes that hide it.
        vault_id: of the vault.
        name: of the slot.
        parameters: what is needed to find ``key`` again; protected, not hidden.
    """
    nonce = os.urandom(_NONCE_BYTES)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, data_key, _associated(vault_id, name, parameters))
    return {**parameters, "nonce": to_text(nonce), "sealed": to_text(sealed)}


def open_slot(slot: Slot, *, key: bytes, vault_id: str, name: str) -> bytes | None:
    """The data key, or None where ``key`` is not the slot's.

    Raises:
        DamagedError: the slot lacks its seal.
    """
    parameters = {field: value for field, value in slot.items() if field not in _SEAL_FIELDS}
    nonce, sealed = to_bytes(slot.get("nonce")), to_bytes(slot.get("sealed"))
    if len(nonce) != _NONCE_BYTES:
        raise DamagedError("vault.damaged")
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, _associated(vault_id, name, parameters))
    except InvalidTag:
        return None


def cost_of(slot: Slot) -> Cost:
    """What the slot says Argon2id may cost, checked.

    Raises:
        DamagedError: missing, or more than we ever write.
    """
    values = [slot.get(field) for field in ("memory", "rounds", "lanes")]
    if not all(type(value) is int for value in values):
        raise DamagedError("vault.damaged")
    cost = Cost(*values)  # type: ignore[arg-type]  # checked on the line before
    cost.check()
    return cost


def to_text(raw: bytes) -> str:
    """Bytes as they stand in the file."""
    return base64.b64encode(raw).decode()


def to_bytes(text: object) -> bytes:
    """The way back.

    Raises:
        DamagedError: not base 64.
    """
    if not isinstance(text, str):
        raise DamagedError("vault.damaged")
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise DamagedError("vault.damaged") from None


def _associated(vault_id: str, name: str, parameters: dict[str, Any]) -> bytes:
    return canonical({"format": FORMAT, "vault": vault_id, "slot": name, "parameters": parameters})
