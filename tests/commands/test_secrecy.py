from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.commands.program import PASSPHRASE, ROOT, command, environment, init_words, run, typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.commands.conftest import TrialProfile
    from tests.commands.program import ProfileFolder

NAME, NOTE = "Kanariejan", "kanarievogelnotitie"
INTERNET = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg)\(.*AF_INET")


def files_that_hold(folder: Path, words: Iterable[str]) -> set[str]:
    """Names of the files in which a word stands, in any encoding a store may use."""
    needles = [
        word.encode(encoding) for word in words for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    needles += [needle.hex().encode() for needle in needles[::3]]
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    }


def test_no_file_of_the_profile_holds_a_name_a_note_or_the_passphrase(
    trial: TrialProfile, tmp_path: Path
) -> None:
    words = (NAME, NAME.lower(), NOTE, PASSPHRASE, "Sam Voorbeeld", "Lyceum Oost")
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
        print(typed(f"{NAME} 5m {NOTE}"), end="", file=keyboard, flush=True)
        assert '"contact"' in holder.stdout.readline()
        while_open = files_that_hold(trial.folder, words)
        keyboard.close()
        assert holder.wait(timeout=60) == 0
    assert while_open == set()
    assert files_that_hold(trial.folder, words) == set()
    # The control: the note is there for who has the passphrase, and the scan finds a leak.
    assert [row["title"] for row in trial.run("find", NOTE).rows] == [NAME]
    (tmp_path / "leak").write_bytes(b"\x00" + NOTE.encode("utf-16-le"))
    assert files_that_hold(tmp_path, words) == {"leak"}


@pytest.mark.system
def test_a_first_start_and_a_log_ask_nothing_of_the_internet(
    place: ProfileFolder, tmp_path: Path, require_programs: Callable[..., None]
) -> None:
    require_programs("strace")
    trace = tmp_path / "calls"
    before = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace))
    assert run(*init_words(place), before=before).code == 0
    calls = trace.read_text(encoding="utf-8")
    logging = ("--profile", place.folder, "log", "gang 3")
    assert run(*logging, before=before).code == 0
    calls += trace.read_text(encoding="utf-8")
    assert [line for line in calls.splitlines() if INTERNET.search(line)] == []


@pytest.mark.system
def test_control_a_name_looked_up_is_seen(
    tmp_path: Path, require_programs: Callable[..., None]
) -> None:
    require_programs("strace", "python3")
    trace = tmp_path / "calls"
    asking = "import socket; socket.socket(type=socket.SOCK_DGRAM).connect(('127.0.0.1', 53))"
    subprocess.run(
        ["strace", "-f", "-e", "trace=network", "-o", str(trace), "python3", "-c", asking],
        check=True,
    )
    assert INTERNET.search(trace.read_text(encoding="utf-8"))
