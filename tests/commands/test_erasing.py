from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from tests.commands.conftest import NOW
from tests.commands.program import PASSPHRASE, ProfileFolder, init_words, run, typed

if TYPE_CHECKING:
    from pathlib import Path


def youth_of(place: ProfileFolder, line: str) -> str:
    (row,) = place.run("log", "--stdin", "--now", NOW, stdin=typed(line)).rows
    return str(row["youth_id"])


def test_an_erased_youth_is_found_nowhere_and_the_ids_are_printed(place: ProfileFolder) -> None:
    run(*init_words(place, "--test"))
    ryan, noor = youth_of(place, "ryan 5m bijbaan"), youth_of(place, "noor 5m stage")
    rows = place.run("erase", ryan, "--now", NOW).rows
    assert {row["kind"] for row in rows} == {"young_person", "contact", "certificate"}
    assert ryan in {row["id"] for row in rows}
    assert place.run("find", "ryan").code == 8
    assert place.run("find", "bijbaan").code == 8
    assert [row["id"] for row in place.run("list", "youth").rows] == [noor]
    (certificate,) = place.run("list", "certificate").rows
    assert (certificate["cause"], certificate["records"]) == ("request", 2)
    assert place.run("show", "youth", ryan).code == 8


def test_the_cause_can_be_a_mistake_and_nothing_else(place: ProfileFolder) -> None:
    run(*init_words(place, "--test"))
    ryan = youth_of(place, "ryan 5m bijbaan")
    assert place.run("erase", ryan, "--cause", "term").told[:2] == (2, "command.usage")
    assert place.run("erase", ryan, "--cause", "mistake", "--now", NOW).code == 0
    assert place.run("list", "certificate").rows[0]["cause"] == "mistake"


def test_without_the_passphrase_or_without_a_youth_nobody_is_erased(place: ProfileFolder) -> None:
    run(*init_words(place, "--test"))
    ryan = youth_of(place, "ryan 5m bijbaan")
    assert place.run("erase", ryan, stdin=f"{PASSPHRASE}x\n").told[0] == 6
    assert place.run("erase", "geen-id").told == (2, "id.unreadable", "id")
    assert place.run("erase", str(uuid4())).told[0] == 8
    assert [row["id"] for row in place.run("list", "youth").rows] == [ryan]


def test_a_folder_of_backups_gets_the_new_keys_or_its_absence_is_told(
    place: ProfileFolder, tmp_path: Path
) -> None:
    run(*init_words(place, "--test"))
    ryan, noor = youth_of(place, "ryan 5m bijbaan"), youth_of(place, "noor 5m stage")
    stick = tmp_path / "stick"
    stick.mkdir()
    assert place.run("backup", "--to", str(stick)).code == 0
    before = (stick / "youths.jiskeys").read_bytes()
    done = place.run("erase", ryan)
    assert (done.code, done.stderr) == (0, "")
    assert (stick / "youths.jiskeys").read_bytes() != before
    stick.rename(tmp_path / "elsewhere")
    done = place.run("erase", noor)
    assert done.code == 0
    assert "erasure.copy_remains" in done.stderr
