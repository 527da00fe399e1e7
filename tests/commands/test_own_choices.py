"""What was added to a list in one process is understood by the command line in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.bootstrap import SystemClock
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.own_lists import add_own_code
from tests.commands.conftest import NOW
from tests.commands.program import PASSPHRASE, ProfileFolder, init_words, run, typed

if TYPE_CHECKING:
    from tests.commands.program import Answer


def log(place: ProfileFolder, line: str) -> Answer:
    return place.run("log", "--stdin", "--now", NOW, stdin=typed(line))


def test_an_own_place_is_logged_and_shown_by_the_command_line(place: ProfileFolder) -> None:
    assert run(*init_words(place, "--test")).code == 0
    line = "ryan 5m @zwembad #zwemmen"
    before = log(place, line)
    assert before.code != 0  # control: nobody added it
    door = LocalProfile(place.folder, clock=SystemClock())
    workplace = door.unlock(PASSPHRASE)
    pool, _changes = add_own_code("place", "Zwembad", workplace)
    theme, _changes = add_own_code("theme", "Zwemmen", workplace)
    door.close()
    logged = log(place, line)
    assert logged.code == 0, logged.stderr
    (row,) = logged.rows
    shown = place.run("show", row["kind"], row["id"])
    assert shown.code == 0, shown.stderr
    assert pool.key in shown.stdout
    assert theme.key in shown.stdout
