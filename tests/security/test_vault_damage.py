"""A vault file that is damaged, hostile or newer: told apart, repaired where a copy is whole."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jis_desktop.domain.errors import DamagedError, PassphraseError, StorageError
from jis_desktop.security import key_derivation, vault_file
from jis_desktop.security.key_derivation import Cost
from jis_desktop.security.vault import DAILY, RECOVERY
from jis_desktop.security.vault_file import VaultDocument, canonical, encode
from tests.security.bench import PASSPHRASE, Bench, flipped, refusal, spread_bits


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
    assert refusal(lambda: vault_file.decode(encode(document)), DamagedError) == "vault.damaged"
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
