"""Slot 3: two people of the organisation open the vault, nobody else does."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import DamagedError, NotFoundError, PassphraseError, PolicyError
from jis_desktop.security import private_files
from jis_desktop.security.organisation_slot import (
    ORGANISATION,
    fingerprint,
    new_organisation_key,
    open_organisation_slot,
    organisation_slot,
)
from jis_desktop.security.slots import to_bytes, to_text
from jis_desktop.security.vault import FileVault
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.security.bench import CHEAP, PASSPHRASE, Bench, flipped, refusal, spread_bits

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE, PUBLIC = new_organisation_key()
NEW = "nieuwe zin met vijf echte woorden"


def with_organisation(folder: Path, public: bytes | None = PUBLIC) -> Bench:
    """A vault that follows an organisation's key."""
    bench = Bench(folder, FakeDeviceSecrets())
    bench.vault = FileVault(
        folder, bench.keyring, calibrate=lambda: CHEAP, organisation=lambda: public
    )
    return bench


@pytest.fixture
def organised(tmp_path: Path, quick_disk: None) -> Bench:  # noqa: ARG001  asked for its effect
    return with_organisation(tmp_path / "profile")


def test_the_organisations_key_opens_a_new_vault_and_sets_a_passphrase(organised: Bench) -> None:
    made, code = organised.vault.create(PASSPHRASE)
    assert organised.vault.organisation() == fingerprint(PUBLIC)
    opened = organised.vault.recover_with(PRIVATE, NEW)
    assert opened.database_key() == made.database_key()
    assert organised.vault.unlock(NEW).database_key() == made.database_key()
    assert refusal(lambda: organised.vault.unlock(PASSPHRASE), PassphraseError) == (
        "passphrase.wrong"
    )
    assert organised.vault.verify_recovery_code(code)


def test_another_key_does_not_open_it_and_changes_nothing(organised: Bench) -> None:
    organised.vault.create(PASSPHRASE)
    before = organised.raw()
    stranger, _public = new_organisation_key()
    told = refusal(lambda: organised.vault.recover_with(stranger, NEW), PassphraseError)
    assert (told, organised.raw()) == ("organisation_key.wrong", before)


def test_a_vault_without_an_organisation_says_so(bench: Bench) -> None:
    bench.vault.create(PASSPHRASE)
    assert bench.vault.organisation() == ""
    told = refusal(lambda: bench.vault.recover_with(PRIVATE, NEW), NotFoundError)
    assert told == "organisation_key.no_slot"


def test_the_next_unlock_follows_the_organisations_key(bench: Bench) -> None:
    made, _code = bench.vault.create(PASSPHRASE)
    organised = with_organisation(bench.folder)
    organised.keyring.entries = bench.keyring.entries
    organised.vault.unlock(PASSPHRASE)
    assert organised.vault.recover_with(PRIVATE, NEW).database_key() == made.database_key()
    later_private, later_public = new_organisation_key()
    later = with_organisation(bench.folder, later_public)
    later.keyring.entries = bench.keyring.entries
    later.vault.unlock(NEW)
    assert later.vault.recover_with(later_private, NEW).database_key() == made.database_key()
    assert refusal(lambda: later.vault.recover_with(PRIVATE, NEW), PassphraseError)


def test_a_policy_that_is_gone_takes_nothing_away(organised: Bench) -> None:
    organised.vault.create(PASSPHRASE)
    without = with_organisation(organised.folder, None)
    without.keyring.entries = organised.keyring.entries
    before = organised.raw()
    without.vault.unlock(PASSPHRASE)
    assert organised.raw() == before


def test_a_full_disk_does_not_keep_the_owner_out(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.vault.create(PASSPHRASE)
    organised = with_organisation(bench.folder)
    organised.keyring.entries = bench.keyring.entries

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(private_files.SYSTEM_DISK, "create", full)
    organised.vault.unlock(PASSPHRASE)
    assert organised.vault.organisation() == ""


def test_200_flips_in_the_sealed_key_are_noticed() -> None:
    slot = organisation_slot(b"k" * 32, public_key=PUBLIC, vault_id="ab")
    sealed = to_bytes(slot["sealed"])
    for bit in spread_bits(sealed):
        changed = {**slot, "sealed": to_text(flipped(sealed, bit))}
        assert open_organisation_slot(changed, private_key=PRIVATE, vault_id="ab") is None
    assert open_organisation_slot(slot, private_key=PRIVATE, vault_id="ab") == b"k" * 32


def test_a_slot_of_another_vault_does_not_open() -> None:
    slot = organisation_slot(b"k" * 32, public_key=PUBLIC, vault_id="ab")
    assert open_organisation_slot(slot, private_key=PRIVATE, vault_id="cd") is None


def test_what_a_slot_says_of_itself_cannot_be_changed() -> None:
    slot = organisation_slot(b"k" * 32, public_key=PUBLIC, vault_id="ab")
    for changed in ({"recipient": "0" * 16}, {"kind": "other"}, {"note": "x"}):
        told = {**slot, **changed}
        assert open_organisation_slot(told, private_key=PRIVATE, vault_id="ab") is None
    same = {**slot, "recipient": fingerprint(PUBLIC)}  # the control
    assert open_organisation_slot(same, private_key=PRIVATE, vault_id="ab") == b"k" * 32


@pytest.mark.parametrize(("kind", "code"), [("hpke", "newer"), ("other", "damaged")])
def test_a_suite_of_a_later_version_is_told_apart(kind: str, code: str) -> None:
    slot = organisation_slot(b"k" * 32, public_key=PUBLIC, vault_id="ab")
    later = {**slot, "kind": kind, "suite": "later"}
    told = refusal(
        lambda: open_organisation_slot(later, private_key=PRIVATE, vault_id="ab"), DamagedError
    )
    assert told == f"vault.{code}"


def test_what_is_no_key_is_refused() -> None:
    assert (
        refusal(
            lambda: organisation_slot(b"k" * 32, public_key=b"short", vault_id="ab"), PolicyError
        )
        == "policy.organisation_key"
    )


def test_the_slot_survives_another_passphrase(organised: Bench) -> None:
    organised.vault.create(PASSPHRASE)
    organised.vault.change_passphrase(PASSPHRASE, NEW)
    assert organised.document().slots[ORGANISATION]["recipient"] == fingerprint(PUBLIC)
