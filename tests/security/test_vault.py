"""The vault: opens with the right secret only, and tells damage from a wrong passphrase."""

from __future__ import annotations

import pickle
import tempfile
import unicodedata
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jis_desktop.domain.errors import (
    DamagedError,
    InputError,
    PassphraseError,
    RefusedError,
    StorageError,
)
from jis_desktop.security import vault_file
from jis_desktop.security.device_secrets import KeyringState
from jis_desktop.security.passphrase import suggest_passphrase
from jis_desktop.security.recovery_code import SECRET_BYTES, written_code
from jis_desktop.security.vault import DAILY, RECOVERY, FileVault, VaultKeys
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.security.bench import CHEAP, PASSPHRASE, WEAK, Bench, refusal

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=25)
@given(passphrase=TEXTS, later=TEXTS)
def test_what_was_made_opens_and_recovers(passphrase: str, later: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        vault = Bench(Path(folder) / "profile", FakeDeviceSecrets()).vault
        made, code = vault.create(passphrase)
        opened = vault.unlock(unicodedata.normalize("NFD", passphrase))
        recovered = vault.recover(code, later)
        again = vault.unlock(unicodedata.normalize("NFC", later))
        keys = {each.database_key() for each in (made, opened, recovered, again)}
        assert len(keys) == 1
        assert len(made.database_key()) == 32


def test_composed_and_decomposed_letters_are_one_passphrase(bench: Bench) -> None:
    made, _ = bench.vault.create("Zoë's café")
    decomposed = unicodedata.normalize("NFD", "Zoë's café")
    assert decomposed != "Zoë's café"
    assert bench.vault.unlock(decomposed).database_key() == made.database_key()


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.upper(), "iets anders"])
def test_a_wrong_passphrase_is_called_wrong(bench: Bench, wrong: str) -> None:
    bench.vault.create(PASSPHRASE)
    assert refusal(lambda: bench.vault.unlock(wrong), PassphraseError) == "passphrase.wrong"


def test_a_missing_keyring_entry_is_told_apart(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    bench.keyring.entries.clear()
    told = refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError)
    assert told == "keyring.entry_missing"


def test_another_device_secret_does_not_open(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    for account in bench.keyring.entries:
        bench.keyring.entries[account] = bytes(32)
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError) == "passphrase.wrong"


@pytest.mark.parametrize("code", ["keyring.locked", "keyring.absent"])
def test_a_keyring_that_does_not_answer_is_told_apart(bench: Bench, code: str) -> None:
    bench.vault.create(PASSPHRASE)
    bench.keyring.now = KeyringState(code.removeprefix("keyring."))
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError) == code


def test_recovery_needs_no_keyring_entry_and_writes_the_daily_slot_anew(bench: Bench) -> None:
    made, code = bench.vault.create(PASSPHRASE)
    before = bench.document()
    bench.keyring.entries.clear()
    recovered = bench.vault.recover(code, "een nieuwe zin")
    after = bench.document()
    assert recovered.database_key() == made.database_key()
    assert after.slots[DAILY] != before.slots[DAILY]
    assert after.slots[RECOVERY] == before.slots[RECOVERY]
    assert after.generation == before.generation + 1
    assert bench.vault.unlock("een nieuwe zin").database_key() == made.database_key()
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError) == "passphrase.wrong"


def test_recovery_on_a_machine_without_a_keyring(bench: Bench) -> None:
    made, code = bench.vault.create(PASSPHRASE)
    bench.keyring.now = KeyringState.ABSENT
    told = refusal(lambda: bench.vault.recover(code, WEAK), RefusedError)
    assert told == "passphrase.too_weak_without_keyring"
    strong = suggest_passphrase()
    bench.vault.recover(code, strong)
    assert bench.vault.unlock(strong).database_key() == made.database_key()


def test_a_code_of_another_vault_and_a_typing_error_are_told_apart(bench: Bench) -> None:
    _, code = bench.vault.create(PASSPHRASE)
    other = written_code(bytes(SECRET_BYTES))
    mistyped = ("1" if code[0] != "1" else "2") + code[1:]
    told = refusal(lambda: bench.vault.recover(other, "nieuw"), PassphraseError)
    assert told == "recovery_code.wrong"
    told = refusal(lambda: bench.vault.recover(mistyped, "nieuw"), InputError)
    assert told == "recovery_code.typing_error"
    assert bench.vault.unlock(PASSPHRASE)


def test_the_practice_run_tells_whether_the_code_is_right_and_changes_nothing(
    bench: Bench,
) -> None:
    _, code = bench.vault.create(PASSPHRASE)
    before = bench.raw()
    assert bench.vault.verify_recovery_code(code.lower())
    assert not bench.vault.verify_recovery_code(written_code(bytes(SECRET_BYTES)))
    assert bench.raw() == before


