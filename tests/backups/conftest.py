"""What the tests of backups share: a laptop with a profile, a stick, and an empty laptop."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from jis_desktop.services.log_line import log_line
from tests.backups.machine import Machine, without_keyring

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Desk:
    """Samira's laptop, her printed code, and a stick that is in it."""

    laptop: Machine
    code: str
    stick: Path
    empty: Machine


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Two youths with a note each; the empty laptop has no keyring."""
    monkeypatch.setattr(os, "fsync", lambda _: None)  # that a write waits is shown elsewhere
    laptop = Machine(tmp_path / "laptop")
    code = laptop.start()
    with laptop.opened() as workplace:
        log_line("ryan 5m check-in bijbaan gevonden", workplace)
        log_line("noor 5m check-in voetbalclub", workplace)
    stick = tmp_path / "stick"
    stick.mkdir()
    return Desk(laptop, code, stick, Machine(tmp_path / "empty", keyring=without_keyring()))
