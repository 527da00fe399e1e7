"""Slot 3: the data key sealed to the organisation's public key (HPKE, RFC 9180, base mode)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from jis_desktop.domain.errors import DamagedError, PolicyError
from jis_desktop.security.slots import to_bytes, to_text
from jis_desktop.security.vault_file import FORMAT, canonical

if TYPE_CHECKING:
    from jis_desktop.security.vault_file import Slot

ORGANISATION: Final = "organisation"
SUITE: Final = "x25519-hkdf-sha256-chacha20poly1305"
"""DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305: 0x0020, 0x0001, 0x0003."""
_KIND: Final = "hpke"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def new_organisation_key() -> tuple[bytes, bytes]:
    """A new private key and its public half, 32 raw bytes each."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def fingerprint(public_key: bytes) -> str:
    """What tells keys apart to the eye: the first 16 hexadecimal digits of SHA-256."""
    return hashlib.sha256(public_key).hexdigest()[:16]


def organisation_slot(data_key: bytes, *, public_key: bytes, vault_id: str) -> Slot:
    """A slot that two people of the organisation can open together.

    Raises:
        PolicyError: ``policy.organisation_key``: that is no public key.
    """
    try:
        recipient = X25519PublicKey.from_public_bytes(public_key)
    except ValueError:
        raise PolicyError("policy.organisation_key") from None
    parameters = {"kind": _KIND, "suite": SUITE, "recipient": fingerprint(public_key)}
    sealed = _SUITE.encrypt(data_key, recipient, _info(vault_id, parameters))
    return {**parameters, "sealed": to_text(sealed)}


def open_organisation_slot(slot: Slot, *, private_key: bytes, vault_id: str) -> bytes | None:
    """The data key, or None where the private key is not the slot's.

    Raises:
        DamagedError: ``vault.damaged``, or ``vault.newer`` for a suite of a later version.
    """
    if slot.get("suite") != SUITE:
        if slot.get("kind") == _KIND:
            raise DamagedError("vault.newer")
        raise DamagedError("vault.damaged")
    parameters = {name: value for name, value in slot.items() if name != "sealed"}
    private = X25519PrivateKey.from_private_bytes(private_key)
    try:
        return _SUITE.decrypt(to_bytes(slot.get("sealed")), private, _info(vault_id, parameters))
    except (InvalidTag, ValueError):
        return None


def _info(vault_id: str, parameters: dict[str, str]) -> bytes:
    told = {"format": FORMAT, "vault": vault_id, "slot": ORGANISATION, "parameters": parameters}
    return canonical(told)
