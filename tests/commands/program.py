"""Runs the real program in a process of its own. No tests here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "correct paard batterij nietje wolk molen"
SECONDS_AT_MOST = 60


@dataclass(frozen=True)
class Answer:
    """What a run of the program gave."""

    code: int
    stdout: str
    stderr: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stdout.splitlines()]

    @property
    def errors(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stderr.splitlines()]

    @property
    def told(self) -> tuple[int, str, str | None]:
        """The exit code, and the code and field of the only error."""
        assert self.stdout == ""
        (error,) = self.errors
        assert set(error) == {"code", "field", "message"}
        assert error["message"]
        return self.code, error["code"], error["field"]


def environment() -> dict[str, str]:
    """A machine without a Secret Service, in UTC and in no language of its own."""
    return os.environ | {
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "jis_desktop", *map(str, words)]


def run(
    *words: str | Path,
    stdin: str | bytes = f"{PASSPHRASE}\n",
    pass_fds: tuple[int, ...] = (),
    before: tuple[str, ...] = (),
) -> Answer:
    """Run a command to its end.

    Args:
        stdin: all of standard input; only the passphrase unless told.
        before: a program that runs ours, such as strace with its options.
    """
    done = subprocess.run(
        [*before, *command(*words)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=environment(),
        pass_fds=pass_fds,
        timeout=SECONDS_AT_MOST,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def typed(*lines: str) -> str:
    """Standard input with the passphrase first."""
    return "".join(f"{line}\n" for line in (PASSPHRASE, *lines))


@dataclass(frozen=True)
class ProfileFolder:
    """A profile on disk, and how to run commands on it."""

    folder: Path
    recovery: Path

    def run(self, *words: str | Path, stdin: str | bytes = f"{PASSPHRASE}\n") -> Answer:
        return run("--profile", self.folder, "--json", *words, stdin=stdin)


def init_words(place: ProfileFolder, *more: str) -> list[str | Path]:
    """The words that make a profile there."""
    return [
        *("--profile", place.folder, "--json", "init"),
        *("--name", "Sam Voorbeeld", "--organisation", "Jongerenwerk Oost"),
        *("--school", "Lyceum Oost", "--school", "Mavo Noord"),
        *("--recovery-out", place.recovery, *more),
    ]
