"""Putting a backup back in the real window, on real storage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from jis_desktop.bootstrap import SystemClock, SystemEntropy
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.back_up import back_up
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.log_line import log_line
from jis_desktop.ui.restore.dialog import RestoreDialog
from jis_desktop.window import make_window
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import PASSPHRASE, part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jis_desktop.ui.main_window import MainWindow


NEW = "lantaarn pindakaas zwembad kroket orgel"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def form_of(window: MainWindow) -> RestoreDialog:
    (form,) = window.findChildren(RestoreDialog)
    return form


def click(form: RestoreDialog, name: str) -> None:
    part(form, QAbstractButton, f"restore_form.{name}").click()


def count(folder: Path, passphrase: str = PASSPHRASE) -> int:
    door = LocalProfile(folder, clock=SystemClock())
    with door.unlock(passphrase).unit() as unit:
        found = len(unit.young_people.ids())
    door.close()
    return found


def test_from_settings_yesterdays_comes_back_after_the_passphrase(
    desk: Desk, tmp_path: Path
) -> None:
    started: list[str] = []
    desk.window._parts = replace(desk.window._parts, lock=lambda: started.append("anew"))
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.ask(lambda workplace: back_up(workplace, [str(stick)]))
    desk.ask(lambda workplace: log_line('"Dina" 5m', workplace))
    desk.view.go_to("settings")
    desk.settle()
    part(desk.window, QAbstractButton, "settings.backup_restore").click()
    form = form_of(desk.window)
    form.choose_folder = lambda: str(stick)  # type: ignore[method-assign]  Qt's own dialog
    click(form, "choose")
    desk.settle()
    part(form, QLineEdit, "restore_form.passphrase").setText("iets heel anders dan het is")
    click(form, "look")
    desk.settle()
    assert part(form, QLineEdit, "restore_form.passphrase").accessibleDescription()
    assert not part(form, QWidget, "restore_form.restore").isVisible()
    part(form, QLineEdit, "restore_form.passphrase").setText(PASSPHRASE)
    click(form, "look")
    desk.settle()
    told = shown_texts(form)
    assert "21 " in told
    assert "22 " in told
    click(form, "restore")
    desk.wait(lambda: bool(started))
    assert started == ["anew"]
    assert count(tmp_path / "profile") == 21


def test_at_the_first_start_a_backup_and_the_code_are_enough(
    qapp: QApplication, tmp_path: Path
) -> None:
    old, stick = tmp_path / "old" / "profile", tmp_path / "stick"
    old.parent.mkdir(mode=0o700)
    stick.mkdir()
    door = LocalProfile(old, clock=SystemClock())
    start = FirstStart(
        worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
    )
    workplace, code = start_profile(start, door=door, entropy=SystemEntropy())
    log_line("ryan 5m", workplace)
    back_up(workplace, [str(stick)])
    door.close()
    (tmp_path / "new").mkdir(mode=0o700)
    window = make_window(qapp, tmp_path / "new" / "profile")
    window.show()
    desk = Desk.__new__(Desk)
    desk.window = window
    desk.settle()
    part(window, QAbstractButton, "first_start.restore").click()
    form = form_of(window)
    form.choose_folder = lambda: str(stick)  # type: ignore[method-assign]  Qt's own dialog
    click(form, "choose")
    desk.settle()
    part(form, QLineEdit, "restore_form.code").setText(code)
    part(form, QLineEdit, "restore_form.passphrase").setText(NEW)
    click(form, "look")
    desk.settle()
    click(form, "restore")
    desk.wait(lambda: window.findChild(QWidget, "unlock") is not None)
    window.close()
    assert count(tmp_path / "new" / "profile", NEW) == 1
