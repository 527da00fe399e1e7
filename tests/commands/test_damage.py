from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.commands.program import ProfileFolder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.conftest import TrialProfile

PAGE = 4096


@pytest.fixture
def copied(trial: TrialProfile, tmp_path: Path) -> ProfileFolder:
    """The trial profile at another place, to be damaged."""
    tmp_path.chmod(0o700)
    shutil.copytree(trial.folder, tmp_path / "profile")
    return ProfileFolder(tmp_path / "profile", trial.recovery)


def flip_everywhere(path: Path) -> None:
    """Flip a bit of each page, or of the middle of a smaller file."""
    content = bytearray(path.read_bytes())
    for place in range(min(PAGE, len(content)) // 2, len(content), PAGE):
        content[place] ^= 0x10
    path.write_bytes(content)


def test_flipped_bits_in_the_database_end_with_11(copied: ProfileFolder) -> None:
    flip_everywhere(copied.folder / "jis.db")
    code, told, _field = copied.run("list", "contact").told
    assert (code, told.split(".")[0]) == (11, "database")


def test_one_copy_of_the_keys_is_enough(copied: ProfileFolder, trial: TrialProfile) -> None:
    for name in ("vault", "youths"):
        (copied.folder / f"{name}.jiskeys").unlink()
    answer = copied.run("show", "contact", trial.row("contact")["id"])
    assert answer.code == 0
    assert answer.rows[0]["facts"] == "bijbaan gevonden"


def test_a_flipped_copy_of_the_keys_does_no_harm(
    copied: ProfileFolder, trial: TrialProfile
) -> None:
    for name in ("vault", "youths"):
        flip_everywhere(copied.folder / f"{name}.jiskeys")
    answer = copied.run("show", "contact", trial.row("contact")["id"])
    assert answer.code == 0


def test_both_copies_gone_end_with_11(copied: ProfileFolder) -> None:
    for path in copied.folder.glob("vault*.jiskeys"):
        path.unlink()
    assert copied.run("list", "contact").told[0] == 11


def test_both_files_of_youth_keys_gone_end_with_11_and_nothing_is_written(
    copied: ProfileFolder,
) -> None:
    for path in copied.folder.glob("youths*.jiskeys"):
        path.unlink()
    assert copied.run("list", "contact").told[:2] == (11, "youth_keys.damaged")
    assert list(copied.folder.glob("youths*.jiskeys")) == []


def test_both_copies_flipped_end_with_11(copied: ProfileFolder) -> None:
    for path in copied.folder.glob("vault*.jiskeys"):
        flip_everywhere(path)
    assert copied.run("list", "contact").told[0] == 11


def test_commits_that_the_disk_lost_are_told_and_the_command_goes_on(
    copied: ProfileFolder,
) -> None:
    database = copied.folder / "jis.db"
    before = database.read_bytes()
    assert copied.run("log", "gang 3").code == 0
    for rest in copied.folder.glob("jis.db-*"):
        rest.unlink()
    database.write_bytes(before)
    answer = copied.run("list", "tally")
    assert answer.code == 0
    assert [told["code"] for told in answer.errors] == ["database.commits_lost"]


def test_control_nothing_is_told_where_nothing_was_lost(copied: ProfileFolder) -> None:
    assert copied.run("log", "gang 3").code == 0
    assert copied.run("list", "tally").errors == []
