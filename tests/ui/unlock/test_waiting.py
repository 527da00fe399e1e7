"""The brake on guessing, in the real window: it outlives a restart and counts in plain Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.bootstrap import SystemClock, load_messages
from jis_desktop.security.attempts import FREE, FileAttempts
from jis_desktop.ui.unlock.view import UnlockView
from tests.ui.opened_window import make_profile, open_window, shown_texts, unlock, wait

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

MANY = 10
"""Wrong tries beyond the free ones: five minutes, long enough for the slowest machine."""


def guess_wrong(folder: Path, times: int) -> None:
    """What another process with so many wrong passphrases leaves."""
    attempts = FileAttempts(folder, SystemClock())
    for _try in range(times):
        attempts.note_failure()


def test_after_a_restart_even_the_right_passphrase_waits(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    make_profile(folder)
    guess_wrong(folder, FREE + MANY)
    window = open_window(folder)
    unlock(window)
    wait(lambda: "Wacht nog " in shown_texts(window))
    assert "seconden. Er is niets kwijt." in shown_texts(window)
    assert window.opened is None
    window.close()


def test_control_with_fewer_than_five_wrong_tries_the_right_passphrase_opens(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    make_profile(folder)
    guess_wrong(folder, FREE - 1)
    window = open_window(folder)
    unlock(window)
    wait(lambda: window.opened is not None)
    window.close()


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (1, "Wacht nog 1 seconde. Er is niets kwijt."),
        (2, "Wacht nog 2 seconden. Er is niets kwijt."),
    ],
)
def test_one_second_is_not_many(
    qapp: QApplication, tmp_path: Path, seconds: int, told: str
) -> None:
    assert qapp is not None
    folder = tmp_path / "profile"
    folder.mkdir()
    (folder / "vault").touch()
    window = open_window(folder)
    view = window.centralWidget()
    assert isinstance(view, UnlockView)
    view.show_wait(seconds)
    assert told in shown_texts(window).splitlines()
    window.close()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_command_line_says_seconds_in_a_way_that_fits_one(language: str) -> None:
    spoken = load_messages()
    told = spoken.text("passphrase.wait", "nl" if language == "nl" else "en", seconds=1)
    assert " 1 s " in told
    assert "second" not in told.replace("1 s", "")
