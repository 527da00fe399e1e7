"""Whose a folder of backups is, and what is laid over what is there already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import StorageError
from jis_desktop.security import vault_file
from jis_desktop.security.backup_set import BackupSet, vault_in
from jis_desktop.services.back_up import back_up
from tests.backups.machine import PASSPHRASE, Machine

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.backups.conftest import Desk


def lying_in(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_folder_whose_vault_cannot_be_read_is_ours_only_by_its_key_file(
    desk: Desk, tmp_path: Path
) -> None:
    somebody = Machine(tmp_path / "somebody")
    somebody.start()
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        for name in vault_file.NAMES:
            (desk.stick / name).write_bytes(b"?")
        before = lying_in(desk.stick)
        with somebody.opened() as elsewhere:
            (written,) = back_up(elsewhere, [str(desk.stick)])
        assert written.problem is not None
        assert written.problem.code == "backup.other_vault"
        assert lying_in(desk.stick) == before
        (written,) = back_up(workplace, [str(desk.stick)])  # the control
        assert written.problem is None


def test_an_older_vault_there_of_a_higher_generation_does_not_win_after_a_cut(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    ours = vault_in(desk.laptop.profile)
    assert ours is not None
    keys = desk.laptop.door().vault(desk.laptop.profile).unlock(PASSPHRASE)
    (left_out, *_), write = ours.slots, vault_file.write_private
    fewer = {name: slot for name, slot in ours.slots.items() if name != left_out}
    theirs = replace(ours, generation=ours.generation + 5, slots=fewer)
    vault_file.write_vault(desk.stick, theirs)
    assert vault_in(desk.stick) == theirs  # the control

    def first_only(path: Path, content: bytes) -> None:
        if path.name == vault_file.NAMES[1]:
            raise StorageError("disk.failed")
        write(path, content)

    monkeypatch.setattr(vault_file, "write_private", first_only)
    BackupSet(desk.stick, keys, vault_id=ours.vault_id).put_vault(ours)
    there = vault_in(desk.stick)
    assert there is not None
    assert there.slots == ours.slots
