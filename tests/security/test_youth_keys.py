"""The youths' keys: what is sealed opens in its place only, and an erased key is nowhere."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jis_desktop.domain.errors import DamagedError, NotFoundError, StorageError
from jis_desktop.security import youth_key_file, youth_keys
from jis_desktop.security.youth_key_file import NAMES, read_ring
from jis_desktop.security.youth_keys import AHEAD, LOW, FileYouthKeys
from tests.fakes.fixed_keys import FixedOpenKeys
from tests.security.bench import flipped, spread_bits

if TYPE_CHECKING:
    from pathlib import Path

VAULT_KEYS = FixedOpenKeys(b"v" * 32)
WRAP_KEY = VAULT_KEYS.subkey("youth-keys")
ERASED_ON = datetime(2026, 11, 24, 13, 5, 30, 250_000, tzinfo=UTC)
PLACE = "contact.facts:1"
TEXT = "Vertelde dat het thuis niet goed gaat."
HEADER_BYTES = 13
NONCE_BYTES = 12


def opened(folder: Path) -> FileYouthKeys:
    return FileYouthKeys(folder, VAULT_KEYS)


@pytest.fixture
def keys(tmp_path: Path, quick_disk: None) -> FileYouthKeys:  # noqa: ARG001  asked for its effect
    return opened(tmp_path)


def raws(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in NAMES]


def put(folder: Path, *contents: bytes) -> None:
    for name, content in zip(NAMES, contents, strict=True):
        (folder / name).write_bytes(content)


def contents(folder: Path) -> list[bytes]:
    """Every file of the folder, and what each hides under the vault's key."""
    found = []
    for path in folder.iterdir():
        raw = path.read_bytes()
        header, rest = raw[:HEADER_BYTES], raw[HEADER_BYTES:]
        cipher = ChaCha20Poly1305(WRAP_KEY)
        found += [raw, cipher.decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], header)]
    return found


def key_of(keys: FileYouthKeys, youth: UUID) -> bytes:
    return keys._ring.keys[youth]


@given(text=st.text(st.characters(exclude_categories=["Cs"])), place=st.text(max_size=20))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_sealed_opens(keys: FileYouthKeys, text: str, place: str) -> None:
    for subject in (keys.reserve(), None):
        sealed = keys.seal(text, subject=subject, place=place)
        assert keys.open(sealed, subject=subject, place=place) == text
        if subject:
            keys.release(subject)


def test_it_opens_after_a_restart(keys: FileYouthKeys, tmp_path: Path) -> None:
    youth = keys.reserve()
    sealed = [keys.seal(TEXT, subject=whose, place=PLACE) for whose in (youth, None)]
    again = opened(tmp_path)
    assert again.open(sealed[0], subject=youth, place=PLACE) == TEXT
    assert again.open(sealed[1], subject=None, place=PLACE) == TEXT


def test_the_same_text_never_looks_the_same_and_hides_itself(keys: FileYouthKeys) -> None:
    youth = keys.reserve()
    sealed = {keys.seal(TEXT, subject=youth, place=PLACE) for _ in range(100)}
    assert len(sealed) == 100
    assert not any(b"thuis" in each for each in sealed)


def test_it_opens_for_no_other_youth_and_in_no_other_place(keys: FileYouthKeys) -> None:
    youth, other = keys.reserve(), keys.reserve()
    sealed = keys.seal(TEXT, subject=youth, place=PLACE)
    for subject, place in ((other, PLACE), (None, PLACE), (youth, "contact.facts:2"), (youth, "")):
        with pytest.raises(DamagedError) as told:
            keys.open(sealed, subject=subject, place=place)
        assert told.value.code == "youth_keys.text_damaged"


def test_200_flips_in_a_sealed_text_are_noticed(keys: FileYouthKeys) -> None:
    youth = keys.reserve()
    sealed = keys.seal(TEXT * 20, subject=youth, place=PLACE)
    for bit in spread_bits(sealed):
        with pytest.raises(DamagedError):
            keys.open(flipped(sealed, bit), subject=youth, place=PLACE)


