"""A profile that cannot be opened, a disk that refuses: said in the window, in plain Dutch."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from jis_desktop.bootstrap import load_messages
from jis_desktop.storage.connection import connect
from jis_desktop.storage.profile_lock import ProfileLock
from tests.storage.python_process import OWN_DISKS, run_module
from tests.storage.test_disk_full import can_mount
from tests.ui.opened_window import make_profile, open_window, part, shown_texts, unlock, wait

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def begins(code: str) -> str:
    """The first words of a sentence, up to its first figure."""
    return load_messages().text(code, "nl").partition("\u2026")[0].strip()


def newer(folder: Path, key: bytes) -> None:
    """Make the database one of a later version."""
    raw = connect(folder / "jis.db", key)
    raw.execute("PRAGMA user_version = 99")
    raw.close()


def half_a_vault(folder: Path, _key: bytes) -> None:
    """Cut off both copies."""
    for path in folder.glob("vault*.jiskeys"):
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2])


def no_database(folder: Path, _key: bytes) -> None:
    """Make the database an empty file."""
    (folder / "jis.db").write_bytes(b"")


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (newer, "database.newer"),
        (half_a_vault, "vault.damaged"),
        (no_database, "database.damaged"),
    ],
)
def test_a_profile_that_does_not_open_says_why_and_stays_as_it_is(
    qapp: QApplication, tmp_path: Path, harm: Callable[[Path, bytes], None], code: str
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    harm(folder, make_profile(folder))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    window = open_window(folder)
    unlock(window)
    wait(lambda: begins(code) in shown_texts(window))
    assert window.opened is None
    window.close()
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert {name: after.get(name) for name in before if name != "attempts.json"} == {
        name: content for name, content in before.items() if name != "attempts.json"
    }


def test_a_profile_that_is_open_elsewhere_says_so_and_opens_once_that_is_closed(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    make_profile(folder)
    other = ProfileLock(folder)
    other.acquire()
    window = open_window(folder)
    unlock(window)
    wait(lambda: begins("profile.in_use") in shown_texts(window))
    assert window.opened is None
    other.release()
    QTest.keyClick(part(window, QLineEdit, "unlock.passphrase"), Qt.Key.Key_Return)
    wait(lambda: window.opened is not None)
    window.close()


@pytest.fixture
def on_disk(
    tmp_path: Path, require: Callable[[object, str], None]
) -> Callable[[str], dict[str, Any]]:
    """Runs the window on a small disk of its own."""
    require(can_mount(), "unshare(1) with a mount namespace")

    def run(how: str) -> dict[str, Any]:
        told = run_module("tests.ui.window_on_disk", tmp_path, "--how", how, within=OWN_DISKS)
        found: dict[str, Any] = json.loads(told.splitlines()[-1])
        return found

    return run


def test_a_read_only_disk_is_told_at_the_passphrase(
    on_disk: Callable[[str], dict[str, Any]],
) -> None:
    told = on_disk("read_only")
    assert begins("disk.read_only") in told["told"]
    assert not told["opened"]


def test_a_full_disk_is_told_in_the_panel_and_the_line_stays(
    on_disk: Callable[[str], dict[str, Any]],
) -> None:
    told = on_disk("full")
    assert begins("disk.full") in told["told"]
    assert (told["line"], told["contacts"]) == ("ryan 5m huiswerk besproken", 1)


def test_a_full_disk_is_told_where_something_is_ticked_off_and_it_stays(
    on_disk: Callable[[str], dict[str, Any]],
) -> None:
    told = on_disk("full_today")
    assert begins("disk.full") in told["told"]
    assert (told["due"], told["then"]) == (1, 0)
