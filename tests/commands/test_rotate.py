"""New keys from the command line: who guesses waits, without a process of its own."""

from __future__ import annotations

from argparse import Namespace
from io import BytesIO
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.commands.key_commands import rotate
from jis_desktop.domain.errors import PassphraseError
from tests.fakes.fake_attempts import FakeAttempts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def rotated(folder: Path, attempts: FakeAttempts, *, code: str) -> list[str]:
    """What was renewed with; the passphrase is wrong where there is no code."""
    done: list[str] = []

    def renew(_folder: Path, passphrase: str, keep: Callable[[str], None]) -> None:
        done.append(passphrase)
        if not code:
            raise PassphraseError("passphrase.wrong", field="passphrase")
        keep(code)

    shop: Any = SimpleNamespace(
        clock=lambda _moment: None,
        attempts=lambda _folder, _clock: attempts,
        renew=renew,
        stdin=BytesIO(b"woorden\n"),
    )
    output: Any = SimpleNamespace(row=lambda _row: None)
    rotate(Namespace(profile=folder, recovery_out=folder / "code.txt"), shop, output)
    return done


def test_guessing_waits_as_it_does_at_the_door_and_is_counted(tmp_path: Path) -> None:
    with pytest.raises(PassphraseError, match=r"passphrase\.wait"):
        rotated(tmp_path, FakeAttempts(left=8), code="A-B")
    attempts = FakeAttempts()
    with pytest.raises(PassphraseError, match=r"passphrase\.wrong"):
        rotated(tmp_path, attempts, code="")
    assert (attempts.failures, attempts.successes) == (1, 0)
    assert list(tmp_path.iterdir()) == []
    assert rotated(tmp_path, attempts, code="A-B") == ["woorden"]  # the control
    assert (attempts.failures, attempts.successes) == (1, 1)
    assert (tmp_path / "code.txt").read_text() == "A-B\n"
