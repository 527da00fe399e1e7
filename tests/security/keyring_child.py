"""What runs in a process of its own beside a bus of its own: one scene a call. No test.

A process of its own, because the bus's address and the backend stay with a process.
"""

from __future__ import annotations

import sys
from contextlib import closing

import secretstorage

from jis_desktop.domain.errors import PassphraseError
from jis_desktop.security.device_secrets import KeyringState
from jis_desktop.security.keyring_store import SERVICE, KeyringDeviceSecrets
from tests.security.contract_device_secrets import keeps_secrets

PATIENCE = 3.0


def round_trip() -> None:
    secrets = KeyringDeviceSecrets(patience=PATIENCE)
    assert secrets.state() is KeyringState.AVAILABLE
    keeps_secrets(secrets)
    with closing(secretstorage.dbus_init()) as bus:
        collection = secretstorage.get_default_collection(bus)
        left = [item.get_label() for item in collection.get_all_items()]
    assert not [label for label in left if SERVICE in label], "the probe leaves nothing"


def store() -> None:
    KeyringDeviceSecrets(patience=PATIENCE).set("vault", bytes(range(32)))


def find() -> None:
    assert KeyringDeviceSecrets(patience=PATIENCE).get("vault") == bytes(range(32))


def lock() -> None:
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    refuses("keyring.locked", KeyringState.LOCKED)


def locked() -> None:
    refuses("keyring.locked", KeyringState.LOCKED)


def absent() -> None:
    refuses("keyring.absent", KeyringState.ABSENT)


def refuses(code: str, state: KeyringState) -> None:
    secrets = KeyringDeviceSecrets(patience=PATIENCE)
    assert secrets.state() is state
    for ask in (lambda: secrets.get("vault"), lambda: secrets.set("vault", bytes(32))):
        found = []
        try:
            ask()
        except PassphraseError as error:
            found.append(error.code)
        assert found == [code]


SCENES = {scene.__name__: scene for scene in (round_trip, store, find, lock, locked, absent)}

if __name__ == "__main__":
    SCENES[sys.argv[1]]()
