"""The locked process and the opened one, each a real process on real storage."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jis_desktop.bootstrap import SystemClock
from jis_desktop.domain.records import Kind
from jis_desktop.local_profile import LocalProfile
from jis_desktop.security.captured import FOLDER_NAME, KEY_NAME
from jis_desktop.security.vault import VaultKeys
from jis_desktop.security.vault_file import NAMES
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.people import NewYoungPerson
from jis_desktop.services.read_records import list_records
from tests.ui.opened_window import PASSPHRASE, make_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NAME = "Wilhelmina"
LINES = ("gang 3", "gang 4", "gang 5")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A profile with one youth, and its data key."""
    folder = tmp_path_factory.mktemp("captured") / "profile"
    key = make_profile(folder)
    door = LocalProfile(folder, clock=SystemClock())
    workplace = door.unlock(PASSPHRASE)
    log_contact(LogContact(who=NewYoungPerson(name=NAME), kind="check_in"), workplace)
    door.close()
    return folder, key


@pytest.fixture
def profile(made: tuple[Path, bytes], tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(made[0], tmp_path / "profile")


@pytest.fixture
def locked(profile: Path, tmp_path: Path) -> Path:
    """The profile without its database and its youths' keys: what locking needs, and no more."""
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o700)
    for name in (*NAMES, KEY_NAME):
        shutil.copy(profile / name, folder / name)
    return folder


def child(way: str, folder: Path, told: str = "") -> subprocess.CompletedProcess[str]:
    """Run a child to its end."""
    command = [sys.executable, "-m", "tests.services.captured_child", way, str(folder)]
    return subprocess.run(
        command, cwd=ROOT, input=told, capture_output=True, text=True, check=False
    )


def stored(folder: Path) -> tuple[list[int], int]:
    """How many chats are counted in each record, and how many lines wait."""
    door = LocalProfile(folder, clock=SystemClock())
    workplace = door.unlock(PASSPHRASE)
    counts = sorted(tally.count for tally in list_records(Kind.TALLY, workplace))
    assert workplace.letter_box is not None
    waiting = workplace.letter_box.waiting()
    door.close()
    return counts, waiting


def test_a_kill_between_the_records_and_the_lines_files_each_line_once(profile: Path) -> None:
    assert child("capture", profile, "\n".join((*LINES, "\n"))).stdout == "3\n"
    assert child("killed", profile).returncode == -signal.SIGKILL
    assert stored(profile) == ([3, 4, 5], 3)
    assert child("file", profile).stdout == "0\n"
    assert stored(profile) == ([3, 4, 5], 0)


def test_capturing_needs_neither_database_nor_keys_and_is_filed_at_the_next_unlock(
    locked: Path, profile: Path
) -> None:
    done = child("capture", locked, "\n".join((*LINES, "\n")))
    assert done.stdout == "3\n", done.stderr
    kept = {path.name for path in locked.iterdir()}
    assert kept == {*NAMES, KEY_NAME, FOLDER_NAME}
    shutil.copytree(locked / FOLDER_NAME, profile / FOLDER_NAME)
    assert child("file", profile).stdout == "3\n"
    assert stored(profile) == ([3, 4, 5], 0)


@pytest.fixture
def readable(require: Callable[[object, str], None]) -> None:
    """Memory of other processes can be read here."""
    require(Path("/proc/self/mem").exists(), "/proc/PID/mem")


@pytest.mark.usefixtures("readable")
def test_the_memory_of_the_locked_process_holds_no_key_and_no_name_and_the_opened_one_does(
    made: tuple[Path, bytes], profile: Path
) -> None:
    _folder, key = made
    secrets = (key, VaultKeys(key).subkey("capture"), NAME.encode())
    assert found_in("wait", profile, secrets) == [False, False, False]
    opened = found_in("unlock", profile, secrets)  # control
    # The capture key is derived for a moment only: its bytes may be overwritten by now.
    assert (opened[0], opened[2]) == (True, True)


def found_in(way: str, folder: Path, secrets: tuple[bytes, ...]) -> list[bool]:
    """Which of them are in the memory of a child."""
    command = [sys.executable, "-m", "tests.services.captured_child", way, str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        if way == "wait":
            process.stdin.write("gang 3\n\n")
            process.stdin.flush()
        process.stdout.readline()
        memory = b"\0".join(memory_of(process.pid))
        process.stdin.close()
    return [secret in memory for secret in secrets]


def memory_of(pid: int) -> Iterator[bytes]:
    """What a process can write to, piece by piece."""
    with (
        Path(f"/proc/{pid}/maps").open(encoding="ascii") as maps,
        Path(f"/proc/{pid}/mem").open("rb", 0) as memory,
    ):
        for line in maps:
            span, rights, *_rest = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            memory.seek(start)
            try:
                yield memory.read(end - start)
            except OSError:
                continue


def test_the_words_of_a_line_are_nowhere_on_the_disk(locked: Path) -> None:
    child("capture", locked, f"{NAME} thuis geslagen\n\n")
    whole = b"".join(path.read_bytes() for path in locked.rglob("*") if path.is_file())
    assert not any(word in whole for word in (NAME.encode(), b"thuis", b"geslagen"))
    assert os.listdir(locked / FOLDER_NAME)  # noqa: PTH208  a control: something was kept
