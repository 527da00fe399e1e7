"""A vault to try things on, cheap to open, and ways to damage what is on the disk. No test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.security.key_derivation import Cost
from jis_desktop.security.vault import FileVault
from jis_desktop.security.vault_file import NAMES, VaultDocument, decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jis_desktop.domain.errors import JisError
    from tests.fakes.fake_device_secrets import FakeDeviceSecrets

CHEAP = Cost(memory=64, rounds=1, lanes=1)
PASSPHRASE = "koffie met Samira op dinsdag"
WEAK = "welkom"


class Bench:
    """A profile's folder with its vault and keyring.

    Attributes:
        folder: the profile's.
        keyring: a fake.
        vault: on both.
        copies: the two files.
    """

    def __init__(self, folder: Path, keyring: FakeDeviceSecrets) -> None:
        self.folder = folder
        self.keyring = keyring
        self.vault = FileVault(folder, keyring, calibrate=lambda: CHEAP)
        self.copies = [folder / name for name in NAMES]

    def raw(self) -> list[bytes]:
        """The bytes of both copies."""
        return [path.read_bytes() for path in self.copies]

    def raw_of(self, place: int) -> bytes:
        """The bytes of one copy."""
        return self.copies[place].read_bytes()

    def put(self, *raws: bytes) -> None:
        """Replace both copies; one content serves both."""
        for path, raw in zip(self.copies, raws if len(raws) > 1 else raws * 2, strict=True):
            path.write_bytes(raw)

    def document(self) -> VaultDocument:
        """What the first copy says."""
        return decode(self.raw()[0])

    def tamper(self, slot: str, **fields: Any) -> None:
        """Change a slot in both copies as somebody would who can compute a checksum."""
        document = self.document()
        slots = {**document.slots, slot: {**document.slots[slot], **fields}}
        self.put(encode(VaultDocument(document.vault_id, document.generation, slots)))


def flipped(raw: bytes, bit: int) -> bytes:
    """The same bytes with one bit turned over."""
    changed = bytearray(raw)
    changed[bit // 8] ^= 1 << (bit % 8)
    return bytes(changed)


def spread_bits(raw: bytes, *, count: int = 200) -> Iterator[int]:
    """So many bits, all different, over the whole of the bytes; each bit of a byte in turn."""
    size = len(raw)
    for number in range(count):
        yield number * size // count * 8 + number % 8


def refusal(act: Callable[[], object], kind: type[JisError]) -> str:
    """The code of the error that an act must raise."""
    with pytest.raises(kind) as told:
        act()
    return told.value.code
