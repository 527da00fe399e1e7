from __future__ import annotations

import errno
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.domain.errors import JisError, RefusedError
from jis_desktop.security import backup_set
from jis_desktop.security.backup_set import names_in
from jis_desktop.security.private_files import Disk
from jis_desktop.services.back_up import back_up, practise, verify
from jis_desktop.services.log_line import log_line
from jis_desktop.services.restore import Key, open_source, restore
from tests.backups.machine import NEW_PASSPHRASE, PASSPHRASE, Machine, names, without_keyring

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ports import Workplace
    from tests.backups.conftest import Desk

STEPS = ("create", "replace", "sync_folder", "flush", "read")


def at_each_step(monkeypatch: pytest.MonkeyPatch, before: Callable[[int], None]) -> None:
    """Call ``before`` with the number of the step before each step of a safe write."""
    count = iter(range(10_000))
    for name in STEPS:
        real = getattr(Disk, name)

        def step(self: Disk, *given: Any, real: Any = real) -> Any:
            before(next(count))
            return real(self, *given)

        monkeypatch.setattr(Disk, name, step)


def saved_once(desk: Desk, workplace: Workplace) -> str:
    (written,) = back_up(workplace, [str(desk.stick)])
    assert written.manifest is not None
    desk.laptop.clock.move(days=1)
    log_line("dina 5m", workplace)
    return written.manifest.name


def photographs(stick: Path, tmp_path: Path) -> tuple[list[Path], Callable[[int], None]]:
    """Copies of the stick, and what takes one more."""
    states: list[Path] = []

    def photograph(number: int) -> None:
        states.append(tmp_path / f"state-{number}")
        shutil.copytree(stick, states[-1])

    return states, photograph


