from __future__ import annotations

import errno
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import (
    DamagedError,
    InUseError,
    NotFoundError,
    PassphraseError,
    RefusedError,
    StorageError,
)
from jis_desktop.local_renewal import CAPTURED, LocalRenewal
from jis_desktop.security import backup_set
from jis_desktop.security.backup_set import BackupSet
from jis_desktop.security.captured import KEY_NAME
from jis_desktop.security.demo_mark import write_demo_mark
from jis_desktop.security.recovery_code import written_code
from jis_desktop.security.vault import FileVault
from jis_desktop.services.back_up import back_up, backups_of, known_places, renew_keys, verify
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.log_line import log_line
from jis_desktop.services.practise_recovery import (
    MADE_ON,
    PRACTISED_ON,
    practice_due,
    practise_code,
)
from jis_desktop.storage.database import Database
from tests.backups.machine import NEW_PASSPHRASE, PASSPHRASE, Machine, names, texts
from tests.backups.test_cut_off import at_each_step
from tests.security.bench import CHEAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.backups.conftest import Desk

TEXTS = ["voetbalclub", "bijbaan gevonden"]


def keep_no_code(_code: str) -> None:
    """Somebody who throws the paper away."""


def renewal(laptop: Machine) -> LocalRenewal:
    return LocalRenewal(
        laptop.profile,
        secrets=laptop.keyring,
        vault=lambda where: FileVault(where, laptop.keyring, calibrate=lambda: CHEAP),
    )


def head(laptop: Machine) -> tuple[int, str]:
    with laptop.opened() as workplace, workplace.unit() as unit:
        return unit.audit_log.head()


def test_everything_is_there_under_new_keys_and_the_old_ones_open_nothing(desk: Desk) -> None:
    vault = FileVault(desk.laptop.profile, desk.laptop.keyring, calibrate=lambda: CHEAP)
    old_key = vault.unlock(PASSPHRASE).database_key()
    codes: list[str] = []
    renewal(desk.laptop).renew(PASSPHRASE, codes.append)
    with desk.laptop.opened() as workplace:
        assert (names(workplace), texts(workplace)) == (["Noor", "Ryan"], TEXTS)
        log_line("ryan 5m en verder", workplace)
    assert vault.unlock(PASSPHRASE).database_key() != old_key
    with pytest.raises(DamagedError):
        Database.open(desk.laptop.profile, old_key)
    assert len(desk.laptop.keyring.entries) == 1
    assert desk.laptop.leftovers() == []
    with pytest.raises(PassphraseError):
        desk.laptop.door().recover(desk.code, NEW_PASSPHRASE)
    door = desk.laptop.door()
    assert names(door.recover(codes[0], NEW_PASSPHRASE)) == ["Noor", "Ryan"]
    door.close()


def test_the_log_stays_one_chain_that_reaches_heads_of_before(desk: Desk) -> None:
    heads = [head(desk.laptop)]
    for _ in range(2):
        renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
        heads.append(head(desk.laptop))
    with desk.laptop.opened() as workplace, workplace.unit() as unit:
        assert unit.audit_log.first_broken(heads=tuple(heads)) is None
        assert [one.action for one in unit.audit_log.lines() if one.kind == "vault"] == [
            "renew",
            "renew",
        ]


def test_new_keys_are_no_strange_capture_key(desk: Desk) -> None:
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    door = desk.laptop.door()
    door.unlock(PASSPHRASE)
    assert "capture_key.changed" not in door.warnings()
    door.close()
    (desk.laptop.profile / KEY_NAME).write_bytes(b"?")  # the control
    door = desk.laptop.door()
    door.unlock(PASSPHRASE)
    assert "capture_key.changed" in door.warnings()
    door.close()