@pytest.mark.parametrize("length", [0, 1, 5, 13, 28, -1])
def test_a_cut_off_text_is_noticed(keys: FileYouthKeys, length: int) -> None:
    sealed = keys.seal(TEXT, subject=None, place=PLACE)
    with pytest.raises(DamagedError):
        keys.open(sealed[:length], subject=None, place=PLACE)


def test_a_youth_without_a_key_is_unknown(keys: FileYouthKeys) -> None:
    with pytest.raises(NotFoundError):
        keys.seal(TEXT, subject=uuid4(), place=PLACE)
    with pytest.raises(NotFoundError):
        keys.destroy(uuid4(), on=ERASED_ON)


def test_200_flips_in_one_copy_are_repaired(keys: FileYouthKeys, tmp_path: Path) -> None:
    sealed = keys.seal(TEXT, subject=None, place=PLACE)
    whole = raws(tmp_path)[0]
    for number, bit in enumerate(spread_bits(whole)):
        (tmp_path / NAMES[number % 2]).write_bytes(flipped(whole, bit))
        assert opened(tmp_path).open(sealed, subject=None, place=PLACE) == TEXT
        assert len(set(raws(tmp_path))) == 1


@pytest.mark.usefixtures("keys")
def test_200_flips_in_both_copies_are_damage_and_nothing_is_overwritten(tmp_path: Path) -> None:
    whole = raws(tmp_path)[0]
    for bit in spread_bits(whole):
        damaged = [flipped(whole, bit), flipped(whole, len(whole) * 8 - 1 - bit)]
        put(tmp_path, *damaged)
        with pytest.raises(DamagedError) as told:
            opened(tmp_path)
        assert told.value.code == "youth_keys.damaged"
        assert raws(tmp_path) == damaged


@pytest.mark.usefixtures("keys")
def test_another_vaults_key_does_not_open_the_file(tmp_path: Path) -> None:
    before = raws(tmp_path)
    with pytest.raises(DamagedError):
        FileYouthKeys(tmp_path, FixedOpenKeys(b"x" * 32))
    assert raws(tmp_path) == before


def test_before_destroying_the_key_is_in_both_copies(keys: FileYouthKeys, tmp_path: Path) -> None:
    youth = keys.reserve()
    key = key_of(keys, youth)
    assert sum(key in content for content in contents(tmp_path)) == 2
    assert not any(key in raw for raw in raws(tmp_path))


def test_after_destroying_the_key_is_nowhere(keys: FileYouthKeys, tmp_path: Path) -> None:
    youth, other = keys.reserve(), keys.reserve()
    key, kept = key_of(keys, youth), key_of(keys, other)
    # A temporary file that an earlier crash left behind holds the key as well.
    for name in NAMES:
        (tmp_path / f"{name}.new").write_bytes(raws(tmp_path)[0])
    keys.destroy(youth, on=ERASED_ON)
    assert {path.name for path in tmp_path.iterdir()} == set(NAMES)
    assert not any(key in content for content in contents(tmp_path))
    assert sum(kept in content for content in contents(tmp_path)) == 2


def test_what_was_sealed_stays_shut_after_destroying(keys: FileYouthKeys, tmp_path: Path) -> None:
    youth = keys.reserve()
    sealed = keys.seal(TEXT, subject=youth, place=PLACE)
    keys.destroy(youth, on=ERASED_ON)
    for each in (keys, opened(tmp_path)):
        with pytest.raises(NotFoundError) as told:
            each.open(sealed, subject=youth, place=PLACE)
        assert told.value.code == "record.erased"
        with pytest.raises(NotFoundError):
            each.seal(TEXT, subject=youth, place=PLACE)
        assert each.tombstones() == {youth: ERASED_ON}


