"""What the repositories of every unit of work promise; the fake's and the real one's tests
inherit it. A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.school import School
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import KnownName
from jis_desktop.services.read_records import records_of
from tests.storage.bench import SCHOOL, TODAY, contact, tally

if TYPE_CHECKING:
    from tests.storage.bench import Bench


class RecordsContract:
    def test_a_record_counts_only_after_the_commit(self, bench: Bench) -> None:
        bench.found()
        record = tally()
        with bench.unit() as unit:
            unit.tallies.add(record)
        with bench.unit() as unit, pytest.raises(NotFoundError, match=r"record\.unknown"):
            unit.tallies.get(record.id)

    def test_a_committed_record_comes_back(self, bench: Bench) -> None:
        bench.found()
        record = tally(3, at=time(14, 5), school_id=SCHOOL.id, age_band="14_15")
        bench.add(record)
        with bench.unit() as unit:
            assert unit.tallies.get(record.id) == record

    @pytest.mark.parametrize("kind", Kind)
    def test_an_unknown_id_is_not_found_in_any_kind(self, bench: Bench, kind: Kind) -> None:
        bench.found()
        with bench.unit() as unit, pytest.raises(NotFoundError, match=r"record\.unknown"):
            records_of(unit, kind).get(uuid4())

    def test_an_unknown_record_cannot_be_updated(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit, pytest.raises(NotFoundError, match=r"record\.unknown"):
            unit.tallies.update(tally())

    def test_an_update_is_kept(self, bench: Bench) -> None:
        bench.found()
        record = contact(bench.youth(), facts="bijbaan gevonden")
        bench.add(record)
        changed = replace(record, facts="bijbaan weer kwijt", follow_up_on=TODAY)
        with bench.unit() as unit:
            unit.contacts.update(changed)
            assert unit.commit().touched == {Kind.CONTACT: frozenset({record.id})}
        with bench.unit() as unit:
            assert unit.contacts.get(record.id) == changed

    def test_an_update_without_a_change_touches_nothing(self, bench: Bench) -> None:
        bench.found()
        record = tally()
        bench.add(record)
        with bench.unit() as unit:
            unit.tallies.update(record)
            assert unit.commit().touched == {}

    def test_pages_by_key_give_everything_once_newest_first(self, bench: Bench) -> None:
        bench.found()
        records = [tally(number) for number in range(1, 8)]
        bench.add(*records)
        seen, before = [], None
        for _page in range(3):
            with bench.unit() as unit:
                page = unit.tallies.newest(before=before, limit=3)
            before = page[-1][0]
            seen += [record for _sequence, record in page]
            bench.add(tally(100))  # what is added meanwhile shifts no page
        assert seen == records[::-1]
        with bench.unit() as unit:
            assert unit.tallies.newest(before=before, limit=3) == []

    def test_an_erased_record_does_not_come_back(self, bench: Bench) -> None:
        bench.found()
        record = tally()
        bench.entomb(record.id)
        with bench.unit() as unit, pytest.raises(RefusedError, match=r"record\.erased"):
            unit.tallies.add(record)

    def test_a_record_that_names_nobody_there_is_refused_and_the_next_save_works(
        self, bench: Bench
    ) -> None:
        bench.found()
        with pytest.raises(NotFoundError, match=r"record\.unknown"):
            bench.add(tally(school_id=uuid4()))
        with bench.unit() as unit:
            assert unit.tallies.newest() == []
        bench.add(tally())
        with bench.unit() as unit:
            assert len(unit.tallies.newest()) == 1


class PeopleContract:
    def test_names_come_in_order_of_registration(self, bench: Bench) -> None:
        bench.found()
        first = bench.youth("Zoë", nickname="Zo", class_name="3C", school_id=SCHOOL.id)
        second = bench.youth("Adam")
        with bench.unit() as unit:
            assert unit.young_people.known_names() == [
                KnownName(
                    id=first.id,
                    name="Zoë",
                    nickname="Zo",
                    class_name="3C",
                    school_id=SCHOOL.id,
                ),
                KnownName(id=second.id, name="Adam"),
            ]
            assert set(unit.young_people.ids()) == {first.id, second.id}

    def test_the_running_trajectory_is_the_one_not_closed(self, bench: Bench) -> None:
        bench.found()
        youth, other = bench.youth(), bench.youth("Noor")
        closed = Trajectory(
            id=uuid4(), young_person_id=youth.id, opened_on=TODAY, closed_on=TODAY, result="bereikt"
        )
        running = Trajectory(
            id=uuid4(), young_person_id=youth.id, opened_on=TODAY, reason="rooster"
        )
        bench.add(running, closed)
        with bench.unit() as unit:
            assert unit.trajectories.running_of(youth.id) == running
            assert unit.trajectories.running_of(other.id) is None

    def test_goals_come_oldest_first_and_of_their_trajectory_only(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        mine, other = (
            Trajectory(id=uuid4(), young_person_id=youth.id, opened_on=TODAY) for _ in range(2)
        )
        goals = [
            Goal(
                id=uuid4(),
                trajectory_id=whose.id,
                young_person_id=youth.id,
                words=f"doel {number}",
                set_on=TODAY,
            )
            for number, whose in enumerate((mine, other, mine))
        ]
        bench.add(mine, other, *goals)
        with bench.unit() as unit:
            assert unit.goals.of_trajectory(mine.id) == [goals[0], goals[2]]

    def test_schools_come_in_order_of_adding(self, bench: Bench) -> None:
        bench.found()
        second = School(id=uuid4(), name="Aan de Amstel")
        with bench.unit() as unit:
            unit.schools.add(second)
            unit.commit()
        with bench.unit() as unit:
            assert unit.schools.all() == [SCHOOL, second]


class RollCallContract:
    def activity(self, **fields: Any) -> Activity:
        return Activity(id=uuid4(), kind="sport", day=TODAY, **fields)

    def test_who_said_so_beforehand_is_neither_present_nor_absent(self, bench: Bench) -> None:
        bench.found()
        ryan, noor, adam = (bench.youth(name).id for name in ("Ryan", "Noor", "Adam"))
        record = self.activity(present=(ryan,), absent=(noor,), excused=(adam,))
        bench.add(record)
        changed = replace(record, absent=(), excused=(noor,))
        with bench.unit() as unit:
            assert unit.activities.get(record.id) == record
            assert unit.activities.naming(adam) == [record]
            assert unit.case_book.moments(adam) == []
            unit.activities.update(changed)
            unit.commit()
        with bench.unit() as unit:
            assert unit.activities.get(record.id) == changed

    def test_a_roll_call_comes_back_in_order_of_ids_each_once(self, bench: Bench) -> None:
        bench.found()
        youths = [bench.youth(name).id for name in ("Ryan", "Noor", "Adam")]
        low, middle, high = sorted(youths, key=lambda youth: youth.bytes)
        record = self.activity(present=(high, low, high), absent=(middle,))
        bench.add(record, self.activity(title="leeg"))
        with bench.unit() as unit:
            found = unit.activities.get(record.id)
            newest = [one for _sequence, one in unit.activities.newest()]
        assert (found.present, found.absent) == ((low, high), (middle,))
        assert newest[1] == found
        assert newest[0].present == ()

    def test_a_changed_roll_call_is_kept_and_touches_the_activity(self, bench: Bench) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan").id, bench.youth("Noor").id
        record = self.activity(present=(ryan,), heads=HeadCount(girls=0, boys=1))
        bench.add(record)
        changed = replace(record, present=(noor,), absent=(ryan,))
        with bench.unit() as unit:
            unit.activities.update(changed)
            assert unit.commit().touched == {Kind.ACTIVITY: frozenset({record.id})}
        with bench.unit() as unit:
            assert unit.activities.get(record.id) == changed
            unit.activities.update(changed)
            assert unit.commit().touched == {}

    def test_somebody_on_the_roll_call_who_is_not_there_is_refused(self, bench: Bench) -> None:
        bench.found()
        with pytest.raises(NotFoundError, match=r"record\.unknown"):
            bench.add(self.activity(present=(uuid4(),)))
