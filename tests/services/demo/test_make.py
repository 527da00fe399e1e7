"""A planned year made through the services, on a fake database."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.demo.calendar import NOW
from jis_desktop.services.demo.deeds import Talk
from jis_desktop.services.demo.make import PASSPHRASE, YearClock, make_demo
from jis_desktop.services.demo.plan import Plan, Role
from jis_desktop.services.demo.shared_units import SharedUnits
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.log_tally import LogTally, log_tally
from jis_desktop.services.read_records import list_records
from jis_desktop.services.see_activity import see_activity
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_profile_door import FakeProfileDoor
from tests.services.demo.stock import plan
from tests.services.office import LISTS, Office

TOLD: list[tuple[int, int]] = []


def made(door: FakeProfileDoor, clock: YearClock, chosen: Plan) -> Counter[Kind]:
    return make_demo(
        chosen,
        door=door,
        clock=clock,
        entropy=FakeEntropy(),
        tell=lambda done, of: TOLD.append((done, of)),
    )


@pytest.fixture
def clock() -> YearClock:
    TOLD.clear()
    return YearClock()


@pytest.fixture
def door(clock: YearClock) -> FakeProfileDoor:
    return FakeProfileDoor(LISTS, clock=clock, entropy=FakeEntropy())


def test_a_workers_year_is_stored_as_it_was_planned(
    door: FakeProfileDoor, clock: YearClock
) -> None:
    chosen = plan(Role.WORKER)
    counts = made(door, clock, chosen)
    workplace = door.unlock(PASSPHRASE)
    assert counts == Counter({kind: len(list(list_records(kind, workplace))) for kind in Kind})
    assert counts[Kind.ACTIVITY] == chosen.shares[0].worker.activities
    assert counts[Kind.TRAJECTORY] == len(chosen.shares[0].worker.coached)
    assert counts[Kind.YOUNG_PERSON] == len(chosen.shares[0].youths)
    assert TOLD[0] == (0, len(chosen.deeds))
    assert TOLD[-1] == (len(chosen.deeds), len(chosen.deeds))


def test_records_are_of_their_own_day_and_the_clock_ends_at_the_demos_now(
    door: FakeProfileDoor, clock: YearClock
) -> None:
    chosen = plan(Role.WORKER)
    made(door, clock, chosen)
    workplace = door.unlock(PASSPHRASE)
    days = Counter(contact.day for contact in list_records(Kind.CONTACT, workplace))
    assert days == Counter(deed.moment.date() for deed in chosen.deeds if isinstance(deed, Talk))
    registered = {one.registered_on for one in list_records(Kind.YOUNG_PERSON, workplace)}
    assert registered == {youth.since.date() for youth in chosen.shares[0].youths}
    assert clock.now().replace(tzinfo=None) == NOW


def test_a_demo_takes_the_place_of_a_demo(door: FakeProfileDoor, clock: YearClock) -> None:
    small = replace(plan(Role.WORKER), deeds=plan(Role.WORKER).deeds[:3])
    made(door, clock, plan(Role.WORKER))
    counts = made(door, clock, small)
    workplace = door.unlock(PASSPHRASE)
    assert counts == {
        kind: number for kind in Kind if (number := len(list(list_records(kind, workplace))))
    }


def test_anything_else_is_left_as_it_is(door: FakeProfileDoor, clock: YearClock) -> None:
    start = FirstStart(
        worker="Sam", organisation="Kade", schools=("De Werf",), passphrase="paars fietst naar zee"
    )
    start_profile(start, door=door, entropy=FakeEntropy())
    with pytest.raises(RefusedError, match=r"profile\.exists"):
        made(door, clock, plan(Role.WORKER))
    assert list(list_records(Kind.CONTACT, door.unlock(start.passphrase))) == []


def test_shared_units_keep_every_so_many_commits_and_the_rest_at_the_end() -> None:
    office = Office()
    before = office.store.commits
    seen = []
    with SharedUnits(office.workplace, size=3) as joined:
        for _ in range(7):
            log_tally(LogTally(count=2), joined)
            seen.append(office.store.commits - before)
    assert seen == [0, 0, 1, 1, 1, 2, 2]
    assert office.store.commits - before == 3
    assert len(list(list_records(Kind.TALLY, office.workplace))) == 7


def test_control_the_workplace_itself_keeps_each() -> None:
    office = Office()
    before = office.store.commits
    for number in range(3):
        log_tally(LogTally(count=2), office.workplace)
        assert office.store.commits - before == number + 1


def test_what_the_services_refuse_undoes_what_was_not_kept() -> None:
    office = Office()

    def fill() -> None:
        with SharedUnits(office.workplace, size=3) as joined:
            for count in (1, 1, 1, 1, 0):
                log_tally(LogTally(count=count), joined)

    with pytest.raises(InputError):
        fill()
    assert len(list(list_records(Kind.TALLY, office.workplace))) == 3


def test_the_checks_of_the_services_hold_for_a_plan(
    door: FakeProfileDoor, clock: YearClock
) -> None:
    chosen = plan(Role.WORKER)
    talk = next(deed for deed in chosen.deeds if isinstance(deed, Talk))
    wrong = replace(chosen, deeds=(replace(talk, kind="bestaat niet"),))
    with pytest.raises(InputError, match=r"code\.unknown"):
        made(door, clock, wrong)
    assert not door.exists()


def test_the_workers_course_still_runs_with_names_and_sessions_to_come(
    door: FakeProfileDoor, clock: YearClock
) -> None:
    made(door, clock, plan(Role.WORKER))
    workplace = door.unlock(PASSPHRASE)
    held = [one for one in list_records(Kind.ACTIVITY, workplace) if one.present]
    assert held
    place = see_activity(held[0].id, workplace).session
    assert place is not None
    assert (place.number, place.of) == (len(held), 8)
    waiting = [one for one in list_records(Kind.PLANNED_ACTIVITY, workplace) if one.waits]
    to_come = [one for one in waiting if one.plan.title == held[0].title]
    assert [one.day > NOW.date() for one in to_come] == [True] * (8 - len(held))
