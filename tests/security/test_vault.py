"""The vault: opens with the right secret only, and tells damage from a wrong passphrase."""

from __future__ import annotations

import pickle
import tempfile
import unicodedata
from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from jis_desktop.security import key_derivation, vault_file
from jis_desktop.security.device_secrets import KeyringState
from jis_desktop.security.key_derivation import Cost
from jis_desktop.security.passphrase import suggest_passphrase
from jis_desktop.security.recovery_code import SECRET_BYTES, written_code
from jis_desktop.security.vault import DAILY, RECOVERY, FileVault, VaultKeys
from jis_desktop.security.vault_file import VaultDocument, canonical, encode
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.security.bench import CHEAP, PASSPHRASE, WEAK, Bench, flipped, spread_bits

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def refusal(act: Callable[[], object], kind: type[Exception]) -> str:
    """The code of the error that an act must give."""
    with pytest.raises(kind) as told:
        act()
    code: str = getattr(told.value, "code")  # noqa: B009  each kind here is a JisError
    return code


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


def test_200_flips_in_one_copy_still_open_and_the_copy_is_repaired(bench: Bench) -> None:
    made, _ = bench.vault.create(PASSPHRASE)
    whole, _ = bench.raw()
    for number, bit in enumerate(spread_bits(whole)):
        bench.copies[number % 2].write_bytes(flipped(whole, bit))
        assert bench.vault.unlock(PASSPHRASE).database_key() == made.database_key()
        assert bench.raw() == [whole, whole]


