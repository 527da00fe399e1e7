"""A demo's vault takes any passphrase, and its mark can be read or is no mark."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import PassphraseError, RefusedError
from jis_desktop.security.demo_mark import FILE_NAME, demo_moment, put_in_place_of, write_demo_mark
from jis_desktop.security.device_secrets import KeyringState
from tests.security.bench import PASSPHRASE, Bench, refusal

if TYPE_CHECKING:
    from pathlib import Path

DEMO = "demo"
MOMENT = datetime(2022, 6, 17, 13, 40, tzinfo=UTC)


def test_a_demo_takes_a_weak_passphrase_without_a_keyring(bench: Bench) -> None:
    bench.keyring.now = KeyringState.ABSENT
    made, code = bench.vault.create(DEMO, demo=True)
    assert bench.vault.unlock(DEMO).database_key() == made.database_key()
    assert bench.vault.verify_recovery_code(code)


def test_control_any_other_vault_refuses_that_passphrase(bench: Bench) -> None:
    bench.keyring.now = KeyringState.ABSENT
    told = refusal(lambda: bench.vault.create(DEMO), RefusedError)
    assert told == "passphrase.too_weak_without_keyring"
    assert not bench.vault.exists()


def test_a_demo_leaves_the_keyring_alone_and_needs_it_for_nothing(bench: Bench) -> None:
    bench.vault.create(DEMO, demo=True)
    assert bench.keyring.entries == {}
    bench.keyring.now = KeyringState.LOCKED
    bench.vault.unlock(DEMO)


def test_control_any_other_vault_has_a_secret_in_the_keyring(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    assert len(bench.keyring.entries) == 1
    bench.keyring.now = KeyringState.LOCKED
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError) == "keyring.locked"


def test_a_wrong_passphrase_opens_no_demo_either(bench: Bench) -> None:
    bench.vault.create(DEMO, demo=True)
    assert refusal(lambda: bench.vault.unlock("demi"), PassphraseError) == "passphrase.wrong"


def test_the_mark_tells_the_time_on_the_wall(tmp_path: Path) -> None:
    write_demo_mark(tmp_path, MOMENT)
    told = demo_moment(tmp_path)
    assert told is not None
    assert told.replace(tzinfo=None) == MOMENT.replace(tzinfo=None)
    assert told.utcoffset() is not None


def test_the_mark_is_the_owners_alone(tmp_path: Path) -> None:
    write_demo_mark(tmp_path, MOMENT)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{",
        b"[" * 5_000,
        json.dumps({"demo": 1, "clock": "2022-06-17T13:40:00"}).encode(),
        json.dumps({"clock": "2022-06-17T13:40:00"}).encode(),
        json.dumps({"demo": True}).encode(),
        json.dumps({"demo": True, "clock": 17}).encode(),
        json.dumps({"demo": True, "clock": "gisteren"}).encode(),
        json.dumps({"demo": True, "clock": "2022-06-17", "more": "x" * 2_000}).encode(),
    ],
)
def test_what_cannot_be_read_is_no_mark(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(raw)
    assert demo_moment(tmp_path) is None


def test_no_file_and_a_folder_in_its_place_are_no_mark(tmp_path: Path) -> None:
    assert demo_moment(tmp_path) is None
    (tmp_path / FILE_NAME).mkdir()
    assert demo_moment(tmp_path) is None


def test_a_new_demo_takes_the_place_of_the_earlier_one(tmp_path: Path) -> None:
    earlier, new = tmp_path / "demo", tmp_path / "new"
    for folder in (earlier, new):
        folder.mkdir()
        (folder / "whose").write_text(folder.name, encoding="utf-8")
    put_in_place_of(earlier, new)
    assert list(tmp_path.iterdir()) == [earlier]
    assert (earlier / "whose").read_text(encoding="utf-8") == "new"


def test_where_the_disk_refuses_the_earlier_one_stays(tmp_path: Path) -> None:
    earlier = tmp_path / "demo"
    earlier.mkdir()
    (earlier / "whose").write_text("earlier", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        put_in_place_of(earlier, tmp_path / "never made")
    assert list(tmp_path.iterdir()) == [earlier]
    assert (earlier / "whose").read_text(encoding="utf-8") == "earlier"