def test_who_was_erased_stays_erased(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        with workplace.unit() as unit:
            (ryan,) = [one.id for one in unit.young_people.known_names() if one.name == "Ryan"]
        erase_youth(ryan, cause=REQUEST, workplace=workplace)
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Noor"]
        assert set(workplace.keys.tombstones()) == {ryan}


def test_a_power_cut_at_any_step_leaves_a_profile_that_opens_with_everything(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    states: list[Path] = []

    def photograph(_number: int) -> None:
        states.append(tmp_path / f"state-{len(states)}")
        shutil.copytree(desk.laptop.place, states[-1])

    rename = Path.rename

    def renamed(path: Path, target: Path) -> Path:
        photograph(0)
        return rename(path, target)

    with monkeypatch.context() as patch:
        at_each_step(patch, photograph)
        patch.setattr(Path, "rename", renamed)
        patch.setattr(desk.laptop.keyring, "delete", lambda _account: None)
        renewal(desk.laptop).renew(PASSPHRASE, lambda _code: photograph(0))
    assert len(states) > 15
    for state in states:
        cut = Machine(state, keyring=desk.laptop.keyring)
        with cut.opened() as workplace:
            assert (names(workplace), texts(workplace)) == (["Noor", "Ryan"], TEXTS)


def test_who_cannot_keep_the_new_code_keeps_the_old_keys(desk: Desk) -> None:
    def full(_code: str) -> None:
        raise StorageError("disk.full")

    with pytest.raises(StorageError):
        renewal(desk.laptop).renew(PASSPHRASE, full)
    door = desk.laptop.door()
    assert names(door.recover(desk.code, NEW_PASSPHRASE)) == ["Noor", "Ryan"]
    door.close()
    assert desk.laptop.leftovers() == []
    assert len(desk.laptop.keyring.entries) == 1


def test_what_was_prepared_and_given_up_leaves_nothing_and_can_be_done_again(desk: Desk) -> None:
    made = renewal(desk.laptop)
    made.prepare(PASSPHRASE)
    made.give_up()
    made.give_up()
    with pytest.raises(NotFoundError):
        made.put_in_place()
    assert (len(desk.laptop.keyring.entries), desk.laptop.leftovers()) == (1, [])
    code = made.prepare(PASSPHRASE)
    with pytest.raises(InUseError):
        desk.laptop.door().unlock(PASSPHRASE)
    made.put_in_place()
    door = desk.laptop.door()
    assert names(door.recover(code, NEW_PASSPHRASE)) == ["Noor", "Ryan"]
    door.close()


def _captured(desk: Desk) -> None:
    (desk.laptop.profile / CAPTURED).mkdir()
    (desk.laptop.profile / CAPTURED / "een.jisline").write_bytes(b"sealed")


def _demo(desk: Desk) -> None:
    write_demo_mark(desk.laptop.profile, desk.laptop.clock.now())


@pytest.mark.parametrize(
    ("prepare", "code"), [(_captured, "keys.lines_wait"), (_demo, "keys.not_of_a_demo")]
)
def test_what_cannot_be_renewed_is_left_as_it_is(
    desk: Desk, prepare: Callable[[Desk], None], code: str
) -> None:
    prepare(desk)
    before = {path.name: path.read_bytes() for path in desk.laptop.profile.glob("*.*")}
    with pytest.raises(RefusedError) as told:
        renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    assert told.value.code == code
    assert before == {path.name: path.read_bytes() for path in desk.laptop.profile.glob("*.*")}


def test_an_open_profile_a_missing_one_and_a_wrong_passphrase_are_told(desk: Desk) -> None:
    with desk.laptop.opened(), pytest.raises(InUseError):
        renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    with pytest.raises(PassphraseError):
        renewal(desk.laptop).renew("iets anders", keep_no_code)
    with pytest.raises(NotFoundError):
        renewal(desk.empty).renew(PASSPHRASE, keep_no_code)
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Noor", "Ryan"]


def test_backups_start_over_and_the_ones_of_the_old_keys_are_gone(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace)
        back_up(workplace, [str(desk.stick)])
        old_own = backups_of(workplace).own_path()
    before = {path.name for path in (desk.stick / "snapshots").iterdir()}
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    assert {path.name for path in (desk.stick / "snapshots").iterdir()} == before
    desk.laptop.clock.move(minutes=1)
    with desk.laptop.opened() as workplace:
        assert [one.problem for one in back_up(workplace)] == [None, None]
        assert {one.detail for one in verify(workplace, str(desk.stick))} == {""}
    assert not before & {path.name for path in (desk.stick / "snapshots").iterdir()}
    assert not Path(old_own).exists()


def test_an_erasure_after_the_renewal_reaches_the_folder_of_the_old_keys(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    with desk.laptop.opened() as workplace:
        with workplace.unit() as unit:
            ryan = next(one.id for one in unit.young_people.known_names() if one.name == "Ryan")
        erase_youth(ryan, cause=REQUEST, workplace=workplace)
        renew_keys(workplace)
    assert list((desk.stick / "snapshots").iterdir()) == []


def test_after_a_renewal_a_folder_of_somebody_else_is_left_alone(
    desk: Desk, tmp_path: Path
) -> None:
    theirs, somebody = tmp_path / "theirs", Machine(tmp_path / "somebody")
    theirs.mkdir()
    somebody.start()
    with somebody.opened() as workplace:
        back_up(workplace, [str(theirs)])
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    before = {path: path.read_bytes() for path in theirs.rglob("*") if path.is_file()}
    with desk.laptop.opened() as workplace:
        (told,) = back_up(workplace, [str(theirs)])
    assert told.problem is not None
    assert told.problem.code == "backup.other_vault"
    assert {path: path.read_bytes() for path in theirs.rglob("*") if path.is_file()} == before


def test_backups_of_the_old_keys_stay_until_there_is_one_of_the_new_keys(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with desk.laptop.opened() as workplace:
        back_up(workplace)
        old_own = Path(backups_of(workplace).own_path())
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    with desk.laptop.opened() as workplace:
        with monkeypatch.context() as patch:
            patch.setattr(backup_set, "replace_patiently", full)
            (told,) = back_up(workplace)
        assert told.problem is not None
        assert list(old_own.rglob("*.jisbackup"))
        back_up(workplace)  # the control
        assert str(old_own) not in [place.path for place in known_places(workplace)]
    assert not old_own.exists()


def test_control_without_starting_over_a_folder_of_the_old_keys_is_another_vaults(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BackupSet, "start_over", lambda *_: None)
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    with desk.laptop.opened() as workplace:
        (told,) = back_up(workplace, [str(desk.stick)])
    assert told.problem is not None
    assert told.problem.code == "backup.other_vault"


def test_on_disk_the_code_counts_from_the_first_line_of_the_log_and_anew_after_a_renewal(
    desk: Desk,
) -> None:
    door = desk.laptop.door()
    workplace = door.unlock(PASSPHRASE)
    assert not practice_due(workplace)
    desk.laptop.clock.move(days=32)
    assert practice_due(workplace)
    with pytest.raises(PassphraseError, match=r"recovery_code\.not_this_one"):
        practise_code(written_code(bytes(20)), workplace=workplace, door=door)
    practise_code(desk.code, workplace=workplace, door=door)
    assert not practice_due(workplace)
    door.close()
    renewal(desk.laptop).renew(PASSPHRASE, keep_no_code)
    with desk.laptop.opened() as renewed, renewed.unit() as unit:
        assert (unit.settings.get(PRACTISED_ON), bool(unit.settings.get(MADE_ON))) == ("", True)