def test_200_flips_in_both_copies_are_damage_and_never_a_wrong_passphrase(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    whole, _ = bench.raw()
    for bit in spread_bits(whole):
        bench.put(flipped(whole, bit), flipped(whole, len(whole) * 8 - 1 - bit))
        assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.damaged"


def test_without_the_checksum_a_flip_looks_like_a_wrong_passphrase(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_file, "_checksum", lambda _: "0" * 64)
    bench.vault.create(PASSPHRASE)
    whole, _ = bench.raw()
    told = []
    for bit in spread_bits(whole):
        bench.put(flipped(whole, bit))
        try:
            bench.vault.unlock(PASSPHRASE)
        except (PassphraseError, DamagedError) as error:
            told.append(error.code)
    assert "passphrase.wrong" in told


@pytest.mark.parametrize("length", [0, 1, 100])
def test_a_cut_off_copy_is_repaired_and_two_are_damage(bench: Bench, length: int) -> None:
    bench.vault.create(PASSPHRASE)
    whole, _ = bench.raw()
    bench.put(whole[:length], whole)
    assert bench.vault.unlock(PASSPHRASE)
    assert bench.raw() == [whole, whole]
    bench.put(whole[:length])
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.damaged"


def test_a_missing_copy_is_written_anew(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    whole, _ = bench.raw()
    bench.copies[0].unlink()
    assert bench.vault.unlock(PASSPHRASE)
    assert bench.raw() == [whole, whole]


@pytest.mark.parametrize("newer_first", [True, False])
def test_after_a_crash_between_the_copies_the_newer_counts(
    bench: Bench, *, newer_first: bool
) -> None:
    bench.vault.create(PASSPHRASE)
    old, _ = bench.raw()
    bench.vault.change_passphrase(PASSPHRASE, "een nieuwe zin")
    new, _ = bench.raw()
    bench.put(*((new, old) if newer_first else (old, new)))
    assert bench.vault.unlock("een nieuwe zin")
    assert bench.raw() == [new, new]


def test_a_full_disk_while_repairing_does_not_lock_the_owner_out(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("disk.full")

    made, _ = bench.vault.create(PASSPHRASE)
    bench.copies[1].write_bytes(b"")
    monkeypatch.setattr(vault_file, "write_private", full)
    assert bench.vault.unlock(PASSPHRASE).database_key() == made.database_key()


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


@pytest.fixture
def derivations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The memory in KiB of each derivation that was begun; none is carried out that is large."""
    begun: list[int] = []
    real = key_derivation.Argon2id

    def noted(**settings_: Any) -> Any:
        begun.append(settings_["memory_cost"])
        return real(**{**settings_, "memory_cost": min(settings_["memory_cost"], 1024)})

    monkeypatch.setattr(key_derivation, "Argon2id", noted)
    return begun


@pytest.mark.parametrize(
    "hostile",
    [
        {"memory": 2 * 1024 * 1024},
        {"rounds": 50},
        {"lanes": 64},
        {"memory": 0},
        {"rounds": 0},
        {"memory": -1},
        {"memory": "64"},
        {"memory": 64.0},
        {"rounds": True},
        {"lanes": None},
    ],
    ids=str,
)
def test_a_hostile_header_is_refused_before_any_derivation(
    bench: Bench, derivations: list[int], hostile: dict[str, Any]
) -> None:
    bench.vault.create(PASSPHRASE)
    bench.tamper(DAILY, **hostile)
    derivations.clear()
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.damaged"
    assert not derivations


def test_without_that_check_a_hostile_header_would_be_derived(
    bench: Bench, derivations: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.vault.create(PASSPHRASE)
    bench.tamper(DAILY, memory=2 * 1024 * 1024)
    monkeypatch.setattr(Cost, "check", lambda _: None)
    refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError)
    assert derivations[-1] == 2 * 1024 * 1024


def test_a_file_of_20_kib_is_refused_before_any_derivation(
    bench: Bench, derivations: list[int]
) -> None:
    bench.vault.create(PASSPHRASE)
    document = bench.document().with_slot("ballast", {"kind": "x" * 20 * 1024})
    bench.put(encode(document))
    derivations.clear()
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.damaged"
    assert not derivations


def test_a_slot_of_an_unknown_kind_survives_a_rewrite(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    slot = {"kind": "hpke", "suite": 1}
    bench.put(encode(bench.document().with_slot("organisation", slot)))
    bench.vault.change_passphrase(PASSPHRASE, "een nieuwe zin")
    assert bench.document().slots["organisation"] == slot


@pytest.mark.parametrize(
    "changed", [{"rounds": 2}, {"keyring": False}, {"salt": "A" * 22 + "=="}, {"extra": 1}], ids=str
)
def test_changed_parameters_with_a_right_checksum_are_refused(
    bench: Bench, changed: dict[str, Any]
) -> None:
    bench.vault.create(PASSPHRASE)
    bench.tamper(DAILY, **changed)
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError) == "passphrase.wrong"


def test_a_changed_recovery_slot_with_a_right_checksum_is_refused(bench: Bench) -> None:
    _, code = bench.vault.create(PASSPHRASE)
    bench.tamper(RECOVERY, kind="iets")
    told = refusal(lambda: bench.vault.recover(code, "nieuw"), PassphraseError)
    assert told == "recovery_code.wrong"


def test_a_slot_moved_to_another_vault_does_not_open(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    document = bench.document()
    other = "0" * 32
    bench.put(encode(VaultDocument(other, 1, document.slots)))
    bench.keyring.entries[other] = bench.keyring.entries[document.vault_id]
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), PassphraseError) == "passphrase.wrong"


@pytest.mark.parametrize(
    "slots",
    [{}, {DAILY: 3}, {DAILY: {}}, {DAILY: {"salt": "?"}}, {DAILY: {"salt": "AAAA"}}],
    ids=str,
)
def test_a_vault_without_a_usable_slot_is_damaged(bench: Bench, slots: dict[str, Any]) -> None:
    bench.vault.create(PASSPHRASE)
    bench.put(encode(VaultDocument(bench.document().vault_id, 1, slots)))
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.damaged"


def newer(document: VaultDocument, form: object = vault_file.FORMAT + 1) -> bytes:
    """The bytes as a later version of the app would write them."""
    content = {
        "format": form,
        "id": document.vault_id,
        "generation": document.generation,
        "slots": document.slots,
    }
    return canonical({**content, "checksum": vault_file._checksum(content)})


def test_a_newer_format_is_told_apart(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    bench.put(newer(bench.document()))
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.newer"


@pytest.mark.parametrize("place", [0, 1])
def test_a_copy_of_a_newer_format_is_never_overwritten(bench: Bench, place: int) -> None:
    bench.vault.create(PASSPHRASE)
    later = newer(bench.document())
    bench.copies[place].write_bytes(later)
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.newer"
    assert bench.raw_of(place) == later


@pytest.mark.parametrize("form", [0, -1, "2", None, 1.5])
def test_a_format_that_no_version_writes_is_damage(bench: Bench, form: object) -> None:
    bench.vault.create(PASSPHRASE)
    bench.put(newer(bench.document(), form))
    assert refusal(lambda: bench.vault.unlock(PASSPHRASE), DamagedError) == "vault.damaged"


@settings(max_examples=100)
@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_other_bytes_are_damage(raw: bytes) -> None:
    assert refusal(lambda: vault_file.decode(raw), DamagedError) == "vault.damaged"


def test_deeply_nested_json_is_damage() -> None:
    raw = b"[" * vault_file.LARGEST
    assert refusal(lambda: vault_file.decode(raw), DamagedError) == "vault.damaged"


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
