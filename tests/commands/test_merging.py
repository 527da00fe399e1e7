from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.commands.program import ProfileFolder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.conftest import TrialProfile


@pytest.fixture
def copied(trial: TrialProfile, tmp_path: Path) -> ProfileFolder:
    """The trial profile at another place, to be changed."""
    tmp_path.chmod(0o700)
    shutil.copytree(trial.folder, tmp_path / "profile")
    return ProfileFolder(tmp_path / "profile", trial.recovery)


def test_two_youths_become_one_and_two_again(copied: ProfileFolder, trial: TrialProfile) -> None:
    mine = copied
    kept = mine.run("log", '"Rayan" 5m').rows[0]["youth_id"]
    merged = trial.row("contact")["youth_id"]
    assert {row["kind"] for row in mine.run("merge", kept, merged).rows} >= {"contact"}
    about = [row["young_person_id"] for row in mine.run("list", "contact").rows]
    assert kept in about
    assert merged not in about
    assert mine.run("merge", kept, merged).told[:2] == (9, "merge.again")
    assert mine.run("unmerge", merged).code == 0
    about = [row["young_person_id"] for row in mine.run("list", "contact").rows]
    assert {kept, merged} <= set(about)
    assert mine.run("unmerge", merged).told[:2] == (8, "merge.unknown")
