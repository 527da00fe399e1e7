from __future__ import annotations

import os
import re
import stat
import subprocess
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from jis_desktop import __version__
from tests.commands.conftest import LINES, NOW
from tests.commands.program import (
    PASSPHRASE,
    ROOT,
    command,
    environment,
    init_words,
    run,
    typed,
)

if TYPE_CHECKING:
    from tests.commands.conftest import TrialProfile
    from tests.commands.program import ProfileFolder

WRONG_WORDS = (
    (("log",), "log.nothing", "line"),
    (("log", "--stdin", "gang 3"), "log.nothing", "line"),
    (("show", "contact", "zeven"), "id.unreadable", "id"),
    (("init", "--name", "Sam"), "command.usage", "arguments"),
)
WRONG_LINES = {
    "zo !30-02 praatje": ("date.unknown_day", "day"),
    "zo 5m praatje > 30-02": ("date.unknown_day", "follow_up"),
    "zo 5m praatje @nergens": ("place.unknown", "place"),
    "gang 0": ("tally.count", "count"),
    "gang 201": ("tally.count", "count"),
    "gang veel": ("tally.unreadable", "count"),
    "signaal": ("early_signal.nothing_said", "line"),
    "activiteit": ("activity.kind_missing", "line"),
    "steun": ("support.unknown", "line"),
    "traject": ("who.missing", "who"),
    "doel": ("who.missing", "who"),
    "doel Zo": ("goal.empty", "line"),
}


# --- making a profile


def test_init_tells_the_profile_and_where_the_code_lies(trial: TrialProfile) -> None:
    (row,) = trial.made.rows
    assert (trial.made.code, trial.made.stderr) == (0, "")
    assert set(row) == {"id", "recovery_out"}
    assert UUID(row["id"]).version == 4
    assert row["recovery_out"] == str(trial.recovery)


def test_the_code_lies_in_a_file_of_the_owner_alone_and_is_not_printed(trial: TrialProfile) -> None:
    code = trial.recovery.read_text(encoding="utf-8")
    assert stat.S_IMODE(trial.recovery.stat().st_mode) == 0o600
    assert re.fullmatch(r"[0-9A-Z-]{32,}\n", code)
    assert code.strip() not in trial.made.stdout


def test_all_files_of_a_profile_are_the_owners_alone(trial: TrialProfile) -> None:
    paths = [trial.folder, *trial.folder.rglob("*")]
    assert len(paths) > 4
    assert [path.name for path in paths if path.stat().st_mode & 0o077] == []


def test_a_code_is_never_written_over_a_file_and_then_no_profile_is_made(
    place: ProfileFolder,
) -> None:
    place.recovery.write_text("van iemand anders", encoding="utf-8")
    answer = run(*init_words(place))
    assert answer.told == (2, "recovery_out.exists", "recovery_out")
    assert place.recovery.read_text(encoding="utf-8") == "van iemand anders"
    assert list(place.folder.parent.iterdir()) == [place.recovery]


def test_init_on_an_existing_profile_is_refused_and_leaves_it(
    trial: TrialProfile, place: ProfileFolder
) -> None:
    before = {path: path.read_bytes() for path in trial.folder.glob("*.jiskeys")}
    answer = run(*init_words(type(place)(trial.folder, place.recovery)))
    assert answer.told == (9, "profile.exists", "profile")
    assert not place.recovery.exists()
    assert {path: path.read_bytes() for path in trial.folder.glob("*.jiskeys")} == before


def test_too_short_a_passphrase_makes_nothing(place: ProfileFolder) -> None:
    answer = run(*init_words(place), stdin="kort\n")
    assert answer.told == (2, "passphrase.too_short", "passphrase")
    assert list(place.folder.parent.iterdir()) == []


def test_a_clock_is_set_on_trial_profiles_only(place: ProfileFolder) -> None:
    assert run(*init_words(place, "--now", NOW)).told == (9, "now.not_a_test", "now")
    assert run(*init_words(place)).code == 0
    assert place.run("log", "gang 3", "--now", NOW).told == (9, "now.not_a_test", "now")
    # The control: the same profile without the clock, which holds nothing of the refused log.
    unset = place.run("list", "tally")
    assert (unset.code, unset.rows) == (0, [])


