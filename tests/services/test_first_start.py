from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.domain.errors import InputError, RefusedError, StorageError
from jis_desktop.domain.school import Profile
from jis_desktop.services.first_start import (
    FirstStart,
    check_first_start,
    checked_schools,
    start_profile,
)
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import CODE, FakeProfileDoor
from tests.services.office import LISTS

if TYPE_CHECKING:
    from datetime import datetime

    from jis_desktop.ports import Workplace

START = FirstStart(
    worker=" Samira ",
    organisation="Kade",
    schools=("De Werf", "De Werf ", "", "Aan de Amstel"),
    passphrase="paars fietst naar zee",
)
REFUSED: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"worker": " "}, "profile.worker_missing", "worker"),
    ({"organisation": ""}, "profile.organisation_missing", "organisation"),
    ({"worker": "Samira 🙂"}, "name.characters", "worker"),
    ({"schools": ()}, "profile.school_missing", "school"),
    ({"schools": (" ", "")}, "profile.school_missing", "school"),
    ({"schools": ("De Werf", "x" * 81)}, "name.too_long", "school"),
    ({"passphrase": "elf tekens."}, "passphrase.too_short", "passphrase"),
)


@pytest.fixture
def door() -> FakeProfileDoor:
    return FakeProfileDoor(LISTS, clock=FakeClock(), entropy=FakeEntropy())


def begin(door: FakeProfileDoor, start: FirstStart = START) -> tuple[Workplace, str]:
    return start_profile(start, door=door, entropy=FakeEntropy())


def test_the_profile_appears_whole_with_its_schools_each_once(door: FakeProfileDoor) -> None:
    workplace, code = begin(door)
    assert code == CODE
    with workplace.unit() as unit:
        profile = unit.profile()
        schools = [school.name for school in unit.schools.all()]
    assert profile == Profile(
        id=profile.id, worker="Samira", organisation="Kade", device=profile.device
    )
    assert len(bytes.fromhex(profile.device)) == 4
    assert schools == ["De Werf", "Aan de Amstel"]


def test_a_trial_profile_says_so(door: FakeProfileDoor) -> None:
    workplace, _code = begin(door, replace(START, test=True))
    with workplace.unit() as unit:
        assert unit.profile().test


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED)
def test_what_cannot_be_is_refused_before_anything_is_made(
    door: FakeProfileDoor, fields: dict[str, Any], code: str, field: str
) -> None:
    start = replace(START, **fields)
    for trying in (lambda: check_first_start(start), lambda: begin(door, start)):
        with pytest.raises(InputError, match=code) as told:
            trying()
        assert told.value.field == field
    assert (door.built, door.published) == (None, None)


def test_a_profile_that_is_there_is_left_alone(door: FakeProfileDoor) -> None:
    begin(door)
    first = door.published
    with pytest.raises(RefusedError, match=r"profile\.exists"):
        begin(door, replace(START, worker="Adam"))
    assert door.published is first


def test_a_full_disk_leaves_nothing_built_and_the_next_try_works(
    door: FakeProfileDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = FakeProfileDoor.build

    def build_without_room(
        self: FakeProfileDoor, passphrase: str, *, demo: datetime | None = None
    ) -> tuple[Workplace, str]:
        workplace, code = build(self, passphrase, demo=demo)
        assert self.built is not None
        self.built.fail_next = StorageError("disk.full")
        return workplace, code

    monkeypatch.setattr(FakeProfileDoor, "build", build_without_room)
    with pytest.raises(StorageError, match=r"disk\.full"):
        begin(door)
    assert (door.built, door.published, door.closed) == (None, None, 1)
    monkeypatch.undo()
    begin(door)
    assert door.exists()


def test_another_start_that_was_quicker_wins_and_what_was_built_is_thrown_away(
    door: FakeProfileDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_late(_self: FakeProfileDoor) -> Workplace:
        raise RefusedError("profile.exists", field="profile")

    monkeypatch.setattr(FakeProfileDoor, "publish", too_late)
    with pytest.raises(RefusedError, match=r"profile\.exists"):
        begin(door)
    assert door.built is None


def test_school_names_keep_their_order_and_come_once() -> None:
    assert checked_schools(("B", " a", "B", "")) == ("B", "a")


def test_a_school_that_differs_in_case_or_accents_only_is_the_same_one() -> None:
    assert checked_schools(("De Werf", "de werf", "Zoë", "ZOE")) == ("De Werf", "Zoë")


def test_the_passphrase_and_the_names_are_never_in_a_trace() -> None:
    assert "paars" not in repr(START)
    assert "Samira" not in repr(START)


def test_a_demo_may_have_a_short_passphrase_and_is_a_trial_profile(door: FakeProfileDoor) -> None:
    moment = FakeClock().now()
    workplace, _code = begin(door, replace(START, passphrase="demo", demo=moment))
    assert door.demo == moment
    with workplace.unit() as unit:
        assert unit.profile().test


def test_control_nothing_but_a_demo_may(door: FakeProfileDoor) -> None:
    for test in (False, True):
        with pytest.raises(InputError, match=r"passphrase\.too_short"):
            begin(door, replace(START, passphrase="demo", test=test))
    assert (door.built, door.published) == (None, None)


def test_records_are_added_before_the_profile_appears(door: FakeProfileDoor) -> None:
    seen: list[bool] = []
    start_profile(
        START, door=door, entropy=FakeEntropy(), fill=lambda _: seen.append(door.exists())
    )
    assert seen == [False]
    assert door.exists()


def test_what_stops_the_filling_leaves_no_profile(door: FakeProfileDoor) -> None:
    def fill(_workplace: Workplace) -> None:
        raise StorageError("disk.full")

    with pytest.raises(StorageError):
        start_profile(START, door=door, entropy=FakeEntropy(), fill=fill)
    assert (door.built, door.published) == (None, None)
