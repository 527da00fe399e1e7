"""The vault: a data key of 32 random bytes in slots, each opened in a way of its own.

Slot 1 takes the passphrase and the device's secret from the keyring; slot 2 takes the printed
code and needs no keyring; slot 3, where the organisation set a key, takes its private key, which
two people hold together. Slots are kept by name, and unknown ones survive a rewrite.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import (
    DamagedError,
    NotFoundError,
    PassphraseError,
    RefusedError,
    StorageError,
)
from jis_desktop.security.device_secrets import KeyringState
from jis_desktop.security.key_derivation import KEY_BYTES, calibrated_cost, expand, stretch
from jis_desktop.security.organisation_slot import (
    ORGANISATION,
    fingerprint,
    open_organisation_slot,
    organisation_slot,
)
from jis_desktop.security.passphrase import strong_enough_alone
from jis_desktop.security.private_files import private_folder
from jis_desktop.security.recovery_code import SECRET_BYTES, read_code, written_code
from jis_desktop.security.slots import (
    SALT_BYTES,
    cost_of,
    open_slot,
    seal_slot,
    to_bytes,
    to_text,
)
from jis_desktop.security.vault_file import NAMES, Slot, VaultDocument, read_vault, write_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jis_desktop.security.device_secrets import DeviceSecrets
    from jis_desktop.security.key_derivation import Cost

DAILY: Final = "passphrase"
RECOVERY: Final = "recovery"


class VaultKeys:
    """See `ports.OpenKeys`.

    Args:
        data_key: 32 bytes.
    """

    __slots__ = ("_data_key",)

    def __init__(self, data_key: bytes) -> None:
        self._data_key = data_key

    def database_key(self) -> bytes:
        """See `ports.OpenKeys.database_key`."""
        return self._data_key

    def subkey(self, purpose: str) -> bytes:
        """See `ports.OpenKeys.subkey`."""
        return expand(self._data_key, purpose=purpose)

    def __repr__(self) -> str:
        return "VaultKeys(...)"

    def __reduce__(self) -> str:
        raise TypeError(type(self).__name__)


class FileVault:
    """See `ports.Vault`.

    Args:
        folder: the profile's folder.
        device_secrets: the keyring.
        entropy: gives random bytes.
        calibrate: gives the cost for a new slot 1.
        organisation: gives the organisation's public key; None where it set none.
    """

    def __init__(
        self,
        folder: Path,
        device_secrets: DeviceSecrets,
        *,
        entropy: Callable[[int], bytes] = os.urandom,
        calibrate: Callable[[], Cost] = calibrated_cost,
        organisation: Callable[[], bytes | None] = lambda: None,
    ) -> None:
        self._folder = folder
        self._device_secrets = device_secrets
        self._entropy = entropy
        self._calibrate = calibrate
        self._organisation = organisation

    def exists(self) -> bool:
        """See `ports.Vault.exists`."""
        return any((self._folder / name).exists() for name in NAMES)

    def create(self, passphrase: str, *, demo: bool = False) -> tuple[VaultKeys, str]:
        """See `ports.Vault.create`."""
        if self.exists():
            raise RefusedError("profile.exists", field="profile")
        private_folder(self._folder)
        data_key, secret = self._entropy(KEY_BYTES), self._entropy(SECRET_BYTES)
        vault_id = self._entropy(16).hex()
        device_secret = None if demo else self._new_device_secret(vault_id, passphrase)
        daily = self._daily_slot(
            data_key, passphrase, vault_id=vault_id, device_secret=device_secret
        )
        slots = {
            DAILY: daily,
            RECOVERY: _recovery_slot(data_key, secret, vault_id=vault_id),
        }
        public_key = self._organisation()
        if public_key is not None:
            slots[ORGANISATION] = organisation_slot(
                data_key, public_key=public_key, vault_id=vault_id
            )
        write_vault(self._folder, VaultDocument(vault_id, 1, slots))
        return VaultKeys(data_key), written_code(secret)

    def unlock(self, passphrase: str) -> VaultKeys:
        """See `ports.Vault.unlock`."""
        document = read_vault(self._folder)
        slot = _slot(document, DAILY)
        device_secret = self._device_secret(document.vault_id, slot)
        key = _daily_key(passphrase, slot, device_secret)
        data_key = _opened(document, DAILY, key, wrong="passphrase.wrong")
        self._follow_organisation(document, data_key)
        return VaultKeys(data_key)

    def recover(self, code: str, new_passphrase: str) -> VaultKeys:
        """See `ports.Vault.recover`; a keyring that is locked or gone is done without.

        A device secret that is still there stays: a new one would shut out the old
        passphrase if the disk then refused the vault.

        Raises:
            RefusedError: too weak a passphrase for a machine whose keyring is of no use.
        """
        secret = read_code(code)
        document = read_vault(self._folder)
        return self._set_passphrase(document, _recovered(document, secret), new_passphrase)

    def recover_with(self, private_key: bytes, new_passphrase: str) -> VaultKeys:
        """Like `recover`, with the private key that two people of the organisation brought.

        Raises:
            NotFoundError: ``organisation_key.no_slot``: this vault knows no organisation.
            PassphraseError: ``organisation_key.wrong``.
        """
        document = read_vault(self._folder)
        slot = document.slots.get(ORGANISATION)
        if slot is None:
            raise NotFoundError("organisation_key.no_slot", field="code")
        data_key = open_organisation_slot(slot, private_key=private_key, vault_id=document.vault_id)
        if data_key is None or len(data_key) != KEY_BYTES:
            raise PassphraseError("organisation_key.wrong", field="code")
        return self._set_passphrase(document, data_key, new_passphrase)

    def organisation(self) -> str:
        """The fingerprint of the organisation's key that opens this vault; "" for none."""
        slot = read_vault(self._folder).slots.get(ORGANISATION) or {}
        return str(slot.get("recipient", ""))

    def _set_passphrase(
        self, document: VaultDocument, data_key: bytes, new_passphrase: str
    ) -> VaultKeys:
        vault_id = document.vault_id
        device_secret = self._kept_device_secret(vault_id) or self._new_device_secret(
            vault_id, new_passphrase, locked_is_absent=True
        )
        slot = self._daily_slot(
            data_key, new_passphrase, vault_id=vault_id, device_secret=device_secret
        )
        write_vault(self._folder, document.with_slot(DAILY, slot))
        return VaultKeys(data_key)

    def change_passphrase(self, old: str, new: str) -> None:
        """Write slot 1 anew; the device's secret stays.

        A new one in the keyring would shut out the old passphrase if the disk then refused
        the vault.

        Raises:
            PassphraseError: the old one is wrong, or the keyring does not answer.
        """
        data_key = self.unlock(old).database_key()
        document = read_vault(self._folder)
        known = self._device_secret(document.vault_id, _slot(document, DAILY))
        slot = self._daily_slot(data_key, new, vault_id=document.vault_id, device_secret=known)
        write_vault(self._folder, document.with_slot(DAILY, slot))

    def open_with_code(self, code: str) -> VaultKeys:
        """Open slot 2 and change nothing: to look into a backup.

        Raises:
            InputError: a typing error.
            PassphraseError: a code of another vault.
        """
        return VaultKeys(_recovered(read_vault(self._folder), read_code(code)))

    def verify_recovery_code(self, code: str) -> bool:
        """Whether the printed code opens this vault: the practice run.

        Raises:
            InputError: a typing error.
        """
        secret = read_code(code)
        document = read_vault(self._folder)
        try:
            _recovered(document, secret)
        except PassphraseError:
            return False
        return True

    def _follow_organisation(self, document: VaultDocument, data_key: bytes) -> None:
        """Seal the data key to the organisation's present key; a full disk puts that off."""
        public_key = self._organisation()
        if public_key is None:
            return
        known = document.slots.get(ORGANISATION) or {}
        if known.get("recipient") == fingerprint(public_key):
            return
        slot = organisation_slot(data_key, public_key=public_key, vault_id=document.vault_id)
        with suppress(StorageError):
            write_vault(self._folder, document.with_slot(ORGANISATION, slot))

    def _daily_slot(
        self, data_key: bytes, passphrase: str, *, vault_id: str, device_secret: bytes | None
    ) -> Slot:
        cost = self._calibrate()
        parameters = {
            "kind": "argon2id",
            "memory": cost.memory,
            "rounds": cost.rounds,
            "lanes": cost.lanes,
            "salt": to_text(self._entropy(SALT_BYTES)),
            "keyring": device_secret is not None,
        }
        key = _daily_key(passphrase, parameters, device_secret)
        return seal_slot(data_key, key=key, vault_id=vault_id, name=DAILY, parameters=parameters)

    def _new_device_secret(
        self, vault_id: str, passphrase: str, *, locked_is_absent: bool = False
    ) -> bytes | None:
        state = self._device_secrets.state()
        if state is KeyringState.LOCKED and not locked_is_absent:
            raise PassphraseError("keyring.locked", field="passphrase")
        if state is not KeyringState.AVAILABLE:
            if not strong_enough_alone(passphrase):
                raise RefusedError("passphrase.too_weak_without_keyring", field="passphrase")
            return None
        device_secret = self._entropy(KEY_BYTES)
        self._device_secrets.set(vault_id, device_secret)
        return device_secret

    def _kept_device_secret(self, vault_id: str) -> bytes | None:
        try:
            kept = self._device_secrets.get(vault_id)
        except PassphraseError:
            return None
        return kept if kept is not None and len(kept) == KEY_BYTES else None

    def _device_secret(self, vault_id: str, slot: Slot) -> bytes | None:
        if not slot.get("keyring"):
            return None
        device_secret = self._device_secrets.get(vault_id)
        if device_secret is None or len(device_secret) != KEY_BYTES:
            raise PassphraseError("keyring.entry_missing", field="passphrase")
        return device_secret


