from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import InputError, NotFoundError, PassphraseError, RefusedError
from jis_desktop.services.back_up import back_up
from jis_desktop.services.log_line import log_line
from jis_desktop.services.restore import Key, open_source, preview_restore, restore
from tests.backups.machine import NEW_PASSPHRASE, PASSPHRASE, names, texts
from tests.fakes.fake_attempts import FakeAttempts
from tests.security.bench import refusal

if TYPE_CHECKING:
    from tests.backups.conftest import Desk


def saved(desk: Desk) -> str:
    with desk.laptop.opened() as workplace:
        (written,) = back_up(workplace, [str(desk.stick)])
    assert written.manifest is not None
    return written.manifest.name


def test_an_empty_machine_the_folder_and_the_code_restore_everything(desk: Desk) -> None:
    name = saved(desk)
    with desk.laptop.opened() as workplace:
        before = names(workplace), texts(workplace)
    shutil.rmtree(desk.laptop.place)
    desk.laptop.keyring.entries.clear()
    key = Key(passphrase=NEW_PASSPHRASE, code=desk.code)
    source = desk.empty.source(desk.stick)
    open_source(source, key)
    preview = preview_restore(source)
    assert preview.here is None
    assert preview.manifests[0].contents.counts["young_person"] == 2
    restored = restore(source, key, door=desk.empty.door())
    assert (restored.manifest.name, restored.erased, restored.saved) == (name, 0, "")
    with desk.empty.opened(NEW_PASSPHRASE) as workplace:
        assert (names(workplace), texts(workplace)) == before
        assert names(workplace) == ["Noor", "Ryan"]
        assert texts(workplace) != ["", ""]
        log_line("ryan 5m weer verder", workplace)
        with workplace.unit() as unit:
            assert unit.audit_log.first_broken() is None
            line = next(e for e in unit.audit_log.lines() if e.action == "restore")
            assert line.detail.startswith(name)
            assert [place.path for place in unit.backup_places.all()] == [str(desk.stick)]
    assert desk.empty.leftovers() == []


def test_the_same_machine_opens_the_folder_with_the_passphrase(desk: Desk) -> None:
    saved(desk)
    shutil.rmtree(desk.laptop.profile)
    key = Key(passphrase=PASSPHRASE)
    source = desk.laptop.source(desk.stick)
    open_source(source, key)
    restore(source, key, door=desk.laptop.door())
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Noor", "Ryan"]


def test_another_machine_without_the_keyring_entry_needs_the_code(desk: Desk) -> None:
    saved(desk)
    source = desk.empty.source(desk.stick)
    with pytest.raises(PassphraseError) as told:
        open_source(source, Key(passphrase=PASSPHRASE))
    assert told.value.code in {"keyring.absent", "keyring.entry_missing"}
    assert not desk.empty.profile.exists()


def test_a_wrong_code_a_short_passphrase_and_an_empty_folder_change_nothing(desk: Desk) -> None:
    source = desk.empty.source(desk.stick)
    key = Key(passphrase=NEW_PASSPHRASE, code=desk.code)
    assert refusal(lambda: open_source(source, key), NotFoundError) == "backup.none_there"
    saved(desk)
    for bad, kind in (
        (Key(passphrase="kort", code=desk.code), InputError),
        (Key(passphrase=NEW_PASSPHRASE, code=desk.code[:-1]), InputError),
    ):
        refusal(lambda bad=bad: open_source(source, bad), kind)  # type: ignore[misc]  bound now
    assert not desk.empty.profile.exists()


def test_guessing_at_a_folder_waits_as_it_does_at_the_door(desk: Desk) -> None:
    saved(desk)
    source, attempts = desk.laptop.source(desk.stick), FakeAttempts()
    wrong, right = Key(passphrase="iets heel anders"), Key(passphrase=PASSPHRASE)
    with pytest.raises(PassphraseError, match=r"passphrase\.wrong"):
        open_source(source, wrong, attempts=attempts)
    assert (attempts.failures, attempts.successes) == (1, 0)
    with pytest.raises(PassphraseError, match=r"passphrase\.wait") as told:
        open_source(source, right, attempts=FakeAttempts(left=8))
    assert told.value.values == {"seconds": 8}
    open_source(source, right, attempts=attempts)  # the control
    assert (attempts.failures, attempts.successes) == (1, 1)


def test_a_folder_of_another_profile_is_refused_both_ways(desk: Desk) -> None:
    saved(desk)
    desk.empty.start()
    source = desk.empty.source(desk.stick)
    key = Key(passphrase=PASSPHRASE)
    assert refusal(lambda: open_source(source, key), RefusedError) == "backup.other_vault"
    with desk.empty.opened() as workplace:
        (written,) = back_up(workplace, [str(desk.stick)])
    assert written.manifest is None
    assert written.problem is not None
    assert written.problem.code == "backup.other_vault"


def test_what_is_here_is_backed_up_first_and_its_log_is_named(desk: Desk) -> None:
    name = saved(desk)
    with desk.laptop.opened() as workplace:
        log_line("dina 5m", workplace)
        with workplace.unit() as unit:
            head = unit.audit_log.head()
    key = Key(passphrase=PASSPHRASE)
    source = desk.laptop.source(desk.stick)
    open_source(source, key)
    here = preview_restore(source).here
    assert here is not None
    assert here.counts["young_person"] == 3
    restored = restore(source, key, door=desk.laptop.door(), name=name)
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Noor", "Ryan"]
        with workplace.unit() as unit:
            line = next(e for e in unit.audit_log.lines() if e.action == "restore")
        assert line.detail == f"{name} earlier={head[0]}:{head[1]}"
        own = workplace.backups.own_path() if workplace.backups else ""
    again = desk.laptop.source(desk.laptop.place / "backups" / own.rsplit("/", 1)[1])
    open_source(again, key)
    restore(again, key, door=desk.laptop.door(), name=restored.saved)
    with desk.laptop.opened() as workplace:
        assert names(workplace) == ["Dina", "Noor", "Ryan"]
    assert desk.laptop.leftovers() == []
