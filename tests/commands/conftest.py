from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.commands.program import Answer, ProfileFolder, init_words, run, typed

if TYPE_CHECKING:
    from pathlib import Path

NOW = "2026-11-20T14:05:00+00:00"
LINES = {
    "contact": "ryan 5m check-in bijbaan gevonden > ma",
    "early_signal": "signaal ryan thuis onveilig",
    "activity": "activiteit voetbal 60m 14m 9j @plein",
    "tally": "gang 3",
    "support_action": "steun ryan bijbaan",
    "trajectory": "traject ryan mentor spijbelt",
    "goal": "doel ryan zelf een bijbaan vinden",
}


@dataclass(frozen=True)
class TrialProfile(ProfileFolder):
    """A trial profile in which every kind was logged once, all by one process.

    Attributes:
        made: what ``init`` answered.
        logged: what ``log --stdin`` answered.
    """

    made: Answer
    logged: Answer

    def row(self, kind: str) -> dict[str, Any]:
        (found,) = [row for row in self.logged.rows if row["kind"] == kind]
        return found


def make_place(parent: Path) -> ProfileFolder:
    parent.chmod(0o700)
    return ProfileFolder(parent / "profile", parent / "recovery.txt")


@pytest.fixture(scope="session")
def trial(tmp_path_factory: pytest.TempPathFactory) -> TrialProfile:
    place = make_place(tmp_path_factory.mktemp("trial"))
    made = run(*init_words(place, "--test"))
    logged = place.run("log", "--stdin", "--now", NOW, stdin=typed(*LINES.values()))
    return TrialProfile(place.folder, place.recovery, made, logged)


@pytest.fixture
def place(tmp_path: Path) -> ProfileFolder:
    """Where a profile could lie; none lies there."""
    return make_place(tmp_path)