def _daily_key(passphrase: str, slot: Slot, device_secret: bytes | None) -> bytes:
    salt = to_bytes(slot.get("salt"))
    if len(salt) != SALT_BYTES:
        raise DamagedError("vault.damaged")
    stretched = stretch(passphrase, salt=salt, cost=cost_of(slot))
    return expand(stretched + (device_secret or b""), purpose="slot passphrase")


def _recovery_slot(data_key: bytes, secret: bytes, *, vault_id: str) -> Slot:
    parameters = {"kind": "code"}
    key = _recovery_key(secret, vault_id)
    return seal_slot(data_key, key=key, vault_id=vault_id, name=RECOVERY, parameters=parameters)


def _recovery_key(secret: bytes, vault_id: str) -> bytes:
    # 160 random bits need no slow stretching.
    return expand(secret, purpose="slot recovery", salt=vault_id.encode())


def _recovered(document: VaultDocument, secret: bytes) -> bytes:
    key = _recovery_key(secret, document.vault_id)
    return _opened(document, RECOVERY, key, wrong="recovery_code.wrong")


def _opened(document: VaultDocument, name: str, key: bytes, *, wrong: str) -> bytes:
    data_key = open_slot(_slot(document, name), key=key, vault_id=document.vault_id, name=name)
    if data_key is None:
        raise PassphraseError(wrong, field="passphrase" if name == DAILY else "code")
    if len(data_key) != KEY_BYTES:
        raise DamagedError("vault.damaged")
    return data_key


def _slot(document: VaultDocument, name: str) -> Slot:
    slot = document.slots.get(name)
    if not isinstance(slot, dict):
        raise DamagedError("vault.damaged")
    return slot
