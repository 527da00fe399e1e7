from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.commands.program import PASSPHRASE, ProfileFolder, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.conftest import TrialProfile

NEW = "zes andere woorden op een nieuwe laptop"


@pytest.fixture
def mine(trial: TrialProfile, tmp_path: Path) -> ProfileFolder:
    """The trial profile at another place, to be changed."""
    tmp_path.chmod(0o700)
    place = tmp_path / "laptop"
    place.mkdir(mode=0o700)
    shutil.copytree(trial.folder, place / "profile")
    return ProfileFolder(place / "profile", trial.recovery)


def test_a_backup_restores_on_an_empty_machine_with_the_code(
    mine: ProfileFolder, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    (saved,) = mine.run("backup", "--to", stick).rows
    assert set(saved) == {"folder", "snapshot", "commit", "bytes", "sha256"}
    known = [row["title"] for row in mine.run("find", "ryan").rows]
    shutil.rmtree(mine.folder)
    empty = tmp_path / "new" / "profile"
    empty.parent.mkdir(mode=0o700)
    with mine.recovery.open("rb") as code:
        done = run(
            *("--profile", empty, "--json", "restore", "--from", stick),
            *("--recovery-fd", str(code.fileno())),
            stdin=f"{NEW}\n",
            pass_fds=(code.fileno(),),
        )
    assert (done.code, done.stderr) == (0, "")
    (row,) = done.rows
    assert row == {
        "snapshot": saved["snapshot"],
        "commit": saved["commit"],
        "erased": 0,
        "saved": "",
    }
    there = ProfileFolder(empty, mine.recovery)
    assert [row["title"] for row in there.run("find", "ryan", stdin=f"{NEW}\n").rows] == known != []
    assert there.run("find", "ryan").told[1] == "passphrase.wrong"


def test_a_preview_tells_and_changes_nothing(mine: ProfileFolder, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    mine.run("backup", "--to", stick)
    mine.run("log", "dina 5m")
    rows = mine.run("restore", "--from", stick, "--preview").rows
    assert rows[0]["here"] > rows[0]["commit"]
    (youths,) = [row for row in rows[1:] if row["kind"] == "young_person"]
    assert youths["here"] == youths["backup"] + 1  # other tests may have logged others before
    assert [row["title"] for row in mine.run("find", "dina").rows] == ["Dina"]


def test_verify_finds_one_flipped_bit_and_ends_with_three(
    mine: ProfileFolder, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    mine.run("backup", "--to", stick)
    sound = mine.run("verify", "--from", stick)
    assert sound.code == 0
    assert {row["ok"] for row in sound.rows} == {True}
    assert mine.run("verify").code == 0
    (snapshot,) = (stick / "snapshots").glob("*.jisbackup")
    raw = bytearray(snapshot.read_bytes())
    raw[len(raw) // 2] ^= 1
    snapshot.write_bytes(raw)
    told = mine.run("verify", "--from", stick)
    assert told.code == 3
    assert [row["detail"] for row in told.rows if not row["ok"]] == ["backup.damaged"]


def test_the_exit_codes_of_the_contract(mine: ProfileFolder, tmp_path: Path) -> None:
    away = tmp_path / "away" / "stick"
    assert mine.run("backup", "--to", away).told[:2] == (8, "backup.folder_absent")
    assert mine.run("restore", "--from", away).told[:2] == (8, "backup.folder_absent")
    assert mine.run("verify").told[:2] == (8, "backup.none_there")
    stick = tmp_path / "stick"
    mine.run("backup", "--to", stick)
    assert mine.run("restore", "--from", stick, "--at", "gisteren").told[:2] == (
        8,
        "backup.unknown",
    )
    wrong = mine.run("restore", "--from", stick, stdin="verkeerde woorden\n")
    assert wrong.told[:2] == (6, "passphrase.wrong")
    assert mine.run("restore").told[:2] == (2, "command.usage")


def test_without_a_folder_every_known_one_gets_it_and_a_missing_stick_is_told(
    mine: ProfileFolder, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    mine.run("backup", "--to", stick)
    both = mine.run("backup")
    assert (both.code, len(both.rows)) == (0, 2)
    shutil.rmtree(stick)
    one = mine.run("backup")
    assert (one.code, len(one.rows)) == (0, 1)
    assert [error["code"] for error in one.errors] == ["backup.folder_absent"]


def test_the_passphrase_and_the_code_come_from_one_input(
    mine: ProfileFolder, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    mine.run("backup", "--to", stick)
    empty = tmp_path / "new" / "profile"
    empty.parent.mkdir(mode=0o700)
    both = f"{NEW}\n{mine.recovery.read_text()}"
    done = run(
        *("--profile", empty, "--json", "restore", "--from", stick, "--recovery-fd", "0"),
        stdin=both,
    )
    assert done.code == 0
    assert PASSPHRASE not in done.stdout + done.stderr
    assert [path.name for path in empty.parent.iterdir()] == ["profile"]
