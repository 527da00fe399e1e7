"""The four steps of the first start, on a recording view, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import JisError, RefusedError, StorageError
from jis_desktop.ui.first_start.presenter import FirstStartPresenter, Step
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, FakeProfileDoor
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.ports import Workplace

PASSPHRASE = "paars fietst naar zee"
WHO = ("Samira", "Stichting Kade", ("De Werf", "De Steiger"))
GROUPS = CODE.split("-")


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.step = Step.WHO
        self.errors: list[tuple[str, str | None]] = []
        self.busy = False
        self.groups: Sequence[str] = ()
        self.to_try: tuple[int, int] = (0, 0)
        self.tries: list[tuple[int, bool | None]] = []
        self.ready: bool | None = None

    def show_step(self, step: Step) -> None:
        self.step = step

    def show_error(self, error: JisError) -> None:
        self.errors.append((error.code, error.field))

    def show_busy(self, *, busy: bool) -> None:
        self.busy = busy

    def show_code(self, groups: Sequence[str], *, to_try: tuple[int, int]) -> None:
        self.groups, self.to_try = groups, to_try

    def show_try(self, position: int, *, right: bool | None) -> None:
        self.tries.append((position, right))

    def allow_ready(self, *, allowed: bool) -> None:
        self.ready = allowed


class Screen:
    """The first start on an empty machine."""

    def __init__(self) -> None:
        self.door = FakeProfileDoor(LISTS, clock=FakeClock(), entropy=FakeEntropy())
        self.view = RecordingView()
        self.finished: list[Workplace] = []
        self.presenter = FirstStartPresenter(
            self.view,
            tasks=ImmediateTasks(),
            door=self.door,
            entropy=FakeEntropy(),
            finished=self.finished.append,
        )

    def made(self) -> None:
        """Go on until the code is shown."""
        self.presenter.who_given(*WHO)
        self.presenter.passphrase_given(PASSPHRASE, PASSPHRASE)


def test_four_steps_make_a_profile_with_everything_that_was_typed() -> None:
    screen = Screen()
    screen.made()
    assert screen.view.step is Step.RECOVERY
    assert list(screen.view.groups) == GROUPS
    assert screen.view.ready is False
    for position in screen.view.to_try:
        screen.presenter.group_tried(position, GROUPS[position].lower())
    assert screen.view.ready is True
    screen.presenter.code_ready()
    screen.presenter.begin()
    (workplace,) = screen.finished
    with workplace.unit() as unit:
        profile, schools = unit.profile(), unit.schools.all()
    assert (profile.worker, profile.organisation) == WHO[:2]
    assert tuple(school.name for school in schools) == WHO[2]


@pytest.mark.parametrize(
    ("worker", "organisation", "schools", "code"),
    [
        ("", "Kade", ("De Werf",), "profile.worker_missing"),
        ("Samira\x07", "Kade", ("De Werf",), "text.control"),
        ("Samira\u202e", "Kade", ("De Werf",), "text.direction_mark"),
        ("😀", "Kade", ("De Werf",), "name.characters"),
        ("S" * 200, "Kade", ("De Werf",), "name.too_long"),
        ("Samira", "", ("De Werf",), "profile.organisation_missing"),
        ("Samira", "Kade\x07", ("De Werf",), "text.control"),
        ("Samira", "K" * 200, ("De Werf",), "name.too_long"),
        ("Samira", "Kade", ("De Werf", "De\u2066 Steiger"), "text.direction_mark"),
        ("Samira", "Kade", ("De Werf", "🏫"), "name.characters"),
        ("Samira", "Kade", (), "profile.school_missing"),
        ("Samira", "Kade", (" ", ""), "profile.school_missing"),
    ],
)
def test_what_cannot_be_is_told_at_its_field_and_makes_nothing(
    worker: str, organisation: str, schools: tuple[str, ...], code: str
) -> None:
    screen = Screen()
    screen.presenter.who_given(worker, organisation, schools)
    ((told, field),) = screen.view.errors
    assert field
    assert told == code
    assert screen.view.step is Step.WHO
    assert not screen.door.exists()


def test_one_school_twice_counts_once() -> None:
    screen = Screen()
    screen.presenter.who_given("Samira", "Kade", ("De Werf", "De Werf", "de werf"))
    screen.presenter.passphrase_given(PASSPHRASE, PASSPHRASE)
    assert screen.door.published is not None
    assert [school.name for school in screen.door.published.schools] == ["De Werf"]


@pytest.mark.parametrize(
    ("passphrase", "again", "code", "field"),
    [
        ("kort", "kort", "passphrase.too_short", "passphrase"),
        ("", "", "passphrase.too_short", "passphrase"),
        (PASSPHRASE, PASSPHRASE + "x", "passphrase.not_the_same", "again"),
    ],
)
def test_a_passphrase_that_cannot_be_makes_nothing(
    passphrase: str, again: str, code: str, field: str
) -> None:
    screen = Screen()
    screen.presenter.who_given(*WHO)
    screen.presenter.passphrase_given(passphrase, again)
    assert screen.view.errors == [(code, field)]
    assert screen.view.step is Step.PASSPHRASE
    assert not screen.door.exists()


@pytest.mark.parametrize(
    "error",
    [
        RefusedError("passphrase.too_weak_without_keyring", field="passphrase"),
        StorageError("disk.full"),
        StorageError("disk.read_only", field="profile"),
        RefusedError("profile.exists", field="profile"),
    ],
    ids=lambda error: error.code,
)
def test_what_the_machine_refuses_is_told_and_the_next_try_works(
    monkeypatch: pytest.MonkeyPatch, error: JisError
) -> None:
    def fail(_self: FakeProfileDoor, _passphrase: str, **_more: object) -> tuple[Workplace, str]:
        raise error

    screen = Screen()
    with monkeypatch.context() as patch:
        patch.setattr(FakeProfileDoor, "build", fail)
        screen.made()
    assert screen.view.errors == [(error.code, error.field)]
    assert (screen.view.busy, screen.view.step) == (False, Step.PASSPHRASE)
    screen.presenter.passphrase_given(PASSPHRASE, PASSPHRASE)
    assert screen.view.step is Step.RECOVERY


def test_a_group_that_is_not_on_the_paper_does_not_count() -> None:
    screen = Screen()
    screen.made()
    first, second = screen.view.to_try
    assert first != second
    screen.presenter.group_tried(first, "ZZ")
    screen.presenter.group_tried(first, "ZZZZ")
    assert screen.view.tries == [(first, None), (first, False)]
    screen.presenter.group_tried(first, GROUPS[first])
    assert screen.view.ready is False
    screen.presenter.group_tried(second, GROUPS[second])
    assert screen.view.ready is True


def test_one_goes_back_only_while_nothing_was_made() -> None:
    screen = Screen()
    screen.presenter.who_given(*WHO)
    screen.presenter.back()
    assert screen.view.step is Step.WHO
    screen.made()
    screen.presenter.back()
    assert screen.view.step is Step.RECOVERY


def test_trying_the_code_can_wait() -> None:
    screen = Screen()
    screen.made()
    screen.presenter.later()
    screen.presenter.begin()
    assert len(screen.finished) == 1
