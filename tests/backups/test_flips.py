from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import DamagedError, JisError
from jis_desktop.security import backup_set
from jis_desktop.security.backup_manifest import seal_manifest
from jis_desktop.security.private_files import Disk
from jis_desktop.services.back_up import back_up, backups_of, ignore, practise, verify
from jis_desktop.storage.backup import check_copy
from tests.backups.machine import PASSPHRASE
from tests.faults.flips import in_backup
from tests.security.bench import flipped, spread_bits

if TYPE_CHECKING:
    from typing import BinaryIO

    from tests.backups.conftest import Desk

FLIPS = 200


def test_each_of_two_hundred_flips_in_a_folder_of_backups_is_noticed() -> None:
    told = in_backup(FLIPS, seed=20261124)
    assert (told["tried"], told["missed"]) == (FLIPS, 0)


def test_control_without_the_manifests_seal_and_sum_flips_go_unnoticed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        (manifest,) = (desk.stick / "snapshots").glob("*.jismanifest")
        whole = manifest.read_bytes()
        look = backup_set.BackupSet._trouble

        def only_inside(self: backup_set.BackupSet, name: str, look_inside: object) -> str:
            try:
                look_inside(self.snapshot(name))  # type: ignore[operator]  what `check` was given
            except JisError as error:
                return error.code
            return ""

        missed = {only_inside: 0, look: 0}
        for way in missed:
            monkeypatch.setattr(backup_set.BackupSet, "_trouble", way)
            for bit in spread_bits(whole, count=20):
                manifest.write_bytes(flipped(whole, bit))
                checks = workplace.backups.verify(str(desk.stick), going=ignore)  # type: ignore[union-attr]  no demo
                missed[way] += all(one.ok for one in checks)
        assert list(missed.values()) == [20, 0]


