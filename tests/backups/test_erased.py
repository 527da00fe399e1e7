from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.security.youth_keys import FileYouthKeys
from jis_desktop.services.back_up import (
    back_up,
    known_places,
    places_behind,
    practise,
    renew_keys,
)
from jis_desktop.services.coach import OpenTrajectory, SetGoal, open_trajectory, set_goal
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.log_line import log_line
from jis_desktop.services.merge import merge, unmerge
from jis_desktop.services.people import KnownYoungPerson
from jis_desktop.services.restore import Key, open_source, restore
from jis_desktop.storage.connection import connect_to_copy
from jis_desktop.storage.repositories.erasure import StoredErasure
from tests.backups.machine import (
    NEW_PASSPHRASE,
    PASSPHRASE,
    Machine,
    names,
    texts,
    without_keyring,
)

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jis_desktop.ports import Workplace
    from tests.backups.conftest import Desk


def id_of(name: str, workplace: Workplace) -> UUID:
    with workplace.unit() as unit:
        return next(known.id for known in unit.young_people.known_names() if known.name == name)


def save_then_erase(desk: Desk, *, copied_before: Path | None = None) -> UUID:
    """Back up to the stick, and erase Ryan a day later."""
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    if copied_before is not None:
        shutil.copytree(desk.stick, copied_before)
    desk.laptop.clock.move(days=1)
    with desk.laptop.opened() as workplace:
        ryan = id_of("Ryan", workplace)
        erase_youth(ryan, cause=REQUEST, workplace=workplace)
        assert renew_keys(workplace) == []
    return ryan


def restored(machine: Machine, key: Key, folder: Path) -> int:
    source = machine.source(folder)
    open_source(source, key)
    return restore(source, key, door=machine.door()).erased


def first_name_in(snapshot: Path, keys_in: Path, desk: Desk, youth: UUID) -> str:
    """The sealed name of a youth in a snapshot, opened with the key file of a folder."""
    keys = desk.laptop.door().vault(desk.laptop.profile).unlock(PASSPHRASE)
    raw = connect_to_copy(snapshot, keys.database_key())
    row = raw.execute(
        "SELECT name_sealed FROM young_person WHERE id = ?", (youth.bytes,)
    ).fetchone()
    raw.close()
    place = f"young_person.name:{youth.hex}"
    return FileYouthKeys(keys_in, keys, create=False).open(row[0], subject=youth, place=place)


@pytest.mark.parametrize("everything_else_is_gone", [False, True])
def test_yesterdays_backup_brings_back_nobody_who_was_erased(
    desk: Desk, *, everything_else_is_gone: bool
) -> None:
    save_then_erase(desk)
    machine, key = desk.laptop, Key(passphrase=PASSPHRASE)
    if everything_else_is_gone:
        shutil.rmtree(desk.laptop.place)
        machine, key = desk.empty, Key(passphrase=NEW_PASSPHRASE, code=desk.code)
    assert restored(machine, key, desk.stick) == 1
    with machine.opened(key.passphrase) as workplace:
        assert names(workplace) == ["Noor"]
        assert len(workplace.keys.tombstones()) == 1
        with workplace.unit() as unit:
            assert len(unit.young_people.ids()) == 1


def test_a_copy_from_before_the_erasure_brings_back_nobody_here(desk: Desk, tmp_path: Path) -> None:
    old = tmp_path / "copied"
    save_then_erase(desk, copied_before=old)
    assert restored(desk.laptop, Key(passphrase=PASSPHRASE), old) == 1
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Noor"]
    # The control: where nobody knows of the erasure, that copy has Ryan still.
    elsewhere = Machine(tmp_path / "elsewhere", keyring=without_keyring())
    key = Key(passphrase=NEW_PASSPHRASE, code=desk.code)
    assert restored(elsewhere, key, old) == 0
    with elsewhere.opened(NEW_PASSPHRASE) as workplace:
        assert names(workplace) == ["Noor", "Ryan"]


