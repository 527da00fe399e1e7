"""What the unlock screen does, on a recording view, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import (
    DamagedError,
    InUseError,
    JisError,
    NotFoundError,
    PassphraseError,
    StorageError,
)
from jis_desktop.security.attempts import FileAttempts
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.ui.unlock.presenter import UnlockPresenter
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, SHARES, FakeProfileDoor
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.ports import Attempts, Workplace

PASSPHRASE, ANOTHER = "paars fietst naar zee", "groen loopt naar huis"


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.busy: list[bool] = []
        self.errors: list[str] = []
        self.waits: list[int] = []
        self.code_form = False

    def show_busy(self, *, busy: bool) -> None:
        self.busy.append(busy)

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)

    def show_wait(self, seconds: int) -> None:
        self.waits.append(seconds)

    def show_code_form(self) -> None:
        self.code_form = True


class Screen:
    """The screen before a profile of Samira."""

    def __init__(self, brake: Attempts | None = None) -> None:
        self.door = FakeProfileDoor(LISTS, clock=FakeClock(), entropy=FakeEntropy())
        start = FirstStart(
            worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
        )
        start_profile(start, door=self.door, entropy=FakeEntropy())
        self.view = RecordingView()
        self.attempts = FakeAttempts()
        self.opened: list[Workplace] = []
        self.presenter = UnlockPresenter(
            self.view,
            tasks=ImmediateTasks(),
            door=self.door,
            attempts=lambda: brake or self.attempts,
            opened=self.opened.append,
        )


def test_the_right_passphrase_opens() -> None:
    screen = Screen()
    screen.presenter.unlock(PASSPHRASE)
    assert len(screen.opened) == 1
    assert screen.view.busy == [True, False]
    assert screen.view.errors == []


def test_an_empty_field_asks_nothing() -> None:
    screen = Screen()
    screen.presenter.unlock("")
    assert (screen.opened, screen.view.busy, screen.attempts.failures) == ([], [], 0)


def test_a_wrong_passphrase_is_told_and_one_may_type_again() -> None:
    screen = Screen()
    screen.presenter.unlock(ANOTHER)
    assert screen.view.errors == ["passphrase.wrong"]
    assert screen.view.busy[-1] is False
    screen.presenter.unlock(PASSPHRASE)
    assert len(screen.opened) == 1


def test_five_wrong_tries_are_free_and_then_even_the_right_one_waits(tmp_path: Path) -> None:
    clock = FakeClock()
    screen = Screen(FileAttempts(tmp_path, clock))
    for _try in range(5):
        screen.presenter.unlock(ANOTHER)
    assert (screen.view.errors, screen.view.waits) == (["passphrase.wrong"] * 5, [])
    screen.presenter.unlock(PASSPHRASE)
    assert (screen.view.waits, screen.opened) == ([1], [])
    clock.move(seconds=1)
    screen.presenter.unlock(PASSPHRASE)
    assert len(screen.opened) == 1


def test_a_profile_that_another_window_has_opens_once_that_is_closed() -> None:
    screen = Screen()
    screen.door.in_use = True
    screen.presenter.unlock(PASSPHRASE)
    assert (screen.view.errors, screen.attempts.failures) == (["profile.in_use"], 0)
    screen.door.in_use = False
    screen.presenter.unlock(PASSPHRASE)
    assert len(screen.opened) == 1


def test_how_long_to_wait_is_told_in_seconds() -> None:
    screen = Screen()
    screen.attempts.left = 8
    screen.presenter.unlock(PASSPHRASE)
    assert (screen.view.waits, screen.view.errors, screen.opened) == ([8], [], [])


@pytest.mark.parametrize(
    "error",
    [
        PassphraseError("keyring.locked", field="passphrase"),
        PassphraseError("keyring.entry_missing", field="passphrase"),
        DamagedError("vault.damaged"),
        DamagedError("database.damaged"),
        DamagedError("database.newer", found=9, known=1),
        DamagedError("youth_keys.damaged"),
        InUseError("profile.in_use"),
        NotFoundError("profile.missing"),
        StorageError("disk.full"),
        StorageError("disk.read_only"),
    ],
    ids=lambda error: error.code,
)
def test_what_keeps_the_profile_shut_is_told_as_what_it_is(
    monkeypatch: pytest.MonkeyPatch, error: JisError
) -> None:
    def fail(_self: FakeProfileDoor, _passphrase: str) -> Workplace:
        raise error

    screen = Screen()
    monkeypatch.setattr(FakeProfileDoor, "unlock", fail)
    screen.presenter.unlock(PASSPHRASE)
    assert screen.view.errors == [error.code]
    assert screen.view.busy[-1] is False
    assert screen.opened == []


def test_the_printed_code_opens_with_a_new_passphrase() -> None:
    screen = Screen()
    screen.presenter.forgot()
    assert screen.view.code_form
    screen.presenter.unlock_with_code(CODE[:-1], ANOTHER)
    screen.presenter.unlock_with_code(CODE, "kort")
    assert screen.view.errors == ["recovery_code.typing_error", "passphrase.too_short"]
    screen.presenter.unlock_with_code(CODE, ANOTHER)
    screen.presenter.unlock(ANOTHER)
    assert len(screen.opened) == 2


def test_two_shares_open_with_a_new_passphrase_and_a_wrong_one_does_not() -> None:
    screen = Screen()
    screen.presenter.unlock_with_shares(SHARES[0], "drie", ANOTHER)
    screen.presenter.unlock_with_shares(*SHARES, "kort")
    assert screen.view.errors == ["organisation_key.wrong", "passphrase.too_short"]
    assert screen.opened == []
    screen.presenter.unlock_with_shares(*SHARES, ANOTHER)
    screen.presenter.unlock(ANOTHER)
    assert [one.emergency for one in screen.opened] == [True, False]