# --- logging and reading


def test_a_logged_line_of_each_kind_answers_with_these_keys(trial: TrialProfile) -> None:
    rows = trial.logged.rows
    assert (trial.logged.code, trial.logged.stderr) == (0, "")
    assert [list(row) for row in rows] == [
        ["id", "kind", "youth_id", "created_youth", "commit"]
    ] * len(LINES)
    assert [row["kind"] for row in rows] == list(LINES)
    assert [row["created_youth"] for row in rows] == [True, *[False] * (len(LINES) - 1)]
    first = rows[0]["commit"]
    assert [row["commit"] for row in rows] == list(range(first, first + len(LINES)))


def test_a_logged_line_names_the_youth_where_it_is_about_one(trial: TrialProfile) -> None:
    youth = trial.row("contact")["youth_id"]
    assert str(UUID(youth)) == youth
    assert {row["kind"]: row["youth_id"] for row in trial.logged.rows} == {
        kind: None if kind in {"activity", "tally"} else youth for kind in LINES
    }


def test_another_process_shows_the_whole_record(trial: TrialProfile) -> None:
    row = trial.row("contact")
    (shown,) = trial.run("show", "contact", row["id"]).rows
    assert UUID(shown.pop("school_id"))
    shown.pop("life_domains")  # what a theme suggests is up to the quick line
    assert shown == {
        "id": row["id"],
        "young_person_id": row["youth_id"],
        "kind": "check_in",
        "day": "2026-11-20",
        "at": "14:05:00",
        "minutes": 5,
        "trajectory_id": None,
        "place": None,
        "with_whom": "jongere",
        "themes": ["bijbaan_stage"],
        "supports": [],
        "facts": "bijbaan gevonden",
        "interpretation": "",
        "follow_up_on": "2026-11-23",
        "follow_up_done_on": None,
        "health_reason": "",
    }


def test_another_process_lists_what_was_logged(trial: TrialProfile) -> None:
    answer = trial.run("list", "activity")
    (found,) = answer.rows
    assert answer.code == 0
    assert (found["id"], found["kind"]) == (trial.row("activity")["id"], "sport")
    assert (found["title"], found["minutes"], found["place"]) == ("voetbal", 60, "plein")
    assert found["heads"] == {"girls": 14, "boys": 9, "others": None}


def test_another_process_finds_by_a_text(trial: TrialProfile) -> None:
    answer = trial.run("find", "gevonden")
    assert answer.rows == [
        {
            "type": "contact",
            "id": trial.row("contact")["id"],
            "title": "Ryan",
            "matched": "note",
        }
    ]


def test_without_json_rows_are_tabs_and_errors_are_sentences(trial: TrialProfile) -> None:
    answer = run(
        *("--profile", trial.folder, "--language", "nl", "log", "--stdin"),
        stdin=typed("gang 2", "gang 0"),
    )
    identity, *rest, commit = answer.stdout.rstrip("\n").split("\t")
    assert UUID(identity)
    assert rest == ["tally", "", "False"]
    assert commit.isdecimal()
    assert answer.stderr == "Dit aantal kan niet. Typ een getal van 1 tot 200.\n"


def test_wrong_lines_are_told_one_by_one_and_the_others_are_kept(trial: TrialProfile) -> None:
    lines = [line for wrong in WRONG_LINES for line in (wrong, "gang 1")]
    answer = trial.run("log", "--stdin", stdin=typed(*lines))
    assert [(error["code"], error["field"]) for error in answer.errors] == list(
        WRONG_LINES.values()
    )
    assert len(answer.rows) == len(WRONG_LINES)
    assert answer.code == 2


def test_a_refused_line_makes_nobody_and_finding_nobody_ends_with_8(trial: TrialProfile) -> None:
    answer = trial.run("log", "Nieuwkomer !30-02 praatje")
    assert answer.told == (2, "date.unknown_day", "day")
    found = trial.run("find", "Nieuwkomer")
    assert (found.code, found.stdout) == (8, "")


