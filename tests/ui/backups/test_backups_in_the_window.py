"""Backups in the real window, on real storage."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from jis_desktop.bootstrap import SystemClock
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.back_up import (
    back_up,
    back_up_at_closing,
    changed_since,
    places_behind,
    verify,
)
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.log_line import log_line
from jis_desktop.ui import tasks
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import PASSPHRASE, part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jis_desktop.ports import Workplace
    from jis_desktop.services.erase_youth import Erased


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def press(desk: Desk, name: str) -> None:
    part(desk.window, QWidget, f"settings.{name}").click()  # type: ignore[attr-defined]  a button
    desk.settle()


def in_settings(desk: Desk) -> Any:
    desk.view.go_to("settings")
    desk.settle()
    return part(desk.window, QWidget, "settings.backup_card")


def test_a_backup_by_hand_in_a_chosen_folder_is_told_and_whole(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    card = in_settings(desk)
    card.choose_folder = lambda: str(stick)
    press(desk, "backup_folder")
    press(desk, "backup_now")
    press(desk, "backup_practice")
    workplace = desk.window._workplace
    assert workplace is not None
    assert {check.detail for check in verify(workplace, str(stick))} == {""}
    assert len(list((tmp_path / "backups").iterdir())) == 1
    assert str(stick) in shown_texts(card)
    with workplace.unit() as unit:
        assert unit.settings.get("restore_practised_on")
        assert len(unit.backup_places.all()) == 2


def test_the_focus_is_at_the_button_again_once_a_backup_is_made(desk: Desk) -> None:
    in_settings(desk)
    part(desk.window, QWidget, "settings.backup_now").setFocus()
    press(desk, "backup_now")
    assert part(desk.window, QWidget, "settings.backup_now").hasFocus()


def test_what_is_due_is_made_by_itself_and_only_once_a_day(desk: Desk, tmp_path: Path) -> None:
    for _ in range(2):
        desk.view.backups.presenter.back_up_if_due()
        desk.settle()
    (own,) = (tmp_path / "backups").iterdir()
    assert len(list((own / "snapshots").glob("*.jisbackup"))) == 1


def test_a_slow_stick_keeps_no_save_waiting(desk: Desk, tmp_path: Path) -> None:
    workplace = desk.window._workplace
    assert workplace is not None
    assert workplace.backups is not None
    go_on, real = threading.Event(), workplace.backups.write

    def slow(*given: Any, **more: Any) -> Any:
        assert go_on.wait(20)
        return real(*given, **more)

    object.__setattr__(workplace.backups, "write", slow)
    desk.view.backups.presenter.make_now()
    saved: list[object] = []
    desk.view._tasks.run(
        lambda: log_line("ryan 5m", workplace), done=saved.append, failed=saved.append
    )
    desk.wait(lambda: bool(saved))
    assert desk.window.busy
    assert not list(tmp_path.glob("backups/*/snapshots/*"))
    go_on.set()
    desk.settle()
    (snapshot,) = tmp_path.glob("backups/*/snapshots/*.jisbackup")
    assert snapshot.stat().st_size
    assert len(saved) == 1


def test_who_stops_it_gets_the_old_one_and_can_begin_again(desk: Desk, tmp_path: Path) -> None:
    presenter = desk.view.backups.presenter
    presenter.make_now()
    presenter.stop()
    desk.settle()
    assert not list(tmp_path.glob("backups/*/snapshots/*.jisbackup"))
    presenter.make_now()
    desk.settle()
    assert len(list(tmp_path.glob("backups/*/snapshots/*.jisbackup"))) == 1


def test_closing_saves_what_was_written_since_and_nothing_twice(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    assert len(list(tmp_path.glob("backups/*/snapshots/*.jisbackup"))) == 1
    door = LocalProfile(tmp_path / "profile", clock=SystemClock())
    workplace = door.unlock(PASSPHRASE)
    assert not changed_since(workplace)
    back_up_at_closing(workplace)
    assert len(list(tmp_path.glob("backups/*/snapshots/*.jisbackup"))) == 1
    log_line("ryan 5m", workplace)
    assert changed_since(workplace)
    door.close()


def test_a_lock_does_not_wait_for_a_share_that_hangs(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "PATIENCE_SECONDS", 0.01)
    hangs, told = threading.Event(), []
    desk.view._tasks.run_outside(lambda: hangs.wait(60), done=told.append, failed=told.append)
    desk.window.close()
    assert not hangs.is_set()
    assert told == []
    hangs.set()


def test_an_erasure_renews_the_keys_by_itself_and_tells_of_a_stick_in_a_drawer(
    desk: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.ask(lambda workplace: back_up(workplace, [str(stick)]))
    stick.rename(tmp_path / "drawer")

    def erase(workplace: Workplace) -> Erased:
        with workplace.unit() as unit:
            youth = unit.young_people.ids()[0]
        return erase_youth(youth, cause=REQUEST, workplace=workplace)

    desk.view.feed.tell(desk.ask(erase).changes)
    desk.settle()
    foot = desk.view.status
    assert "1 " in shown_texts(foot).split(":")[-1]
    assert desk.ask(places_behind) != []
    (tmp_path / "drawer").rename(stick)
    desk.view.backups.presenter.begin()
    desk.settle()
    assert desk.ask(places_behind) == []
    checks = desk.ask(lambda workplace: verify(workplace, str(stick)))
    assert {check.detail for check in checks} == {""}
