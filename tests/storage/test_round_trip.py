"""Every field of every kind of record comes back from real SQLCipher."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jis_desktop.domain.planned_activity import ActivitySeries, Plan
from jis_desktop.domain.trajectory import Trajectory
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.services.read_records import records_of
from jis_desktop.storage import group_mappings, mappings
from jis_desktop.storage.mapping import RecordMapping
from tests import data_strategies as some
from tests.storage.bench import SCHOOL, TODAY, kind_of

if TYPE_CHECKING:
    from tests.storage.bench import Bench

YOUTH, OTHER, TRAJECTORY, SERIES = uuid4(), uuid4(), uuid4(), uuid4()
EVERY_KIND: tuple[st.SearchStrategy[Any], ...] = (
    some.young_people(youth=YOUTH, school=SCHOOL.id),
    some.trajectories(youth=YOUTH),
    some.goals(youth=YOUTH, trajectory=TRAJECTORY),
    some.contacts(youth=YOUTH, school=SCHOOL.id, trajectory=TRAJECTORY),
    some.tallies(school=SCHOOL.id),
    some.early_signals(youth=YOUTH, school=SCHOOL.id),
    some.activities(youth=YOUTH, other=OTHER, school=SCHOOL.id),
    some.support_actions(youth=YOUTH, school=SCHOOL.id),
    some.presences(school=SCHOOL.id),
    some.network_members(youth=YOUTH),
    some.series(school=SCHOOL.id),
    some.planned_activities(school=SCHOOL.id, series_id=SERIES),
)
MAPPINGS = [
    one
    for module in (mappings, group_mappings)
    for one in vars(module).values()
    if isinstance(one, RecordMapping)
]
on_one_database = settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def peopled(bench: Bench) -> Bench:
    """The youths and the trajectory that the strategies name."""
    bench.found()
    bench.add(*(YoungPerson(id=one, name="Ryan", registered_on=TODAY) for one in (YOUTH, OTHER)))
    bench.add(Trajectory(id=TRAJECTORY, young_person_id=YOUTH, opened_on=TODAY))
    plan = Plan(kind="sport")
    bench.add(ActivitySeries(id=SERIES, plan=plan, first_day=TODAY, last_day=TODAY))
    return bench


@on_one_database
@given(records=st.tuples(*EVERY_KIND))
def test_every_field_of_every_kind_comes_back(peopled: Bench, records: tuple[Any, ...]) -> None:
    # A fresh id each: Hypothesis tries the same one again while it simplifies.
    fresh = [replace(record, id=uuid4()) for record in records]
    peopled.add(*fresh)
    with peopled.unit() as unit:
        assert [records_of(unit, kind_of(one)).get(one.id) for one in fresh] == fresh


@on_one_database
@given(pairs=st.tuples(*(st.tuples(kind, kind) for kind in EVERY_KIND)))
def test_every_field_can_be_changed_to_anything_else(
    peopled: Bench, pairs: tuple[tuple[Any, Any], ...]
) -> None:
    fresh = [(replace(old, id=uuid4()), new) for old, new in pairs]
    changed = [replace(new, id=old.id) for old, new in fresh]
    peopled.add(*(old for old, _new in fresh))
    with peopled.unit() as unit:
        for record in changed:
            records_of(unit, kind_of(record)).update(record)
        unit.commit()
    with peopled.unit() as unit:
        assert [records_of(unit, kind_of(one)).get(one.id) for one in changed] == changed


@pytest.mark.parametrize("mapping", MAPPINGS, ids=lambda mapping: mapping.kind)
def test_every_stored_field_belongs_to_one_field_group_with_a_stamp(
    mapping: RecordMapping[Any],
) -> None:
    grouped = [name for names in mapping.groups.values() for name in names]
    assert sorted(grouped) == sorted([*mapping.plain, *mapping.sealed])
    stamped = {name for name in mapping.table.c.keys() if name.startswith("stamp_")}  # noqa: SIM118  a column collection iterates over columns
    assert stamped == {f"stamp_{group}" for group in mapping.groups}
