"""Lines typed while locked: whoever lacks the data key cannot read them, nor change one unseen."""

from __future__ import annotations

import json
import os
import re
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.captured_line import LONGEST, CapturedLine
from jis_desktop.domain.errors import DamagedError, InputError, StorageError
from jis_desktop.domain.line_parts import Entry
from jis_desktop.security import captured, private_files
from jis_desktop.security.capture_seal import capture_key, open_line, public_half, seal_line
from jis_desktop.security.captured import (
    FOLDER_NAME,
    KEY_NAME,
    FileLetterBox,
    FileOpenLetterBox,
)
from jis_desktop.security.vault import VaultKeys
from tests.security.bench import PASSPHRASE, Bench, flipped, refusal, spread_bits

MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
SECRET = "ryan 5m thuis geslagen"
VAULT = "ab" * 16


def a_line(text: str = SECRET, **said: Any) -> CapturedLine:
    """A line typed at 10:42."""
    return CapturedLine(**{"id": uuid4(), "at": MOMENT, "text": text, **said})


class Door:
    """A vault with both sides of its letter box."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        keys, _code = bench.vault.create(PASSPHRASE)
        self.keys = keys
        self.inside = FileOpenLetterBox(bench.folder, keys)
        self.inside.renew_key()
        self.outside = FileLetterBox(bench.folder)
        self.key_file = bench.folder / KEY_NAME
        self.folder = bench.folder / FOLDER_NAME

    def file_of(self, line: CapturedLine) -> Path:
        """Where a line lies."""
        return self.folder / f"{line.id}.jisline"


@pytest.fixture
def door(bench: Bench) -> Door:
    return Door(bench)


def test_what_goes_in_comes_out_oldest_first(door: Door) -> None:
    later = a_line("gang 3", at=MOMENT + timedelta(minutes=1), entry=Entry.TALLY)
    first = a_line(entered=False, who=uuid4(), turn=2)
    for line in (later, first):
        door.outside.put(line)
    assert door.outside.waiting() == 2
    assert door.inside.lines().lines == (first, later)
    door.outside.drop(first.id)
    door.outside.drop(first.id)
    assert door.inside.lines().lines == (later,)


@given(text=st.text(max_size=200), turn=st.integers(0, 9), entered=st.booleans())
def test_any_text_comes_back_as_it_was_typed(text: str, turn: int, *, entered: bool) -> None:
    private = capture_key(VaultKeys(b"k" * 32))
    line = a_line(text, turn=turn, entered=entered)
    raw = seal_line(line, public=public_half(private), vault_id=VAULT)
    assert open_line(raw, line_id=line.id, private=private, vault_id=VAULT) == line


def test_without_the_data_key_nothing_on_disk_opens_a_line_and_with_it_it_opens(
    door: Door,
) -> None:
    line = a_line()
    door.outside.put(line)
    raw = door.file_of(line).read_bytes()
    vault_id = door.bench.document().vault_id
    everything = b"".join(p.read_bytes() for p in door.bench.folder.rglob("*") if p.is_file())
    long_words = [word for word in SECRET.split() if len(word) > 4]  # short ones come by chance
    assert not any(word.encode() in everything for word in long_words)
    for key in every_key_in(everything):
        assert refusal(
            lambda key=key: open_line(raw, line_id=line.id, private=key, vault_id=vault_id),
            DamagedError,
        )
    private = door.keys.subkey("capture")  # control
    assert open_line(raw, line_id=line.id, private=private, vault_id=vault_id).text == SECRET


def every_key_in(raw: bytes) -> set[bytes]:
    """Every stretch of 32 bytes, also of what is written as hexadecimal digits."""
    texts = [raw, *(bytes.fromhex(run) for run in captured_hex(raw))]
    return {text[at : at + 32] for text in texts for at in range(len(text) - 31)}


def captured_hex(raw: bytes) -> list[str]:
    """Stretches of 64 hexadecimal digits."""
    return re.findall(r"[0-9a-f]{64}", raw.decode("latin-1"))


def test_the_locked_side_cannot_read_its_own_lines(door: Door) -> None:
    door.outside.put(a_line())
    assert not hasattr(door.outside, "lines")
    assert not any(
        len(value) == 32 for value in vars(door.outside).values() if bytes is type(value)
    )


def test_the_same_line_twice_gives_other_bytes(door: Door) -> None:
    line = a_line()
    raws = set()
    for _time in range(2):
        door.outside.put(line)
        raws.add(door.file_of(line).read_bytes())
    assert len(raws) == 2
    assert door.outside.waiting() == 1


def test_200_flips_in_a_line_are_refused_and_the_other_lines_stay(door: Door) -> None:
    line, other = a_line(), a_line("noor 15m")
    for one in (line, other):
        door.outside.put(one)
    whole = door.file_of(line).read_bytes()
    told = []
    for bit in spread_bits(whole):
        door.file_of(line).write_bytes(flipped(whole, bit))
        found = door.inside.lines()
        assert found.lines == (other,)
        told.append(found.unreadable[line.id])
    assert len(told) == 200
    assert set(told) == {"captured.damaged", "captured.strange_key"}


def test_control_without_the_seal_a_flip_changes_the_words_unseen() -> None:
    whole = json.dumps({"text": SECRET}).encode()
    read = []
    for bit in spread_bits(whole):
        try:
            read.append(json.loads(flipped(whole, bit)).get("text"))
        except ValueError:
            continue
    assert any(text is not None and text != SECRET for text in read)


@pytest.mark.parametrize("length", [0, 12, 13, 40, 1000])
def test_a_cut_off_line_is_told(door: Door, length: int) -> None:
    line = a_line()
    door.outside.put(line)
    door.file_of(line).write_bytes(door.file_of(line).read_bytes()[:length])
    assert door.inside.lines().unreadable == {line.id: "captured.damaged"}


def test_a_line_under_another_name_or_of_another_vault_is_refused(door: Door) -> None:
    line, another = a_line(), uuid4()
    door.outside.put(line)
    door.file_of(line).rename(door.folder / f"{another}.jisline")
    assert door.inside.lines().unreadable == {another: "captured.damaged"}
    private = capture_key(door.keys)
    raw = seal_line(line, public=public_half(private), vault_id=VAULT)
    door.file_of(line).write_bytes(raw)
    assert door.inside.lines().unreadable[line.id] == "captured.damaged"


def test_a_changed_public_key_is_noticed_mended_and_its_lines_are_told(door: Door) -> None:
    strange = Door(Bench(door.bench.folder.parent / "strange", door.bench.keyring))
    public = public_half(capture_key(strange.keys))
    door.key_file.write_bytes(captured._key_file(public, door.bench.document().vault_id))
    line = a_line()
    door.outside.put(line)
    assert door.inside.renew_key() is True
    assert door.inside.lines().unreadable == {line.id: "captured.strange_key"}
    assert door.inside.renew_key() is False  # control: the right one is no news
    door.outside.put(line)
    assert door.inside.lines().lines == (line,)


def test_the_opened_side_seals_to_its_own_key_whatever_the_file_says(door: Door) -> None:
    strange = Door(Bench(door.bench.folder.parent / "strange", door.bench.keyring))
    public = public_half(capture_key(strange.keys))
    door.key_file.write_bytes(captured._key_file(public, door.bench.document().vault_id))
    line, control = a_line(), a_line()
    door.inside.put(line)
    door.outside.put(control)
    found = door.inside.lines()
    assert found.lines == (line,)
    assert found.unreadable == {control.id: "captured.strange_key"}


def test_the_public_key_of_another_vault_is_not_used(door: Door) -> None:
    strange = Door(Bench(door.bench.folder.parent / "strange", door.bench.keyring))
    door.key_file.write_bytes(strange.key_file.read_bytes())
    assert not door.outside.usable()
    assert refusal(lambda: door.outside.put(a_line()), DamagedError) == "capture_key.damaged"
    assert door.inside.renew_key() is True
    assert door.outside.usable()


def test_200_flips_in_the_public_key_are_refused_and_mended(door: Door) -> None:
    whole = door.key_file.read_bytes()
    for bit in spread_bits(whole):
        door.key_file.write_bytes(flipped(whole, bit))
        assert not door.outside.usable()
        assert door.inside.renew_key() is True
        assert door.key_file.read_bytes() == whole


def test_before_the_first_unlocking_nothing_can_be_captured(door: Door) -> None:
    door.key_file.unlink()
    assert not door.outside.usable()
    assert door.inside.renew_key() is False
    assert door.outside.usable()


@pytest.mark.parametrize(
    ("shorter", "longer"), [("t", SECRET), (SECRET, "w" * 700), ("w" * 1200, "w" * 3 * 800)]
)
def test_files_of_unlike_lines_have_one_size(door: Door, shorter: str, longer: str) -> None:
    lines = [a_line(shorter), a_line(longer, entry=Entry.ACTIVITY, who=uuid4())]
    for line in lines:
        door.outside.put(line)
    assert len({door.file_of(line).stat().st_size for line in lines}) == 1


def test_a_line_that_is_too_long_is_refused_and_the_longest_is_not(door: Door) -> None:
    assert (
        refusal(lambda: door.outside.put(a_line("w" * (LONGEST + 1))), InputError)
        == "captured.too_long"
    )
    longest = a_line("\N{GRINNING FACE}" * LONGEST)
    door.outside.put(longest)
    assert door.inside.lines().lines == (longest,)


def test_files_are_for_the_owner_only(door: Door) -> None:
    line = a_line()
    door.outside.put(line)
    assert stat.S_IMODE(door.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(door.file_of(line).stat().st_mode) == 0o600


def test_lines_that_are_carried_over_are_for_the_owner_only(door: Door, tmp_path: Path) -> None:
    line, restored = a_line(), tmp_path / "restored"
    door.outside.put(line)
    before = os.umask(0)
    try:
        door.outside.carry_to(restored)
        (restored / "control").write_bytes(b"")
    finally:
        os.umask(before)
    folder = restored / FOLDER_NAME
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / door.file_of(line).name).stat().st_mode) == 0o600
    assert stat.S_IMODE((restored / "control").stat().st_mode) == 0o666


def test_a_full_disk_is_told_and_nothing_half_stays(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(private_files.Disk, "create", full)
    assert refusal(lambda: door.outside.put(a_line()), StorageError) == "disk.full"
    assert list(door.folder.iterdir()) == []


def test_what_is_no_line_is_left_alone_and_half_a_line_is_swept(door: Door) -> None:
    door.outside.put(a_line())
    for name in ("notes.txt", "x.jisline", f"{uuid4()}.jisline.new"):
        (door.folder / name).write_bytes(b"?")
    door.inside.sweep()
    assert door.outside.waiting() == 1
    assert sorted(p.suffix for p in door.folder.iterdir()) == [".jisline", ".jisline", ".txt"]


def test_ids_are_taken_from_well_formed_names_only() -> None:
    some = uuid4()
    assert captured._id_of(Path(f"{some}.jisline")) == some
    assert captured._id_of(Path(f"{some.hex}.jisline")) is None
