"""The ways back in the real window: a keyring that fails, the code, and two people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from jis_desktop.bootstrap import SystemClock, SystemEntropy
from jis_desktop.domain.errors import JisError, PassphraseError
from jis_desktop.local_profile import LocalProfile
from jis_desktop.security.key_shares import split
from jis_desktop.security.managed_settings import ManagedSettings
from jis_desktop.security.organisation_slot import fingerprint, new_organisation_key
from jis_desktop.services.first_start import FirstStart, start_profile
from tests.ui.opened_window import (
    PASSPHRASE,
    make_profile,
    open_window,
    part,
    shown_texts,
    unlock,
    wait,
)

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.ui.main_window import MainWindow

NEW = "lantaarn pindakaas zwembad kroket orgel"


def click(window: MainWindow, name: str) -> None:
    part(window, QAbstractButton, f"unlock.{name}").click()


def type_in(window: MainWindow, name: str, text: str) -> None:
    part(window, QLineEdit, f"unlock.{name}").setText(text)


def make_known_profile(folder: Path) -> tuple[str, tuple[str, str]]:
    """A profile that two people can open; the key's fingerprint and their shares."""
    private, public = new_organisation_key()
    managed = ManagedSettings(organisation_public_key=public)
    door = LocalProfile(folder, clock=SystemClock(), managed=lambda: managed)
    start = FirstStart(
        worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
    )
    start_profile(start, door=door, entropy=SystemEntropy())
    assert door.organisation() == fingerprint(public)
    door.close()
    one, other = split(private, count=2)
    return fingerprint(public), (one, other)


@pytest.mark.parametrize("code", ["keyring.entry_missing", "keyring.absent", "keyring.locked"])
def test_what_the_keyring_lacks_has_its_way_out_right_there(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    assert qapp is not None
    make_profile(tmp_path / "profile")

    def refuse(_door: LocalProfile, _passphrase: str) -> None:
        raise PassphraseError(code, field="passphrase")

    window = open_window(tmp_path / "profile")
    with monkeypatch.context() as patch:
        patch.setattr(LocalProfile, "unlock", refuse)
        unlock(window)
        way_out = part(window, QWidget, "unlock.by_code")
        wait(way_out.isVisible)
    assert "herstelcode" in shown_texts(window)
    click(window, "by_code")
    assert part(window, QLineEdit, "unlock.code").isVisible()
    click(window, "back")
    assert part(window, QLineEdit, "unlock.passphrase").isVisible()
    window.close()


def test_control_a_wrong_passphrase_has_no_such_button(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    make_profile(tmp_path / "profile")
    window = open_window(tmp_path / "profile")
    type_in(window, "passphrase", "iets heel anders dan het is")
    click(window, "open")
    wait(lambda: bool(part(window, QLineEdit, "unlock.passphrase").accessibleDescription()))
    assert not part(window, QWidget, "unlock.by_code").isVisible()
    window.close()


def test_two_people_open_it_and_the_worker_is_told_at_the_next_unlocking(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    key, (one, other) = make_known_profile(folder)
    window = open_window(folder)
    click(window, "forgot")
    click(window, "way.shares")
    for name, text in (("one", one), ("other", one), ("new", NEW)):
        type_in(window, name, text)
    click(window, "use_code")
    second = part(window, QLineEdit, "unlock.other")
    wait(lambda: "twee keer hetzelfde deel" in second.accessibleDescription())
    assert other not in second.displayText()
    type_in(window, "other", other)
    assert other not in second.displayText()
    click(window, "use_code")
    wait(lambda: window.opened is not None and not window.busy)
    openings = part(window, QWidget, "today.openings")
    assert not openings.isVisible()
    assert window.opened is not None
    window.opened.go_to("settings")
    wait(lambda: not window.busy)
    card = part(window, QWidget, "settings.code_card")
    assert key[:4] in shown_texts(card)
    window.close()

    window = open_window(folder)
    type_in(window, "passphrase", NEW)
    click(window, "open")
    wait(lambda: window.opened is not None and not window.busy)
    wait(part(window, QWidget, "today.openings").isVisible)
    part(window, QAbstractButton, "today.openings.seen").click()
    wait(lambda: not part(window, QWidget, "today.openings").isVisible())
    window.close()


def test_a_new_passphrase_too_weak_without_a_keyring_is_told_at_its_field_beside_five_words(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    make_profile(tmp_path / "profile")
    window = open_window(tmp_path / "profile")

    def refuse(_code: str, _new: str) -> None:
        raise JisError("passphrase.too_weak_without_keyring", field="passphrase")

    door = window._parts.door
    assert isinstance(door, LocalProfile)
    door.recover = refuse  # type: ignore[method-assign,assignment]  a keyring that is gone
    click(window, "forgot")
    type_in(window, "code", "7K3M")
    type_in(window, "new", "twaalf tekens en meer")
    click(window, "use_code")
    field = part(window, QLineEdit, "unlock.new")
    wait(lambda: "vijf losse woorden" in field.accessibleDescription())
    click(window, "suggest")
    assert len(field.text().split()) == 5
    window.close()