def test_practising_with_yesterdays_backup_counts_nobody_who_was_erased(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        before = practise(workplace, str(desk.stick)).contents
    save_then_erase(desk)
    with desk.laptop.opened() as workplace:
        after = practise(workplace, str(desk.stick)).contents
    assert (before.counts["young_person"], after.counts["young_person"]) == (2, 1)


def test_the_texts_in_yesterdays_snapshot_cannot_be_read_with_the_folders_keys(
    desk: Desk, tmp_path: Path
) -> None:
    old = tmp_path / "copied"
    ryan = save_then_erase(desk, copied_before=old)
    (snapshot,) = (desk.stick / "snapshots").glob("*.jisbackup")
    with pytest.raises(NotFoundError, match=r"record\.erased"):
        first_name_in(snapshot, desk.stick, desk, ryan)
    # The control: with the key file copied away before the erasure they can.
    assert first_name_in(snapshot, old, desk, ryan) == "Ryan"


def test_a_stick_in_a_drawer_is_remembered_until_it_has_the_new_keys(
    desk: Desk, tmp_path: Path
) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace)
        back_up(workplace, [str(desk.stick)])
        desk.stick.rename(tmp_path / "drawer")
        erase_youth(id_of("Ryan", workplace), cause=REQUEST, workplace=workplace)
        assert [place.path for place in renew_keys(workplace)] == [str(desk.stick)]
    (tmp_path / "drawer").rename(desk.stick)
    with desk.laptop.opened() as workplace:
        told = workplace.backups.verify(str(desk.stick), going=lambda *_: None)  # type: ignore[union-attr]  no demo
        assert {check.detail for check in told} == {"", "backup.keys_behind"}
        assert renew_keys(workplace) == []
        told = workplace.backups.verify(str(desk.stick), going=lambda *_: None)  # type: ignore[union-attr]  no demo
        assert {check.detail for check in told} == {""}


def test_after_a_restore_every_folder_gets_the_keys_anew(desk: Desk) -> None:
    save_then_erase(desk)
    restored(desk.laptop, Key(passphrase=PASSPHRASE), desk.stick)
    with desk.laptop.opened() as workplace:
        assert renew_keys(workplace) == []
        with workplace.unit() as unit:
            levels = {place.generation for place in unit.backup_places.all()}
        assert workplace.backups is not None
        assert levels == {workplace.backups.generation()}


def test_after_a_restore_a_folder_that_was_level_gets_the_keys_anew_too(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        for _ in range(2):  # the second snapshot knows that the stick was level
            back_up(workplace, [str(desk.stick)])
            desk.laptop.clock.move(days=1)
        assert places_behind(workplace) == []  # the control
    restored(desk.laptop, Key(passphrase=PASSPHRASE), desk.stick)
    with desk.laptop.opened() as workplace:
        assert [place.path for place in places_behind(workplace)] == [
            place.path for place in known_places(workplace)
        ]


def notes_after_a_merge_taken_back(desk: Desk) -> list[str]:
    """Noor is merged into Ryan, coached on and backed up; taken apart, erased; and restored."""
    with desk.laptop.opened() as workplace:
        ryan, noor = id_of("Ryan", workplace), id_of("Noor", workplace)
        open_trajectory(OpenTrajectory(who=KnownYoungPerson(noor)), workplace)
        merge(ryan, noor, workplace)
        set_goal(SetGoal(who=KnownYoungPerson(ryan), words="een bijbaan"), workplace)
        log_line("ryan 5m en verder", workplace)
        back_up(workplace, [str(desk.stick)])
        unmerge(noor, workplace)
        erase_youth(noor, cause=REQUEST, workplace=workplace)
        assert renew_keys(workplace) == []
    restored(desk.laptop, Key(passphrase=PASSPHRASE), desk.stick)
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Ryan"]
        return texts(workplace)


def test_a_backup_of_a_merge_that_was_taken_back_brings_back_nothing_of_the_erased(
    desk: Desk,
) -> None:
    assert notes_after_a_merge_taken_back(desk) == ["en verder", "bijbaan gevonden"]


def test_control_unless_it_is_taken_home_first_its_row_stays_under_the_other_name(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StoredErasure, "_take_home", lambda *_: None)
    with pytest.raises(NotFoundError, match=r"record\.erased"):  # a row that nothing opens
        notes_after_a_merge_taken_back(desk)


def test_control_unless_what_hangs_on_it_is_cut_loose_nobody_can_be_erased_or_come_in(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StoredErasure, "_cut_loose", lambda *_: None)
    for _ in range(2):  # at the erasure, and at every opening from then on
        with pytest.raises(NotFoundError, match=r"record\.unknown"):
            notes_after_a_merge_taken_back(desk)