def test_a_kill_at_any_step_leaves_the_old_backup_and_the_next_one_sweeps(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    states, photograph = photographs(desk.stick, tmp_path)
    with desk.laptop.opened() as workplace:
        old = saved_once(desk, workplace)
        with monkeypatch.context() as patch:
            at_each_step(patch, photograph)
            back_up(workplace, [str(desk.stick)])
        assert len(states) > 20
        half = 0
        for state in states:
            practise(workplace, str(state))
            half += any(path.suffix == ".part" for path in (state / "snapshots").iterdir())
            assert workplace.backups is not None
            assert old in [one.name for one in workplace.backups.manifests(str(state))]
        assert half  # some were taken with a snapshot half written
        back_up(workplace, [str(states[half])])
        assert {check.detail for check in verify(workplace, str(states[half]))} == {""}
    empty = Machine(tmp_path / "empty-too", keyring=without_keyring())
    key = Key(passphrase=NEW_PASSPHRASE, code=desk.code)
    source = empty.source(states[-1])
    open_source(source, key)
    restore(source, key, door=empty.door(), name=old)
    with empty.opened(NEW_PASSPHRASE) as workplace:
        assert names(workplace) == ["Noor", "Ryan"]


def test_a_full_disk_at_any_step_is_told_and_leaves_the_old_backup(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.laptop.opened() as workplace:
        old = saved_once(desk, workplace)
        full_at = 0
        while True:
            with monkeypatch.context() as patch:
                at_each_step(patch, full_from(full_at))
                try:
                    (written,) = back_up(workplace, [str(desk.stick)])
                    problem = written.problem
                except JisError as error:
                    problem = error
            left = [path.suffix for path in (desk.stick / "snapshots").iterdir()]
            assert ".part" not in left
            assert workplace.backups is not None
            assert old in [one.name for one in workplace.backups.manifests(str(desk.stick))]
            practise(workplace, str(desk.stick))
            if problem is None:
                break
            assert problem.code == "disk.full"
            full_at += 1
        assert full_at > 10
        log_line("ryan 5m nog iets", workplace)


def full_from(number: int) -> Callable[[int], None]:
    def refuse(step: int) -> None:
        if step >= number and step < number + 3:
            raise OSError(errno.ENOSPC, "No space left on device")

    return refuse


def test_who_stops_a_backup_finds_nothing_of_it(desk: Desk) -> None:
    def stop(done: int, of: int) -> None:
        if done >= of:
            raise RefusedError("backup.cancelled")

    with desk.laptop.opened() as workplace:
        saved_once(desk, workplace)
        before = sorted(path.name for path in desk.stick.rglob("*"))
        with pytest.raises(RefusedError, match=r"backup\.cancelled"):
            back_up(workplace, [str(desk.stick)], going=stop)
        assert sorted(path.name for path in desk.stick.rglob("*")) == before
        assert workplace.backups is not None
        (written,) = back_up(workplace, [str(desk.stick)])
        assert written.manifest is not None


def test_a_restore_that_does_not_open_gives_the_profile_back(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        saved_once(desk, workplace)
    key = Key(passphrase=PASSPHRASE)
    source = desk.laptop.source(desk.stick)
    open_source(source, key)
    with pytest.raises(JisError):
        restore(source, Key(passphrase="iets heel anders"), door=desk.laptop.door())
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Dina", "Noor", "Ryan"]
    assert desk.laptop.leftovers() == []


def test_a_restore_that_is_killed_between_its_renames_is_mended_at_the_next_start(
    desk: Desk,
) -> None:
    desk.laptop.profile.rename(desk.laptop.place / ".jis-profile+earlier")
    assert desk.laptop.door().exists()
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Noor", "Ryan"]


def test_an_open_profile_is_not_swapped(desk: Desk) -> None:
    key = Key(passphrase=PASSPHRASE)
    with desk.laptop.opened() as workplace:
        saved_once(desk, workplace)
        source = desk.laptop.source(desk.stick)
        open_source(source, key)
        with pytest.raises(JisError, match=r"profile\.in_use"):
            restore(source, key, door=desk.laptop.door())
        assert names(workplace) == ["Dina", "Noor", "Ryan"]


def test_a_profile_whose_files_are_ruined_is_kept_under_another_name(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        saved_once(desk, workplace)
    for path in desk.laptop.profile.iterdir():
        path.write_bytes(b"ruined")
    key = Key(passphrase=PASSPHRASE)
    source = desk.laptop.source(desk.stick)
    open_source(source, key)
    restore(source, key, door=desk.laptop.door())
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Noor", "Ryan"]
    assert (desk.laptop.place / "profile-unreadable-1").is_dir()


def test_copies_that_a_power_cut_left_beside_the_profile_go_at_the_next_opening(
    desk: Desk,
) -> None:
    for name in ("profile+practice-x1", "profile+restored-x2", "profile+earlier"):
        shutil.copytree(desk.laptop.profile, desk.laptop.place / f".jis-{name}")
    kept = desk.laptop.place / ".profile-of-somebody-else"
    kept.mkdir()
    with desk.laptop.opened() as workplace:
        own = Path(workplace.backups.own_path())  # type: ignore[union-attr]  no demo
        (own / ".jis-making+x3").mkdir(parents=True)
        back_up(workplace)
    assert desk.laptop.leftovers() == [kept.name]
    assert not list(own.glob(".jis-*"))


def test_what_lies_aside_of_another_profile_under_this_account_is_left_alone(desk: Desk) -> None:
    theirs = desk.laptop.place / ".jis-profile-2+earlier"
    shutil.copytree(desk.laptop.profile, theirs)
    with desk.laptop.opened():
        pass
    assert theirs.is_dir()


def test_no_snapshot_lies_there_without_the_keys_to_read_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    states, photograph = photographs(desk.stick, tmp_path)
    with desk.laptop.opened() as workplace:
        with monkeypatch.context() as patch:
            at_each_step(patch, photograph)
            back_up(workplace, [str(desk.stick)])
        there = [one for one in states if list(one.glob("snapshots/*.jisbackup"))]
        assert 0 < len(there) < len(states)
        for state in there:
            practise(workplace, str(state))


def test_old_backups_stay_where_the_new_one_does_not_come(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with desk.laptop.opened() as workplace:
        for _ in range(2):
            back_up(workplace, [str(desk.stick)])
            desk.laptop.clock.move(days=1)
        desk.laptop.clock.move(days=40)
        old = names_in(desk.stick)
        with monkeypatch.context() as patch:
            patch.setattr(backup_set, "replace_patiently", full)
            (written,) = back_up(workplace, [str(desk.stick)])
        assert written.problem is not None
        assert names_in(desk.stick) == old
        (written,) = back_up(workplace, [str(desk.stick)])  # the control
        assert written.manifest is not None
        assert names_in(desk.stick) == [written.manifest.name]
