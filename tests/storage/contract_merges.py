"""What merging two youths promises, on the fake and on the real storage.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.bootstrap import load_holidays, load_lists
from jis_desktop.domain.activity import Activity
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.ports import Workplace
from jis_desktop.services.merge import merge, say_not_same, unmerge, unsay_not_same
from jis_desktop.services.see_youths import see_youth
from tests.fakes.fake_entropy import FakeEntropy
from tests.storage.bench import TODAY, contact

if TYPE_CHECKING:
    from jis_desktop.domain.young_person import YoungPerson
    from tests.storage.bench import Bench


def workplace(bench: Bench) -> Workplace:
    return Workplace(
        bench.unit, bench.clock, load_lists(), FakeEntropy(), load_holidays(), bench.keys
    )


def one_of_each(youth: YoungPerson) -> list[object]:
    """A record of every kind about a youth."""
    opened = Trajectory(id=uuid4(), young_person_id=youth.id, opened_on=TODAY, reason="wil werk")
    return [
        opened,
        Goal(
            id=uuid4(), trajectory_id=opened.id, young_person_id=youth.id, words="een bijbaan",
            set_on=TODAY,
        ),
        contact(youth, facts="bijbaan gevonden", interpretation="blij"),
        EarlySignal(
            id=uuid4(), about=About.YOUNG_PERSON, sort="wens", topic="bijbaan_stage", day=TODAY,
            young_person_id=youth.id, facts="wil werken",
        ),
        SupportAction(
            id=uuid4(), group="support_pupil", item="huiswerk", day=TODAY,
            young_person_id=youth.id, note="samen gemaakt",
        ),
        Activity(id=uuid4(), kind="sport", day=TODAY, present=(youth.id,)),
    ]  # fmt: skip


class MergeContract:
    def test_everything_moves_and_can_be_read_with_the_other_key(self, bench: Bench) -> None:
        bench.found()
        kept, merged = bench.youth("Ryan"), bench.youth("Rayan")
        own = contact(kept, facts="eigen")
        bench.add(own, *one_of_each(merged))
        merge(kept.id, merged.id, workplace(bench))
        seen = see_youth(kept.id, workplace(bench))
        assert len(seen.events) == 7
        assert [goal.words for goal in seen.goals] == ["een bijbaan"]
        texts = {getattr(event.record, "facts", "") for event in seen.events}
        assert {"eigen", "bijbaan gevonden", "wil werken"} <= texts
        with bench.unit() as unit:
            assert [known.name for known in unit.young_people.known_names()] == ["Ryan"]
            assert [figures.id for figures in unit.case_book.figures()] == [kept.id]

    def test_what_is_taken_back_is_as_it_was_and_what_came_later_stays(self, bench: Bench) -> None:
        bench.found()
        kept, merged = bench.youth("Ryan"), bench.youth("Rayan")
        bench.add(*one_of_each(merged))
        before = see_youth(merged.id, workplace(bench))
        merge(kept.id, merged.id, workplace(bench))
        later = contact(kept, facts="daarna")
        bench.add(later)
        unmerge(merged.id, workplace(bench))
        assert see_youth(merged.id, workplace(bench)) == before
        assert [e.record for e in see_youth(kept.id, workplace(bench)).events] == [later]
        with bench.unit() as unit:
            assert len(unit.young_people.known_names()) == 2

    def test_a_roll_call_that_names_both_stays(self, bench: Bench) -> None:
        bench.found()
        kept, merged = bench.youth("Ryan"), bench.youth("Rayan")
        both = Activity(id=uuid4(), kind="sport", day=TODAY, present=(kept.id, merged.id))
        bench.add(both)
        merge(kept.id, merged.id, workplace(bench))
        unmerge(merged.id, workplace(bench))
        with bench.unit() as unit:
            assert set(unit.activities.get(both.id).present) == {kept.id, merged.id}

    def test_what_cannot_be_merged_is_refused_and_nothing_moves(self, bench: Bench) -> None:
        bench.found()
        one, other, third = bench.youth("Ryan"), bench.youth("Rayan"), bench.youth("Noor")
        for youth in (one, other):
            bench.add(Trajectory(id=uuid4(), young_person_id=youth.id, opened_on=TODAY))
        here = workplace(bench)
        with pytest.raises(RefusedError, match=r"merge\.itself"):
            merge(one.id, one.id, here)
        with pytest.raises(RefusedError, match=r"merge\.two_trajectories"):
            merge(one.id, other.id, here)
        with pytest.raises(NotFoundError, match=r"record\.unknown"):
            merge(one.id, uuid4(), here)
        with pytest.raises(NotFoundError, match=r"merge\.unknown"):
            unmerge(one.id, here)
        merge(one.id, third.id, here)
        with pytest.raises(RefusedError, match=r"merge\.again"):
            merge(other.id, third.id, here)

    def test_two_who_are_two_stay_two_in_either_order(self, bench: Bench) -> None:
        bench.found()
        one, other = bench.youth("Ryan"), bench.youth("Rayan")
        say_not_same(one.id, other.id, workplace(bench))
        changes = say_not_same(other.id, one.id, workplace(bench))
        assert changes.touched == {}
        with bench.unit() as unit:
            ((first, second),) = unit.merges.not_same()
        assert {first, second} == {one.id, other.id}
        assert first.bytes < second.bytes

    def test_that_two_are_two_is_taken_back_in_either_order(self, bench: Bench) -> None:
        bench.found()
        one, other, third = bench.youth("Ryan"), bench.youth("Rayan"), bench.youth("Noor")
        here = workplace(bench)
        say_not_same(one.id, other.id, here)
        say_not_same(one.id, third.id, here)
        changes = unsay_not_same(other.id, one.id, here)
        assert changes.touched == {Kind.YOUNG_PERSON: frozenset({one.id, other.id})}
        with bench.unit() as unit:
            ((first, second),) = unit.merges.not_same()
        assert {first, second} == {one.id, third.id}
        assert unsay_not_same(one.id, other.id, here).touched == {}

    def test_an_undone_merge_moves_nothing(self, bench: Bench) -> None:
        bench.found()
        kept, merged = bench.youth("Ryan"), bench.youth("Rayan")
        with bench.unit() as unit:
            unit.merges.add(merged.id, kept.id, [(Kind.CONTACT, uuid4())])
        with bench.unit() as unit:
            assert unit.merges.all() == {}
