from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.ui.settings.presenter import LockPresenter
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import FakeProfileDoor
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError

OLD, NEW = "paars fietst naar zee", "groen loopt naar huis"


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.shown: list[object] = []

    def show_busy(self, *, busy: bool) -> None:
        self.shown.append(busy)

    def show_error(self, error: JisError) -> None:
        self.shown.append((error.code, error.field))

    def show_changed(self) -> None:
        self.shown.append("changed")


class Screen:
    def __init__(self) -> None:
        self.view = RecordingView()
        self.door = FakeProfileDoor(LISTS, clock=FakeClock(), entropy=FakeEntropy())
        start = FirstStart(
            worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=OLD
        )
        start_profile(start, door=self.door, entropy=FakeEntropy())
        self.presenter = LockPresenter(
            self.view, tasks=ImmediateTasks(), door=self.door, attempts=FakeAttempts
        )


def test_a_new_passphrase_holds_once_it_is_told() -> None:
    screen = Screen()
    screen.presenter.passphrase_given(OLD, NEW, NEW)
    assert screen.view.shown == [True, False, "changed"]
    assert screen.door.unlock(NEW)


@pytest.mark.parametrize(
    ("old", "new", "again", "told"),
    [
        ("", NEW, NEW, ("passphrase.old_missing", "old")),
        (OLD, "kort", "kort", ("passphrase.too_short", "passphrase")),
        (OLD, NEW, f"{NEW}!", ("passphrase.not_the_same", "again")),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_tried(
    old: str, new: str, again: str, told: tuple[str, str]
) -> None:
    screen = Screen()
    screen.presenter.passphrase_given(old, new, again)
    assert screen.view.shown == [told]
    assert screen.door.unlock(OLD)


def test_a_wrong_old_one_is_said_at_its_field() -> None:
    screen = Screen()
    screen.presenter.passphrase_given("geel zwemt in melk", NEW, NEW)
    assert screen.view.shown == [True, False, ("passphrase.wrong", "old")]
