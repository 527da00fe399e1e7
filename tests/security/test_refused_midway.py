"""A disk or a keyring that refuses halfway: what was told is what a restart finds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import (
    NotFoundError,
    PassphraseError,
    RefusedError,
    StorageError,
)
from jis_desktop.security import vault_file, youth_key_file
from jis_desktop.security.device_secrets import KeyringState
from jis_desktop.security.passphrase import suggest_passphrase
from jis_desktop.security.private_files import write_private
from jis_desktop.security.youth_keys import FileYouthKeys
from tests.fakes.fixed_keys import FixedOpenKeys
from tests.security.bench import PASSPHRASE, WEAK, Bench, flipped, refusal

if TYPE_CHECKING:
    from pathlib import Path

NEW = "een heel andere zin"
MASTER = b"m" * 32


def no_room(*_: object) -> None:
    raise StorageError("disk.full")


def room_for_the_first(path: Path, content: bytes) -> None:
    if "-2." in path.name:
        raise StorageError("disk.full")
    write_private(path, content)


def test_a_passphrase_whose_second_copy_is_refused_is_changed_and_mended_later(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = bench.vault.create(PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(vault_file, "write_private", room_for_the_first)
        bench.vault.change_passphrase(PASSPHRASE, NEW)
    assert bench.vault.unlock(NEW).database_key() == made.database_key()
    assert bench.raw_of(0) == bench.raw_of(1)
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError) == "passphrase.wrong"


def test_a_new_vault_needs_both_copies(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_file, "write_private", room_for_the_first)
    assert refusal(lambda: bench.vault.create(PASSPHRASE), StorageError) == "disk.full"


def test_a_recovery_that_the_disk_refuses_leaves_the_old_passphrase_working(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, code = bench.vault.create(PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(vault_file, "write_private", no_room)
        assert refusal(lambda: bench.vault.recover(code, NEW), StorageError) == "disk.full"
    assert bench.vault.unlock(PASSPHRASE).database_key() == made.database_key()


def test_recovery_needs_no_keyring_that_is_locked(bench: Bench) -> None:
    made, code = bench.vault.create(PASSPHRASE)
    bench.keyring.now = KeyringState.LOCKED
    told = refusal(lambda: bench.vault.recover(code, WEAK), RefusedError)
    assert told == "passphrase.too_weak_without_keyring"
    strong = suggest_passphrase()
    bench.vault.recover(code, strong)
    assert bench.vault.unlock(strong).database_key() == made.database_key()


def test_a_passphrase_that_is_no_text_is_wrong_not_a_crash(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    told = refusal(lambda: bench.vault.unlock("koffie\udcff"), PassphraseError)
    assert told == "passphrase.wrong"


def test_a_code_with_a_word_processors_dashes_is_read(bench: Bench) -> None:
    _, code = bench.vault.create(PASSPHRASE)
    assert bench.vault.verify_recovery_code(code.replace("-", " \u2013 "))


def test_an_erasure_that_reached_one_copy_seals_nothing_more_and_can_be_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = FileYouthKeys(tmp_path, FixedOpenKeys(MASTER))
    youth = keys.reserve()
    sealed = keys.seal("bijbaan", subject=youth, place="p")
    with monkeypatch.context() as patch:
        patch.setattr(youth_key_file, "write_private", room_for_the_first)
        with pytest.raises(StorageError):
            keys.destroy(youth, on=datetime(2026, 11, 24, tzinfo=UTC))
    with pytest.raises(NotFoundError):  # else a restart would find the note shut for ever
        keys.seal("en nog iets", subject=youth, place="p")
    with pytest.raises(NotFoundError):
        keys.open(sealed, subject=youth, place="p")
    keys.destroy(youth, on=datetime(2026, 11, 25, tzinfo=UTC))
    first, second = (tmp_path / name for name in youth_key_file.NAMES)
    assert first.read_bytes() == second.read_bytes()
    assert set(FileYouthKeys(tmp_path, FixedOpenKeys(MASTER)).tombstones()) == {youth}


def test_a_damaged_copy_on_a_full_disk_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = FileYouthKeys(tmp_path, FixedOpenKeys(MASTER))
    sealed = keys.seal("over niemand", subject=None, place="p")
    second = tmp_path / youth_key_file.NAMES[1]
    second.write_bytes(flipped(second.read_bytes(), 400))
    monkeypatch.setattr(youth_key_file, "write_private", no_room)
    again = FileYouthKeys(tmp_path, FixedOpenKeys(MASTER), create=False)
    assert again.open(sealed, subject=None, place="p") == "over niemand"
