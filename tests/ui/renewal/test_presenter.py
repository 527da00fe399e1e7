"""What is decided about new keys, on a recording view, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import RefusedError, StorageError
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.ui.renewal.presenter import RenewalParts, RenewalPresenter
from tests.fakes.fake_attempts import FakeAttempts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, FakeProfileDoor
from tests.fakes.fake_renewal import FakeRenewal
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.domain.errors import JisError

PASSPHRASE = "paars fietst naar zee"


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.groups: Sequence[str] = ()
        self.to_try = (0, 0)
        self.ready = False

    def show_refused(self, error: JisError) -> None:
        self.told.append(f"refused {error.code}")

    def show_busy(self, *, busy: bool) -> None:
        self.told += ["busy"] if busy else []

    def show_error(self, error: JisError) -> None:
        self.told.append(error.code)

    def show_code(self, groups: Sequence[str], *, to_try: tuple[int, int]) -> None:
        self.groups, self.to_try = groups, to_try
        self.told.append("code")

    def show_try(self, position: int, *, right: bool | None) -> None:
        self.told.append(f"{position} {right}")

    def allow_ready(self, *, allowed: bool) -> None:
        self.ready = allowed

    def show_renewed(self) -> None:
        self.told.append("renewed")


class Form:
    """The form over Samira's opened profile."""

    def __init__(self) -> None:
        self.door = FakeProfileDoor(LISTS, clock=FakeClock(), entropy=FakeEntropy())
        start = FirstStart(
            worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
        )
        start_profile(start, door=self.door, entropy=FakeEntropy())
        self.view, self.renewal, self.attempts = RecordingView(), FakeRenewal(), FakeAttempts()
        self.window: list[str] = []
        self.presenter = RenewalPresenter(
            self.view,
            RenewalParts(
                tasks=ImmediateTasks(),
                door=self.door,
                renewal=self.renewal,
                attempts=lambda: self.attempts,
                entropy=FakeEntropy(),
                leave=lambda: self.window.append("left"),
                go_on=lambda: self.window.append("anew"),
            ),
        )

    def copy_code(self) -> None:
        for position in self.view.to_try:
            self.presenter.group_tried(position, self.view.groups[position])


@pytest.fixture
def form() -> Form:
    return Form()


def test_the_swap_comes_after_the_new_code_was_copied_and_then_it_starts_anew(form: Form) -> None:
    form.presenter.begin()
    form.presenter.passphrase_given(PASSPHRASE)
    assert form.view.groups == CODE.split("-")
    assert (form.window, form.door.closed) == (["left"], 1)
    form.presenter.code_ready()
    assert form.renewal.done == [f"prepare {PASSPHRASE}"]
    form.copy_code()
    assert form.view.ready
    form.presenter.code_ready()
    form.presenter.closed()
    assert form.renewal.done[1:] == ["put in place", "give up"]
    assert (form.view.told[-1], form.window) == ("renewed", ["left", "anew"])


def test_a_wrong_passphrase_leaves_the_profile_open_and_counts(form: Form) -> None:
    form.presenter.passphrase_given("iets anders")
    form.presenter.passphrase_given("")
    assert form.view.told[1::2] == ["passphrase.wrong", "passphrase.not_typed"]
    form.presenter.closed()
    assert (form.window, form.door.closed, form.renewal.done) == ([], 0, [])
    assert form.attempts.failures == 1


def test_what_cannot_be_renewed_is_told_at_once_and_nothing_is_closed(form: Form) -> None:
    form.renewal.refused = RefusedError("keys.lines_wait")
    form.presenter.begin()
    form.presenter.passphrase_given(PASSPHRASE)
    form.presenter.closed()
    assert form.view.told == ["refused keys.lines_wait", "busy", "keys.lines_wait"]
    assert (form.window, form.renewal.done) == ([], [])


def test_who_thinks_better_of_it_at_the_code_keeps_the_old_keys(form: Form) -> None:
    form.presenter.passphrase_given(PASSPHRASE)
    form.presenter.closed()
    assert form.renewal.done == [f"prepare {PASSPHRASE}", "give up"]
    assert form.window == ["left", "anew"]


def test_a_disk_that_refuses_the_swap_is_told(form: Form) -> None:
    form.renewal.failed = StorageError("disk.failed")
    form.presenter.passphrase_given(PASSPHRASE)
    form.copy_code()
    form.presenter.code_ready()
    assert form.view.told[-1] == "disk.failed"
    form.presenter.closed()
    assert form.window == ["left", "anew"]
