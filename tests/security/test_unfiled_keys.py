"""Keys of what was typed and not filed, and texts under the key of another than the subject."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from jis_desktop.domain.errors import DamagedError, NotFoundError
from jis_desktop.security import youth_key_file
from jis_desktop.security.youth_key_file import NAMES, read_ring
from jis_desktop.security.youth_keys import AHEAD, FileYouthKeys
from tests.fakes.fixed_keys import FixedOpenKeys
from tests.security.bench import flipped, spread_bits

if TYPE_CHECKING:
    from pathlib import Path

VAULT_KEYS = FixedOpenKeys(b"v" * 32)
WRAP_KEY = VAULT_KEYS.subkey("youth-keys")
ON = datetime(2026, 11, 24, tzinfo=UTC)
PLACE, TEXT = "draft.content:1", "noor moet nog bellen"


def opened(folder: Path) -> FileYouthKeys:
    return FileYouthKeys(folder, VAULT_KEYS)


@pytest.fixture
def keys(tmp_path: Path, quick_disk: None) -> FileYouthKeys:  # noqa: ARG001  asked for its effect
    return opened(tmp_path)


def test_a_text_opens_with_the_key_of_whom_it_names(keys: FileYouthKeys, tmp_path: Path) -> None:
    subject, owner = keys.reserve(), keys.reserve()
    sealed = keys.seal(TEXT, subject=subject, place=PLACE, owner=owner)
    assert opened(tmp_path).open(sealed, subject=subject, place=PLACE) == TEXT
    keys.destroy(owner, on=ON)
    with pytest.raises(NotFoundError, match=r"record\.erased"):
        keys.open(sealed, subject=subject, place=PLACE)


def test_it_opens_in_its_place_only_and_every_flip_shows(keys: FileYouthKeys) -> None:
    sealed = keys.seal(TEXT * 10, subject=None, place=PLACE, owner=keys.unfiled())
    with pytest.raises(DamagedError):
        keys.open(sealed, subject=None, place="draft.content:2")
    for bit in spread_bits(sealed):
        with pytest.raises((DamagedError, NotFoundError)):
            keys.open(flipped(sealed, bit), subject=None, place=PLACE)


@pytest.mark.parametrize("length", [1, 16, 17, 29, 44])
def test_a_cut_off_one_is_noticed(keys: FileYouthKeys, length: int) -> None:
    sealed = keys.seal(TEXT, subject=None, place=PLACE, owner=keys.unfiled())
    with pytest.raises(DamagedError):
        keys.open(sealed[:length], subject=None, place=PLACE)


def test_an_owner_who_is_the_subject_costs_no_bytes(keys: FileYouthKeys) -> None:
    youth = keys.reserve()
    plain = keys.seal(TEXT, subject=youth, place=PLACE)
    assert len(keys.seal(TEXT, subject=youth, place=PLACE, owner=youth)) == len(plain)


def test_a_turned_key_opens_until_the_next_erasure(keys: FileYouthKeys, tmp_path: Path) -> None:
    first = keys.unfiled()
    sealed = keys.seal(TEXT, subject=None, place=PLACE, owner=first)
    second = keys.turn_unfiled()
    assert keys.unfiled() == second != first
    assert opened(tmp_path).open(sealed, subject=None, place=PLACE) == TEXT
    keys.destroy(keys.reserve(), on=ON)
    for left in (keys, opened(tmp_path)):
        assert left.unfiled() == second
        assert not left.has_key(first)
        assert len(left.tombstones()) == 1  # a tombstone is a youth's


def test_such_a_key_is_never_given_to_a_youth(keys: FileYouthKeys, tmp_path: Path) -> None:
    ours = {keys.unfiled(), keys.turn_unfiled()}
    assert not ours & {keys.reserve() for _ in range(2 * AHEAD)}
    again = opened(tmp_path)
    again.mark_used([])
    assert not ours & {again.reserve() for _ in range(4 * AHEAD)}


def test_nor_before_the_profile_has_said_whose_keys_are_used(
    keys: FileYouthKeys, tmp_path: Path
) -> None:
    ours = {keys.unfiled(), keys.turn_unfiled()}
    again = opened(tmp_path)
    given = {again.reserve() for _ in range(AHEAD)}
    assert not ours & given
    keys.mark_used(given)
    assert not ours & {keys.reserve() for _ in range(AHEAD)}


def test_a_folder_with_the_key_of_before_gets_it_taken_away(
    keys: FileYouthKeys, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = keys.unfiled()
    keys.copy_to(stick)
    keys.turn_unfiled()
    keys.destroy(keys.reserve(), on=ON)
    assert opened(stick).has_key(first)  # the control
    keys.copy_to(stick)
    assert not opened(stick).has_key(first)


def test_a_file_of_before_there_were_such_keys_opens(keys: FileYouthKeys, tmp_path: Path) -> None:
    youth = keys.reserve()
    sealed = keys.seal(TEXT, subject=youth, place=PLACE)
    ring = read_ring(tmp_path, WRAP_KEY)
    assert ring is not None
    raw = (tmp_path / NAMES[0]).read_bytes()
    header, nonce = raw[:13], raw[13:25]
    content = ChaCha20Poly1305(WRAP_KEY).decrypt(nonce, raw[25:], header)
    shorter = content[: -(4 + 16 + 4)]  # one such key, none retired
    old = header[:4] + b"\x01" + header[5:]
    for name in NAMES:
        (tmp_path / name).write_bytes(
            old + nonce + ChaCha20Poly1305(WRAP_KEY).encrypt(nonce, shorter, old)
        )
    again = opened(tmp_path)
    assert again.open(sealed, subject=youth, place=PLACE) == TEXT
    assert again.has_key(again.unfiled())
    assert opened(tmp_path).unfiled() == again.unfiled()
    assert youth_key_file.generation_on_disk(tmp_path, WRAP_KEY) == ring.generation + 1
