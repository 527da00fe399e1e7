"""``demo`` as a program: what it makes, where, and what it leaves alone."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.records import Kind
from jis_desktop.services.demo.plan import Role
from jis_desktop.storage.profile_lock import ProfileLock
from tests.commands.conftest import make_place
from tests.commands.program import Answer, ProfileFolder, init_words, run
from tests.services.demo.stock import plan

if TYPE_CHECKING:
    from pathlib import Path

DEMO = "demo\n"


@dataclass(frozen=True)
class Demo(ProfileFolder):
    """A worker's demo and what making it answered."""

    made: Answer

    def ask(self, *words: str) -> Answer:
        return self.run(*words, stdin=DEMO)


def make(place: ProfileFolder, *words: str) -> Answer:
    return place.run("demo", *words, stdin="")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    place = make_place(tmp_path_factory.mktemp("demo"))
    return Demo(place.folder, place.recovery, make(place))


def test_a_row_a_kind_on_stdout_and_how_far_it_is_on_stderr(demo: Demo) -> None:
    assert demo.made.code == 0
    assert [row["kind"] for row in demo.made.rows] == [kind.value for kind in Kind]
    assert all(set(row) == {"kind", "count"} for row in demo.made.rows)
    assert str(demo.folder) in demo.made.errors[-1]["message"]
    assert {told["code"] for told in demo.made.errors} == {"demo.progress", "demo.made"}


SELDOM = {
    "meldcode_step", "legal_hold", "restriction", "retention_proposal", "certificate",
}  # fmt: skip
"""What a demo year need not have."""


def test_another_process_counts_the_same(demo: Demo) -> None:
    counts = {row["kind"]: row["count"] for row in demo.made.rows}
    assert {kind for kind, count in counts.items() if count < 2} == SELDOM
    for kind, count in counts.items():
        assert len(demo.ask("list", kind).rows) == count


def test_the_figures_are_the_workers_share_of_the_city(demo: Demo) -> None:
    counts = {row["kind"]: row["count"] for row in demo.made.rows}
    worker = plan(Role.CITY).shares[0].worker
    assert counts["activity"] == worker.activities
    rows = demo.ask("list", "young_person").rows
    genders = {row["id"]: row["gender"] for row in rows}
    coached = [genders[row["young_person_id"]] for row in demo.ask("list", "trajectory").rows]
    assert sorted(coached) == sorted(worker.coached)


def test_it_lies_under_a_clock_that_stands(demo: Demo, tmp_path: Path) -> None:
    copied = ProfileFolder(tmp_path / "demo", tmp_path / "recovery.txt")
    shutil.copytree(demo.folder, copied.folder)
    (logged,) = copied.run("log", "gang 3", stdin=DEMO).rows
    (row,) = copied.run("show", "tally", logged["id"], stdin=DEMO).rows
    assert (row["day"], row["at"]) == ("2022-06-17", "13:40:00")
    (logged,) = copied.run("log", "gang 3", "--now", "2022-06-20T09:00", stdin=DEMO).rows
    (row,) = copied.run("show", "tally", logged["id"], stdin=DEMO).rows
    assert row["day"] == "2022-06-20"


def test_its_mark_says_only_that_it_is_a_demo(demo: Demo) -> None:
    told = json.loads((demo.folder / "demo.json").read_text(encoding="utf-8"))
    assert told == {"demo": True, "clock": "2022-06-17T13:40:00"}
    assert [path.name for path in demo.folder.iterdir() if path.stat().st_mode & 0o077] == []


def test_a_second_run_replaces_it_whole(demo: Demo, tmp_path: Path) -> None:
    copied = make_place(tmp_path)
    shutil.copytree(demo.folder, copied.folder)
    (logged,) = copied.run("log", "gang 3", stdin=DEMO).rows
    again = make(copied)
    assert (again.code, again.rows) == (0, demo.made.rows)
    assert copied.run("show", "tally", logged["id"], stdin=DEMO).told[:2] == (8, "record.unknown")
    assert list(copied.folder.parent.iterdir()) == [copied.folder]


def test_a_demo_that_somebody_looks_at_is_not_replaced(demo: Demo) -> None:
    before = (demo.folder / "jis.db").read_bytes()
    lock = ProfileLock(demo.folder)
    lock.acquire()
    try:
        assert make(demo).told == (7, "profile.in_use", None)
    finally:
        lock.release()
    assert (demo.folder / "jis.db").read_bytes() == before
    assert list(demo.folder.parent.iterdir()) == [demo.folder]


def test_a_real_profile_is_refused_also_with_the_mark_of_a_demo(
    demo: Demo, place: ProfileFolder
) -> None:
    assert run(*init_words(place)).code == 0
    before = {path: path.read_bytes() for path in place.folder.glob("*.jis*")}
    assert make(place).told == (9, "profile.exists", "profile")
    shutil.copy(demo.folder / "demo.json", place.folder)
    assert make(place).told == (9, "profile.exists", "profile")
    assert {path: path.read_bytes() for path in place.folder.glob("*.jis*")} == before
    assert place.run("list", "tally").code == 0


def test_the_mark_of_a_demo_stops_no_real_clock(demo: Demo, place: ProfileFolder) -> None:
    assert run(*init_words(place)).code == 0
    shutil.copy(demo.folder / "demo.json", place.folder)
    (logged,) = place.run("log", "gang 3").rows
    (row,) = place.run("show", "tally", logged["id"]).rows
    assert row["day"] > "2022-06-17"


def test_other_files_are_refused(place: ProfileFolder) -> None:
    place.folder.mkdir(mode=0o700)
    (place.folder / "brief.txt").write_text("van iemand", encoding="utf-8")
    assert make(place).told == (9, "profile.exists", "profile")
    assert [path.name for path in place.folder.iterdir()] == ["brief.txt"]


def test_the_place_of_the_own_profile_is_refused_and_the_usual_one_is_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    real = tmp_path / "jis-desktop" / "profile"
    refused = run("--profile", real, "--json", "demo", stdin="")
    assert refused.told == (9, "demo.real_place", "profile")
    assert not real.exists()
    assert run("--json", "demo", stdin="").code == 0
    assert [path.name for path in real.parent.iterdir()] == ["demo"]


def test_nothing_but_a_demo_has_so_short_a_passphrase(place: ProfileFolder) -> None:
    answer = run(*init_words(place, "--test"), stdin=DEMO)
    assert answer.told == (2, "passphrase.too_short", "passphrase")


@pytest.mark.parametrize("words", [("--role", "baas"), ("--now", "2022-06-17T09:00")])
def test_what_a_demo_does_not_know_is_told(place: ProfileFolder, words: tuple[str, ...]) -> None:
    answer = make(place, *words)
    assert answer.told[:2] == (2, "command.usage")
    assert not place.folder.exists()
