"""Practising and new keys in the real window, on real storage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from jis_desktop.bootstrap import SystemClock
from jis_desktop.domain.errors import PassphraseError
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.practise_recovery import DAYS_BETWEEN, PRACTISED_ON
from jis_desktop.ui.renewal.dialog import RenewalDialog
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import PASSPHRASE, part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jis_desktop.ports import Workplace

NEW = "lantaarn pindakaas zwembad kroket orgel"
LONG_AGO = "2020-01-01"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def in_settings(desk: Desk) -> None:
    desk.view.go_to("settings")
    desk.settle()


def press(desk: Desk, name: str) -> None:
    part(desk.window, QAbstractButton, name).click()
    desk.settle()


def form_of(desk: Desk) -> RenewalDialog:
    (form,) = desk.window.findChildren(RenewalDialog)
    return form


def groups(form: RenewalDialog) -> list[str]:
    """The new code, as it is shown."""
    cells = [part(form, QWidget, f"first_start.group.{place}") for place in range(9)]
    texts = [[one.text() for one in cell.findChildren(QLabel)] for cell in cells]
    return [next(text for text in each if len(text) == 4) for each in texts]


def test_the_question_on_the_first_screen_leads_to_the_field_and_a_wrong_code_is_told(
    desk: Desk,
) -> None:
    def long_ago(workplace: Workplace) -> None:
        with workplace.unit() as unit:
            unit.settings.put(PRACTISED_ON, LONG_AGO)
            unit.commit()

    assert not part(desk.window, QWidget, "today.practice").isVisible()
    desk.ask(long_ago)
    desk.window._recovery._presenter.begin()
    desk.settle()
    assert DAYS_BETWEEN == 31
    press(desk, "today.practice.do")
    field = part(desk.window, QLineEdit, "settings.code")
    assert field.isVisible()
    field.setText("7K3M-Q9TR")
    press(desk, "settings.code_check")
    assert field.accessibleDescription()
    assert "1 januari 2020" in shown_texts(part(desk.window, QWidget, "settings.code_card"))


def test_new_keys_hold_once_the_new_code_was_copied(desk: Desk, tmp_path: Path) -> None:
    started: list[str] = []
    desk.window._parts = replace(desk.window._parts, lock=lambda: started.append("anew"))
    in_settings(desk)
    press(desk, "settings.code_renew")
    form = form_of(desk)
    part(form, QLineEdit, "renewal_form.passphrase").setText(PASSPHRASE)
    part(form, QAbstractButton, "renewal_form.go").click()
    desk.wait(lambda: form._code_page is not None)
    desk.settle()
    code = groups(form)
    ready = part(form, QAbstractButton, "first_start.code_ready")
    assert not ready.isEnabled()
    for field in form.findChildren(QLineEdit):
        _, _, position = field.objectName().rpartition("first_start.try.")
        if position.isdigit():
            field.setText(code[int(position)])
            field.textEdited.emit(field.text())
    assert ready.isEnabled()
    assert started == []
    ready.click()
    desk.wait(lambda: bool(started))
    door = LocalProfile(tmp_path / "profile", clock=SystemClock())
    with door.recover("-".join(code), NEW).unit() as unit:
        assert len(unit.young_people.ids()) == 21
    door.close()


def test_left_as_it_is_the_new_code_opens_nothing(desk: Desk, tmp_path: Path) -> None:
    started: list[str] = []
    desk.window._parts = replace(desk.window._parts, lock=lambda: started.append("anew"))
    in_settings(desk)
    press(desk, "settings.code_renew")
    form = form_of(desk)
    part(form, QLineEdit, "renewal_form.passphrase").setText(PASSPHRASE)
    part(form, QAbstractButton, "renewal_form.go").click()
    desk.wait(lambda: form._code_page is not None)
    desk.settle()
    code = "-".join(groups(form))
    part(form, QAbstractButton, "first_start.later").click()
    desk.wait(lambda: bool(started))
    door = LocalProfile(tmp_path / "profile", clock=SystemClock())
    with pytest.raises(PassphraseError):
        door.recover(code, NEW)
    assert door.unlock(PASSPHRASE)
    door.close()
    assert [one.name for one in tmp_path.glob(".jis-*")] == []