def test_without_a_keyring_a_weak_passphrase_is_refused_and_nothing_written(bench: Bench) -> None:
    bench.keyring.now = KeyringState.ABSENT
    told = refusal(lambda: bench.vault.create(WEAK), RefusedError)
    assert told == "passphrase.too_weak_without_keyring"
    assert not bench.vault.exists()


def test_without_a_keyring_a_strong_passphrase_is_enough(bench: Bench) -> None:
    bench.keyring.now = KeyringState.ABSENT
    strong = suggest_passphrase()
    made, _ = bench.vault.create(strong)
    assert bench.vault.unlock(strong).database_key() == made.database_key()
    assert not bench.keyring.entries


def test_with_a_locked_keyring_nothing_is_made(bench: Bench) -> None:
    bench.keyring.now = KeyringState.LOCKED
    told = refusal(lambda: bench.vault.create(suggest_passphrase()), PassphraseError)
    assert told == "keyring.locked"
    assert not bench.vault.exists()


def test_a_second_vault_in_the_same_folder_is_refused(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    before = bench.raw()
    assert refusal(lambda: bench.vault.create("anders"), RefusedError) == "profile.exists"
    bench.copies[0].unlink()
    assert refusal(lambda: bench.vault.create("anders"), RefusedError) == "profile.exists"
    assert bench.raw_of(1) == before[1]


def test_no_vault_is_told_apart_from_a_damaged_one(bench: Bench) -> None:
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.missing"


def test_a_full_disk_while_changing_the_passphrase_leaves_the_old_one_working(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("disk.full")

    bench.vault.create(PASSPHRASE)
    with monkeypatch.context() as patched:
        patched.setattr(vault_file, "write_private", full)
        with pytest.raises(StorageError):
            bench.vault.change_passphrase(PASSPHRASE, "een nieuwe zin")
    assert bench.vault.unlock(PASSPHRASE)


def test_changing_the_passphrase_takes_the_old_one(bench: Bench) -> None:
    made, code = bench.vault.create(PASSPHRASE)
    told = refusal(lambda: bench.vault.change_passphrase("fout", "nieuw"), PassphraseError)
    assert told == "passphrase.wrong"
    bench.vault.change_passphrase(PASSPHRASE, "nieuw")
    assert bench.vault.unlock("nieuw").database_key() == made.database_key()
    assert bench.vault.verify_recovery_code(code)


def test_two_vaults_share_nothing(tmp_path: Path) -> None:
    keyring = FakeDeviceSecrets()
    first, second = (Bench(tmp_path / name, keyring) for name in ("a", "b"))
    one, code = first.vault.create(PASSPHRASE)
    other, other_code = second.vault.create(PASSPHRASE)
    assert one.database_key() != other.database_key()
    assert code != other_code
    assert len(keyring.entries) == 2


def test_the_files_hold_no_key_and_are_for_the_owner_only(bench: Bench) -> None:
    known = [bytes([number]) * size for number, size in ((1, 32), (2, 20), (3, 16), (4, 32))]
    given_out = iter([*known, b"5" * 16])
    vault = FileVault(
        bench.folder, bench.keyring, entropy=lambda _: next(given_out), calibrate=lambda: CHEAP
    )
    vault.create(PASSPHRASE)
    for raw, path in zip(bench.raw(), bench.copies, strict=True):
        assert PASSPHRASE.encode() not in raw
        for secret in (known[0], known[1], known[3]):
            assert secret not in raw
            assert secret.hex().encode() not in raw
            assert b64encode(secret) not in raw
        assert path.stat().st_mode & 0o777 == 0o600
    assert bench.folder.stat().st_mode & 0o777 == 0o700


def test_subkeys_differ_by_purpose_and_are_none_of_the_data_key() -> None:
    keys = VaultKeys(bytes(range(32)))
    found = {keys.subkey("audit"), keys.subkey("youth-keys"), keys.database_key()}
    assert len(found) == 3
    assert {len(key) for key in found} == {32}
    assert keys.subkey("audit") == VaultKeys(bytes(range(32))).subkey("audit")


def test_keys_show_nothing_when_printed_and_cannot_be_pickled() -> None:
    keys = VaultKeys(b"geheim!!" * 4)
    assert "geheim" not in f"{keys!r} {keys} {[keys]}"
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError) as told:
            pickle.dumps(keys, protocol)
        assert "geheim" not in str(told.value)
    assert not hasattr(keys, "__dict__")
