"""What is refused at the first start, in the real window: said at its field, nothing typed lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from jis_desktop.bootstrap import load_messages
from jis_desktop.security import keyring_store
from jis_desktop.ui.first_start.presenter import Step
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.ui.opened_window import PASSPHRASE, open_window, part, shown_texts, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from jis_desktop.ui.main_window import MainWindow

WHO = {"worker": "Samira", "organisation": "Stichting Kade", "schools": "De Werf, De Steiger"}
WEAK = "welkom2026!!"


def sentence(code: str, **values: int) -> str:
    return load_messages().text(code, "nl", **values)


def line(window: MainWindow, name: str) -> QLineEdit:
    return part(window, QLineEdit, f"first_start.{name}")


def fill(window: MainWindow, **texts: str) -> None:
    for name, text in texts.items():
        line(window, name).setText(text)


def typed(window: MainWindow, *names: str) -> dict[str, str]:
    return {name: line(window, name).text() for name in names}


def page_shown(window: MainWindow, step: Step) -> bool:
    name = ("who", "passphrase_page", "code", "ready")[step]
    return part(window, QWidget, f"first_start.{name}").isVisible()


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    assert qapp is not None
    made = open_window(tmp_path / "profile")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("name", "text", "code", "limit"),
    [
        ("worker", "", "profile.worker_missing", 0),
        ("worker", "Sam\u202eira", "text.direction_mark", 0),
        ("worker", "Samira 😀", "name.characters", 0),
        ("worker", "S" * 81, "name.too_long", 80),
        ("organisation", " ", "profile.organisation_missing", 0),
        ("organisation", "Kade\x07", "text.control", 0),
        ("schools", " , ,", "profile.school_missing", 0),
        ("schools", "De Werf, De \u2066Steiger", "text.direction_mark", 0),
        ("schools", f"De Werf, {'S' * 81}", "name.too_long", 80),
    ],
)
def test_a_bad_first_page_says_why_and_keeps_every_word(
    window: MainWindow, name: str, text: str, code: str, limit: int
) -> None:
    fill(window, **{**WHO, name: text})
    before = typed(window, *WHO)
    QTest.keyClick(line(window, "schools"), Qt.Key.Key_Return)
    assert sentence(code, limit=limit) in shown_texts(window)
    assert typed(window, *WHO) == before
    fill(window, **{name: WHO[name]})
    QTest.keyClick(line(window, "schools"), Qt.Key.Key_Return)
    assert page_shown(window, Step.PASSPHRASE)


def to_passphrase(window: MainWindow, passphrase: str, again: str) -> None:
    """Fill both pages and ask for the profile."""
    fill(window, **WHO)
    QTest.keyClick(line(window, "schools"), Qt.Key.Key_Return)
    fill(window, passphrase=passphrase, again=again)
    QTest.keyClick(line(window, "again"), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("passphrase", "again", "code"),
    [
        ("kort", "kort", "passphrase.too_short"),
        (PASSPHRASE, PASSPHRASE[:-1], "passphrase.not_the_same"),
    ],
)
def test_a_bad_passphrase_says_why_and_keeps_both_fields(
    window: MainWindow, tmp_path: Path, passphrase: str, again: str, code: str
) -> None:
    to_passphrase(window, passphrase, again)
    assert sentence(code, limit=12) in shown_texts(window)
    assert typed(window, "passphrase", "again") == {"passphrase": passphrase, "again": again}
    assert typed(window, *WHO) == WHO
    assert not (tmp_path / "profile").exists()


def test_without_a_keyring_a_weak_passphrase_is_refused_and_nothing_typed_is_lost(
    window: MainWindow, tmp_path: Path
) -> None:
    to_passphrase(window, WEAK, WEAK)
    told = sentence("passphrase.too_weak_without_keyring")
    wait(lambda: told in shown_texts(window))
    assert typed(window, "passphrase", "again") == {"passphrase": WEAK, "again": WEAK}
    assert list(tmp_path.glob("**/*.jiskeys")) == []
    fill(window, passphrase=PASSPHRASE, again=PASSPHRASE)
    QTest.keyClick(line(window, "again"), Qt.Key.Key_Return)
    wait(lambda: page_shown(window, Step.RECOVERY))


def test_control_with_a_keyring_the_same_passphrase_will_do(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_store, "KeyringDeviceSecrets", FakeDeviceSecrets)
    to_passphrase(window, WEAK, WEAK)
    wait(lambda: page_shown(window, Step.RECOVERY))
