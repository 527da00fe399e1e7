"""What neither a restore nor a backup that was cut off may lose or leave behind."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.security import backup_set
from jis_desktop.security.captured import FOLDER_NAME, FileLetterBox
from jis_desktop.services.back_up import back_up, verify
from jis_desktop.services.capture_locked import capture_line
from jis_desktop.services.file_captured import file_lines
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_captured import see_waiting
from jis_desktop.services.restore import Key, open_source, restore
from tests.backups.machine import PASSPHRASE, texts

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.ports import Check
    from tests.backups.conftest import Desk


class PowerCutError(BaseException):
    """Nothing after it happens."""


def captured_and_restored(desk: Desk) -> list[str]:
    """What was written down, once a line was typed while locked and a backup restored."""
    with desk.laptop.opened() as workplace:
        back_up(workplace, [str(desk.stick)])
    box = FileLetterBox(desk.laptop.profile)
    capture_line("noor 5m thuis geslagen", line_id=uuid4(), box=box, clock=desk.laptop.clock)
    key, source = Key(passphrase=PASSPHRASE), desk.laptop.source(desk.stick)
    open_source(source, key)
    restore(source, key, door=desk.laptop.door())
    with desk.laptop.opened() as workplace:
        waiting = see_waiting(workplace)
        assert not waiting.unreadable
        file_lines(waiting, workplace)
        return texts(workplace)


def test_what_was_typed_while_locked_outlives_a_restore(desk: Desk) -> None:
    assert captured_and_restored(desk) == ["thuis geslagen", "voetbalclub", "bijbaan gevonden"]


def test_control_unless_it_is_carried_over_it_is_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileLetterBox, "carry_to", lambda *_: None)
    assert captured_and_restored(desk) == ["voetbalclub", "bijbaan gevonden"]


def checks_after_a_cut(desk: Desk, monkeypatch: pytest.MonkeyPatch, *, before: str) -> list[Check]:
    """A backup that is cut off at its last but one step, the next one, and what is found."""

    def cut(*_given: object) -> None:
        raise PowerCutError

    with desk.laptop.opened() as workplace:
        with monkeypatch.context() as patch:
            patch.setattr(backup_set, before, cut)
            patch.setattr("pathlib.Path.unlink", lambda *_, **__: None)
            with pytest.raises(PowerCutError):
                back_up(workplace, [str(desk.stick)])
        log_line("ryan 5m en verder", workplace)
        desk.laptop.clock.move(days=1)
        back_up(workplace, [str(desk.stick)])
        return verify(workplace, str(desk.stick))


@pytest.mark.parametrize("before", ["replace_patiently", "seal_manifest"])
def test_a_backup_that_was_cut_off_is_gone_with_the_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    found = checks_after_a_cut(desk, monkeypatch, before=before)
    assert [one.detail for one in found if not one.ok] == []
    assert len(list((desk.stick / "snapshots").iterdir())) == 2


def test_a_backup_made_after_the_clock_was_set_back_stays(desk: Desk) -> None:
    for days in (*[7] * 5, *[1] * 10):
        desk.laptop.clock.move(days=days)
        with desk.laptop.opened() as workplace:
            log_line("ryan 5m en verder", workplace)
            back_up(workplace, [str(desk.stick)])
    desk.laptop.clock.move(days=-90)
    with desk.laptop.opened() as workplace:
        (written,) = back_up(workplace, [str(desk.stick)])
    assert written.manifest is not None
    assert _snapshot(desk.stick, written.manifest.name).is_file()


def _snapshot(stick: Path, name: str) -> Path:
    return stick / "snapshots" / f"{name}.jisbackup"


def test_half_a_line_that_a_power_cut_left_is_gone_at_the_next_opening(desk: Desk) -> None:
    box = FileLetterBox(desk.laptop.profile)
    line = capture_line("noor 5m", line_id=uuid4(), box=box, clock=desk.laptop.clock)
    folder = desk.laptop.profile / FOLDER_NAME
    half = folder / f"{uuid4()}.jisline.new"
    half.write_bytes(b"?")
    with desk.laptop.opened():
        pass
    assert [path.name for path in folder.iterdir()] == [f"{line.id}.jisline"]
