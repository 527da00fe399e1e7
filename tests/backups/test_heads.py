"""What backups noted of the log shows a cut tail, and nothing of a log that was replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import DamagedError
from jis_desktop.services import check_log as checking
from jis_desktop.services.back_up import back_up, practise
from jis_desktop.services.check_log import check_log, folders_to_ask, manifests_in
from jis_desktop.services.log_line import log_line
from jis_desktop.services.restore import Key, open_source, restore
from jis_desktop.storage.connection import connect
from jis_desktop.storage.database import Database
from tests.backups.machine import PASSPHRASE

if TYPE_CHECKING:
    from jis_desktop.ports import Manifest, Workplace
    from jis_desktop.services.check_log import LogState
    from tests.backups.conftest import Desk


def noted(workplace: Workplace) -> tuple[Manifest, ...]:
    return manifests_in(workplace, folders_to_ask(workplace))


def checked(desk: Desk, *, with_backups: bool = True) -> LogState:
    with desk.laptop.opened() as workplace:
        return check_log(workplace, manifests=noted(workplace) if with_backups else ())


def cut_tail(desk: Desk) -> None:
    """Somebody with the keys takes the last line of the log away."""
    key = desk.laptop.door().vault(desk.laptop.profile).unlock(PASSPHRASE).database_key()
    raw = connect(desk.laptop.profile / "jis.db", key)
    last = raw.execute("SELECT max(sequence) FROM audit_event").fetchone()[0]
    raw.execute("DROP TRIGGER audit_event_no_delete")
    raw.execute("DELETE FROM audit_event WHERE sequence > ?", (last - 4,))
    raw.close()


def backed_up(desk: Desk) -> str:
    with desk.laptop.opened() as workplace:
        (written,) = back_up(workplace, [str(desk.stick)])
    desk.laptop.clock.move(hours=1)
    assert written.manifest is not None
    return written.manifest.name


def test_a_cut_tail_shows_by_a_backup_and_control_not_without_it(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        for _ in range(5):
            log_line("ryan 5m en verder", workplace)
    backed_up(desk)
    assert (checked(desk).first_broken, checked(desk).compared) == (None, 1)
    cut_tail(desk)
    assert checked(desk, with_backups=False).first_broken is None
    assert checked(desk).first_broken is not None


def test_a_folder_that_is_not_there_says_nothing(desk: Desk) -> None:
    backed_up(desk)
    desk.stick.rename(desk.stick.with_name("elsewhere"))
    assert (checked(desk).first_broken, checked(desk).compared) == (None, 0)


def restored(desk: Desk) -> None:
    """The older of two backups is put back; the younger notes a log that is gone."""
    older = backed_up(desk)
    with desk.laptop.opened() as workplace:
        for _ in range(20):
            log_line("ryan 5m en verder", workplace)
    backed_up(desk)
    key = Key(passphrase=PASSPHRASE)
    source = desk.laptop.source(desk.stick)
    open_source(source, key)
    restore(source, key, door=desk.laptop.door(), name=older)
    with desk.laptop.opened() as workplace:
        for _ in range(40):
            log_line("ryan 5m opnieuw", workplace)


def test_after_a_restore_what_was_noted_of_the_replaced_log_is_left_out(desk: Desk) -> None:
    restored(desk)
    state = checked(desk)
    assert state.first_broken is None
    assert state.compared >= 1


def test_control_a_head_of_the_replaced_log_would_look_like_a_broken_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    restored(desk)
    monkeypatch.setattr(
        checking, "_still_valid", lambda _unit, manifests: [one.contents.head for one in manifests]
    )
    assert checked(desk).first_broken is not None


def test_practising_tells_a_log_that_was_changed_before_the_backup(desk: Desk) -> None:
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        practise(workplace, str(desk.stick))  # the control
    key = desk.laptop.door().vault(desk.laptop.profile).unlock(PASSPHRASE).database_key()
    database = Database.open(desk.laptop.profile, key)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_event_no_update")
        connection.exec_driver_sql("UPDATE audit_event SET at = at + 1 WHERE sequence = 2")
    database.close()
    desk.laptop.clock.move(days=1)
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
        with pytest.raises(DamagedError, match=r"backup\.damaged"):
            practise(workplace, str(desk.stick))