def test_destroying_twice_keeps_the_first_moment(keys: FileYouthKeys, tmp_path: Path) -> None:
    youth = keys.reserve()
    keys.destroy(youth, on=ERASED_ON)
    before = raws(tmp_path)
    keys.destroy(youth, on=datetime(2030, 1, 1, tzinfo=UTC))
    assert keys.tombstones() == {youth: ERASED_ON}
    assert raws(tmp_path) == before


@pytest.mark.parametrize("old_place", [0, 1])
def test_an_older_copy_does_not_revive_the_erased_and_is_overwritten(
    keys: FileYouthKeys, tmp_path: Path, old_place: int
) -> None:
    youth = keys.reserve()
    key = key_of(keys, youth)
    sealed = keys.seal(TEXT, subject=youth, place=PLACE)
    old = raws(tmp_path)[0]
    keys.destroy(youth, on=ERASED_ON)
    (tmp_path / NAMES[old_place]).write_bytes(old)
    assert any(key in content for content in contents(tmp_path))
    again = opened(tmp_path)
    with pytest.raises(NotFoundError):
        again.open(sealed, subject=youth, place=PLACE)
    assert not any(key in content for content in contents(tmp_path))


def destroy_in_one_copy(keys: FileYouthKeys, youth: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    """Erase on a disk that takes the first copy of the file and refuses the second."""
    real = youth_key_file.write_private

    def first_copy_only(path: Path, content: bytes) -> None:
        if path.name != NAMES[0]:
            raise StorageError("disk.full")
        real(path, content)

    with monkeypatch.context() as patched:
        patched.setattr(youth_key_file, "write_private", first_copy_only)
        with pytest.raises(StorageError):
            keys.destroy(youth, on=ERASED_ON)


def test_a_crash_between_the_copies_of_an_erasure_is_finished_at_the_next_opening(
    keys: FileYouthKeys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    youth = keys.reserve()
    key = key_of(keys, youth)
    destroy_in_one_copy(keys, youth, monkeypatch)
    assert any(key in content for content in contents(tmp_path))
    assert opened(tmp_path).tombstones() == {youth: ERASED_ON}
    assert not any(key in content for content in contents(tmp_path))


def test_a_disk_that_refuses_leaves_the_key_in_use(
    keys: FileYouthKeys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("disk.full")

    youth = keys.reserve()
    sealed = keys.seal(TEXT, subject=youth, place=PLACE)
    with monkeypatch.context() as patched:
        patched.setattr(youth_key_file, "write_private", full)
        with pytest.raises(StorageError):
            keys.destroy(youth, on=ERASED_ON)
    assert keys.open(sealed, subject=youth, place=PLACE) == TEXT
    assert not keys.tombstones()
    keys.destroy(youth, on=ERASED_ON)
    assert opened(tmp_path).tombstones() == {youth: ERASED_ON}


def test_a_key_that_is_destroyed_is_had_no_more(keys: FileYouthKeys) -> None:
    youth, other = keys.reserve(), keys.reserve()
    assert keys.has_key(youth)
    keys.destroy(youth, on=ERASED_ON)
    assert not keys.has_key(youth)
    assert keys.has_key(other)
    assert keys.has_key(None)


def test_an_erased_id_is_never_given_again(keys: FileYouthKeys, tmp_path: Path) -> None:
    youth = keys.reserve()
    keys.release(youth)
    keys.destroy(youth, on=ERASED_ON)
    keys.release(youth)
    assert youth not in {keys.reserve() for _ in range(3 * AHEAD)}
    again = opened(tmp_path)
    assert youth not in {again.reserve() for _ in range(5 * AHEAD)}


def test_keys_are_on_the_disk_before_their_ids_are_given(
    keys: FileYouthKeys, tmp_path: Path
) -> None:
    assert AHEAD == 64
    for _ in range(3 * AHEAD):
        youth = keys.reserve()
        ring = read_ring(tmp_path, WRAP_KEY)
        assert ring is not None
        assert youth in ring.keys


def test_no_id_is_given_twice_nor_one_that_is_used(keys: FileYouthKeys, tmp_path: Path) -> None:
    used = {keys.reserve() for _ in range(AHEAD + 10)}
    assert len(used) == AHEAD + 10
    again = opened(tmp_path)
    again.mark_used(used)
    given_out = [again.reserve() for _ in range(2 * AHEAD)]
    assert len(set(given_out)) == 2 * AHEAD
    assert not used & set(given_out)


def test_without_marking_a_used_id_would_be_given(keys: FileYouthKeys, tmp_path: Path) -> None:
    used = {keys.reserve() for _ in range(10)}
    again = opened(tmp_path)
    assert used & {again.reserve() for _ in range(AHEAD)}


def test_what_is_given_back_is_given_again_once(keys: FileYouthKeys) -> None:
    youth = keys.reserve()
    keys.release(youth)
    keys.release(youth)
    keys.release(uuid4())
    given_out = [keys.reserve() for _ in range(AHEAD)]
    assert given_out.count(youth) == 1
    assert len(set(given_out)) == AHEAD


def test_the_pool_is_topped_up_below_sixteen_only(keys: FileYouthKeys, tmp_path: Path) -> None:
    assert LOW == 16
    before = raws(tmp_path)
    for _ in range(AHEAD - LOW):
        keys.reserve()
    keys.top_up()
    assert raws(tmp_path) == before
    keys.reserve()
    keys.top_up()
    assert raws(tmp_path) != before
    after = raws(tmp_path)
    for _ in range(AHEAD):
        keys.reserve()
    assert raws(tmp_path) == after


def test_more_youths_than_ciphers_kept_still_open(
    keys: FileYouthKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(youth_keys, "_CIPHERS", 4)
    youths = [keys.reserve() for _ in range(20)]
    sealed = {youth: keys.seal(str(youth), subject=youth, place=PLACE) for youth in youths}
    for youth, text in sealed.items():
        assert keys.open(text, subject=youth, place=PLACE) == str(youth)


def test_the_files_are_for_the_owner_only(keys: FileYouthKeys, tmp_path: Path) -> None:
    keys.destroy(keys.reserve(), on=ERASED_ON)
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in NAMES} == {0o600}


def test_a_folder_where_somebody_was_erased_from_elsewhere_stays_without_that_one(
    keys: FileYouthKeys, tmp_path: Path
) -> None:
    ryan, noor = keys.reserve(), keys.reserve()
    stick, twin = tmp_path / "stick", tmp_path / "twin"
    for folder in (stick, twin):
        folder.mkdir()
        keys.copy_to(folder)
    elsewhere = opened(twin)
    elsewhere.destroy(noor, on=ERASED_ON)
    elsewhere.copy_to(stick)
    assert keys.has_key(noor)  # the control: here nobody knows of it
    keys.copy_to(stick)
    left = opened(stick)
    assert (left.has_key(ryan), left.has_key(noor)) == (True, False)
    assert set(left.tombstones()) == {noor}


def test_an_erasure_that_is_asked_again_reaches_the_copy_that_the_disk_refused(
    keys: FileYouthKeys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    youth = keys.reserve()
    key = key_of(keys, youth)
    destroy_in_one_copy(keys, youth, monkeypatch)
    assert any(key in content for content in contents(tmp_path))  # the control
    keys.destroy(youth, on=ERASED_ON)
    assert not any(key in content for content in contents(tmp_path))


def test_only_a_new_profile_gets_a_new_file(tmp_path: Path, quick_disk: None) -> None:  # noqa: ARG001  asked for its effect
    with pytest.raises(DamagedError, match=r"youth_keys\.damaged"):
        FileYouthKeys(tmp_path, VAULT_KEYS, create=False)
    assert list(tmp_path.iterdir()) == []
    FileYouthKeys(tmp_path, VAULT_KEYS, create=True)  # the control
    FileYouthKeys(tmp_path, VAULT_KEYS, create=False)