def test_the_passphrase_may_come_by_another_descriptor(trial: TrialProfile) -> None:
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    try:
        answer = run(
            *("--profile", trial.folder, "--json", "--passphrase-fd", str(reading)),
            *("log", "--stdin"),
            stdin="gang 4\n",
            pass_fds=(reading,),
        )
    finally:
        os.close(reading)
    assert [row["kind"] for row in answer.rows] == ["tally"]
    assert answer.code == 0


# --- exit codes


@pytest.mark.parametrize(("words", "code", "field"), WRONG_WORDS)
def test_wrong_words_end_with_2(
    place: ProfileFolder, words: tuple[str, ...], code: str, field: str
) -> None:
    assert place.run(*words).told == (2, code, field)


@pytest.mark.parametrize(
    ("stdin", "code"), [(b"", "passphrase.missing"), (b"\xff\xfe\n", "text.not_utf8")]
)
def test_no_passphrase_ends_with_2(trial: TrialProfile, stdin: bytes, code: str) -> None:
    assert trial.run("list", "contact", stdin=stdin).told == (2, code, "passphrase")


def test_a_descriptor_that_is_not_there_ends_with_2(trial: TrialProfile) -> None:
    answer = trial.run("list", "contact", "--passphrase-fd", "97")
    assert answer.told == (2, "passphrase.missing", "passphrase")


def test_a_wrong_passphrase_ends_with_6(trial: TrialProfile) -> None:
    answer = trial.run("list", "contact", stdin=f"{PASSPHRASE}s\n")
    assert answer.told == (6, "passphrase.wrong", "passphrase")


def test_a_profile_in_use_ends_with_7(trial: TrialProfile) -> None:
    holder = subprocess.Popen(
        command("--profile", trial.folder, "--json", "log", "--stdin"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
        text=True,
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    with holder, holder.stdin as keyboard:
        print(typed("gang 1"), end="", file=keyboard, flush=True)
        assert '"tally"' in holder.stdout.readline()
        answer = trial.run("list", "contact")
        keyboard.close()
        assert holder.wait(timeout=60) == 0
    code, _told, _field = answer.told
    assert code == 7


def test_an_id_of_nothing_ends_with_8(trial: TrialProfile) -> None:
    code, _told, _field = trial.run("show", "contact", str(uuid4())).told
    assert code == 8


def test_a_school_that_is_not_there_ends_with_8(trial: TrialProfile) -> None:
    answer = trial.run("log", "gang 1", "--school", "Elders")
    assert answer.told == (8, "school.unknown", "school")


def test_a_profile_that_is_not_there_ends_with_8_and_is_not_made(place: ProfileFolder) -> None:
    assert place.run("list", "contact").told == (8, "profile.missing", "profile")
    assert list(place.folder.parent.iterdir()) == []


def test_a_name_that_several_answer_to_ends_with_8(trial: TrialProfile) -> None:
    lines = ("Noor/3c 5m hoi", "Noor/3d 5m hoi", "noor 5m wie ben je")
    answer = trial.run("log", "--stdin", stdin=typed(*lines))
    assert [row["created_youth"] for row in answer.rows] == [True, True]
    assert [(error["code"], error["field"]) for error in answer.errors] == [
        ("who.ambiguous", "who")
    ]
    assert answer.code == 8


def test_the_version_is_told_without_a_profile(place: ProfileFolder) -> None:
    answer = run("--profile", place.folder, "--version", stdin="")
    assert (answer.code, answer.stdout) == (0, f"jis-desktop {__version__}\n")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_log_help_prints_the_grammar_without_a_passphrase(
    place: ProfileFolder, language: str
) -> None:
    answer = place.run("log", "--help", "--language", language, stdin="")
    grammar = ROOT / "resources" / "messages" / f"quick_line_help.{language}.txt"
    assert answer.code == 0
    assert answer.stdout.rstrip("\n") == grammar.read_text(encoding="utf-8").rstrip("\n")