def test_a_snapshot_cut_short_grown_or_swapped_with_another_is_noticed(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        desk.laptop.clock.move(days=1)
        back_up(workplace, [str(desk.stick)])
        one, two = sorted((desk.stick / "snapshots").glob("*.jisbackup"))
        whole, other = one.read_bytes(), two.read_bytes()
        for wrong in (whole[:-4096], whole + b"\0" * 4096, b"", other):
            one.write_bytes(wrong)
            details = {check.detail for check in verify(workplace, str(desk.stick))}
            assert details == {"", "backup.damaged"}
        one.write_bytes(whole)
        for path in (one, two):
            path.with_suffix(".jismanifest").rename(path.with_suffix(".kept"))
        one.with_suffix(".kept").rename(two.with_suffix(".jismanifest"))
        details = {check.detail for check in verify(workplace, str(desk.stick))}
        missing = {"backup.manifest_missing", "backup.newest_missing"}
        assert details == {"", "backup.manifest_damaged", *missing}


def test_a_missing_copy_of_vault_or_keys_is_noticed_and_nothing_is_mended(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        for name in ("vault.jiskeys", "vault-2.jiskeys", "youths.jiskeys", "youths-2.jiskeys"):
            path, whole = desk.stick / name, (desk.stick / name).read_bytes()
            path.unlink()
            assert [c.check for c in verify(workplace, str(desk.stick)) if not c.ok] == [name]
            assert not path.exists()
            path.write_bytes(whole)


def test_a_flip_in_one_copy_of_the_vault_shows_where_the_folder_itself_is_opened(
    desk: Desk,
) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    desk.laptop.profile.rename(desk.laptop.place / "away")
    vault = desk.stick / "vault.jiskeys"
    vault.write_bytes(flipped(vault.read_bytes(), 300))
    source = desk.laptop.source(desk.stick)
    source.unlock(PASSPHRASE)
    wrong = [check.check for check in source.verify(going=lambda *_: None) if not check.ok]
    assert wrong == ["vault.jiskeys"]


def test_no_file_of_a_backup_holds_a_name_or_a_note(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    files = [path.read_bytes() for path in desk.stick.rglob("*") if path.is_file()]
    words = [b"Ryan", b"Noor", b"bijbaan", b"Samira", b"De Werf", b"SQLite format 3"]
    assert len(files) == 6
    assert not [word for word in words for raw in files if word in raw]


def test_every_file_of_a_backup_is_the_owners_alone(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace)
    folder: Path = desk.laptop.place / "backups"
    assert {path.stat().st_mode & 0o077 for path in folder.rglob("*") if path.is_file()} == {0}


def test_the_right_checks_run_on_a_copy_alone(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    (snapshot,) = (desk.stick / "snapshots").glob("*.jisbackup")
    key = desk.laptop.door().vault(desk.laptop.profile).unlock(PASSPHRASE).database_key()
    before = snapshot.read_bytes()
    assert check_copy(snapshot, key).counts["young_person"] == 2
    assert snapshot.read_bytes() == before
    assert [path.suffix for path in snapshot.parent.iterdir()].count(".jisbackup") == 1
    assert len(list(snapshot.parent.iterdir())) == 2


def test_that_the_newest_was_taken_away_is_noticed(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        desk.laptop.clock.move(days=1)
        back_up(workplace, [str(desk.stick)])
        *_, newest = sorted((desk.stick / "snapshots").glob("*.jisbackup"))
        newest.unlink()
        newest.with_suffix(".jismanifest").unlink()
        wrong = [check.detail for check in verify(workplace, str(desk.stick)) if not check.ok]
        assert wrong == ["backup.newest_missing"]


def saved(desk: Desk) -> backup_set.BackupSet:
    """The stick, once there is a backup on it."""
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    keys = desk.laptop.door().vault(desk.laptop.profile).unlock(PASSPHRASE)
    document = backup_set.vault_in(desk.stick)
    assert document is not None
    return backup_set.BackupSet(desk.stick, keys, vault_id=document.vault_id)


def test_a_changed_snapshot_is_not_taken_out_for_a_whole_one(desk: Desk, tmp_path: Path) -> None:
    found = saved(desk)
    (name,) = backup_set.names_in(desk.stick)
    assert found.fetch(name, tmp_path / "whole", ignore).name == name  # the control
    snapshot = found.snapshot(name)
    whole = snapshot.read_bytes()
    for bit in spread_bits(whole, count=20):
        snapshot.write_bytes(flipped(whole, bit))
        with pytest.raises(DamagedError, match=r"backup\.damaged"):
            found.fetch(name, tmp_path / "changed", ignore)


def test_a_snapshot_that_holds_other_than_its_manifest_says_is_refused(desk: Desk) -> None:
    found = saved(desk)
    (manifest,) = found.manifests()
    path = desk.stick / "snapshots" / f"{manifest.name}.jismanifest"
    key = found.keys.subkey("backup")
    with desk.laptop.opened() as workplace:
        path.write_bytes(seal_manifest(manifest, key))  # the control
        assert all(check.ok for check in verify(workplace, str(desk.stick)))
        assert practise(workplace, str(desk.stick)).name == manifest.name
        more = replace(manifest.contents, commits=manifest.contents.commits + 1)
        path.write_bytes(seal_manifest(replace(manifest, contents=more), key))
        assert [one.check for one in verify(workplace, str(desk.stick)) if not one.ok] == [
            manifest.name
        ]
        with pytest.raises(DamagedError, match=r"backup\.damaged"):
            practise(workplace, str(desk.stick))


def test_a_disk_that_does_not_give_back_what_was_written_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = Disk.flush

    def worn(self: Disk, file: BinaryIO) -> None:
        flush(self, file)
        if str(file.name).endswith(".part"):
            file.seek(5_000)
            file.write(bytes(16))
            flush(self, file)

    with desk.laptop.opened() as workplace:
        with monkeypatch.context() as patch:
            patch.setattr(Disk, "flush", worn)
            (written,) = back_up(workplace, [str(desk.stick)])
        assert written.problem is not None
        assert written.problem.code == "disk.failed"
        assert backup_set.names_in(desk.stick) == []
        (written,) = back_up(workplace, [str(desk.stick)])  # the control
        assert written.problem is None


def test_the_folder_of_its_own_is_the_owners_alone_and_the_log_tells_of_each_backup(
    desk: Desk,
) -> None:
    with desk.laptop.opened() as workplace:
        (written,) = back_up(workplace)
        own = Path(backups_of(workplace).own_path())
        with workplace.unit() as unit:
            told = [line.detail for line in unit.audit_log.lines(action="backup")]
    assert [stat.S_IMODE(one.stat().st_mode) for one in (own, own.parent)] == [0o700, 0o700]
    assert written.manifest is not None
    assert told == [written.manifest.name]
